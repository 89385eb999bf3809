//! Every bundled questionnaire in each of its languages, answered by chance and not at all: on no page do words lie on each other
//! or stand in the margins, and the last pages are not empty.

use std::fmt::Write as _;

use palier::problem::Source;
use palier::questionnaire::{BUNDLED, Bundled, Question, Questionnaire, parse};

use crate::page::{assert_clear, pages};
use crate::room::Room;

/// Numbers that look like chance and are the same every time.
struct Chance(u64);

impl Chance {
    /// A number below `end`.
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % end
    }

    fn pick<'t>(&mut self, from: &[&'t str]) -> &'t str {
        from[self.below(from.len())]
    }

    /// So many words of the languages in which notes are written.
    fn words(&mut self, count: usize) -> String {
        (0..count).map(|_| self.pick(&WORDS)).collect::<Vec<_>>().join(" ")
    }
}

/// Short and long, with signs that must not begin a line, and in the scripts that the fonts have.
const WORDS: [&str; 32] = [
    "la",
    "cheffe",
    "d’équipe",
    "n’a",
    "pas",
    "encore",
    "signé ;",
    "«\u{202f}oui\u{202f}»",
    "responsabilités",
    "à",
    "17\u{202f}h",
    "interministérielle",
    "RFC 2350",
    "https://exemple.org/documents/annexes/procedure-v0.9.pdf",
    "2025-05-21",
    "é",
    "the",
    "roster",
    "of",
    "incidents",
    "acknowledged",
    "não",
    "conhecida",
    "resposta",
    "àqueles",
    "ɛɔŋ",
    "Привет",
    "فريق",
    "🎉",
    "P-11,",
    "e-mail",
    "Zażółć",
];

fn questionnaire(bundled: &Bundled) -> Questionnaire {
    parse(&Source::new(format!("{}.yaml", bundled.id), bundled.text)).unwrap_or_else(|_| panic!("{}", bundled.id))
}

/// An assessment with nothing in it but its head.
fn empty(bundled: &Bundled, target: Option<&str>) -> String {
    let target = target.map(|id| format!("target = \"{id}\"\n")).unwrap_or_default();
    format!(
        "palier = \"assessment/1\"\n[questionnaire]\nid = \"{}\"\nversion = \"{}\"\n[subject]\nteam = \"CERT-Baobab\"\n\
         organisation = \"Autorité nationale de régulation du numérique et de la confiance électronique\"\ncountry = \"ML\"\n\
         [session]\ndate = 2026-03-10\nuntil = 2026-03-11\nkind = \"facilitated\"\n\
         assessors = [\"Awa Diarra, facilitatrice\", \"Moussa Keïta\"]\nmarking = \"TLP:AMBER+STRICT\"\n{target}",
        bundled.id, bundled.version
    )
}

/// An assessment with something in every field.
fn filled(bundled: &Bundled, chance: &mut Chance) -> String {
    let questionnaire = questionnaire(bundled);
    let mut text = empty(bundled, questionnaire.profiles().last().map(|profile| profile.id().as_str()));
    let _ = write!(
        text,
        "classification = \"Diffusion restreinte\"\nscope = \"{}\"\n[summary]\nconclusion = \"{}\"\ndecisions = [\n",
        chance.words(20),
        chance.words(60)
    );
    for _ in 0..3 {
        let _ = writeln!(
            text,
            "  {{ ask = \"{}\", of = \"{}\", by = 2026-09-30, cost = \"{}\" }},",
            chance.words(12),
            chance.words(3),
            chance.words(2)
        );
    }
    text.push_str("]\n[facts]\n");
    for fact in questionnaire.facts() {
        let options: Vec<&str> = fact.options.iter().map(|(id, _)| id.as_str()).collect();
        let stated = if options.is_empty() { chance.words(4) } else { chance.pick(&options).to_owned() };
        let _ = writeln!(text, "{} = \"{stated}\"", fact.id);
    }
    for domain in questionnaire.domains() {
        let _ = writeln!(text, "[domains.\"{}\"]\nfinding = \"{}\"", domain.id(), chance.words(25));
    }
    for document in 1..=9 {
        let _ = writeln!(
            text,
            "[evidence.d{document}]\ntitle = \"{}\"\nowner = \"{}\"\ndate = 2025-01-0{document}\nseen = 2026-03-10\nlink = \"https://exemple.org/{}\"",
            chance.words(6),
            chance.words(2),
            "dossier/".repeat(document)
        );
    }
    for question in questionnaire.questions() {
        answer(&mut text, question, chance);
    }
    let closing: Vec<&Question> = questionnaire.questions().iter().step_by(9).take(5).collect();
    for (number, question) in closing.into_iter().enumerate() {
        let level = question.scale().highest().id();
        let _ = writeln!(
            text,
            "[actions.a{number}]\ndo = \"{}\"\ncloses = {{ \"{}\" = \"{level}\" }}\nowner = \"{}\"\naccountable = \"{}\"\n\
             due = 2026-0{}-30\ncost = \"{}\"",
            chance.words(10),
            question.id(),
            chance.words(3),
            chance.words(4),
            number + 4,
            chance.words(3)
        );
    }
    text
}

