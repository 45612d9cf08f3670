//! Items, rewritten, and which names mean something in each.

use super::{
    Resolver, Symbols,
    meta::{Own, sets},
    signature::Signature,
    symbols::Id,
    taken, usage,
};
use crate::{
    blocks::{self, OwnBlock},
    catalog::{
        expressions::STACK_META_ARGUMENT,
        references::{ITEM_IN_FOR, MISSING_ARGUMENT, UNKNOWN_ARGUMENT},
    },
    diagnostic::Diagnostic,
    ids::{Arena, ItemId, ParameterId},
    program::{self, Allow, Attribute, BlockItem, Declared, Entry, Expr, ExprKind, Name},
    resolved::{
        self, Body, Check, CheckData, For, If, ItemKind, Let, Local, Module, Nested, Output, Provider, Refactoring,
        Remote, Repeated, Repetition, Resource, ResourceType, Setting, Validation, Variable,
    },
    types::Type,
};

impl<'p> Resolver<'p, '_> {
    pub(super) fn items(
        &mut self,
        items: &'p [program::Item],
        parent: Option<ItemId>,
        own: &Signature<'p>,
    ) -> Vec<ItemId> {
        let mark = self.scope.mark();
        if self.scope.repeated {
            for name in Symbols::local_lets(items) {
                let id = self.local();
                self.scope.bind_let(name, id);
            }
        }
        let mut made = Vec::with_capacity(items.len());
        for (index, item) in items.iter().enumerate() {
            let id = self.reserve(parent, item);
            made.push(id);
            let is_local = self.scope.repeated && matches!(item.kind, program::ItemKind::Let { .. });
            let later = if is_local {
                Symbols::local_lets(items.get(index..).unwrap_or_default()).collect()
            } else {
                Vec::new()
            };
            let outer = is_local.then(|| std::mem::replace(&mut self.scope.later, later));
            let kind = self.item(item, id, own);
            self.items[id].kind = kind;
            if let Some(outer) = outer {
                self.scope.later = outer;
            }
        }
        for name in self.scope.release(mark) {
            let position = items.iter().position(
                |item| matches!(&item.kind, program::ItemKind::Let { name: own, .. } if std::ptr::eq(own, name)),
            );
            let item = position.and_then(|position| made.get(position)).copied();
            self.unused(Declared::Let, name, item);
        }
        made
    }

    fn item(&mut self, item: &'p program::Item, id: ItemId, own: &Signature<'p>) -> ItemKind {
        use program::ItemKind as Written;
        match &item.kind {
            Written::Resource(resource) => ItemKind::Resource(self.resource(resource)),
            Written::Stack(nested) => {
                if let Some(shown) = own.output(&nested.name.text).filter(|_| nested.public) {
                    self.outputs[shown].items.push(id);
                }
                ItemKind::Stack(self.nested(nested))
            }
            Written::Remote(remote) => {
                usage::remote(self.program, remote, self.out);
                self.body(&remote.body, &blocks::PLAIN);
                ItemKind::Remote(Remote { definition: remote.definition, name: remote.name.clone() })
            }
            Written::Variable(variable) => ItemKind::Variable(self.variable(variable)),
            Written::Let { shared, name, ty, value } => ItemKind::Let(Let {
                shared: *shared && self.shares(name, id),
                name: name.clone(),
                ty: ty.as_ref().and_then(|ty| self.written_type(ty)),
                value: self.expression(value),
                local: self.scope.let_id(name).map(|id| Local { id, name: name.clone() }),
            }),
            Written::Output { name, value, body } => self.output(id, name, value.as_ref(), body, own),
            Written::Provider { name, alias, body } => {
                let mut body = self.body(body, &blocks::PROVIDER);
                body.entries.retain(|entry| !is_attribute(entry, "alias"));
                ItemKind::Provider(Provider { name: name.clone(), alias: alias.clone(), body })
            }
            // What the stack takes, it says of itself.
            Written::TakenProvider { .. } => ItemKind::Nothing,
            Written::Terraform(body) => {
                let required =
                    |entry: &&Entry| matches!(entry, Entry::Block { name, .. } if &*name.text == "required_providers");
                for entry in body.entries.iter().filter(required) {
                    self.quietly(|it| it.entry(entry, &blocks::PLAIN));
                }
                let others = body.entries.iter().filter(|entry| !required(entry));
                let entries = others.map(|entry| self.entry(entry, &blocks::LITERAL)).collect();
                ItemKind::Terraform(Body { entries, span: body.span })
            }
            Written::Module(module) => ItemKind::Module(self.module(module)),
            Written::Moved(body) => self.refactoring("moved", body, &blocks::MOVED),
            Written::Removed(body) => self.refactoring("removed", body, &blocks::REMOVED),
            Written::Import(body) => {
                let words = super::scope::Words { each: sets(body, "for_each"), ..Default::default() };
                let outer = std::mem::replace(&mut self.scope.words, words);
                let made = self.refactoring("import", body, &blocks::IMPORT);
                self.scope.words = outer;
                made
            }
            Written::Validation(body) => ItemKind::Validation(self.validation(body, item.span)),
            Written::Check(check) => ItemKind::Check(self.check(check)),
            Written::For { key, value, source, items } => {
                let source = self.expression(source);
                let mark = self.scope.mark();
                let binding = self.bind(key.as_ref(), value);
                let outer = std::mem::replace(&mut self.scope.repeated, true);
                let items = self.items(items, Some(id), own);
                self.scope.repeated = outer;
                self.scope.release(mark);
                ItemKind::For(For { binding, source, items })
            }
            Written::If { condition, then, otherwise } => ItemKind::If(If {
                condition: self.expression(condition),
                then: self.items(then, Some(id), own),
                otherwise: self.items(otherwise, Some(id), own),
            }),
            // Names of rules, levels and providers are words of their own. A `let` that stands among them is used all the same.
            Written::Rules(rules) => {
                ItemKind::Rules(self.quietly(|it| it.body(&rules.settings, &blocks::RULES)), rules.taken.clone().into())
            }
            Written::RequiredProviders(body) => {
                self.quietly(|it| it.body(body, &blocks::PLAIN));
                ItemKind::Nothing
            }
            Written::Poison { .. } => {
                self.poisoned = true;
                ItemKind::Nothing
            }
        }
    }

    fn resource(&mut self, resource: &'p program::Resource) -> Resource {
        usage::kind(self.program, resource, self.out);
        let key = resource.key.as_ref().map(|key| self.expression(key));
        let ty = match &resource.ty {
            program::ResourceType::Provider(name) => {
                Some(ResourceType { name: name.text.clone(), span: name.span, kind: None })
            }
            program::ResourceType::Kind { path, definition } => {
                let kind = definition.and_then(|id| self.program.kind(id).map(|kind| (id, kind)));
                kind.map(|(id, kind)| ResourceType {
                    name: kind.provider_type.text.clone(),
                    span: path.span,
                    kind: Some((id, self.link(path))),
                })
            }
        };
        self.scope.fields = ty.as_ref().and_then(|ty| ty.kind).map(|(kind, _)| kind);
        self.owner = super::symbols::provider_type(self.program, resource);
        let (meta, body) = self.repeatable(&resource.body, &blocks::RESOURCE);
        self.owner = None;
        self.scope.fields = None;
        Resource { mode: resource.mode, ty, name: resource.name.clone(), key, meta, body }
    }

    fn nested(&mut self, nested: &'p program::Nested) -> Nested {
        usage::arguments(self.program, nested, self.out);
        taken::given(self.program, nested, self.out);
        let key = nested.key.as_ref().map(|key| self.expression(key));
        self.duplicates(&nested.body);
        let definition = nested.definition.filter(|id| self.program.stack(*id).is_some());
        let signature = definition.and_then(|id| self.signatures.find(id));
        let count = signature.map_or(0, Signature::parameters);
        let mut arguments: Arena<ParameterId, Option<resolved::Expr>> =
            std::iter::repeat_with(|| None).take(count).collect();
        let repetition = self.repetition(nested, signature);
        let mark = self.scope.mark();
        if let Some(repetition) = &repetition {
            let word = if repetition.repeated == Repeated::Count { "count" } else { "each" };
            self.scope.bind(word, repetition.local);
        }
        let mut own = Own::default();
        for entry in &nested.body.entries {
            let Entry::Attribute { name, value } = entry else {
                self.entry(entry, &blocks::PLAIN);
                continue;
            };
            if let Some(parameter) = signature.and_then(|signature| signature.parameter(&name.text)) {
                arguments[parameter] = Some(self.expression(value));
            } else if repeats(name) || self.own_setting(name, value, &blocks::STACK, &mut own) {
                // `count` and `for_each` do not see what they make.
            } else {
                self.expression(value);
            }
        }
        self.scope.release(mark);
        Nested {
            definition: definition.map(|id| (id, self.link(&nested.path))),
            path: nested.path.clone(),
            name: nested.name.clone(),
            key,
            repetition,
            arguments,
            depends_on: own.depends_on,
            provider: own.provider,
            providers: own.providers,
        }
    }

    /// `count` or `for_each` of a nested stack that has no parameter of this name.
    fn repetition(&mut self, nested: &'p program::Nested, signature: Option<&Signature<'p>>) -> Option<Repetition> {
        let is_parameter = |name: &Name| signature.is_some_and(|known| known.parameter(&name.text).is_some());
        let mut found: Option<Repetition> = None;
        for entry in &nested.body.entries {
            let Entry::Attribute { name, value } = entry else { continue };
            if !repeats(name) || is_parameter(name) {
                continue;
            }
            let value = self.expression(value);
            match &found {
                None => {
                    let repeated = if &*name.text == "count" { Repeated::Count } else { Repeated::ForEach };
                    let setting = Setting { name: name.clone(), value };
                    found = Some(Repetition { setting, repeated, local: self.local() });
                }
                Some(first) if first.setting.name.text != name.text => {
                    let message = format!("a stack has `{}` or `{}`, not both", first.setting.name.text, name.text);
                    let found = Diagnostic::error(&STACK_META_ARGUMENT, name.span, message);
                    self.out.push(found.help("remove one of the two"));
                }
                Some(_) => {}
            }
        }
        found
    }

    /// Whether a `shared let` stands where it can be shared; it is used where a stack below takes it.
    fn shares(&mut self, name: &'p Name, item: ItemId) -> bool {
        if self.items[item].parent.is_some() {
            let message = format!("`shared let {}` stands in a `for` or `if`", name.text);
            let found = Diagnostic::error(&ITEM_IN_FOR, name.span, message);
            self.out.push(
                found.help("declare it directly in the stack, with a value that decides: `if c { a } else { b }`"),
            );
            return false;
        }
        if usage::takes(self.program, self.written, &name.text) {
            self.used.insert(&name.text);
        }
        true
    }

    /// A variable that only its own validation names is not used.
    fn variable(&mut self, variable: &'p BlockItem) -> Variable {
        let used = self.used.contains(&*variable.name.text);
        let written = attribute(&variable.body, "type");
        let ty = written.map(|written| self.written_type(written).unwrap_or(Type::Any));
        let outer = std::mem::replace(&mut self.scope.ty, ty.clone());
        let body = self.body(&variable.body, &blocks::VARIABLE);
        self.scope.ty = outer;
        if !used {
            self.used.remove(&*variable.name.text);
        }
        let says = |name| matches!(attribute(&variable.body, name).map(|expr| &*expr.kind), Some(ExprKind::Bool(true)));
        Variable {
            name: variable.name.clone(),
            ty: ty.unwrap_or(Type::Any),
            body,
            sensitive: says("sensitive"),
            ephemeral: says("ephemeral"),
        }
    }

    fn output(
        &mut self,
        item: ItemId,
        name: &'p Name,
        value: Option<&'p Expr>,
        body: &'p program::Body,
        own: &Signature<'p>,
    ) -> ItemKind {
        let value = match value {
            Some(value) => Some((self.expression(value), name.span)),
            None => attribute(body, "value").map(|value| (self.expression(value), value.span)),
        };
        self.duplicates(body);
        let others = body
            .entries
            .iter()
            .filter(|entry| !matches!(entry, Entry::Attribute { name, .. } if &*name.text == "value"));
        let entries = others.map(|entry| self.entry(entry, &blocks::OUTPUT)).collect();
        let Some(id) = own.output(&name.text) else { return ItemKind::Nothing };
        self.outputs[id].items.push(item);
        ItemKind::Output(Output { id, name: name.clone(), value, body: Body { entries, span: body.span } })
    }

    fn module(&mut self, module: &'p BlockItem) -> Module {
        let (meta, body) = self.repeatable(&module.body, &blocks::MODULE);
        Module { name: module.name.clone(), meta, body }
    }

    fn refactoring(&mut self, block: &'static str, body: &'p program::Body, own: &'static OwnBlock) -> ItemKind {
        ItemKind::Refactoring(Refactoring { block, body: self.body(body, own) })
    }

    /// What only a validation names is not used.
    fn validation(&mut self, body: &'p program::Body, span: crate::Span) -> Validation {
        for name in ["condition", "error_message"].into_iter().filter(|name| !sets(body, name)) {
            let found = Diagnostic::error(&MISSING_ARGUMENT, span, format!("`validation` needs `{name}`"));
            let help = "write `validation { condition: …, error_message: \"…\" }`";
            self.out.push(found.help(help));
        }
        for entry in &body.entries {
            let (Entry::Attribute { name, .. } | Entry::Block { name, .. }) = entry else { continue };
            if !matches!(&*name.text, "condition" | "error_message") {
                let found =
                    Diagnostic::error(&UNKNOWN_ARGUMENT, name.span, format!("`validation` has no `{}`", name.text));
                self.out.push(found.help("it has `condition` and `error_message`"));
            }
        }
        let outer = std::mem::take(&mut self.used);
        let made = self.body(body, &blocks::CONDITION);
        let named = std::mem::replace(&mut self.used, outer);
        let mut parameters = Vec::new();
        for name in named {
            let parameter = self.symbols.declarations(name).iter().find_map(|declaration| match declaration.id {
                Id::Parameter(parameter) => Some(parameter),
                Id::Item(_) => None,
            });
            match parameter {
                Some(parameter) => parameters.push(parameter),
                None => {
                    self.used.insert(name);
                }
            }
        }
        crate::sort_by(&mut parameters, Ord::cmp);
        Validation { parameters, body: made }
    }

    /// `check`: its data source is seen by it alone.
    fn check(&mut self, check: &'p BlockItem) -> Check {
        let mark = self.scope.mark();
        self.duplicates(&check.body);
        let mut own = Vec::new();
        let mut blocks_of_data = Vec::new();
        for entry in &check.body.entries {
            if let Entry::Block { name, labels, body } = entry
                && &*name.text == "data"
                && let [ty, label, ..] = labels.as_slice()
            {
                let local = self.local();
                self.scope.bind(&label.text, local);
                own.push((&*ty.text, &*label.text, local));
                blocks_of_data.push((name, ty, label, local, body));
            }
        }
        let outer = std::mem::replace(&mut self.scope.own_data, own);
        let mut data = Vec::new();
        for (name, ty, label, local, body) in blocks_of_data {
            let (meta, body) = self.repeatable(body, &blocks::RESOURCE);
            data.push(CheckData { ty: ty.clone(), label: label.clone(), local, span: name.span, meta, body });
        }
        let others = check
            .body
            .entries
            .iter()
            .filter(|entry| !matches!(entry, Entry::Block { name, .. } if &*name.text == "data"));
        let entries = others.map(|entry| self.entry(entry, &blocks::CHECK)).collect();
        self.scope.own_data = outer;
        self.scope.release(mark);
        Check { name: check.name.clone(), data, body: Body { entries, span: check.body.span } }
    }
}

