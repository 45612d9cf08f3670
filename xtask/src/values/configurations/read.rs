//! Terraform JSON, as the provider's protocol has it and as the language writes it.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write as _,
    hash::{DefaultHasher, Hash as _, Hasher as _},
};

use infra_compiler::{
    aws::AWS,
    mode::Mode,
    schema::{Block, Nesting, Schema},
    types::Type,
};
use provider_client::Value as Sent;
use serde_json::Value;

/// Stands in a resource some of whose blocks are not known: what a file was made of could not say all of it.
const PARTIAL: &str = "#partial";

/// What Terraform itself reads of a resource: how many there are, and what becomes of them.
const META: [&str; 7] = ["connection", "count", "depends_on", "for_each", "lifecycle", "provider", "provisioner"];

/// A resource, as the provider is asked and as it is written.
pub(super) struct Resource {
    pub(super) mode: Mode,
    pub(super) ty: String,
    pub(super) name: String,
    pub(super) config: Sent,
    pub(super) text: String,
    /// What Terraform itself refuses, by the schema.
    pub(super) refused: Vec<String>,
    pub(super) variables: BTreeMap<String, &'static str>,
}

/// A name that no other resource of the file has.
fn written_name(mode: Mode, ty: &str, name: &str) -> String {
    let plain: String = format!("{}{}_{name}", mode.prefix(), ty.trim_start_matches("aws_"))
        .chars()
        .map(|letter| if letter.is_ascii_alphanumeric() { letter.to_ascii_lowercase() } else { '_' })
        .collect();
    plain.split('_').filter(|part| !part.is_empty()).collect::<Vec<_>>().join("_")
}

/// Reads the body of a resource by its schema.
pub(super) struct Reader<'a> {
    schema: &'a Schema,
    known: &'a BTreeSet<(Mode, String, String)>,
    refused: Vec<String>,
    /// The variables that stand for what is not known, and their types.
    variables: BTreeMap<String, &'static str>,
}

impl<'a> Reader<'a> {
    pub(super) const fn new(schema: &'a Schema, known: &'a BTreeSet<(Mode, String, String)>) -> Self {
        Self { schema, known, refused: Vec::new(), variables: BTreeMap::new() }
    }

    /// A resource of this name.
    pub(super) fn resource(mut self, (mode, ty): (Mode, &str), name: &str, body: &Value) -> Result<Resource, String> {
        let block = self.schema.resource(mode, ty).map_err(|error| error.to_string())?.ok_or("no such type")?;
        let named = AWS.facts.physical_name(ty).filter(|_| mode == Mode::Managed).map(|name| name.attribute);
        let mut body = body.as_object().ok_or("a resource is no object")?.clone();
        body.retain(|name, _| !META.contains(&name.as_str()));
        let (config, text) = self.block(&block, &Value::Object(body), named)?;
        let (ty, name) = (ty.to_owned(), written_name(mode, ty, name));
        Ok(Resource { mode, ty, name, config, text, refused: self.refused, variables: self.variables })
    }

    /// A block; what its name stands in is filled in where it is missing.
    fn block(&mut self, block: &Block, body: &Value, named: Option<&str>) -> Result<(Sent, String), String> {
        let body = body.as_object().ok_or("a block is no object")?;
        let (mut members, mut written) = (Vec::new(), String::new());
        let mut write = |name: &str, text: &str| writeln!(written, "{name}{text}").map_err(|error| error.to_string());
        let is_known = |name: &str| {
            block.attributes.iter().any(|one| *one.name == *name) || block.blocks.iter().any(|one| *one.name == *name)
        };
        for (name, given) in body.iter().filter(|(name, _)| !is_known(name)) {
            if name == PARTIAL {
                return Err("blocks of it are not known".to_owned());
            }
            self.refused.push(format!("no argument `{name}`"));
            write(name, &format!(": {},", self.plain(given)))?;
        }
        for attribute in &block.attributes {
            let given = body.get(&*attribute.name).filter(|given| !given.is_null());
            let value = match given {
                Some(given) => match self.value(&attribute.ty, given) {
                    Ok((value, text)) => {
                        write(&attribute.name, &format!(": {text},"))?;
                        value
                    }
                    Err(why) => {
                        self.refused.push(why);
                        write(&attribute.name, &format!(": {},", self.plain(given)))?;
                        Sent::Nil
                    }
                },
                None if named == Some(&*attribute.name) && attribute.required => not_known(),
                None => {
                    if attribute.required {
                        self.refused.push(format!("`{}` is missing", attribute.name));
                    }
                    Sent::Nil
                }
            };
            members.push((Sent::from(&*attribute.name), value));
        }
        for nested in &block.blocks {
            let inner = self.schema.block(nested.block).map_err(|error| error.to_string())?;
            let given = match body.get(&*nested.name) {
                None | Some(Value::Null) => Vec::new(),
                Some(Value::Array(all)) => all.iter().collect(),
                Some(one @ Value::Object(_)) => vec![one],
                Some(_) => return Err(format!("`{}` is not known", nested.name)),
            };
            let count = u32::try_from(given.len()).unwrap_or(u32::MAX);
            if count < nested.min_items || nested.max_items > 0 && count > nested.max_items {
                self.refused.push(format!("{count} of `{}`", nested.name));
            }
            let mut all = Vec::new();
            for one in given {
                let (value, text) = self.block(&inner, one, None)?;
                all.push(value);
                write(&nested.name, &format!(" {{\n{text}}}"))?;
            }
            let value = match nested.nesting {
                Nesting::Single | Nesting::Group if all.len() > 1 => {
                    self.refused.push(format!("`{}` stands twice", nested.name));
                    Sent::Nil
                }
                Nesting::Single | Nesting::Group => all.pop().unwrap_or(Sent::Nil),
                Nesting::List | Nesting::Set => Sent::Array(all),
                Nesting::Map => return Err(format!("`{}` is a map of blocks", nested.name)),
            };
            members.push((Sent::from(&*nested.name), value));
        }
        Ok((Sent::Map(members), written))
    }

