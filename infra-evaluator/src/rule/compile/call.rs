//! Calls in a rule.

use super::{
    super::{
        shape::Shape,
        tree::{Asked, Expr, Quantifier},
    },
    Compiler,
    expression::NOTHING,
};
use crate::{
    Span,
    catalog::expressions::{ARGUMENT_COUNT, ARGUMENT_TYPE, INVALID_CALL, UNKNOWN_FUNCTION},
    diagnostic::Diagnostic,
    function::{self, CallError, CallErrorKind},
    program::{self, Name},
    types::Type,
};

impl Compiler<'_, '_> {
    pub(super) fn call(&mut self, name: &Name, arguments: &[program::Expr], spread: bool, span: Span) -> (Expr, Shape) {
        if let Some((_, quantifier)) = Quantifier::ALL.iter().find(|(word, _)| *word == &*name.text) {
            return self.quantified(*quantifier, name, arguments, span);
        }
        if spread {
            let found = Diagnostic::error(&INVALID_CALL, span, "arguments are not spread in a rule");
            self.out.push(found.help("write each argument"));
            return NOTHING;
        }
        let made: Vec<(Expr, Shape)> = arguments.iter().map(|argument| self.expression(argument)).collect();
        let asked = Asked::ALL.iter().find(|(word, _)| *word == &*name.text).map(|(_, asked)| *asked);
        if let Some((asked, (takes, gives))) = asked.and_then(|asked| Some((asked, asked.own()?))) {
            if made.len() != takes.len() {
                let said = format!("`{}` takes {} arguments, this has {}", name.text, takes.len(), made.len());
                let found = Diagnostic::error(&ARGUMENT_COUNT, span, said);
                self.out.push(found.help(format!("write `{}({})`", name.text, takes.join(", "))));
                return NOTHING;
            }
            return (Expr::Asked(asked, made.into_iter().map(|(expr, _)| expr).collect()), Shape::Value(gives));
        }
        let Some(known) = function::lookup(&name.text) else {
            let words = Quantifier::ALL.iter().map(|(word, _)| *word);
            let words = words.chain(Asked::ALL.iter().map(|(word, _)| *word));
            let near = crate::nearest(&name.text, function::names().chain(words));
            let found = Diagnostic::error(&UNKNOWN_FUNCTION, name.span, format!("no function `{}`", name.text));
            self.out.push(match near {
                Some(_) => found.nearest(near),
                None => found.help("a rule calls Terraform's functions, and `any`, `all`, `count`, `find`"),
            });
            return NOTHING;
        };
        let types: Vec<Type> = made.iter().map(|(_, shape)| shape.ty()).collect();
        let ty = match known.check(&types, false) {
            Ok(ty) => ty,
            Err(error) => {
                self.call_failed(&error, name, arguments);
                return NOTHING;
            }
        };
        let made = made.into_iter().map(|(expr, _)| expr).collect();
        let call = match asked {
            Some(asked) => Expr::Asked(asked, made),
            None => Expr::Call(name.text.clone(), made),
        };
        (call, Shape::of(ty))
    }

    fn call_failed(&mut self, error: &CallError, name: &Name, arguments: &[program::Expr]) {
        let code = match error.kind {
            CallErrorKind::Arity => &ARGUMENT_COUNT,
            CallErrorKind::ArgumentType => &ARGUMENT_TYPE,
            CallErrorKind::Invalid | CallErrorKind::Refused => &INVALID_CALL,
        };
        let argument = error.argument.and_then(|index| arguments.get(index));
        let span = argument.map_or(name.span, |argument| argument.span);
        let found = Diagnostic::error(code, span, error.message.clone());
        self.out.push(match &error.help {
            Some(help) => found.help(help.clone()),
            None => found.help("give a value of the type that the function takes"),
        });
    }
}
