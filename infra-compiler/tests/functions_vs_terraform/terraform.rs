//! The real Terraform: one process for all expressions, in an empty directory.

use std::{
    collections::BTreeMap,
    fs,
    io::Write,
    process::{Output, Stdio},
};

use infra_compiler::{
    function::{Folded, Parameter, ParameterType, lookup},
    value::Value,
};
use serde_json::Value as Json;

/// What Terraform says of an expression.
#[derive(Debug)]
pub(crate) enum Answer {
    /// Its value, encoded.
    Json(String),
    /// It fails.
    Failed,
    /// Not known before apply.
    Unknown,
}

/// A type as Terraform sees it.
#[derive(Debug)]
pub(crate) enum Seen {
    Plain(String),
    Collection(String, Box<Seen>),
    Tuple(Vec<Seen>),
    Object(BTreeMap<String, Seen>),
}

/// Runs Terraform in a directory that holds this configuration alone.
fn terraform(arguments: &[&str], configuration: &str, input: &str) -> Output {
    let directory = tempfile::tempdir().expect("a temporary directory");
    fs::write(directory.path().join("main.tf"), configuration).expect("a file can be written");
    let mut child = tests::terraform::command(directory.path())
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("terraform runs");
    child.stdin.take().expect("piped").write_all(input.as_bytes()).expect("terraform reads");
    let output = child.wait_with_output().expect("terraform runs");
    assert!(output.status.success(), "terraform {arguments:?} failed:\n{}", String::from_utf8_lossy(&output.stderr));
    output
}

/// What the console says of a list of expressions, which go into a file since the console takes short lines only.
fn console(question: &str, expressions: &[String]) -> String {
    let configuration = format!("locals {{\n  all = [\n{}\n  ]\n}}\n", expressions.join(",\n"));
    let output = terraform(&["console", "-no-color"], &configuration, question);
    String::from_utf8(output.stdout).expect("UTF-8")
}

/// The value of each expression.
pub(crate) fn evaluate(sources: &[String]) -> Vec<Answer> {
    let lines: Vec<String> =
        sources.iter().map(|source| format!("try(base64encode(jsonencode({source})), \"failed!\")")).collect();
    let output = console("local.all\n", &lines);
    let answers: Vec<Answer> = output
        .lines()
        .filter_map(|line| line.trim().strip_suffix(','))
        .map(|line| match line.trim_matches('"') {
            "failed!" => Answer::Failed,
            "(known after apply)" => Answer::Unknown,
            encoded => Answer::Json(decoded(encoded)),
        })
        .collect();
    assert_eq!(answers.len(), sources.len(), "one line for each expression:\n{output}");
    answers
}

fn decoded(encoded: &str) -> String {
    let decode = lookup("base64decode").expect("it is in the table");
    match decode.call(&[Value::string(encoded)]) {
        Ok(Folded::Value(Value::String(text))) => text.to_string(),
        other => panic!("{encoded}: {other:?}"),
    }
}

/// The type of each expression, none of which may fail.
pub(crate) fn types(sources: &[String]) -> Vec<Seen> {
    match seen(&console("type(local.all)\n", sources)) {
        Seen::Tuple(types) => {
            assert_eq!(types.len(), sources.len(), "one type for each expression");
            types
        }
        other => panic!("a tuple of types, not {other:?}"),
    }
}

fn seen(text: &str) -> Seen {
    let mut rest = text;
    let parsed = parse(&mut rest);
    assert!(rest.trim().is_empty(), "a whole type: {text}");
    parsed
}

fn token<'a>(rest: &mut &'a str) -> &'a str {
    *rest = rest.trim_start();
    let end = match rest.chars().next() {
        Some('"') => rest[1..].find('"').map_or(rest.len(), |end| end + 2),
        Some('(' | ')' | '[' | ']' | '{' | '}' | ',' | ':') => 1,
        _ => rest.find(|next: char| "()[]{},:".contains(next)).unwrap_or(rest.len()),
    };
    let (token, after) = rest.split_at(end);
    *rest = after;
    token.trim()
}

fn peek<'a>(rest: &str, candidates: &[&'a str]) -> Option<&'a str> {
    candidates.iter().copied().find(|candidate| rest.trim_start().starts_with(candidate))
}

