//! `tomldecode`, which is this language's own: there is nothing in Terraform that it could be left to.

use super::{Evaluator, Scope};
use crate::{
    Span,
    catalog::expressions::{ARGUMENT_COUNT, ARGUMENT_TYPE, INVALID_CALL, NOT_STATIC},
    diagnostic::Diagnostic,
    function,
    program::Name,
    resolved::Expr,
    types::Type,
    value::Value,
};

impl Evaluator<'_> {
    pub(super) fn tomldecode(&mut self, name: &Name, arguments: &[Expr], values: &[Value], scope: &Scope) -> Value {
        let help = "it reads one text: `tomldecode(include(\"file.toml\"))`";
        let ([argument], [value]) = (arguments, values) else {
            let message = format!("`tomldecode` takes 1 argument, found {}", arguments.len());
            self.report(scope, Diagnostic::error(&ARGUMENT_COUNT, name.span, message).help(help));
            return Value::Poison;
        };
        let found = match value {
            Value::String(text) => match function::tomldecode(text) {
                Ok(value) => return value,
                Err(message) => Diagnostic::error(&INVALID_CALL, argument.span, format!("this is not TOML: {message}"))
                    .help("mend that line; `jsondecode`, `yamldecode` and `csvdecode` read other formats"),
            },
            Value::Unknown(ty) if matches!(ty.base(), Type::String | Type::Any) => return Value::Unknown(Type::Any),
            _ if matches!(value.ty().base(), Type::String | Type::Any) => not_static(argument.span),
            _ => {
                let message = format!("`tomldecode` takes a text, found {}", value.ty());
                Diagnostic::error(&ARGUMENT_TYPE, argument.span, message).help(help)
            }
        };
        self.fail(scope, found);
        Value::Poison
    }
}

fn not_static(span: Span) -> Diagnostic {
    Diagnostic::error(&NOT_STATIC, span, "the text that `tomldecode` reads must be known at compile time")
        .help("read a file with `include`; Terraform has no such function, so write what it shall read as YAML or JSON")
}
