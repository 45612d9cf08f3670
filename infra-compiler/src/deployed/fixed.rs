use std::collections::BTreeMap;

use infra_template::{SUFFIX, lock};

use crate::{
    Span,
    evaluated::{self, Argument, ArgumentValue, Body, Resource},
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
/// Secrets are left out, and what Terraform is told to ignore.
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
            && let Some((path, fixed)) = at(&resource.body, &block, schema, path)
        {
            found.insert(path, fixed);
        }
    }
    found
}

/// What stands at a path of blocks to an argument, or how many blocks stand there; and the path under which it is kept.
///
/// Of blocks that are there several times it is all their values in order, since the order in which they are written means
/// nothing for most, under a path with their number: `ebs_block_device[2].encrypted`. Where there is another number, none of these
/// is compared; whether that replaces is the question of the number itself, which is kept under `ebs_block_device[]`.
fn at(body: &Body, block: &Block, schema: &Schema, path: &str) -> Option<(String, Fixed)> {
    let Some((first, rest)) = path.split_once('.') else {
        let argument = argument(body, block, path).map(|fixed| (path.to_owned(), fixed));
        return argument.or_else(|| Some((format!("{path}[]"), number(body, block, path)?)));
    };
    let all = blocks(body, first)?;
    let span = all.first()?.span;
    let inner = schema.block(block.nested(first)?.block).ok()?;
    let each = all.iter().map(|block| at(&block.body, &inner, schema, rest));
    let fixed: Vec<(String, Fixed)> = each.collect::<Option<_>>()?;
    match <[(String, Fixed); 1]>::try_from(fixed) {
        Ok([(rest, only)]) => Some((format!("{first}.{rest}"), only)),
        Err(several) => {
            let number = several.len();
            let mut written: Vec<String> = several.into_iter().map(|(_, one)| one.written).collect();
            crate::sort_by(&mut written, Ord::cmp);
            Some((format!("{first}[{number}].{rest}"), Fixed { written: lock::written(&written), span }))
        }
    }
}

fn argument(body: &Body, block: &Block, path: &str) -> Option<Fixed> {
    let attribute = block.attribute(path).filter(|attribute| !attribute.sensitive)?;
    let argument: &Argument = body.attribute(path)?;
    let written = written(argument.value()?, &attribute.ty)?;
    Some(Fixed { written, span: argument.span })
}

/// How many blocks there are, of which each that is added or taken away replaces the resource.
fn number(body: &Body, block: &Block, path: &str) -> Option<Fixed> {
    block.nested(path).filter(|nested| !nested.is_single())?;
    let all = blocks(body, path)?;
    Some(Fixed { written: all.len().to_string(), span: all.first()?.span })
}

/// The blocks of a name, if all are known.
fn blocks<'b>(body: &'b Body, name: &'b str) -> Option<Vec<&'b evaluated::Block>> {
    let all: Vec<&evaluated::Block> = body.blocks(name).collect();
    (!body.undecided && all.iter().all(|block| block.dynamic.is_none())).then_some(all)
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
