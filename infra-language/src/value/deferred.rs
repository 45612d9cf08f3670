use std::{collections::BTreeMap, rc::Rc};

use super::{Marks, Value, Way};
use crate::{
    Span, Text,
    ids::{InstanceId, LocalModuleId, ResourceId},
    mode::Mode,
    operator::{BinaryOp, UnaryOp},
    types::Type,
};

/// A value that Terraform will know: a residual expression with its type.
#[derive(Debug, Clone, PartialEq)]
pub struct Deferred {
    /// The expression.
    pub node: Node,
    /// Its type, [`Type::Any`] if that is not known.
    pub ty: Type,
    /// What Terraform marks it with.
    pub marks: Marks,
    /// The names that it went by, if it may hold a secret.
    pub way: Way,
}

/// A Terraform expression that is left over after folding; known values inside are [`Value`]s.
#[derive(Debug, Clone, PartialEq)]
pub enum Node {
    /// A reference.
    Traversal(Traversal),
    /// `source[index]` of something that is not a traversal.
    Index(Value, Value),
    /// `source.name` of something that is not a traversal.
    Attribute(Value, Text),
    /// `source[*].steps` of something that is not a traversal.
    Splat(Value, Vec<Step>),
    /// An operator before its operand.
    Unary(UnaryOp, Value),
    /// An operator between its operands.
    Binary(BinaryOp, Value, Value),
    /// `condition ? then : otherwise`.
    Conditional(Value, Value, Value),
    /// A function, `provider::aws::…` included.
    Call {
        /// As Terraform writes it.
        name: Text,
        /// By position, folded as far as they are known.
        arguments: Vec<Value>,
        /// Whether the last is spread.
        spread: bool,
    },
    /// `[for key, value in source : element if condition]`.
    ForList {
        /// Index or key.
        key: Option<Text>,
        /// Element.
        value: Text,
        /// Gone through.
        source: Value,
        /// Filter.
        condition: Option<Value>,
        /// Each element.
        element: Value,
    },
    /// `{for key, value in source : new_key => new_value if condition}`.
    ForObject {
        /// Index or key.
        key: Option<Text>,
        /// Element.
        value: Text,
        /// Gone through.
        source: Value,
        /// Filter.
        condition: Option<Value>,
        /// Each key.
        new_key: Value,
        /// Each value.
        new_value: Value,
        /// Whether values of one key are collected into a list, as `...` says.
        group: bool,
    },
}

/// A reference: where it starts and the steps from there.
#[derive(Debug, Clone, PartialEq)]
pub struct Traversal {
    /// What the first name of it means.
    pub root: Root,
    /// Attributes, indexes and splats, in order; none for the whole object.
    pub steps: Vec<Step>,
}

/// Where a reference starts.
#[derive(Debug, Clone, PartialEq)]
pub enum Root {
    /// A resource, data source or ephemeral resource of the program.
    Resource(ResourceId),
    /// `var.name`.
    Variable(Text),
    /// `module.name`.
    Module(Text),
    /// `var.name` in a nested stack that is written as a module.
    Input {
        /// The module.
        module: LocalModuleId,
        /// The name of the variable.
        name: Text,
        /// What is given for it where the module is called: for checks alone.
        origin: Rc<Value>,
    },
    /// `module.name`: all instances of a nested stack that is written as a module. An index or splat comes first, then an
    /// output.
    Instances {
        /// The stack instance that stands for all of them.
        body: InstanceId,
        /// The name of the call.
        name: Text,
    },
    /// The output of another root stack, through its state.
    Remote {
        /// The name of the `terraform_remote_state`.
        name: Text,
        /// Which of the other root's outputs.
        output: Text,
        /// What the other stack says it is: for checks alone.
        origin: Rc<Value>,
    },
    /// A resource of another root stack; only inside [`Root::Remote`]'s `origin`.
    Foreign {
        /// Managed, read or ephemeral.
        mode: Mode,
        /// The provider type.
        ty: Text,
        /// Its address there.
        address: Text,
        /// Where it is declared.
        declared: Span,
        /// Its arguments that are known: for rules alone.
        known: Rc<BTreeMap<Text, Value>>,
    },
    /// `each`, in a body with `for_each`.
    Each,
    /// `count`, in a body with `count`.
    Count,
    /// `self`, in provisioners and postconditions.
    SelfObject,
    /// `path`, whose attributes are folders.
    Path,
    /// `terraform`, whose attributes are of the run.
    Terraform,
    /// A name bound by a `for` expression.
    Bound(Text),
    /// The iterator of a `dynamic` block.
    Iterator(Text),
}

/// One step of a reference.
#[derive(Debug, Clone, PartialEq)]
pub enum Step {
    /// `.name`.
    Attribute(Text),
    /// `[index]`: an element by number or key.
    Index(Value),
    /// `[*]`: what follows applies to each element.
    Splat,
}
