//! Paths: what the name at their beginning leads to, in full (`aws_vpc.main`, `data.aws_ami.linux`, `var.size`) or short.

mod fitting;
mod full_form;
mod nowhere;

pub(super) use full_form::{dashed, full};

use std::rc::Rc;

use super::{
    Resolver,
    symbols::{Declaration, Declared, Id, Symbol},
    usage::{self, Brought},
};
use crate::{
    Span, Text,
    catalog::references::{AMBIGUOUS_NAME, UNDECLARED_NAME},
    diagnostic::Diagnostic,
    ids::{DefinitionId, OutputId},
    program::{self, Mode, Name, Nested},
    resolved::{Expr, ExprKind, ItemsName, Root, Word},
};

/// Names that mean something everywhere.
const EVERYWHERE: [&str; 3] = ["path", "suffix", "terraform"];

/// One step of a path, with the path up to its end.
pub(super) struct Step<'p> {
    pub(super) kind: StepKind<'p>,
    end: &'p program::Expr,
}

pub(super) enum StepKind<'p> {
    Attribute(&'p Name),
    Index(&'p program::Expr),
    Splat,
}

/// What the beginning of a path leads to.
struct Found<'p> {
    root: Root,
    /// How many of the steps belong to it.
    steps: usize,
    /// The nested stacks or remotes that it names.
    nested: Vec<Brought<'p>>,
}

impl Found<'_> {
    const fn of(root: Root, steps: usize) -> Self {
        Self { root, steps, nested: Vec::new() }
    }

    const fn nothing(steps: usize) -> Self {
        Self::of(Root::Nothing, steps)
    }
}

