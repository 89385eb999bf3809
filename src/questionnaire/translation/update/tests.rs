//! What an update keeps, marks and moves.

use super::*;
use crate::questionnaire::{BUNDLED, parse};

const MODEL: &str = r#"palier: questionnaire/1
id: small
version: "2"
title: "A \"small\" model"
summary: |
  First line.
  Second line.
language: en
structure: [domain, "sub: domain"]
scales: { s: { levels: [ { id: no, value: 0, label: No }, { id: yes, value: 1, label: Yes } ] } }
scoring: { m: { title: Share, domain: mean, "sub: domain": mean, total: none } }
domains:
  - { id: D, title: Domain, questions: [ { id: D-1, title: One, ask: One? } ] }
"#;

fn model(text: &str) -> Questionnaire {
    parse(&Source::new("small.yaml", text)).unwrap_or_else(|problems| panic!("{problems:?}"))
}

fn translation(text: &str) -> Translation {
    Translation::parse(&Source::new("small.fr.yaml", text)).unwrap_or_else(|problems| panic!("{problems:?}\n{text}"))
}

/// The translation of this text brought up to date, twice: the second time nothing may change.
fn updated(text: &str) -> Updated {
    let questionnaire = model(MODEL);
    let once = translation(text).updated(&questionnaire);
    let twice = translation(&once.text).updated(&questionnaire);
    assert_eq!(twice.text, once.text);
    assert_eq!((twice.texts, twice.missing, twice.stale, twice.gone), (once.texts, once.missing, once.stale, 0));
    let problems = translation(&once.text).problems(&questionnaire);
    assert!(!problems.has_errors(), "{problems:?}");
    once
}

/// Everything in the model of these tests, translated in the style of the program.
const WHOLE: &str = r#"palier: translation/1
of: { id: small, version: "2" }
language: fr
texts:
  title:
    from: "A \"small\" model"
    to: "Un « petit » modèle"
  summary:
    from: "First line.\nSecond line."
    to: "Une ligne.\nUne autre."
  structure/domain:
    from: "domain"
    to: "domaine"
  "structure/sub: domain":
    from: "sub: domain"
    to: "sous-domaine"
  scales/s/levels/no/label:
    from: "No"
    to: "Non"
  scales/s/levels/yes/label:
    from: "Yes"
    to: "Oui"
  scoring/m/title:
    from: "Share"
    to: "Part"
  domains/D/title:
    from: "Domain"
    to: "Domaine"
  questions/D-1/title:
    from: "One"
    to: "Un"
  questions/D-1/ask:
    from: "One?"
    to: "Un ?"
"#;

#[test]
fn a_complete_bundled_translation_stays_as_it_is_to_the_byte() {
    for bundled in BUNDLED {
        let questionnaire = model(bundled.text);
        for (language, text) in bundled.translations {
            let updated = translation(text).updated(&questionnaire);
            assert!(updated.text == *text, "{} {language}", bundled.id);
            assert_eq!((updated.missing, updated.stale, updated.gone), (0, 0, 0), "{} {language}", bundled.id);
        }
    }
}

#[test]
fn a_bundled_translation_is_written_anew_in_the_same_style() {
    for bundled in BUNDLED {
        let questionnaire = model(bundled.text);
        for (language, text) in bundled.translations {
            let begun = Translation::begun(&questionnaire, language).text;
            let sources = |text: &str| -> Vec<String> {
                text.lines().filter(|line| !line.starts_with("    to: ")).map(str::to_owned).collect()
            };
            assert!(sources(&begun) == sources(text), "{} {language}", bundled.id);
        }
    }
}

#[test]
fn a_translation_begins_with_everything_missing() {
    let begun = Translation::begun(&model(MODEL), "fr");
    assert_eq!((begun.texts, begun.missing, begun.stale, begun.gone), (10, 10, 0, 0));
    assert!(begun.text.contains("  summary:\n    from: \"First line.\\nSecond line.\"\n    to: ~ # missing\n"));
    assert_eq!(updated(&begun.text).text, begun.text);
    let filled = begun.text.replace("~ # missing", "\"x\"");
    assert_eq!(updated(&filled).text, filled);
    assert_eq!(updated(&filled).missing, 0);
}

#[test]
fn the_mark_goes_when_the_text_is_there() {
    let begun = Translation::begun(&model(MODEL), "fr");
    let filled = begun.text.replacen("to: ~ # missing", "to: Petit modèle # missing", 1);
    let now = updated(&filled);
    assert_eq!(now.missing, 9);
    assert!(now.text.contains("    to: Petit modèle\n"), "{}", now.text);
}

