//! What a version to share keeps to itself: to the last byte of the file, in every format. And parts of a report by themselves.

use std::fmt::Write as _;
use std::path::Path;

use sha2::{Digest as _, Sha256};

use crate::pdf::Pdf;
use crate::room::Room;
use crate::word::parts;

const QUESTIONNAIRE: &str = r#"palier: questionnaire/1
id: shared
version: "1"
title: Made for this test
summary: Eight questions in two domains.
language: en
structure: [domain]
scales:
  level:
    levels:
      - { id: "0", value: 0, label: None }
      - { id: "1", value: 1, label: Some }
      - { id: "2", value: 2, label: Most }
      - { id: "3", value: 3, label: All }
    evidence_from: "2"
scoring:
  measure: { title: Measure, domain: mean, total: mean }
facts:
  - { id: place, ask: "Where are you?" }
domains:
DOMAINSprofiles:
  - { id: goal, title: Goal, every: "3" }
ladder: [goal]
"#;

fn questionnaire() -> String {
    let question = "      - id: DOMAIN-NUMBER\n        title: Question NUMBER\n        ask: Is it so?\n        why: It matters.\n        \
         not_applicable: allowed\n        evidence: [ A paper ]\n        advice:\n          \"1\": { do: Begin., effort: S }\n          \
         \"2\": { do: Go on., effort: M }\n          \"3\": { do: Finish., effort: L }\n";
    let questions: String = (1..=6).map(|number: usize| question.replace("NUMBER", &number.to_string())).collect();
    let domain = format!("  - id: DOMAIN\n    title: Domain DOMAIN\n    questions:\n{questions}");
    QUESTIONNAIRE.replace("DOMAINS", &["A", "B"].map(|id| domain.replace("DOMAIN", id)).concat())
}

/// In every field that a person fills stands a word found nowhere else: `Zn…` what `notes` hides, `Zp…` what `names` hides, `Zd…`
/// what `evidence` hides, `Zk…` what stays whatever is hidden. The names and documents are spoken of in every other field too.
const ASSESSMENT: &str = r#"palier = "assessment/1"
[questionnaire]
id = "shared"
version = "1"
[subject]
team = "Zkteam"
organisation = "Zkorganisation"
[session]
date = 2026-03-10
until = 2026-03-12
kind = "facilitated"
assessors = ["Zpfirst Zpassessor, Zprole", "Zpsecond"]
participants = ["Zppart Zpicipant (Zpoffice)"]
marking = "TLP:RED"
classification = "Zkclass for Zpby"
target = "goal"
scope = "Zkscope with Zpowner, and Zdtitle (https://zdlink.example/zdpath?a=1&b=2)"
[summary]
conclusion = "Znconclusion by Zpsecond on Zdtitle"
decisions = [{ ask = "Zkask of Mrs Zpassessor about Zdother", of = "Zkdecider", by = 2026-09-30, cost = "Zkcost, says Zpicipant" }]
strengths = ["A-1"]
priorities = ["B-2"]
[facts]
place = "Zkplace near Zkdecider, see Zdtitle"
[domains.A]
finding = "Znfinding of Zppart about Zdtitle"
[domains.B]
finding = "Znother"
[evidence.one]
title = "Zdtitle"
link = "https://zdlink.example/zdpath?a=1&b=2"
owner = "Zpowner"
date = 2025-01-02
seen = 2026-03-10
[evidence.two]
title = "Zdother"
kind = "record"
link = "smb://zdserver/zdshare"
owner = "Zpkeeper Zpof"
expires = 2026-01-01
[evidence.three]
title = "Zdinterview"
kind = "interview"
[answers.A-1]
level = "LEVEL-A1"
CLAIMS-A1
note = "Znfirst: Zpfirst showed Zdtitle, which lies at https://zdlink.example/zdpath?a=1&b=2, to Mrs Zpof and Zpone."
evidence = [{ id = "one", proves = "PROVES-A1" }, "two"]
by = "Zpby"
date = 2026-03-11
confidence = "high"
[answers.A-2]
level = "LEVEL-A2"
CLAIMS-A2
note = "Znlong LONG Znend"
evidence = [{ id = "one", proves = "PROVES-A2" }, "two"]
by = "Zpbytoo"
[answers.A-3]
not_applicable = "Znreason given by Zpby"
note = "Znbeside"
[answers.A-4]
unknown = "Znask Zpowner for Zdother"
note = "Znopen"
[answers.A-5]
level = "LEVEL-A5"
votes = { VOTES-A5 }
[answers.A-6]
level = "LEVEL-A6"
votes = { VOTES-A6 }
[answers.B-1]
carried = { level = "CARRIED-B1", date = 2024-05-01 }
[answers.B-2]
carried = { level = "CARRIED-B2", date = 2024-05-01 }
[answers.B-3]
carried = { not_applicable = "Zncarried, said Zpsecond", date = 2024-05-02 }
[answers.B-4]
level = "0"
note = "Znlast, with Zdinterview"
evidence = ["three"]
[actions.write]
do = "Zkdo with Zpby after Zdother"
closes = { A-1 = "3", A-2 = "3", B-4 = "2" }
owner = "Zpactor"
accountable = "Zpaccountable Zpperson"
due = 2026-09-01
cost = "Zkprice by Zpactor"
status = "started"
[actions.done]
do = "Zkdone"
closes = { A-2 = "1" }
owner = "Zpdoer"
status = "done"
[actions.dropped]
do = "Zkdropped"
closes = { A-5 = "2" }
accountable = "Zpdropper"
status = "dropped"
"#;

