//! Which arguments the provider's own code wants together, apart, or one of: its schema does not say, so it is asked, with one
//! argument or block of each type at a time, with all of them, and with those two by two of which it said something.
//!
//! Only where it says which arguments it means, whatever their values are, something is written down.

mod file;

pub(super) use file::file;

use std::collections::{BTreeMap, BTreeSet};

use infra_compiler::{
    Text,
    mode::Mode,
    provider::Constraint,
    schema::{Block, Nesting, Schema, TableError},
    types::Type,
    values::Entry,
};
use provider_client::{Diagnostic, Failure, Server, Severity, Slot, Value};

use super::{newer::find, replace::samples};

/// Deeper than nearly all rules go.
const DEEPEST: usize = 4;

/// So often what is wanted too is added.
const ROUNDS: usize = 4;

/// A constraint, and the ways to what it is about.
pub(super) type Rule = (Constraint, Vec<String>);

/// The way to an argument or block.
type Way = Vec<Text>;

/// One type that is asked about.
struct Asking<'a> {
    server: &'a mut Server,
    schema: &'a Schema,
    place: (Mode, &'a str),
    block: &'a Block,
    known: &'a Entry,
    rules: BTreeSet<Rule>,
}

/// What is asked for of a type, as a tree.
#[derive(Default)]
struct Wanted {
    inner: BTreeMap<Text, Wanted>,
}

impl Wanted {
    fn add(&mut self, way: &[Text]) {
        if let Some((first, rest)) = way.split_first() {
            self.inner.entry(first.clone()).or_default().add(rest);
        }
    }
}

/// All that is found of a type.
pub(super) fn ask(
    server: &mut Server,
    schema: &Schema,
    place: (Mode, &str),
    known: &Entry,
) -> Result<BTreeSet<Rule>, String> {
    let damaged = |error: TableError| error.to_string();
    let Some(block) = schema.resource(place.0, place.1).map_err(damaged)? else { return Ok(BTreeSet::new()) };
    // Their blocks nest without end.
    let endless = place.1.starts_with("aws_quicksight") || place.1.starts_with("aws_wafv2");
    let mut all: Vec<Way> = Vec::new();
    optional(schema, &block, &mut Vec::new(), if endless { 2 } else { DEEPEST }, &mut all).map_err(damaged)?;
    let mut asking = Asking { server, schema, place, block: &block, known, rules: BTreeSet::new() };
    asking.ask(&[])?;
    asking.ask(&all)?;
    for way in &all {
        asking.ask(std::slice::from_ref(way))?;
    }
    let around = |way: &Way| way.split_last().map_or(Vec::new(), |(_, around)| around.to_vec());
    let blocks: BTreeSet<Way> = all.iter().map(around).collect();
    for block in blocks {
        let inside: Vec<Way> = all.iter().filter(|way| around(way) == block).cloned().collect();
        asking.ask(&inside)?;
    }
    // It names only the first conflict of an argument: each of which something is said is tried with all the others.
    let mut asked: BTreeSet<(Way, Way)> = BTreeSet::new();
    loop {
        let named: BTreeSet<Way> = asking
            .rules
            .iter()
            .flat_map(|(_, names)| names)
            .map(|name| name.split('.').map(Text::from).collect())
            .collect();
        let mut some = false;
        for one in &named {
            for other in all.iter().filter(|other| *other != one) {
                let near = around(one) == around(other) || other.len() == 1 || named.contains(other);
                let within = one.starts_with(other) || other.starts_with(one);
                let pair = if one < other { (one.clone(), other.clone()) } else { (other.clone(), one.clone()) };
                if near && !within && asked.insert(pair) {
                    some = true;
                    asking.ask(&[one.clone(), other.clone()])?;
                }
            }
        }
        if !some {
            return Ok(exact(&asking.rules));
        }
    }
}

/// Of what is wanted one and only one of, it says either half alone.
fn exact(rules: &BTreeSet<Rule>) -> BTreeSet<Rule> {
    let halves = [Constraint::AtLeastOneOf, Constraint::ConflictsWith];
    let both = |names: &Vec<String>| halves.iter().all(|half| rules.contains(&(*half, names.clone())));
    let joined = |(constraint, names): &Rule| {
        let constraint =
            if halves.contains(constraint) && both(names) { Constraint::ExactlyOneOf } else { *constraint };
        (constraint, names.clone())
    };
    rules.iter().map(joined).collect()
}

