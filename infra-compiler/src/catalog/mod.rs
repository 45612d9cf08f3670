//! Every error there is, documented: one file per [`Code`], one folder per family.
//!
//! Codes of the registered checks live with their check; [`all`] lists both.

pub mod expressions;
pub mod link;
pub mod references;
pub mod syntax;

use crate::diagnostic::Code;

/// Every documented kind of mistake.
pub fn all() -> Vec<&'static Code> {
    let mut all = [syntax::ALL, link::ALL, references::ALL, expressions::ALL].concat();
    all.extend(crate::check::codes());
    all
}
