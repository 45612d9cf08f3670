//! Targets: the provider versions that a root stack names, each with the schema it is checked against.

use std::rc::Rc;

use crate::{
    Span, Text,
    catalog::expressions::{INVALID_REQUIRED_PROVIDERS, UNSUPPORTED_PROVIDER_VERSION},
    diagnostic::{Diagnostic, Diagnostics},
    evaluated::RequiredProvider,
    program::{Body, DefinitionId, Entry, Expr, ExprKind, Item, ItemKind, Mode, Name, Part, Program},
    schema::{Block, Schema, tables},
};

/// One set of provider versions to compile for.
#[derive(Clone)]
pub struct Target {
    /// What `required_providers` says, with this target's version of each.
    pub required: Vec<RequiredProvider>,
    /// The schemas in reach.
    pub schemas: Rc<Schemas>,
}

impl Target {
    /// As `--target` takes it: `aws=5.100`, several by comma; empty if no version is stated.
    pub fn name(&self) -> String {
        let stated = self.required.iter().filter(|provider| provider.versions.len() > 1 || provider.version.is_some());
        let named: Vec<String> = stated
            .filter_map(|provider| provider.version.as_ref().map(|version| format!("{}={version}", provider.name.text)))
            .collect();
        named.join(",")
    }

    /// The version of a provider: the stated one, else that of the schema in use.
    pub(crate) fn version(&self, provider: &str) -> Option<Text> {
        let stated = self.required.iter().find(|required| &*required.name.text == provider);
        stated
            .and_then(|required| required.version.clone())
            .or_else(|| self.schemas.provider(provider).map(|schema| Text::from(schema.version())))
            .filter(|version| !version.is_empty())
    }
}

/// Schemas by the local name of their provider.
#[derive(Default)]
pub struct Schemas {
    list: Vec<(Text, Rc<Schema>)>,
    /// Whether a provider without a schema is to be passed over: in a definition's own check, which does not see the
    /// root's `required_providers`.
    lenient: bool,
}

impl Schemas {
    /// No schema at all.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a provider under its local name, in place of another of that name.
    #[must_use]
    pub fn with(mut self, name: impl Into<Text>, schema: Rc<Schema>) -> Self {
        let name = name.into();
        self.list.retain(|(other, _)| *other != name);
        self.list.push((name, schema));
        self
    }

    /// The schema of this provider.
    pub fn provider(&self, name: &str) -> Option<&Rc<Schema>> {
        self.list.iter().find(|(local, _)| &**local == name).map(|(_, schema)| schema)
    }

    /// The schema of the provider that a resource type's first word names: `aws` for `aws_vpc`. A program that knows the
    /// provider under another name says `provider: thatname`, and its types still begin with the provider's own.
    pub fn of_type(&self, ty: &str) -> Option<&Rc<Schema>> {
        let own = ty.split('_').next().unwrap_or(ty);
        self.provider(own).or_else(|| self.iter().map(|(_, schema)| schema).find(|schema| schema.name() == own))
    }

    /// The block of a type, if its provider's schema is here and knows it.
    pub fn block(&self, mode: Mode, ty: &str) -> Option<Rc<Block>> {
        self.of_type(ty)?.resource(mode, ty).ok().flatten()
    }

    /// Local names and schemas.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Rc<Schema>)> {
        self.list.iter().map(|(name, schema)| (&**name, schema))
    }

    /// Whether types of providers without a schema are to be passed over in silence.
    pub const fn is_lenient(&self) -> bool {
        self.lenient
    }
}

/// Reads a provider table that a stack names by file: path as written and its place.
pub type ReadTable<'a> = &'a dyn Fn(&str, Span) -> Result<Vec<u8>, String>;

