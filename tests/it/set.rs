//! `set`: changes from the command line, all or nothing, one after the other.

use std::process::Stdio;

use crate::room::{Room, Run};

/// Facts and answers decide here which questions apply.
const MODEL: &str = r#"palier: questionnaire/1
id: f
version: "1"
title: Facts
summary: s
language: en
structure: [domain]
scales:
  s: { levels: [ { id: "0", value: 0, label: "No" }, { id: "1", value: 1, label: "Yes" }, { id: "2", value: 2, label: "Well" } ] }
facts:
  - { id: laws, ask: Which laws apply?, options: { nis2: NIS 2, dora: DORA }, choose: many }
  - { id: staff, ask: How many people? }
scoring:
  m: { title: M, domain: mean, total: mean }
domains:
  - id: A
    title: Alpha
    questions:
      - { id: A-1, title: One, ask: One? }
      - { id: A-2, title: Two, ask: Two?, only_if: { question: A-1, at_least: "1" } }
      - { id: A-3, title: Three, ask: Three?, only_if: { question: A-2, at_least: "1" } }
      - { id: A-4, title: Four, ask: Four?, only_if: { fact: laws, is: [dora] } }
  - id: B
    title: Beta
    questions:
      - { id: B-1, title: One, ask: One? }
profiles:
  - { id: p, title: P, every: "1" }
"#;

const HEAD: &str = "palier = \"assessment/1\"\n[questionnaire]\nid = \"f\"\nversion = \"1\"\n[subject]\nteam = \"T\"\n\
    [session]\ndate = 2026-03-10\n";

fn room_with(rest: &str) -> Room {
    let room = Room::new();
    room.file("f.yaml", MODEL);
    room.file("t.toml", &format!("{HEAD}{rest}"));
    room
}

/// A validated assessment with every question answered, an action and a decision.
fn validated() -> Room {
    let answers: String =
        ["A-1", "A-2", "A-3", "A-4", "B-1"].map(|id| format!("[answers.{id}]\nlevel = \"1\"\n")).concat();
    room_with(&format!(
        "status = \"validated\"\nvalidated = {{ by = \"H\", date = 2026-03-12 }}\n{answers}\
         [decisions.decree]\nask = \"Sign\"\n[actions.charter]\ndo = \"Write\"\ndue = 2026-06-30\n"
    ))
}

#[track_caller]
fn set(room: &Room, arguments: &[&str], status: i32) -> Run {
    room.palier(&[&["set", "t.toml"], arguments].concat()).ended(status)
}

#[test]
fn twenty_at_once_all_succeed() {
    let room = room_with("");
    let ids: Vec<String> = (0..20).map(|number| format!("actions.a{number}.do=x{number}")).collect();
    let children: Vec<_> = ids
        .iter()
        .map(|field| {
            let mut command = room.command(&["set", "t.toml", "--wait", "60", "--field", field]);
            command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::piped()).spawn().unwrap()
        })
        .collect();
    for child in children {
        let output = child.wait_with_output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    }
    let text = room.read("t.toml");
    assert_eq!(text.matches("do = \"x").count(), 20, "{text}");
    room.palier(&["check", "t.toml"]).ended(0);
}

#[test]
fn who_does_not_wait_is_refused_while_another_has_the_file() {
    let room = room_with("");
    let path = room.path("t.toml").canonicalize().unwrap();
    let held = palier::store::AssessmentFile::open(&path, "another program").unwrap();
    let run = set(&room, &["B-1=1", "--wait", "0"], 1);
    assert!(run.stderr.contains("another program"), "{}", run.stderr);
    drop(held);
    set(&room, &["B-1=1", "--wait", "0"], 0);
}