fn repeats(name: &Name) -> bool {
    matches!(&*name.text, "count" | "for_each")
}

/// The expression of an attribute of a body.
fn attribute<'p>(body: &'p program::Body, wanted: &str) -> Option<&'p Expr> {
    body.entries.iter().find_map(|entry| match entry {
        Entry::Attribute { name, value } if &*name.text == wanted => Some(value),
        _ => None,
    })
}

fn is_attribute(entry: &resolved::Entry, wanted: &str) -> bool {
    matches!(entry, resolved::Entry::Attribute { name, .. } if &*name.text == wanted)
}

/// Whether an attribute stands there.
pub(super) fn has(attributes: &[Attribute], name: &str) -> bool {
    attributes.iter().any(|attribute| &*attribute.name.text == name)
}

/// Whether `#[name(false)]` stands there.
pub(super) fn forbids(attributes: &[Attribute], name: &str) -> bool {
    attributes
        .iter()
        .filter(|attribute| &*attribute.name.text == name)
        .any(|attribute| attribute.arguments.iter().any(|argument| matches!(*argument.kind, ExprKind::Bool(false))))
}

/// `#[allow(rule, …, reason = "…")]` of an item or stack.
pub(super) fn allows(attributes: &[Attribute]) -> Vec<Allow> {
    attributes
        .iter()
        .flat_map(|attribute| {
            let reason = attribute.named.iter().find(|(name, _)| &*name.text == "reason");
            let reason = reason.and_then(|(_, value)| value.plain_text()).unwrap_or_else(|| "".into());
            attribute.rules().map(move |rule| Allow { rule, reason: reason.clone() })
        })
        .collect()
}