/// The targets to compile `own` for: of a root, those it names, newest first; of any other definition, every version
/// that there is a table for.
pub fn targets(program: &Program, own: DefinitionId, read: ReadTable<'_>, out: &mut Diagnostics) -> Vec<Target> {
    let root = program.stack(own).filter(|stack| is_root(stack));
    let Some(stack) = root else {
        let versions = tables::VERSIONS.iter().filter_map(|version| tables::aws(version));
        return versions
            .map(|aws| {
                let mut schemas = builtin().with("aws", aws);
                schemas.lenient = true;
                Target { required: Vec::new(), schemas: Rc::new(schemas) }
            })
            .collect();
    };
    let mut choices: Vec<Vec<(RequiredProvider, Option<Rc<Schema>>)>> = Vec::new();
    for body in required_bodies(&stack.items) {
        for entry in &body.entries {
            match entry {
                Entry::Block { name, labels, body } if labels.is_empty() => {
                    choices.push(choice(name, body, read, out));
                }
                Entry::Poison { .. } => {}
                Entry::Attribute { name, .. } | Entry::Block { name, .. } => out.push(
                    Diagnostic::error(
                        &INVALID_REQUIRED_PROVIDERS,
                        name.span,
                        format!("`{}` is not a block of `required_providers`", name.text),
                    )
                    .help(format!("write `{} {{ source: \"…\", versions: [\"…\"] }}`", name.text)),
                ),
                Entry::For { source, .. } | Entry::If { condition: source, .. } => out.push(Diagnostic::error(
                    &INVALID_REQUIRED_PROVIDERS,
                    source.span,
                    "`required_providers` holds blocks alone",
                )),
            }
        }
    }
    let mut combinations: Vec<Target> = vec![Target { required: Vec::new(), schemas: Rc::new(builtin()) }];
    for choice in choices.iter().filter(|choice| !choice.is_empty()) {
        combinations = combinations
            .iter()
            .flat_map(|target| choice.iter().map(move |(required, schema)| extend(target, required, schema.as_ref())))
            .collect();
    }
    for target in &mut combinations {
        if target.schemas.of_type("aws").is_none()
            && !target.required.iter().any(|it| &*it.name.text == "aws")
            && let Some(newest) = tables::VERSIONS.first().and_then(|version| tables::aws(version))
        {
            target.schemas = Rc::new(copy(&target.schemas).with("aws", newest));
        }
    }
    combinations
}

/// Whether a stack is a Terraform workspace of its own.
pub fn is_root(stack: &crate::program::Stack) -> bool {
    stack.attributes.iter().any(|attribute| &*attribute.name.text == "workspace")
}

fn builtin() -> Schemas {
    match tables::terraform() {
        Some(schema) => Schemas::new().with("terraform", schema),
        None => Schemas::new(),
    }
}

fn copy(schemas: &Schemas) -> Schemas {
    Schemas { list: schemas.list.clone(), lenient: schemas.lenient }
}

fn extend(target: &Target, required: &RequiredProvider, schema: Option<&Rc<Schema>>) -> Target {
    let mut schemas = copy(&target.schemas);
    if let Some(schema) = schema {
        schemas = schemas.with(required.name.text.clone(), schema.clone());
    }
    let mut list = target.required.clone();
    list.push(required.clone());
    Target { required: list, schemas: Rc::new(schemas) }
}

fn required_bodies(items: &[Item]) -> impl Iterator<Item = &Body> {
    items.iter().flat_map(|item| match &item.kind {
        ItemKind::RequiredProviders(body) => vec![body],
        ItemKind::Terraform(body) => body
            .entries
            .iter()
            .filter_map(|entry| match entry {
                Entry::Block { name, body, .. } if &*name.text == "required_providers" => Some(body),
                _ => None,
            })
            .collect(),
        _ => Vec::new(),
    })
}

