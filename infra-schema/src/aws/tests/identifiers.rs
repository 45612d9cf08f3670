use super::super::*;
use crate::{
    mode::Mode,
    schema::{Block, Schema},
    types::Type,
};

#[test]
fn every_line_is_read() {
    for line in identifiers::lines() {
        assert!(identifiers::read(line).is_some(), "{line}");
    }
    for line in slots::lines() {
        let slot = slots::read(line).unwrap_or_else(|| panic!("{line}"));
        for taken in slots::takes(slot.ty, &[], slot.attribute) {
            let known = taken.is_of_anything() || !identifiers::of(taken.of).is_empty();
            assert!(known, "no identifiers of `{}`: {line}", taken.of);
        }
    }
}

#[test]
fn what_is_given_is_taken() {
    let fits = |ty, path: &[&str], slot, given_ty, given| {
        let taken = AWS.facts.takes(ty, path, slot);
        let given = AWS.facts.gives(given_ty, &[], given);
        assert!(!taken.is_empty() && !given.is_empty(), "{ty}.{slot} from {given_ty}");
        given.iter().any(|given| taken.iter().any(|taken| taken.takes(given)))
    };
    assert!(fits("aws_subnet", &[], "vpc_id", "aws_vpc", "id"));
    assert!(fits("aws_subnet", &[], "vpc_id", "aws_subnet", "vpc_id"));
    assert!(!fits("aws_subnet", &[], "vpc_id", "aws_subnet", "id"));
    assert!(!fits("aws_rds_cluster", &[], "kms_key_id", "aws_iam_role", "arn"));
    assert!(fits("aws_rds_cluster", &[], "kms_key_id", "aws_kms_key", "arn"));
    assert!(fits("aws_route53_record", &["alias"], "zone_id", "aws_lb", "zone_id"));
    assert!(!fits("aws_route53_record", &[], "zone_id", "aws_lb", "zone_id"));
    assert!(fits("aws_dms_endpoint", &[], "certificate_arn", "aws_dms_certificate", "certificate_arn"));
    assert!(!fits("aws_lb_listener", &[], "certificate_arn", "aws_dms_certificate", "certificate_arn"));
    assert!(fits("aws_iam_role_policy", &[], "role", "aws_iam_role", "id"));
    assert!(!fits("aws_iam_role_policy", &[], "role", "aws_iam_role", "arn"));
    assert!(!fits("aws_autoscaling_group", &[], "vpc_zone_identifier", "aws_security_group", "id"));
}

/// Types and attributes of both tables must be there, or a slip of the pen would switch a line off.
#[test]
fn the_lines_name_what_the_provider_has() {
    let Some(schema) = AWS.schema("5.100") else { return };
    let both = |ty: &str| -> Vec<std::rc::Rc<Block>> {
        [Mode::Managed, Mode::Data].into_iter().filter_map(|mode| schema.resource(mode, ty).ok().flatten()).collect()
    };
    let mut wrong = Vec::new();
    for line in identifiers::lines() {
        let Some((ty, attributes)) = identifiers::read(line) else { continue };
        for (attribute, _) in attributes {
            if !both(ty).iter().any(|block| block.attribute(attribute).is_some()) {
                wrong.push(format!("{ty}.{attribute}"));
            }
        }
    }
    for slot in slots::table().iter().filter(|slot| !slot.ty.contains('*') && !slot.attribute.contains('*')) {
        let path: Vec<&str> = slot.attribute.split('.').collect();
        if !both(slot.ty).iter().any(|block| leads(&schema, block, &path)) {
            wrong.push(format!("{} {}", slot.ty, slot.attribute));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// Whether some block has this path, at any depth.
fn leads(schema: &Schema, block: &Block, path: &[&str]) -> bool {
    match path {
        [] => false,
        [last] if block.attribute(last).is_some() => true,
        [first, rest @ ..] => {
            let here = |name: &str| block.nested(name).and_then(|nested| schema.block(nested.block).ok());
            // An attribute that holds objects has no block to go into.
            let objects = !rest.is_empty() && block.attribute(first).is_some();
            objects
                || here(first).is_some_and(|inner| leads(schema, &inner, rest))
                || block.blocks.iter().any(|nested| here(&nested.name).is_some_and(|inner| leads(schema, &inner, path)))
        }
    }
}

/// Prints how many texts that look like references have a line; run with `--nocapture`.
#[test]
fn coverage() {
    let Some(schema) = AWS.schema("5.100") else { return };
    let (mut known, mut all) = (0_usize, 0_usize);
    let types: Vec<String> = schema.types(Mode::Managed).map(ToString::to_string).collect();
    for ty in types {
        if let Ok(Some(block)) = schema.resource(Mode::Managed, &ty) {
            count(&schema, &ty, &block, &mut Vec::new(), &mut known, &mut all);
        }
    }
    println!("{known} of {all} attributes that end with `_id`, `_ids`, `_arn`, `_arns` have a kind");
    assert!(known * 2 > all, "{known} of {all}");
}

fn count(schema: &Schema, ty: &str, block: &Block, path: &mut Vec<String>, known: &mut usize, all: &mut usize) {
    for attribute in &block.attributes {
        let text = matches!(attribute.ty.base(), Type::String) || matches!(attribute.ty.element().base(), Type::String);
        let looks = ["_id", "_ids", "_arn", "_arns"].iter().any(|end| attribute.name.ends_with(end));
        if text && looks && (attribute.required || attribute.optional) {
            *all += 1;
            let path: Vec<&str> = path.iter().map(String::as_str).collect();
            *known += usize::from(!slots::takes(ty, &path, &attribute.name).is_empty());
        }
    }
    for nested in &block.blocks {
        if path.len() < 4
            && let Ok(inner) = schema.block(nested.block)
        {
            path.push(nested.name.to_string());
            count(schema, ty, &inner, path, known, all);
            path.pop();
        }
    }
}
