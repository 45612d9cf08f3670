//! Functions in rules: Terraform's, folded where that is certain, and those that are answered also where parts are not
//! known.

use super::{
    Seen,
    alike::alike,
    evaluate::{Asking, folded},
    known,
    member::elements,
    policy::{allows, trusts},
    ranges,
    region::region,
    tree::{Asked, Expr},
};
use crate::{
    function::{self, Folded},
    types::Type,
    value::{Node, Number, Value},
};

impl<'a> Asking<'_, 'a> {
    pub(super) fn call(&mut self, name: &str, arguments: &[Expr]) -> Seen<'a> {
        let Some(known) = function::lookup(name) else { return Seen::Unknown };
        let values: Vec<Value> = arguments
            .iter()
            .map(|argument| {
                let value = self.expression(argument).value();
                value.map_or(Value::Unknown(Type::Any), |value| super::alike::settled(self.world, &value))
            })
            .collect();
        if let ("jsondecode", [Value::Deferred(text)]) = (name, values.as_slice())
            && let Node::Call { name, arguments, spread: false } = &text.node
            && let ("jsonencode", [encoded]) = (&**name, arguments.as_slice())
        {
            // A document with parts that are not known is read as it was written.
            return Seen::Value(encoded.clone());
        }
        let document = match (name, values.as_slice()) {
            ("jsondecode", [Value::String(text)]) => Some(text),
            _ => None,
        };
        if let Some(read) = document.and_then(|text| self.world.documents.borrow().get(text).cloned()) {
            return Seen::Value(read);
        }
        match known.call(&values) {
            Ok(Folded::Value(value)) if value.is_known() => {
                if let Some(text) = document {
                    self.world.documents.borrow_mut().insert(text.clone(), value.clone());
                }
                Seen::Value(value)
            }
            Ok(result) => folded(Some(result)),
            Err(_) => {
                self.faults += 1;
                Seen::Unknown
            }
        }
    }

    pub(super) fn asked(&mut self, asked: Asked, arguments: &[Expr]) -> Seen<'a> {
        match (asked, arguments) {
            (Asked::Contains, [all, wanted]) => {
                let (all, wanted) = (self.expression(all), self.expression(wanted));
                if has_text(&all, &wanted) {
                    return Seen::of(Some(true));
                }
                let Some(all) = elements(&all) else { return Seen::Unknown };
                let mut known = true;
                for one in &all {
                    match alike(self.world, one, &wanted) {
                        Some(true) => return Seen::of(Some(true)),
                        Some(false) => {}
                        None => known = false,
                    }
                }
                Seen::of(known.then_some(false))
            }
            (Asked::Length, [of]) => {
                let of = self.expression(of);
                match &of {
                    Seen::Value(Value::String(_)) => self.call("length", arguments),
                    // Elements of a set may turn out to be the same.
                    Seen::Value(Value::Set(all)) if !all.iter().all(Value::is_known) => Seen::Unknown,
                    of => match elements(of) {
                        Some(all) => Seen::Value(Value::Number(Number::from(all.len()))),
                        None => Seen::Unknown,
                    },
                }
            }
            (Asked::Can, [of]) => {
                let before = self.faults;
                let seen = self.expression(of);
                match seen {
                    _ if self.faults > before => Seen::of(Some(false)),
                    Seen::Unknown => Seen::Unknown,
                    Seen::Value(value) if !value.is_known() => Seen::Unknown,
                    _ => Seen::of(Some(true)),
                }
            }
            (Asked::Try, all) => {
                for one in all {
                    let before = self.faults;
                    let seen = self.expression(one);
                    if self.faults == before {
                        return seen;
                    }
                }
                Seen::Unknown
            }
            (Asked::Coalesce, all) => {
                for one in all {
                    let seen = self.expression(one);
                    match alike(self.world, &seen, &Seen::NULL) {
                        Some(true) => {}
                        Some(false) => return seen,
                        None => return Seen::Unknown,
                    }
                }
                Seen::NULL
            }
            (Asked::CidrContains, [outer, inner]) => {
                let (outer, inner) = (self.expression(outer), self.expression(inner));
                Seen::of(ranges::contains(self.world, &outer, &inner))
            }
            (Asked::CidrOverlaps, [left, right]) => {
                let (left, right) = (self.expression(left), self.expression(right));
                Seen::of(ranges::overlaps(self.world, &left, &right))
            }
            (Asked::Region, [of]) => {
                let of = self.expression(of);
                region(self.world, &of).map_or(Seen::Unknown, |region| Seen::Value(Value::String(region)))
            }
            (Asked::Trusts, [policy, service]) => {
                let (policy, service) = (self.expression(policy), self.expression(service));
                Seen::of(trusts(self.world, &policy, &service))
            }
            (Asked::Allows, [who, action, resource]) => {
                let (who, action, resource) =
                    (self.expression(who), self.expression(action), self.expression(resource));
                let answer = allows(self.world, &who, &action, &resource);
                self.decided.extend(answer.by);
                Seen::of(answer.truth)
            }
            (Asked::Known, [table, key]) => {
                let (table, key) = (self.expression(table), self.expression(key));
                known::known(self.world, &table, &key)
            }
            (Asked::Near, [name, list]) => {
                let (name, list) = (self.expression(name), self.expression(list));
                known::near(self.world, &name, &list)
            }
            (Asked::Suggest, [name, list]) => {
                let (name, list) = (self.expression(name), self.expression(list));
                known::suggest(self.world, &name, &list)
            }
            _ => Seen::Unknown,
        }
    }
}

/// Whether a list is written to have this very text.
pub(super) fn has_text(all: &Seen<'_>, wanted: &Seen<'_>) -> bool {
    match (all, wanted) {
        (
            Seen::Value(Value::Tuple(all) | Value::List(all) | Value::Set(all)),
            Seen::Value(wanted @ Value::String(_)),
        ) => all.contains(wanted),
        _ => false,
    }
}