fn answer(text: &mut String, question: &Question, chance: &mut Chance) {
    let kind = chance.below(20);
    if kind == 0 {
        return;
    }
    let levels: Vec<&str> = question.scale().steps().iter().map(|level| level.id().as_str()).collect();
    let _ = writeln!(text, "[answers.\"{}\"]", question.id());
    match kind {
        1 | 2 => {
            let _ = writeln!(text, "unknown = \"{}\"", chance.words(8));
        }
        3 | 4 if question.may_be_not_applicable() => {
            let _ = writeln!(text, "not_applicable = \"{}\"", chance.words(12));
        }
        5 => {
            let _ = writeln!(text, "carried = {{ level = \"{}\", date = 2025-03-01 }}", chance.pick(&levels));
        }
        _ => {
            let _ = writeln!(text, "level = \"{0}\"\nclaimed = \"{1}\"", chance.pick(&levels), chance.pick(&levels));
            let _ = writeln!(text, "evidence = [\"d{}\"]\nby = \"{}\"", chance.below(9) + 1, chance.words(2));
        }
    }
    if kind.is_multiple_of(3) {
        let length = [4, 18, 30, 90][chance.below(4)];
        let _ = writeln!(text, "note = \"{}\"", chance.words(length));
    }
}

/// The reports of some of the bundled questionnaires: filled in every language, on either paper, and empty.
fn clear(ids: &[&str]) {
    let mut chance = Chance(7);
    for bundled in ids.iter().map(|id| BUNDLED.iter().find(|bundled| bundled.id == *id).unwrap()) {
        let room = Room::new();
        room.file("filled.toml", &filled(bundled, &mut chance));
        room.file("empty.toml", &empty(bundled, None));
        let mut languages = vec!["en"];
        languages.extend(bundled.translations.iter().map(|(tag, _)| *tag));
        for (index, language) in languages.iter().enumerate() {
            let paper = ["a4", "letter"][index % 2];
            for file in ["filled", "empty"] {
                let (input, output) = (format!("{file}.toml"), format!("{file}.pdf"));
                room.palier(&["report", &input, "--language", language, "--paper", paper, "-o", &output]).ended(0);
                let mut found = pages(&room.path(&output));
                assert_clear(&format!("{}, {file}, {language}, {paper}", bundled.id), &mut found);
                if let Some(third) = found.get(2).filter(|_| file == "filled") {
                    // The cover, one page for those who decide, the contents.
                    let title: Vec<&str> = third.words.iter().map(|word| word.text.as_str()).collect();
                    let contents = ["Contents", "Sommaire", "Índice", "Sumário"];
                    assert!(
                        contents.iter().any(|word| title.contains(word)),
                        "{}, {file}, {language}, {paper}: page one is two pages",
                        bundled.id
                    );
                }
                if let Some(last) = found.last() {
                    // More than head and foot.
                    assert!(last.words.len() > 30, "{}, {file}, {language}: the last page is empty", bundled.id);
                }
            }
        }
    }
}

#[test]
fn every_bundled_questionnaire_is_named_here() {
    let named: Vec<&str> = GROUPS.concat();
    assert!(BUNDLED.iter().all(|bundled| named.contains(&bundled.id)));
}

/// Shared out among the tests below, which run beside each other.
const GROUPS: [&[&str]; 4] = [
    &["sim3", "itu-readiness"],
    &["itu-cirt"],
    &["gci", "organisation"],
    &["cooperation", "first-services", "preparedness"],
];

#[test]
fn words_keep_apart_in_the_first_group() {
    clear(GROUPS[0]);
}

#[test]
fn words_keep_apart_in_the_second_group() {
    clear(GROUPS[1]);
}

#[test]
fn words_keep_apart_in_the_third_group() {
    clear(GROUPS[2]);
}

#[test]
fn words_keep_apart_in_the_fourth_group() {
    clear(GROUPS[3]);
}
