use std::{borrow::Cow, collections::HashMap, sync::OnceLock};

use super::{Characters, type_word};

/// The physical name of a type.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Physical {
    /// The provider type.
    pub ty: &'static str,
    /// The attribute, or [`super::NAME_TAG`] for the tag.
    pub attribute: &'static str,
    /// The fewest characters.
    pub shortest: usize,
    /// The most characters.
    pub longest: usize,
    /// What it may consist of.
    pub characters: Characters,
    /// Where no two may have one name.
    pub scope: Scope,
    /// What else AWS asks of it.
    pub rules: Vec<Rule>,
}

/// Where no two things of one type may have one name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Scope {
    /// All of AWS.
    Global,
    /// An account.
    Account,
    /// A region of an account.
    Region,
    /// A VPC.
    Vpc,
    /// Names may repeat.
    Free,
}

/// What AWS asks of a name beyond its characters and length; `names.txt` explains each.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "each is a word of names.txt, and explained there")]
pub enum Rule {
    LetterFirst,
    AlphanumericStart,
    AlphanumericEnds,
    NoEndDash,
    NoEdgeDash,
    NoDoubleDash,
    AnyCase,
    Unfilled,
    Fifo,
    NotContaining(&'static str),
    Prefix(&'static str),
    Also(&'static str),
    Word(&'static str),
    Not(&'static str),
}

impl Physical {
    /// Whether this rule holds.
    pub fn has(&self, rule: Rule) -> bool {
        self.rules.contains(&rule)
    }

    /// The words that stand for the type in names: the type itself, then shorter ones.
    pub fn words(&self) -> impl Iterator<Item = Cow<'static, str>> {
        let shorter = self.rules.iter().filter_map(|rule| match rule {
            Rule::Word(word) => Some(Cow::Borrowed(*word)),
            _ => None,
        });
        std::iter::once(Cow::Owned(type_word(self.ty))).chain(shorter)
    }

    /// Whether AWS keeps names that begin so for itself.
    pub fn reserves(&self, text: &str) -> bool {
        let reserved = |rule: &Rule| match rule {
            Rule::Not(reserved) => reserved.strip_suffix('*').is_some_and(|beginning| text.starts_with(beginning)),
            _ => false,
        };
        self.rules.iter().any(reserved)
    }

    /// What every name of the type begins with.
    pub fn prefix(&self) -> &'static str {
        let prefix = |rule: &Rule| match rule {
            Rule::Prefix(text) => Some(*text),
            _ => None,
        };
        self.rules.iter().find_map(prefix).unwrap_or("")
    }
}

/// The physical name of a provider type, if it is known.
///
/// ```
/// let name = infra_compiler::names::physical("aws_lb").ok_or("not in the table")?;
/// assert_eq!((name.attribute, name.longest), ("name", 32));
/// # Ok::<(), &str>(())
/// ```
pub fn physical(ty: &str) -> Option<&'static Physical> {
    static TABLE: OnceLock<HashMap<&'static str, Physical>> = OnceLock::new();
    TABLE.get_or_init(|| lines().filter_map(read).map(|physical| (physical.ty, physical)).collect()).get(ty)
}

fn lines() -> impl Iterator<Item = &'static str> {
    include_str!("names.txt").lines().filter(|line| !line.is_empty() && !line.starts_with('#'))
}

/// Columns are set apart by two spaces or more, so that a set of characters may hold one.
fn read(line: &'static str) -> Option<Physical> {
    let mut columns = line.split("  ").map(str::trim).filter(|column| !column.is_empty());
    let mut first = columns.next()?.split_whitespace();
    let ty = first.next()?;
    let attribute = match first.next() {
        Some(attribute) => attribute,
        None => columns.next()?,
    };
    let (shortest, longest) = columns.next()?.split_once('-')?;
    let characters = Characters::read(columns.next()?);
    let scope = match columns.next()? {
        "global" => Scope::Global,
        "account" => Scope::Account,
        "region" => Scope::Region,
        "vpc" => Scope::Vpc,
        "-" => Scope::Free,
        _ => return None,
    };
    let rules = columns.flat_map(str::split_whitespace).map(rule).collect::<Option<Vec<Rule>>>()?;
    let (shortest, longest) = (shortest.parse().ok()?, longest.parse().ok()?);
    Some(Physical { ty, attribute, shortest, longest, characters, scope, rules })
}

fn rule(word: &'static str) -> Option<Rule> {
    Some(match word.split_once('=') {
        None => match word {
            "letter-first" => Rule::LetterFirst,
            "alphanumeric-start" => Rule::AlphanumericStart,
            "alphanumeric-ends" => Rule::AlphanumericEnds,
            "no-end-dash" => Rule::NoEndDash,
            "no-edge-dash" => Rule::NoEdgeDash,
            "no-double-dash" => Rule::NoDoubleDash,
            "any-case" => Rule::AnyCase,
            "unfilled" => Rule::Unfilled,
            "fifo" => Rule::Fifo,
            _ => return None,
        },
        Some(("prefix", text)) => Rule::Prefix(text),
        Some(("also", text)) => Rule::Also(text),
        Some(("word", text)) => Rule::Word(text),
        Some(("not", text)) => Rule::Not(text),
        Some(("not-containing", text)) => Rule::NotContaining(text),
        Some(_) => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_is_read_and_no_type_twice() {
        let mut seen = std::collections::HashSet::new();
        for line in lines() {
            let physical = read(line).unwrap_or_else(|| panic!("cannot read {line}"));
            assert!(seen.insert(physical.ty), "{} twice", physical.ty);
            assert!(physical.shortest <= physical.longest, "{line}");
        }
    }

    #[test]
    fn a_set_may_hold_spaces_and_brackets() {
        let group = physical("aws_security_group").unwrap();
        assert!(group.characters.contains(' ') && group.characters.contains('[') && group.characters.contains('-'));
        assert!(!group.characters.contains('|'));
        assert_eq!(group.scope, Scope::Vpc);
    }
}
