use super::{Body, Expr, ExprKind, Name, Taken};
use crate::{Span, Text, ids::DefinitionId, mode::Mode};

/// Documentation lines of `///`, joined by line feeds and trimmed of the one leading space; `None` without any.
pub type Docs = Option<Text>;

/// `#[name(arguments)]` on an item or a stack.
#[derive(Debug, Clone)]
pub struct Attribute {
    /// `allow`, `workspace`.
    pub name: Name,
    /// Positional arguments: `allow`'s rule names as bare names, `workspace`'s text.
    pub arguments: Vec<Expr>,
    /// `key = value` arguments: `reason = "…"`.
    pub named: Vec<(Name, Expr)>,
    /// The whole attribute.
    pub span: Span,
}

impl Attribute {
    /// The rules that it names, if it is an `allow`.
    pub fn rules(&self) -> impl Iterator<Item = Name> {
        let arguments: &[Expr] = if &*self.name.text == "allow" { &self.arguments } else { &[] };
        arguments.iter().filter_map(|argument| match &*argument.kind {
            ExprKind::Name(name) => Some(Name::new(name.clone(), argument.span)),
            _ => None,
        })
    }
}

/// `#[allow(rule, reason = "…")]`.
#[derive(Debug, Clone)]
pub struct Allow {
    /// The rule that may be broken.
    pub rule: Name,
    /// Why.
    pub reason: Text,
}

/// What is declared to be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Declared {
    /// A `let`.
    Let,
    /// A parameter of a stack or kind.
    Parameter,
    /// A variable.
    Variable,
}

/// One item of a stack.
#[derive(Debug, Clone)]
pub struct Item {
    /// `#[…]` before it.
    pub attributes: Vec<Attribute>,
    /// `///` before it.
    pub docs: Docs,
    /// Its keyword and name: what an error about the item as a whole underlines.
    pub span: Span,
    /// What it is.
    pub kind: ItemKind,
}

/// What an item is.
#[derive(Debug, Clone)]
pub enum ItemKind {
    /// `resource`, `data`, `ephemeral`.
    Resource(Resource),
    /// `stack Path name { arguments }`.
    Stack(Nested),
    /// `remote Path name;`.
    Remote(Nested),
    /// `variable name { … }`.
    Variable(BlockItem),
    /// `let name = value;`, `let name: type = value;`.
    Let {
        /// `shared let …`: seen by the `shared` parameters of this name, however deep below.
        shared: bool,
        /// As later items read it.
        name: Name,
        /// The type as written.
        ty: Option<Expr>,
        /// What stands after `=`.
        value: Expr,
    },
    /// `output name = value;` (an empty body) or `output name { value: …, … }` (`value` is in the body).
    Output {
        /// As users of the stack read it.
        name: Name,
        /// What stands after `=`.
        value: Option<Expr>,
        /// What stands in braces.
        body: Body,
    },
    /// `provider aws { … }`, `provider aws.west { … }`.
    Provider {
        /// `aws`.
        name: Name,
        /// `west`.
        alias: Option<Name>,
        /// The configuration.
        body: Body,
    },
    /// `provider aws.west;`: a configuration that whoever brings the stack in gives.
    TakenProvider {
        /// `aws`.
        name: Name,
        /// `west`.
        alias: Option<Name>,
    },
    /// `terraform { … }`: settings of Terraform itself.
    Terraform(Body),
    /// `required_providers { … }` at the top of a root stack.
    RequiredProviders(Body),
    /// `module name { … }`.
    Module(BlockItem),
    /// `moved { … }`: an object that has a new address now.
    Moved(Body),
    /// `import { … }`: an object that exists already.
    Import(Body),
    /// `removed { … }`: an object that the program gives up.
    Removed(Body),
    /// `check name { … }`.
    Check(BlockItem),
    /// `validation { … }`: what the parameters of the stack must be.
    Validation(Body),
    /// `rules { … }`.
    Rules(Rules),
    /// `for name in list { items }`, `for (key, name) in map { items }`.
    For {
        /// The first of two names: index or key.
        key: Option<Name>,
        /// The element.
        value: Name,
        /// What is gone through.
        source: Expr,
        /// The repeated items.
        items: Vec<Item>,
    },
    /// `if condition { items } else { items }`; `else if` is an `If` alone in `otherwise`.
    If {
        /// Static.
        condition: Expr,
        /// When true.
        then: Vec<Item>,
        /// When false.
        otherwise: Vec<Item>,
    },
    /// Something that failed to parse and was reported.
    Poison {
        /// The name it would declare, if that was readable.
        name: Option<Name>,
    },
}

/// `rules { ::house::Baseline, queue_key: warn }`.
#[derive(Debug, Clone, Default)]
pub struct Rules {
    /// Levels and settings, by name.
    pub settings: Body,
    /// Rules and packs, by path.
    pub taken: Vec<Taken>,
}

/// An item that is a name and a body.
#[derive(Debug, Clone)]
pub struct BlockItem {
    /// As it is declared, with its place.
    pub name: Name,
    /// What stands in the braces.
    pub body: Body,
}

/// `resource TYPE name[key] { body }`, and the same with `data` and `ephemeral`.
#[derive(Debug, Clone)]
pub struct Resource {
    /// Managed, read or ephemeral.
    pub mode: Mode,
    /// The provider type or kind.
    pub ty: ResourceType,
    /// As it is declared, without a family's key.
    pub name: Name,
    /// `[key]` of a family.
    pub key: Option<Expr>,
    /// Arguments, blocks and meta-arguments as they are written.
    pub body: Body,
}

/// What a resource is an instance of.
#[derive(Debug, Clone)]
pub enum ResourceType {
    /// A type of a provider, such as `aws_vpc`.
    Provider(Name),
    /// A kind, which says the provider's type and what its users set.
    Kind {
        /// The path as written.
        path: Name,
        /// What it leads to; `None` if linking failed, which has been reported.
        definition: Option<DefinitionId>,
    },
}

/// `stack Path name[key] { arguments }` or `remote Path name;`.
#[derive(Debug, Clone)]
pub struct Nested {
    /// The path as written.
    pub path: Name,
    /// What it leads to; `None` if linking failed, which has been reported.
    pub definition: Option<DefinitionId>,
    /// As it is declared, without a family's key.
    pub name: Name,
    /// `[key]` of a family of stacks.
    pub key: Option<Expr>,
    /// `pub stack …`: what uses the stack that it stands in reads its outputs too.
    pub public: bool,
    /// The arguments, each a [`super::Entry::Attribute`]; meta-arguments among them.
    pub body: Body,
}
