//! Expressions: every name that begins a path leads to something that is declared.

use super::{
    Resolver,
    symbols::{Declared, Symbol},
    usage,
};
use crate::{
    Span,
    catalog::references::{AMBIGUOUS_NAME, MISPLACED_NAME, UNDECLARED_NAME},
    diagnostic::Diagnostic,
    program::{Comprehension, Expr, ExprKind, Mode, Name, ObjectKey, Part},
};

/// Names that mean something everywhere.
const EVERYWHERE: [&str; 3] = ["path", "suffix", "terraform"];

/// One step of a path.
pub(super) enum Step<'p> {
    Attribute(&'p Name),
    Index,
    Splat,
}

impl<'p> Resolver<'p, '_> {
    pub(super) fn expression(&mut self, expr: &'p Expr) {
        match &*expr.kind {
            ExprKind::Name(_) | ExprKind::Attribute(..) | ExprKind::Index(..) | ExprKind::Splat(_) => self.path(expr),
            ExprKind::Template(parts) => {
                for part in parts {
                    if let Part::Expr(inner) = part {
                        self.expression(inner);
                    }
                }
            }
            ExprKind::List(all) => all.iter().for_each(|one| self.expression(one)),
            ExprKind::Object(entries) => {
                for (key, value) in entries {
                    if let ObjectKey::Expr(key) = key {
                        self.expression(key);
                    }
                    self.expression(value);
                }
            }
            ExprKind::Unary(_, operand) | ExprKind::Paren(operand) => self.expression(operand),
            ExprKind::Binary(_, left, right) => {
                self.expression(left);
                self.expression(right);
            }
            ExprKind::Conditional { condition, then, otherwise } => {
                self.expression(condition);
                self.expression(then);
                self.expression(otherwise);
            }
            ExprKind::ForList { comprehension, element } => self.comprehension(comprehension, &[element]),
            ExprKind::ForObject { comprehension, key, value, .. } => self.comprehension(comprehension, &[key, value]),
            ExprKind::Call { arguments, .. } => arguments.iter().for_each(|one| self.expression(one)),
            ExprKind::Poison => self.poisoned = true,
            ExprKind::Null | ExprKind::Bool(_) | ExprKind::Number(_) | ExprKind::Include { .. } | ExprKind::Rust(_) => {
            }
        }
    }

    fn comprehension(&mut self, comprehension: &'p Comprehension, inner: &[&'p Expr]) {
        self.expression(&comprehension.source);
        let before = self.scope.bind(comprehension.key.iter().chain([&comprehension.value]));
        for expr in comprehension.condition.iter().chain(inner.iter().copied()) {
            self.expression(expr);
        }
        self.scope.release(before);
    }

    fn path(&mut self, expr: &'p Expr) {
        let mut steps = Vec::new();
        let mut at = expr;
        loop {
            at = match &*at.kind {
                ExprKind::Attribute(source, name) => {
                    steps.push(Step::Attribute(name));
                    source
                }
                ExprKind::Index(source, index) => {
                    self.expression(index);
                    steps.push(Step::Index);
                    source
                }
                ExprKind::Splat(source) => {
                    steps.push(Step::Splat);
                    source
                }
                ExprKind::Name(name) => {
                    steps.reverse();
                    return self.root(name, at.span, &steps);
                }
                _ => return self.expression(at),
            };
        }
    }

    fn root(&mut self, name: &'p str, span: Span, steps: &[Step<'p>]) {
        if let Some(later) = self.scope.not_yet(name) {
            let message = format!("`{name}` is not declared yet");
            self.out.push(
                Diagnostic::error(&UNDECLARED_NAME, span, message)
                    .help("within a `for` a `let` sees those above it: move it up")
                    .note(later.span, "it is declared here"),
            );
        }
        if self.scope.uses(name) {
            return;
        }
        if let Some(kind) = self.scope.kind {
            if kind.fields.iter().any(|field| &*field.name.text == name) {
                self.used.insert(name);
            } else if !EVERYWHERE.contains(&name) {
                self.undeclared(name, span);
            }
            return;
        }
        let first = match steps.first() {
            Some(Step::Attribute(name)) => Some(*name),
            _ => None,
        };
        let is_type = self.symbols.has_type(Mode::Managed, name);
        if is_type
            && let Some(first) = first
            && self.symbols.resource(Mode::Managed, name, &first.text).next().is_some()
        {
            return;
        }
        match self.symbols.lookup(name) {
            Some(Symbol::One(declarations)) => {
                self.used.insert(name);
                let nested = declarations.iter().find_map(|declaration| match declaration.declared {
                    Declared::Stack(nested) | Declared::Remote(nested) => Some((declaration, nested)),
                    _ => None,
                });
                if let Some((declaration, nested)) = nested {
                    usage::output(self.program, declaration.declared.noun(), nested, steps, self.out);
                }
            }
            Some(Symbol::Ambiguous(declarations)) => {
                let mut forms: Vec<String> =
                    declarations.iter().map(|declaration| format!("`{}`", declaration.full_form())).collect();
                forms.sort();
                forms.dedup();
                let message = format!("`{name}` may be any of {} resources", forms.len());
                self.out.push(
                    Diagnostic::error(&AMBIGUOUS_NAME, span, message)
                        .help(format!("write {} in full", forms.join(" or "))),
                );
            }
            None if is_type => self.of_type(Mode::Managed, name, span, first),
            None => self.special(name, span, steps),
        }
    }

    /// Names that Terraform knows, where they mean something.
    fn special(&mut self, name: &'p str, span: Span, steps: &[Step<'p>]) {
        let attribute = |index: usize| match steps.get(index) {
            Some(Step::Attribute(name)) => Some(*name),
            _ => None,
        };
        match (name, attribute(0)) {
            ("data", Some(ty)) => self.of_mode(Mode::Data, ty, attribute(1)),
            ("ephemeral", Some(ty)) => self.of_mode(Mode::Ephemeral, ty, attribute(1)),
            ("var", Some(variable)) => {
                let known = self.symbols.variable(&variable.text).next().is_some();
                self.full_form("variable", "var", variable, known);
            }
            ("module", Some(module)) => {
                let known = self.symbols.module(&module.text).next().is_some();
                self.full_form("module", "module", module, known);
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
            ("path" | "suffix" | "terraform" | "provider" | "each" | "count" | "self", _) => {}
            _ => self.undeclared(name, span),
        }
    }

    fn misplaced(&mut self, name: &str, span: Span, place: &str) {
        let message = format!("`{name}` means something only {place}");
        let help = match name {
            "self" => "name the resource itself here",
            _ => "give it to the resource, or write `for … in … { resource … }` and use the name of the `for`",
        };
        self.out.push(Diagnostic::error(&MISPLACED_NAME, span, message).help(help));
    }

    fn full_form(&mut self, noun: &str, root: &str, name: &'p Name, known: bool) {
        self.used.insert(&name.text);
        if known || self.symbols.is_incomplete() {
            return;
        }
        let candidates = self.symbols.all().filter(|declaration| declaration.declared.noun() == noun);
        let near = crate::nearest(&name.text, candidates.map(|declaration| &*declaration.name.text));
        let near = near.map(|near| format!("{root}.{near}"));
        let message = format!("no {noun} `{}` is declared in this stack", name.text);
        self.out.push(Diagnostic::error(&UNDECLARED_NAME, name.span, message).nearest(near.as_deref()));
    }

    /// `data.TYPE.name`.
    fn of_mode(&mut self, mode: Mode, ty: &'p Name, name: Option<&'p Name>) {
        if mode == Mode::Data
            && let Some(name) = name
            && self.scope.own_data.contains(&(&*ty.text, &*name.text))
        {
            return;
        }
        if self.symbols.has_type(mode, &ty.text) {
            return self.of_type(mode, &ty.text, ty.span, name);
        }
        if self.symbols.is_incomplete() {
            return;
        }
        let noun = if mode == Mode::Data { "data source" } else { "ephemeral resource" };
        let near = crate::nearest(&ty.text, self.symbols.types(mode));
        let message = format!("no {noun} of type `{}` is declared in this stack", ty.text);
        let found = Diagnostic::error(&UNDECLARED_NAME, ty.span, message);
        self.out.push(match near {
            Some(_) => found.nearest(near),
            None => found.help("declare it, or take what it gives as a parameter"),
        });
    }

    /// `TYPE.name`.
    fn of_type(&mut self, mode: Mode, ty: &str, span: Span, name: Option<&'p Name>) {
        let of_type = |declared: Declared<'_>| match declared {
            Declared::Resource(resource, Some(theirs)) => resource.mode == mode && theirs == ty,
            _ => false,
        };
        let mut candidates: Vec<&str> = self
            .symbols
            .all()
            .filter(|declaration| of_type(declaration.declared))
            .map(|declaration| &*declaration.name.text)
            .collect();
        candidates.sort_unstable();
        let Some(name) = name else {
            let message = format!("`{ty}` is a type, the name of a resource must follow");
            let example = candidates.first().copied().unwrap_or("name");
            self.out.push(Diagnostic::error(&UNDECLARED_NAME, span, message).help(format!("write `{ty}.{example}`")));
            return;
        };
        if candidates.contains(&&*name.text) || self.symbols.is_incomplete() {
            return;
        }
        let near = crate::nearest(&name.text, candidates);
        let message = format!("no `{ty}` named `{}` is declared in this stack", name.text);
        self.out.push(Diagnostic::error(&UNDECLARED_NAME, name.span, message).nearest(near));
    }

    fn undeclared(&mut self, name: &str, span: Span) {
        if self.symbols.is_incomplete() {
            return;
        }
        let fields = self.scope.kind.iter().flat_map(|kind| &kind.fields).map(|field| &*field.name.text);
        let declared = self.symbols.all().map(|declaration| &*declaration.name.text);
        let candidates = fields
            .chain(self.scope.names())
            .chain(declared)
            .chain(self.symbols.types(Mode::Managed))
            .chain(EVERYWHERE)
            .chain(["data", "ephemeral", "each", "self", "true", "false", "null"]);
        let near = crate::nearest(name, candidates);
        let place = if self.scope.kind.is_some() { "kind" } else { "stack" };
        let diagnostic = Diagnostic::error(&UNDECLARED_NAME, span, format!("`{name}` is not declared in this {place}"));
        self.out.push(match near {
            Some(_) => diagnostic.nearest(near),
            None if self.scope.kind.is_some() => diagnostic.help("a kind's expressions see its fields and `suffix`"),
            None => diagnostic.help(format!("declare it, take it as a parameter, or write `rust({name})` for Rust's")),
        });
    }
}
