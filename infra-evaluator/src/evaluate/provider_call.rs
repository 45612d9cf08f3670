//! Calls of functions that providers add: `provider::aws::arn_parse(…)`. Only the deployment computes them.

use super::{
    Evaluator, Scope,
    operator::{combined, undecided},
};
use crate::{
    catalog::expressions::{ARGUMENT_COUNT, ARGUMENT_TYPE, UNKNOWN_FUNCTION},
    diagnostic::Diagnostic,
    function::convert,
    program::Name,
    resolved::Expr,
    schema::{FunctionParameter, ProviderFunction},
    types::{Type, convertible},
    value::{Node, Value},
};

impl Evaluator<'_> {
    /// A call by the path behind `provider::`, with its values and whether the last of them is spread.
    pub(super) fn provider_call(
        &mut self,
        path: &str,
        name: &Name,
        arguments: &[Expr],
        (values, spread): (Vec<Value>, bool),
        scope: &Scope,
    ) -> Value {
        let unknown = |message: String| Diagnostic::error(&UNKNOWN_FUNCTION, name.span, message);
        let Some((provider, function)) = path.split_once("::") else {
            let found = unknown(format!("`{}` is not a function of a provider", name.text));
            self.report(scope, found.help("write `provider::aws::arn_parse(…)`"));
            return Value::Poison;
        };
        let called = |result: &Type| {
            undecided(&values, result).unwrap_or_else(|| {
                let node = Node::Call { name: name.text.clone(), arguments: values.clone(), spread };
                combined(node, result.clone(), &values)
            })
        };
        let schemas = self.data.schemas();
        let Some(schema) = schemas.provider(provider) else {
            if schemas.is_lenient() {
                return called(&Type::Any);
            }
            let found = unknown(format!("no provider `{provider}` here"));
            let found = found.nearest_of(provider, schemas.iter().map(|(name, _)| name));
            self.report(scope, found);
            return Value::Poison;
        };
        let Some(found) = schema.function(function).ok().flatten() else {
            let all: Vec<String> = schema.functions().map(std::string::ToString::to_string).collect();
            let found = unknown(format!("no function `{function}` in provider `{provider}`"));
            self.report(scope, found.nearest_of(function, all.iter().map(String::as_str)));
            return Value::Poison;
        };
        let single = values.len().saturating_sub(usize::from(spread));
        if let Some(wanted) = wanted_count(&found, single, spread) {
            let message = format!("`{}` takes {wanted}, {} given", name.text, values.len());
            let problem = Diagnostic::error(&ARGUMENT_COUNT, name.span, message);
            self.report(scope, problem.help(signature(&name.text, &found)));
            return Value::Poison;
        }
        for (index, value) in values.iter().take(single).enumerate() {
            let parameter = found.parameters.get(index).or(found.variadic.as_ref());
            if let Some(message) = parameter.and_then(|parameter| mismatch(parameter, value)) {
                // A list that was spread stands for all its elements.
                let place = arguments.get(index).or(arguments.last()).map_or(name.span, |argument| argument.span);
                let problem = Diagnostic::error(&ARGUMENT_TYPE, place, message);
                self.report(scope, problem.help(signature(&name.text, &found)));
                return Value::Poison;
            }
        }
        called(&found.result)
    }
}

/// The call as it should be.
fn signature(name: &str, function: &ProviderFunction) -> String {
    let parameter = |it: &FunctionParameter| format!("{}: {}", it.name, it.ty);
    let mut parameters: Vec<String> = function.parameters.iter().map(parameter).collect();
    parameters.extend(function.variadic.as_ref().map(|it| format!("{}...", parameter(it))));
    format!("it is `{name}({}) -> {}`", parameters.join(", "), function.result)
}

/// How many arguments the function takes, if not this many.
fn wanted_count(function: &ProviderFunction, single: usize, spread: bool) -> Option<String> {
    let wanted = function.parameters.len();
    let few = single < wanted && !spread;
    let many = single > wanted && function.variadic.is_none();
    let bound = if function.variadic.is_some() { "at least " } else { "" };
    let plural = if wanted == 1 { "" } else { "s" };
    (few || many).then(|| format!("{bound}{wanted} argument{plural}"))
}

/// What is wrong with a value for this parameter.
fn mismatch(parameter: &FunctionParameter, value: &Value) -> Option<String> {
    let FunctionParameter { name, ty } = parameter;
    if !convertible(&value.ty(), ty) {
        return Some(format!("`{name}` takes a {ty}, this is {}", value.ty()));
    }
    convert(value, ty).err().map(|reason| format!("`{name}` takes a {ty}: {reason}"))
}