    /// A value as it is written where no type is known.
    fn plain(&mut self, given: &Value) -> String {
        match given {
            Value::String(text) if is_template(text) => self.unknown(&Type::Any, text),
            Value::String(text) => quoted(&literal(text)),
            Value::Array(all) => {
                format!("[{}]", all.iter().map(|one| self.plain(one)).collect::<Vec<_>>().join(", "))
            }
            Value::Object(all) => {
                let members = all.iter().map(|(key, one)| format!("{}: {}", quoted(key), self.plain(one)));
                format!("{{ {} }}", members.collect::<Vec<_>>().join(", "))
            }
            Value::Null | Value::Bool(_) | Value::Number(_) => given.to_string(),
        }
    }

    fn value(&mut self, ty: &Type, given: &Value) -> Result<(Sent, String), String> {
        if let Some(template) = given.as_str().filter(|text| is_template(text)) {
            return Ok((not_known(), self.unknown(ty, template)));
        }
        match (ty, given) {
            (Type::List(inner) | Type::Set(inner), Value::Array(all)) => {
                let made = all.iter().map(|one| self.value(inner, one)).collect::<Result<Vec<_>, _>>()?;
                let (values, texts): (Vec<Sent>, Vec<String>) = made.into_iter().unzip();
                Ok((Sent::Array(values), format!("[{}]", texts.join(", "))))
            }
            // One block where a list of objects is an attribute.
            (Type::List(inner) | Type::Set(inner), Value::Object(_)) if matches!(**inner, Type::Object(_)) => {
                let (value, text) = self.value(inner, given)?;
                Ok((Sent::Array(vec![value]), format!("[{text}]")))
            }
            (Type::Map(inner), Value::Object(all)) => {
                let (mut members, mut texts) = (Vec::new(), Vec::new());
                for (key, one) in all.iter().filter(|(_, one)| !one.is_null()) {
                    let (value, text) = self.value(inner, one)?;
                    members.push((Sent::from(&**key), value));
                    texts.push(format!("{}: {text}", quoted(key)));
                }
                Ok((Sent::Map(members), format!("{{ {} }}", texts.join(", "))))
            }
            (Type::Object(fields), Value::Object(all)) => {
                if let Some(name) = all.keys().find(|name| !fields.contains_key(name.as_str())) {
                    return Err(format!("no argument `{name}`"));
                }
                let (mut members, mut texts) = (Vec::new(), Vec::new());
                for (name, field) in fields {
                    let value = match all.get(&**name).filter(|one| !one.is_null()) {
                        Some(one) => {
                            let (value, text) = self.value(&field.ty, one)?;
                            texts.push(format!("{name}: {text}"));
                            value
                        }
                        None => Sent::Nil,
                    };
                    members.push((Sent::from(&**name), value));
                }
                Ok((Sent::Map(members), format!("{{ {} }}", texts.join(", "))))
            }
            (Type::Object(_), Value::Array(all)) if all.len() == 1 => self.value(ty, &all[0]),
            (Type::String, Value::String(text)) => {
                let text = literal(text);
                Ok((Sent::from(&*text), quoted(&text)))
            }
            (Type::String, Value::Number(_) | Value::Bool(_)) => {
                let text = given.to_string();
                Ok((Sent::from(&*text), quoted(&text)))
            }
            (Type::Bool, Value::Bool(_)) | (Type::Number, Value::Number(_)) => number_or_bool(given),
            (Type::Bool | Type::Number, Value::String(text)) => match serde_json::from_str::<Value>(text) {
                Ok(read) if read.is_boolean() == (*ty == Type::Bool) && !read.is_string() => number_or_bool(&read),
                _ => Err(format!("{text:?} is no {ty}")),
            },
            _ => Err(format!("{given} is no {ty}")),
        }
    }

