//! Linked packages become the program that `infra-core` compiles.

use std::collections::HashMap;

use crate::{
    catalog::references::{NOT_A_KIND, NOT_A_RULE, NOT_A_STACK},
    diagnostic::{Code, Diagnostic, Diagnostics},
    ids::{PackId, RuleId},
    program::{Definition, DefinitionId, Item, ItemKind, Name, Program, ResourceType, RuleOrPack, SelectedType, Taken},
};
use proc_macro2::{Ident, TokenStream};

use crate::{
    kind::ParsedKind,
    link::{Form, Package},
    parse::{self, ParsedRule, ParsedStack, RuleForm},
    spans::Spans,
};

/// A program and the definition of it that is being compiled.
pub(crate) struct Lowered {
    /// All definitions, the own one the first of its kind.
    pub(crate) program: Program,
    /// The own definition's tokens and names.
    pub(crate) own: Own,
    /// Paths of it that lead to something of another kind.
    pub(crate) misled: Diagnostics,
}

/// The definition that is being compiled.
#[derive(Debug)]
pub enum Own {
    /// From `stack!`.
    Stack(Box<ParsedStack>),
    /// From `#[resource]`.
    Kind(Box<ParsedKind>),
    /// From `rule!`.
    Rule(Box<ParsedRule>),
}

impl Own {
    /// The name that it declares, with its place.
    pub const fn name(&self) -> &Ident {
        match self {
            Self::Stack(stack) => &stack.name,
            Self::Kind(kind) => &kind.name,
            Self::Rule(rule) => &rule.name,
        }
    }

    /// `pub` or the like.
    pub const fn visibility(&self) -> &TokenStream {
        match self {
            Self::Stack(stack) => &stack.visibility,
            Self::Kind(kind) => &kind.visibility,
            Self::Rule(rule) => &rule.visibility,
        }
    }
}

/// The id of the own definition.
pub(crate) const OWN: DefinitionId = DefinitionId::new(0);

/// Reads the packages, with the table of all places; errors of the own definition go to `out`. Nothing but places if not
/// even its head could be read.
pub(crate) fn lower(own: &Package, others: &[Package], out: &mut Diagnostics) -> (Option<Lowered>, Spans) {
    let mut spans = Spans::new();
    let Some(parsed) = read(own, &mut spans, out) else { return (None, spans) };
    let mut program = Program::default();
    let mut ids = HashMap::new();
    let mut add = |package: &Package, parsed: &Own| {
        let leads_to = match parsed {
            Own::Stack(stack) => Leads::Stack(program.definitions.push(Definition::Stack(stack.stack.clone()))),
            Own::Kind(kind) => Leads::Kind(program.definitions.push(Definition::Kind(kind.kind.clone()))),
            Own::Rule(rule) => Leads::Rule(match &rule.form {
                RuleForm::Rule(rule, _) => RuleOrPack::Rule(program.rules.push((**rule).clone())),
                RuleForm::Pack(pack) => RuleOrPack::Pack(program.packs.push(pack.clone())),
            }),
        };
        ids.insert(package.identity.clone(), leads_to);
        leads_to
    };
    let mut packages = vec![(own, add(own, &parsed))];
    for package in others {
        // What is wrong with it was reported where it is written; a path to it leads nowhere.
        let mut silent = Diagnostics::new();
        if let Some(other) = read(package, &mut spans, &mut silent) {
            packages.push((package, add(package, &other)));
        }
    }
    let mut misled = Diagnostics::new();
    for (index, (package, at)) in packages.into_iter().enumerate() {
        let mut found = Diagnostics::new();
        let mut links = Links::of(package, &ids, &mut found);
        links.definition(&mut program, at);
        if index == 0 {
            misled = found;
        }
    }
    (Some(Lowered { program, own: parsed, misled }), spans)
}

fn read(package: &Package, spans: &mut Spans, out: &mut Diagnostics) -> Option<Own> {
    match package.form {
        Form::Stack => {
            let mut parsed = parse::parse_carried(package.tokens.clone(), spans, out);
            Some(Own::Stack(Box::new(parsed.stacks.pop()?)))
        }
        Form::Kind => crate::kind::parse(package.tokens.clone(), spans, out).map(|kind| Own::Kind(Box::new(kind))),
        Form::Rule => {
            let mut rules = parse::parse_rules(package.tokens.clone(), spans, out);
            Some(Own::Rule(Box::new(rules.pop()?)))
        }
    }
}

/// What an identity leads to.
#[derive(Debug, Clone, Copy)]
enum Leads {
    Stack(DefinitionId),
    Kind(DefinitionId),
    Rule(RuleOrPack),
}

