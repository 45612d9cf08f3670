//! A minimal block of every type of every table must compile.

use std::fmt::Write as _;

use infra_compiler::{aws::AWS, program::Mode, provider::NameRule, schema::Schema, types::Type};

use super::{
    differential::{
        minimal,
        print::stack,
        program::{Expression, Item, Program, Resource, keyword},
    },
    expectation::actual,
};

/// What a block that is minimal by its schema may be told: the provider's code asks for more, and the numbered name that it
/// has here is too long for some, and its values are made by their types alone.
const BEYOND: [&str; 8] = [
    "deprecated",
    "missing_alternative",
    "name_too_long",
    "out_of_range",
    "unknown_value",
    "wrong_count",
    "wrong_form",
    "wrong_length",
];

pub(super) fn a_minimal_block_of_every_type_compiles() {
    let mut failures = String::new();
    for version in AWS.versions() {
        let schema = AWS.schema(version).expect("a listed version has a table");
        for mode in [Mode::Managed, Mode::Data, Mode::Ephemeral] {
            let types: Vec<String> = schema.types(mode).map(ToString::to_string).collect();
            assert!(!types.is_empty(), "no {} in {version}", keyword(mode));
            let source = stack(&program(&schema, mode, &types), version);
            for found in actual(&source).expect("it parses").iter().filter(|found| !BEYOND.contains(&found.code)) {
                let above: Vec<&str> = source.lines().take(found.line).collect();
                let head = above.iter().rfind(|line| !line.starts_with(' ')).unwrap_or(&"");
                let line = above.last().map_or("", |line| line.trim());
                let _ = writeln!(failures, "{version}: {head} {line}\n    {found}");
            }
        }
    }
    assert!(failures.is_empty(), "{failures}");
}

/// One block per type.
fn program(schema: &Schema, mode: Mode, types: &[String]) -> Program {
    let item = |(index, ty): (usize, &String)| {
        let block = schema.resource(mode, ty).expect("a whole table").expect("a listed type");
        // A name left out is filled in.
        let filled = AWS
            .facts
            .physical_name(ty)
            .filter(|_| mode == Mode::Managed)
            .filter(|physical| !physical.has(NameRule::Unfilled))
            .map(|physical| physical.attribute);
        let body = minimal::body(schema, &block, filled, &mut value);
        Item::Resource(Resource { mode, ty: ty.clone(), name: format!("it{index}"), body })
    };
    Program { items: types.iter().enumerate().map(item).collect() }
}

fn value(name: &str, ty: &Type) -> Expression {
    match ty {
        Type::Number => Expression::word("1"),
        Type::Bool => Expression::word("true"),
        _ if name.contains("cidr") => Expression::text("10.0.0.0/16"),
        _ if name.contains("policy") => {
            let statements = Expression::Object(vec![("Statement".to_owned(), Expression::List(Vec::new()))]);
            Expression::call("jsonencode", vec![statements])
        }
        _ => Expression::Suffix,
    }
}
