//! The report of everything that may come: nothing, one domain, 300 questions, titles of 200 characters, notes in every script.
//! What the pages hold is read back from the PDF where poppler and qpdf are there.

use std::fmt::Write as _;
use std::path::Path;
use std::process::Command;

use crate::page::{Page, assert_clear, pages};
use crate::pdf::Pdf;
use crate::program;
use crate::room::Room;

const HEAD: &str = "palier = \"assessment/1\"\n[questionnaire]\nid = \"large\"\nversion = \"1\"\n[subject]\nteam = \"CERT-Baobab\"\n\
    [session]\ndate = 2026-03-10\ntarget = \"goal\"\n";

/// A questionnaire of so many domains with so many questions each.
fn questionnaire(domains: usize, questions: usize, title: &str) -> String {
    let mut text = format!(
        "palier: questionnaire/1\nid: large\nversion: \"1\"\ntitle: {title}\nsummary: Made for this test.\nlanguage: en\n\
         structure: [domain]\nscales:\n  level:\n    levels:\n      - {{ id: \"0\", value: 0, label: None }}\n      \
         - {{ id: \"1\", value: 1, label: Some }}\n      - {{ id: \"2\", value: 2, label: All }}\n    evidence_from: \"1\"\n\
         scoring:\n  measure:\n    title: Measure\n    domain: mean\n    total: mean\ndomains:\n"
    );
    for domain in 1..=domains {
        let _ = writeln!(text, "  - id: D{domain}\n    title: Domain {domain} {title}\n    questions:");
        for question in 1..=questions {
            let _ = writeln!(
                text,
                "      - id: D{domain}-{question}\n        title: Question {question} {title}\n        ask: Is it so?\n        \
                 why: It matters.\n        evidence: [ A document ]\n        advice:\n          \
                 \"1\": {{ do: Begin., effort: S }}\n          \"2\": {{ do: Finish., effort: L }}"
            );
        }
    }
    text + "profiles:\n  - { id: goal, title: Goal, every: \"2\" }\nladder: [goal]\n"
}

/// Writes the report of an assessment and gives its text, page by page; nothing where poppler is missing.
#[track_caller]
fn report(room: &Room, arguments: &[&str]) -> Vec<String> {
    let mut all = vec!["report", "team.toml", "-o", "team.pdf"];
    all.extend(arguments);
    room.palier(&all).ended(0);
    let pdf = room.path("team.pdf");
    if program::is_here("qpdf") {
        let checked = Command::new("qpdf").arg("--check").arg(&pdf).output().unwrap();
        assert!(checked.status.success(), "{}", String::from_utf8_lossy(&checked.stdout));
    }
    if !program::is_here("pdftotext") {
        return Vec::new();
    }
    assert_clear("team.pdf", &mut pages(&pdf));
    let output = Command::new("pdftotext").args(["-layout"]).arg(&pdf).arg("-").output().unwrap();
    String::from_utf8(output.stdout).unwrap().split('\u{c}').map(str::to_owned).collect()
}

