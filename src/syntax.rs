//! YAML and TOML text as one tree with spans, and the decoder that turns it into typed values.

mod decimal;
mod decode;
mod duplicates;
mod id;
mod locate;
pub(crate) mod toml;
pub(crate) mod toml_errors;
mod tree;
pub(crate) mod yaml;
mod yaml_errors;

pub use decimal::parse_decimal;
pub(crate) use decode::{Decoder, Fields, Used};
pub use id::is_id;
pub(crate) use tree::{Key, Node, Value};
