//! A value of SQLite as JSON and back, without loss: whole numbers, fractions and text as themselves, bytes as
//! `{"hex": "…"}`.

use rusqlite::types::{Value, ValueRef};
use serde_json::{Number, Value as Json, json};

use super::{schema::Column, seal::hex};

/// A stored value as JSON. The two fractions without end, which JSON lacks, become `{"real": "inf"}` and `{"real": "-inf"}`.
pub(super) fn to_json(value: ValueRef<'_>) -> Json {
    match value {
        ValueRef::Null => Json::Null,
        ValueRef::Integer(whole) => whole.into(),
        ValueRef::Real(real) => {
            Number::from_f64(real).map_or_else(|| json!({ "real": real.to_string() }), Json::Number)
        }
        ValueRef::Text(text) => String::from_utf8_lossy(text).into(),
        ValueRef::Blob(bytes) => json!({ "hex": hex(bytes) }),
    }
}

/// The value behind [`to_json`]; `None` when it is no value at all.
pub(super) fn from_json(json: &Json) -> Option<Value> {
    match json {
        Json::Null => Some(Value::Null),
        Json::Number(number) => number.as_i64().map(Value::Integer).or_else(|| number.as_f64().map(Value::Real)),
        Json::String(text) => Some(Value::Text(text.clone())),
        Json::Object(fields) if fields.len() == 1 => {
            let text = |name| fields.get(name).and_then(Json::as_str);
            match (text("hex"), text("real")) {
                (Some(digits), _) => bytes(digits).map(Value::Blob),
                (None, Some("inf")) => Some(Value::Real(f64::INFINITY)),
                (None, Some("-inf")) => Some(Value::Real(f64::NEG_INFINITY)),
                (None, _) => None,
            }
        }
        Json::Bool(_) | Json::Array(_) | Json::Object(_) => None,
    }
}

/// Does a value fit a column as it is, so that SQLite neither refuses nor converts it? An empty required one does not.
pub(super) fn fits(value: &Value, column: &Column) -> bool {
    match value {
        Value::Null => !column.required,
        Value::Integer(_) => matches!(column.kind.as_str(), "INTEGER" | "INT" | "ANY"),
        Value::Real(_) => matches!(column.kind.as_str(), "REAL" | "ANY"),
        Value::Text(text) => matches!(column.kind.as_str(), "TEXT" | "ANY") && !text.contains('\0'),
        Value::Blob(_) => matches!(column.kind.as_str(), "BLOB" | "ANY"),
    }
}

fn bytes(digits: &str) -> Option<Vec<u8>> {
    let digits = digits.as_bytes();
    let pair = |pair: &[u8]| u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok();
    digits.len().is_multiple_of(2).then(|| digits.chunks(2).map(pair).collect())?
}
