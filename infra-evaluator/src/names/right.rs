//! The whole name as it should be, for the one error that a wrong name is.

use super::{
    Convention, Ends, NamePiece, Written, key,
    left_out::{fitting, says_nothing, spare},
    shown,
};
use crate::{
    evaluated::{Evaluated, Resource},
    program::Program,
    provider::{NameRule, PhysicalName},
};

/// What is asked of a name beside what the provider takes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Form {
    /// The convention.
    Convention(Convention),
    /// The suffix alone: a kind's own pattern says the rest, or the provider's service prescribes how it begins.
    Suffixed,
    /// Nothing: the root has no convention.
    Free,
}

impl Form {
    /// What is asked of the name of this resource.
    pub fn of(program: &Program, evaluated: &Evaluated, resource: &Resource, name: &Written) -> Self {
        let Some(convention) = Convention::of(evaluated) else { return Self::Free };
        let kind = resource.kind.and_then(|id| program.kind(id));
        let patterned = kind.is_some_and(|kind| kind.naming.is_some());
        if patterned || name.is_prescribed() { Self::Suffixed } else { Self::Convention(convention) }
    }
}

impl Written {
    /// Whether the service prescribes how this name begins.
    fn is_prescribed(&self) -> bool {
        let Some(NamePiece::Text(first)) = self.pieces.first() else { return false };
        let begins = |rule: &NameRule| matches!(rule, NameRule::Also(beginning) if first.starts_with(beginning));
        self.physical.rules.iter().any(begins)
    }

    /// This name in the form that the provider takes, no longer than it may be, and with all that is asked of it. A path
    /// before the name stays: `/payments/` of a log group.
    pub fn right(&self, form: &Form) -> String {
        let physical = self.physical;
        let ending = match self.ends {
            Ends::With(ending) => ending.text,
            Ends::Either(ending) if self.ends_with(ending.text) => ending.text,
            _ => "",
        };
        let pieces: Vec<NamePiece> = self.pieces.iter().map(|piece| measured(allowed(piece, physical))).collect();
        let convention = match form {
            Form::Convention(convention) => convention,
            Form::Suffixed if !self.has_suffix() => {
                return format!("{}-{{suffix}}{ending}", stem(&shown(&pieces), physical));
            }
            Form::Suffixed | Form::Free => return format!("{}{ending}", stem(&shown(&pieces), physical)),
        };
        let unsuffixed: Vec<NamePiece> = pieces.into_iter().filter(|piece| *piece != NamePiece::Suffix).collect();
        let text = stem(&unsuffixed.iter().filter_map(known).collect::<String>(), physical);
        let (path, own) = match text.rsplit_once('/') {
            Some((path, own)) => (format!("{path}/"), own),
            None => (String::new(), &*text),
        };
        let prefix = physical.prefix();
        let path = if path.starts_with(prefix) { path } else { format!("{prefix}{path}") };
        let qualifier = qualifier(own, physical, convention);
        let name = self.shortened(&qualifier, convention);
        format!("{}{}{ending}", key::shown(&path), shown(&name))
    }

    /// The name with as much of the qualifier as there is room for: of a name that is left out the words at the end, which
    /// are its own, and else those at the front.
    fn shortened(&self, qualifier: &str, convention: &Convention) -> Vec<NamePiece> {
        let physical = self.physical;
        let mut left = qualifier.to_owned();
        loop {
            let name = fitting(convention, physical, left.trim_matches('-'));
            if left.is_empty() || spare(physical, &name).is_some() {
                return name;
            }
            let words = if self.by_convention { left.split_once('-') } else { left.rsplit_once('-') };
            left = match words {
                Some((_, own)) if self.by_convention => own.to_owned(),
                Some((front, _)) => front.to_owned(),
                None => left.chars().take(left.chars().count().saturating_sub(1)).collect(),
            };
        }
    }

    fn ends_with(&self, text: &str) -> bool {
        matches!(self.pieces.last(), Some(NamePiece::Text(last)) if last.ends_with(text))
    }
}

/// A piece that is as long as what it stands for.
fn measured(piece: NamePiece) -> NamePiece {
    match piece {
        NamePiece::Unknown { least, shown } => NamePiece::Text(key::placeholder(shown, least).into()),
        piece => piece,
    }
}

fn known(piece: &NamePiece) -> Option<&str> {
    match piece {
        NamePiece::Text(text) => Some(text),
        NamePiece::Suffix | NamePiece::Unknown { .. } => None,
    }
}

/// A piece without what the provider does not take.
fn allowed(piece: &NamePiece, physical: &PhysicalName) -> NamePiece {
    let NamePiece::Text(text) = piece else { return piece.clone() };
    let ending = physical.ending().map_or("", |ending| ending.text);
    let takes = |c: char| physical.characters.contains(c);
    let fit = |c: char| match c {
        _ if takes(c) => Some(c),
        _ if takes(c.to_ascii_lowercase()) => Some(c.to_ascii_lowercase()),
        _ => takes('-').then_some('-'),
    };
    let whole = text.strip_suffix(ending).unwrap_or(text);
    let refused = physical.rules.iter().filter_map(|rule| match rule {
        NameRule::NotContaining(refused) => Some(*refused),
        _ => None,
    });
    let whole = refused.fold(whole.to_owned(), |whole, refused| whole.replace(refused, "-"));
    NamePiece::Text(whole.chars().filter_map(fit).collect::<String>().into())
}

/// A name without dashes at its ends and two in a row, which come of leaving something out.
fn stem(text: &str, physical: &PhysicalName) -> String {
    let edge = |rule| physical.has(rule);
    let mut text = text.to_owned();
    while text.contains("--") {
        text = text.replace("--", "-");
    }
    let text = text.trim_matches('-');
    let text = if edge(NameRule::AlphanumericEnds) { text.trim_matches(['.', '_', '/']) } else { text };
    text.to_owned()
}

/// What tells a name apart: all of it but the convention's own texts, the type, and beginnings that are reserved.
fn qualifier(own: &str, physical: &PhysicalName, convention: &Convention) -> String {
    let mut rest = own;
    let beginning = convention.beginning("");
    rest = rest.strip_prefix(beginning.trim_end_matches('-')).unwrap_or(rest).trim_start_matches('-');
    for rule in &physical.rules {
        if let NameRule::Not(reserved) = rule
            && let Some(reserved) = reserved.strip_suffix('*')
            && let Some(after) = rest.strip_prefix(reserved.trim_end_matches('-'))
            && (after.is_empty() || after.starts_with('-'))
        {
            rest = after.trim_start_matches('-');
        }
    }
    for word in physical.words() {
        if rest == word {
            rest = "";
        } else if let Some(after) = rest.strip_prefix(&*word).and_then(|after| after.strip_prefix('-')) {
            rest = after;
        } else if let Some(before) = rest.strip_suffix(&*word).and_then(|before| before.strip_suffix('-')) {
            rest = before;
        }
    }
    if says_nothing(rest, physical) { String::new() } else { rest.to_owned() }
}
