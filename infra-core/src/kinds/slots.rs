use std::sync::OnceLock;

use super::{Identifier, Sort};

/// One line of the table.
pub(super) struct Slot {
    pub(super) ty: &'static str,
    pub(super) attribute: &'static str,
    takes: Vec<Identifier>,
}

pub(super) fn table() -> &'static [Slot] {
    static TABLE: OnceLock<Vec<Slot>> = OnceLock::new();
    TABLE.get_or_init(|| lines().filter_map(read).collect())
}

pub(super) fn lines() -> impl Iterator<Item = &'static str> {
    include_str!("slots.txt").lines().filter(|line| !line.is_empty() && !line.starts_with('#'))
}

pub(super) fn read(line: &'static str) -> Option<Slot> {
    let mut words = line.split_whitespace();
    let (ty, attribute) = (words.next()?, words.next()?);
    let mut takes = Vec::new();
    for word in words {
        let (sorts, thing) = word.split_once(':')?;
        for sort in sorts.split(',') {
            takes.push(Identifier { sort: Sort::read(sort)?, thing });
        }
    }
    Some(Slot { ty, attribute, takes })
}

pub(super) fn takes(ty: &str, path: &[&str], attribute: &str) -> &'static [Identifier] {
    let whole = path.iter().copied().chain([attribute]).collect::<Vec<_>>().join(".");
    let found = table().iter().find(|slot| slot.fits(ty, &whole, attribute));
    found.map_or(&[], |slot| &slot.takes)
}

impl Slot {
    fn fits(&self, ty: &str, whole: &str, attribute: &str) -> bool {
        if !glob(self.ty, ty) {
            return false;
        }
        if self.attribute.contains('.') {
            let tail = whole.strip_suffix(self.attribute);
            return tail.is_some_and(|before| before.is_empty() || before.ends_with('.'));
        }
        glob(self.attribute, attribute)
    }
}

fn glob(pattern: &str, text: &str) -> bool {
    match (pattern.strip_prefix('*'), pattern.strip_suffix('*')) {
        (Some(end), _) => text.ends_with(end),
        (None, Some(beginning)) => text.starts_with(beginning),
        (None, None) => pattern == text,
    }
}
