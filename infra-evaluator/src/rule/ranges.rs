//! Ranges of addresses: `cidr_contains`, `cidr_overlaps`.

use super::{Seen, World, alike::settled};
use crate::{
    formats::{Cidr, CidrError},
    value::Value,
};

/// Whether every address of `inner` is one of `outer`; nothing where one of them is not known, or no range.
pub(super) fn contains(world: &World<'_>, outer: &Seen<'_>, inner: &Seen<'_>) -> Option<bool> {
    Some(range(world, outer)?.contains(range(world, inner)?))
}

/// Whether both have an address in common.
pub(super) fn overlaps(world: &World<'_>, left: &Seen<'_>, right: &Seen<'_>) -> Option<bool> {
    Some(range(world, left)?.overlaps(range(world, right)?))
}

/// A text as a range; an address alone is the range that holds it and no other.
fn range(world: &World<'_>, seen: &Seen<'_>) -> Option<Cidr> {
    let Seen::Value(value) = seen else { return None };
    let Value::String(text) = settled(world, value) else { return None };
    let text = match (text.contains('/'), text.contains(':')) {
        (true, _) => text.to_string(),
        (false, true) => format!("{text}/128"),
        (false, false) => format!("{text}/32"),
    };
    match Cidr::parse(&text) {
        // The bits behind the prefix are cleared by those who take such a range.
        Ok(range) | Err(CidrError::HostBits(range)) => Some(range),
        Err(_) => None,
    }
}
