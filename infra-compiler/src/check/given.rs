//! Values that are given to arguments of which it is known what they take.

use std::rc::Rc;

use super::{Context, Site, known::Known, object::element_part};
use crate::{
    Span, Text,
    evaluated::Argument,
    mode::Mode,
    program::PartStep,
    types::Type,
    value::Value,
    values::{Refusal, Taken},
};

/// A value that an argument does not take.
pub struct Given<'a> {
    /// The argument, or the member of an object in it.
    pub name: &'a Text,
    /// What is given.
    pub value: &'a Value,
    /// Why it is not taken.
    pub refusal: Refusal<'a>,
    /// The place of the value.
    pub span: Span,
}

/// Shows every value in an argument that is not taken. Of an object or list where one value belongs, which has the wrong type as
/// a whole, it shows nothing.
pub(super) fn each(
    context: &Context<'_>,
    known: &Rc<Known>,
    argument: &Argument,
    ty: Option<&Type>,
    see: &mut dyn FnMut(&Given<'_>),
) {
    let Some(value) = argument.value() else { return };
    let one = ty.is_some_and(|ty| matches!(ty.base(), Type::String | Type::Number | Type::Bool));
    if one && (value.elements().is_some() || value.members().is_some()) {
        return;
    }
    let mut path = Vec::new();
    within(known, &argument.name, value, &mut path, &mut |name, value, taken, path| {
        if let Some(refusal) = taken.refusal(value) {
            let span = context.program.part(argument.span, path).value;
            see(&Given { name, value, refusal, span });
        }
    });
}

/// Shows an argument that holds too few or too many items.
pub(super) fn items(
    context: &Context<'_>,
    known: &Known,
    argument: &Argument,
    ty: &Type,
    see: &mut dyn FnMut(&Given<'_>),
) {
    let Some((value, taken)) = argument.value().zip(known.argument(&argument.name)) else { return };
    let Some(refusal) = counted(value, ty).and_then(|items| taken.refusal_of_items(items)) else { return };
    let span = context.program.part(argument.span, &[]).value;
    see(&Given { name: &argument.name, value, refusal, span });
}

/// How many items a value has at least, and at most: those of a set that are equal are one, and what is not known may be equal
/// to another.
fn counted(value: &Value, ty: &Type) -> Option<(usize, usize)> {
    match ty {
        Type::List(_) => value.elements().map(|all| (all.len(), all.len())),
        Type::Map(_) => value.members().map(|all| (all.len(), all.len())),
        Type::Set(_) => value.elements().map(|all| {
            let mut different: Vec<&Value> = Vec::new();
            for one in all.iter().filter(|one| one.is_known()) {
                if !different.contains(&one) {
                    different.push(one);
                }
            }
            let unknown = all.iter().filter(|one| !one.is_known()).count();
            (different.len().max(usize::from(!all.is_empty())), different.len().saturating_add(unknown))
        }),
        _ => None,
    }
}

type See<'s> = &'s mut dyn FnMut(&Text, &Value, &Taken, &[PartStep]);

fn within(known: &Rc<Known>, name: &Text, value: &Value, path: &mut Vec<PartStep>, see: See<'_>) {
    if let Some(taken) = known.argument(name) {
        leaves(taken, name, value, path, see);
    } else if let Some(inner) = known.inner(name) {
        members(&inner, value, path, see);
    }
}

/// The values in an argument that takes them, or a list, set or map of them.
fn leaves(taken: &Taken, name: &Text, value: &Value, path: &mut Vec<PartStep>, see: See<'_>) {
    each_part(value, path, &mut |part, path| leaves(taken, name, part, path, see));
    if value.elements().is_none() && value.members().is_none() {
        see(name, value, taken, path);
    }
}

/// The members of the objects in an argument.
fn members(known: &Rc<Known>, value: &Value, path: &mut Vec<PartStep>, see: See<'_>) {
    if let Some(all) = value.elements() {
        for (at, one) in all.iter().enumerate() {
            path.push(element_part(value, at));
            members(known, one, path, see);
            path.pop();
        }
        return;
    }
    for (name, one) in value.members().into_iter().flatten() {
        path.push(PartStep::Member(name.clone()));
        within(known, name, one, path, see);
        path.pop();
    }
}

fn each_part(value: &Value, path: &mut Vec<PartStep>, see: &mut dyn FnMut(&Value, &mut Vec<PartStep>)) {
    for (at, one) in value.elements().into_iter().flatten().enumerate() {
        path.push(element_part(value, at));
        see(one, path);
        path.pop();
    }
    for (name, one) in value.members().into_iter().flatten() {
        path.push(PartStep::Member(name.clone()));
        see(one, path);
        path.pop();
    }
}

impl Given<'_> {
    /// What messages call the argument.
    pub fn owner(&self, site: &Site<'_>) -> String {
        format!("`{}` on {}", self.name, site.name())
    }

    /// Whether it is the name of a resource, whose length and characters have errors of their own.
    pub fn is_physical_name(&self, site: &Site<'_>) -> bool {
        let physical = site.resource.filter(|resource| resource.mode == Mode::Managed && site.path.is_empty());
        let physical = physical.and_then(|resource| site.facts.physical_name(&resource.ty));
        physical.is_some_and(|physical| *physical.attribute == **self.name)
    }

    /// The text that is given, if it is known.
    pub fn text(&self) -> Option<String> {
        match self.value {
            Value::String(text) => Some(text.to_string()),
            Value::Number(number) => Some(number.to_string()),
            Value::Bool(value) => Some(value.to_string()),
            _ => None,
        }
    }

    /// What is given, for a message.
    pub fn found(&self) -> String {
        let Some(text) = self.text() else { return "a text".to_owned() };
        let short: String = text.chars().take(SHOWN).collect();
        let rest = if short.len() < text.len() { "…" } else { "" };
        let shown: String = short.chars().map(|letter| if letter.is_control() { ' ' } else { letter }).collect();
        format!("`{shown}{rest}`")
    }
}

/// As much of a value as a message shows.
const SHOWN: usize = 40;
