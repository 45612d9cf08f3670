//! A scanner for the generated JavaScript, line by line: the generator writes one fact per line.

use std::collections::{BTreeMap, HashMap};

use infra_compiler::types::Type;

/// What one module declares.
#[derive(Debug, Default)]
pub(super) struct Module {
    /// Classes by name, with those of their kind without the suffix `OutputReference`.
    pub(super) classes: HashMap<String, Class>,
    /// How arguments are written out, by class and name.
    pub(super) written: HashMap<String, BTreeMap<String, Written>>,
}

/// A generated class.
#[derive(Debug, Default)]
pub(super) struct Class {
    /// What it extends: `TerraformResource`, `ComplexObject` …
    pub(super) base: String,
    /// The provider type, for resources.
    pub(super) ty: Option<String>,
    /// Attributes and blocks.
    pub(super) members: BTreeMap<String, Member>,
}

/// An attribute or block.
#[derive(Debug, Clone, Default)]
pub(super) struct Member {
    pub(super) required: bool,
    pub(super) optional: bool,
    pub(super) computed: bool,
    pub(super) value: Value,
}

/// What a member's accessor tells of its type.
#[derive(Debug, Clone, Default)]
pub(super) enum Value {
    /// Nothing.
    #[default]
    Unknown,
    /// A type.
    Plain(Type),
    /// An object of this class.
    One(String),
    /// A list, or a set, of objects of this class.
    Many(String, bool),
    /// A map of objects of this class.
    Map(String),
}

/// How an argument is written out.
#[derive(Debug, Clone, Default)]
pub(super) struct Written {
    /// `list`, `set`, `map`, `struct`, `simple`.
    pub(super) kind: String,
    /// Objects are written as blocks, not as the value of an attribute.
    pub(super) block: bool,
    /// A class, or a word such as `stringList`.
    pub(super) storage: String,
}

/// Scans the texts of a module.
pub(super) fn scan(texts: &[String]) -> Module {
    let mut module = Module::default();
    for text in texts {
        let mut place = Place::default();
        for line in text.lines() {
            place.line(line, &mut module);
        }
    }
    module
}

#[derive(Default)]
struct Place {
    class: Option<String>,
    member: Option<String>,
    /// The class or function whose arguments are being written out.
    writer: Option<String>,
    argument: Option<String>,
}

impl Place {
    fn line(&mut self, raw: &str, module: &mut Module) {
        let line = raw.trim();
        if let Some((name, base)) = raw.strip_prefix("class ").and_then(|rest| rest.split_once(" extends cdktn.")) {
            let base = base.trim_end_matches([' ', '{']).to_owned();
            let name = name.trim_end_matches("OutputReference").to_owned();
            // A list and the object in it are classes of their own; only the object has members.
            let object = !matches!(base.as_str(), "ComplexList" | "ComplexMap");
            *self = Self { class: object.then(|| name.clone()), writer: Some(name.clone()), ..Self::default() };
            if object {
                module.classes.insert(name, Class { base, ..Class::default() });
            }
            return;
        }
        if let Some(name) = raw.strip_prefix("function ").and_then(|rest| rest.split_once('(')).map(|(name, _)| name) {
            let writer = name.strip_suffix("ToHclTerraform").map(capitalized);
            *self = Self { writer, ..Self::default() };
            return;
        }
        if raw == "}" {
            *self = Self::default();
            return;
        }
        self.written(line, module);
        let Some(class) = self.class.as_ref().and_then(|name| module.classes.get_mut(name)) else { return };
        if let Some(ty) = line.strip_prefix("static tfResourceType = ") {
            class.ty = Some(ty.trim_matches(['"', ';']).to_owned());
        } else if let Some((name, member)) = declared(line) {
            self.member = Some(name.clone());
            class.members.insert(name, member);
        } else if let Some(member) = self.member.as_ref().and_then(|name| class.members.get_mut(name))
            && matches!(member.value, Value::Unknown)
        {
            member.value = value(line);
        }
    }

    fn written(&mut self, line: &str, module: &mut Module) {
        let Some(writer) = &self.writer else { return };
        if let Some(name) = line.strip_suffix(": {").filter(|name| is_name(name)) {
            self.argument = Some(name.to_owned());
            return;
        }
        let Some(argument) = &self.argument else { return };
        let known = module.written.entry(writer.clone()).or_default().entry(argument.clone()).or_default();
        let plain = |rest: &str| rest.trim_end_matches(',').trim_matches('"').to_owned();
        if let Some(value) = line.strip_prefix("value: ") {
            known.block = !value.contains("ToHclTerraform, false)(");
        } else if let Some(kind) = line.strip_prefix("type: ") {
            known.kind = plain(kind);
        } else if let Some(storage) = line.strip_prefix("storageClassType: ") {
            known.storage = plain(storage);
            self.argument = None;
        }
    }
}

fn is_name(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_')
}

fn capitalized(name: &str) -> String {
    let mut chars = name.chars();
    chars.next().map(|first| first.to_ascii_uppercase()).into_iter().chain(chars).collect()
}

/// `// name - computed: true, optional: false, required: false`
fn declared(line: &str) -> Option<(String, Member)> {
    let (name, flags) = line.strip_prefix("// ")?.split_once(" - computed: ")?;
    let is = |flag: &str| flags.split(", ").any(|one| one == flag);
    let member = Member {
        required: is("required: true"),
        optional: is("optional: true"),
        computed: flags.starts_with("true"),
        value: Value::Unknown,
    };
    Some((name.to_owned(), member))
}

/// What a line of a member tells of its type.
fn value(line: &str) -> Value {
    if let Some((class, arguments)) = line.split_once(" = new ").and_then(|(_, made)| made.split_once("(this, ")) {
        if let Some(own) = class.strip_prefix("cdktn.") {
            return storage(&uncapitalized(own)).map_or(Value::Unknown, Value::Plain);
        }
        // Large modules are split over several files, each an object of its own.
        let class = class.rsplit('.').next().unwrap_or(class);
        if let Some(class) = class.strip_suffix("OutputReference") {
            return Value::One(class.to_owned());
        }
        if let Some(class) = class.strip_suffix("List") {
            return Value::Many(class.to_owned(), arguments.contains(", true)"));
        }
        return class.strip_suffix("Map").map_or(Value::Unknown, |class| Value::Map(class.to_owned()));
    }
    let Some(accessor) = line.strip_prefix("return ") else { return Value::Unknown };
    let Some(kind) = accessor.split_once("this.get").and_then(|(_, rest)| rest.split_once("Attribute(")) else {
        return Value::Unknown;
    };
    let word = if kind.0 == "List" { "stringList".to_owned() } else { uncapitalized(kind.0) };
    match storage(&word) {
        Some(Type::List(element)) if accessor.contains("Fn.tolist(") => Value::Plain(element.set()),
        Some(ty) => Value::Plain(ty),
        None => Value::Unknown,
    }
}

fn uncapitalized(name: &str) -> String {
    let mut chars = name.chars();
    chars.next().map(|first| first.to_ascii_lowercase()).into_iter().chain(chars).collect()
}

/// A type by the generator's word for it: `string`, `numberList`, `stringMapList`.
pub(super) fn storage(word: &str) -> Option<Type> {
    match word {
        "string" => Some(Type::String),
        "number" => Some(Type::Number),
        "boolean" => Some(Type::Bool),
        "any" => Some(Type::Any),
        _ => match (word.strip_suffix("List"), word.strip_suffix("Map")) {
            (Some(element), _) => storage(element).map(Type::list),
            (_, Some(element)) => storage(element).map(Type::map),
            _ => None,
        },
    }
}
