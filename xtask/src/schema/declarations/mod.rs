//! hashicorp/aws 6.x from the JavaScript of `cdktn-provider-aws`: the generated classes say every name, type, nesting
//! and whether it is required, optional or computed; what they do not say is taken over from an older table.

mod functions;
mod kept;
mod merge;
mod package;
mod scan;

pub(super) use merge::{is_same, table};
pub(super) use package::Package;