/// Where the paths of one definition lead.
struct Links<'l> {
    paths: HashMap<&'l str, Leads>,
    broken: bool,
    misled: &'l mut Diagnostics,
}

impl<'l> Links<'l> {
    fn of(package: &'l Package, ids: &HashMap<String, Leads>, misled: &'l mut Diagnostics) -> Self {
        let paths = package.paths.iter();
        let paths = paths.filter_map(|(path, identity)| Some((path.as_str(), *ids.get(identity)?)));
        Self { paths: paths.collect(), broken: package.broken, misled }
    }

    /// Puts ids where paths are named.
    fn definition(&mut self, program: &mut Program, at: Leads) {
        match at {
            Leads::Stack(id) | Leads::Kind(id) => match &mut program.definitions[id] {
                Definition::Stack(stack) => {
                    stack.broken |= self.broken;
                    for ty in stack.parameters.iter_mut().filter_map(|parameter| parameter.stack.as_mut()) {
                        ty.definition = self.stack(&ty.path);
                    }
                    self.items(&mut stack.items);
                }
                Definition::Kind(kind) => {
                    kind.broken |= self.broken;
                    self.taken(&mut kind.rules);
                }
            },
            Leads::Rule(RuleOrPack::Rule(id)) => self.rule(program, id),
            Leads::Rule(RuleOrPack::Pack(id)) => self.pack(program, id),
        }
    }

    fn rule(&mut self, program: &mut Program, id: RuleId) {
        let rule = &mut program.rules[id];
        rule.broken |= self.broken;
        for selected in &mut rule.subject.selects {
            if let SelectedType::Kind { path, definition } = &mut selected.of {
                *definition = match self.paths.get(&*path.text) {
                    Some(Leads::Kind(id)) => Some(*id),
                    other => self.mislead(&NOT_A_KIND, path, other.copied(), "a resource kind"),
                };
            }
        }
    }

    fn pack(&mut self, program: &mut Program, id: PackId) {
        let pack = &mut program.packs[id];
        pack.broken |= self.broken;
        self.taken(&mut pack.entries);
    }

    fn taken(&mut self, list: &mut [Taken]) {
        for taken in list {
            taken.leads_to = match self.paths.get(&*taken.path.text) {
                Some(Leads::Rule(leads_to)) => Some(*leads_to),
                other => {
                    self.mislead(&NOT_A_RULE, &taken.path, other.copied(), "a rule or a pack");
                    None
                }
            };
        }
    }

    /// A path that leads to something else than `wanted`, or nowhere, which has been reported.
    fn mislead(
        &mut self,
        code: &'static Code,
        path: &Name,
        leads_to: Option<Leads>,
        wanted: &str,
    ) -> Option<DefinitionId> {
        let (what, help) = match leads_to? {
            Leads::Stack(_) => ("a stack", format!("write `stack {} name {{ … }}`", path.text)),
            Leads::Kind(_) => ("a resource kind", format!("write `resource {} name {{ … }}`", path.text)),
            Leads::Rule(_) => ("a rule or a pack", format!("write `rules {{ {} }}`", path.text)),
        };
        let message = format!("`{}` is {what}, not {wanted}", path.text);
        self.misled.push(Diagnostic::error(code, path.span, message).help(help));
        None
    }

    fn stack(&mut self, path: &Name) -> Option<DefinitionId> {
        match self.paths.get(&*path.text) {
            // That a kind is no stack is said by `resolve`.
            Some(Leads::Stack(id) | Leads::Kind(id)) => Some(*id),
            other => self.mislead(&NOT_A_STACK, path, other.copied(), "a stack"),
        }
    }

    fn items(&mut self, list: &mut [Item]) {
        for item in list {
            match &mut item.kind {
                ItemKind::Stack(nested) | ItemKind::Remote(nested) => {
                    nested.definition = self.stack(&nested.path);
                }
                ItemKind::Resource(resource) => {
                    if let ResourceType::Kind { path, definition } = &mut resource.ty {
                        *definition = match self.paths.get(&*path.text) {
                            Some(Leads::Stack(id) | Leads::Kind(id)) => Some(*id),
                            other => self.mislead(&NOT_A_KIND, path, other.copied(), "a resource kind"),
                        };
                    }
                }
                ItemKind::Rules(rules) => self.taken(&mut rules.taken),
                ItemKind::For { items: inner, .. } => self.items(inner),
                ItemKind::If { then, otherwise, .. } => {
                    self.items(then);
                    self.items(otherwise);
                }
                _ => {}
            }
        }
    }
}
