//! Calls of Terraform's own functions.

use std::rc::Rc;

use super::{
    Evaluator, Scope,
    budget::Position,
    operator::{combined, undecided},
};
use crate::{
    Span,
    catalog::expressions::{ARGUMENT_COUNT, ARGUMENT_TYPE, INVALID_CALL, UNKNOWN_FUNCTION},
    diagnostic::{Caught, Diagnostic, Diagnostics},
    function::{self, CallError, CallErrorKind, Folded, Meant},
    program::Name,
    resolved::Expr,
    types::Type,
    value::{Deferred, Marks, Node, Value},
};

impl Evaluator<'_> {
    pub(super) fn call(&mut self, name: &Name, arguments: &[Expr], spread: bool, span: Span, scope: &Scope) -> Value {
        match &*name.text {
            "try" if !arguments.is_empty() => return self.try_each(arguments, scope),
            "can" if arguments.len() == 1 => return self.can(arguments, scope),
            _ => {}
        }
        let mut values: Vec<Value> = arguments.iter().map(|argument| self.expression(argument, scope)).collect();
        if let Some(value) = self.searched(name, &values).filter(|_| !spread) {
            return value;
        }
        if values.iter().any(Value::is_poisoned) {
            return Value::Poison;
        }
        let mut spread = spread;
        if spread {
            // A list whose elements are there, each known or not, is spread here and now.
            if let Some(Value::Tuple(last) | Value::List(last) | Value::Set(last)) = values.last().cloned() {
                values.pop();
                values.extend(last.iter().cloned());
                spread = false;
            }
        }
        if let Some(function) = name.text.strip_prefix("provider::") {
            return self.provider_call(function, name, arguments, (values, spread), scope);
        }
        if !self.data.budget().looked_at(&values, span, scope.within.instance) {
            return Value::Poison;
        }
        if &*name.text == "tomldecode" {
            return self.tomldecode(name, arguments, &values, scope);
        }
        let Some(found) = function::lookup(&name.text) else {
            let found = Diagnostic::error(&UNKNOWN_FUNCTION, name.span, format!("no function `{}`", name.text));
            let near = crate::nearest(&name.text, function::names());
            self.report(
                scope,
                match function::meant(&name.text) {
                    Some(Meant::Function(meant)) => found.nearest(Some(meant)),
                    Some(Meant::Written(how)) => found.help(how),
                    None if near.is_some() => found.nearest(near),
                    None => found.help(format!(
                        "the functions are Terraform's; write `rust({}(…))` for what Rust must compute",
                        name.text
                    )),
                },
            );
            return Value::Poison;
        };
        let types: Vec<Type> = values.iter().map(Value::ty).collect();
        let ty = match found.check(&types, spread) {
            Ok(ty) => ty,
            Err(error) => return self.call_failed(error, name, arguments, span, scope),
        };
        if !spread {
            match found.call(&values) {
                Ok(Folded::Value(value)) => return value,
                Ok(Folded::Deferred) => {}
                Err(error) => return self.call_failed(error, name, arguments, span, scope),
            }
        }
        if let Some(early) = undecided(&values, &ty) {
            return early;
        }
        let value =
            combined(Node::Call { name: name.text.clone(), arguments: values.clone(), spread }, ty.clone(), &values);
        match (&*name.text, value) {
            ("sensitive", Value::Deferred(made)) => remarked(&made, Marks { sensitive: true, ..made.marks }),
            ("nonsensitive", Value::Deferred(made)) => {
                remarked(&made, Marks { sensitive: false, secret: false, ..made.marks })
            }
            ("ephemeralasnull", Value::Deferred(made)) => remarked(&made, Marks { ephemeral: false, ..made.marks }),
            (_, value) => value,
        }
    }

    /// `index` and `contains` of a text in a list of texts, without going through the list for each call.
    fn searched(&mut self, name: &Name, values: &[Value]) -> Option<Value> {
        let ([Value::Tuple(all) | Value::List(all), Value::String(wanted)], "index" | "contains") =
            (values, &*name.text)
        else {
            return None;
        };
        if !wanted.is_ascii() {
            return None;
        }
        match (self.data.budget().position(all, wanted), &*name.text) {
            (Position::At(first), "index") => Some(Value::Number(first.into())),
            (Position::At(_), _) => Some(Value::Bool(true)),
            // What is missing may be there in another form, or is an error, which the function itself words.
            _ => None,
        }
    }

    fn call_failed(&mut self, error: CallError, name: &Name, arguments: &[Expr], span: Span, scope: &Scope) -> Value {
        let at = error.argument.and_then(|index| arguments.get(index).or(arguments.last()));
        let (code, place) = match error.kind {
            CallErrorKind::Arity => (&ARGUMENT_COUNT, name.span),
            CallErrorKind::ArgumentType => (&ARGUMENT_TYPE, at.map_or(span, |argument| argument.span)),
            CallErrorKind::Invalid | CallErrorKind::Refused => {
                (&INVALID_CALL, at.map_or(span, |argument| argument.span))
            }
        };
        let mut diagnostic = Diagnostic::error(code, place, error.message);
        diagnostic.help.extend(error.help);
        if diagnostic.help.is_empty()
            && let Some(found) = function::lookup(&name.text)
        {
            diagnostic.help.push(format!("it is `{}`", found.signature()));
        }
        match error.kind {
            CallErrorKind::Arity | CallErrorKind::Refused => self.report(scope, diagnostic),
            CallErrorKind::ArgumentType | CallErrorKind::Invalid => self.fail(scope, diagnostic),
        }
        Value::Poison
    }

    /// The first argument that does not fail; what only Terraform can decide goes along.
    fn try_each(&mut self, arguments: &[Expr], scope: &Scope) -> Value {
        let mut candidates = Vec::new();
        let mut last = None;
        for argument in arguments {
            let (value, found) = self.attempt(argument, scope);
            if found.has_errors() {
                last = Some(found);
                continue;
            }
            // What failed was reported, and is no question of values.
            if value.is_poisoned() {
                return Value::Poison;
            }
            let known = value.is_known();
            candidates.push(value);
            if known {
                break;
            }
        }
        match candidates.as_slice() {
            [] => {
                // Every one fails: the errors of the last are the answer.
                if let Some(found) = last {
                    self.data.diagnostics().append(found);
                }
                Value::Poison
            }
            [only] if only.is_known() => only.clone(),
            all => {
                let types: Vec<Type> = all.iter().map(Value::ty).collect();
                let ty = crate::types::unify(&types);
                undecided(all, &ty).unwrap_or_else(|| {
                    let node = Node::Call { name: "try".into(), arguments: all.to_vec(), spread: false };
                    combined(node, ty, all)
                })
            }
        }
    }

    fn can(&mut self, arguments: &[Expr], scope: &Scope) -> Value {
        let Some(argument) = arguments.first() else { return Value::Poison };
        let (value, found) = self.attempt(argument, scope);
        if found.has_errors() {
            return Value::Bool(false);
        }
        if value.is_poisoned() {
            return Value::Poison;
        }
        if value.is_known() {
            return Value::Bool(true);
        }
        undecided([&value], &Type::Bool).unwrap_or_else(|| {
            let node = Node::Call { name: "can".into(), arguments: vec![value.clone()], spread: false };
            combined(node, Type::Bool, [&value])
        })
    }

    /// Evaluates with the errors about values set aside; others are reported, also where they stand beside such.
    fn attempt(&mut self, argument: &Expr, scope: &Scope) -> (Value, Diagnostics) {
        let (value, mut found) = self.aside(argument, scope);
        let mut counts = Diagnostics::new();
        found.retain(|one| {
            let set_aside = one.caught == Caught::Tried;
            if !set_aside {
                counts.push(one.clone());
            }
            set_aside
        });
        let certain = counts.has_errors();
        self.data.diagnostics().append(counts);
        if certain { (Value::Poison, Diagnostics::new()) } else { (value, found) }
    }

    /// Evaluates with all errors set aside.
    pub(super) fn aside(&mut self, expr: &Expr, scope: &Scope) -> (Value, Diagnostics) {
        let before = std::mem::take(self.data.diagnostics());
        let value = self.expression(expr, scope);
        let found = std::mem::replace(self.data.diagnostics(), before);
        (value, found)
    }
}

fn remarked(made: &Deferred, marks: Marks) -> Value {
    Value::Deferred(Rc::new(Deferred { marks, ..made.clone() }))
}
