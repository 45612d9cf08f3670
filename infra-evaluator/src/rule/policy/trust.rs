//! `trusts(policy, "lambda.amazonaws.com")`: whether a service may take on a role.

use super::{
    super::{Seen, World, alike::beginning},
    any, both,
    read::{Named, Principals, Statement, Texts, statements},
};
use crate::{Span, value::Value};

/// Actions with which a service takes on a role.
const ASSUMING: [&str; 3] = ["sts:assumerole", "sts:*", "*"];

/// Whether a policy lets a service assume the role that it is of; nothing where that cannot be told.
///
/// Services are compared by the first word of their names: `dms.eu-west-1.amazonaws.com` is `dms.amazonaws.com`. What a policy
/// denies, and under which conditions it allows, is not asked.
pub(in super::super) fn trusts(world: &World<'_>, policy: &Seen<'_>, service: &Seen<'_>) -> Option<bool> {
    let (Seen::Value(policy), Seen::Value(Value::String(service))) = (policy, service) else { return None };
    any(statements(world, policy, Span::NONE)?.iter().map(|statement| lets(statement, service)))
}

fn lets(statement: &Statement, service: &str) -> Option<bool> {
    if statement.allows == Some(false) {
        return Some(false);
    }
    let assumes = match &statement.actions {
        Named::Only(actions) => one_of(actions, |action| match action {
            Value::String(action) => Some(ASSUMING.contains(&&*action.to_lowercase())),
            _ => None,
        }),
        _ => None,
    };
    let named = match &statement.principals {
        Principals::These(all) => any(all.iter().map(|(sort, all)| match &**sort {
            "Service" => one_of(all, |one| is_service(one, service)),
            // Whether `*` means services, too, is not asked.
            "*" => None,
            _ => Some(false),
        })),
        _ => None,
    };
    both(statement.allows, both(assumes, named))
}

fn one_of(texts: &Texts, is: impl Fn(&Value) -> Option<bool>) -> Option<bool> {
    let more = if texts.complete { Some(false) } else { None };
    any(texts.all.iter().map(is).chain([more]))
}

fn is_service(named: &Value, service: &str) -> Option<bool> {
    let first = |text: &str| text.split_once('.').map(|(first, _)| first.to_owned());
    let (named, wanted) = (first(beginning(named))?, first(service)?);
    Some(named == wanted)
}
