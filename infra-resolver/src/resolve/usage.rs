//! What a stack brings in: the arguments of nested stacks, the fields of kinds, the outputs that are read.

use rustc_hash::FxHashSet;

use super::meta::is_meta;
use crate::{
    blocks,
    catalog::references::{
        FIXED_FIELD, MISSING_ARGUMENT, MISSING_FIELD, NOT_A_KIND, NOT_A_STACK, REMOTE_WITHOUT_WORKSPACE,
        UNKNOWN_ARGUMENT, UNKNOWN_FIELD, UNKNOWN_OUTPUT,
    },
    diagnostic::{Diagnostic, Diagnostics},
    program::{
        Body, Definition, DefinitionId, Entry, FieldMode, Item, ItemKind, Kind, KindField, Name, Nested, Parameter,
        Program, Resource, ResourceType, Stack, StackType,
    },
    resolved,
};

/// The stack that a path leads to; if it leads to a kind, says so.
fn stack<'p>(program: &'p Program, path: &Name, id: Option<DefinitionId>, out: &mut Diagnostics) -> Option<&'p Stack> {
    match program.definitions.find(id?)? {
        Definition::Stack(stack) => Some(stack),
        Definition::Kind(kind) => {
            let message = format!("`{}` is a resource kind, not a stack", path.text);
            out.push(
                Diagnostic::error(&NOT_A_STACK, path.span, message)
                    .help(format!("write `resource {} name {{ … }}`", path.text))
                    .note(kind.name.span, "it is declared here"),
            );
            None
        }
    }
}

/// What a path expression brings outputs from: a nested stack, another root, or a parameter that takes a stack.
#[derive(Debug, Clone, Copy)]
pub(super) struct Brought<'p> {
    /// `stack`, `remote` or `parameter`.
    pub(super) noun: &'static str,
    /// Its name.
    pub(super) name: &'p Name,
    /// The stack.
    pub(super) definition: Option<DefinitionId>,
}

/// `name: Path` among the parameters.
pub(super) fn stack_type(program: &Program, written: &StackType, out: &mut Diagnostics) -> resolved::StackType {
    let found = stack(program, &written.path, written.definition, out);
    resolved::StackType { definition: written.definition.filter(|_| found.is_some()), path: written.path.clone() }
}

/// `remote Path name;`
pub(super) fn remote(program: &Program, nested: &Nested, out: &mut Diagnostics) {
    let Some(stack) = stack(program, &nested.path, nested.definition, out) else { return };
    let is_root = stack.attributes.iter().any(|attribute| &*attribute.name.text == "workspace");
    if !is_root && !stack.broken {
        let message = format!("`{}` is no root stack, it has no state to read", nested.path.text);
        out.push(
            Diagnostic::error(&REMOTE_WITHOUT_WORKSPACE, nested.path.span, message)
                .help(format!(
                    "give it `#[workspace(\"…\")]`, or bring it in: `stack {} name {{ … }}`",
                    nested.path.text
                ))
                .note(stack.name.span, "it is declared here"),
        );
    }
}

/// `stack Path name { arguments }`
pub(super) fn arguments(program: &Program, nested: &Nested, out: &mut Diagnostics) {
    let Some(stack) = stack(program, &nested.path, nested.definition, out) else { return };
    if stack.broken {
        return;
    }
    let known = |name: &str| stack.parameters.iter().any(|parameter| &*parameter.name.text == name);
    form(nested, known, out);
    let mut given = Given::default();
    given.collect(&nested.body);
    for name in given.names.iter().filter(|name| !known(&name.text) && blocks::STACK.setting(&name.text).is_none()) {
        let near = crate::nearest(&name.text, stack.parameters.iter().map(|parameter| &*parameter.name.text));
        let message = format!("stack `{}` has no parameter `{}`", nested.path.text, name.text);
        let mut diagnostic = Diagnostic::error(&UNKNOWN_ARGUMENT, name.span, message).nearest(near);
        if near.is_none() {
            diagnostic = match list(stack.parameters.iter().map(|parameter| &*parameter.name.text)) {
                Some(list) => diagnostic.help(format!("its parameters are {list}")),
                None => diagnostic.help("it has none"),
            };
        }
        out.push(diagnostic.note(stack.name.span, "it is declared here"));
    }
    let required = |parameter: &&Parameter| parameter.default.is_none() && !parameter.shared && !given.open;
    for parameter in stack.parameters.iter().filter(required) {
        let name = &*parameter.name.text;
        // A misspelt argument is reported above, with the name it should have.
        let misspelt = given.names.iter().any(|given| !known(&given.text) && near(name, &given.text));
        if !given.has(name) && !misspelt {
            let message = format!("missing argument `{name}` of stack `{}`", nested.path.text);
            out.push(
                Diagnostic::error(&MISSING_ARGUMENT, nested.name.span, message)
                    .help(format!("add `{name}: …`"))
                    .note(parameter.name.span, "the parameter is declared here"),
            );
        }
    }
}

