//! What a person writes about an assessment in one line: on the command line, in a table or in a form.

use std::collections::BTreeMap;

use super::entry::{Answer, EvidenceUse};
use super::fact::FactValue;
use super::model::Assessment;
use crate::problem::{Message, forbidden_character, meant};
use crate::questionnaire::{EvidenceId, Fact, LevelId, Question, QuestionId, Questionnaire};

/// What is wrong with a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum InputErrorKind {
    /// It names a question, a level, an option, a document or the like that is not there, or that is not allowed there.
    NamesNothing,
    /// It is not written as such a value is.
    BadValue,
}

/// Why a text cannot be taken over.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InputError {
    /// What is wrong with it.
    pub kind: InputErrorKind,
    /// The same in words.
    pub message: Message,
    /// What was probably meant, or what is possible.
    pub hint: Option<Message>,
}

impl InputError {
    /// A name that nothing of its kind has, with the nearest of the known ones, or all of them if they are few.
    pub(crate) fn unknown<'k>(kind: &'static str, name: &str, known: impl IntoIterator<Item = &'k str>) -> Self {
        let known: Vec<&str> = known.into_iter().collect();
        let message = Message::new("names-nothing").with("kind", kind).with("name", name);
        Self { kind: InputErrorKind::NamesNothing, message, hint: meant(name, &known) }
    }

    /// A text that is none of a few words.
    pub(crate) fn not_one_of(found: &str, choices: &[&str]) -> Self {
        let message = Message::new("expected-one-of").with("found", found).with("choices", choices.join(", "));
        Self::from(message)
    }
}

impl From<Message> for InputError {
    fn from(message: Message) -> Self {
        Self { kind: InputErrorKind::BadValue, message, hint: None }
    }
}

impl Answer {
    /// The answer that the id of a level gives to a question.
    ///
    /// # Errors
    ///
    /// If the scale has no such level, or the level means "not applicable" and the question must not be.
    pub fn parse(question: &Question, text: &str) -> Result<Self, InputError> {
        let level = level(question, text)?;
        if question.scale().step(&level).is_none() {
            check_applicability(question)?;
        }
        Ok(Self::Level(level))
    }

    /// "Not applicable", for a reason.
    ///
    /// # Errors
    ///
    /// If the question must not be "not applicable", or the reason is empty or has forbidden characters.
    pub fn parse_not_applicable(question: &Question, reason: &str) -> Result<Self, InputError> {
        check_applicability(question)?;
        filled_text(reason).map(Self::NotApplicable)
    }

    /// "Unknown", with who is to be asked.
    ///
    /// # Errors
    ///
    /// If the text is empty or has forbidden characters.
    pub fn parse_unknown(whom: &str) -> Result<Self, InputError> {
        filled_text(whom).map(Self::Unknown)
    }
}

impl FactValue {
    /// The value of a fact from the options or the text that were given; none if all are empty.
    ///
    /// # Errors
    ///
    /// If the fact does not offer an option, or takes one value only and several were given.
    pub fn parse(fact: &Fact, texts: &[&str]) -> Result<Option<Self>, InputError> {
        let option = |given: &str| match text(given)? {
            Some(given) if fact.offers(&given) => Ok(given),
            found => {
                let known = fact.options.iter().map(|(id, _)| id.as_str());
                Err(InputError::unknown("option", found.as_deref().unwrap_or_default(), known))
            }
        };
        if fact.choose_many {
            let given = texts.iter().filter(|text| !text.trim().is_empty());
            let mut values: Vec<String> = Vec::new();
            for value in given.map(|given| option(given)) {
                let value = value?;
                if !values.contains(&value) {
                    values.push(value);
                }
            }
            return Ok(Some(Self::Many(values)));
        }
        let [given] = texts else {
            return Err(Message::new("fact-takes-one").with("fact", fact.id.as_str()).into());
        };
        if text(given)?.is_none() {
            return Ok(None);
        }
        option(given).map(|value| Some(Self::One(value)))
    }
}

/// The level of a question's scale that has this id; also one that means "not applicable".
///
/// # Errors
///
/// If the scale has no such level.
pub fn level(question: &Question, text: &str) -> Result<LevelId, InputError> {
    let scale = question.scale();
    if let Some(level) = scale.level(text.trim()) {
        return Ok(level.id().clone());
    }
    let known: Vec<&str> = scale.levels().iter().map(|level| level.id().as_str()).collect();
    let message = Message::new("names-nothing").with("kind", "level").with("name", text.trim());
    let hint = Message::new("known-names").with("names", known.join(", "));
    Err(InputError { kind: InputErrorKind::NamesNothing, message, hint: Some(hint) })
}

