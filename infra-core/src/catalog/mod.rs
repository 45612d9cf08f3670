//! Every error there is, documented: one file per [`Code`](crate::diagnostic::Code), one folder per family.
//!
//! Codes of the registered checks live with their check; [`all`] lists both.

pub mod expressions;
pub mod link;
pub mod references;
pub mod syntax;
