//! Targets: the provider versions that a root stack names, each with the schema it is checked against.

use std::rc::Rc;

use crate::{
    Span, Text,
    catalog::expressions::{INVALID_REQUIRED_PROVIDERS, UNSUPPORTED_PROVIDER_VERSION},
    diagnostic::{Diagnostic, Diagnostics},
    evaluated::RequiredProvider,
    program::{Body, DefinitionId, Entry, Expr, ExprKind, Item, ItemKind, Mode, Name, Part, Program},
    provider::{Facts, NOTHING, Providers, is_built_in, name_of_type},
    schema::{Block, Schema},
};

/// One set of provider versions to compile for.
#[derive(Clone)]
pub struct Target {
    /// What `required_providers` says, with this target's version of each.
    pub required: Vec<RequiredProvider>,
    /// The schemas in reach.
    pub schemas: Rc<Schemas>,
    /// The providers that are known, in reach or not.
    pub providers: Providers,
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
    pub fn version(&self, provider: &str) -> Option<Text> {
        let stated = self.required.iter().find(|required| &*required.name.text == provider);
        stated
            .and_then(|required| required.version.clone())
            .or_else(|| self.schemas.provider(provider).map(|schema| Text::from(schema.version())))
            .filter(|version| !version.is_empty())
    }
}

/// The providers in reach by their local name: the schema of each and what else is known of it.
#[derive(Clone, Default)]
pub struct Schemas {
    list: Vec<InReach>,
    /// Whether a provider without a schema is to be passed over: in a definition's own check, which does not see the
    /// root's `required_providers`.
    lenient: bool,
}

/// A provider in reach.
#[derive(Clone)]
struct InReach {
    local_name: Text,
    schema: Option<Rc<Schema>>,
    facts: &'static dyn Facts,
}

impl Schemas {
    /// Those that are in reach of every program.
    fn built_in(providers: Providers) -> Self {
        providers.built_in().fold(Self::default(), |schemas, provider| {
            schemas.with(provider.name().into(), provider.newest(), provider.facts)
        })
    }

    /// Adds a provider, in place of another of its local name.
    fn with(mut self, local_name: Text, schema: Option<Rc<Schema>>, facts: &'static dyn Facts) -> Self {
        self.list.retain(|other| other.local_name != local_name);
        self.list.push(InReach { local_name, schema, facts });
        self
    }

    /// The schema of this provider.
    pub fn provider(&self, name: &str) -> Option<&Rc<Schema>> {
        self.named(name).and_then(|provider| provider.schema.as_ref())
    }

    /// What is known of this provider's types.
    pub fn facts_of_provider(&self, name: &str) -> &'static dyn Facts {
        self.named(name).map_or(NOTHING, |provider| provider.facts)
    }

    /// The schema of the provider that a resource type's first word names: `aws` for `aws_vpc`. A program that knows the
    /// provider under another name says `provider: thatname`, and its types still begin with the provider's own.
    pub fn of_type(&self, ty: &str) -> Option<&Rc<Schema>> {
        self.provider_of_type(ty).and_then(|provider| provider.schema.as_ref())
    }

    /// What is known of a type beyond its schema; nothing if it is of no provider that is in reach.
    pub fn facts(&self, ty: &str) -> &'static dyn Facts {
        self.provider_of_type(ty).map_or(NOTHING, |provider| provider.facts)
    }

    /// The block of a type, if its provider's schema is here and knows it.
    pub fn block(&self, mode: Mode, ty: &str) -> Option<Rc<Block>> {
        self.of_type(ty)?.resource(mode, ty).ok().flatten()
    }

    /// Local names and schemas.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Rc<Schema>)> {
        self.list.iter().filter_map(|provider| Some((&*provider.local_name, provider.schema.as_ref()?)))
    }

    /// Whether types of providers without a schema are to be passed over in silence.
    pub const fn is_lenient(&self) -> bool {
        self.lenient
    }

    fn named(&self, name: &str) -> Option<&InReach> {
        self.list.iter().find(|provider| *provider.local_name == *name)
    }

    fn provider_of_type(&self, ty: &str) -> Option<&InReach> {
        let own = name_of_type(ty);
        let named = self.named(own);
        let is_own = |provider: &&InReach| provider.schema.as_ref().is_some_and(|schema| schema.name() == own);
        named.filter(|named| named.schema.is_some()).or_else(|| self.list.iter().find(is_own)).or(named)
    }
}

