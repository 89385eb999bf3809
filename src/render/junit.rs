//! Targets as JUnit test cases: a suite per domain, a case per target; without a target, a case per gate.

use std::fmt::Write as _;

use crate::analysis::{JudgedTarget, TargetStatus, Verdict};
use crate::assessment::Assessment;
use crate::questionnaire::Target;
use crate::scoring::Exclusion;

/// One case of a suite.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Case {
    /// Its name.
    pub name: String,
    /// How it went.
    pub result: CaseResult,
}

/// How a case went.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum CaseResult {
    /// Met.
    Passed,
    /// Short, with the figures in words.
    Failed(String),
    /// Open or not applicable, with the reason in words.
    Skipped(String),
}

/// A suite of cases.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Suite {
    /// Its name.
    pub name: String,
    /// Its cases.
    pub cases: Vec<Case>,
}

/// The words that a case needs, in the reader's language.
#[derive(Clone, Copy)]
pub struct CaseWords<'w> {
    /// Level and target of a question in words.
    pub short: &'w dyn Fn(&Target<'_>) -> String,
    /// "open".
    pub open: &'w str,
    /// "not applicable".
    pub not_applicable: &'w str,
    /// "out of scope".
    pub not_in_scope: &'w str,
    /// "cannot be judged".
    pub unknown: &'w str,
    /// The suite of the total.
    pub total: &'w str,
}

/// The suites of a verdict: one per domain that has a target, the questions of inner domains with their own domain.
#[must_use]
pub fn suites(assessment: &Assessment, verdict: &Verdict<'_>, words: &CaseWords<'_>) -> Vec<Suite> {
    let questionnaire = assessment.questionnaire();
    let mut suites: Vec<Suite> = questionnaire
        .domains()
        .iter()
        .map(|domain| {
            let cases = verdict
                .targets
                .iter()
                .filter(|found| match found.target {
                    Target::Question(id, _) => {
                        questionnaire.question(id.as_str()).is_some_and(|question| question.domain() == domain.id())
                    }
                    Target::Domain(id, _) => id == domain.id(),
                    Target::Total(_) => false,
                })
                .map(|found| case(assessment, found, words))
                .collect();
            Suite { name: format!("{} {}", domain.id(), domain.title()), cases }
        })
        .filter(|suite| !suite.cases.is_empty())
        .collect();
    let total: Vec<Case> = verdict
        .targets
        .iter()
        .filter(|found| matches!(found.target, Target::Total(_)))
        .map(|found| case(assessment, found, words))
        .collect();
    if !total.is_empty() {
        suites.push(Suite { name: words.total.to_owned(), cases: total });
    }
    suites
}

fn case(assessment: &Assessment, found: &JudgedTarget<'_>, words: &CaseWords<'_>) -> Case {
    let questionnaire = assessment.questionnaire();
    let name = match found.target {
        Target::Question(id, _) => {
            let title = questionnaire.question(id.as_str()).map_or("", |question| question.title());
            format!("{id} {title}")
        }
        Target::Domain(id, _) => {
            let title = questionnaire.domain(id.as_str()).map_or("", |domain| domain.title());
            format!("{id} {title}")
        }
        Target::Total(_) => words.total.to_owned(),
    };
    let result = match found.status {
        TargetStatus::Reached => CaseResult::Passed,
        TargetStatus::Short => CaseResult::Failed((words.short)(&found.target)),
        TargetStatus::Open => CaseResult::Skipped(words.open.to_owned()),
        TargetStatus::Excluded(Exclusion::NotInScope) => CaseResult::Skipped(words.not_in_scope.to_owned()),
        TargetStatus::Excluded(Exclusion::UnknownLevel) => CaseResult::Skipped(words.unknown.to_owned()),
        TargetStatus::Excluded(_) => CaseResult::Skipped(words.not_applicable.to_owned()),
    };
    Case { name, result }
}

/// The suites as JUnit XML.
#[must_use]
pub fn junit(name: &str, suites: &[Suite]) -> Vec<u8> {
    let count = |suites: &[Suite], wanted: fn(&CaseResult) -> bool| {
        suites.iter().flat_map(|suite| &suite.cases).filter(|case| wanted(&case.result)).count()
    };
    let failed: fn(&CaseResult) -> bool = |result| matches!(result, CaseResult::Failed(_));
    let skipped: fn(&CaseResult) -> bool = |result| matches!(result, CaseResult::Skipped(_));
    let counts = |suites: &[Suite]| {
        format!(
            "tests=\"{}\" failures=\"{}\" errors=\"0\" skipped=\"{}\"",
            count(suites, |_| true),
            count(suites, failed),
            count(suites, skipped)
        )
    };
    let mut xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".to_owned();
    let _ = writeln!(xml, "<testsuites name=\"{}\" {}>", escaped(name), counts(suites));
    for suite in suites {
        let suite_name = escaped(&suite.name);
        let _ = writeln!(xml, "  <testsuite name=\"{suite_name}\" {}>", counts(std::slice::from_ref(suite)));
        for case in &suite.cases {
            let head = format!("    <testcase name=\"{}\" classname=\"{suite_name}\"", escaped(&case.name));
            let _ = match &case.result {
                CaseResult::Passed => writeln!(xml, "{head}/>"),
                CaseResult::Failed(text) => {
                    writeln!(xml, "{head}>\n      <failure message=\"{}\"/>\n    </testcase>", escaped(text))
                }
                CaseResult::Skipped(text) => {
                    writeln!(xml, "{head}>\n      <skipped message=\"{}\"/>\n    </testcase>", escaped(text))
                }
            };
        }
        xml.push_str("  </testsuite>\n");
    }
    xml.push_str("</testsuites>\n");
    xml.into_bytes()
}

/// The text as it may stand in an attribute of XML 1.0.
fn escaped(text: &str) -> String {
    text.chars().fold(String::with_capacity(text.len()), |mut escaped, character| {
        match character {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\n' => escaped.push_str("&#10;"),
            '\t' => escaped.push_str("&#9;"),
            other if other.is_control() || matches!(other, '\u{fffe}' | '\u{ffff}') => escaped.push('\u{fffd}'),
            other => escaped.push(other),
        }
        escaped
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cases_are_counted_and_escaped() {
        let suites = [Suite {
            name: "O <&\"> \u{1}".into(),
            cases: vec![
                Case { name: "a".into(), result: CaseResult::Passed },
                Case { name: "b".into(), result: CaseResult::Failed("level 1, target 3".into()) },
                Case { name: "c".into(), result: CaseResult::Skipped("open".into()) },
            ],
        }];
        let xml = String::from_utf8(junit("x", &suites)).unwrap();
        assert!(xml.contains("tests=\"3\" failures=\"1\" errors=\"0\" skipped=\"1\""), "{xml}");
        assert!(xml.contains("O &lt;&amp;&quot;&gt; \u{fffd}"), "{xml}");
        assert!(xml.contains("<failure message=\"level 1, target 3\"/>"), "{xml}");
    }
}
