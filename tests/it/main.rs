//! The integration tests, as one program.
//!
//! - `alternates`: levels that are equal to another level, such as compensating measures.
//! - `architecture`: the sources hold the direction of imports and the absence of input and output in the pure modules.
//! - `authoring`: the pages for authors, followed literally.
//! - `bad_forms`: workbooks that nobody was asked for.
//! - `beginning`: what is asked before there is an assessment.
//! - `brief`: the report in brief, for pull requests and pipelines.
//! - `charts`: every chart by itself, as SVG, PNG and in words.
//! - `cli`: statuses, outputs and gates of the command line.
//! - `configuration`: what holds, and from where.
//! - `editor`: long notes in the user's own editor.
//! - `files`: what is said of files with errors, and with what is worth a look.
//! - `figures`: what decides is not rounded away, and every output says the same.
//! - `follow_up`: what is due as a workbook, and back.
//! - `form_properties`: what holds for every form, whatever was changed in it and in the file.
//! - `geometry`: on no page of any report do words lie on each other or stand in the margins.
//! - `hostile`: files and command lines that nobody would write on purpose.
//! - `html`: the report as HTML is sound, self-contained, and shows what people wrote without obeying it.
//! - `kill`: what was acknowledged is in the file, whenever the program is killed.
//! - `markdown`: the report as a forge reads it.
//! - `merged_forms`: filled forms of several people as one assessment.
//! - `migrate`: an assessment moved to another version of its questionnaire.
//! - `models`: thirteen maturity models with results worked out by hand.
//! - `office`: forms that other programs have saved again.
//! - `outputs`: what each command says, as a whole.
//! - `page`: where the words of a PDF stand.
//! - `pdf`: a PDF read back to the last string.
//! - `pdf_form`: the filled PDF form comes back.
//! - `portfolio`: many teams next to each other, by name and without exposing one.
//! - `program`: other people's programs that read our files back.
//! - `properties`: what holds for every questionnaire and every assessment.
//! - `questionnaire_path`: a questionnaire that no library has is found by its path.
//! - `readme`: the README says nothing that is not so.
//! - `report`: the pages of the report, whatever comes.
//! - `rules`: edges of the scoring rules that the models never meet.
//! - `set`: changes from the command line, all or nothing, one after the other.
//! - `sharing`: what a version to share keeps to itself, to the last byte; parts of the report by themselves.
//! - `terminal`: the interview in a real pseudo-terminal, its screens cell by cell.
//! - `tired`: the interview in a real pseudo-terminal, in the hands of tired people.
//! - `translate`: translations, and what is said of those, versions and names that do not fit.
//! - `word`: the report as a Word file is sound, accessible and the same each time.
//! - `words`: every message is there, and said somewhere.
//! - `workbook`: workbooks as other people and other programs send them back.
//! - `workshop`: beginning from last time, several people's files as one, what changed since.

#![expect(clippy::unwrap_used, reason = "the helpers of tests are tests: what they cannot read has failed")]

mod alternates;
mod architecture;
mod bad_forms;
#[cfg(target_os = "linux")]
mod beginning;
mod brief;
mod charts;
mod ci_examples;
mod cli;
mod configuration;
#[cfg(unix)]
mod docs;
#[cfg(target_os = "linux")]
mod editor;
mod figures;
mod files;
mod follow_up;
mod form_properties;
mod forms;
mod geometry;
mod hostile;
mod html;
#[cfg(target_os = "linux")]
mod kill;
mod markdown;
mod merged_forms;
mod migrate;
mod misuse;
mod models;
mod office;
mod outputs;
mod page;
mod pdf;
mod pdf_form;
mod plan;
mod portfolio;
mod program;
mod properties;
#[cfg(target_os = "linux")]
mod pty;
mod questionnaire_path;
mod report;
mod room;
mod rules;
mod score_formats;
mod set;
mod sharing;
#[cfg(target_os = "linux")]
mod terminal;
#[cfg(target_os = "linux")]
mod tired;
mod translate;
mod word;
mod words;
mod workbook;
mod workshop;