/// The document `id`, or `id>level` for one that proves a level at most.
///
/// # Errors
///
/// If the register has no such document, or the scale no such level.
pub fn evidence_use(assessment: &Assessment, question: &Question, text: &str) -> Result<EvidenceUse, InputError> {
    let (id, proves) = text.split_once('>').map_or((text, None), |(id, level)| (id, Some(level)));
    let id = EvidenceId::new(id.trim());
    if assessment.document(&id).is_none() {
        let known = assessment.evidence().iter().map(|document| document.id.as_str());
        return Err(InputError::unknown("evidence", id.as_str(), known));
    }
    let proves = proves.map(|text| step(question, text)).transpose()?;
    Ok(EvidenceUse { id, proves })
}

/// Votes per level, `1=2;2=5`.
///
/// # Errors
///
/// If a part is not a level and a whole number.
pub fn votes(question: &Question, text: &str) -> Result<BTreeMap<LevelId, u32>, InputError> {
    let mut found: BTreeMap<LevelId, u32> = BTreeMap::new();
    for part in parts(text) {
        let wrong = || InputError::from(Message::new("form-votes").with("found", part));
        let (of, count) = part.split_once('=').ok_or_else(wrong)?;
        let count: u32 = count.trim().parse().map_err(|_| wrong())?;
        let votes = found.entry(level(question, of)?).or_default();
        *votes = votes.saturating_add(count);
    }
    Ok(found)
}

/// The levels that an action brings questions to, `O-1=3;O-2=3`.
///
/// # Errors
///
/// If a part is not a question and one of its levels with a value.
pub fn closes(questionnaire: &Questionnaire, text: &str) -> Result<BTreeMap<QuestionId, LevelId>, InputError> {
    let mut found = BTreeMap::new();
    for part in parts(text) {
        let wrong = || InputError::from(Message::new("form-closes").with("found", part));
        let (id, of) = part.rsplit_once('=').ok_or_else(wrong)?;
        let question = question(questionnaire, id.trim())?;
        found.insert(question.id().clone(), step(question, of)?);
    }
    Ok(found)
}

/// The question of this id.
///
/// # Errors
///
/// If the questionnaire has no such question.
pub fn question<'q>(questionnaire: &'q Questionnaire, id: &str) -> Result<&'q Question, InputError> {
    questionnaire.question(id).ok_or_else(|| {
        InputError::unknown("question", id, questionnaire.questions().iter().map(|known| known.id().as_str()))
    })
}

/// A text as the file may hold it; `None` if it is blank.
///
/// # Errors
///
/// If it has a character that no text may have.
pub fn text(text: &str) -> Result<Option<String>, InputError> {
    if let Some(character) = text.chars().find(|c| forbidden_character(*c) || *c == '\t') {
        let code = format!("U+{:04X}", u32::from(character));
        return Err(Message::new("forbidden-character").with("code", code).into());
    }
    let text = text.trim_end();
    Ok((!text.trim().is_empty()).then(|| text.to_owned()))
}

/// A text that is not blank.
///
/// # Errors
///
/// If it is blank, or has a character that no text may have.
pub fn filled_text(given: &str) -> Result<String, InputError> {
    text(given)?.ok_or_else(|| Message::new("empty-text").into())
}

/// A level with a value.
fn step(question: &Question, text: &str) -> Result<LevelId, InputError> {
    let level = level(question, text)?;
    if question.scale().step(&level).is_some() {
        return Ok(level);
    }
    Err(Message::new("level-without-value").with("level", level.as_str()).into())
}

fn check_applicability(question: &Question) -> Result<(), InputError> {
    if question.may_be_not_applicable() {
        return Ok(());
    }
    let message = Message::new("not-applicable-forbidden").with("question", question.id().as_str());
    Err(InputError { kind: InputErrorKind::NamesNothing, ..InputError::from(message) })
}

