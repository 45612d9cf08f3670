//! The program as `resolve` leaves it: every name an id, every argument of Terraform's own blocks in its form.
//!
//! Nothing here is evaluated. A `for` or `if` makes instances of the items in it; which items a name stands for is known
//! already.

mod body;
mod expression;
mod item;

pub use body::{Argument, Binding, Block, Body, Entry, Local, Reference};
pub use expression::{Comprehension, Expr, ExprKind, ItemsName, ObjectKey, Part, Root, Word};
pub use item::{
    Check, CheckData, For, If, Item, ItemKind, Let, Meta, Module, Nested, Output, Provider, ProviderName, Refactoring,
    Remote, Repeated, Repetition, Resource, ResourceType, Setting, Validation, Variable,
};

use crate::{
    Span, Text,
    ids::{Arena, DefinitionId, FieldId, ItemId, OutputId, ParameterId},
    program::{Allow, Declared, Docs, Name},
    types::Type,
    value::Marks,
};

/// A program whose names lead to what they mean.
#[derive(Debug)]
pub struct Resolved {
    /// As in the program.
    pub definitions: Arena<DefinitionId, Definition>,
}

/// A stack or a kind.
#[derive(Debug)]
pub enum Definition {
    /// From `stack!`.
    Stack(Stack),
    /// From `#[resource]`.
    Kind(Kind),
}

/// A stack that other definitions can name, root or not.
#[derive(Debug)]
pub struct Stack {
    /// As it is declared, with its place.
    pub name: Name,
    /// Whether it is a Terraform workspace of its own.
    pub root: bool,
    /// The workspace, if it is one and says which.
    pub workspace: Option<Text>,
    /// In order.
    pub parameters: Arena<ParameterId, Parameter>,
    /// All items, those inside `for` and `if` after them.
    pub items: Arena<ItemId, Item>,
    /// Those that stand in nothing.
    pub top: Vec<ItemId>,
    /// What others read of it, each name once.
    pub outputs: Arena<OutputId, OutputName>,
    /// The provider configurations that whoever brings it in gives, as `aws.west`.
    pub takes: Vec<Text>,
    /// What it declares and never uses.
    pub unused: Vec<Unused>,
    /// `#[allow(…)]` on it.
    pub allows: Vec<Allow>,
    /// Its own check failed: nobody expands it.
    pub broken: bool,
}

/// Something declared that nothing uses.
#[derive(Debug)]
pub struct Unused {
    /// What it is.
    pub declared: Declared,
    /// The name.
    pub name: Name,
    /// The item, unless it is a parameter.
    pub item: Option<ItemId>,
}

impl Stack {
    /// Whether an item stands in a `for` or `if`, however deep.
    pub fn is_within(&self, item: ItemId, outer: ItemId) -> bool {
        let mut around = self.items[item].parent;
        while let Some(parent) = around {
            if parent == outer {
                return true;
            }
            around = self.items[parent].parent;
        }
        false
    }
}

/// A parameter of a stack.
#[derive(Debug)]
pub struct Parameter {
    /// As arguments set it and the body reads it.
    pub name: Name,
    /// Its type; `None` if what is written is none, which was reported.
    pub ty: Option<Type>,
    /// If it is optional.
    pub default: Option<Expr>,
    /// Left out, it is what a stack above shares under this name.
    pub shared: bool,
    /// The stack that it takes an instance of.
    pub stack: Option<StackType>,
    /// What Terraform marks it with, wherever it comes from.
    pub marks: Marks,
    /// Whether it may be `null`; else the default stands for it.
    pub nullable: bool,
}

/// A stack as the type of a parameter.
#[derive(Debug)]
pub struct StackType {
    /// The definition; `None` if it could not be linked or is no stack, which was reported.
    pub definition: Option<DefinitionId>,
    /// The path, for messages.
    pub path: Name,
}

/// An output as users of the stack name it.
#[derive(Debug)]
pub struct OutputName {
    /// As users of the stack read it.
    pub name: Text,
    /// The items that give it; several only in arms of which one is taken.
    pub items: Vec<ItemId>,
}

/// A resource kind.
#[derive(Debug)]
pub struct Kind {
    /// The struct's name, with its place.
    pub name: Name,
    /// Its documentation.
    pub docs: Docs,
    /// The provider type that it configures.
    pub provider_type: Name,
    /// The pattern of its physical name.
    pub naming: Option<Expr>,
    /// In order.
    pub fields: Arena<FieldId, Field>,
    /// The parameters that it never uses.
    pub unused: Vec<Name>,
}

/// A field of a kind.
#[derive(Debug)]
pub struct Field {
    /// The attribute or block of the provider type, or a parameter's own name.
    pub name: Name,
    /// Its type.
    pub ty: Type,
    /// Where the type is written.
    pub ty_span: Span,
    /// Who sets it.
    pub mode: FieldMode,
}

/// Who sets a kind's field.
#[derive(Debug)]
pub enum FieldMode {
    /// The user of the kind must.
    Required,
    /// The user of the kind may.
    Optional,
    /// The user may, else this.
    Default(Expr),
    /// Nobody but the kind.
    Fixed(Expr),
    /// The user must, for the kind's own expressions.
    Parameter,
    /// The same, where no stack shares a value of this name.
    Shared,
}

impl Resolved {
    /// The stack with this id, if it is one.
    pub fn stack(&self, id: DefinitionId) -> Option<&Stack> {
        match &self.definitions[id] {
            Definition::Stack(stack) => Some(stack),
            Definition::Kind(_) => None,
        }
    }

    /// The kind with this id, if it is one.
    pub fn kind(&self, id: DefinitionId) -> Option<&Kind> {
        match &self.definitions[id] {
            Definition::Kind(kind) => Some(kind),
            Definition::Stack(_) => None,
        }
    }
}
