//! Many teams next to each other: what each file holds, which files are of the same team, and what the teams have in common.
//!
//! Of several files of one team the newest counts; the others are its trend. Teams are compared by questionnaire: older versions
//! are joined to the newest one where a question means the same.

mod anonymous;
mod groups;
mod help;
mod join;
mod questions;
mod statistics;
mod team_file;

pub use anonymous::{
    AnonymousCell, AnonymousGroup, AnonymousPart, AnonymousQuestion, LEAST_FOR_QUARTILES, LEAST_GROUP, anonymous,
};
pub use groups::{Group, GroupOf, Grouping};
pub use help::{Help, HelpPair, Helpers, Yardstick};
pub use join::{Join, Part, Portfolio, Previous, Team, Variant, folded, portfolio};
pub use questions::{QuestionSpread, most_unequal, weakest};
pub use statistics::Spread;
pub use team_file::{FileVerdict, OverdueItems, Standing, TeamFile, pending};