impl<'p> Resolver<'p, '_> {
    pub(super) fn path(&mut self, expr: &'p program::Expr) -> Expr {
        use program::ExprKind as Written;
        let mut steps = Vec::new();
        let mut at = expr;
        let (mut made, taken, nested) = loop {
            let (source, kind) = match &*at.kind {
                Written::Attribute(source, name) => (source, StepKind::Attribute(name)),
                Written::Index(source, index) => (source, StepKind::Index(index)),
                Written::Splat(source) => (source, StepKind::Splat),
                Written::Name(name) => {
                    steps.reverse();
                    let found = self.root(name, at.span, &steps);
                    self.slot = None;
                    let end = found.steps.checked_sub(1).and_then(|last| steps.get(last));
                    let span = end.map_or(at.span, |step: &Step<'_>| step.end.span);
                    break (Expr::new(ExprKind::Name(found.root), span), found.steps, found.nested);
                }
                _ => {
                    steps.reverse();
                    self.slot = None;
                    break (self.expression(at), 0, Vec::new());
                }
            };
            steps.push(Step { kind, end: at });
            at = source;
        };
        let mut nested = nested;
        for step in steps.iter().skip(taken) {
            let kind = match step.kind {
                StepKind::Attribute(name) => {
                    let (outputs, inner) = self.outputs(&nested, name);
                    nested = inner;
                    ExprKind::Attribute { source: made, name: name.clone(), outputs }
                }
                StepKind::Index(index) => ExprKind::Index(made, self.expression(index)),
                StepKind::Splat => ExprKind::Splat(made),
            };
            made = Expr::new(kind, step.end.span);
        }
        made
    }

    /// The outputs that an attribute reads of nested stacks or remotes, and the nested stacks that it leads to.
    fn outputs(&mut self, nested: &[Brought<'p>], read: &'p Name) -> (Vec<(DefinitionId, OutputId)>, Vec<Brought<'p>>) {
        let (mut outputs, mut inner) = (Vec::new(), Vec::new());
        for (index, of) in nested.iter().enumerate() {
            let Some(id) = of.definition else { continue };
            let signature = self.signatures.find(id);
            let within = signature.map_or(&[][..], |signature| signature.nested(&read.text));
            // A state holds outputs alone.
            let hidden = of.noun == "remote" && !within.is_empty();
            match signature.and_then(|signature| signature.output(&read.text)).filter(|_| !hidden) {
                Some(output) => {
                    outputs.push((id, output));
                    inner.extend(within.iter().map(|nested| brought("stack", nested)));
                }
                // Arms of which one is taken are told of once.
                None if index == 0 => usage::no_output(self.program, *of, read, self.out),
                None => {}
            }
        }
        (outputs, inner)
    }

    /// Whether a name is bound, or declared by the stack.
    pub(super) fn declares(&self, name: &str) -> bool {
        self.scope.binds(name) || !self.symbols.declarations(name).is_empty()
    }

    fn root(&mut self, name: &'p Text, span: Span, steps: &[Step<'p>]) -> Found<'p> {
        if let Some(later) = self.scope.not_yet(name) {
            let message = format!("`{name}` is not declared yet");
            self.out.push(
                Diagnostic::error(&UNDECLARED_NAME, span, message)
                    .help("within a `for` a `let` sees those above it: move it up")
                    .note(later.span, "it is declared here"),
            );
            self.scope.uses(name);
            return Found::nothing(steps.len());
        }
        if let Some(local) = self.scope.uses(name) {
            return Found::of(Root::Local(local), 0);
        }
        if let Some(kind) = self.scope.kind {
            let field = kind.fields.iter().position(|field| field.name.text == *name);
            if let Some(field) = field {
                self.used.insert(name);
                return Found::of(Root::Field(crate::ids::FieldId::new(field)), 0);
            }
            if let Some(word) = word(name).filter(|_| EVERYWHERE.contains(&&**name)) {
                return Found::of(Root::Word(word), 0);
            }
            self.undeclared(name, span);
            return Found::nothing(steps.len());
        }
        if let Some(found) = self.quoted_form(name, steps) {
            return found;
        }
        let first = attribute(steps, 0);
        let is_type = self.symbols.has_type(Mode::Managed, name);
        if is_type
            && let Some(first) = first
            && let Some(root) = self.full(Mode::Managed, name, first)
        {
            return Found::of(root, 1);
        }
        if self.is_full_form(name, steps) {
            return self.special(name, span, steps);
        }
        match self.symbols.lookup(name) {
            Some(Symbol::One(declarations)) => {
                self.used.insert(name);
                items(name, declarations)
            }
            Some(Symbol::Ambiguous(declarations)) => {
                if let Some(fitting) = first.and_then(|first| self.only_fitting(declarations, &first.text)) {
                    self.used.insert(name);
                    return items(name, &fitting);
                }
                let mut forms: Vec<String> =
                    declarations.iter().map(|declaration| format!("`{}`", declaration.full_form())).collect();
                crate::sort_by(&mut forms, Ord::cmp);
                forms.dedup();
                let all_resources = declarations.iter().all(|declaration| declaration.identity().is_some());
                let noun = if all_resources { "resources" } else { "things" };
                let message = format!("`{name}` may be any of {} {noun}", forms.len());
                self.out.push(
                    Diagnostic::error(&AMBIGUOUS_NAME, span, message)
                        .help(format!("write {} in full", forms.join(" or "))),
                );
                Found::nothing(steps.len())
            }
            None if is_type => {
                self.of_type(Mode::Managed, name, span, first);
                Found::nothing(steps.len())
            }
            None => self.special(name, span, steps),
        }
    }

    /// The resource of a full form.
    fn full(&self, mode: Mode, ty: &'p str, name: &Name) -> Option<Root> {
        let of_type = self.symbols.resource(mode, ty, &name.text);
        let items = of_type.filter_map(|declaration| match declaration.id {
            Id::Item(item) => Some(item),
            Id::Parameter(_) => None,
        });
        let items: Vec<_> = items.collect();
        (!items.is_empty()).then(|| Root::Items(Rc::new(ItemsName { name: name.text.clone(), items })))
    }

    /// Names that Terraform knows, where they mean something.
    fn special(&mut self, name: &'p str, span: Span, steps: &[Step<'p>]) -> Found<'p> {
        match (name, attribute(steps, 0)) {
            ("data", Some(ty)) => return self.of_mode(Mode::Data, ty, steps),
            ("ephemeral", Some(ty)) => return self.of_mode(Mode::Ephemeral, ty, steps),
            ("var", Some(variable)) => return self.namespace("variable", "var", variable, steps),
            ("module", Some(module)) => return self.namespace("module", "module", module, steps),
            ("local", Some(local)) if self.declares_let(&local.text) => {
                return self.namespace("let", "local", local, steps);
            }
            ("local", Some(local)) => {
                self.used.insert(&local.text);
                self.out.push(
                    Diagnostic::error(&UNDECLARED_NAME, span, "there is no `local` here: a `let` is read by its name")
                        .help(format!("write `{}`", local.text)),
                );
            }
            ("each", _) if !self.scope.words.each => {
                self.misplaced(name, span, "in a resource or module that has `for_each`");
            }
            ("count", _) if !self.scope.words.count => {
                self.misplaced(name, span, "in a resource or module that has `count`");
            }
            ("self", _) if !self.scope.words.own => {
                self.misplaced(name, span, "in a provisioner, a connection or a postcondition");
            }
            ("provider", _) => return Found::of(Root::Provider, steps.len()),
            (_, following) => match word(name) {
                Some(word) => return Found::of(Root::Word(word), 0),
                None if self.type_of_another_mode(name, span, following) => {}
                None => self.undeclared(name, span),
            },
        }
        Found::nothing(steps.len())
    }

    fn declares_let(&self, name: &str) -> bool {
        self.symbols.declarations(name).iter().any(|one| matches!(one.declared, Declared::Let))
    }

    /// `var.name`, `module.name`, `local.name`.
    fn namespace(&mut self, noun: &str, root: &str, name: &'p Name, steps: &[Step<'p>]) -> Found<'p> {
        self.used.insert(&name.text);
        let declarations = self.symbols.declarations(&name.text).iter();
        let known: Vec<_> = declarations.filter(|one| one.declared.noun() == noun).cloned().collect();
        if !known.is_empty() {
            return Found { steps: 1, ..items(&name.text, &known) };
        }
        if !self.symbols.is_incomplete() {
            let candidates = self.symbols.all().filter(|declaration| declaration.declared.noun() == noun);
            let near = self.near(&name.text, candidates.map(|declaration| &*declaration.name.text));
            let near = near.map(|near| format!("{root}.{near}"));
            let message = format!("no {noun} `{}` is declared in this stack", name.text);
            self.out.push(Diagnostic::error(&UNDECLARED_NAME, name.span, message).nearest(near.as_deref()));
        }
        Found::nothing(steps.len())
    }

    /// `data.TYPE.name`.
    fn of_mode(&mut self, mode: Mode, ty: &'p Name, steps: &[Step<'p>]) -> Found<'p> {
        let name = attribute(steps, 1);
        if let Some(name) = name {
            let own = self.scope.own_data.iter().find(|(own, label, _)| *own == &*ty.text && *label == &*name.text);
            if let Some((_, _, local)) = own.filter(|_| mode == Mode::Data) {
                return Found::of(Root::Local(*local), 2);
            }
            if let Some(root) = self.full(mode, &ty.text, name) {
                return Found::of(root, 2);
            }
        }
        if self.symbols.has_type(mode, &ty.text) {
            self.of_type(mode, &ty.text, ty.span, name);
        } else if !self.symbols.is_incomplete() {
            let noun = if mode == Mode::Data { "data source" } else { "ephemeral resource" };
            let near = self.near(&ty.text, self.symbols.types(mode));
            let message = format!("no {noun} of type `{}` is declared in this stack", ty.text);
            let found = Diagnostic::error(&UNDECLARED_NAME, ty.span, message);
            let named = self.symbols.declarations(&ty.text);
            self.out.push(match (named.first(), near) {
                (Some(declaration), _) => {
                    let full = declaration.full_form();
                    let full = if *full == *ty.text { String::new() } else { format!(" or `{full}`") };
                    found.help(format!("write `{}`{full}", ty.text))
                }
                (None, Some(_)) => found.nearest(near),
                (None, None) => found.help("declare it, or take what it gives as a parameter"),
            });
            if !named.is_empty() {
                self.used.insert(&ty.text);
            }
        }
        Found::nothing(steps.len())
    }
}

