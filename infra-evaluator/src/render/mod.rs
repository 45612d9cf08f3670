//! An evaluated root stack as Terraform JSON with the hole marks of [`infra_template`].
//!
//! `document` lays out the blocks, `body` their contents as a tree of borrowed nodes, `writer` turns nodes and values
//! into JSON, `expression` what is left over into Terraform's expressions. Nothing is decided here but form.

mod address;
mod body;
mod document;
mod escape;
mod expression;
mod module;
mod objects;
#[cfg(test)]
mod tests;
mod writer;

pub use objects::object_attributes;

use std::borrow::Cow;

use infra_template::Encoding;

use crate::{
    Span, Text,
    evaluated::Evaluated,
    ids::{Arena, ResourceId},
    program::Mode,
    types::Type,
    value::{Traversal, Value},
};

/// What rendering asks of the provider's schema: the type of the *attribute* at the end of a path of block names, if
/// it is a list or set of objects (which may be written as blocks, and whose objects must have all their fields).
///
/// The arguments are the mode, the provider type, and the path.
pub type ObjectAttributes<'a> = &'a dyn Fn(Mode, &str, &[&str]) -> Option<Type>;

/// A rendered root stack.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rendered {
    /// The document: two-space indentation, keys sorted, a line feed at its end, holes marked.
    pub document: String,
    /// What the marks stand for.
    pub holes: Vec<Hole>,
    /// The modules beside it, whose marks are numbered with those of the document.
    pub modules: Vec<RenderedModule>,
    /// Every address of the document and of the modules, in order of the program.
    pub addresses: Vec<Address>,
}

/// A nested stack that is written as a module.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RenderedModule {
    /// The name of its folder, under `modules` beside the root's document.
    pub folder: Text,
    /// Its document, as the root's is.
    pub document: String,
}

/// One address and where it comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Address {
    /// `aws_vpc.main`, `data.…`, `module.…`, `var.…`, `output.…`, `provider.…`, `check.…`.
    pub text: String,
    /// Its item.
    pub span: Span,
    /// The addresses it refers to, as indexes, sorted.
    pub references: Vec<usize>,
    /// The way to its stack instance, `network.endpoints`; empty for the root.
    pub instance: Text,
}

/// A numbered hole of a template, owned.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Hole {
    /// The member `"backend": {…},` of the `terraform` block with its indentation and line feed, or nothing.
    Backend,
    /// The body of a `terraform_remote_state` that reads this workspace.
    RemoteState(String),
    /// A `rust(…)` expression.
    Rust {
        /// The way from the root to the definition that holds it.
        path: Vec<u32>,
        /// Its number there.
        index: u32,
        /// How the value is written.
        encoding: Encoding,
    },
}

/// Renders an evaluated root stack.
pub fn render(evaluated: &Evaluated, objects: ObjectAttributes<'_>) -> Rendered {
    let addresses: Arena<ResourceId, String> =
        evaluated.resources.iter().map(crate::evaluated::Resource::address).collect();
    let mut writer = writer::Writer::new(evaluated, &addresses);
    let document = writer.document(&document::document(evaluated, None, objects));
    writer.in_module = true;
    let modules = evaluated.local_modules.iter_enumerated().map(|(id, module)| RenderedModule {
        folder: module.folder.clone(),
        document: writer.document(&document::document(evaluated, Some(id), objects)),
    });
    let modules = modules.collect();
    Rendered { document, holes: writer.holes, modules, addresses: address::addresses(evaluated) }
}

/// A piece of the document before it is written.
enum Node<'a> {
    Null,
    Bool(bool),
    /// A text that Terraform takes as it is.
    Text(Cow<'a, str>),
    /// A value whose texts are templates, with the type that its objects must fill.
    Value(&'a Value, Option<Type>),
    /// A value that Terraform takes as it is.
    Literal(&'a Value),
    /// `"${…}"` even for a known value.
    Expression(&'a Value),
    /// A bare reference as text.
    Traversal(&'a Traversal),
    /// The body of a `terraform_remote_state`.
    RemoteState(&'a str),
    List(Vec<Node<'a>>),
    /// Sorted when it is written.
    Object(Members<'a>),
    /// The `terraform` block, with a hole for its backend.
    Terraform(Box<Node<'a>>),
}

type Members<'a> = Vec<(Cow<'a, str>, Node<'a>)>;
