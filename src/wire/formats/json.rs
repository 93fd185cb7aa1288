//! What the formats made of JSON share.

use serde_json::{Map, Value};

use super::Fault;

/// A JSON object.
pub type Object = Map<String, Value>;

/// Reads a document that is one object.
pub fn object(document: &str) -> Result<Object, Fault> {
    serde_json::from_str(document).map_err(|error| Fault::Json(error.to_string()))
}

/// A text under the first of several names that has one. A number counts as its digits: identifiers often are numbers.
pub fn text(object: &Object, names: &[&str]) -> Option<String> {
    names.iter().find_map(|name| match object.get(*name)? {
        Value::String(text) if !text.trim().is_empty() => Some(text.trim().to_owned()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    })
}

/// The objects in an array of a name.
pub fn objects<'a>(object: &'a Object, name: &str) -> impl Iterator<Item = &'a Object> {
    object.get(name).and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_object)
}
