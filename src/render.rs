//! Values spelled as bytes: one file per format. Composing is [`report`](crate::report)'s work, writing is the store's.

pub mod answers;
mod cast;
mod chart;
mod clean;
pub mod csv;
pub mod form;
mod glue;
pub mod html;
pub mod json;
pub mod junit;
pub mod logo;
pub mod markdown;
pub mod pdf;
pub mod table;
pub mod terminal;
