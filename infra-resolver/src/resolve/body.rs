//! Bodies, each by what is known of the block that it belongs to.

use rustc_hash::FxHashMap;

use super::Resolver;
use crate::{
    blocks::OwnBlock,
    catalog::references::DUPLICATE_ATTRIBUTE,
    diagnostic::Diagnostic,
    program::{self, Expr, Label, Name},
    resolved::{Block, Body, Entry},
};

impl<'p> Resolver<'p, '_> {
    pub(super) fn body(&mut self, body: &'p program::Body, own: &'static OwnBlock) -> Body {
        self.duplicates(body);
        self.entries(body, own)
    }

    fn entries(&mut self, body: &'p program::Body, own: &'static OwnBlock) -> Body {
        Body { entries: body.entries.iter().map(|entry| self.entry(entry, own)).collect(), span: body.span }
    }

    pub(super) fn entry(&mut self, entry: &'p program::Entry, own: &'static OwnBlock) -> Entry {
        match entry {
            program::Entry::Attribute { name, value } => {
                self.slot = Some(&name.text);
                let argument = self.argument(name, value, own.reading(&name.text));
                self.slot = None;
                let field = self.scope.fields.and_then(|kind| self.signatures[kind].field(&name.text));
                Entry::Attribute { name: name.clone(), field, argument, span: value.span }
            }
            program::Entry::Block { name, labels, body } => Entry::Block(self.block(name, labels, body, own)),
            program::Entry::For { key, value, source, body } => {
                let source = self.expression(source);
                let mark = self.scope.mark();
                let binding = self.bind(key.as_ref(), value);
                let body = self.body(body, own);
                self.scope.release(mark);
                Entry::For { binding, source, body }
            }
            program::Entry::If { condition, then, otherwise } => Entry::If {
                condition: self.expression(condition),
                then: self.entries(then, own),
                otherwise: self.entries(otherwise, own),
            },
            program::Entry::Poison { name } => {
                self.poisoned = true;
                Entry::Poison(name.clone())
            }
        }
    }

    pub(super) fn block(
        &mut self,
        name: &'p Name,
        labels: &'p [Label],
        body: &'p program::Body,
        own: &'static OwnBlock,
    ) -> Block {
        let inner = own.within(&name.text);
        let outer = (self.scope.words, self.scope.fields.take());
        self.scope.words.own |= inner.own_object;
        self.blocks.push(&name.text);
        let body = self.body(body, inner);
        self.blocks.pop();
        (self.scope.words, self.scope.fields) = outer;
        Block { name: name.clone(), labels: labels.to_vec(), body }
    }

    /// An attribute set twice, unless in arms of which one is taken.
    pub(super) fn duplicates(&mut self, body: &'p program::Body) {
        let mut seen: FxHashMap<&str, Vec<(&Name, Arms)>> = FxHashMap::default();
        let mut all = Vec::new();
        collect(body, &mut Vec::new(), &mut all);
        for (name, arms, block) in all {
            let earlier = seen.entry(&name.text).or_default();
            let first = earlier.iter().find(|(_, theirs)| !excluded(&arms, theirs));
            if let Some((first, _)) = first {
                let message = format!("`{}` is set twice", name.text);
                self.out.push(
                    Diagnostic::error(&DUPLICATE_ATTRIBUTE, name.span, message)
                        .help("remove one of the two")
                        .note(first.span, "first set here"),
                );
            } else if !block {
                earlier.push((name, arms));
            }
        }
    }
}

type Arms = Vec<(*const Expr, bool)>;

/// The attributes and blocks of a body with the arms around them; blocks may repeat, so they count last.
fn collect<'p>(body: &'p program::Body, arms: &mut Arms, all: &mut Vec<(&'p Name, Arms, bool)>) {
    for entry in &body.entries {
        match entry {
            program::Entry::Attribute { name, .. } => all.push((name, arms.clone(), false)),
            program::Entry::Block { name, labels, .. } if labels.is_empty() => all.push((name, arms.clone(), true)),
            program::Entry::If { condition, then, otherwise } => {
                for (first, body) in [(true, then), (false, otherwise)] {
                    arms.push((std::ptr::from_ref(condition), first));
                    collect(body, arms, all);
                    arms.pop();
                }
            }
            _ => {}
        }
    }
}

fn excluded(ours: &Arms, theirs: &Arms) -> bool {
    ours.iter().any(|(condition, first)| theirs.iter().any(|(other, arm)| condition == other && first != arm))
}