#[test]
fn follow_up_keeps_a_validation_and_an_answer_ends_it_with_a_word() {
    let room = validated();
    let run = set(
        &room,
        &[
            "--action",
            "charter.status=started",
            "--action",
            "charter.due=2026-12-31",
            "--decision",
            "decree.status=taken",
        ],
        0,
    );
    assert!(!run.stderr.contains("draft"), "{}", run.stderr);
    let text = room.read("t.toml");
    assert!(text.contains("status = \"validated\""), "{text}");
    assert!(text.contains("[actions.charter]\ndo = \"Write\"\ndue = 2026-12-31\nstatus = \"started\"\n"), "{text}");
    assert!(text.contains("[decisions.decree]\nask = \"Sign\"\nstatus = \"taken\"\n"), "{text}");
    for (arguments, field) in [
        (&["B-1=2"][..], "level = \"2\""),
        (&["--fact", "staff=12"], "staff = \"12\""),
        (&["--field", "session.scope=All"], "scope = \"All\""),
        (&["--field", "session.target=p"], "target = \"p\""),
    ] {
        let room = validated();
        let run = set(&room, arguments, 0);
        assert!(run.stderr.contains("draft again"), "{arguments:?}: {}", run.stderr);
        let text = room.read("t.toml");
        assert!(text.contains("status = \"draft\"") && !text.contains("validated") && text.contains(field), "{text}");
    }
}

#[test]
fn what_is_there_already_changes_nothing() {
    let room = validated();
    let before = room.read("t.toml");
    let run = set(&room, &["B-1=1", "--action", "charter.do=Write", "--decision", "decree.ask=Sign"], 0);
    assert!(
        !run.stderr.contains("draft") && run.stderr.contains("no change: the file already contains these values"),
        "{}",
        run.stderr
    );
    assert_eq!(room.read("t.toml"), before);
    let run = set(&room, &["B-1=1", "--action", "charter.owner=Awa"], 0);
    assert!(run.stderr.contains("1 change saved"), "{}", run.stderr);
    assert!(room.read("t.toml").contains("status = \"validated\""));
}

#[test]
fn warnings_are_about_the_state_after_the_change() {
    let room = room_with("[answers.A-1]\nlevel = \"0\"\n[answers.A-2]\nlevel = \"1\"\n");
    let run = set(&room, &["A-1=1"], 0);
    assert!(!run.stderr.contains("warning"), "{}", run.stderr);
    let run = set(&room, &["A-1=0"], 0);
    // A-3 depends on A-2, which no longer applies.
    assert!(run.stderr.contains("2 questions no longer apply, 1 answer is kept but not scored: A-2"), "{}", run.stderr);
    let run = set(&room, &["--fact", "laws=nis2"], 0);
    assert!(run.stderr.contains("1 question no longer applies\n"), "{}", run.stderr);
    let run = set(&room, &["A-1=2", "--strict"], 0);
    assert_eq!(run.stderr, "1 change saved\n");
}

#[test]
fn several_options_of_a_fact_are_a_list() {
    let room = room_with("");
    set(&room, &["--fact", "laws=dora", "--fact", "laws=nis2", "--fact", "staff=12"], 0);
    assert!(room.read("t.toml").contains("[facts]\nlaws = [\"dora\", \"nis2\"]\nstaff = \"12\"\n"));
    set(&room, &["--fact", "laws="], 0);
    assert!(room.read("t.toml").contains("laws = []\n"));
    set(&room, &["--fact", "laws=gdpr"], 4);
    let run = set(&room, &["--fact", "staff=12", "--fact", "staff=13"], 2);
    assert!(run.stderr.contains("accepts only one value"), "{}", run.stderr);
}

#[test]
fn a_whole_domain_is_not_applicable_for_one_reason() {
    let room = room_with("[answers.A-1]\nlevel = \"2\"\n[facts]\nlaws = []\n");
    let run = set(&room, &["--not-applicable", "A=We have no constituency"], 0);
    // A-4 is not asked of a team without laws.
    assert!(run.stderr.contains("3 changes saved"), "{}", run.stderr);
    let text = room.read("t.toml");
    assert_eq!(text.matches("not_applicable = \"We have no constituency\"").count(), 3, "{text}");
    assert!(!text.contains("level"), "{text}");
    let run = set(&room, &["A-1=1", "--not-applicable", "A=x"], 2);
    assert!(run.stderr.contains("two answers were given for 'A-1'"), "{}", run.stderr);
    set(&room, &["--not-applicable", "C=x"], 4);
}

