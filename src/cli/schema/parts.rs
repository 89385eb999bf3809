//! What the schemas are put together from.

use serde_json::{Value, json};

/// An id, as `questionnaire::is_id` has it.
const ID: &str = "^[A-Za-z0-9][A-Za-z0-9._-]*$";

/// A decimal that is not negative, as `questionnaire::parse_decimal` has it.
const NOT_NEGATIVE: &str = r"^[0-9]{1,12}(\.[0-9]{1,12})?$";

/// A text that says something.
const FILLED: &str = r"\S";

/// A whole schema: the map that a file is, and the maps inside it by name.
pub(super) fn document(title: &str, root: Value, definitions: Value) -> Value {
    let mut schema = root;
    schema["$schema"] = json!("https://json-schema.org/draft/2020-12/schema");
    schema["title"] = json!(title);
    schema["$defs"] = definitions;
    schema
}

/// A map with these keys and no others.
pub(super) fn map(description: &str, required: &[&str], properties: Value) -> Value {
    let mut schema = json!({ "type": "object", "description": description, "additionalProperties": false });
    if !required.is_empty() {
        schema["required"] = json!(required);
    }
    schema["properties"] = properties;
    schema
}

/// A map whose keys are ids of the author's choice.
pub(super) fn by_id(description: &str, value: Value) -> Value {
    let mut schema = json!({ "type": "object", "description": description, "propertyNames": { "pattern": ID } });
    schema["additionalProperties"] = value;
    schema
}

/// A list.
pub(super) fn list(description: &str, items: Value) -> Value {
    let mut schema = json!({ "type": "array", "description": description });
    schema["items"] = items;
    schema
}

/// A list that holds something.
pub(super) fn filled_list(description: &str, items: Value) -> Value {
    let mut schema = list(description, items);
    schema["minItems"] = json!(1);
    schema
}

/// Another part of the same schema, with what it is for here.
pub(super) fn part(name: &str, description: &str) -> Value {
    json!({ "$ref": format!("#/$defs/{name}"), "description": description })
}

/// Another part of the same schema.
pub(super) fn this(name: &str) -> Value {
    json!({ "$ref": format!("#/$defs/{name}") })
}

/// One of a few words.
pub(super) fn one_of<'w>(description: &str, words: impl IntoIterator<Item = &'w str>) -> Value {
    json!({ "enum": words.into_iter().collect::<Vec<_>>(), "description": description })
}

/// A text that is always this one.
pub(super) fn always(description: &str, text: &str) -> Value {
    json!({ "const": text, "description": description })
}

/// Texts of YAML files. Palier takes every scalar for the text that was written, where an editor may see a number or a truth
/// value, so that these have to pass too.
pub(super) mod yaml {
    use super::{FILLED, ID, NOT_NEGATIVE, Value, json};

    pub(in super::super) fn text(description: &str) -> Value {
        json!({ "type": ["string", "number", "boolean"], "pattern": FILLED, "description": description })
    }

    pub(in super::super) fn id(description: &str) -> Value {
        json!({ "type": ["string", "number", "boolean"], "pattern": ID, "minimum": 0, "description": description })
    }

    pub(in super::super) fn decimal(description: &str) -> Value {
        let pattern = format!("^-?{}", &NOT_NEGATIVE[1..]);
        json!({ "type": ["string", "number"], "pattern": pattern, "description": description })
    }

    pub(in super::super) fn weight(description: &str) -> Value {
        json!({ "type": ["string", "number"], "pattern": NOT_NEGATIVE, "minimum": 0, "description": description })
    }

    pub(in super::super) fn whole(description: &str) -> Value {
        json!({ "type": ["string", "integer"], "pattern": "^-?[0-9]+$", "description": description })
    }

    pub(in super::super) fn truth(description: &str) -> Value {
        json!({ "enum": [true, false, "true", "false"], "description": description })
    }

    pub(in super::super) fn language(description: &str) -> Value {
        json!({ "type": "string", "pattern": "^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$", "description": description })
    }
}

/// Values of TOML files, which have their types.
pub(super) mod toml {
    use super::{FILLED, ID, Value, json};

    pub(in super::super) fn text(description: &str) -> Value {
        json!({ "type": "string", "pattern": FILLED, "description": description })
    }

    pub(in super::super) fn id(description: &str) -> Value {
        json!({ "type": "string", "pattern": ID, "description": description })
    }

    /// A day without quotes; editors hold it for a string.
    pub(in super::super) fn date(description: &str) -> Value {
        json!({
            "type": "string", "format": "date", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "description": description,
        })
    }

    pub(in super::super) fn count(description: &str) -> Value {
        json!({ "type": "integer", "minimum": 0, "maximum": u32::MAX, "description": description })
    }
}
