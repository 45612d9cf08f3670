//! `known(table, key)`: the names that a provider's services know; `near` and `suggest`: which of them was meant.

use std::rc::Rc;

use super::{Seen, World, alike::settled, function::has_text};
use crate::{Text, value::Value};

/// As many names as a suggestion lists.
const SHOWN: usize = 12;

/// The names under a key of a table of lists; `null` where nothing is known of the key.
///
/// The table's first word names the provider, as that of a type does: `aws_metrics`.
pub(super) fn known<'a>(world: &World<'_>, table: &Seen<'_>, key: &Seen<'_>) -> Seen<'a> {
    let (Some(table), Some(key)) = (text(world, table), text(world, key)) else { return Seen::Unknown };
    match world.schemas.facts(&table).listed(&table, &key) {
        Some(names) => Seen::Value(Value::Tuple(Rc::new(names.iter().cloned().map(Value::String).collect()))),
        None => Seen::NULL,
    }
}

/// The name in a list of which this one is a slip of the pen; `null` where there is none, or where it is in the list.
pub(super) fn near<'a>(world: &World<'_>, name: &Seen<'_>, list: &Seen<'_>) -> Seen<'a> {
    if has_text(list, name) {
        return Seen::NULL;
    }
    let (Some(name), Some(list)) = (text(world, name), texts(world, list)) else { return Seen::Unknown };
    nearest(&name, &list)
        .filter(|near| is_slip(&name, near))
        .map_or(Seen::NULL, |near| Seen::Value(Value::String(near.clone())))
}

/// What to write in place of a name that is not in a list: the nearest, or what the list has.
pub(super) fn suggest<'a>(world: &World<'_>, name: &Seen<'_>, list: &Seen<'_>) -> Seen<'a> {
    let (Some(name), Some(list)) = (text(world, name), texts(world, list)) else { return Seen::Unknown };
    let said = match nearest(&name, &list) {
        Some(near) => format!("did you mean `{near}`?"),
        None => {
            let some: Vec<String> = list.iter().take(SHOWN).map(|name| format!("`{name}`")).collect();
            match list.len().checked_sub(SHOWN).filter(|more| *more > 0) {
                Some(more) => format!("write {} or one of {more} more", some.join(", ")),
                None => format!("write {}", some.join(", ")),
            }
        }
    };
    Seen::Value(Value::String(said.into()))
}

/// Whether two names differ by case, or in two letters in a row at most.
fn is_slip(name: &str, meant: &str) -> bool {
    if name.eq_ignore_ascii_case(meant) {
        return true;
    }
    let (name, meant): (Vec<char>, Vec<char>) = (name.chars().collect(), meant.chars().collect());
    let same = name.iter().zip(&meant).take_while(|(a, b)| a == b).count();
    let shorter = name.len().min(meant.len());
    let end = name.iter().rev().zip(meant.iter().rev()).take_while(|(a, b)| a == b).count().min(shorter - same);
    [name.len(), meant.len()].iter().all(|length| length - same - end <= 2) && shorter > 3
}

/// The name that differs by case alone, or else the nearest.
fn nearest<'t>(name: &str, list: &'t [Text]) -> Option<&'t Text> {
    let same = list.iter().find(|known| known.eq_ignore_ascii_case(name));
    same.or_else(|| {
        let near = crate::nearest(name, list.iter().map(|known| &**known))?;
        list.iter().find(|known| ***known == *near)
    })
}

fn text(world: &World<'_>, seen: &Seen<'_>) -> Option<Text> {
    match seen {
        Seen::Value(value) => match settled(world, value) {
            Value::String(text) => Some(text),
            _ => None,
        },
        _ => None,
    }
}

fn texts(world: &World<'_>, list: &Seen<'_>) -> Option<Vec<Text>> {
    super::member::elements(list)?.iter().map(|one| text(world, one)).collect()
}

#[cfg(test)]
mod tests {
    use super::is_slip;

    #[test]
    fn a_slip_is_two_letters_in_a_row() {
        for (name, meant) in
            [("binlog_fromat", "binlog_format"), ("cpuutilization", "CPUUtilization"), ("Erors", "Errors")]
        {
            assert!(is_slip(name, meant), "{name}");
        }
        for (name, meant) in [("ReadIOPS", "WriteIOPS"), ("Get", "Put"), ("binlog_format", "binlog_checksum")] {
            assert!(!is_slip(name, meant), "{name}");
        }
    }
}