#[test]
fn the_file_of_a_document_is_recorded_with_its_digest() {
    let room = room_with("[evidence.decree]\ntitle = \"Decree\"\n");
    room.file("elsewhere/decree.pdf", "");
    std::fs::create_dir(room.path("teams")).unwrap();
    room.file("teams/f.yaml", MODEL);
    room.file("teams/t.toml", &room.read("t.toml"));
    room.palier(&["set", "teams/t.toml", "--evidence-file", "decree=elsewhere/decree.pdf"]).ended(0);
    let text = room.read("teams/t.toml");
    assert!(text.contains("file = \"../elsewhere/decree.pdf\"\n"), "{text}");
    assert!(text.contains("sha256 = \"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855\"\n"), "{text}");
    set(&room, &["--evidence-file", "decree=nothing.pdf"], 2);
    let run = set(&room, &["--evidence-file", "decree=elsewhere"], 2);
    assert!(run.stderr.contains("not a regular file"), "{}", run.stderr);
    set(&room, &["--evidence-file", "decre=elsewhere/decree.pdf"], 4);
    #[cfg(unix)]
    {
        let status = std::process::Command::new("mkfifo").arg(room.path("pipe")).status().unwrap();
        assert!(status.success());
        set(&room, &["--evidence-file", "decree=pipe"], 2);
        set(&room, &["--evidence-file", "decree=/dev/zero"], 2);
    }
    set(&room, &["--evidence-file", "new=elsewhere/decree.pdf", "--field", "evidence.new.title=New"], 0);
    room.palier(&["check", "t.toml"]).ended(0);
}

#[test]
fn a_dry_run_shows_the_lines_and_writes_nothing() {
    let room = room_with("[answers.B-1]\nlevel = \"1\" # seen\n");
    let before = room.read("t.toml");
    let run = set(&room, &["B-1=2", "--note", "B-1=Agreed", "--dry-run"], 0);
    assert_eq!(run.stdout, "- level = \"1\" # seen\n+ level = \"2\" # seen\n+ note = \"Agreed\"\n");
    assert!(run.stderr.contains("nothing written"), "{}", run.stderr);
    assert_eq!(room.read("t.toml"), before);
}

#[test]
fn a_field_is_split_at_the_first_equals_sign_and_the_last_dot() {
    let room = room_with("");
    set(
        &room,
        &[
            "--action",
            "v1.2.do=a=b.c",
            "--action",
            "v1.2.closes=B-1=2",
            "--decision",
            "d.ask=x",
            "--decision",
            "d.by=2026-09-30",
        ],
        0,
    );
    let text = room.read("t.toml");
    assert!(text.contains("[actions.\"v1.2\"]\ndo = \"a=b.c\"\ncloses = { B-1 = \"2\" }\n"), "{text}");
    assert!(text.contains("[decisions.d]\nask = \"x\"\nby = 2026-09-30\n"), "{text}");
    let before = room.read("t.toml");
    for (arguments, status) in [
        (&["--action", "charter.status=done"][..], 4),
        (&["--action", "charter.do=x", "--action", "charter.due=soon"], 2),
        (&["--action", "charter=x"], 2),
        (&["--action", "charter.do"], 2),
        (&["--action", "charter.doo=x"], 2),
        (&["--action", "a.do=x", "--action", "a.do=y"], 2),
        (&["--action", "a.do=x", "--action", "a.closes=B-9=1"], 4),
        (&["--field", "session.targt=p"], 2),
        (&["--field", "session.status=validated"], 2),
        (&["--field", "answers.B-9.note=x"], 4),
        (&["--field", "evidence.new.owner=x"], 4),
        (&["B-1=1", "--decision", "d.status=perhaps"], 2),
    ] {
        let run = set(&room, arguments, status);
        assert_eq!(room.read("t.toml"), before, "{arguments:?}");
        assert!(!run.stderr.is_empty());
    }
    let run = set(&room, &["--action", "chartr.status=done", "--action", "v1.3.status=done"], 4);
    assert!(run.stderr.contains("--action chartr.do=TEXT") && run.stderr.contains("'v1.2'"), "{}", run.stderr);
}