/// What was given to one question, and what to its neighbour: exchanged, no score, count or verdict changes.
const GIVEN: [[(&str, &str); 2]; 5] = [
    [("LEVEL-A1", "3"), ("LEVEL-A2", "2")],
    [("CLAIMS-A1", "claimed = \"1\""), ("CLAIMS-A2", "")],
    [("PROVES-A1", "3"), ("PROVES-A2", "2")],
    [("LEVEL-A5", "1"), ("LEVEL-A6", "0")],
    [("VOTES-A5", "\"1\" = 3, \"2\" = 5"), ("VOTES-A6", "\"0\" = 7")],
];
const CARRIED: [(&str, &str); 2] = [("CARRIED-B1", "3"), ("CARRIED-B2", "0")];

/// The assessment as it is, or with its answers exchanged between neighbours.
fn assessment(exchanged: bool) -> String {
    let mut text = ASSESSMENT.replace("LONG", &"and so on ".repeat(60));
    for [(one, first), (other, second)] in GIVEN.into_iter().chain([CARRIED]) {
        let (first, second) = if exchanged { (second, first) } else { (first, second) };
        assert!(text.contains(one) && text.contains(other), "{one} {other}");
        text = text.replace(one, first).replace(other, second);
    }
    text
}

/// The same with nothing left to confirm, as it was validated.
fn validated() -> String {
    let text = assessment(false).replace("carried = { level = \"3\", date = 2024-05-01 }", "level = \"1\"");
    let text = text.replace("carried = { level = \"0\", date = 2024-05-01 }", "level = \"1\"");
    let carried = "carried = { not_applicable = \"Zncarried, said Zpsecond\", date = 2024-05-02 }";
    let text = text.replace(carried, "level = \"1\"\n[answers.B-5]\nlevel = \"1\"\n[answers.B-6]\nlevel = \"0\"");
    let by = "[session]\nstatus = \"validated\"\nvalidated = { by = \"Zpvalid Zpvalider\", date = 2026-03-12 }";
    text.replace("[session]", by).replace("Zkclass for Zpby", "Zkclass for Zpvalider")
}

/// An assessment before, by people of whom nothing else speaks.
const EARLIER: &str = "palier = \"assessment/1\"\n[questionnaire]\nid = \"shared\"\nversion = \"1\"\n[subject]\n\
    team = \"Zkteam\"\n[session]\ndate = 2024-05-01\nassessors = [\"Zpformer Zpone\"]\n[answers.A-1]\nlevel = \"1\"\n\
    [answers.A-2]\nlevel = \"1\"\n";

/// The words of a text that begin like this.
fn words<'t>(text: &'t str, beginning: &str) -> Vec<&'t str> {
    let words = text.split(|character: char| !character.is_ascii_alphanumeric());
    let mut found: Vec<&str> = words.filter(|word| word.to_lowercase().starts_with(beginning)).collect();
    found.sort_unstable();
    found.dedup();
    found
}

const KINDS: [(&str, &str); 3] = [("notes", "zn"), ("names", "zp"), ("evidence", "zd")];
const PARTS: &str = "summary,method,results,gaps,roadmap,progress,evidence";

/// The report of `text` in a format.
#[track_caller]
fn report(text: &str, output: &str, more: &[&str]) -> Vec<u8> {
    let room = Room::new();
    room.file("shared.yaml", &questionnaire());
    room.file("team.toml", text);
    room.file("before.toml", EARLIER);
    let mut all = vec!["report", "team.toml", "--with", "before.toml", "-o", output];
    all.extend(more);
    room.palier(&all).ended(0);
    std::fs::read(room.path(output)).unwrap()
}

