//! Policies, as rules ask of them: who may assume a role, and what may do what.
//!
//! `read` takes the statements out of a text, of what `jsonencode` is given, or of the blocks of a data source. `spelled` and
//! `pattern` compare texts of which only parts are known. `places` finds the policies that hold for a resource, and `allows`
//! decides.

mod allows;
mod glyphs;
mod lacking;
mod pattern;
mod places;
mod read;
mod spelled;
mod trust;

pub(super) use allows::allows;
pub use lacking::{Lacking, lacking};
pub use pattern::Pattern;
pub use read::Spot;
pub(super) use trust::trusts;

/// Whether one is so: true as soon as one is, and nothing where one might be.
fn any(truths: impl IntoIterator<Item = Option<bool>>) -> Option<bool> {
    let mut known = true;
    for truth in truths {
        match truth {
            Some(true) => return Some(true),
            Some(false) => {}
            None => known = false,
        }
    }
    known.then_some(false)
}

fn not(truth: Option<bool>) -> Option<bool> {
    truth.map(|truth| !truth)
}

/// Whether both are so.
fn both(left: Option<bool>, right: Option<bool>) -> Option<bool> {
    not(any([not(left), not(right)]))
}
