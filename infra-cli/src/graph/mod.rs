//! The picture of what depends on what, from the tables of addresses; `dot` and `mermaid` write it down, and `html` makes
//! a page of it, with what `body` reads of the documents and where `layout` puts what.

mod body;
mod dot;
mod html;
mod layout;
mod mermaid;
mod picture;

pub(crate) use dot::dot;
pub(crate) use html::html;
pub(crate) use mermaid::mermaid;
pub(crate) use picture::{Detail, Picture};

#[cfg(test)]
mod tests;
