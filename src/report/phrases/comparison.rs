//! What changed since the previous assessment, for page one and for the section about progress.

use super::Context;
use crate::assessment::State;

impl Context<'_> {
    /// What has changed, in a sentence for page one; nothing while every answer only waits to be confirmed.
    pub(in crate::report) fn change_since_baseline(&self) -> Option<String> {
        let earlier = self.input.earlier?;
        if !self.is_comparable() {
            return None;
        }
        let mut parts = Vec::new();
        if let (Some(then), Some(now)) = (earlier.verdict, self.input.verdict) {
            let id = if then.of == now.of { "report-since-targets" } else { "report-since-targets-of" };
            let arguments = [
                ("then", then.met.into()),
                ("then_of", then.of.into()),
                ("now", now.met.into()),
                ("of", now.of.into()),
            ];
            parts.push(self.with(id, &arguments));
        }
        if !self.redact.answers {
            let (mut up, mut down) = (0_usize, 0_usize);
            for question in self.questionnaire.questions() {
                let before = earlier.assessment.questionnaire().question(question.id().as_str());
                let scale = question.scale();
                let answered = |assessment: &crate::assessment::Assessment, question| {
                    let level = assessment.level(question).filter(|_| assessment.state(question) == State::Answered)?;
                    scale.step(level.id())
                };
                let then = before.and_then(|before| answered(earlier.assessment, before));
                let now = answered(self.assessment, question);
                if let (Some(then), Some(now)) = (then, now) {
                    up += usize::from(now > then);
                    down += usize::from(now < then);
                }
            }
            for (id, count) in [("report-since-up", up), ("report-since-down", down)] {
                if count > 0 {
                    let word = if count == 1 { self.question_word() } else { self.questions_word() };
                    parts.push(self.with(id, &[("count", count.into()), ("questions", word.into())]));
                }
            }
        }
        let date = self.date(earlier.assessment.session().date);
        let arguments = [("date", date.into()), ("changes", parts.join(", ").into())];
        (!parts.is_empty()).then(|| self.with("report-since", &arguments))
    }

    /// Whether anything can be compared: answers that were only carried over are not new answers.
    pub(in crate::report) fn is_comparable(&self) -> bool {
        let coverage = self.input.scorecard.coverage();
        coverage.answered > 0 || coverage.to_confirm == 0
    }
}
