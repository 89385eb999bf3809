//! Every text of a questionnaire under the path by which translations name it: one walk for reading and for replacing.

use super::model::Questionnaire;

impl Questionnaire {
    /// Calls `visit` with the path and the text of everything that can be translated, in the order of the file's format.
    pub(super) fn visit_texts(&mut self, visit: &mut dyn FnMut(&str, &mut String)) {
        visit("title", &mut self.title);
        visit("summary", &mut self.summary);
        if let Some(source) = &mut self.source {
            for (key, text) in [("name", &mut source.name), ("rights", &mut source.rights), ("note", &mut source.note)]
            {
                if let Some(text) = text {
                    visit(&format!("source/{key}"), text);
                }
            }
        }
        for word in &mut self.structure {
            visit(&format!("structure/{}", word.id), &mut word.word);
        }
        if let Some(words) = &mut self.words {
            visit("words/question", &mut words.question);
            visit("words/questions", &mut words.questions);
        }
        for scale in &mut self.scales {
            for level in &mut scale.levels {
                let path = format!("scales/{}/levels/{}", scale.id, level.id);
                visit(&format!("{path}/label"), &mut level.label);
                if let Some(meaning) = &mut level.meaning {
                    visit(&format!("{path}/meaning"), meaning);
                }
            }
        }
        for fact in &mut self.facts {
            visit(&format!("facts/{}/ask", fact.id), &mut fact.ask);
            for (option, text) in &mut fact.options {
                visit(&format!("facts/{}/options/{option}", fact.id), text);
            }
        }
        for measure in &mut self.measures {
            visit(&format!("scoring/{}/title", measure.id), &mut measure.title);
            if let Some(note) = &mut measure.note {
                visit(&format!("scoring/{}/note", measure.id), note);
            }
            for band in &mut measure.bands {
                visit(&format!("scoring/{}/bands/{}/label", measure.id, band.id), &mut band.label);
            }
        }
        self.visit_domains(visit);
        for reference in &mut self.references {
            visit(&format!("references/{}/title", reference.id), &mut reference.title);
        }
        for profile in &mut self.profiles {
            visit(&format!("profiles/{}/title", profile.id), &mut profile.title);
            if let Some(summary) = &mut profile.summary {
                visit(&format!("profiles/{}/summary", profile.id), summary);
            }
        }
    }

    fn visit_domains(&mut self, visit: &mut dyn FnMut(&str, &mut String)) {
        let Self { domains, questions, scales, .. } = self;
        for domain in domains {
            visit(&format!("domains/{}/title", domain.id), &mut domain.title);
            if let Some(about) = &mut domain.about {
                visit(&format!("domains/{}/about", domain.id), about);
            }
        }
        for question in questions {
            // The order of the scale, as every file has it, and not that of the ids' spelling.
            let scale = scales.iter().find(|scale| scale.id == question.scale);
            let order: Vec<_> = scale.into_iter().flat_map(|scale| &scale.levels).map(|level| &level.id).collect();
            let path = format!("questions/{}", question.id);
            visit(&format!("{path}/title"), &mut question.title);
            visit(&format!("{path}/ask"), &mut question.ask);
            for (key, text) in [("help", &mut question.help), ("why", &mut question.why)] {
                if let Some(text) = text {
                    visit(&format!("{path}/{key}"), text);
                }
            }
            for level in &order {
                if let Some(text) = question.levels.get_mut(*level) {
                    visit(&format!("{path}/levels/{level}"), text);
                }
            }
            for (index, text) in question.evidence.iter_mut().enumerate() {
                visit(&format!("{path}/evidence/{}", index + 1), text);
            }
            for level in &order {
                if let Some(advice) = question.advice.get_mut(*level) {
                    visit(&format!("{path}/advice/{level}/do"), &mut advice.action);
                }
            }
        }
    }
}
