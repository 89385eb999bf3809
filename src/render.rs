//! Values spelled as bytes: one file per format. Composing is [`report`](crate::report)'s work, writing is the store's.

pub mod answers;
pub mod badge;
mod chart;
mod convert;
pub mod csv;
pub mod docx;
pub mod form;
pub mod html;
pub mod icalendar;
pub mod json;
pub mod junit;
mod line_break;
pub mod logo;
pub mod markdown;
pub mod openmetrics;
pub mod pdf;
pub mod picture;
pub mod portfolio;
mod raster;
mod sanitize;
mod svg;
pub mod table;
pub mod terminal;
