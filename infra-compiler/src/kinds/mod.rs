//! What references are of: which attributes give the id, ARN or name of what, and which take it.
//!
//! The facts are in `identifiers.txt` and `slots.txt`: rules by name, and exceptions before them. Where neither file
//! knows, nothing is said: a false alarm is worse than a miss.

mod identifiers;
mod slots;

#[cfg(test)]
mod tests;

use std::fmt;

/// What AWS calls an identifier.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Sort {
    /// `vpc-0123…`, a key's id.
    Id,
    /// An Amazon Resource Name.
    Arn,
    /// A name that its maker chose.
    Name,
    /// The URL of a queue or repository.
    Url,
    /// The hosted zone of an endpoint, for alias records.
    Zone,
}

/// An identifier of a thing: the id of a VPC.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Identifier {
    /// Which of its identifiers.
    pub sort: Sort,
    /// The thing, by the type that makes it; `*` is anything.
    pub thing: &'static str,
}

impl Identifier {
    /// Whether this is one of what `self` stands for.
    pub fn takes(&self, given: &Self) -> bool {
        self.sort == given.sort && (self.thing == given.thing || self.thing == "*" || given.thing == "*")
    }
}

impl Sort {
    fn read(word: &str) -> Option<Self> {
        Some(match word {
            "id" => Self::Id,
            "arn" => Self::Arn,
            "name" => Self::Name,
            "url" => Self::Url,
            "zone" => Self::Zone,
            _ => return None,
        })
    }
}

impl fmt::Display for Sort {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Id => "id",
            Self::Arn => "ARN",
            Self::Name => "name",
            Self::Url => "URL",
            Self::Zone => "hosted zone",
        })
    }
}

impl fmt::Display for Identifier {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.thing {
            "*" => write!(formatter, "the {} of anything", self.sort),
            thing => write!(formatter, "the {} of `{thing}`", self.sort),
        }
    }
}

/// What an attribute takes, by the path of blocks to it; empty if nothing is known.
///
/// ```
/// let vpc = infra_compiler::kinds::takes("aws_subnet", &[], "vpc_id");
/// assert_eq!(vpc[0].to_string(), "the id of `aws_vpc`");
/// assert!(infra_compiler::kinds::takes("aws_subnet", &[], "cidr_block").is_empty());
/// ```
pub fn takes(ty: &str, path: &[&str], attribute: &str) -> &'static [Identifier] {
    slots::takes(ty, path, attribute)
}

/// What an attribute of a resource gives; empty if nothing is known.
pub fn gives(ty: &str, path: &[&str], attribute: &str) -> Vec<Identifier> {
    let known = if path.is_empty() { identifiers::gives(ty, attribute) } else { Vec::new() };
    if !known.is_empty() {
        return known;
    }
    let taken = slots::takes(ty, path, attribute);
    // What any thing of a sort fits gives one that is not known.
    if taken.iter().any(|identifier| identifier.thing == "*") { Vec::new() } else { taken.to_vec() }
}

/// What a reference to this type as a whole may stand for: any of its identifiers.
pub fn all(ty: &str) -> Vec<Identifier> {
    identifiers::all(ty)
}

/// The attribute of a type that gives this identifier.
pub fn attribute(ty: &str, wanted: &Identifier) -> Option<&'static str> {
    identifiers::attribute(ty, wanted)
}
