//! A value beside its schema.

use serde_json::{Value, json};

/// A step into a value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Step {
    Key(String),
    Item(usize),
}

/// Calls `visit` with every part of a value, the part of the schema that it is valid by, and the way to it.
pub(super) fn walk(schema: &Value, value: &Value, visit: &mut dyn FnMut(&Value, &[Step], &Value)) {
    step(schema, schema, value, &mut Vec::new(), visit);
}

fn step(
    root: &Value,
    schema: &Value,
    value: &Value,
    path: &mut Vec<Step>,
    visit: &mut dyn FnMut(&Value, &[Step], &Value),
) {
    if let Some(name) = schema["$ref"].as_str().and_then(|name| name.strip_prefix("#/$defs/")) {
        return step(root, &root["$defs"][name], value, path, visit);
    }
    visit(schema, path, value);
    if let Some(branches) = schema["anyOf"].as_array() {
        let holds =
            |branch: &&Value| jsonschema::is_valid(&json!({ "$defs": root["$defs"], "allOf": [branch] }), value);
        if let Some(branch) = branches.iter().find(holds) {
            step(root, branch, value, path, visit);
        }
        return;
    }
    match value {
        Value::Object(entries) => {
            for (key, inner) in entries {
                let schema = schema["properties"].get(key).unwrap_or(&schema["additionalProperties"]);
                path.push(Step::Key(key.clone()));
                step(root, schema, inner, path, visit);
                path.pop();
            }
        }
        Value::Array(items) => {
            for (index, inner) in items.iter().enumerate() {
                path.push(Step::Item(index));
                step(root, &schema["items"], inner, path, visit);
                path.pop();
            }
        }
        _ => {}
    }
}

/// The value with another one at the end of a way.
pub(super) fn replaced(value: &Value, path: &[Step], other: Value) -> Value {
    let mut whole = value.clone();
    let mut at = &mut whole;
    for step in path {
        at = match step {
            Step::Key(key) => &mut at[key.as_str()],
            Step::Item(index) => &mut at[*index],
        };
    }
    *at = other;
    whole
}