/// The parts of a list such as `a; b`.
fn parts(text: &str) -> impl Iterator<Item = &str> {
    text.split([';', '\n']).map(str::trim).filter(|part| !part.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::problem::Source;
    use crate::questionnaire::parse;

    fn questionnaire() -> Questionnaire {
        let text = "palier: questionnaire/1\nid: sample\nversion: '1'\ntitle: T\nsummary: S\nlanguage: en\n\
            structure: [domain]\nscales: { s: { levels: [ { id: '0', value: 0, label: No }, { id: '0.5', value: 0.5, label: Half }, \
            { id: '1', value: 1, label: Yes }, { id: out, not_applicable: true, label: Out } ] } }\n\
            facts:\n  - { id: laws, ask: Which?, options: { nis2: NIS 2, dora: DORA }, choose: many }\n\
            \x20 - { id: kind, ask: Which?, options: { small: S, large: L } }\n  - { id: staff, ask: How many? }\n\
            scoring: { m: { title: M, domain: mean, total: mean } }\n\
            domains:\n  - id: A\n    title: A\n    questions:\n      - { id: A-1, title: One, ask: One? }\n\
            \x20     - { id: A-2, title: Two, ask: Two?, not_applicable: forbidden }\n";
        parse(&Source::new("q.yaml", text)).unwrap()
    }

    #[test]
    fn an_answer_is_the_id_of_a_level() {
        let all = questionnaire();
        let [one, two] = ["A-1", "A-2"].map(|id| all.question(id).unwrap());
        let level = |id: &str| Answer::Level(LevelId::new(id));
        assert_eq!(Answer::parse(one, "0.5"), Ok(level("0.5")));
        assert_eq!(Answer::parse(one, "out"), Ok(level("out")));
        let error = Answer::parse(one, "2").unwrap_err();
        assert_eq!((error.message.id(), error.hint.unwrap().id()), ("names-nothing", "known-names"));
        assert_eq!(Answer::parse(two, "out").unwrap_err().message.id(), "not-applicable-forbidden");
        assert_eq!(Answer::parse_not_applicable(one, " \n").unwrap_err().message.id(), "empty-text");
        assert_eq!(Answer::parse_not_applicable(two, "x").unwrap_err().message.id(), "not-applicable-forbidden");
        assert_eq!(Answer::parse_unknown("Ask\u{202e}").unwrap_err().message.id(), "forbidden-character");
        assert_eq!(Answer::parse_unknown("Ask Fanta\n"), Ok(Answer::Unknown("Ask Fanta".to_owned())));
    }

    #[test]
    fn facts_take_one_option_several_options_or_a_text() {
        let all = questionnaire();
        let parse = |id: &str, texts: &[&str]| FactValue::parse(all.fact(id).unwrap(), texts);
        let many = |ids: &[&str]| Ok(Some(FactValue::Many(ids.iter().map(|id| (*id).to_owned()).collect())));
        assert_eq!(parse("laws", &["dora", "nis2", "dora"]), many(&["dora", "nis2"]));
        assert_eq!(parse("laws", &[""]), many(&[]));
        assert_eq!(parse("laws", &["gdpr"]).unwrap_err().message.id(), "names-nothing");
        assert_eq!(parse("kind", &["small", "large"]).unwrap_err().message.id(), "fact-takes-one");
        assert_eq!(parse("kind", &["smal"]).unwrap_err().message.id(), "names-nothing");
        assert_eq!(parse("kind", &[""]), Ok(None));
        assert_eq!(parse("staff", &["about 12"]), Ok(Some(FactValue::One("about 12".to_owned()))));
    }

    #[test]
    fn votes_and_closed_questions_are_lists_of_pairs() {
        let all = questionnaire();
        let one = all.question("A-1").unwrap();
        let found = votes(one, "1=2; 0.5=5;").unwrap();
        assert_eq!(found, BTreeMap::from([(LevelId::new("1"), 2), (LevelId::new("0.5"), 5)]));
        for wrong in ["1", "1=x", "1=-1", "7=1"] {
            assert!(votes(one, wrong).is_err(), "{wrong}");
        }
        let found = closes(&all, "A-1=1; A-2=0.5").unwrap();
        assert_eq!(found[&QuestionId::new("A-2")], LevelId::new("0.5"));
        for wrong in ["A-1", "A-9=1", "A-1=out", "A-1=7"] {
            assert!(closes(&all, wrong).is_err(), "{wrong}");
        }
    }
}
