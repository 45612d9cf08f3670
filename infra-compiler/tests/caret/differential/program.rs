//! A small program as data: what is printed both in this language and in Terraform's, line for line alike.

use infra_compiler::program::Mode;

/// An expression; what both languages write alike is a word.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Expression {
    /// `null`, `true`, `10`, `aws_vpc.main.id`, `string`.
    Word(String),
    /// The name of a variable.
    Variable(String),
    /// The name of a local value.
    Local(String),
    /// What a dynamic block is made for.
    Element,
    /// The environment.
    Suffix,
    /// A text with values in it.
    Text(Vec<Piece>),
    /// `[a, b]`.
    List(Vec<Expression>),
    /// `{ a: 1 }`.
    Object(Vec<(String, Expression)>),
    /// `f(a, b)`.
    Call(String, Vec<Expression>),
    /// `a + b`.
    Binary(Box<Expression>, &'static str, Box<Expression>),
    /// Condition, then, else.
    If(Box<[Expression; 3]>),
    /// `a[b]`.
    Index(Box<Expression>, Box<Expression>),
    /// `a.b`, `a[*].b`: what follows is alike in both languages.
    Then(Box<Expression>, String),
    /// `[for x in a: b]`; `x` is a word within.
    ForList(Box<Expression>, Box<Expression>),
    /// `{for k, v in a: k => b}`; `k` and `v` are words within.
    ForObject(Box<Expression>, Box<Expression>),
}

/// A part of a text.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Piece {
    /// As it is.
    Text(String),
    /// What stands between braces, as a text.
    Value(Expression),
}

impl Expression {
    /// What both languages write alike.
    pub(crate) fn word(word: impl Into<String>) -> Self {
        Self::Word(word.into())
    }

    /// A text without values.
    pub(crate) fn text(text: &str) -> Self {
        Self::Text(vec![Piece::Text(text.to_owned())])
    }

    /// A function by its name, and what it is given.
    pub(crate) fn call(name: &str, arguments: Vec<Self>) -> Self {
        Self::Call(name.to_owned(), arguments)
    }

    /// `self.member` or `self[*].member`.
    pub(crate) fn then(self, rest: impl Into<String>) -> Self {
        Self::Then(Box::new(self), rest.into())
    }
}

/// What stands in braces.
#[derive(Debug, Clone, Default)]
pub(crate) struct Body(pub(crate) Vec<Entry>);

/// One entry of a body.
#[derive(Debug, Clone)]
pub(crate) enum Entry {
    /// `name: value`.
    Attribute(String, Expression),
    /// `name { … }`.
    Block(String, Body),
    /// A block for each element; `x` is a word within.
    Dynamic(String, Expression, Body),
}

impl Entry {
    pub(crate) fn name(&self) -> &str {
        match self {
            Self::Attribute(name, _) | Self::Block(name, _) | Self::Dynamic(name, ..) => name,
        }
    }
}

impl Body {
    pub(crate) fn set(&mut self, name: &str, value: Expression) {
        self.0.push(Entry::Attribute(name.to_owned(), value));
    }

    pub(crate) fn has(&self, name: &str) -> bool {
        self.0.iter().any(|entry| entry.name() == name)
    }
}

/// A part of a program.
#[derive(Debug, Clone)]
pub(crate) enum Item {
    /// `resource`, `data` or `ephemeral`.
    Resource(Resource),
    /// `variable name { … }`.
    Variable(String, Body),
    /// `let name = value;`, a local value for Terraform.
    Let(String, Expression),
    /// `output name { … }`.
    Output(String, Body),
}

/// A resource, data source or ephemeral resource.
#[derive(Debug, Clone)]
pub(crate) struct Resource {
    pub(crate) mode: Mode,
    pub(crate) ty: String,
    pub(crate) name: String,
    pub(crate) body: Body,
}

impl Resource {
    /// `aws_vpc.main`, `data.aws_ami.main`.
    pub(crate) fn address(&self) -> String {
        let prefix = if self.mode == Mode::Managed { String::new() } else { format!("{}.", keyword(self.mode)) };
        format!("{prefix}{}.{}", self.ty, self.name)
    }
}

/// The word that declares a resource of a mode.
pub(crate) fn keyword(mode: Mode) -> &'static str {
    match mode {
        Mode::Managed => "resource",
        Mode::Data => "data",
        Mode::Ephemeral => "ephemeral",
    }
}

/// A whole program.
#[derive(Debug, Clone, Default)]
pub(crate) struct Program {
    pub(crate) items: Vec<Item>,
}

impl Program {
    /// The value of a new output.
    pub(crate) fn output(&mut self, name: &str, value: Expression) {
        self.items.push(Item::Output(name.to_owned(), Body(vec![Entry::Attribute("value".to_owned(), value)])));
    }

    pub(crate) fn resources(&self) -> impl Iterator<Item = &Resource> {
        self.items.iter().filter_map(|item| match item {
            Item::Resource(resource) => Some(resource),
            _ => None,
        })
    }

    pub(crate) fn resources_mut(&mut self) -> impl Iterator<Item = &mut Resource> {
        self.items.iter_mut().filter_map(|item| match item {
            Item::Resource(resource) => Some(resource),
            _ => None,
        })
    }
}
