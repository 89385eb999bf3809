//! `schema`: the JSON Schema of each file format, for editors. The readers in `questionnaire`, `assessment` and `store` decide
//! what is valid; a test holds the schemas to them.

mod assessment;
mod configuration;
mod parts;
mod profile;
mod questionnaire;
mod translation;

use serde_json::Value;

use super::arguments::{Schema, SchemaOf};
use super::context::Context;
use super::stop::Stop;

pub(super) fn schema(context: &Context, arguments: &Schema) -> Result<(), Stop> {
    context.write(format!("{:#}\n", of(arguments.format)).as_bytes())
}

fn of(format: SchemaOf) -> Value {
    match format {
        SchemaOf::Questionnaire => questionnaire::schema(),
        SchemaOf::Translation => translation::schema(),
        SchemaOf::Profile => profile::schema(),
        SchemaOf::Assessment => assessment::schema(),
        SchemaOf::Config => configuration::schema(),
    }
}

#[cfg(test)]
mod tests;