    /// A reference to a resource that is there, or a variable.
    fn unknown(&mut self, ty: &Type, template: &str) -> String {
        let inside = template.strip_prefix("${").and_then(|rest| rest.strip_suffix('}')).unwrap_or_default();
        let mut parts: Vec<&str> = inside.split('.').collect();
        let mode = if parts.first() == Some(&"data") { Mode::Data } else { Mode::Managed };
        if mode == Mode::Data {
            parts.remove(0);
        }
        if let [of, name, attribute] = parts[..]
            && self.known.contains(&(mode, of.to_owned(), name.to_owned()))
            && let Ok(Some(block)) = self.schema.resource(mode, of)
            && block.attributes.iter().any(|one| *one.name == *attribute && one.ty == *ty)
        {
            return format!("{}.{attribute}", written_name(mode, of, name));
        }
        let ty = match ty {
            Type::String => "string",
            Type::Number => "number",
            Type::Bool => "bool",
            _ => "any",
        };
        let name = format!("unknown_{ty}_{:x}", hash(template));
        self.variables.insert(name.clone(), ty);
        name
    }
}

/// What is not known, as the protocol has it.
fn not_known() -> Sent {
    Sent::Ext(0, vec![0])
}

fn is_template(text: &str) -> bool {
    text.replace("$${", "").contains("${")
}

/// The text that stands for itself.
fn literal(text: &str) -> String {
    text.replace("$${", "${").replace("%%{", "%{")
}

/// The same template is the same value.
fn hash(template: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    template.hash(&mut hasher);
    hasher.finish()
}

fn number_or_bool(given: &Value) -> Result<(Sent, String), String> {
    let sent = match given {
        Value::Bool(is) => Sent::from(*is),
        Value::Number(number) => match (number.as_i64(), number.as_f64()) {
            (Some(whole), _) => Sent::from(whole),
            (None, Some(float)) => Sent::from(float),
            (None, None) => return Err(format!("{number} is too large")),
        },
        _ => return Err(format!("{given} is neither a number nor a bool")),
    };
    Ok((sent, given.to_string()))
}

/// A text as the language writes it, where braces begin an interpolation.
fn quoted(text: &str) -> String {
    format!("{text:?}").replace("\\u{", "\u{1}").replace('{', "{{").replace('}', "}}").replace('\u{1}', "\\u{")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(ty: &str, body: &str) -> Resource {
        let schema = AWS.newest().expect("a table");
        let body: Value = serde_json::from_str(body).expect("JSON");
        let known = BTreeSet::from([(Mode::Managed, "aws_kms_key".to_owned(), "main".to_owned())]);
        Reader::new(&schema, &known).resource((Mode::Managed, ty), "the-one", &body).expect("a resource")
    }

    #[test]
    fn values_are_of_the_types_of_their_arguments() {
        let body = r#"{ "count": 2, "delay_seconds": "5", "fifo_queue": "true", "tags": { "a": "$${b}" },
            "kms_master_key_id": "${aws_kms_key.main.arn}", "name_prefix": "${var.name}" }"#;
        let read = read("aws_sqs_queue", body);
        assert_eq!(read.name, "sqs_queue_the_one");
        let (variable, ty) = read.variables.first_key_value().expect("a variable");
        assert_eq!(*ty, "string");
        let expected = [
            "delay_seconds: 5,",
            "fifo_queue: true,",
            "kms_master_key_id: kms_key_main.arn,",
            &format!("name_prefix: {variable},"),
            "tags: { \"a\": \"${{b}}\" },",
        ];
        assert_eq!(read.text.lines().collect::<Vec<_>>(), expected);
        assert_eq!(read.refused, [""; 0]);
    }

    #[test]
    fn what_the_schema_refuses_is_told_and_written() {
        let read = read("aws_dynamodb_table", r#"{ "hash_ky": "id", "attribute": [{ "name": "id" }] }"#);
        assert_eq!(read.refused, ["no argument `hash_ky`", "`type` is missing"]);
        assert_eq!(read.text, "hash_ky: \"id\",\nattribute {\nname: \"id\",\n}\n");
    }
}
