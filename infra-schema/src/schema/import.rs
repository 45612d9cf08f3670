//! Importing what `terraform providers schema -json` prints.

use std::{collections::BTreeMap, fmt};

use serde_json::{Map, Value as Json};

use super::{
    Attribute, Block, BlockId, Blocks, DEFAULT_HOST, FunctionParameter, NestedBlock, Nesting, Origin, ProviderFunction,
    Table,
};
use crate::{
    Text,
    limits::SCHEMA_DEPTH,
    types::{Field, Type},
};

/// Which provider to import, and what the output itself does not tell.
#[derive(Debug, Clone, Default)]
pub struct ImportOptions {
    /// The provider's own name or address (`random`, `hashicorp/random`); needed if the output has more than one.
    pub name: Option<String>,
    /// The provider's version, which the output lacks; empty if it is not known.
    pub version: String,
    /// The license of the provider, as an SPDX expression.
    pub license: String,
}

/// Why a schema cannot be imported: what is wrong, and where in the JSON.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ImportError(String);

impl fmt::Display for ImportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for ImportError {}

type Result<T> = std::result::Result<T, ImportError>;

fn fail<T>(path: &str, what: impl fmt::Display) -> Result<T> {
    Err(ImportError(if path.is_empty() { what.to_string() } else { format!("{path}: {what}") }))
}

/// Makes a table of one provider from the output of `terraform providers schema -json`.
///
/// ```
/// use infra_language::mode::Mode;
/// use infra_schema::schema::{ImportOptions, Schema, import};
///
/// let json = r#"{"format_version": "1.0", "provider_schemas": {"example.com/acme/toy": {
///     "provider": {"version": 0, "block": {}},
///     "resource_schemas": {"toy_ball": {"version": 0, "block": {
///         "attributes": {"colour": {"type": "string", "required": true}}}}}}}}"#;
/// let table = import(json, &ImportOptions { version: "1.0.0".to_owned(), ..Default::default() }).unwrap();
/// let schema = Schema::open(table.encode()).unwrap();
/// assert_eq!(schema.source(), "example.com/acme/toy");
/// assert!(schema.resource(Mode::Managed, "toy_ball").unwrap().unwrap().attribute("colour").unwrap().required);
/// ```
pub fn import(json: &str, options: &ImportOptions) -> Result<Table> {
    // Windows writes one where a shell redirects the output.
    let json = json.strip_prefix('\u{feff}').unwrap_or(json);
    let json: Json = match serde_json::from_str(json) {
        Ok(json) => json,
        Err(error) => return fail("", format_args!("this is not JSON: {error}")),
    };
    format(&json)?;
    let Some(providers) = json.get("provider_schemas").and_then(Json::as_object) else {
        return fail("", "there is no `provider_schemas`: give the output of `terraform providers schema -json`");
    };
    let (address, provider) = choose(providers, options.name.as_deref())?;
    if address.is_empty() || !address.chars().all(|c| c.is_ascii_alphanumeric() || "-._/:".contains(c)) {
        return fail("", format_args!("`{}` is not the address of a provider", address.escape_debug()));
    }
    let source = address.strip_prefix(DEFAULT_HOST).unwrap_or(address).to_owned();
    let mut blocks = Blocks::default();
    let mut all = |section: &str| -> Result<BTreeMap<Text, BlockId>> {
        let mut types = BTreeMap::new();
        for (name, schema) in named(provider, section, section)? {
            types.insert(name.into(), root(schema, name, &mut blocks)?);
        }
        Ok(types)
    };
    let resources = all("resource_schemas")?;
    let data = all("data_source_schemas")?;
    let ephemeral = all("ephemeral_resource_schemas")?;
    let configuration = match provider.get("provider") {
        Some(schema) => root(schema, "provider", &mut blocks)?,
        None => blocks.add(Block::default()),
    };
    let mut functions = BTreeMap::new();
    for (name, schema) in named(provider, "functions", "functions")? {
        functions.insert(name.into(), function(schema, name)?);
    }
    let package = format!("{source} (terraform providers schema)");
    let origin = Origin { package, version: options.version.clone(), license: options.license.clone() };
    let version = options.version.clone();
    Ok(Table { source, version, origin, blocks, provider: configuration, resources, data, ephemeral, functions })
}

