//! The part of JSON Schema that the project's own schemas use, checked strictly: a key that no schema
//! documents is an error here, and so is a word of a schema that this check does not know.

use crate::program::project;
use serde_json::Value;
use std::fs;

const WORDS: [&str; 14] = [
    "$schema",
    "$id",
    "$ref",
    "$defs",
    "title",
    "description",
    "const",
    "enum",
    "minimum",
    "maximum",
    "properties",
    "additionalProperties",
    "items",
    "anyOf",
];

/// Holds a value against `docs/schema/<name>`.
pub fn assert_valid(name: &str, json: &str) {
    let value: Value = serde_json::from_str(json).unwrap();
    let schema = load(name);
    let mut faults = Vec::new();
    check(name, &schema, &value, "$", &mut faults);
    assert!(faults.is_empty(), "{name}: {faults:#?}");
}

/// What is wrong with a value.
pub fn faults(name: &str, value: &Value) -> Vec<String> {
    let mut faults = Vec::new();
    check(name, &load(name), value, "$", &mut faults);
    faults
}

fn load(name: &str) -> Value {
    let path = project("docs/schema").join(name);
    serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap()
}

fn check(file: &str, schema: &Value, value: &Value, at: &str, faults: &mut Vec<String>) {
    let rules = schema.as_object().unwrap();
    let mut fault = |what: String| faults.push(format!("{at}: {what}"));
    for (word, rule) in rules {
        match word.as_str() {
            "type" => {
                let fits = match rule {
                    Value::Array(types) => types.iter().any(|t| is(value, t.as_str().unwrap())),
                    one => is(value, one.as_str().unwrap()),
                };
                if !fits {
                    fault(format!("{value} is no {rule}"));
                }
            }
            "const" if rule != value => fault(format!("{value} is not {rule}")),
            "enum" if !rule.as_array().unwrap().contains(value) => {
                fault(format!("{value} is none of {rule}"));
            }
            "minimum" if value.as_i64().is_some_and(|n| n < rule.as_i64().unwrap()) => {
                fault(format!("{value} is below {rule}"));
            }
            "maximum" if value.as_i64().is_some_and(|n| n > rule.as_i64().unwrap()) => {
                fault(format!("{value} is above {rule}"));
            }
            "required" => {
                for key in rule.as_array().unwrap().iter().map(|k| k.as_str().unwrap()) {
                    if value.as_object().is_some_and(|o| !o.contains_key(key)) {
                        fault(format!("{key} is missing"));
                    }
                }
            }
            // Met already, said for people, or looked at below.
            known => assert!(WORDS.contains(&known), "{file}: this check does not know {known}"),
        }
    }
    if let Some(object) = value.as_object().filter(|_| !rules.contains_key("$ref")) {
        let known = rules.get("properties").and_then(Value::as_object);
        for (key, inner) in object {
            let at = format!("{at}.{key}");
            match (known.and_then(|k| k.get(key)), rules.get("additionalProperties")) {
                (Some(schema), _) | (None, Some(schema)) => {
                    check(file, schema, inner, &at, faults);
                }
                (None, None) if rules.contains_key("anyOf") => {}
                (None, None) => faults.push(format!("{at}: no schema documents it")),
            }
        }
    }
    if let (Some(list), Some(items)) = (value.as_array(), rules.get("items")) {
        for (n, item) in list.iter().enumerate() {
            check(file, items, item, &format!("{at}[{n}]"), faults);
        }
    }
    if let Some(reference) = rules.get("$ref").and_then(Value::as_str) {
        let (other, pointer) = reference.split_once('#').unwrap();
        let other = if other.is_empty() { file } else { other };
        let whole = load(other);
        check(other, whole.pointer(pointer).unwrap(), value, at, faults);
    }
    if let Some(any) = rules.get("anyOf").and_then(Value::as_array) {
        let fits = any.iter().any(|schema| {
            let mut inner = Vec::new();
            check(file, schema, value, at, &mut inner);
            inner.is_empty()
        });
        if !fits {
            faults.push(format!("{at}: {value} is nothing of what it may be"));
        }
    }
}

fn is(value: &Value, kind: &str) -> bool {
    match kind {
        "object" => value.is_object(),
        "array" => value.is_array(),
        "string" => value.is_string(),
        "integer" => value.is_i64() || value.is_u64(),
        "boolean" => value.is_boolean(),
        "null" => value.is_null(),
        unknown => panic!("this check does not know the type {unknown}"),
    }
}

#[test]
fn the_check_finds_what_is_wrong() {
    let summary = |error: Value| {
        serde_json::json!({ "format_version": "1.0", "plans": [{
            "path": "a", "error": null, "error_at": null, "errors": [], "errors_left_off": 0,
            "unknown_fields": [], "findings": [],
            "summary": { "error": error, "cured": 0, "warning": 0, "info": 0, "waived": 0 },
        }]})
    };
    assert_eq!(faults("check.json", &summary(0.into())), Vec::<String>::new());
    assert_eq!(
        faults("check.json", &summary((-1).into())),
        ["$.plans[0].summary.error: -1 is below 0"]
    );
    assert_eq!(
        faults("check.json", &summary("0".into())),
        ["$.plans[0].summary.error: \"0\" is no \"integer\""]
    );
    let mut more = summary(0.into());
    more["plans"][0]["more"] = true.into();
    assert_eq!(faults("check.json", &more), ["$.plans[0].more: no schema documents it"]);
    let mut less = summary(0.into());
    less["plans"][0].as_object_mut().unwrap().shift_remove("path");
    assert_eq!(faults("check.json", &less), ["$.plans[0]: path is missing"]);
    let mut version = summary(0.into());
    version["format_version"] = "2.0".into();
    assert_eq!(faults("check.json", &version), ["$.format_version: \"2.0\" is not \"1.0\""]);
}