/// Arguments are values, one each: neither blocks nor chosen or repeated by what stands around them.
fn form(nested: &Nested, known: impl Fn(&str) -> bool, out: &mut Diagnostics) {
    for entry in &nested.body.entries {
        let (span, message, help) = match entry {
            Entry::Block { name, .. } if known(&name.text) => (
                name.span,
                format!("argument `{}` is written as a block", name.text),
                format!("write `{}: {{ … }}`", name.text),
            ),
            Entry::If { condition, .. } => (
                condition.span,
                "arguments of a stack cannot stand in an `if`".to_owned(),
                "write `name: if condition { a } else { b }`".to_owned(),
            ),
            Entry::For { source, .. } => (
                source.span,
                "arguments of a stack cannot stand in a `for`".to_owned(),
                "write `name: [for x in list: …]`".to_owned(),
            ),
            _ => continue,
        };
        out.push(Diagnostic::error(&UNKNOWN_ARGUMENT, span, message).help(help));
    }
}

/// `resource Kind name { fields }`
pub(super) fn kind(program: &Program, resource: &Resource, out: &mut Diagnostics) {
    let ResourceType::Kind { path, definition: Some(id) } = &resource.ty else { return };
    let kind = match program.definitions.find(*id) {
        Some(Definition::Kind(kind)) => kind,
        Some(Definition::Stack(stack)) => {
            let message = format!("`{}` is a stack, not a resource kind", path.text);
            out.push(
                Diagnostic::error(&NOT_A_KIND, path.span, message)
                    .help(format!("write `stack {} {} {{ … }}`", path.text, resource.name.text))
                    .note(stack.name.span, "it is declared here"),
            );
            return;
        }
        None => return,
    };
    if !kind.broken {
        fields(kind, path, resource, out);
    }
}

fn fields(kind: &Kind, path: &Name, resource: &Resource, out: &mut Diagnostics) {
    let field = |name: &str| kind.fields.iter().find(|field| &*field.name.text == name);
    let settable = || {
        let fields = kind.fields.iter().filter(|field| !matches!(field.mode, FieldMode::Fixed(_)));
        fields.map(|field| &*field.name.text)
    };
    let mut given = Given::default();
    given.collect(&resource.body);
    for name in &given.names {
        match field(&name.text) {
            Some(fixed) if matches!(fixed.mode, FieldMode::Fixed(_)) => {
                let message = format!("`{}` is fixed by `{}`", name.text, path.text);
                out.push(
                    Diagnostic::error(&FIXED_FIELD, name.span, message)
                        .help("remove it, or make it `#[default(…)]` in the kind")
                        .note(fixed.name.span, "it is fixed here"),
                );
            }
            Some(_) => {}
            None if is_meta(&name.text) => {}
            None => {
                let near = crate::nearest(&name.text, settable());
                let message = format!("kind `{}` has no field `{}`", path.text, name.text);
                let mut diagnostic = Diagnostic::error(&UNKNOWN_FIELD, name.span, message).nearest(near);
                if let (None, Some(list)) = (near, list(settable())) {
                    diagnostic = diagnostic.help(format!("its fields are {list}"));
                }
                out.push(diagnostic.note(kind.name.span, "it is declared here"));
            }
        }
    }
    let required = kind.fields.iter().filter(|field| matches!(field.mode, FieldMode::Required | FieldMode::Parameter));
    for missing in required.filter(|_| !given.open) {
        let name = &*missing.name.text;
        let misspelt = given.names.iter().any(|given| field(&given.text).is_none() && near(name, &given.text));
        if !given.has(name) && !misspelt {
            let message = format!("missing field `{name}` of kind `{}`", path.text);
            out.push(
                Diagnostic::error(&MISSING_FIELD, resource.name.span, message)
                    .help(format!("add `{name}: …`"))
                    .note(missing.name.span, "the field is declared here"),
            );
        }
    }
}

