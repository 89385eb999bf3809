//! The texts of a questionnaire that can be translated, each under the path by which translations name it.

use std::sync::Arc;

use super::model::Questionnaire;
use super::scale::Scale;

/// Visits every text with its path, in the order of the file's format: `walk!(questionnaire, visit, Arc::as_ref, get)` by
/// reference, `walk!(questionnaire, visit, Arc::make_mut, get_mut, mut)` to replace them.
macro_rules! walk {
    ($questionnaire:ident, $visit:ident, $open:path, $get:ident $(, $mut:tt)?) => {{
        $visit("title".to_owned(), &$($mut)? $questionnaire.title);
        $visit("summary".to_owned(), &$($mut)? $questionnaire.summary);
        if let Some(source) = &$($mut)? $questionnaire.source {
            let parts = [
                ("name", &$($mut)? source.name),
                ("rights", &$($mut)? source.rights),
                ("note", &$($mut)? source.note),
            ];
            for (key, text) in parts {
                if let Some(text) = text {
                    $visit(format!("source/{key}"), text);
                }
            }
        }
        for word in &$($mut)? $questionnaire.structure {
            $visit(format!("structure/{}", word.id), &$($mut)? word.word);
        }
        if let Some(words) = &$($mut)? $questionnaire.words {
            $visit("words/question".to_owned(), &$($mut)? words.question);
            $visit("words/questions".to_owned(), &$($mut)? words.questions);
        }
        for scale in &$($mut)? $questionnaire.scales {
            let id = scale.id.clone();
            for level in &$($mut)? $open(scale).levels {
                let path = format!("scales/{id}/levels/{}", level.id);
                $visit(format!("{path}/label"), &$($mut)? level.label);
                if let Some(meaning) = &$($mut)? level.meaning {
                    $visit(format!("{path}/meaning"), meaning);
                }
            }
        }
        for fact in &$($mut)? $questionnaire.facts {
            $visit(format!("facts/{}/ask", fact.id), &$($mut)? fact.ask);
            for (option, text) in &$($mut)? fact.options {
                $visit(format!("facts/{}/options/{option}", fact.id), text);
            }
        }
        for measure in &$($mut)? $questionnaire.measures {
            $visit(format!("scoring/{}/title", measure.id), &$($mut)? measure.title);
            if let Some(note) = &$($mut)? measure.note {
                $visit(format!("scoring/{}/note", measure.id), note);
            }
            for band in &$($mut)? measure.bands {
                $visit(format!("scoring/{}/bands/{}/label", measure.id, band.id), &$($mut)? band.label);
            }
        }
        for domain in &$($mut)? $questionnaire.domains {
            $visit(format!("domains/{}/title", domain.id), &$($mut)? domain.title);
            if let Some(about) = &$($mut)? domain.about {
                $visit(format!("domains/{}/about", domain.id), about);
            }
        }
        for question in &$($mut)? $questionnaire.questions {
            // Levels come in the order of the scale, as in the file, and not in the order of their ids.
            let scale = Arc::clone(&question.scale);
            let order: Vec<_> = scale.levels.iter().map(|level| &level.id).collect();
            let path = format!("questions/{}", question.id);
            $visit(format!("{path}/title"), &$($mut)? question.title);
            $visit(format!("{path}/ask"), &$($mut)? question.ask);
            for (key, text) in [("help", &$($mut)? question.help), ("why", &$($mut)? question.why)] {
                if let Some(text) = text {
                    $visit(format!("{path}/{key}"), text);
                }
            }
            for level in &order {
                if let Some(text) = question.levels.$get(*level) {
                    $visit(format!("{path}/levels/{level}"), text);
                }
            }
            for (number, text) in (1..).zip(&$($mut)? question.evidence) {
                $visit(format!("{path}/evidence/{number}"), text);
            }
            for level in &order {
                if let Some(advice) = question.advice.$get(*level) {
                    $visit(format!("{path}/advice/{level}/do"), &$($mut)? advice.action);
                }
            }
        }
        for reference in &$($mut)? $questionnaire.references {
            $visit(format!("references/{}/title", reference.id), &$($mut)? reference.title);
        }
        for profile in &$($mut)? $questionnaire.profiles {
            $visit(format!("profiles/{}/title", profile.id), &$($mut)? profile.title);
            if let Some(summary) = &$($mut)? profile.summary {
                $visit(format!("profiles/{}/summary", profile.id), summary);
            }
        }
    }};
}

impl Questionnaire {
    /// The path and the text of everything that can be translated, in the order of the file's format.
    #[must_use]
    pub fn texts<'q>(&'q self) -> Vec<(String, &'q str)> {
        let mut texts = Vec::new();
        let mut visit = |path: String, text: &'q str| {
            texts.push((path, text));
        };
        walk!(self, visit, Arc::as_ref, get);
        texts
    }

    /// Replaces every text for which `translate` has another one for its path.
    pub(super) fn replace_texts<'t>(&mut self, translate: impl Fn(&str) -> Option<&'t str>) {
        let visit = |path: String, text: &mut String| {
            if let Some(other) = translate(&path) {
                other.clone_into(text);
            }
        };
        walk!(self, visit, Arc::make_mut, get_mut, mut);
        // The questions and the default take the scales in their new words.
        self.scales.iter_mut().for_each(|scale| Arc::make_mut(scale).update_steps());
        let scales = &self.scales;
        let retake = |scale: &mut Arc<Scale>| {
            if let Some(new) = scales.iter().find(|new| new.id == scale.id) {
                *scale = Arc::clone(new);
            }
        };
        self.questions.iter_mut().map(|question| &mut question.scale).chain(&mut self.default_scale).for_each(retake);
    }
}
