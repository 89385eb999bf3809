//! Files and forms of several people, as assessments of one questionnaire.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::context::{Context, read_named};
use super::find::{find_for, read_questionnaire, translate};
use super::import::invalid;
use super::stop::Stop;
use crate::assessment::{self, Assessment, Header, NewAssessment, apply, new_text};
use crate::form::{self, Form, Occasion, Prefer};
use crate::language::Argument;
use crate::problem::{Source, visible};
use crate::questionnaire::Questionnaire;
use crate::store::{self, STANDARD};

/// Several assessments of one questionnaire, in the user's language.
pub(super) struct Together {
    pub(super) questionnaire: Arc<Questionnaire>,
    pub(super) assessments: Vec<Assessment>,
}

/// What a file of the command line is.
enum Input {
    Assessment(Source),
    Form(Box<Form>),
}

/// Reads assessments and filled forms. Forms that do not say of which team they are take team and occasion from the first assessment
/// among the files, else from another form, else from the joint file where there is one already.
pub(super) fn load_together(context: &Context, files: &[PathBuf], joint: &Path) -> Result<Together, Stop> {
    let inputs: Vec<Input> = files.iter().map(|file| input(context, file)).collect::<Result<_, _>>()?;
    let mut shared = None;
    let mut found: Vec<Option<Assessment>> = Vec::new();
    for (file, input) in files.iter().zip(&inputs) {
        found.push(match input {
            Input::Assessment(source) => Some(read(context, (file, source), &mut shared)?),
            Input::Form(_) => None,
        });
    }
    let told = inputs.iter().filter_map(|input| match input {
        Input::Form(form) => Some(form.occasion.clone()).filter(|occasion| occasion.team.is_some()),
        Input::Assessment(_) => None,
    });
    let mut occasion = found.iter().flatten().map(occasion_of).chain(told).next();
    if occasion.is_none() && joint.is_file() {
        let source = read_named(context, joint)?;
        occasion = Some(occasion_of(&read(context, (joint, &source), &mut shared)?));
    }
    let mut assessments = Vec::new();
    for ((file, input), found) in files.iter().zip(inputs).zip(found) {
        assessments.push(match (found, input) {
            (Some(found), _) => found,
            (None, Input::Form(form)) => filled(context, (file, *form), occasion.as_ref(), &mut shared)?,
            (None, Input::Assessment(source)) => read(context, (file, &source), &mut shared)?,
        });
    }
    match shared {
        Some((_, questionnaire)) => Ok(Together { questionnaire, assessments }),
        None => Err(context.usage("merge-needs-file", &[])),
    }
}

/// A workbook and a PDF are known by how they begin, a table by its name.
fn input(context: &Context, file: &Path) -> Result<Input, Stop> {
    let name = || visible(&file.display().to_string());
    if file != Path::new(STANDARD) {
        // What cannot be read is reported when it is read as an assessment.
        let bytes = store::read(file).unwrap_or_default();
        let is_table = file.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("csv"));
        if is_table || bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"%PDF-") {
            let form = form::read(&bytes).map_err(|errors| invalid(context, &name(), &errors))?;
            return Ok(Input::Form(Box::new(form)));
        }
    }
    Ok(Input::Assessment(read_named(context, file)?))
}

fn occasion_of(assessment: &Assessment) -> Occasion {
    let session = assessment.session();
    Occasion { team: Some(assessment.subject().team.clone()), date: Some(session.date), marking: Some(session.marking) }
}

/// The questionnaire of the first file, with what that file says of it.
type Shared = Option<(Header, Arc<Questionnaire>)>;

/// An assessment, which must be of the questionnaire that the files before it are of.
fn read(context: &Context, (file, source): (&Path, &Source), shared: &mut Shared) -> Result<Assessment, Stop> {
    let header = assessment::header(source)?;
    let questionnaire = match shared {
        Some((first, questionnaire)) if (&first.id, &first.version) == (&header.id, &header.version) => {
            Arc::clone(questionnaire)
        }
        Some((first, _)) => {
            let arguments: [(&str, Argument); 3] = [
                ("file", visible(&file.display().to_string()).into()),
                ("found", format!("{} {}", header.id, header.version).into()),
                ("ours", format!("{} {}", first.id, first.version).into()),
            ];
            return Err(context.unfit("merge-another", &arguments));
        }
        None => {
            let found = find_for(context, file, source, &header)?;
            let plain = read_questionnaire(&found)?;
            let (translated, _) = translate(context, &found, &plain, context.words().language().tag())?;
            Arc::clone(&shared.insert((header, Arc::new(translated))).1)
        }
    };
    let assessment = assessment::parse(source, questionnaire)?;
    context.warn(assessment.warnings())?;
    Ok(assessment)
}

/// The assessment that a filled form amounts to: all that it says is what its author says, whatever was exported.
fn filled(
    context: &Context,
    (file, mut form): (&Path, Form),
    others: Option<&Occasion>,
    shared: &mut Shared,
) -> Result<Assessment, Stop> {
    let name = visible(&file.display().to_string());
    let own = |questionnaire: &Questionnaire| (questionnaire.id().to_string(), questionnaire.version().to_owned());
    let known = shared.as_ref().map(|(_, questionnaire)| (own(questionnaire), questionnaire.digest().to_owned()));
    let (of, digest) = match (form.questionnaire.clone(), known) {
        (Some(of), Some((ours, digest))) if of == ours => (of, digest),
        (Some(of), _) => (of, form.digest.clone().unwrap_or_default()),
        (None, Some(known)) => known,
        (None, None) => return Err(context.usage("merge-form-alone", &[("file", name.into())])),
    };
    let team = form.occasion.team.clone().or_else(|| others?.team.clone());
    let date = form.occasion.date.or_else(|| others?.date);
    let (Some(team), Some(date)) = (team, date) else {
        return Err(context.usage("merge-form-alone", &[("file", name.into())]));
    };
    let mut beginning = NewAssessment::new(&of.0, &of.1, &digest, &team, date);
    beginning.marking = form.occasion.marking.or_else(|| others?.marking).unwrap_or_default();
    let source = |text: &str| Source::new(name.clone(), text);
    let empty_text = new_text(&beginning);
    let empty = read(context, (file, &source(&empty_text)), shared)?;
    form.cells.retain(|cell| cell.scope.is_none());
    for cell in &mut form.cells {
        cell.base = None;
    }
    let merged = form::merge(&empty, &form, Some(Prefer::Form)).map_err(|errors| invalid(context, &name, &errors))?;
    let text =
        apply(&empty_text, &merged.edits).map_err(|error| Stop::Invalid(error.problems(&source(&empty_text))))?;
    Ok(assessment::parse(&source(&text), empty.shared_questionnaire())?)
}