/// Reports an output that a nested stack or another root does not have.
pub(super) fn no_output(program: &Program, of: Brought<'_>, read: &Name, out: &mut Diagnostics) {
    let noun = of.noun;
    let Some(stack) = of.definition.and_then(|id| program.stack(id)).filter(|stack| !stack.broken) else { return };
    let mut outputs = Vec::new();
    collect_outputs(&stack.items, noun != "remote", &mut outputs);
    let near = crate::nearest(&read.text, outputs.iter().copied());
    let message = format!("{noun} `{}` has no output `{}`", of.name.text, read.text);
    let mut diagnostic = Diagnostic::error(&UNKNOWN_OUTPUT, read.span, message).nearest(near);
    let (name, shown) = (&read.text, &stack.name.text);
    if near.is_none() {
        diagnostic = diagnostic.help(match inner_stack(&stack.items, name) {
            Some(inner) if noun != "remote" => format!("write `pub stack {} {name}` in `{shown}`", inner.path.text),
            _ => format!("add `output {name} = …;` to `{shown}`"),
        });
    }
    out.push(diagnostic.note(stack.name.span, "the stack is declared here"));
}

/// Whether a kind of these items, or of a stack that they bring in, however deep, takes a shared value of this name; or
/// such a stack itself.
pub(super) fn takes(program: &Program, items: &[Item], name: &str) -> bool {
    let (mut waiting, mut seen) = (vec![items], FxHashSet::default());
    while let Some(items) = waiting.pop() {
        for item in items {
            match &item.kind {
                ItemKind::Stack(nested) => {
                    let Some(id) = nested.definition.filter(|id| seen.insert(*id)) else { continue };
                    let Some(stack) = program.stack(id) else { continue };
                    if stack.parameters.iter().any(|parameter| parameter.shared && &*parameter.name.text == name) {
                        return true;
                    }
                    waiting.push(&stack.items);
                }
                ItemKind::Resource(resource) => {
                    let ResourceType::Kind { definition: Some(id), .. } = &resource.ty else { continue };
                    let shared =
                        |field: &KindField| matches!(field.mode, FieldMode::Shared) && &*field.name.text == name;
                    if program.kind(*id).is_some_and(|kind| kind.fields.iter().any(shared)) {
                        return true;
                    }
                }
                ItemKind::For { items, .. } => waiting.push(items),
                ItemKind::If { then, otherwise, .. } => waiting.extend([&**then, &**otherwise]),
                _ => {}
            }
        }
    }
    false
}

/// The nested stack of this name among the items.
fn inner_stack<'p>(items: &'p [Item], name: &str) -> Option<&'p Nested> {
    items.iter().find_map(|item| match &item.kind {
        ItemKind::Stack(nested) if &*nested.name.text == name => Some(nested),
        ItemKind::For { items, .. } => inner_stack(items, name),
        ItemKind::If { then, otherwise, .. } => inner_stack(then, name).or_else(|| inner_stack(otherwise, name)),
        _ => None,
    })
}

fn collect_outputs<'p>(items: &'p [Item], stacks: bool, outputs: &mut Vec<&'p str>) {
    for item in items {
        match &item.kind {
            ItemKind::Output { name, .. } => outputs.push(&name.text),
            ItemKind::Stack(nested) if stacks && nested.public => outputs.push(&nested.name.text),
            ItemKind::For { items, .. } => collect_outputs(items, stacks, outputs),
            ItemKind::If { then, otherwise, .. } => {
                collect_outputs(then, stacks, outputs);
                collect_outputs(otherwise, stacks, outputs);
            }
            _ => {}
        }
    }
}

/// What a body sets, in whichever arm.
#[derive(Default)]
struct Given<'p> {
    names: Vec<&'p Name>,
    /// Named by entries that failed to parse.
    poisoned: Vec<&'p str>,
    /// An entry failed to parse so early that it may have set anything.
    open: bool,
}

impl<'p> Given<'p> {
    fn collect(&mut self, body: &'p Body) {
        for entry in &body.entries {
            match entry {
                Entry::Attribute { name, .. } | Entry::Block { name, .. } => self.names.push(name),
                Entry::For { body, .. } => self.collect(body),
                Entry::If { then, otherwise, .. } => {
                    self.collect(then);
                    self.collect(otherwise);
                }
                Entry::Poison { name: Some(name) } => self.poisoned.push(&name.text),
                Entry::Poison { name: None } => self.open = true,
            }
        }
    }

    fn has(&self, name: &str) -> bool {
        self.names.iter().any(|given| &*given.text == name) || self.poisoned.contains(&name)
    }
}

fn near(name: &str, given: &str) -> bool {
    crate::nearest(given, [name]).is_some()
}

/// "`a`, `b` and `c`"; `None` of none.
fn list<'p>(names: impl Iterator<Item = &'p str>) -> Option<String> {
    let mut names: Vec<String> = names.map(|name| format!("`{name}`")).collect();
    let last = names.pop()?;
    Some(if names.is_empty() { last } else { format!("{} and {last}", names.join(", ")) })
}
