//! Physical names: how they are written, the convention that all of them follow, and filling in those left out.
//!
//! Which types have one, and what may stand there, the provider's facts say.

mod convention;
mod ends;
mod fill;
mod key;
mod left_out;
mod place;
mod right;
mod tags;

pub use convention::{Convention, Part};
pub use ends::Ends;
pub use fill::fill;
pub use left_out::{in_full, left_out};
pub use place::place;
pub use right::Form;
pub use tags::{NAMED, TAGS, tag};

use std::{collections::BTreeMap, rc::Rc};

use infra_template as template;

use crate::{
    Span, Text,
    evaluated::{Argument, ArgumentValue, Body, Meta, Resource},
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
    Unknown {
        /// How many characters it has at least, where the resource has several instances in the one where it is longest.
        least: usize,
        /// What messages show in braces: how it is written where that is short, `…` elsewhere.
        shown: &'static str,
    },
}

/// The physical name of a resource as it is written.
#[derive(Debug)]
pub struct Written {
    /// Where and what it may be.
    pub physical: &'static PhysicalName,
    /// The value of the attribute that holds it, `tags` for the `Name` tag, or the resource that leaves it out.
    pub span: Span,
    /// Its pieces; neighbouring texts are one.
    pub pieces: Vec<NamePiece>,
    /// How it must end.
    pub ends: Ends,
    /// Whether it is not written, but the one that the convention gives.
    pub by_convention: bool,
}

impl Written {
    /// Whether nothing of it is unknown.
    pub fn is_known(&self) -> bool {
        !self.pieces.iter().any(|piece| matches!(piece, NamePiece::Unknown { .. }))
    }

    /// The longest it can be with the longest suffix, as far as it is known.
    pub fn longest(&self) -> usize {
        longest(&self.pieces)
    }

    /// As messages show it: `vpc-{suffix}`.
    pub fn shown(&self) -> String {
        shown(&self.pieces)
    }

    /// As it will be stamped, with the mark of the suffix; what is unknown is left out.
    pub fn pattern(&self) -> String {
        let mut pattern = String::new();
        for piece in &self.pieces {
            match piece {
                NamePiece::Text(text) => pattern.push_str(text),
                NamePiece::Suffix => pattern.push(template::SUFFIX),
                NamePiece::Unknown { .. } => {}
            }
        }
        pattern
    }

    /// Whether the environment suffix is part of it.
    pub fn has_suffix(&self) -> bool {
        self.pieces.contains(&NamePiece::Suffix)
    }

    /// What to write where the name has its place, for this name.
    pub fn written_as(&self, name: &str) -> String {
        match self.physical.attribute {
            NAME_TAG => format!("tags: {{ Name: \"{name}\" }}"),
            attribute => format!("{attribute}: \"{name}\""),
        }
    }
}

/// Pieces as messages show them.
pub fn shown(pieces: &[NamePiece]) -> String {
    let shown = |piece: &NamePiece| match piece {
        NamePiece::Text(text) => key::shown(text),
        NamePiece::Suffix => "{suffix}".to_owned(),
        NamePiece::Unknown { shown, .. } => format!("{{{shown}}}"),
    };
    pieces.iter().map(shown).collect()
}

/// The most characters that pieces can have, with the longest suffix and as few as can be for what is unknown.
fn longest(pieces: &[NamePiece]) -> usize {
    let length = |piece: &NamePiece| match piece {
        NamePiece::Text(text) => text.chars().count(),
        NamePiece::Suffix => template::Suffix::LONGEST,
        NamePiece::Unknown { least, .. } => *least,
    };
    pieces.iter().map(length).sum()
}

/// The physical name of a resource, if its type has one by these facts, it is written, and any of it is known.
pub fn written(resource: &Resource, facts: &dyn Facts) -> Option<Written> {
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
    let (pieces, ends) = (pieces(value, Some(&resource.meta))?, Ends::of(&resource.body, physical));
    let by_convention = resource.named_by_convention;
    let span = if by_convention { resource.span } else { argument.span };
    Some(Written { physical, span, pieces, ends, by_convention })
}

/// Names a thing where it has no name: by this attribute, which may be the `Name` tag. Whether it had none.
pub fn set(body: &mut Body, attribute: &'static str, name: Value, span: Span) -> bool {
    let argument = |attribute: &str, value: Value| Argument {
        name: attribute.into(),
        name_span: span,
        value: ArgumentValue::Value(value),
        span,
    };
    if attribute != NAME_TAG {
        let missing = body.attribute(attribute).is_none();
        body.attributes.extend(missing.then(|| argument(attribute, name)));
        return missing;
    }
    let key = Text::from(NAME_TAG);
    match body.attributes.iter_mut().find(|argument| &*argument.name == "tags") {
        Some(Argument { value: ArgumentValue::Value(Value::Object(tags)), .. }) => {
            let missing = !tags.contains_key(&key);
            if missing {
                Rc::make_mut(tags).insert(key, name);
            }
            missing
        }
        Some(_) => false,
        None => {
            let tags = Value::Object(Rc::new(BTreeMap::from([(key, name)])));
            body.attributes.push(argument("tags", tags));
            true
        }
    }
}

/// The pieces of a text in a resource with these arguments of Terraform's own; `None` if it is no text, or nothing of it is
/// known.
pub fn pieces(value: &Value, meta: Option<&Meta>) -> Option<Vec<NamePiece>> {
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
                    Piece::Value(later) => {
                        add(NamePiece::Unknown { least: key::least(later, meta), shown: key::written(later) });
                    }
                }
            }
        }
        _ => return None,
    }
    let known = found.iter().any(|piece| !matches!(piece, NamePiece::Unknown { .. }));
    known.then_some(found)
}
