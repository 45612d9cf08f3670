use std::collections::BTreeMap;

use infra_template::{SUFFIX, lock};

use crate::{
    Span,
    evaluated::{Argument, ArgumentValue, Body, Resource},
    schema::{Block, Schema},
    target::Schemas,
    types::Type,
    value::{Hole, Piece, Value},
    values::Replaces,
};

/// The longest text that is kept: what is longer is a document, which may be written in many ways.
const LONGEST: usize = 200;

/// A value of which a change replaces its resource.
pub(super) struct Fixed {
    /// As the lock holds it.
    pub(super) written: String,
    pub(super) span: Span,
}

/// The arguments of which each change replaces a resource and that are known before Terraform runs, by their paths.
///
/// Those of blocks that may stand several times are left out, and so are secrets and what Terraform is told to ignore.
pub(super) fn of(resource: &Resource, schemas: &Schemas) -> BTreeMap<String, Fixed> {
    let mut found = BTreeMap::new();
    let Some(schema) = schemas.of_type(&resource.ty) else { return found };
    let facts = schemas.facts(&resource.ty);
    let replacements = facts.values(schema.version()).and_then(|table| table.replacements(&resource.ty).ok());
    let Some(replacements) = replacements else { return found };
    let Ok(Some(block)) = schema.resource(resource.mode, &resource.ty) else { return found };
    for (path, how) in &replacements.paths {
        if *how == Some(Replaces::Always)
            && !is_ignored(resource, path)
            && let Some(fixed) = at(&resource.body, &block, schema, path)
        {
            found.insert(path.to_string(), fixed);
        }
    }
    found
}

/// What stands at a path of blocks to an argument.
fn at(body: &Body, block: &Block, schema: &Schema, path: &str) -> Option<Fixed> {
    if let Some((first, rest)) = path.split_once('.') {
        let mut all = body.blocks(first);
        let (only, None) = (all.next()?, all.next()) else { return None };
        if only.dynamic.is_some() {
            return None;
        }
        let inner = schema.block(block.nested(first)?.block).ok()?;
        return at(&only.body, &inner, schema, rest);
    }
    let attribute = block.attribute(path).filter(|attribute| !attribute.sensitive)?;
    let argument: &Argument = body.attribute(path)?;
    let written = written(argument.value()?, &attribute.ty)?;
    Some(Fixed { written, span: argument.span })
}

/// Whether Terraform is told to leave an argument as it is.
fn is_ignored(resource: &Resource, path: &str) -> bool {
    let lifecycle = resource.meta.lifecycle.as_ref();
    let ignored = lifecycle.and_then(|lifecycle| lifecycle.attribute("ignore_changes"));
    ignored.is_some_and(|ignored| match &ignored.value {
        ArgumentValue::Traversals { references, .. } => references.iter().any(|(text, _)| {
            let end = text.find(['.', '[']).unwrap_or(text.len());
            path.split('.').next() == text.get(..end)
        }),
        ArgumentValue::Keyword(_) => true,
        _ => false,
    })
}

/// A value as the lock holds it, in the form that the argument's type gives it; nothing if it is known only later.
fn written(value: &Value, ty: &Type) -> Option<String> {
    match (value, ty) {
        (Value::Tuple(all) | Value::List(all) | Value::Set(all), Type::List(inner) | Type::Set(inner)) => {
            let mut all: Vec<String> = all.iter().map(|one| written(one, inner)).collect::<Option<_>>()?;
            if matches!(ty, Type::Set(_)) {
                all.sort();
                all.dedup();
            }
            Some(lock::written(&all))
        }
        (Value::Bool(_) | Value::Number(_) | Value::String(_) | Value::Template(_) | Value::Hole(_), _) => {
            let text = text(value)?;
            match ty {
                Type::Bool | Type::Number => Some(text),
                Type::String => Some(lock::quoted(&text)),
                _ => None,
            }
        }
        _ => None,
    }
}

/// A scalar as text.
fn text(value: &Value) -> Option<String> {
    let text = match value {
        Value::Bool(value) => value.to_string(),
        Value::Number(value) => value.to_string(),
        Value::String(text) => text.to_string(),
        Value::Hole(Hole::Suffix) => SUFFIX.to_string(),
        Value::Template(pieces) => {
            let piece = |piece: &Piece| match piece {
                Piece::Text(text) => Some(text.to_string()),
                Piece::Value(value) => text_of_piece(value),
            };
            pieces.iter().map(piece).collect::<Option<String>>()?
        }
        _ => return None,
    };
    (text.len() <= LONGEST && !text.contains(['\n', '{', '['])).then_some(text)
}

fn text_of_piece(value: &Value) -> Option<String> {
    matches!(value, Value::Hole(Hole::Suffix)).then(|| SUFFIX.to_string())
}
