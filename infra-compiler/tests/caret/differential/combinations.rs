//! Which arguments the provider's own code wants together, apart, or one of: its schema does not say, so it is asked.

use std::collections::BTreeSet;

use infra_compiler::{
    aws::{
        AWS,
        combinations::{VERSION, word},
    },
    program::Mode,
    provider::Constraint,
    schema::{Block, Schema},
    types::Type,
};

use super::{
    compare::module,
    minimal, print,
    program::{Body, Entry, Expression, Item, Program, Resource},
    schema,
    terraform::{Finding, Module, validate},
};

const FILE: &str = "src/aws/combinations.txt";
const HEADER: &str = "\
# What hashicorp/aws 5.100.0 asks beyond its schema: `BLESS=1 cargo test -p infra-compiler combinations -- --ignored`.
# Type, constraint, the block in which it holds, attributes and blocks. `5.100` before the constraint: the newer version
# has other arguments there, and whether the constraint still holds is not known.
";

/// Deeper than nearly all rules go.
const DEEPEST: usize = 3;

/// How many programs one start of Terraform takes.
const AT_ONCE: usize = 3_000;

/// Rules by type, constraint and names.
type Rules = BTreeSet<(String, Constraint, Vec<String>)>;

/// A type, and the way to one of its blocks.
struct Place<'a> {
    mode: Mode,
    ty: &'a str,
    block: &'a Block,
    way: &'a [String],
}

/// Values that are known: of others the provider says nothing.
fn known(_: &str, ty: &Type) -> Expression {
    match ty {
        Type::Number => Expression::word("1"),
        Type::Bool => Expression::word("true"),
        _ => Expression::text("x"),
    }
}

/// The names of what can be left out in a block.
fn optional(block: &Block) -> Vec<String> {
    let attributes = block.attributes.iter().filter(|one| one.optional && !one.required && &*one.name != "id");
    let blocks = block.blocks.iter().filter(|one| one.min_items == 0 && &*one.name != "timeouts");
    attributes.map(|one| one.name.to_string()).chain(blocks.map(|one| one.name.to_string())).collect()
}

/// A minimal body, and what else is named.
fn with(schema: &Schema, block: &Block, names: &[String]) -> Body {
    let mut body = minimal::body(schema, block, None, &mut known);
    for name in names {
        if let Some(attribute) = block.attribute(name) {
            body.set(name, minimal::value(schema, attribute, &mut known));
        } else if let Some(nested) = block.nested(name) {
            let inner = schema.block(nested.block).expect("a whole table");
            body.0.push(Entry::Block(name.clone(), minimal::body(schema, &inner, None, &mut known)));
        }
    }
    body
}

/// Collects the ways to all blocks.
fn ways(schema: &Schema, block: &Block, way: &mut Vec<String>, all: &mut Vec<Vec<String>>) {
    all.push(way.clone());
    let inner = if way.len() < DEEPEST { block.blocks.as_slice() } else { &[] };
    for nested in inner.iter().filter(|nested| &*nested.name != "timeouts") {
        way.push(nested.name.to_string());
        ways(schema, &schema.block(nested.block).expect("a whole table"), way, all);
        way.pop();
    }
}

/// Minimal bodies along a way, with the last body at its end.
fn along(schema: &Schema, block: &Block, way: &[String], last: &dyn Fn(&Block) -> Body) -> Body {
    let Some((first, rest)) = way.split_first() else { return last(block) };
    let nested = block.nested(first).expect("it was found there");
    let content = along(schema, &schema.block(nested.block).expect("a whole table"), rest, last);
    let mut body = minimal::body(schema, block, None, &mut known);
    body.0.retain(|entry| entry.name() != first);
    body.0.push(Entry::Block(first.clone(), content));
    body
}

/// Programs to ask about, each with its type.
#[derive(Default)]
struct Questions(Vec<(String, Module)>);

