//! A short name that several things share: the one that fits.

use super::super::{Resolver, symbols::Declaration};
use crate::program::Mode;

impl<'p> Resolver<'p, '_> {
    /// The declarations of the one type that fits: which alone has this attribute, or whose attribute alone is what the
    /// argument takes that is being read. Two that fit stay in doubt, so that no new resource gives a name another meaning.
    pub(super) fn only_fitting(
        &self,
        declarations: &[Declaration<'p>],
        attribute: &str,
    ) -> Option<Vec<Declaration<'p>>> {
        let has =
            |one: &&Declaration<'p>| one.identity().is_none_or(|(mode, ty)| self.has_attribute(mode, ty, attribute));
        let fitting: Vec<Declaration<'p>> = declarations.iter().filter(has).cloned().collect();
        let of_one_type = |all: &[Declaration<'p>]| {
            let first = all.first().and_then(Declaration::identity);
            first.is_some() && all.iter().all(|one| one.identity() == first)
        };
        if of_one_type(&fitting) {
            return Some(fitting);
        }
        let given = fitting.iter().map(|one| self.fits_slot(one, attribute)).collect::<Option<Vec<bool>>>()?;
        let taken: Vec<Declaration<'p>> =
            fitting.into_iter().zip(given).filter_map(|(one, fits)| fits.then_some(one)).collect();
        of_one_type(&taken).then_some(taken)
    }

    /// Whether a type has this attribute in any target. Of a type without a schema nobody knows.
    fn has_attribute(&self, mode: Mode, ty: &str, attribute: &str) -> bool {
        self.targets.iter().any(|target| {
            let block = target.schemas.block(mode, ty);
            block.is_none_or(|block| {
                block.open || block.attribute(attribute).is_some() || block.nested(attribute).is_some()
            })
        })
    }

    /// Whether the attribute of a resource is what the argument takes whose value is being read; `None` if that is not
    /// known.
    fn fits_slot(&self, declaration: &Declaration<'p>, attribute: &str) -> Option<bool> {
        let (_, ty) = declaration.identity()?;
        let (owner, argument) = (self.owner?, self.slot?);
        let schemas = &self.targets.first()?.schemas;
        let taken = schemas.facts(owner).takes(owner, &self.blocks, argument);
        let given = schemas.facts(ty).gives(ty, &[], attribute);
        let known = !taken.is_empty() && !given.is_empty() && taken.iter().all(|taken| !taken.is_of_anything());
        known.then(|| given.iter().any(|given| taken.iter().any(|taken| taken.takes(given))))
    }
}
