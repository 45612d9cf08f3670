use std::rc::Rc;

use super::{Budget, Scope, Within};
use crate::{
    Span, Text,
    diagnostic::{Diagnostic, Diagnostics},
    ids::{DefinitionId, InstanceId, LazyId, OutputId, RemoteId, ResourceId},
    mode::Mode,
    program::Name,
    resolved::{Repeated, Root},
    target::Schemas,
    types::Type,
    value::{Marks, Value},
};

/// What expressions are evaluated over: what names mean, and where errors go.
pub(crate) trait Data {
    /// What a parameter, a field of a kind, or a name of items means at a place.
    fn name(&mut self, root: &Root, span: Span, scope: &Scope) -> Operand;

    /// The value of a `let` of a `for`, asked for at a place.
    fn lazy(&mut self, lazy: LazyId, span: Span) -> Value;

    /// An output of a nested stack or another root, or a nested stack that is `pub` there; `read` says which it is of each definition that may be meant.
    fn output(&mut self, of: Outputs, read: &[(DefinitionId, OutputId)], name: &Name, scope: &Scope) -> Operand;

    /// All outputs of a nested stack as an object.
    fn outputs(&mut self, of: InstanceId, span: Span, scope: &Scope) -> Value;

    /// The type and marks of an output of a nested stack that only the deployment repeats; `None` if it has no such output,
    /// which is reported.
    fn deployed_output(&mut self, of: InstanceId, name: &str, span: Span, scope: &Scope) -> Option<(Type, Marks)>;

    /// The type of one instance of such a stack.
    fn deployed_type(&mut self, of: InstanceId, span: Span) -> Type;

    /// The first outputs of a nested stack by their names, for a message.
    fn output_names(&self, of: InstanceId) -> Vec<Text>;

    /// What is known of a resource before its body is evaluated.
    fn resource(&self, id: ResourceId) -> ResourceHead;

    /// The provider schemas in reach.
    fn schemas(&self) -> Rc<Schemas>;

    /// The version of a provider in this target, as numbers.
    fn version(&self, provider: &str) -> Option<Vec<u64>>;

    /// The way from the root to the definition whose expression stands at a place.
    fn source(&self, within: &Within) -> Vec<u32>;

    /// Takes an error in an expression of this stack instance.
    fn report(&mut self, instance: InstanceId, found: Diagnostic);

    /// What was reported so far.
    fn diagnostics(&mut self) -> &mut Diagnostics;

    /// How deep expressions are nested right now, through all names that they name.
    fn depth(&mut self) -> &mut usize;

    /// What evaluation has cost so far.
    fn budget(&mut self) -> &mut Budget;
}

/// Whose output is read.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Outputs {
    /// A nested stack's.
    Stack(InstanceId),
    /// Another root's.
    Remote(RemoteId),
}

/// What is known of a resource before its body is evaluated.
#[derive(Debug, Clone)]
pub(crate) struct ResourceHead {
    /// Managed, read or ephemeral.
    pub mode: Mode,
    /// The provider type.
    pub ty: Text,
    /// As messages name it: `aws_vpc.main`.
    pub shown: String,
}

/// What a path means on the way: a value, or something that only a further step makes a value of.
#[derive(Debug)]
pub(crate) enum Operand {
    Value(Value),
    /// A value whose splat has ended: what follows applies to the list.
    Whole(Value),
    /// One resource, not yet repeated over.
    Resource {
        id: ResourceId,
        repeated: Repeated,
    },
    /// The members of a family by their keys.
    Family(Vec<(Value, Operand)>),
    /// What follows applies to each of these; whether they are elements of a list or set, and so of one type.
    Each(Vec<Operand>, bool),
    /// What follows applies to each of an unknown number, of which this is one.
    Some(Box<Operand>),
    /// A nested stack or another root.
    Outputs(Outputs),
    /// The instances of a nested stack that only the deployment repeats.
    Instances {
        body: InstanceId,
        name: Text,
        repeated: Repeated,
    },
    /// A module call: an index chooses an instance, a name an output.
    Module {
        name: Text,
        repeated: Repeated,
    },
    /// `provider.aws`.
    Provider,
}
