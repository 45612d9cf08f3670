//! Where to point: at what the author of the program can change.

use super::{Seen, World, evaluate::Asking, tree::Expr};
use crate::{Span, Text, evaluated::Body, ids::ResourceId, value::Value};

/// The place of what a rule is asked of.
pub(super) fn of(world: &World<'_>, seen: &Seen<'_>, resource: Option<ResourceId>) -> Span {
    match seen {
        Seen::Resource(id) => world.resource(*id).span,
        Seen::Block(block) => block.span,
        _ => resource.map_or(Span::NONE, |id| world.resource(id).span),
    }
}

/// The place of a path: what is written there, or else the nearest thing around it that is.
pub(super) fn pointed(asking: &mut Asking<'_, '_>, path: &Expr) -> Option<Span> {
    match path {
        Expr::Member(source, name) => {
            let around = asking.expression(source);
            let written = match &around {
                Seen::Resource(id) => written(&asking.world.resource(*id).body, name),
                Seen::Block(block) => written(block.body, name),
                _ => None,
            };
            written.or_else(|| pointed(asking, source))
        }
        Expr::Index(source, _) => match asking.expression(path) {
            Seen::Block(block) => Some(block.span),
            _ => pointed(asking, source),
        },
        _ => match asking.expression(path) {
            Seen::Resource(id) => Some(asking.world.resource(id).span),
            Seen::Block(block) => Some(block.span),
            _ => None,
        },
    }
}

/// The key or text that `path[text]` names in what stands at the path: in a document, say.
pub(super) fn part(asking: &mut Asking<'_, '_>, path: &Expr) -> Option<Text> {
    let Expr::Index(_, index) = path else { return None };
    match asking.expression(index) {
        Seen::Value(Value::String(text)) => Some(text),
        _ => None,
    }
}

fn written(body: &Body, name: &str) -> Option<Span> {
    let argument = body.attribute(name).map(|argument| argument.span);
    argument.or_else(|| body.blocks(name).next().map(|block| block.span))
}