fn parse(rest: &mut &str) -> Seen {
    let name = token(rest);
    if peek(rest, &["("]).is_none() {
        return Seen::Plain(name.to_owned());
    }
    token(rest);
    let result = match name {
        "tuple" => {
            token(rest);
            let mut all = Vec::new();
            while peek(rest, &["]"]).is_none() {
                all.push(parse(rest));
                if peek(rest, &[","]).is_some() {
                    token(rest);
                }
            }
            token(rest);
            Seen::Tuple(all)
        }
        "object" => {
            token(rest);
            let mut all = BTreeMap::new();
            while peek(rest, &["}"]).is_none() {
                let name = token(rest).trim_matches('"').to_owned();
                token(rest);
                all.insert(name, parse(rest));
                if peek(rest, &[","]).is_some() {
                    token(rest);
                }
            }
            token(rest);
            Seen::Object(all)
        }
        collection => Seen::Collection(collection.to_owned(), Box::new(parse(rest))),
    };
    if peek(rest, &[","]).is_some() {
        token(rest);
    }
    assert_eq!(token(rest), ")", "before {}", &rest[..rest.len().min(200)]);
    result
}

/// Whether a folded value is of the type that Terraform sees; what folding does not keep (the type of a `null`, the
/// element type of an empty collection) counts as right.
pub(crate) fn is_of_type(value: &Value, ty: &Seen) -> bool {
    match (value, ty) {
        (Value::Null, _) => true,
        (Value::String(_), Seen::Plain(name)) => name == "string",
        (Value::Number(_), Seen::Plain(name)) => name == "number",
        (Value::Bool(_), Seen::Plain(name)) => name == "bool",
        (Value::List(all), Seen::Collection(name, ty)) if name == "list" => {
            all.iter().all(|value| is_of_type(value, ty))
        }
        (Value::Set(all), Seen::Collection(name, ty)) if name == "set" => all.iter().all(|value| is_of_type(value, ty)),
        (Value::Map(all), Seen::Collection(name, ty)) if name == "map" => {
            all.values().all(|value| is_of_type(value, ty))
        }
        (Value::Tuple(all), Seen::Tuple(types)) => {
            all.len() == types.len() && all.iter().zip(types).all(|(value, ty)| is_of_type(value, ty))
        }
        (Value::Object(all), Seen::Object(types)) => {
            all.len() == types.len()
                && all.iter().all(|(name, value)| types.get(&**name).is_some_and(|ty| is_of_type(value, ty)))
        }
        _ => false,
    }
}

/// Whether all names of attributes can be read in the console's text for a type, which does not quote them.
pub(crate) fn has_plain_names(value: &Value) -> bool {
    let plain = |name: &str| !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
    match value {
        Value::Tuple(all) | Value::List(all) | Value::Set(all) => all.iter().all(has_plain_names),
        Value::Object(all) => all.iter().all(|(name, value)| plain(name) && has_plain_names(value)),
        Value::Map(all) => all.values().all(has_plain_names),
        _ => true,
    }
}

/// The signatures of all functions.
pub(crate) fn functions() -> BTreeMap<String, Json> {
    let output = terraform(&["metadata", "functions", "-json"], "", "");
    let mut metadata: Json = serde_json::from_slice(&output.stdout).expect("JSON");
    serde_json::from_value(metadata["function_signatures"].take()).expect("an object")
}

/// A parameter as Terraform's metadata writes it, without its description.
pub(crate) fn parameter(parameter: Parameter) -> Json {
    let mut json = serde_json::json!({ "name": parameter.name, "type": json_type(parameter.ty) });
    if parameter.nullable {
        json["is_nullable"] = true.into();
    }
    json
}

/// Parameters without what the table does not hold.
pub(crate) fn plain(json: &Json) -> Json {
    match json {
        Json::Array(all) => all.iter().map(plain).collect(),
        Json::Object(all) => all
            .iter()
            .filter(|(key, _)| *key != "description")
            .map(|(key, value)| (key.clone(), value.clone()))
            .collect(),
        other => other.clone(),
    }
}

pub(crate) fn json_type(ty: ParameterType) -> Json {
    use serde_json::json;
    match ty {
        ParameterType::Any => json!("dynamic"),
        ParameterType::String => json!("string"),
        ParameterType::Number => json!("number"),
        ParameterType::Bool => json!("bool"),
        ParameterType::List => json!(["list", "dynamic"]),
        ParameterType::Lists => json!(["list", ["list", "dynamic"]]),
        ParameterType::Strings => json!(["list", "string"]),
        ParameterType::Numbers => json!(["list", "number"]),
        ParameterType::Bools => json!(["list", "bool"]),
        ParameterType::Set => json!(["set", "dynamic"]),
        ParameterType::StringSet => json!(["set", "string"]),
        ParameterType::Map => json!(["map", "dynamic"]),
        ParameterType::StringLists => json!(["map", ["list", "string"]]),
    }
}
