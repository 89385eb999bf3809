//! The pipeline files of `examples/ci`: their commands are run in a repository, without the steps that need a network.

use std::path::Path;
use std::process::{Command, Output};

use crate::room::{Room, project};

/// What runs a shell script in a folder, with the program first in the path.
fn shell(room: &Room, script: &str) -> Output {
    let program = Path::new(env!("CARGO_BIN_EXE_palier"));
    let path = std::env::var("PATH").unwrap_or_default();
    Command::new("bash")
        .args(["-euo", "pipefail", "-c", script])
        .current_dir(room.path(""))
        .env("PATH", format!("{}:{path}", program.parent().unwrap().display()))
        .env("HOME", room.path(""))
        .env("ASSESSMENT", "team.toml")
        .env("CI_DEFAULT_BRANCH", "main")
        .env("GITHUB_STEP_SUMMARY", room.path("summary.md"))
        .env("GIT_CONFIG_GLOBAL", "/dev/null")
        .output()
        .unwrap()
}

#[track_caller]
fn succeeds(room: &Room, script: &str) {
    let output = shell(room, script);
    assert!(output.status.success(), "{script}\n{}", String::from_utf8_lossy(&output.stderr));
}

/// A repository whose main branch has an assessment, as a pipeline sees it, with the change under test on top.
fn repository(is_first: bool) -> Room {
    let room = Room::new();
    let commit = "git -c user.name=Team -c user.email=team@example.org commit -q";
    succeeds(&room, &format!("git init -q -b main . && {commit} --allow-empty -m Begin"));
    if !is_first {
        std::fs::copy(room.example("sector-team.toml"), room.path("team.toml")).unwrap();
        succeeds(&room, &format!("git add team.toml && {commit} -m Assessment"));
    }
    succeeds(&room, "git update-ref refs/remotes/origin/main HEAD");
    std::fs::copy(room.example("sector-team.toml"), room.path("team.toml")).unwrap();
    room
}

/// The shell commands of a GitHub workflow, by the name of their step.
fn github_steps() -> Vec<(String, String)> {
    let text = std::fs::read_to_string(project().join("examples/ci/github.yml")).unwrap();
    let mut found = Vec::new();
    let mut lines = text.lines().peekable();
    let mut name = String::new();
    while let Some(line) = lines.next() {
        if let Some(step) = line.trim().strip_prefix("- name: ") {
            step.clone_into(&mut name);
        } else if let Some(command) = line.strip_prefix("        run: ") {
            let mut script = String::new();
            if command == "|" {
                while let Some(line) = lines.next_if(|line| line.is_empty() || line.starts_with("          ")) {
                    script.push_str(line.trim_start_matches("          "));
                    script.push('\n');
                }
            } else {
                script.push_str(command);
            }
            found.push((name.clone(), script));
        }
    }
    found
}

/// The commands of the GitLab job's `script`.
fn gitlab_script() -> String {
    let text = std::fs::read_to_string(project().join("examples/ci/gitlab.yml")).unwrap();
    let (_, script) = text.split_once("  script:\n").unwrap();
    let (script, _) = script.split_once("  artifacts:\n").unwrap();
    let mut commands = String::new();
    for line in script.lines().filter(|line| !line.trim_start().starts_with('#')) {
        match line.strip_prefix("    - ") {
            Some("|") => {}
            Some(command) => commands += command,
            None => commands += line.trim_start_matches("      "),
        }
        commands.push('\n');
    }
    commands
}

#[test]
#[ignore = "needs git and bash"]
fn the_github_workflow_passes_first_and_fails_on_a_regression() {
    let steps = github_steps();
    let names: Vec<&str> = steps.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(names, ["Install Palier", "Check", "Score, and compare with the main branch", "Summary"]);
    for is_first in [true, false] {
        let room = repository(is_first);
        for (_, script) in steps.iter().skip(1) {
            succeeds(&room, script);
        }
        assert!(room.read("summary.md").contains("FIN-CSIRT Riverland"), "{}", room.read("summary.md"));
        assert!(room.read("score.json").contains("\"score/1\""));
        assert_eq!(room.path("previous.toml").exists(), !is_first);
    }
    let room = repository(false);
    room.palier(&["set", "team.toml", "O-1=0"]).ended(0);
    let output = shell(&room, &steps[2].1);
    assert_eq!(output.status.code(), Some(3), "{}", String::from_utf8_lossy(&output.stderr));
    assert!(
        room.path("score.xml").exists() && room.path("brief.md").exists(),
        "results are there although the gate failed"
    );
}

#[test]
#[ignore = "needs git and bash"]
fn the_gitlab_job_passes_first_and_fails_on_a_regression() {
    let script = gitlab_script();
    for is_first in [true, false] {
        let room = repository(is_first);
        succeeds(&room, &script);
        assert!(room.read("metrics.txt").ends_with("# EOF\n"));
    }
    let room = repository(false);
    room.palier(&["set", "team.toml", "O-1=0"]).ended(0);
    assert_eq!(shell(&room, &script).status.code(), Some(3));
}