impl Questions {
    /// Asks about a minimal body, and in the block at the place these names.
    fn push(&mut self, schema: &Schema, place: &Place<'_>, names: &dyn Fn(&Block) -> Vec<String>) {
        let body = along(schema, place.block, place.way, &|block| with(schema, block, &names(block)));
        let resource = Resource { mode: place.mode, ty: place.ty.to_owned(), name: "it".to_owned(), body };
        let address = resource.address().replace(".it", "");
        let mut program = Program::with_variables();
        program.items.push(Item::Resource(resource));
        self.0.push((address, module("main.tf", &print::terraform(&program))));
    }

    fn ask(self, rules: &mut Rules) {
        let (addresses, modules): (Vec<String>, Vec<Module>) = self.0.into_iter().unzip();
        for (addresses, modules) in addresses.chunks(AT_ONCE).zip(modules.chunks(AT_ONCE)) {
            for (address, findings) in addresses.iter().zip(validate(modules).0) {
                for (constraint, names) in findings.iter().filter_map(rule) {
                    rules.insert((address.clone(), constraint, names));
                }
            }
        }
    }
}

/// The rule that a finding states.
fn rule(finding: &Finding) -> Option<(Constraint, Vec<String>)> {
    let detail = finding.detail.replace('\n', " ");
    let between = |start: &str, end: &str| {
        let rest = detail.split_once(start)?.1;
        Some(rest.split_once(end)?.0.to_owned())
    };
    let subject = || between("\"", "\"");
    let (constraint, names) = match &*finding.summary {
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
        "Missing Attribute Configuration" | "Invalid Attribute Combination" => {
            if let Some((one, other)) = detail.split_once("\" cannot be specified when \"") {
                (
                    Constraint::ConflictsWith,
                    vec![one.split_once('"')?.1.to_owned(), other.split_once('"')?.0.to_owned()],
                )
            } else if let Some((one, other)) = detail.split_once("\" must be specified when \"") {
                (Constraint::RequiredWith, vec![other.split_once('"')?.0.to_owned(), one.split_once('"')?.1.to_owned()])
            } else {
                let constraint = if detail.contains("one (and only one) of") || detail.starts_with("Exactly one of") {
                    Constraint::ExactlyOneOf
                } else if detail.starts_with("At least one") {
                    Constraint::AtLeastOneOf
                } else {
                    return None;
                };
                (constraint, list(detail.split_once('[')?.1.rsplit_once(']')?.0))
            }
        }
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
    (paths.len() > 1).then_some((constraint, paths))
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
            _ if step.chars().all(|c| c.is_ascii_alphanumeric() || c == '_') => steps.push(step),
            _ => return None,
        }
    }
    Some(steps.join("."))
}

/// The way to the block that all paths are in.
fn parent(paths: &[String]) -> String {
    let ways = paths.iter().map(|path| path.split('.').collect::<Vec<_>>());
    let shared = ways
        .map(|way| way.split_last().map_or(Vec::new(), |(_, rest)| rest.to_vec()))
        .reduce(|one, other| one.into_iter().zip(other).take_while(|(a, b)| a == b).map(|(step, _)| step).collect());
    shared.unwrap_or_default().join(".")
}

/// Whether all that can be written in the blocks of these paths is the same in both versions.
fn same_in_newer(old: &Schema, new: &Schema, (mode, ty): (Mode, &str), paths: &[String]) -> bool {
    let (Ok(Some(old_block)), Ok(Some(new_block))) = (old.resource(mode, ty), new.resource(mode, ty)) else {
        return false;
    };
    let names = |block: &Block| -> BTreeSet<String> {
        let attributes =
            block.attributes.iter().filter(|one| one.optional || one.required).map(|one| one.name.to_string());
        attributes.chain(block.blocks.iter().map(|one| one.name.to_string())).filter(|name| name != "region").collect()
    };
    paths.iter().all(|path| {
        let (mut old_block, mut new_block) = (old_block.clone(), new_block.clone());
        let mut steps = path.split('.').peekable();
        while let Some(step) = steps.next() {
            if names(&old_block) != names(&new_block) {
                return false;
            }
            if steps.peek().is_some() {
                let (Some(one), Some(other)) = (old_block.nested(step), new_block.nested(step)) else { return false };
                let (Ok(one), Ok(other)) = (old.block(one.block), new.block(other.block)) else { return false };
                (old_block, new_block) = (one, other);
            }
        }
        true
    })
}

