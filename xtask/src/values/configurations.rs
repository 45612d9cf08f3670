//! Whole configurations, of any folder: what the real provider says of each resource in them, and what the compiler says of
//! the same resource and of all of them as one program.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write as _,
    fs,
    hash::{DefaultHasher, Hash as _, Hasher as _},
    path::{Path, PathBuf},
    sync::{
        Mutex, PoisonError,
        atomic::{AtomicUsize, Ordering},
    },
    thread,
};

use infra_compiler::{
    aws::AWS,
    diagnostic::Severity as Level,
    driver::source,
    mode::Mode,
    schema::{Block, Nesting, Schema},
    types::Type,
};
use proc_macro2::{Span, TokenStream};
use provider_client::{Failure, Server, Severity, Value as Sent};
use serde_json::Value;

use crate::schema::Provider;

/// After so many files the provider, which keeps some memory of every question, is started anew.
const SAVED: usize = 500;

/// Stands in a resource some of whose blocks are not known: what a file was made of could not say all of it.
const PARTIAL: &str = "#partial";

/// What is found in a file.
#[derive(Default)]
struct Answers {
    /// Resources that both take.
    taken: usize,
    /// Resources that both refuse.
    refused: usize,
    /// Resources that cannot be asked about, each with why.
    left: Vec<String>,
    /// What the provider refuses and the compiler takes.
    missed: Vec<String>,
    /// What the provider takes and the compiler refuses.
    alarms: Vec<String>,
    /// What the compiler alone refuses of resources that both take, once they stand in one program.
    together: Vec<String>,
}

/// Asks about all Terraform JSON of a folder, as many files at a time as there are cores.
/// The programs are for this version of the provider, if not for the one that is asked.
pub(super) fn run(directory: Option<&Path>, version: Option<&str>, folder: &Path) -> Result<(), String> {
    let provider = Provider::find(directory, AWS.name())?;
    let mut files: Vec<PathBuf> = fs::read_dir(folder)
        .map_err(|error| format!("{}: {error}", folder.display()))?
        .flatten()
        .map(|entry| entry.path())
        .filter(|path| path.to_string_lossy().ends_with(".tf.json"))
        .collect();
    files.sort();
    let (next, found) = (AtomicUsize::new(0), Mutex::new(BTreeMap::new()));
    let ask = || -> Result<(), String> {
        let mut server = Server::start(&provider.executable).map_err(|error| error.to_string())?;
        let schema = AWS.schema(&provider.version).ok_or("make the table of the schema first")?;
        for asked in 1.. {
            let Some(path) = files.get(next.fetch_add(1, Ordering::Relaxed)) else { break };
            let text = fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
            let json: Value = serde_json::from_str(&text).map_err(|error| format!("{}: {error}", path.display()))?;
            let answers = File { schema: &schema, version: version.unwrap_or(&provider.version), json: &json }
                .ask(&mut server)?;
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            found.lock().unwrap_or_else(PoisonError::into_inner).insert(name, answers);
            if asked % SAVED == 0 {
                server.restart().map_err(|error| error.to_string())?;
            }
        }
        Ok(())
    };
    let cores = thread::available_parallelism().map_or(1, usize::from);
    thread::scope(|scope| {
        let asking: Vec<_> = (0..cores).map(|_| scope.spawn(ask)).collect();
        let ended = asking.into_iter().map(|one| one.join().unwrap_or_else(|_| Err("a thread died".to_owned())));
        ended.collect::<Result<(), String>>()
    })?;
    show(&found.into_inner().unwrap_or_else(PoisonError::into_inner));
    Ok(())
}

fn show(found: &BTreeMap<String, Answers>) {
    for (name, answers) in found {
        let told = [
            ("left", &answers.left),
            ("missed", &answers.missed),
            ("alarm", &answers.alarms),
            ("together", &answers.together),
        ];
        for (what, all) in told {
            for one in all {
                println!("{what} {name}: {}", one.replace('\n', " "));
            }
        }
    }
    let count = |of: fn(&Answers) -> usize| found.values().map(of).sum::<usize>();
    let (refused, missed) = (count(|one| one.refused), count(|one| one.missed.len()));
    let (taken, alarms) = (count(|one| one.taken), count(|one| one.alarms.len()));
    println!("{} files, {} resources that cannot be asked about", found.len(), count(|one| one.left.len()));
    println!("of {} that the provider refuses, {refused} are refused, {missed} are not", refused + missed);
    println!("of {} that the provider takes, {alarms} are refused", taken + alarms);
    println!("{} times resources that both take are refused in one program", count(|one| one.together.len()));
}

/// A file of Terraform JSON.
struct File<'a> {
    schema: &'a Schema,
    version: &'a str,
    json: &'a Value,
}

/// A resource, as the provider is asked and as it is written.
struct Resource {
    mode: Mode,
    ty: String,
    name: String,
    config: Sent,
    text: String,
    /// What Terraform itself refuses, by the schema.
    refused: Vec<String>,
    variables: BTreeMap<String, &'static str>,
}

