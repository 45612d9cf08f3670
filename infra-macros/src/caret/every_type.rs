//! A minimal block of every type of every table must compile.

use std::fmt::Write as _;

use infra_core::{
    names::{Rule, physical},
    program::Mode,
    schema::{Attribute, Block, Nesting, Schema, tables},
    types::Type,
};

use super::expectation::actual;

#[test]
fn a_minimal_block_of_every_type_compiles() {
    let mut failures = String::new();
    for version in tables::VERSIONS {
        let schema = tables::aws(version).expect("a listed version has a table");
        for (mode, keyword) in [(Mode::Managed, "resource"), (Mode::Data, "data"), (Mode::Ephemeral, "ephemeral")] {
            let types: Vec<String> = schema.types(mode).map(ToString::to_string).collect();
            assert!(!types.is_empty(), "no {keyword} in {version}");
            let source = program(version, &schema, mode, keyword, &types);
            for found in actual(&source).expect("it parses").iter().filter(|found| found.code != "deprecated") {
                let line = source.lines().nth(found.line.saturating_sub(1)).unwrap_or_default().trim();
                let _ = writeln!(failures, "{version}: {line}\n    {found}");
            }
        }
    }
    assert!(failures.is_empty(), "{failures}");
}

/// A root of one block per type, a line each.
fn program(version: &str, schema: &Schema, mode: Mode, keyword: &str, types: &[String]) -> String {
    let mut source = format!(
        "stack! {{\n#[workspace(\"every\")]\npub Every {{\n\
         required_providers {{ aws {{ source: \"hashicorp/aws\", versions: [\"{version}\"] }} }}\n"
    );
    for (index, ty) in types.iter().enumerate() {
        let block = schema.resource(mode, ty).expect("a whole table").expect("a listed type");
        let _ = write!(source, "{keyword} {ty} it{index} {{ ");
        let filled = physical(ty)
            .filter(|_| mode == Mode::Managed)
            .filter(|physical| !physical.has(Rule::Unfilled))
            .map(|physical| physical.attribute);
        body(&mut source, schema, &block, filled, 0);
        source.push_str("}\n");
    }
    source.push_str("}}\n");
    source
}

/// What must be there, and nothing else; a name left out is filled in.
fn body(source: &mut String, schema: &Schema, block: &Block, filled: Option<&str>, depth: usize) {
    assert!(depth < 32, "a block that requires itself");
    let required = block.attributes.iter().filter(|attribute| attribute.required);
    for attribute in required.filter(|attribute| filled != Some(&*attribute.name)) {
        let _ = write!(source, "{}: {}, ", attribute.name, given(schema, attribute));
    }
    for nested in &block.blocks {
        for _ in 0..nested.min_items {
            let inner = schema.block(nested.block).expect("a whole table");
            let _ = write!(source, "{} {{ ", nested.name);
            body(source, schema, &inner, None, depth + 1);
            source.push_str("} ");
        }
    }
}

fn given(schema: &Schema, attribute: &Attribute) -> String {
    let Some((nesting, id)) = attribute.nested else { return value(&attribute.name, &attribute.ty) };
    let block = schema.block(id).expect("a whole table");
    let required = block.attributes.iter().filter(|inner| inner.required);
    let members: Vec<String> = required.map(|inner| format!("{}: {}", inner.name, given(schema, inner))).collect();
    let object = format!("{{ {} }}", members.join(", "));
    match nesting {
        Nesting::Single | Nesting::Group => object,
        Nesting::List | Nesting::Set => format!("[{object}]"),
        Nesting::Map => format!("{{ key: {object} }}"),
    }
}

fn value(name: &str, ty: &Type) -> String {
    match ty.base() {
        Type::Number => "1".to_owned(),
        Type::Bool => "true".to_owned(),
        Type::List(element) | Type::Set(element) => format!("[{}]", value(name, element)),
        Type::Map(element) => format!("{{ key: {} }}", value(name, element)),
        Type::Tuple(elements) => {
            let elements: Vec<String> = elements.iter().map(|element| value(name, element)).collect();
            format!("[{}]", elements.join(", "))
        }
        Type::Object(fields) => {
            let members: Vec<String> =
                fields.iter().map(|(name, field)| format!("{name}: {}", value(name, &field.ty))).collect();
            format!("{{ {} }}", members.join(", "))
        }
        _ if name.contains("cidr") => "\"10.0.0.0/16\"".to_owned(),
        _ if name.contains("policy") => "jsonencode({ Statement: [] })".to_owned(),
        _ => "suffix".to_owned(),
    }
}