fn choice(
    name: &Name,
    body: &Body,
    read: ReadTable<'_>,
    out: &mut Diagnostics,
) -> Vec<(RequiredProvider, Option<Rc<Schema>>)> {
    let mut source: Option<Text> = None;
    let mut versions: Vec<(Text, Span)> = Vec::new();
    let mut file: Option<(Text, Span)> = None;
    for entry in &body.entries {
        let Entry::Attribute { name: argument, value } = entry else { continue };
        match &*argument.text {
            "source" => source = text(value, out),
            "version" => versions.extend(text(value, out).map(|version| (version, value.span))),
            "versions" => match &*value.kind {
                ExprKind::List(all) => {
                    versions.extend(all.iter().filter_map(|one| text(one, out).map(|version| (version, one.span))));
                }
                ExprKind::Poison => {}
                _ => out.push(
                    Diagnostic::error(&INVALID_REQUIRED_PROVIDERS, value.span, "`versions` is not a list of texts")
                        .help("write `versions: [\"6.66\", \"5.100\"]`, newest first"),
                ),
            },
            "schema" => file = text(value, out).map(|path| (path, value.span)),
            other => out.push(
                Diagnostic::error(
                    &INVALID_REQUIRED_PROVIDERS,
                    argument.span,
                    format!("no argument `{other}` in an entry of `required_providers`"),
                )
                .nearest_of(other, ["source", "version", "versions", "schema"]),
            ),
        }
    }
    let source = source.unwrap_or_else(|| format!("hashicorp/{}", name.text).into());
    if source.starts_with("terraform.io/builtin/")
        && let Some((_, span)) = versions.first()
    {
        let message = format!("`{source}` is part of Terraform and takes no version");
        out.push(Diagnostic::error(&INVALID_REQUIRED_PROVIDERS, *span, message).help("leave the version out"));
    }
    let table = file.and_then(|(path, span)| {
        let opened = read(&path, span).and_then(|bytes| Schema::open(bytes).map_err(|error| error.to_string()));
        opened
            .map_err(|error| {
                let message = format!("cannot read the provider table `{path}`: {error}");
                out.push(
                    Diagnostic::error(&INVALID_REQUIRED_PROVIDERS, span, message)
                        .help("make one with `schema import <file>` from `terraform providers schema -json`"),
                );
            })
            .ok()
            .map(Rc::new)
    });
    let all: Vec<Text> = versions.iter().map(|(version, _)| version.clone()).collect();
    let entry = |version: Option<Text>| RequiredProvider {
        name: name.clone(),
        source: source.clone(),
        version,
        versions: all.clone(),
    };
    if versions.is_empty() {
        let schema = table.or_else(|| {
            let newest = tables::VERSIONS.first().filter(|_| &*source == "hashicorp/aws");
            newest.and_then(|version| tables::aws(version))
        });
        return vec![(entry(None), schema)];
    }
    let known = |version: &Text, span: Span, out: &mut Diagnostics| -> Option<Rc<Schema>> {
        if &*source != "hashicorp/aws" || table.is_some() {
            return table.clone();
        }
        let found = tables::aws(version);
        if found.is_none() {
            let message = format!("there is no table for version `{version}` of `{source}`");
            out.push(
                Diagnostic::error(&UNSUPPORTED_PROVIDER_VERSION, span, message)
                    .help(format!("write one of {}", listed(tables::VERSIONS)))
                    .help("or import the version's own schema and name it: `schema: \"aws.table\"`"),
            );
        }
        found
    };
    versions.iter().map(|(version, span)| (entry(Some(version.clone())), known(version, *span, out))).collect()
}

fn listed(names: &[&str]) -> String {
    names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")
}

fn text(value: &Expr, out: &mut Diagnostics) -> Option<Text> {
    match &*value.kind {
        ExprKind::Template(parts) => match parts.as_slice() {
            [Part::Text(text)] => return Some(text.clone()),
            [] => return Some("".into()),
            _ => {}
        },
        ExprKind::Poison => return None,
        _ => {}
    }
    let message = "`required_providers` takes plain texts, known before anything is evaluated";
    let help = match &*value.kind {
        ExprKind::List(_) => "several versions go into `versions`, newest first",
        _ => "write a text in quotes",
    };
    out.push(Diagnostic::error(&INVALID_REQUIRED_PROVIDERS, value.span, message).help(help));
    None
}

/// `6.0` as numbers; `None` for anything else.
pub(crate) fn numbers(version: &str) -> Option<Vec<u64>> {
    version.split('.').map(|part| part.parse().ok()).collect()
}
