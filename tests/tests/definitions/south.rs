//! One of the two places where the file is mounted.

infra_macros::stack! {
    pub(crate) Zone { output name = "south"; }
}

#[path = "site.rs"]
pub(crate) mod site;
