//! The provider's functions, from the comments and calls that the generator writes.

use std::collections::BTreeMap;

use infra_compiler::{
    Text,
    schema::{FunctionParameter, ProviderFunction, Schema},
    types::Type,
};

/// Functions by name. One that the older table has with as many parameters is taken over.
pub(super) fn functions(text: &str, old: &Schema) -> BTreeMap<Text, ProviderFunction> {
    let mut found = BTreeMap::new();
    let mut parameters: Vec<FunctionParameter> = Vec::new();
    let mut result = Type::Any;
    for line in text.lines().map(str::trim) {
        if line == "/**" {
            parameters.clear();
            result = Type::Any;
        } else if let Some((ty, rest)) = line.strip_prefix("* @param {").and_then(|rest| rest.split_once("} ")) {
            let name = rest.split(' ').next().unwrap_or(rest);
            parameters.push(FunctionParameter { name: snake(name).into(), ty: word(ty) });
        } else if let Some(ty) = line.strip_prefix("* @returns {") {
            result = word(ty.trim_end_matches('}'));
        } else if let Some((_, rest)) = line.split_once("TerraformProviderFunction.invoke(")
            && let Some(name) = rest.split('"').nth(1)
        {
            let known = old.function(name).ok().flatten();
            let function = match known.filter(|known| known.parameters.len() == parameters.len()) {
                Some(known) => (*known).clone(),
                None => ProviderFunction { parameters: parameters.clone(), variadic: None, result: result.clone() },
            };
            found.insert(name.into(), function);
        }
    }
    found
}

fn word(word: &str) -> Type {
    match word {
        "string" => Type::String,
        "number" => Type::Number,
        "boolean" => Type::Bool,
        _ => Type::Any,
    }
}

fn snake(name: &str) -> String {
    let mut snake = String::new();
    for letter in name.chars() {
        if letter.is_ascii_uppercase() {
            snake.push('_');
        }
        snake.push(letter.to_ascii_lowercase());
    }
    snake
}