#[test]
fn a_decision_of_the_summary_gets_a_table_when_it_is_followed_up() {
    let room = room_with("[summary]\ndecisions = [\n  { ask = \"Sign\", by = 2026-09-30 },\n  { ask = \"Pay\" },\n]\n");
    set(&room, &["--decision", "decision-1.status=taken"], 0);
    let text = room.read("t.toml");
    assert!(text.contains("decisions = [\n  { ask = \"Pay\" },\n]\n"), "{text}");
    assert!(text.contains("[decisions.decision-1]\nask = \"Sign\"\nby = 2026-09-30\nstatus = \"taken\"\n"), "{text}");
}

#[test]
fn check_warns_of_what_is_overdue_and_of_files_that_are_missing_or_have_changed() {
    let room = room_with(
        "[evidence.a]\ntitle = \"A\"\n[evidence.b]\ntitle = \"B\"\nfile = \"b.pdf\"\n[evidence.c]\ntitle = \"C\"\nfile = \"folder\"\n\
         [actions.old]\ndo = \"x\"\ndue = 2026-06-30\n",
    );
    room.file("a.pdf", "first");
    std::fs::create_dir(room.path("folder")).unwrap();
    set(&room, &["--evidence-file", "a=a.pdf"], 0);
    let said = |arguments: &[&str]| room.palier(&[&["check", "t.toml"], arguments].concat()).ended(0).stdout;
    let before = said(&[]);
    assert!(before.contains("file not found: 'b.pdf'"), "{before}");
    assert!(before.contains("not a regular file: 'folder' (document 'c')"), "{before}");
    assert!(!before.contains("has changed") && !before.contains("overdue"), "{before}");
    room.file("a.pdf", "second");
    let after = said(&["--as-of", "2026-07-01"]);
    assert!(after.contains("'a.pdf' has changed since its digest was recorded (document 'a')"), "{after}");
    assert!(after.contains("action 'old' is overdue: it was due on 2026-06-30"), "{after}");
}

#[cfg(unix)]
#[test]
fn today_is_the_day_of_the_time_zone() {
    let room = room_with("[answers.A-1]\nlevel = \"0\"\n[answers.B-1]\nlevel = \"0\"\n[facts]\nlaws = []\n");
    // These two are 26 hours apart, the days always differ.
    let day = |zone: &str| {
        let file = format!("{}.toml", zone.len());
        let mut command = room.command(&["new", &file, "-q", "f.yaml", "--team", "T"]);
        assert!(command.env("TZ", zone).output().unwrap().status.success());
        let text = room.read(&file);
        text.lines().find(|line| line.starts_with("date = ")).unwrap().to_owned()
    };
    assert_ne!(day("Etc/GMT+12"), day("Pacific/Kiritimati"));
}

#[cfg(unix)]
#[test]
fn a_folder_a_pipe_and_a_device_are_refused_and_not_waited_for() {
    let room = room_with("");
    assert!(std::process::Command::new("mkfifo").arg(room.path("pipe")).status().unwrap().success());
    std::fs::create_dir(room.path("folder")).unwrap();
    for file in ["pipe", "folder", "/dev/zero", "nothing.toml"] {
        room.palier(&["set", file, "B-1=1"]).ended(2);
        room.palier(&["migrate", file]).ended(2);
        room.palier(&["merge", "t.toml", file, "-o", "all.toml"]).ended(2);
    }
    room.palier(&["merge", "t.toml", "f.toml", "-o", "pipe"]).ended(2);
    assert!(!room.path("all.toml").exists());
}