impl File<'_> {
    fn ask(&self, server: &mut Server) -> Result<Answers, String> {
        let mut answers = Answers::default();
        let mut whole = Vec::new();
        for (mode, ty, name, body) in self.resources() {
            let of = |known: &BTreeSet<(Mode, String, String)>| self.resource((mode, ty), name, body, known);
            // By itself it knows of no other resource: what it refers to is unknown.
            let alone = match of(&BTreeSet::new()) {
                Ok(alone) => alone,
                Err(why) => {
                    answers.left.push(format!("{ty}.{name}: {why}"));
                    continue;
                }
            };
            let said = match said(server, &alone)? {
                Ok(said) => said,
                Err(why) => {
                    answers.left.push(format!("{ty}.{name}: {why}"));
                    continue;
                }
            };
            let found = self.compiled(&[&alone])?;
            match (said.first(), found.is_empty()) {
                (None, true) => {
                    answers.taken += 1;
                    whole.push((mode, ty.to_owned(), name.to_owned()));
                }
                (Some(_), false) => answers.refused += 1,
                (Some(said), true) => answers.missed.push(format!("{ty}.{name}: {said}")),
                (None, false) => answers.alarms.push(format!("{ty}.{name}: {}", found.join("; "))),
            }
        }
        if whole.len() > 1 {
            let known: BTreeSet<_> = whole.into_iter().collect();
            let together: Vec<Resource> = self
                .resources()
                .filter(|(mode, ty, name, _)| known.contains(&(*mode, (*ty).to_owned(), (*name).to_owned())))
                .filter_map(|(mode, ty, name, body)| self.resource((mode, ty), name, body, &known).ok())
                .collect();
            answers.together = self.compiled(&together.iter().collect::<Vec<_>>())?;
        }
        Ok(answers)
    }

    /// All resources and data sources of the provider.
    fn resources(&self) -> impl Iterator<Item = (Mode, &str, &str, &Value)> {
        [("resource", Mode::Managed), ("data", Mode::Data)].into_iter().flat_map(|(key, mode)| {
            let types = self.json.get(key).and_then(Value::as_object).into_iter().flatten();
            types.flat_map(move |(ty, all)| {
                let all = all.as_object().into_iter().flatten();
                all.map(move |(name, body)| (mode, ty.as_str(), name.as_str(), body))
            })
        })
    }

    fn resource(
        &self,
        (mode, ty): (Mode, &str),
        name: &str,
        body: &Value,
        known: &BTreeSet<(Mode, String, String)>,
    ) -> Result<Resource, String> {
        let block = self.schema.resource(mode, ty).map_err(|error| error.to_string())?.ok_or("no such type")?;
        let named = AWS.facts.physical_name(ty).filter(|_| mode == Mode::Managed).map(|name| name.attribute);
        let mut reader = Reader { schema: self.schema, known, refused: Vec::new(), variables: BTreeMap::new() };
        let (config, text) = reader.block(&block, body, named)?;
        let (ty, name) = (ty.to_owned(), written_name(mode, ty, name));
        Ok(Resource { mode, ty, name, config, text, refused: reader.refused, variables: reader.variables })
    }

    /// The errors of a program of these.
    fn compiled(&self, resources: &[&Resource]) -> Result<Vec<String>, String> {
        let mut program = format!(
            "stack! {{\n#[workspace(\"program\")]\npub Program {{\nrequired_providers {{ aws {{ source: \"hashicorp/aws\", \
             versions: [\"{}\"] }} }}\n\
             rules {{ name_without_suffix: allow, name_without_type: allow, literal_secret: allow }}\n",
            self.version
        );
        let variables: BTreeMap<&String, &str> =
            resources.iter().flat_map(|one| &one.variables).map(|(name, ty)| (name, *ty)).collect();
        for (name, ty) in variables {
            writeln!(program, "variable {name} {{ type: {ty} }}").map_err(|error| error.to_string())?;
        }
        for Resource { mode, ty, name, text, .. } in resources {
            let keyword = if *mode == Mode::Data { "data" } else { "resource" };
            writeln!(program, "{keyword} {ty} {name} {{\n{text}}}").map_err(|error| error.to_string())?;
        }
        program.push_str("}}\n");
        let tokens: TokenStream = program.parse().map_err(|error| format!("{error}: {program}"))?;
        let tables = |path: &str, _: Span| Err(format!("no table `{path}`"));
        let mut include = |_: &str, _: Span| Err("no files".to_owned());
        let compiled = source::compile(tokens, &mut include, &tables).map_err(|error| format!("{error}: {program}"))?;
        let all = compiled.definitions.iter().flat_map(|definition| definition.diagnostics.iter());
        let errors = all.filter(|one| one.severity == Level::Error);
        Ok(errors.map(|one| format!("[{}] {}", one.code.name, one.message)).collect())
    }
}

/// What is refused of a resource: by Terraform itself, by the schema, else by the provider. In it, why nobody can tell.
fn said(server: &mut Server, resource: &Resource) -> Result<Result<Vec<String>, String>, String> {
    if !resource.refused.is_empty() {
        return Ok(Ok(resource.refused.clone()));
    }
    match server.validate(resource.mode, &resource.ty, &resource.config) {
        Ok(said) => {
            let errors = said.into_iter().filter(|one| one.severity == Severity::Error);
            Ok(Ok(errors.map(|one| format!("{} {}", one.summary, one.detail)).collect()))
        }
        Err(failure) => {
            if matches!(failure, Failure::Gone(_)) {
                server.restart().map_err(|error| error.to_string())?;
            }
            Ok(Err(failure.to_string()))
        }
    }
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
struct Reader<'a> {
    schema: &'a Schema,
    known: &'a BTreeSet<(Mode, String, String)>,
    refused: Vec<String>,
    /// The variables that stand for what is not known, and their types.
    variables: BTreeMap<String, &'static str>,
}

impl Reader<'_> {
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
