//! The picture of what depends on what, from the tables of addresses; `dot` and `mermaid` write it down.

mod dot;
mod mermaid;
mod picture;

pub(crate) use dot::dot;
pub(crate) use mermaid::mermaid;
pub(crate) use picture::{Detail, Picture};

#[cfg(test)]
mod tests;