fn choose<'a>(providers: &'a Map<String, Json>, name: Option<&str>) -> Result<(&'a str, &'a Json)> {
    let matches = |address: &str| match name {
        None => true,
        Some(name) => address == name || address.ends_with(&format!("/{name}")),
    };
    let mut found = providers.iter().filter(|(address, _)| matches(address));
    let known = || {
        let mut known: Vec<_> = providers.keys().map(|address| format!("`{}`", address.escape_debug())).collect();
        known.sort_unstable();
        known.join(", ")
    };
    match (found.next(), found.next()) {
        (Some((address, provider)), None) => Ok((address, provider)),
        (None, _) if providers.is_empty() => fail("", "there is no provider in it: run `terraform init` first"),
        (None, _) => fail(
            "",
            format_args!("there is no provider `{}`, only {}", name.unwrap_or_default().escape_debug(), known()),
        ),
        (Some(_), Some(_)) => fail("", format_args!("there are several providers: choose one of {}", known())),
    }
}

/// The entries of a section that may be missing, sorted by name.
fn entries<'a>(json: &'a Json, section: &str) -> Result<BTreeMap<&'a str, &'a Json>> {
    match json.get(section) {
        None | Some(Json::Null) => Ok(BTreeMap::new()),
        Some(Json::Object(map)) => Ok(map.iter().map(|(name, json)| (name.as_str(), json)).collect()),
        Some(_) => fail(section, "this is not an object"),
    }
}

/// The entries of a section, each of which has a name that a program can write.
fn named<'a>(json: &'a Json, section: &str, path: &str) -> Result<BTreeMap<&'a str, &'a Json>> {
    let entries = entries(json, section)?;
    let is_name = |name: &str| {
        name.starts_with(|first: char| first.is_alphabetic() || first == '_')
            && name.chars().all(|c| c.is_alphanumeric() || matches!(c, '_' | '-'))
    };
    match entries.keys().find(|name| !is_name(name)) {
        Some(name) => fail(path, format_args!("`{}` is not a name", name.escape_debug())),
        None => Ok(entries),
    }
}

/// Terraform adds to its format within one main version, and says so where it changes.
fn format(json: &Json) -> Result<()> {
    let Some(version) = json.get("format_version") else { return Ok(()) };
    let major = version.as_str().and_then(|version| version.split('.').next());
    if matches!(major, Some("0" | "1")) {
        return Ok(());
    }
    let shown = version.as_str().map_or_else(|| version.to_string(), |version| version.escape_debug().to_string());
    fail("format_version", format_args!("this is `{shown}`, and this program reads version 1: a newer one may read it"))
}

fn root(schema: &Json, path: &str, blocks: &mut Blocks) -> Result<BlockId> {
    match schema.get("block") {
        Some(json) => block(json, path, SCHEMA_DEPTH, blocks),
        // Terraform's own provider takes no configuration, and says so by silence.
        None => Ok(blocks.add(Block::default())),
    }
}

fn deeper(depth: usize, path: &str) -> Result<usize> {
    depth.checked_sub(1).map_or_else(|| fail(path, "this is nested too deep"), Ok)
}

fn block(json: &Json, path: &str, depth: usize, blocks: &mut Blocks) -> Result<BlockId> {
    let depth = deeper(depth, path)?;
    let mut made = Block { deprecated: is(json, "deprecated"), ..Block::default() };
    for (name, json) in named(json, "attributes", path)? {
        made.attributes.push(attribute(name, json, &format!("{path}.{name}"), depth, blocks)?);
    }
    for (name, json) in named(json, "block_types", path)? {
        let path = format!("{path}.{name}");
        let Some(inner) = json.get("block") else { return fail(&path, "there is no `block`") };
        made.blocks.push(NestedBlock {
            name: name.into(),
            nesting: nesting(json, &path)?,
            block: block(inner, &path, depth, blocks)?,
            min_items: limit(json, "min_items", &path)?,
            max_items: limit(json, "max_items", &path)?,
            deprecated: is(inner, "deprecated"),
            certain: true,
        });
    }
    Ok(blocks.add(made))
}