pub(crate) fn all_combinations_are_known() {
    let schema = schema();
    let mut questions = Questions::default();
    let all_types: Vec<(Mode, String)> = [Mode::Managed, Mode::Data, Mode::Ephemeral]
        .into_iter()
        .flat_map(|mode| schema.types(mode).map(move |ty| (mode, ty.to_string())).collect::<Vec<_>>())
        .collect();
    for (mode, ty) in &all_types {
        let block = schema.resource(*mode, ty).expect("a whole table").expect("a listed type");
        let mut all = Vec::new();
        ways(&schema, &block, &mut Vec::new(), &mut all);
        // Their blocks nest without end.
        let endless = ty.starts_with("aws_quicksight") || ty.starts_with("aws_wafv2");
        for way in all.iter().filter(|way| !endless || way.len() < 2) {
            let place = Place { mode: *mode, ty, block: &block, way };
            questions.push(&schema, &place, &|_| Vec::new());
            questions.push(&schema, &place, &optional);
            if way.is_empty() {
                for name in optional(&block) {
                    questions.push(&schema, &place, &|_| vec![name.clone()]);
                }
            }
        }
    }
    let mut rules = Rules::new();
    questions.ask(&mut rules);

    // The provider names only the first conflict of an argument: each is tried with all the others.
    let mut questions = Questions::default();
    let conflicts: BTreeSet<(String, String)> = rules
        .iter()
        .filter(|(_, constraint, _)| *constraint == Constraint::ConflictsWith)
        .flat_map(|(address, _, names)| names.iter().map(|name| (address.clone(), name.clone())))
        .collect();
    for (mode, ty) in &all_types {
        let block = schema.resource(*mode, ty).expect("a whole table").expect("a listed type");
        let resource = Resource { mode: *mode, ty: ty.clone(), name: "it".to_owned(), body: Body::default() };
        let address = resource.address().replace(".it", "");
        for (_, name) in conflicts.iter().filter(|(of, name)| *of == address && !name.contains('.')) {
            for other in optional(&block).into_iter().filter(|other| other != name) {
                let place = Place { mode: *mode, ty, block: &block, way: &[] };
                questions.push(&schema, &place, &|_| vec![name.clone(), other.clone()]);
            }
        }
    }
    questions.ask(&mut rules);

    let newer = AWS.newest().expect("the newest table");
    let mut lines = BTreeSet::new();
    for (address, constraint, names) in &rules {
        let covered = *constraint == Constraint::ConflictsWith
            && rules.iter().any(|(of, constraint, all)| {
                of == address && *constraint == Constraint::ExactlyOneOf && names.iter().all(|name| all.contains(name))
            });
        if covered {
            continue;
        }
        let within = parent(names);
        let (mode, ty) = match address.split_once('.') {
            Some(("data", ty)) => (Mode::Data, ty),
            Some((_, ty)) => (Mode::Ephemeral, ty),
            None => (Mode::Managed, &**address),
        };
        let version =
            if same_in_newer(&schema, &newer, (mode, ty), names) { String::new() } else { format!(" {VERSION}") };
        let within = if within.is_empty() { within } else { format!(" in {within}") };
        lines.insert(format!("{address}{version} {}{within} {}", word(*constraint), names.join(" ")));
    }
    let text = lines.iter().fold(HEADER.to_owned(), |text, line| text + line + "\n");
    if std::env::var_os("BLESS").is_some() {
        std::fs::write(FILE, text).expect("the file is written");
        return;
    }
    assert_eq!(std::fs::read_to_string(FILE).expect("the file"), text, "run it with BLESS=1 and read the difference");
}
