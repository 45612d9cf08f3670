use std::fmt;

use crate::{Text, types::Type};

/// The place of a block in its table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct BlockId(pub(super) u32);

/// How often a nested block, or the object of a nested attribute, may occur and what its value is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Nesting {
    /// At most once; an object, or null where it is left out.
    Single,
    /// At most once; an object of nulls where it is left out.
    Group,
    /// Any number of times, in order.
    List,
    /// Any number of times, without order.
    Set,
    /// Any number of times, with a label each.
    Map,
}

impl Nesting {
    pub(super) const ALL: [Self; 5] = [Self::Single, Self::Group, Self::List, Self::Set, Self::Map];

    /// By the word for it in `terraform providers schema -json`.
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|nesting| nesting.to_string() == word)
    }
}

impl fmt::Display for Nesting {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Single => "single",
            Self::Group => "group",
            Self::List => "list",
            Self::Set => "set",
            Self::Map => "map",
        })
    }
}

/// What may stand in the body of a resource, a provider or a nested block.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct Block {
    /// Arguments and attributes, sorted by name.
    pub attributes: Vec<Attribute>,
    /// Nested blocks, sorted by name.
    pub blocks: Vec<NestedBlock>,
    /// Whether the provider warns of its use.
    pub deprecated: bool,
    /// Whether there may be more in it than is listed: nobody may then conclude that a name is wrong.
    pub open: bool,
}

impl Block {
    /// The attribute of this name.
    pub fn attribute(&self, name: &str) -> Option<&Attribute> {
        let index = self.attributes.binary_search_by(|attribute| (*attribute.name).cmp(name)).ok()?;
        self.attributes.get(index)
    }

    /// The nested block of this name.
    pub fn nested(&self, name: &str) -> Option<&NestedBlock> {
        let index = self.blocks.binary_search_by(|nested| (*nested.name).cmp(name)).ok()?;
        self.blocks.get(index)
    }
}

/// An argument, or an attribute that only the provider sets.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[expect(clippy::struct_excessive_bools, reason = "these are the provider protocol's own, and nearly independent")]
pub struct Attribute {
    /// As programs write it.
    pub name: Text,
    /// The type of its value; [`Type::Any`] for a nested attribute, whose block says more.
    pub ty: Type,
    /// The program must set it.
    pub required: bool,
    /// The program may set it.
    pub optional: bool,
    /// The provider sets it where the program does not.
    pub computed: bool,
    /// Its value is not shown.
    pub sensitive: bool,
    /// Its value is never stored, and cannot be read back.
    pub write_only: bool,
    /// The provider warns of its use.
    pub deprecated: bool,
    /// Whether `sensitive`, `write_only` and `deprecated` are recorded. If not, they are `false` because nobody knows,
    /// and no check may conclude anything from that.
    pub certain: bool,
    /// The members of its objects, where the provider describes them as attributes of their own.
    pub nested: Option<(Nesting, BlockId)>,
}

/// A block inside another one.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct NestedBlock {
    /// As programs write it, without labels.
    pub name: Text,
    /// How it repeats.
    pub nesting: Nesting,
    /// What is in it.
    pub block: BlockId,
    /// The least number of times it must occur.
    pub min_items: u32,
    /// The greatest number of times it may occur; 0 for no limit.
    pub max_items: u32,
    /// Whether the provider warns of its use.
    pub deprecated: bool,
    /// Whether the limits are recorded. If not, there may be narrower ones than these.
    pub certain: bool,
}

impl NestedBlock {
    /// Whether there is at most one of it, as far as that is recorded.
    pub const fn is_single(&self) -> bool {
        self.max_items == 1 || matches!(self.nesting, Nesting::Single | Nesting::Group)
    }
}

/// A function that a provider adds to the language: `provider::aws::arn_parse(…)`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProviderFunction {
    /// Its parameters, in order.
    pub parameters: Vec<FunctionParameter>,
    /// The parameter that takes all further arguments.
    pub variadic: Option<FunctionParameter>,
    /// The type of its result.
    pub result: Type,
}

/// A parameter of a provider's function.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FunctionParameter {
    /// As the provider has it: for messages, since arguments go by position.
    pub name: Text,
    /// Its type.
    pub ty: Type,
}
