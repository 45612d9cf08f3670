use super::{Attribute, Docs, Expr, Item, Name, ReadyRules, Taken};
use crate::{
    Span,
    ids::{Arena, DefinitionId, RulesId},
};

/// Everything that one macro invocation sees: its own definition and all it needs, directly or not.
#[derive(Debug, Clone, Default)]
pub struct Program {
    /// All definitions, dependencies in any order.
    pub definitions: Arena<DefinitionId, Definition>,
    /// All rules and packs of rules that other definitions hand over.
    pub rules: Arena<RulesId, ReadyRules>,
}

impl Program {
    /// The stack with this id, if it is one.
    pub fn stack(&self, id: DefinitionId) -> Option<&Stack> {
        match self.definitions.find(id) {
            Some(Definition::Stack(stack)) => Some(stack),
            _ => None,
        }
    }

    /// The kind with this id, if it is one.
    pub fn kind(&self, id: DefinitionId) -> Option<&Kind> {
        match self.definitions.find(id) {
            Some(Definition::Kind(kind)) => Some(kind),
            _ => None,
        }
    }
}

/// A stack or a resource kind.
#[derive(Debug, Clone)]
pub enum Definition {
    /// From `stack!`.
    Stack(Stack),
    /// From `#[resource]`.
    Kind(Kind),
}

/// A stack: `pub Network<cidr: cidr> { … }`.
#[derive(Debug, Clone)]
pub struct Stack {
    /// The stack's name.
    pub name: Name,
    /// Its documentation.
    pub docs: Docs,
    /// `#[workspace("…")]` and others.
    pub attributes: Vec<Attribute>,
    /// In order.
    pub parameters: Vec<Parameter>,
    /// In order.
    pub items: Vec<Item>,
    /// Its own check failed and reported why: whoever uses it must not report it again. What could be parsed is there.
    pub broken: bool,
}

/// One parameter of a stack.
#[derive(Debug, Clone)]
pub struct Parameter {
    /// As arguments set it and the body reads it.
    pub name: Name,
    /// The type as written: a name, a call such as `ref(aws_vpc)` or `list(string)`, or `[element]`; of a stack type nothing.
    pub ty: Expr,
    /// The stack that the parameter takes an instance of.
    pub stack: Option<StackType>,
    /// After `=`, if optional.
    pub default: Option<Expr>,
    /// `#[sensitive]`, `#[ephemeral]`, `#[nullable(false)]`.
    pub attributes: Vec<Attribute>,
    /// `shared name: type`: left out, it is what a stack above shares under this name.
    pub shared: bool,
    /// Its documentation.
    pub docs: Docs,
}

/// A stack as the type of a parameter: `network: Network`.
#[derive(Debug, Clone)]
pub struct StackType {
    /// The path as written.
    pub path: Name,
    /// What it leads to; `None` if linking failed, which has been reported.
    pub definition: Option<DefinitionId>,
}

/// A resource kind: one provider type, run the house's way.
#[derive(Debug, Clone)]
pub struct Kind {
    /// The struct's name.
    pub name: Name,
    /// Its documentation.
    pub docs: Docs,
    /// The provider type it configures, such as `aws_rds_cluster`.
    pub provider_type: Name,
    /// `name = "…"`: the pattern of its physical name.
    pub naming: Option<Expr>,
    /// In order.
    pub fields: Vec<KindField>,
    /// The rules that it takes, for all resources of it.
    pub rules: Vec<Taken>,
    /// Its own check failed and reported why.
    pub broken: bool,
}

/// One field of a kind.
#[derive(Debug, Clone)]
pub struct KindField {
    /// The attribute or block of the provider type; for a parameter a name of its own.
    pub name: Name,
    /// The field's type in the language's terms; [`crate::types::Type::Any`] where Rust's type says nothing.
    pub ty: crate::types::Type,
    /// Where the type is written.
    pub ty_span: Span,
    /// Who sets it.
    pub mode: FieldMode,
    /// Its documentation.
    pub docs: Docs,
}

/// Who sets a kind's field.
#[derive(Debug, Clone)]
pub enum FieldMode {
    /// The user of the kind must.
    Required,
    /// The user of the kind may (an `Option<…>` field).
    Optional,
    /// `#[default(…)]`: the user may, else this.
    Default(Expr),
    /// `#[fixed(…)]`: nobody but the kind.
    Fixed(Expr),
    /// `#[parameter]`: the user must; for the kind's own expressions, not an attribute of the provider type.
    Parameter,
    /// `#[parameter(shared)]`: the same; left out, it is what the resource's stack, or one above, shares under this name.
    Shared,
}