/// Reads a provider table that a stack names by file: path as written and its place.
pub type ReadTable<'a> = &'a dyn Fn(&str, Span) -> Result<Vec<u8>, String>;

/// The targets to compile `own` for: of a root, those it names, newest first; of any other definition, every version of
/// the default provider that there is a table for.
pub fn targets(
    program: &Program,
    own: DefinitionId,
    providers: Providers,
    read: ReadTable<'_>,
    out: &mut Diagnostics,
) -> Vec<Target> {
    let target = |schemas: Schemas| Target { required: Vec::new(), schemas: Rc::new(schemas), providers };
    let default = providers.default_provider();
    let root = program.stack(own).filter(|stack| is_root(stack));
    let Some(stack) = root else {
        let schemas = default.versions().filter_map(|version| default.schema(version));
        return schemas
            .map(|schema| {
                let in_reach = Schemas::built_in(providers).with(default.name().into(), Some(schema), default.facts);
                target(Schemas { lenient: true, ..in_reach })
            })
            .collect();
    };
    let mut choices: Vec<Vec<Choice>> = Vec::new();
    for body in required_bodies(&stack.items) {
        for entry in &body.entries {
            match entry {
                Entry::Block { name, labels, body } if labels.is_empty() => {
                    choices.push(choice(name, body, providers, read, out));
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
    let mut combinations = vec![target(Schemas::built_in(providers))];
    for choice in choices.iter().filter(|choice| !choice.is_empty()) {
        combinations =
            combinations.iter().flat_map(|target| choice.iter().map(move |choice| extend(target, choice))).collect();
    }
    for target in &mut combinations {
        let name = default.name();
        if target.schemas.of_type(name).is_none() && !target.required.iter().any(|it| &*it.name.text == name) {
            let schemas = (*target.schemas).clone();
            target.schemas = Rc::new(schemas.with(name.into(), default.newest(), default.facts));
        }
    }
    combinations
}

/// Whether a stack is a Terraform workspace of its own.
pub fn is_root(stack: &crate::program::Stack) -> bool {
    stack.attributes.iter().any(|attribute| &*attribute.name.text == "workspace")
}

/// One version of a required provider.
type Choice = (RequiredProvider, Option<Rc<Schema>>);

fn extend(target: &Target, (required, schema): &Choice) -> Target {
    let facts = target.providers.by_source(&required.source).map_or(NOTHING, |provider| provider.facts);
    let schemas = (*target.schemas).clone().with(required.name.text.clone(), schema.clone(), facts);
    let mut list = target.required.clone();
    list.push(required.clone());
    Target { required: list, schemas: Rc::new(schemas), providers: target.providers }
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

fn choice(name: &Name, body: &Body, providers: Providers, read: ReadTable<'_>, out: &mut Diagnostics) -> Vec<Choice> {
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
                        .help("write `versions: [\"6.69\", \"5.100\"]`, newest first"),
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
    if is_built_in(&source)
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
                let help = "make one with `cargo infra schema import <file>` from `terraform providers schema -json`";
                out.push(Diagnostic::error(&INVALID_REQUIRED_PROVIDERS, span, message).help(help));
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
    let known = providers.by_source(&source);
    if versions.is_empty() {
        return vec![(entry(None), table.or_else(|| known?.newest()))];
    }
    let mut schema = |version: &Text, span: Span| -> Option<Rc<Schema>> {
        let Some(provider) = known.filter(|_| table.is_none() && !is_built_in(&source)) else {
            return table.clone();
        };
        let found = provider.schema(version);
        if found.is_none() {
            let versions: Vec<&str> = provider.versions().collect();
            let message = format!("there is no table for version `{version}` of `{source}`");
            out.push(
                Diagnostic::error(&UNSUPPORTED_PROVIDER_VERSION, span, message)
                    .help(format!("write one of {}", listed(&versions)))
                    .help(format!(
                        "or import the version's own schema and name it: `schema: \"{}.table\"`",
                        provider.name()
                    )),
            );
        }
        found
    };
    versions.iter().map(|(version, span)| (entry(Some(version.clone())), schema(version, *span))).collect()
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
pub fn numbers(version: &str) -> Option<Vec<u64>> {
    version.split('.').map(|part| part.parse().ok()).collect()
}
