//! Physical names: how they are written, the convention that all of them follow, and filling in those left out.
//!
//! Which types have one, and what may stand there, the provider's facts say.

mod convention;
mod fill;

pub use convention::{Convention, Part};
pub use fill::fill;

use std::{collections::BTreeMap, rc::Rc};

use infra_core::template;

use crate::{
    Span, Text,
    evaluated::{Argument, ArgumentValue, Body, Resource},
    provider::{Facts, NAME_TAG, PhysicalName},
    value::{Hole, Piece, Value},
};

/// What is known of the text of a name.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum NamePiece {
    /// As it is.
    Text(Text),
    /// The environment suffix.
    Suffix,
    /// Not known before Terraform runs, or not in a definition's own check.
    Unknown,
}

/// The physical name of a resource as it is written.
#[derive(Debug)]
pub struct Written<'a> {
    /// Where and what it may be.
    pub physical: &'static PhysicalName,
    /// The attribute that holds it: `tags` for the `Name` tag.
    pub argument: &'a Argument,
    /// Its pieces; neighbouring texts are one.
    pub pieces: Vec<NamePiece>,
}

impl Written<'_> {
    /// Whether nothing of it is unknown.
    pub fn is_known(&self) -> bool {
        !self.pieces.contains(&NamePiece::Unknown)
    }

    /// The longest it can be with the longest suffix, as far as it is known.
    pub fn longest(&self) -> usize {
        longest(&self.pieces)
    }

    /// As messages show it: `vpc-{suffix}`.
    pub fn shown(&self) -> String {
        let shown = |piece: &NamePiece| match piece {
            NamePiece::Text(text) => text.to_string(),
            NamePiece::Suffix => "{suffix}".to_owned(),
            NamePiece::Unknown => "{…}".to_owned(),
        };
        self.pieces.iter().map(shown).collect()
    }
}

/// The most characters that pieces can have, with the longest suffix and nothing for what is unknown.
fn longest(pieces: &[NamePiece]) -> usize {
    let length = |piece: &NamePiece| match piece {
        NamePiece::Text(text) => text.chars().count(),
        NamePiece::Suffix => template::Suffix::LONGEST,
        NamePiece::Unknown => 0,
    };
    pieces.iter().map(length).sum()
}

/// The physical name of a resource, if its type has one by these facts, it is written, and any of it is known.
pub fn written<'a>(resource: &'a Resource, facts: &dyn Facts) -> Option<Written<'a>> {
    let physical = facts.physical_name(&resource.ty)?;
    let (argument, value) = if physical.attribute == NAME_TAG {
        let argument = resource.body.attribute("tags")?;
        let (Value::Object(tags) | Value::Map(tags)) = argument.value()? else { return None };
        (argument, tags.get(NAME_TAG)?)
    } else {
        let argument = resource.body.attribute(physical.attribute)?;
        match &argument.value {
            ArgumentValue::Value(value) => (argument, value),
            _ => return None,
        }
    };
    let pieces = pieces(value)?;
    Some(Written { physical, argument, pieces })
}

/// Names a thing where it has no name: by this attribute, which may be the `Name` tag.
pub fn set(body: &mut Body, attribute: &'static str, name: Value, span: Span) {
    let argument = |attribute: &str, value: Value| Argument {
        name: attribute.into(),
        name_span: span,
        value: ArgumentValue::Value(value),
        span,
    };
    if attribute != NAME_TAG {
        if body.attribute(attribute).is_none() {
            body.attributes.push(argument(attribute, name));
        }
        return;
    }
    let key = Text::from(NAME_TAG);
    match body.attributes.iter_mut().find(|argument| &*argument.name == "tags") {
        Some(Argument { value: ArgumentValue::Value(Value::Object(tags)), .. }) => {
            Rc::make_mut(tags).entry(key).or_insert(name);
        }
        Some(_) => {}
        None => {
            let tags = Value::Object(Rc::new(BTreeMap::from([(key, name)])));
            body.attributes.push(argument("tags", tags));
        }
    }
}

/// The pieces of a text; `None` if it is no text, or nothing of it is known.
pub fn pieces(value: &Value) -> Option<Vec<NamePiece>> {
    let mut found: Vec<NamePiece> = Vec::new();
    let mut add = |piece: NamePiece| match (found.last_mut(), piece) {
        (Some(NamePiece::Text(before)), NamePiece::Text(text)) => *before = format!("{before}{text}").into(),
        (_, piece) => found.push(piece),
    };
    match value {
        Value::String(text) => add(NamePiece::Text(text.clone())),
        Value::Hole(Hole::Suffix) => add(NamePiece::Suffix),
        Value::Template(all) => {
            for piece in all.iter() {
                match piece {
                    Piece::Text(text) | Piece::Value(Value::String(text)) => add(NamePiece::Text(text.clone())),
                    Piece::Value(Value::Number(number)) => add(NamePiece::Text(number.to_string().into())),
                    Piece::Value(Value::Hole(Hole::Suffix)) => add(NamePiece::Suffix),
                    Piece::Value(_) => add(NamePiece::Unknown),
                }
            }
        }
        _ => return None,
    }
    let known = found.iter().any(|piece| *piece != NamePiece::Unknown);
    known.then_some(found)
}