/// Everything that could be read in a file.
fn everything(bytes: &[u8]) -> Vec<String> {
    match bytes.strip_prefix(b"%PDF") {
        Some(_) => Pdf::read(bytes).everything(),
        None if bytes.starts_with(b"PK") => parts(bytes).into_iter().map(|(_, text)| text).collect(),
        None => vec![String::from_utf8(bytes.to_vec()).unwrap()],
    }
}

fn stands(word: &str, found: &[String]) -> bool {
    found.iter().any(|text| text.to_lowercase().contains(&word.to_lowercase()))
}

const FILES: [&str; 4] = ["report.pdf", "report.html", "report.md", "report.docx"];

#[test]
fn every_word_stands_in_the_report_and_what_is_hidden_nowhere_in_its_bytes() {
    let one: [&[&str]; 6] =
        [&[], &["notes"], &["names"], &["evidence"], &["answers"], &["notes", "names", "answers", "evidence"]];
    for file in FILES {
        for choice in one {
            hidden_alone(&assessment(false), file, choice);
        }
        for choice in [&[], &["names"][..]] {
            hidden_alone(&validated(), file, choice);
        }
    }
}

/// What a choice hides stands nowhere in a file; where nothing is hidden, every word stands in it.
fn hidden_alone(text: &str, file: &str, choice: &[&str]) {
    let argument = format!("--redact={}", choice.join(","));
    let more = if choice.is_empty() { vec![] } else { vec![argument.as_str()] };
    let found = everything(&report(text, file, &more));
    for (kind, beginning) in KINDS.into_iter().chain([("nothing", "zk")]) {
        for word in [words(text, beginning), words(EARLIER, beginning)].concat() {
            if choice.contains(&kind) {
                assert!(!stands(word, &found), "{file} without {choice:?} holds {word}");
            }
            assert!(!choice.is_empty() || stands(word, &found), "{file} lacks {word}");
        }
        let beside = words(text, beginning).iter().filter(|word| stands(word, &found)).count();
        assert!(choice.contains(&kind) || beside > 0 || choice.len() > 1, "{file} without {choice:?} lacks {kind} too");
    }
}

#[test]
fn what_is_hidden_leaves_no_trace() {
    // Other words of other lengths in what is hidden, and the same bytes come out.
    let text = assessment(false);
    for (kind, beginning) in KINDS {
        let its_own = words(&text, beginning).into_iter().filter(|word| !EARLIER.contains(word));
        let other = its_own.fold(text.clone(), |text, word| {
            let (first, rest) = word.split_at(2);
            text.replace(word, &format!("{first}another{rest}"))
        });
        same_without(kind, &text, &other);
    }
    same_without("answers", &text, &assessment(true));
}

/// Two assessments that differ in what is hidden alone give the same bytes, and others when nothing is hidden.
fn same_without(kind: &str, one: &str, other: &str) {
    let parts: Vec<&str> = PARTS
        .split(',')
        .filter(|part| !matches!((kind, *part), ("answers", "gaps") | ("evidence", "evidence")))
        .collect();
    let sections = format!("--sections={}", parts.join(","));
    let redact = format!("--redact={kind}");
    for file in FILES {
        let both = |more: &[&str]| [one, other].map(|text| report(text, file, more));
        let [first, second] = both(&[&sections]);
        assert!(first != second, "{kind} makes no difference in {file}");
        let [first, second] = both(&[&sections, &redact]);
        assert!(first == second, "{kind} shows in {file}: {}", difference(&first, &second));
        // The annexes name the digests of the files, which differ.
        let [first, second] = both(&["--sections=annexes", &redact]).map(|bytes| {
            let shown =
                if file.ends_with("pdf") { Pdf::read(&bytes).pages().concat() } else { everything(&bytes).concat() };
            // The mark at the end is a digest of what is printed, digests and all.
            let shown = shown.split("<!-- palier sha256:").next().unwrap_or_default();
            let shown: String = shown.split_whitespace().collect();
            [one, other].iter().fold(shown, |shown, text| {
                let digest = digest(text);
                shown.replace(&digest, "")
            })
        });
        assert!(
            first == second,
            "{kind} shows in the annexes of {file}: {}",
            difference(first.as_bytes(), second.as_bytes())
        );
    }
}

