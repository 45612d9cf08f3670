use std::rc::Rc;

use super::{Binding, Block, Body, Expr, Local};
use crate::{
    Span, Text,
    ids::{Arena, DefinitionId, ItemId, LocalId, OutputId, ParameterId},
    mode::Mode,
    program::{Allow, Docs, Label, Name, Taken},
    types::Type,
};

/// One item of a stack.
#[derive(Debug)]
pub struct Item {
    /// The `for` or `if` that it stands in.
    pub parent: Option<ItemId>,
    /// Documentation.
    pub docs: Docs,
    /// `#[allow(…)]` on it, then on the `for`s and `if`s around it.
    pub allows: Vec<Allow>,
    /// Its keyword and name.
    pub span: Span,
    /// What it is.
    pub kind: ItemKind,
}

/// What an item is.
#[derive(Debug)]
pub enum ItemKind {
    /// `resource`, `data`, `ephemeral`.
    Resource(Resource),
    /// A stack within this one.
    Stack(Nested),
    /// Another root that this one reads.
    Remote(Remote),
    /// An input that is given when Terraform runs.
    Variable(Variable),
    /// A value under a name of its own.
    Let(Let),
    /// A value that others read.
    Output(Output),
    /// How resources reach a provider.
    Provider(Provider),
    /// `terraform`, without `required_providers`.
    Terraform(Body),
    /// A module that is not of this language.
    Module(Module),
    /// `moved`, `import`, `removed`.
    Refactoring(Refactoring),
    /// Assertions that are tried at every run and stop nothing.
    Check(Check),
    /// What the parameters of a stack must be.
    Validation(Validation),
    /// Levels of rules and how physical names are made, then the rules and packs that are taken.
    Rules(Body, Rc<[Taken]>),
    /// `for … in … { items }`.
    For(For),
    /// `if … { items } else { items }`.
    If(If),
    /// Nothing that is evaluated: `required_providers`, and what failed and was reported.
    Nothing,
}

/// How many instances Terraform makes of a resource or module.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Repeated {
    /// One, without a key.
    Once,
    /// By number.
    Count,
    /// By key.
    ForEach,
}

/// A resource, data source or ephemeral resource.
#[derive(Debug)]
pub struct Resource {
    /// Which of the three.
    pub mode: Mode,
    /// `None` if its kind could not be linked, which was reported.
    pub ty: Option<ResourceType>,
    /// As it is declared, without a family's key.
    pub name: Name,
    /// `[key]` of a family.
    pub key: Option<Expr>,
    /// What Terraform itself understands.
    pub meta: Meta,
    /// All else.
    pub body: Body,
}

/// What a resource is an instance of.
#[derive(Debug)]
pub struct ResourceType {
    /// The provider type, of a kind as well.
    pub name: Text,
    /// Where the type or kind is written.
    pub span: Span,
    /// The kind, and its position among the definitions that the stack names.
    pub kind: Option<(DefinitionId, u32)>,
}

/// What Terraform itself understands of a resource or module.
#[derive(Debug)]
pub struct Meta {
    /// What `count` and `for_each` make of it.
    pub repeated: Repeated,
    /// The number of instances, where it is stated.
    pub count: Option<Setting>,
    /// What there is one instance for each of.
    pub for_each: Option<Setting>,
    /// What must be there first, though nothing refers to it.
    pub depends_on: Vec<Expr>,
    /// The configuration to use, where it is not the default one.
    pub provider: Option<ProviderName>,
    /// `providers` of a module: its names for them, and what they are here.
    pub providers: Vec<(Text, Text)>,
    /// When Terraform may replace or destroy it, and what must hold before and after.
    pub lifecycle: Option<Body>,
    /// How its provisioners reach it.
    pub connection: Option<Body>,
    /// `provisioner`, in order.
    pub provisioners: Vec<Block>,
}

/// An argument that is a value.
#[derive(Debug)]
pub struct Setting {
    /// As it is written before the colon, with its place.
    pub name: Name,
    /// What is written after the colon.
    pub value: Expr,
}

/// A provider configuration where it is named: `aws.west`.
#[derive(Debug, Clone)]
pub struct ProviderName {
    /// The local name and alias.
    pub text: Text,
    /// Where the argument's name stands.
    pub name_span: Span,
    /// Where it is named.
    pub span: Span,
}

