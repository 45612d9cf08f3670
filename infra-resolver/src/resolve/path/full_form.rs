//! Full forms: what begins with a word of Terraform's, whatever else has that name, and names that only quotes can write.

use super::{Found, StepKind, attribute, items};
use crate::{
    Text,
    program::{Expr, Mode, Name},
    resolve::Resolver,
};

impl<'p> Resolver<'p, '_> {
    /// Whether a path is a full form that leads somewhere, or one of Terraform's own values: no item of that short name
    /// hides it.
    pub(super) fn is_full_form(&self, name: &str, steps: &[super::Step<'p>]) -> bool {
        let next = attribute(steps, 0).map(|name| &*name.text);
        let next_is = |words: &[&str]| next.is_some_and(|next| words.contains(&next));
        let declared = |noun: &str| {
            next.is_some_and(|next| self.symbols.declarations(next).iter().any(|one| one.declared.noun() == noun))
        };
        // Of a type that is not declared too, so that what is missing is told and not what is there instead.
        let is_type = |mode: Mode| {
            next.is_some_and(|ty| {
                let known = || self.targets.iter().any(|target| target.schemas.block(mode, ty).is_some());
                self.symbols.has_type(mode, ty) || known()
            })
        };
        match name {
            "data" => is_type(Mode::Data) || self.scope.own_data.iter().any(|(own, ..)| next == Some(*own)),
            "ephemeral" => is_type(Mode::Ephemeral),
            "var" => declared("variable"),
            "module" => declared("module"),
            "each" => self.scope.words.each && next_is(&["key", "value"]),
            "count" => self.scope.words.count && next_is(&["index"]),
            "self" => self.scope.words.own,
            "path" => next_is(&["cwd", "module", "root"]),
            "terraform" => next_is(&["applying", "workspace"]),
            "provider" => next.is_some(),
            "suffix" => steps.is_empty(),
            _ => false,
        }
    }

    /// `aws_vpc["my-vpc"]`, `data.aws_ami["my-image"]`, `var["my-variable"]`: a name with dashes, which Rust would read as a
    /// difference.
    pub(super) fn quoted_form(&mut self, name: &'p Text, steps: &[super::Step<'p>]) -> Option<Found<'p>> {
        let quoted = |index: usize| match steps.get(index)?.kind {
            StepKind::Index(index) => Some((index.span, dashed(index)?)),
            StepKind::Attribute(_) | StepKind::Splat => None,
        };
        let (mode, ty, own, taken) = match &**name {
            "data" => (Mode::Data, &*attribute(steps, 0)?.text, quoted(1)?, 2),
            "ephemeral" => (Mode::Ephemeral, &*attribute(steps, 0)?.text, quoted(1)?, 2),
            "var" => return self.quoted("variable", &quoted(0)?.1),
            "module" => return self.quoted("module", &quoted(0)?.1),
            ty => (Mode::Managed, ty, quoted(0)?, 1),
        };
        let (index, own) = own;
        let own = Name::new(own, index);
        match self.full(mode, ty, &own) {
            Some(root) => Some(Found::of(root, taken)),
            // A family may have the name of a type, and a key with dashes.
            None if self.symbols.has_type(mode, ty) && self.symbols.declarations(name).is_empty() => {
                self.unnamed(mode, ty, &own);
                Some(Found::nothing(steps.len()))
            }
            None => None,
        }
    }

    fn quoted(&mut self, noun: &str, name: &Text) -> Option<Found<'p>> {
        let all = self.symbols.declarations(name).iter();
        let known: Vec<_> = all.filter(|one| one.declared.noun() == noun).cloned().collect();
        self.used.insert(&known.first()?.name.text);
        Some(Found { steps: 1, ..items(name, &known) })
    }
}

/// A full form as it is written: `aws_vpc.main`, `aws_vpc["my-vpc"]`.
pub(in crate::resolve) fn full(ty: &str, name: &str) -> String {
    if name.contains('-') { format!("{ty}[\"{name}\"]") } else { format!("{ty}.{name}") }
}

/// The text of an index that is a name with dashes.
pub(in crate::resolve) fn dashed(index: &Expr) -> Option<Text> {
    index.plain_text().filter(|text| text.contains('-'))
}