/// The ways to what can be left out, outer before inner.
fn optional(
    schema: &Schema,
    block: &Block,
    way: &mut Way,
    deepest: usize,
    all: &mut Vec<Way>,
) -> Result<(), TableError> {
    let named = |way: &Way, name: &Text| way.iter().chain(Some(name)).cloned().collect::<Way>();
    let attributes = block.attributes.iter().filter(|one| one.optional && !one.required && &*one.name != "id");
    all.extend(attributes.map(|one| named(way, &one.name)));
    for nested in block.blocks.iter().filter(|one| &*one.name != "timeouts") {
        if nested.min_items == 0 {
            all.push(named(way, &nested.name));
        }
        if way.len() + 1 < deepest {
            way.push(nested.name.clone());
            optional(schema, &*schema.block(nested.block)?, way, deepest, all)?;
            way.pop();
        }
    }
    Ok(())
}

impl Asking<'_> {
    /// Asks with these there, and with what is wanted with them: what is said of that may hide what else there is to say.
    fn ask(&mut self, ways: &[Way]) -> Result<(), String> {
        let mut ways: BTreeSet<Way> = ways.iter().cloned().collect();
        for _ in 0..ROUNDS {
            let mut wanted = Wanted::default();
            for way in &ways {
                wanted.add(way);
            }
            let config = self.body(self.block, &wanted, &mut Vec::new()).ok_or("a block that the schema lacks")?;
            let said = match self.server.validate(self.place.0, self.place.1, &config) {
                Ok(said) => said,
                Err(Failure::Gone(_)) => return self.server.restart().map_err(|error| error.to_string()),
                Err(failure) => return Err(failure.to_string()),
            };
            let errors = said.iter().filter(|one| one.severity == Severity::Error);
            let found: Vec<Rule> =
                errors.filter_map(rule).flat_map(each_way).filter(|(_, names)| self.are_there(names)).collect();
            let before = ways.len();
            for (constraint, names) in &found {
                if *constraint == Constraint::RequiredWith {
                    ways.extend(names.iter().map(|name| name.split('.').map(Text::from).collect::<Way>()));
                }
            }
            self.rules.extend(found);
            if ways.len() == before {
                break;
            }
        }
        Ok(())
    }

    /// Whether the schema has all of these.
    fn are_there(&self, names: &[String]) -> bool {
        names.iter().all(|name| {
            let mut block = std::rc::Rc::new(self.block.clone());
            let mut steps = name.split('.').peekable();
            while let Some(step) = steps.next() {
                if steps.peek().is_none() {
                    return block.attribute(step).is_some() || block.nested(step).is_some();
                }
                let Some(nested) = block.nested(step) else { return false };
                let Ok(inner) = self.schema.block(nested.block) else { return false };
                block = inner;
            }
            false
        })
    }

    /// What must be there, and what is wanted.
    fn body(&self, block: &Block, wanted: &Wanted, way: &mut Way) -> Option<Value> {
        let mut members = Vec::new();
        for attribute in &block.attributes {
            let is_there = attribute.required || wanted.inner.contains_key(&attribute.name);
            way.push(attribute.name.clone());
            let value = if is_there { self.value(&attribute.ty, way) } else { Value::Nil };
            way.pop();
            members.push((Value::from(&*attribute.name), value));
        }
        for nested in &block.blocks {
            let inside = wanted.inner.get(&nested.name);
            let count = nested.min_items.max(u32::from(inside.is_some()));
            let inner = self.schema.block(nested.block).ok()?;
            let nothing = Wanted::default();
            let mut all = Vec::new();
            way.push(nested.name.clone());
            for number in 0..count {
                // What is asked for stands in the first.
                let inside = inside.filter(|_| number == 0).unwrap_or(&nothing);
                all.push(self.body(&inner, inside, way)?);
            }
            way.pop();
            let value = match nested.nesting {
                Nesting::Single | Nesting::Group => all.pop().unwrap_or(Value::Nil),
                Nesting::List | Nesting::Set => Value::Array(all),
                Nesting::Map => Value::Map(Vec::new()),
            };
            members.push((Value::from(&*nested.name), value));
        }
        Some(Value::Map(members))
    }

    /// A value that is known to be taken, or some value.
    fn value(&self, ty: &Type, way: &mut Way) -> Value {
        match ty {
            Type::List(inner) | Type::Set(inner) => Value::Array(vec![self.value(inner, way)]),
            Type::Map(inner) => Value::Map(vec![("k".into(), self.value(inner, way))]),
            Type::Object(fields) => {
                let mut members = Vec::new();
                for (name, field) in fields {
                    way.push(name.clone());
                    members.push((Value::from(&**name), self.value(&field.ty, way)));
                    way.pop();
                }
                Value::Map(members)
            }
            Type::String | Type::Number | Type::Bool => {
                let depth = way.len().saturating_sub(1);
                let slot = Slot { path: way.clone(), ty: ty.clone(), required: false, block: None, depth };
                let taken = find(self.known, way).cloned().unwrap_or_default();
                let found = samples::of(&slot, &taken, 1).into_iter().next();
                found.unwrap_or_else(|| if *ty == Type::Number { Value::from(1) } else { Value::from("x") })
            }
            _ => Value::Nil,
        }
    }
}