/// A nested stack.
#[derive(Debug)]
pub struct Nested {
    /// The definition and its position among those that the stack names; `None` if it could not be linked.
    pub definition: Option<(DefinitionId, u32)>,
    /// The path, for messages.
    pub path: Name,
    /// As it is declared, without a family's key.
    pub name: Name,
    /// `[key]` of a family.
    pub key: Option<Expr>,
    /// `count` or `for_each`.
    pub repetition: Option<Repetition>,
    /// By parameter; `None` where none is given.
    pub arguments: Arena<ParameterId, Option<Expr>>,
    /// What every resource in it depends on.
    pub depends_on: Vec<Expr>,
    /// The provider of every resource in it that names none.
    pub provider: Option<ProviderName>,
    /// `providers`: the configurations that it takes, and what they are here.
    pub providers: Vec<(Text, Text)>,
}

/// `count` or `for_each` of a nested stack.
#[derive(Debug)]
pub struct Repetition {
    /// Which of the two, and its value.
    pub setting: Setting,
    /// [`Repeated::Count`] or [`Repeated::ForEach`].
    pub repeated: Repeated,
    /// What `count` or `each` is to the arguments.
    pub local: LocalId,
}

/// Another root whose outputs are read.
#[derive(Debug)]
pub struct Remote {
    /// The definition; `None` if it could not be linked.
    pub definition: Option<DefinitionId>,
    /// What this stack calls the other root.
    pub name: Name,
}

/// An input that is given when Terraform runs.
#[derive(Debug)]
pub struct Variable {
    /// As it is declared; the document's begins with the way to its stack.
    pub name: Name,
    /// Its type; anything if it states none.
    pub ty: Type,
    /// All arguments, `validation` blocks included.
    pub body: Body,
    /// Whether it says `sensitive: true`.
    pub sensitive: bool,
    /// Whether it says `ephemeral: true`.
    pub ephemeral: bool,
}

/// A value under a name, seen in the stack or in one `for`.
#[derive(Debug)]
pub struct Let {
    /// Seen by the `shared` parameters of this name, however deep below.
    pub shared: bool,
    /// As it is declared, with its place.
    pub name: Name,
    /// Its type, if one is written.
    pub ty: Option<Type>,
    /// What every use of the name stands for.
    pub value: Expr,
    /// In a `for` it is seen there alone, under this id.
    pub local: Option<Local>,
}

/// One place that gives an output; arms of an `if` may hold others of its name.
#[derive(Debug)]
pub struct Output {
    /// Which of the stack's outputs.
    pub id: OutputId,
    /// As it is declared, with its place.
    pub name: Name,
    /// The value, with the place of its name.
    pub value: Option<(Expr, Span)>,
    /// All else.
    pub body: Body,
}

/// A provider configuration.
#[derive(Debug)]
pub struct Provider {
    /// The name that `required_providers` declares.
    pub name: Name,
    /// What tells it from others of its provider; `None` for the default one.
    pub alias: Option<Name>,
    /// The configuration.
    pub body: Body,
}

/// A call of a module that is not of this language.
#[derive(Debug)]
pub struct Module {
    /// As it is declared, with its place.
    pub name: Name,
    /// What Terraform itself understands.
    pub meta: Meta,
    /// `source`, `version` and the inputs.
    pub body: Body,
}

/// `moved`, `import` or `removed`.
#[derive(Debug)]
pub struct Refactoring {
    /// Which of them.
    pub block: &'static str,
    /// Its arguments.
    pub body: Body,
}

/// `check name { … }`.
#[derive(Debug)]
pub struct Check {
    /// As it is declared, with its place.
    pub name: Name,
    /// The data sources that it alone sees.
    pub data: Vec<CheckData>,
    /// `assert` blocks.
    pub body: Body,
}

/// A check's own data source.
#[derive(Debug)]
pub struct CheckData {
    /// The type.
    pub ty: Label,
    /// The name.
    pub label: Label,
    /// Under which id the check sees it.
    pub local: LocalId,
    /// Where the block begins.
    pub span: Span,
    /// What Terraform itself understands.
    pub meta: Meta,
    /// Its arguments.
    pub body: Body,
}

/// What parameters of a stack must be.
#[derive(Debug)]
pub struct Validation {
    /// The parameters that the condition names.
    pub parameters: Vec<ParameterId>,
    /// `condition` and `error_message`.
    pub body: Body,
}

/// `for … in … { items }`.
#[derive(Debug)]
pub struct For {
    /// The names that it binds.
    pub binding: Binding,
    /// What is gone through.
    pub source: Expr,
    /// The repeated items.
    pub items: Vec<ItemId>,
}

/// `if … { items } else { items }`.
#[derive(Debug)]
pub struct If {
    /// Static.
    pub condition: Expr,
    /// When true.
    pub then: Vec<ItemId>,
    /// When false.
    pub otherwise: Vec<ItemId>,
}
