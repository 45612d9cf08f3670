//! Linked packages become the program that `infra-core` compiles.

use rustc_hash::FxHashMap;

use crate::{
    catalog::references::{NOT_A_KIND, NOT_A_RULE, NOT_A_STACK},
    diagnostic::{Code, Diagnostic, Diagnostics},
    ids::RulesId,
    program::{Definition, DefinitionId, Item, ItemKind, Name, Program, ReadyRules, ResourceType, SelectedType, Taken},
};
use proc_macro2::{Ident, TokenStream};

use crate::{
    kind::ParsedKind,
    link::{self, Form, Package},
    parse::{self, ParsedRule, ParsedStack, RuleForm},
    spans::Spans,
};

/// A program and the definition of it that is being compiled.
pub struct Lowered {
    /// All definitions, the own one the first of its kind.
    pub program: Program,
    /// The own definition's tokens and names.
    pub own: Own,
    /// Paths of it that lead to something of another kind.
    pub misled: Diagnostics,
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
pub const OWN: DefinitionId = DefinitionId::new(0);

/// Reads the packages, with the table of all places; errors of the own definition go to `out`. Nothing but places if not
/// even its head could be read.
pub fn lower(own: &Package, others: &[Package], out: &mut Diagnostics) -> (Option<Lowered>, Spans) {
    let mut spans = Spans::new();
    let Some(mut parsed) = read(own, &mut spans, out) else { return (None, spans) };
    let mut program = Program::default();
    let mut ids = FxHashMap::default();
    let own_id = definition(&parsed).map(|own| program.definitions.push(own));
    ids.extend(own_id.map(|id| (own.identity.clone(), Leads::of(&program, id))));
    let mut packages = Vec::new();
    for package in others {
        // What is wrong with it was reported where it is written; a path to it leads nowhere.
        let leads_to = if package.form == Form::Rule {
            link::read_handed(package.tokens.clone()).map(|rules| Leads::Rules(program.rules.push(rules)))
        } else {
            let other = read_other(package, &mut spans);
            let id = other.as_ref().and_then(definition).map(|other| program.definitions.push(other));
            id.map(|id| Leads::of(&program, id))
        };
        if let Some(leads_to) = leads_to {
            ids.insert(package.identity.clone(), leads_to);
            packages.push((package, leads_to));
        }
    }
    let mut misled = Diagnostics::new();
    let mut links = Links::of(own, &ids, &mut misled);
    match (&mut parsed, own_id) {
        (Own::Rule(rule), _) => links.rule_form(&mut rule.form),
        (_, Some(id)) => links.definition(&mut program, id),
        (_, None) => {}
    }
    for (package, leads_to) in packages {
        let mut silent = Diagnostics::new();
        match leads_to {
            Leads::Stack(id) | Leads::Kind(id) => Links::of(package, &ids, &mut silent).definition(&mut program, id),
            Leads::Rules(id) => kinds(package, &ids, &mut program.rules[id]),
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

/// What is wrong with it was reported where it is written.
fn read_other(package: &Package, spans: &mut Spans) -> Option<Own> {
    if package.form == Form::Kind && !package.broken {
        return crate::kind::parse_carried(package.tokens.clone(), spans).map(|kind| Own::Kind(Box::new(kind)));
    }
    read(package, spans, &mut Diagnostics::new())
}

/// A stack or a kind as the program has it.
fn definition(parsed: &Own) -> Option<Definition> {
    match parsed {
        Own::Stack(stack) => Some(Definition::Stack(stack.stack.clone())),
        Own::Kind(kind) => Some(Definition::Kind(kind.kind.clone())),
        Own::Rule(_) => None,
    }
}

/// Leads the kinds that rules select, which a package of rules names in order.
fn kinds(package: &Package, ids: &FxHashMap<String, Leads>, rules: &mut ReadyRules) {
    let kind = |(_, identity): &(String, String)| {
        let leads_to = ids.get(identity).and_then(|leads_to| match leads_to {
            Leads::Kind(id) => Some(*id),
            _ => None,
        });
        (identity.as_str().into(), leads_to)
    };
    rules.kinds = package.paths.iter().map(kind).collect();
}

/// What an identity leads to.
#[derive(Debug, Clone, Copy)]
enum Leads {
    Stack(DefinitionId),
    Kind(DefinitionId),
    Rules(RulesId),
}

impl Leads {
    fn of(program: &Program, id: DefinitionId) -> Self {
        if program.kind(id).is_some() { Self::Kind(id) } else { Self::Stack(id) }
    }
}

/// Where the paths of one definition lead.
struct Links<'l> {
    paths: FxHashMap<&'l str, Leads>,
    broken: bool,
    misled: &'l mut Diagnostics,
}

impl<'l> Links<'l> {
    fn of(package: &'l Package, ids: &FxHashMap<String, Leads>, misled: &'l mut Diagnostics) -> Self {
        let paths = package.paths.iter();
        let paths = paths.filter_map(|(path, identity)| Some((path.as_str(), *ids.get(identity)?)));
        Self { paths: paths.collect(), broken: package.broken, misled }
    }

    /// Puts ids where paths are named.
    fn definition(&mut self, program: &mut Program, id: DefinitionId) {
        match &mut program.definitions[id] {
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
        }
    }

    fn rule_form(&mut self, form: &mut RuleForm) {
        match form {
            RuleForm::Pack(pack) => {
                pack.broken |= self.broken;
                self.taken(&mut pack.entries);
            }
            RuleForm::Rule(rule, _) => {
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
        }
    }

    fn taken(&mut self, list: &mut [Taken]) {
        for taken in list {
            taken.leads_to = match self.paths.get(&*taken.path.text) {
                Some(Leads::Rules(leads_to)) => Some(*leads_to),
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
            Leads::Rules(_) => ("a rule or a pack", format!("write `rules {{ {} }}`", path.text)),
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