/// What declarations of one name are to later stages.
fn items<'p>(name: &Text, declarations: &[Declaration<'p>]) -> Found<'p> {
    if declarations.iter().any(|declaration| matches!(declaration.declared, Declared::Poison)) {
        return Found::of(Root::Nothing, 0);
    }
    let nested = declarations.iter().filter_map(|declaration| match declaration.declared {
        Declared::Stack(nested) | Declared::Remote(nested) => Some(brought(declaration.declared.noun(), nested)),
        Declared::Parameter(definition @ Some(_)) => {
            Some(Brought { noun: declaration.declared.noun(), name: declaration.name, definition })
        }
        _ => None,
    });
    let nested = nested.collect();
    let items = declarations.iter().filter_map(|declaration| match declaration.id {
        Id::Item(item) => Some(item),
        Id::Parameter(_) => None,
    });
    let root = match declarations.first().map(|declaration| declaration.id) {
        Some(Id::Parameter(parameter)) => Root::Parameter(parameter),
        _ => Root::Items(Rc::new(ItemsName { name: name.clone(), items: items.collect() })),
    };
    Found { root, steps: 0, nested }
}

const fn brought<'p>(noun: &'static str, nested: &'p Nested) -> Brought<'p> {
    Brought { noun, name: &nested.name, definition: nested.definition }
}

fn attribute<'p>(steps: &[Step<'p>], index: usize) -> Option<&'p Name> {
    match steps.get(index)?.kind {
        StepKind::Attribute(name) => Some(name),
        StepKind::Index(_) | StepKind::Splat => None,
    }
}

fn word(name: &str) -> Option<Word> {
    Some(match name {
        "suffix" => Word::Suffix,
        "each" => Word::Each,
        "count" => Word::Count,
        "self" => Word::SelfObject,
        "path" => Word::Path,
        "terraform" => Word::Terraform,
        _ => return None,
    })
}
