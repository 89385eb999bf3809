//! `score/1` read back: the scores of a team that sends no answers.

use jiff::civil::Date;
use num_rational::BigRational;
use serde_json::{Map, Value};

use crate::assessment::{Coverage, Kind, Marking, State, Status, Subject};
use crate::problem::{Message, Problem, Problems, Source, Span};
use crate::questionnaire::{BandId, LevelId, MeasureId, Question, Questionnaire};
use crate::scoring::{QuestionScore, Received, ReceivedScore, ReceivedScores, fraction_of};

/// The format that is read.
const FORMAT: &str = "score/1";

/// An exact fraction of more characters is not read: no score of a questionnaire is that long.
const MAX_FRACTION: usize = 400;

/// The scores of a file, before its questionnaire is known.
#[derive(Debug, Clone)]
pub struct ScoreFile {
    /// The questionnaire's id.
    pub id: String,
    /// The questionnaire's version.
    pub version: String,
    /// Whom it is about.
    pub subject: Subject,
    /// The first day.
    pub date: Date,
    /// Who assessed whom.
    pub kind: Kind,
    /// Whether it is validated.
    pub status: Status,
    /// Who may read it.
    pub marking: Marking,
    /// The verdict that was sent.
    pub verdict: Option<SentVerdict>,
    name: String,
    content: Map<String, Value>,
}

/// A verdict as it was sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SentVerdict {
    /// The id of the profile.
    pub profile: String,
    /// The word for the status.
    pub verdict: String,
    /// Targets that are met.
    pub met: usize,
    /// Targets that were judged.
    pub of: usize,
    /// Targets that are not applicable.
    pub not_applicable: usize,
}

/// The format that a JSON text names under `palier`; `None` if it names none, or is not JSON.
#[must_use]
pub fn format_of(text: &str) -> Option<String> {
    let value: Value = serde_json::from_str(text).ok()?;
    Some(value.get("palier")?.as_str()?.to_owned())
}

impl ScoreFile {
    /// Reads the scores of a file.
    ///
    /// # Errors
    ///
    /// When it is not JSON, has another format, or lacks what it is to say; when the scores are hypothetical.
    pub fn read(source: &Source) -> Result<Self, Problems> {
        let value: Value = serde_json::from_str(source.text()).map_err(|error| {
            let span = Span { line: error.line().max(1), column: error.column().max(1), width: 1 };
            Problems::from(source.error(span, Message::new("score-file-not-json")))
        })?;
        let reader = Reader { name: source.name() };
        let Value::Object(content) = value else { return Err(reader.invalid("palier")) };
        let format = content.get("palier").and_then(Value::as_str).ok_or_else(|| reader.invalid("palier"))?;
        if format != FORMAT {
            return Err(reader.problem(Message::new("wrong-format").with("found", format).with("wanted", FORMAT)));
        }
        if content.contains_key("supposed") {
            let hint = Message::new("score-file-supposed-hint");
            let problem = Problem::of_file(source.name(), Message::new("score-file-supposed"));
            return Err(problem.with_hint(hint).into());
        }
        let questionnaire = reader.map(&content, "questionnaire")?;
        let about = reader.map(&content, "subject")?;
        let own = |key: &str| about.get(key).and_then(Value::as_str).map(str::to_owned);
        let verdict = content.get("profile").and_then(Value::as_object).and_then(|profile| {
            let text = |key: &str| profile.get(key).and_then(Value::as_str).map(str::to_owned);
            let count = |key: &str| usize::try_from(profile.get(key)?.as_u64()?).ok();
            Some(SentVerdict {
                profile: text("id")?,
                verdict: text("verdict")?,
                met: count("met")?,
                of: count("of")?,
                not_applicable: count("not_applicable")?,
            })
        });
        let one_of = |key: &str| reader.text(&content, key);
        Ok(Self {
            id: reader.text(questionnaire, "id")?,
            version: reader.text(questionnaire, "version")?,
            subject: Subject {
                team: reader.text(about, "team")?,
                organisation: own("organisation"),
                country: own("country"),
                group: own("group"),
                part_of: own("part_of"),
            },
            date: one_of("date")?.parse().map_err(|_| reader.invalid("date"))?,
            kind: reader.choice("kind", &one_of("kind")?, &Kind::ALL, Kind::as_str)?,
            status: reader.choice("status", &one_of("status")?, &Status::ALL, Status::as_str)?,
            marking: reader.choice("marking", &one_of("marking")?, &Marking::ALL, Marking::as_str)?,
            verdict,
            name: source.name().to_owned(),
            content,
        })
    }

    /// The scores, for the questionnaire that they are by.
    ///
    /// # Errors
    ///
    /// When the questionnaire does not have a domain, question or level that the file names, and when a figure cannot be one.
    pub fn received(&self, questionnaire: &Questionnaire) -> Result<Received, Problems> {
        let reader = Reader { name: &self.name };
        let mut domains = Vec::new();
        for domain in reader.list(&self.content, "domains")? {
            reader.domain(domain, questionnaire, &mut domains, 0)?;
        }
        let questions = reader.list(&self.content, "questions")?;
        let questions = questions.iter().map(|found| reader.question(found, questionnaire));
        Ok(Received {
            day: self.date,
            coverage: reader.coverage(&self.content)?,
            totals: reader.scores(reader.map(&self.content, "total")?, "total")?,
            domains,
            questions: questions.collect::<Result<_, _>>()?,
        })
    }
}

/// Reads the values of a file, and says which is not valid.
struct Reader<'n> {
    name: &'n str,
}