fn attribute(name: &str, json: &Json, path: &str, depth: usize, blocks: &mut Blocks) -> Result<Attribute> {
    let (ty, nested) = match (json.get("nested_type"), json.get("type")) {
        (Some(nested), _) => (Type::Any, Some((nesting(nested, path)?, block(nested, path, depth, blocks)?))),
        (None, Some(written)) => (ty(written, path, depth)?, None),
        (None, None) => return fail(path, "there is neither `type` nor `nested_type`"),
    };
    Ok(Attribute {
        name: name.into(),
        ty,
        required: is(json, "required"),
        optional: is(json, "optional"),
        computed: is(json, "computed"),
        sensitive: is(json, "sensitive"),
        write_only: is(json, "write_only"),
        deprecated: is(json, "deprecated"),
        certain: true,
        nested,
    })
}

fn is(json: &Json, flag: &str) -> bool {
    json.get(flag).and_then(Json::as_bool) == Some(true)
}

fn limit(json: &Json, name: &str, path: &str) -> Result<u32> {
    match json.get(name) {
        None => Ok(0),
        Some(number) => match number.as_u64().and_then(|number| u32::try_from(number).ok()) {
            Some(number) => Ok(number),
            None => fail(path, format_args!("`{name}` is not a number of items")),
        },
    }
}

fn nesting(json: &Json, path: &str) -> Result<Nesting> {
    let word = json.get("nesting_mode").and_then(Json::as_str);
    word.and_then(Nesting::from_word).map_or_else(|| fail(path, "there is no known `nesting_mode`"), Ok)
}

fn ty(json: &Json, path: &str, depth: usize) -> Result<Type> {
    let depth = deeper(depth, path)?;
    let unknown = || fail(path, format_args!("`{json}` is not a type"));
    let parts = match json {
        Json::String(word) => {
            return match word.as_str() {
                "string" => Ok(Type::String),
                "number" => Ok(Type::Number),
                "bool" => Ok(Type::Bool),
                "dynamic" => Ok(Type::Any),
                _ => unknown(),
            };
        }
        Json::Array(parts) => parts.as_slice(),
        _ => return unknown(),
    };
    let [Json::String(word), inner, rest @ ..] = parts else { return unknown() };
    match (word.as_str(), inner) {
        ("list", element) => Ok(ty(element, path, depth)?.list()),
        ("set", element) => Ok(ty(element, path, depth)?.set()),
        ("map", element) => Ok(ty(element, path, depth)?.map()),
        ("tuple", Json::Array(elements)) => {
            let elements = elements.iter().map(|element| ty(element, path, depth));
            Ok(Type::Tuple(elements.collect::<Result<_>>()?))
        }
        ("object", Json::Object(fields)) => {
            let optional = rest.first().and_then(Json::as_array);
            let fields = fields.iter().map(|(name, field)| {
                let optional = optional.is_some_and(|names| names.iter().any(|one| one.as_str() == Some(name)));
                Ok((Text::from(name.as_str()), Field { ty: ty(field, path, depth)?, optional, default: None }))
            });
            Ok(Type::Object(fields.collect::<Result<_>>()?))
        }
        _ => unknown(),
    }
}

fn function(json: &Json, path: &str) -> Result<ProviderFunction> {
    let parameter = |json: &Json| -> Result<FunctionParameter> {
        let name = json.get("name").and_then(Json::as_str).unwrap_or("value").into();
        match json.get("type") {
            Some(written) => Ok(FunctionParameter { name, ty: ty(written, path, SCHEMA_DEPTH)? }),
            None => fail(path, "a parameter has no `type`"),
        }
    };
    let Some(result) = json.get("return_type") else { return fail(path, "there is no `return_type`") };
    let parameters = json.get("parameters").and_then(Json::as_array);
    Ok(ProviderFunction {
        parameters: parameters.into_iter().flatten().map(parameter).collect::<Result<_>>()?,
        variadic: json.get("variadic_parameter").map(parameter).transpose()?,
        result: ty(result, path, SCHEMA_DEPTH)?,
    })
}