fn digest(text: &str) -> String {
    Sha256::digest(text.as_bytes()).iter().fold(String::new(), |mut digest, byte| {
        let _ = write!(digest, "{byte:02x}");
        digest
    })
}

/// Where two files part, with what stands there.
fn difference(one: &[u8], other: &[u8]) -> String {
    let [one, other] = [one, other].map(|bytes| everything(bytes).concat());
    let at = one.chars().zip(other.chars()).take_while(|(one, other)| one == other).count();
    let around = |text: &str| text.chars().skip(at.saturating_sub(60)).take(140).collect::<String>();
    format!("{:?} and {:?}", around(&one), around(&other))
}

#[test]
fn parts_by_themselves_lead_nowhere_else() {
    let room = Room::new();
    room.example("equipe-nationale.toml");
    for parts in
        ["results", "gaps,roadmap", "summary,evidence", "annexes", "summary,method,results,gaps,roadmap,evidence"]
    {
        room.palier(&["report", "equipe-nationale.toml", "--language", "en", "--sections", parts, "-o", "part.pdf"])
            .ended(0);
        let pdf = Pdf::read(&std::fs::read(room.path("part.pdf")).unwrap());
        let pages = pdf.pages();
        let titles = [
            ("summary", "Summary"),
            ("method", "Context and method"),
            ("results", "Results"),
            ("gaps", "Gaps"),
            ("roadmap", "Roadmap"),
            ("evidence", "Evidence register"),
            ("annexes", "Annexes"),
        ];
        let wanted: Vec<&str> = titles
            .iter()
            .filter(|(part, _)| parts.split(',').any(|asked| asked == *part))
            .map(|(_, title)| *title)
            .collect();
        let bookmarks = pdf.bookmarks();
        let top = bookmarks.iter().filter(|(depth, title, _)| *depth == 0 && title != "Contents");
        assert_eq!(top.map(|(_, title, _)| title.as_str()).collect::<Vec<_>>(), wanted);
        for (_, title, place) in &bookmarks {
            let title: String = title.split_whitespace().collect();
            assert!(pages[place.page.unwrap()].contains(&title), "{parts}: {title} is not on its page");
        }
        for place in pdf.places() {
            assert!(place.page.is_some_and(|page| page > 0) && place.top > 0.0, "{parts}: {place:?}");
        }
        let says_so = titles.iter().filter(|(_, title)| !wanted.contains(title)).all(|(_, title)| {
            let title: String = title.split_whitespace().collect();
            pages[0].contains(&title)
        });
        assert!(says_so, "{parts}: {}", pages[0]);
    }
    for (file, mark) in [("part.html", "id=\""), ("part.md", "")] {
        room.palier(&["report", "equipe-nationale.toml", "--language", "en", "--sections", "roadmap", "-o", file])
            .ended(0);
        let text = room.read(file);
        assert!(
            text.contains("Roadmap") && !text.contains("SHA-256") && text.contains("Excerpt") && text.contains(mark)
        );
    }
}

#[test]
fn parts_that_cannot_be_there_are_refused_or_said() {
    let room = Room::new();
    room.example("equipe-nationale.toml");
    let run = |more: &[&str]| room.palier(&[&["report", "equipe-nationale.toml", "-o", "part.pdf"], more].concat());
    let stderr = run(&["--sections", "result"]).ended(2).stderr;
    assert!(stderr.contains("'results'") && stderr.contains("summary, method, results, gaps"), "{stderr}");
    let stderr = run(&["--sections", "summary,progress"]).ended(2).stderr;
    assert!(stderr.contains("--with"), "{stderr}");
    let stderr = run(&["--sections", "gaps,method", "--redact", "answers"]).ended(2).stderr;
    assert!(stderr.contains("--redact answers") && stderr.contains("'gaps'"), "{stderr}");
    let stderr = run(&["--sections", "evidence", "--redact", "names,evidence"]).ended(2).stderr;
    assert!(stderr.contains("--redact evidence"), "{stderr}");
    assert!(!Path::new(&room.path("part.pdf")).exists());
    // Without a target there is no way to it; what else was asked for is printed.
    room.file("open.toml", "palier = \"assessment/1\"\n[questionnaire]\nid = \"sim3\"\nversion = \"2.0\"\n[subject]\nteam = \"T\"\n[session]\ndate = 2026-03-10\n");
    let run = room.palier(&["report", "open.toml", "--sections", "method,roadmap", "-o", "part.md"]).ended(0);
    assert!(run.stderr.contains("'roadmap'"), "{}", run.stderr);
    assert!(room.read("part.md").contains("## Context and method"));
}
