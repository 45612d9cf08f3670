//! What a schema says of secrets, and what is known beyond it.

use crate::{
    Text,
    check::Context,
    evaluated::Resource,
    limits::NESTED_ATTRIBUTE_DEPTH,
    mode::Mode,
    provider::Keeps,
    schema::{Block, Schema},
    value::{Piece, Value},
};

/// Whether an attribute of a type, by the names that lead to it, is a secret or has one in it.
pub(super) fn is_secret(context: &Context<'_>, mode: Mode, ty: &str, path: &[Text]) -> bool {
    let facts = context.facts(ty);
    let names: Vec<&str> = path.iter().map(|name| &**name).collect();
    if facts.touches_secret(ty, &names) {
        return true;
    }
    let Some(first) = path.first() else {
        return block_of(context, mode, ty).is_some_and(|(schema, block)| holds_secret(&schema, &block, facts, ty, 0));
    };
    // A schema says of ephemeral resources that nothing of them is kept, and not which part is secret.
    if mode == Mode::Ephemeral {
        return says_secret(first) || matches!(&**first, "plaintext" | "value" | "result");
    }
    let Some((schema, mut block)) = block_of(context, mode, ty) else { return false };
    for name in path {
        let inner = match (block.attribute(name), block.nested(name)) {
            (Some(attribute), _) if attribute.sensitive => return !facts.is_public(ty, name),
            (Some(attribute), _) => attribute.nested.map(|(_, id)| id),
            (None, Some(nested)) => Some(nested.block),
            (None, None) => return false,
        };
        match inner.and_then(|id| schema.block(id).ok()) {
            Some(inner) => block = inner,
            None => return false,
        }
    }
    holds_secret(&schema, &block, facts, ty, 0)
}

/// The names that lead to an attribute of an instance, without the key of the instance.
pub(super) fn of_instance<'p>(context: &Context<'_>, mode: Mode, ty: &str, path: &'p [Text]) -> &'p [Text] {
    match (path, block_of(context, mode, ty)) {
        ([key, rest @ ..], Some((_, block))) if block.attribute(key).is_none() && block.nested(key).is_none() => rest,
        _ => path,
    }
}

/// How a resource keeps what an attribute holds, where that depends on its other arguments.
pub(in crate::check) fn keeps(context: &Context<'_>, resource: &Resource, attribute: &str) -> Option<Keeps> {
    let argument = |name: &str| match resource.body.attribute(name)?.value()? {
        Value::String(text) => Some(text.clone()),
        Value::Bool(flag) => Some(flag.to_string().into()),
        // How it begins may be enough.
        Value::Template(pieces) => match pieces.first()? {
            Piece::Text(text) => Some(text.clone()),
            Piece::Value(_) => None,
        },
        _ => None,
    };
    context.facts(&resource.ty).keeps(resource.mode, &resource.ty, attribute, &argument)
}

/// Whether a name says that it holds a secret: `master_password`, `auth_token`, `secret_string`.
pub(in crate::check) fn says_secret(name: &str) -> bool {
    const WORDS: [&str; 12] = [
        "password",
        "passphrase",
        "secret",
        "private_key",
        "access_key",
        "api_key",
        "auth_key",
        "ssh_key",
        "host_key",
        "customer_key",
        "preshared_key",
        "credential",
    ];
    const ENDS: [&str; 7] = ["_id", "_arn", "_name", "_version", "_region", "_enabled", "_type"];
    let ends = ENDS.iter().any(|end| name.ends_with(end));
    !ends && (WORDS.iter().any(|word| name.contains(word)) || name == "token" || name.ends_with("_token"))
}

fn block_of(context: &Context<'_>, mode: Mode, ty: &str) -> Option<(std::rc::Rc<Schema>, std::rc::Rc<Block>)> {
    let schema = context.schema(ty)?;
    Some((schema.clone(), schema.resource(mode, ty).ok().flatten()?))
}

fn holds_secret(schema: &Schema, block: &Block, facts: &dyn crate::provider::Facts, ty: &str, depth: usize) -> bool {
    if depth > NESTED_ATTRIBUTE_DEPTH {
        return false;
    }
    let inner = |id| schema.block(id).is_ok_and(|inner| holds_secret(schema, &inner, facts, ty, depth + 1));
    block.attributes.iter().any(|attribute| {
        // A write-only one is null to whoever reads it.
        (attribute.sensitive && !attribute.write_only && !facts.is_public(ty, &attribute.name))
            || attribute.nested.is_some_and(|(_, id)| inner(id))
    }) || block.blocks.iter().any(|nested| inner(nested.block))
}
