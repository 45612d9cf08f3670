//! Ids: what the stages after `resolve` name things by. An id is handed out by the list that holds the thing.

mod arena;

pub use arena::Arena;

/// Defines ids, each the position of a thing in the one list of its kind.
macro_rules! ids {
    ($($(#[$docs:meta])* $name:ident),* $(,)?) => {$(
        $(#[$docs])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(usize);

        impl $name {
            /// The id of the thing at this position of its list.
            pub const fn new(position: usize) -> Self {
                Self(position)
            }
        }

        impl From<usize> for $name {
            fn from(position: usize) -> Self {
                Self(position)
            }
        }

        impl From<$name> for usize {
            fn from(id: $name) -> Self {
                id.0
            }
        }
    )*};
}

ids! {
    /// A definition of a program: a stack or a kind.
    DefinitionId,
    /// An item of a stack, those inside `for` and `if` included.
    ItemId,
    /// A name that a `for`, a `let` in one, or a check's own data source binds; unique in its definition.
    LocalId,
    /// A parameter of a stack.
    ParameterId,
    /// A field of a kind.
    FieldId,
    /// An output of a stack.
    OutputId,
    /// A stack, brought in once.
    InstanceId,
    /// A resource, data source or ephemeral resource of an evaluated program.
    ResourceId,
    /// A variable of an evaluated program.
    VariableId,
    /// A module of an evaluated program.
    ModuleId,
    /// A nested stack of an evaluated program that is written as a module.
    LocalModuleId,
    /// An output of an evaluated root.
    RootOutputId,
    /// A provider configuration of an evaluated program.
    ProviderId,
    /// A check of an evaluated program.
    CheckId,
    /// A `moved`, `import` or `removed` of an evaluated program.
    RefactoringId,
    /// Another root that an evaluated program reads.
    RemoteId,
    /// Something in an evaluated program that nothing uses.
    UnusedId,
    /// A value that is evaluated when it is first asked for.
    LazyId,
    /// A rule or a pack of a program, as it was handed over.
    RulesId,
    /// One use of a kind.
    UseId,
    /// A rule that may be broken, where it is written.
    AllowId,
    /// Something that was found and stopped nothing.
    FindingId,
}