impl Reader<'_> {
    fn problem(&self, message: Message) -> Problems {
        Problem::of_file(self.name, message).into()
    }

    fn invalid(&self, key: &str) -> Problems {
        self.problem(Message::new("score-file-key").with("key", key))
    }

    fn names_nothing(&self, kind: &'static str, name: &str) -> Problems {
        self.problem(Message::new("names-nothing").with("kind", kind).with("name", name))
    }

    fn map<'v>(&self, content: &'v Map<String, Value>, key: &str) -> Result<&'v Map<String, Value>, Problems> {
        content.get(key).and_then(Value::as_object).ok_or_else(|| self.invalid(key))
    }

    fn list<'v>(&self, content: &'v Map<String, Value>, key: &str) -> Result<&'v Vec<Value>, Problems> {
        content.get(key).and_then(Value::as_array).ok_or_else(|| self.invalid(key))
    }

    fn text(&self, content: &Map<String, Value>, key: &str) -> Result<String, Problems> {
        let text = content.get(key).and_then(Value::as_str).filter(|text| !text.trim().is_empty());
        text.map(str::to_owned).ok_or_else(|| self.invalid(key))
    }

    fn choice<T: Copy>(&self, key: &str, found: &str, all: &[T], word: fn(T) -> &'static str) -> Result<T, Problems> {
        all.iter().copied().find(|choice| word(*choice) == found).ok_or_else(|| self.invalid(key))
    }

    fn coverage(&self, content: &Map<String, Value>) -> Result<Coverage, Problems> {
        let counts = self.map(content, "coverage")?;
        let count = |key: &str| {
            let count = counts.get(key).and_then(Value::as_u64).and_then(|count| usize::try_from(count).ok());
            count.ok_or_else(|| self.invalid(&format!("coverage.{key}")))
        };
        Ok(Coverage {
            in_scope: count("in_scope")?,
            answered: count("answered")?,
            unknown: count("unknown")?,
            not_applicable: count("not_applicable")?,
            to_confirm: count("to_confirm")?,
            blank: count("blank")?,
            needs_evidence: count("needs_evidence")?,
            supported: count("supported")?,
        })
    }

    fn scores(&self, scores: &Map<String, Value>, of: &str) -> Result<ReceivedScores, Problems> {
        let score = |(measure, found): (&String, &Value)| {
            let found = match found {
                Value::Null => None,
                Value::Object(found) => Some(Self::score(found).ok_or_else(|| self.invalid(of))?),
                _ => return Err(self.invalid(of)),
            };
            Ok((MeasureId::new(measure), found))
        };
        scores.iter().map(score).collect()
    }

    fn score(found: &Map<String, Value>) -> Option<ReceivedScore> {
        let figure = |key: &str| found.get(key)?.as_f64().and_then(fraction_of);
        let value = match (found.get("exact"), found.get("value")) {
            (Some(Value::String(exact)), _) if exact.len() <= MAX_FRACTION => Some(exact.parse::<BigRational>().ok()?),
            (_, Some(Value::Null) | None) => None,
            (_, Some(_)) => Some(figure("value")?),
        };
        let (low, high, min, max) = (figure("low")?, figure("high")?, figure("min")?, figure("max")?);
        let is_inside = |figure: &BigRational| *figure >= min && *figure <= max;
        if low > high || value.as_ref().is_some_and(|value| !is_inside(value)) {
            return None;
        }
        let band = found.get("band").and_then(Value::as_str).map(BandId::new);
        Some(ReceivedScore { value, low, high, min, max, band })
    }

    fn domain(
        &self,
        found: &Value,
        questionnaire: &Questionnaire,
        domains: &mut Vec<(crate::questionnaire::DomainId, ReceivedScores, Coverage)>,
        depth: usize,
    ) -> Result<(), Problems> {
        let found = found.as_object().filter(|_| depth < 32).ok_or_else(|| self.invalid("domains"))?;
        let id = self.text(found, "id")?;
        let domain = questionnaire.domain(&id).ok_or_else(|| self.names_nothing("domain", &id))?;
        let coverage = if found.get("coverage").is_some_and(Value::is_object) {
            self.coverage(found)?
        } else {
            Coverage::default()
        };
        domains.push((domain.id().clone(), self.scores(self.map(found, "scores")?, &id)?, coverage));
        for inner in self.list(found, "domains")? {
            self.domain(inner, questionnaire, domains, depth + 1)?;
        }
        Ok(())
    }

    fn question(&self, found: &Value, questionnaire: &Questionnaire) -> Result<QuestionScore, Problems> {
        let found = found.as_object().ok_or_else(|| self.invalid("questions"))?;
        let id = self.text(found, "id")?;
        let question = questionnaire.question(&id).ok_or_else(|| self.names_nothing("question", &id))?;
        let level = |key: &str| self.level(found, key, question);
        Ok(QuestionScore {
            id: question.id().clone(),
            state: self.choice("state", &self.text(found, "state")?, &State::ALL, State::as_str)?,
            level: level("level")?,
            claimed: level("claimed")?,
            counts: level("counts")?,
            value: found.get("value").and_then(Value::as_f64).and_then(fraction_of),
            supported: found.get("supported").and_then(Value::as_bool),
        })
    }

    fn level(&self, found: &Map<String, Value>, key: &str, question: &Question) -> Result<Option<LevelId>, Problems> {
        let Some(text) = found.get(key).and_then(Value::as_str) else { return Ok(None) };
        let level = question.scale().level(text).ok_or_else(|| self.names_nothing("level", text))?;
        Ok(Some(level.id().clone()))
    }
}