fn all_text(pages: &[String]) -> String {
    pages.join("\n").split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn of_nothing_says_what_is_missing() {
    let room = Room::new();
    room.file("team.toml", &HEAD.replace("large", "sim3").replace("\"1\"", "\"2.0\"").replace("goal", "essential"));
    let pages = report(&room, &[]);
    if !pages.is_empty() {
        let text = all_text(&pages);
        assert!(text.contains("0 of 45"), "{text}");
    }
}

#[test]
fn without_a_target_says_how_to_choose_one() {
    let room = Room::new();
    let text = HEAD.replace("large", "sim3").replace("\"1\"", "\"2.0\"").replace("target = \"goal\"\n", "");
    room.file("team.toml", &format!("{text}[answers.O-1]\nlevel = \"3\"\n"));
    let pages = report(&room, &["--language", "fr"]);
    if !pages.is_empty() {
        assert!(all_text(&pages).contains("profil"), "{}", all_text(&pages));
    }
}

#[test]
fn of_one_domain_with_one_question() {
    let room = Room::new();
    room.file("large.yaml", &questionnaire(1, 1, "short"));
    room.file("team.toml", &format!("{HEAD}[answers.D1-1]\nlevel = \"0\"\n"));
    report(&room, &[]);
}

#[test]
fn of_300_questions_keeps_the_pages() {
    let room = Room::new();
    room.file("large.yaml", &questionnaire(6, 50, "as usual"));
    let mut text = HEAD.to_owned();
    for domain in 1..=6 {
        for question in 1..=50 {
            let _ = writeln!(text, "[answers.D{domain}-{question}]\nlevel = \"{}\"", (domain + question) % 3);
        }
    }
    room.file("team.toml", &text);
    let pages = report(&room, &[]);
    if !pages.is_empty() {
        assert!(pages.len() > 20, "{}", pages.len());
        let count = pages.len() - 1;
        assert!(pages[count - 1].contains(&format!("page {count} of {count}")), "{}", pages[count - 1]);
    }
}

#[test]
fn of_many_bars_a_chart_goes_on_over_pages_with_its_scale() {
    let room = Room::new();
    room.file("large.yaml", &questionnaire(2, 40, "as usual"));
    let answers: String = (1..=40).fold(HEAD.to_owned(), |mut text, question| {
        let _ = write!(
            text,
            "[answers.D1-{question}]\nlevel = \"{}\"\n[answers.D2-{question}]\nlevel = \"1\"\n",
            question % 3
        );
        text
    });
    room.file("team.toml", &answers);
    let pages = report(&room, &["--sections", "results"]);
    if pages.is_empty() {
        return;
    }
    let title = "Domain 1 as usual: current levels and targets";
    let parts: Vec<usize> = (0..pages.len()).filter(|page| pages[*page].contains(title)).collect();
    let [first, second] = parts[..] else { panic!("the chart stands on the pages {parts:?}") };
    assert_eq!(second, first + 1);
    assert!(fillings(&room.path("team.pdf"))[first] > 0.85, "the page before it goes on is full");
    for page in [first, second] {
        let (_, chart) = pages[page].split_once(title).unwrap();
        let lines: Vec<Vec<&str>> = chart.lines().take(8).map(|line| line.split_whitespace().collect()).collect();
        assert!(lines.contains(&vec!["Now", "Target"]) && lines.contains(&vec!["0", "1", "2"]), "{chart}");
        // A few bars at least stand on either page.
        assert!(chart.lines().filter(|line| line.trim_start().starts_with("D1-")).count() >= 5, "{chart}");
    }
}

#[test]
fn of_titles_of_200_characters_keeps_the_pages() {
    let room = Room::new();
    let long = "Responsabilité élargie ".repeat(9);
    room.file("large.yaml", &questionnaire(4, 5, long.trim()));
    let unbroken = "x".repeat(200);
    let team = HEAD.replace("CERT-Baobab", &unbroken);
    room.file("team.toml", &format!("{team}[answers.D1-1]\nlevel = \"1\"\nnote = \"{}\"\n", "y".repeat(400)));
    report(&room, &[]);
    report(&room, &["--paper", "letter", "--language", "fr"]);
}

#[test]
fn of_notes_in_every_script_loses_nothing_silently() {
    let room = Room::new();
    room.file("large.yaml", &questionnaire(2, 4, "as usual"));
    let page = "Une note très longue. ".repeat(700);
    let text = format!(
        "{HEAD}[answers.D1-1]\nlevel = \"1\"\nnote = \"يقيّم هذا التقرير مستوى نضج فريق الاستجابة\"\n\
         [answers.D1-2]\nlevel = \"0\"\nnote = \"Zażółć gęślą jaźń. Привет, мир. ɛɔŋ\"\n\
         [answers.D1-3]\nlevel = \"2\"\nnote = \"Fini 🎉 漢字\"\n\
         [answers.D1-4]\nlevel = \"2\"\nnote = \"{page}\"\n\
         [answers.D2-1]\nunknown = \"https://example.org/{}\"\n",
        "a".repeat(300)
    );
    room.file("team.toml", &text);
    let pages = report(&room, &[]);
    if !pages.is_empty() {
        let text = all_text(&pages);
        for part in ["Привет", "Zażółć", "Fini [emoji] [U+6F22][U+5B57]", "U+1F389"] {
            assert!(text.contains(part), "{part}");
        }
    }
}

#[test]
fn what_decision_makers_read_is_one_page_in_every_language() {
    for example in ["equipe-nationale.toml", "sector-team.toml"] {
        let room = Room::new();
        std::fs::copy(room.example(example), room.path("team.toml")).unwrap();
        for language in ["en", "fr", "pt"] {
            let pages = report(&room, &["--language", language]);
            if pages.is_empty() {
                return;
            }
            // The contents follow on the third page, and the five gaps stand on the one before it.
            let contents = ["Contents", "Sommaire", "Sumário", "Índice"];
            let third = pages[2].lines().map(str::trim).any(|line| contents.contains(&line));
            assert!(third, "{example} {language}: {}", pages[2]);
            assert_eq!(pages[1].matches("→").count(), 6, "{example} {language}: {}", pages[1]);
        }
    }
}

#[test]
fn page_one_is_one_page_of_every_model() {
    let examples = ["country-gci", "national-cirt", "service-catalogue", "ministry-mission", "readiness", "town-hall"];
    for example in examples {
        let room = Room::new();
        std::fs::copy(room.example(&format!("{example}.toml")), room.path("team.toml")).unwrap();
        let pages = report(&room, &["--sections", "summary,method"]);
        if pages.is_empty() {
            return;
        }
        let third = pages[2].lines().map(str::trim).any(|line| ["Contents", "Sommaire"].contains(&line));
        assert!(third, "{example}: {}", pages[2]);
        // What to do first stands on it, whatever the model.
        assert!(pages[1].contains("→"), "{example}: {}", pages[1]);
    }
}

#[test]
fn ten_domains_stand_in_one_chart_on_page_one_beside_decisions_gaps_and_conclusion() {
    let room = Room::new();
    std::fs::copy(room.example("national-cirt.toml"), room.path("team.toml")).unwrap();
    let domains = [("en", "Communication"), ("fr", "Communication"), ("pt", "Comunicação")];
    for (language, domain) in domains {
        let pages = report(&room, &["--language", language, "--sections", "summary,method"]);
        if pages.is_empty() {
            return;
        }
        assert!(pages[1].contains(domain), "{language}: {}", pages[1]);
    }
}

#[test]
fn no_line_begins_with_a_sign_of_the_sentence_before() {
    let room = Room::new();
    room.file("large.yaml", &questionnaire(1, 6, "as usual"));
    let mut text = HEAD.to_owned();
    for question in 1..=6 {
        // Words of growing length move the signs through every place of the line.
        let note = format!("{} « oui » : 89 % ; non ? Si ! ", "m".repeat(question)).repeat(12);
        let _ = writeln!(text, "[answers.D1-{question}]\nlevel = \"1\"\nnote = \"{}\"", note.trim());
    }
    room.file("team.toml", &text);
    report(&room, &[]);
    if !program::is_here("pdftotext") {
        return;
    }
    let output = Command::new("pdftotext").arg("-bbox-layout").arg(room.path("team.pdf")).arg("-").output().unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    let mut lines = 0;
    for line in text.split("<line ").skip(1) {
        let words: Vec<&str> = line
            .split("</word>")
            .filter_map(|word| Some(word.rsplit_once('>')?.1))
            .filter(|word| !word.is_empty())
            .collect();
        let (first, last) = (words.first().copied().unwrap_or_default(), words.last().copied().unwrap_or_default());
        assert!(!first.starts_with(['»', ';', ':', '?', '!', '%']), "{words:?}");
        assert!(!last.ends_with('«'), "{words:?}");
        lines += usize::from(words.contains(&"«"));
    }
    assert!(lines > 10, "{lines}");
}

/// Where the pages of a file end: for each the lowest text of its content, as a share of its height.
fn fillings(pdf: &Path) -> Vec<f64> {
    let lowest = |page: Page| {
        let bottoms = page.words.iter().map(|word| word.bottom);
        // The foot stands below this.
        bottoms.filter(|bottom| *bottom < page.height * 0.92).fold(0.0, f64::max) / page.height
    };
    pages(pdf).into_iter().map(lowest).collect()
}

#[test]
fn pages_of_gaps_are_full() {
    let room = Room::new();
    room.example("equipe-nationale.toml");
    std::fs::copy(room.path("equipe-nationale.toml"), room.path("team.toml")).unwrap();
    let pages = report(&room, &["--language", "fr"]);
    if pages.is_empty() {
        return;
    }
    let title = |name: &str| pages.iter().position(|page| page.lines().any(|line| line.trim() == name)).unwrap();
    let (first, last) = (title("Écarts"), title("Feuille de route"));
    let filled = fillings(&room.path("team.pdf"));
    assert!(last - first >= 6);
    for (page, end) in filled.iter().enumerate().take(last - 1).skip(first) {
        assert!(*end > 0.6, "page {} ends at {end}", page + 1);
    }
    assert!(pages.len() <= 36, "{}", pages.len());
}

#[test]
fn the_same_report_comes_from_every_folder_and_locale() {
    let room = Room::new();
    room.example("equipe-nationale.toml");
    room.palier(&["report", "equipe-nationale.toml", "-o", "one.pdf"]).ended(0);
    let elsewhere = Room::new();
    let path = room.path("equipe-nationale.toml");
    let mut command = elsewhere.command(&["report", path.to_str().unwrap(), "-o", "other.pdf"]);
    let status = command.env("TZ", "Pacific/Auckland").env("LANG", "pt_PT.UTF-8").output().unwrap().status;
    assert!(status.success());
    assert_eq!(std::fs::read(room.path("one.pdf")).unwrap(), std::fs::read(elsewhere.path("other.pdf")).unwrap());
}

#[test]
fn what_is_redacted_is_nowhere_in_the_file() {
    let room = Room::new();
    let text = std::fs::read_to_string(room.example("equipe-nationale.toml")).unwrap();
    let table: toml::Table = text.parse().unwrap();
    let mut secrets = Vec::new();
    for answer in table["answers"].as_table().unwrap().values() {
        for key in ["note", "unknown", "not_applicable"] {
            secrets.extend(answer.get(key).and_then(|value| value.as_str()).map(str::to_owned));
        }
    }
    for document in table["evidence"].as_table().unwrap().values() {
        secrets.extend(document["title"].as_str().map(str::to_owned));
    }
    for ending in ["md", "pdf"] {
        let output = format!("shared.{ending}");
        room.palier(&["report", "equipe-nationale.toml", "--redact", "notes,names,evidence", "-o", &output]).ended(0);
        let shown = if ending == "md" {
            room.read(&output)
        } else if program::is_here("pdftotext") {
            let text = Command::new("pdftotext").arg("-raw").arg(room.path(&output)).arg("-").output().unwrap();
            String::from_utf8(text.stdout).unwrap()
        } else {
            continue;
        };
        let shown: String = shown.split_whitespace().collect();
        for secret in &secrets {
            // The beginning is enough, and a line break may stand anywhere.
            let beginning: String = secret.split_whitespace().collect::<String>().chars().take(24).collect();
            assert!(!shown.contains(&beginning), "{ending}: {secret}");
        }
    }
}

#[test]
fn the_examples_of_45_questions_have_at_most_18_pages_and_every_summary_two() {
    let count = |example: &str, more: &[&str]| {
        let room = Room::new();
        std::fs::copy(room.example(example), room.path("team.toml")).unwrap();
        room.palier(&[&["report", "team.toml", "-o", "team.pdf"], more].concat()).ended(0);
        Pdf::read(&std::fs::read(room.path("team.pdf")).unwrap()).pages().len()
    };
    for example in ["equipe-nationale.toml", "sector-team.toml"] {
        assert!(count(example, &[]) <= 18, "{example}");
    }
    for example in ["equipe-nationale", "national-cirt", "readiness", "ministry-mission", "country-gci", "town-hall"] {
        assert_eq!(count(&format!("{example}.toml"), &["--sections", "summary"]), 2, "{example}");
    }
}

#[test]
fn without_a_target_it_is_about_the_next_profile_and_says_so() {
    let room = Room::new();
    room.palier(&["new", "team.toml", "-q", "sim3", "--team", "CERT-Baobab", "--date", "2026-03-10"]).ended(0);
    room.palier(&["set", "team.toml", "O-1=1"]).ended(0);
    let run = room.palier(&["report", "team.toml", "-o", "team.md"]).ended(0);
    assert!(run.stderr.contains("Essential"), "{}", run.stderr);
    let report = room.read("team.md");
    assert!(report.contains("“Essential”"), "{report}");
    assert!(!report.contains("No target profile was chosen"), "{report}");
    let chosen = room.palier(&["report", "team.toml", "--target", "advanced", "-o", "chosen.md"]).ended(0);
    assert!(!chosen.stderr.contains("Essential"), "{}", chosen.stderr);
    assert!(room.read("chosen.md").contains("“Advanced”"));
}

#[test]
fn with_several_earlier_assessments_the_progress_shows_every_date() {
    let room = Room::new();
    std::fs::copy(room.example("sector-team.toml"), room.path("first.toml")).unwrap();
    for (new, old, date) in [("second.toml", "first.toml", "2027-05-04"), ("third.toml", "second.toml", "2028-05-03")] {
        room.palier(&["new", new, "--from", old, "--date", date]).ended(0);
        room.palier(&["set", new, "O-1=3", "O-2=4"]).ended(0);
    }
    // The order on the command line does not matter: the nearest date is the one that changes are counted from.
    let arguments = ["report", "third.toml", "--language", "en", "--with", "second.toml", "--with", "first.toml"];
    room.palier(&[&arguments[..], &["--sections", "progress", "-o", "third.md"]].concat()).ended(0);
    let report = room.read("third.md").replace('\u{a0}', " ");
    assert!(report.contains("Scores at every date"), "{report}");
    assert!(report.contains("4 May 2027 | 3 May 2028 |"), "{report}");
    let single = ["report", "third.toml", "--language", "en", "--with", "second.toml", "--sections", "progress"];
    room.palier(&[&single[..], &["-o", "single.md"]].concat()).ended(0);
    assert!(!room.read("single.md").contains("Scores at every date"));
}

#[test]
fn a_comparison_as_csv_has_the_figures_of_its_json() {
    let room = Room::new();
    std::fs::copy(room.example("country-gci.toml"), room.path("first.toml")).unwrap();
    room.palier(&["new", "second.toml", "--from", "first.toml", "--date", "2027-06-01"]).ended(0);
    room.palier(&["set", "second.toml", "LEG.2.2=yes"]).ended(0);
    let json = room.palier(&["compare", "first.toml", "second.toml", "--format", "json"]).ended(0).json();
    let csv = room.palier(&["compare", "first.toml", "second.toml", "--format", "csv"]).ended(0).stdout;
    let mut rows = csv.lines();
    assert_eq!(
        rows.next(),
        Some(
            "kind,id,measure,from,to,change,questionnaire,applicability,no_longer_answered,to_confirm,newly_answered,\
             answers,evidence,cause"
        )
    );
    let total: Vec<&str> = rows.next().unwrap().split(',').collect();
    assert_eq!(&total[..3], ["total", "total", "points"]);
    let figure = |at: usize| total[at].parse::<f64>().unwrap();
    assert!((figure(5) - (figure(4) - figure(3))).abs() < 1e-9);
    assert!(((6..13).map(figure).sum::<f64>() - figure(5)).abs() < 1e-9, "{total:?}");
    assert!((figure(4) - json["total"]["points"]["to"].as_f64().unwrap()).abs() < 1e-9);
    assert!(csv.lines().any(|row| row.starts_with("question,LEG.2.2,")), "{csv}");
}
