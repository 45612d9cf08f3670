//! Expressions, rewritten: names become what they lead to, all else stays.

use super::Resolver;
use crate::{
    Span,
    catalog::expressions::{STATIC_FILE, VERSION_COMPARISON},
    diagnostic::Diagnostic,
    operator::BinaryOp,
    program::{self, Name},
    resolved::{Binding, Comprehension, Expr, ExprKind, Local, ObjectKey, Part},
};

impl<'p> Resolver<'p, '_> {
    pub(super) fn expression(&mut self, expr: &'p program::Expr) -> Expr {
        use program::ExprKind as Written;
        let slot = self.slot.take();
        let kind = match &*expr.kind {
            Written::Name(_) | Written::Attribute(..) | Written::Index(..) | Written::Splat(_) => {
                self.slot = slot;
                return self.path(expr);
            }
            Written::Null => ExprKind::Null,
            Written::Bool(flag) => ExprKind::Bool(*flag),
            Written::Number(number) => ExprKind::Number(*number),
            Written::Template(parts) => ExprKind::Template(parts.iter().map(|part| self.part(part)).collect()),
            Written::List(all) => {
                let element = |one| {
                    self.slot = slot;
                    self.expression(one)
                };
                ExprKind::List(all.iter().map(element).collect())
            }
            Written::Object(entries) => {
                let entries = entries.iter().map(|(key, value)| (self.key(key), self.expression(value)));
                ExprKind::Object(entries.collect())
            }
            Written::Unary(op, operand) => ExprKind::Unary(*op, self.expression(operand)),
            Written::Paren(inner) => ExprKind::Paren(self.expression(inner)),
            Written::Binary(op, left, right) => self.binary(*op, left, right, expr.span),
            Written::Conditional { condition, then, otherwise } => ExprKind::Conditional {
                condition: self.expression(condition),
                then: self.expression(then),
                otherwise: self.expression(otherwise),
            },
            Written::ForList { comprehension, element } => {
                let (comprehension, element) = self.comprehension(comprehension, |this| this.expression(element));
                ExprKind::ForList { comprehension, element }
            }
            Written::ForObject { comprehension, key, value, group } => {
                let both = |this: &mut Self| (this.expression(key), this.expression(value));
                let (comprehension, (key, value)) = self.comprehension(comprehension, both);
                ExprKind::ForObject { comprehension, key, value, group: *group }
            }
            Written::Call { name, arguments, spread } => {
                self.path_of_file(name, arguments);
                ExprKind::Call { name: name.clone(), arguments: self.expressions(arguments), spread: *spread }
            }
            Written::Include { content, .. } => ExprKind::Include(content.clone()),
            Written::Rust(number) => ExprKind::Rust(*number),
            // The parser takes it in rules alone, which are not resolved here.
            Written::Closure(..) | Written::Poison => {
                self.poisoned = true;
                ExprKind::Poison
            }
        };
        Expr::new(kind, expr.span)
    }

    /// `file("x")`: what is known while Rust compiles is read then, from beside the source.
    fn path_of_file(&mut self, function: &Name, arguments: &[program::Expr]) {
        let Some(path) = arguments.first().filter(|_| self.scope.kind.is_none()) else { return };
        let Some(text) = path.plain_text().filter(|_| matches!(&*function.text, "file" | "templatefile")) else {
            return;
        };
        let message =
            format!("`{}` reads `{text}` when Terraform runs, from the folder of the written document", function.text);
        let found = Diagnostic::error(&STATIC_FILE, path.span, message);
        let found = if &*function.text == "file" {
            found.help(format!("write `include(\"{text}\")`; the path is then relative to this source file"))
        } else {
            found.help(
                "write the text here, with its values in braces: `\"…{value}…\"`, or `include` a text without values",
            )
        };
        self.out.push(found.help(format!("if the file is put into that folder, say so: `\"{{path.module}}/{text}\"`")));
    }

    pub(super) fn expressions(&mut self, all: &'p [program::Expr]) -> Vec<Expr> {
        all.iter().map(|one| self.expression(one)).collect()
    }

    fn part(&mut self, part: &'p program::Part) -> Part {
        match part {
            program::Part::Text(text) => Part::Text(text.clone()),
            program::Part::Expr(inner) => {
                self.in_braces = matches!(*inner.kind, program::ExprKind::Name(_));
                let inner = self.expression(inner);
                self.in_braces = false;
                Part::Expr(inner)
            }
        }
    }

    fn key(&mut self, key: &'p program::ObjectKey) -> ObjectKey {
        match key {
            program::ObjectKey::Name(name) => ObjectKey::Name(name.clone()),
            program::ObjectKey::Expr(key) => ObjectKey::Expr(self.expression(key)),
        }
    }

    /// Binds the names of a `for`: to be released by whoever binds them.
    pub(super) fn bind(&mut self, key: Option<&'p Name>, value: &'p Name) -> Binding {
        let mut local = |name: &'p Name| {
            let id = self.local();
            self.scope.bind(&name.text, id);
            Local { id, name: name.clone() }
        };
        Binding { key: key.map(&mut local), value: local(value) }
    }

    fn comprehension<T>(
        &mut self,
        written: &'p program::Comprehension,
        inner: impl FnOnce(&mut Self) -> T,
    ) -> (Comprehension, T) {
        let source = self.expression(&written.source);
        let mark = self.scope.mark();
        let binding = self.bind(written.key.as_ref(), &written.value);
        let condition = written.condition.as_ref().map(|condition| self.expression(condition));
        let inner = inner(self);
        self.scope.release(mark);
        (Comprehension { binding, source, condition }, inner)
    }

    fn binary(&mut self, op: BinaryOp, left: &'p program::Expr, right: &'p program::Expr, span: Span) -> ExprKind {
        match self.compared_provider(left) {
            Some(provider) => self.version(op, provider, left.span, right, span),
            None => ExprKind::Binary(op, self.expression(left), self.expression(right)),
        }
    }

    /// The provider of `provider.aws`, where no name of the program is meant.
    fn compared_provider(&self, left: &'p program::Expr) -> Option<&'p Name> {
        let program::ExprKind::Attribute(source, provider) = &*left.kind else { return None };
        let named = matches!(&*source.kind, program::ExprKind::Name(root) if &**root == "provider");
        let free = self.scope.kind.is_none() && !self.declares("provider");
        (named && free).then_some(provider)
    }

    /// `provider.aws >= "6.0"`.
    fn version(&mut self, op: BinaryOp, provider: &Name, place: Span, right: &program::Expr, span: Span) -> ExprKind {
        let version = right.plain_text().and_then(|text| crate::target::numbers(&text));
        let Some(version) = version else {
            let message = "a provider's version is compared with a version in quotes";
            let found = Diagnostic::error(&VERSION_COMPARISON, right.span, message);
            self.out.push(found.help(format!("write `provider.{} >= \"6.0\"`", provider.text)));
            return ExprKind::Poison;
        };
        if !op.compares() {
            let message = format!("`{}` does not compare versions", op.symbol());
            self.out.push(Diagnostic::error(&VERSION_COMPARISON, span, message));
            return ExprKind::Poison;
        }
        ExprKind::Version { provider: provider.text.clone(), place, op, version }
    }
}