#[test]
fn a_stale_text_stays_stale_until_its_source_is_the_new_one() {
    let old = WHOLE.replace("from: \"One?\"", "from: \"Uno?\"");
    let marked = updated(&old);
    assert_eq!((marked.stale, marked.missing), (1, 0));
    let block = "  questions/D-1/ask:\n    # stale, now from: \"One?\"\n    from: \"Uno?\"\n    to: \"Un ?\"\n";
    assert!(marked.text.ends_with(block), "{}", marked.text);
    // What the translator does: the old source goes, the mark before the new one too.
    let settled = marked.text.replace("    from: \"Uno?\"\n", "").replace("# stale, now ", "");
    assert_eq!(updated(&settled).text, WHOLE);
    // A mark that was left behind when the new source was put in.
    let left = marked.text.replace("    from: \"Uno?\"", "    from: \"One?\"");
    assert_eq!(updated(&left).text, WHOLE);
}

#[test]
fn a_missing_text_takes_the_source_of_now_without_being_stale() {
    let empty = WHOLE.replace("from: \"One?\"\n    to: \"Un ?\"", "from: \"Uno?\"\n    to: \"\"");
    let now = updated(&empty);
    assert_eq!((now.stale, now.missing), (0, 1));
    assert!(now.text.ends_with("    from: \"One?\"\n    to: ~ # missing\n"), "{}", now.text);
}

#[test]
fn what_the_questionnaire_no_longer_has_stays_as_a_comment_at_the_end() {
    let gone = "  # About help.\n  questions/D-1/help:\n    from: \"Listen\"\n    to: |\n      Écouter\n      # bien\n";
    let untranslated = "  questions/D-1/why:\n    from: \"Because\"\n    to: ~\n";
    let old = WHOLE.replace("  questions/D-1/ask:", &format!("{gone}{untranslated}  questions/D-1/ask:"));
    let now = updated(&old);
    assert_eq!((now.gone, now.missing), (1, 0));
    let kept = "  # About help.\n  # gone, questions/D-1/help:\n  #   from: \"Listen\"\n  #   to: |\n  #     Écouter\n  #     # bien\n";
    assert_eq!(now.text, format!("{WHOLE}{kept}"));
}

#[test]
fn comments_and_ways_of_writing_stay_with_their_text() {
    let own = "# Traduit par Awa.\npalier: translation/1\nof:\n  id: small\n  version: '1' # the first\nlanguage: fr\ntexts:\n\n  \
         # À relire.\n  questions/D-1/ask: { from: 'One?', to: \"Un ?\" } # bref\n\n  # En premier.\n  title:\n    from: \
         A \"small\" model\n    # mieux ?\n    to: >-\n      Un petit\n      modèle\n  # Fin.\n";
    let now = updated(own);
    assert_eq!((now.missing, now.stale), (8, 0));
    assert!(now.text.starts_with("# Traduit par Awa.\n") && now.text.ends_with("  # Fin.\n"), "{}", now.text);
    assert!(now.text.contains("  version: \"2\" # the first\n"), "{}", now.text);
    let title = "\n  # En premier.\n  title:\n    from: A \"small\" model\n    # mieux ?\n    to: >-\n      Un petit\n      modèle\n";
    assert!(now.text.contains(title), "{}", now.text);
    let ask = "\n  # À relire.\n  questions/D-1/ask: { from: 'One?', to: \"Un ?\" } # bref\n  # Fin.\n";
    assert!(now.text.ends_with(ask), "{}", now.text);
    let stale = updated(&own.replace("'One?'", "'Uno?'"));
    assert!(
        stale.text.contains("  # stale, now from: \"One?\"\n  questions/D-1/ask: { from: 'Uno?'"),
        "{}",
        stale.text
    );
    assert_eq!(stale.stale, 1);
}

#[test]
fn no_translation_is_lost_however_it_is_written() {
    for texts in [
        "texts: { title: { from: 'A \"small\" model', to: Petit }, questions/D-1/ask: { from: Uno?, to: Un } }\n",
        "texts:\n  questions/D-1/ask: &a\n    from: Uno?\n    to: Un\n  questions/D-1/gone: *a\n  title: { from: 'A \"small\" model', to: Petit }\n",
        "texts:\n  title: &a\n    from: 'A \"small\" model'\n    to: Petit\n  questions/D-1/ask: { from: Uno?, to: Un }\n...\n",
        "texts:\n  ? title\n  : { from: 'A \"small\" model', to: Petit }\n  ? questions/D-1/ask\n  : { from: Uno?, to: Un }\n",
        "texts: {}\n",
    ] {
        let now = updated(&format!("palier: translation/1\nof: {{ id: small, version: '2' }}\nlanguage: fr\n{texts}"));
        let read = translation(&now.text).apply(&model(MODEL));
        let wanted = if texts.contains("Petit") { ("Petit", "Un") } else { ("A \"small\" model", "One?") };
        assert_eq!((read.title(), read.questions()[0].ask()), wanted, "{}", now.text);
    }
}

#[test]
fn a_file_with_something_behind_its_texts_is_written_anew() {
    let now = updated(
        "palier: translation/1\ntexts:\n  title: { from: 'A \"small\" model', to: Petit }\nof: { id: small, version: '2' }\nlanguage: fr\n",
    );
    assert_eq!(now.missing, 9);
    assert!(now.text.contains("    to: \"Petit\"\n"), "{}", now.text);
}