/// The rule that a finding states, and whether each of its arguments needs the others.
fn rule(found: &Diagnostic) -> Option<(bool, Rule)> {
    let detail = found.detail.replace('\n', " ");
    let between = |start: &str, end: &str| {
        let rest = detail.split_once(start)?.1;
        Some(rest.split_once(end)?.0.to_owned())
    };
    let subject = || between("\"", "\"");
    let (constraint, names) = match &*found.summary {
        "Conflicting configuration arguments" => {
            (Constraint::ConflictsWith, vec![subject()?, detail.split_once(": conflicts with ")?.1.to_owned()])
        }
        "Invalid combination of arguments" => (Constraint::ExactlyOneOf, list(&between("one of `", "`")?)),
        "Missing required argument" if detail.contains(": one of `") => {
            (Constraint::AtLeastOneOf, list(&between("one of `", "`")?))
        }
        "Missing required argument" if detail.contains(": all of `") => {
            let subject = subject()?;
            let others = list(&between("all of `", "`")?).into_iter().filter(|name| *name != subject);
            (Constraint::RequiredWith, std::iter::once(subject.clone()).chain(others).collect())
        }
        "Missing Attribute Configuration" | "Invalid Attribute Combination" => of_framework(&detail)?,
        _ => return None,
    };
    let mut paths: Vec<String> = Vec::new();
    for name in &names {
        // An attribute's own rule names the others from itself: `a.<.b` is `b` beside `a`.
        let own = name.split_once(".<").map(|(own, _)| own);
        for path in own.into_iter().chain([&**name]) {
            let path = plain(path)?;
            if !paths.contains(&path) {
                paths.push(path);
            }
        }
    }
    // Of what needs something else, the order says which.
    if constraint != Constraint::RequiredWith {
        paths.sort_unstable();
    }
    let is_mutual = detail.starts_with("These attributes must be configured together");
    (paths.len() > 1).then_some((is_mutual, (constraint, paths)))
}

/// What must be there together, as a rule of each that needs the others; of anything else the rule itself.
fn each_way((is_mutual, rule): (bool, Rule)) -> Vec<Rule> {
    let (constraint, names) = &rule;
    if !is_mutual {
        return vec![rule];
    }
    let first = |one: &String| {
        let others = names.iter().filter(|other| *other != one);
        (*constraint, std::iter::once(one).chain(others).cloned().collect())
    };
    names.iter().map(first).collect()
}

/// What the newer of the provider's two libraries says.
fn of_framework(detail: &str) -> Option<Rule> {
    // What holds for some values alone ends with the value.
    let pair = |words: &str| {
        let (one, other) = detail.split_once(words)?;
        let (other, rest) = other.split_once('"')?;
        let is_of_all = rest.trim().trim_end_matches('.') == "is specified";
        is_of_all.then(|| Some((one.split_once('"')?.1.to_owned(), other.to_owned())))?
    };
    if detail.contains("\" cannot be specified when \"") {
        let (one, other) = pair("\" cannot be specified when \"")?;
        return Some((Constraint::ConflictsWith, vec![one, other]));
    }
    if detail.contains("\" must be specified when \"") {
        let (one, other) = pair("\" must be specified when \"")?;
        return Some((Constraint::RequiredWith, vec![other, one]));
    }
    let names = list(detail.split_once('[')?.1.rsplit_once(']')?.0);
    // That none is there may only be warned of.
    let is_missing = detail.starts_with("No attribute specified") || detail.starts_with("At least one");
    let constraint = if detail.starts_with("Exactly one of") {
        Constraint::ExactlyOneOf
    } else if detail.contains("one (and only one) of") && !is_missing {
        Constraint::ConflictsWith
    } else if is_missing {
        Constraint::AtLeastOneOf
    } else if detail.starts_with("These attributes cannot be configured together") {
        Constraint::ConflictsWith
    } else if detail.starts_with("These attributes must be configured together") {
        Constraint::RequiredWith
    } else {
        return None;
    };
    Some((constraint, names))
}

fn list(names: &str) -> Vec<String> {
    names.split(',').map(|name| name.trim().to_owned()).collect()
}

/// `a[0].b`, `a.0.b` or `a[0].x.<.b` as `a.b`; nothing where a path holds anything else.
fn plain(path: &str) -> Option<String> {
    let mut steps: Vec<&str> = Vec::new();
    for step in path.split('.') {
        let step = step.strip_suffix("[0]").unwrap_or(step);
        match step {
            "<" => drop(steps.pop()),
            "0" => {}
            _ if !step.is_empty() && step.chars().all(|c| c.is_ascii_alphanumeric() || c == '_') => steps.push(step),
            _ => return None,
        }
    }
    Some(steps.join("."))
}
