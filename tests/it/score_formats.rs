//! Formats of `score` for pipelines: OpenMetrics, badges, and files that are written before a gate fails.

use crate::room::Room;

fn room() -> Room {
    let room = Room::new();
    for name in ["equipe-nationale.toml", "country-gci.toml", "sector-team.toml"] {
        room.example(name);
    }
    room
}

#[test]
fn openmetrics_hold_scores_coverage_and_targets() {
    let text = room().palier(&["score", "equipe-nationale.toml", "--format", "openmetrics"]).ended(0).stdout;
    for line in [
        "palier_score{measure=\"maturity\",domain=\"O\"} 1.363636363636",
        "palier_score{measure=\"maturity\",domain=\"P\"} 1\n",
        "palier_coverage 0.888888888889",
        "palier_targets_met 24\n",
        "palier_targets 43\n",
    ] {
        assert!(text.contains(line), "{line}: {text}");
    }
    assert!(!text.contains("domain=\"total\""), "the model has no total: {text}");
    assert!(text.ends_with("# EOF\n"));
}

#[test]
fn a_badge_shows_the_total_with_its_band_or_else_the_highest_profile_reached() {
    let room = room();
    let message = |file: &str| {
        let json = room.palier(&["score", file, "--format", "badge", "--language", "en"]).ended(0).json();
        assert_eq!(json["schemaVersion"], 1);
        json["message"].as_str().unwrap().to_owned()
    };
    assert_eq!(message("country-gci.toml"), "43.88 (T4)");
    assert_eq!(message("equipe-nationale.toml"), "none yet");
}

#[test]
fn files_are_written_before_a_gate_fails() {
    let room = room();
    let arguments = [
        "score",
        "sector-team.toml",
        "--require",
        "advanced",
        "--write",
        "json=score.json",
        "--write",
        "junit=score.xml",
        "--write",
        "badge=badge.json",
        "--quiet",
    ];
    room.palier(&arguments).ended(3);
    assert!(room.read("score.json").contains("\"score/1\""));
    assert!(room.read("score.xml").contains("<testsuite"));
    assert!(room.read("badge.json").contains("schemaVersion"));
}

#[test]
fn wrong_files_to_write_are_wrong_usage() {
    let room = room();
    for (write, part) in [("json", "--write"), ("json=", "--write"), ("pdf=x.pdf", "openmetrics")] {
        let run = room.palier(&["score", "sector-team.toml", "--write", write]).ended(2);
        assert!(run.stderr.contains(part), "{write}: {}", run.stderr);
    }
    let supposed = ["score", "sector-team.toml", "--suppose", "O-1=4", "--write", "badge=b.json"];
    room.palier(&supposed).ended(2);
    assert!(!room.path("b.json").exists());
}
