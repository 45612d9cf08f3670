//! Objects in attributes that Terraform would also take as blocks.

use infra_compiler::program::Mode;

use super::{Fault, Inject::Program, Whole, beyond, blocks::give, both};
use crate::differential::{
    minimal,
    program::{Expression, Item, Resource},
};

pub(super) const ALL: &[Fault] = &[
    both("wrong type in a member of an object", Program(wrong)),
    beyond("unknown member of an object", Program(unknown)),
];

/// Some of the attributes that take a list of objects.
const ATTRIBUTES: [(&str, &str); 4] = [
    ("aws_security_group", "ingress"),
    ("aws_security_group", "egress"),
    ("aws_route_table", "route"),
    ("aws_network_acl", "ingress"),
];

type Members = Vec<(String, Expression)>;

/// A new resource with one object, which is made wrong.
fn declare(whole: &mut Whole<'_>, wrong: fn(&mut Members) -> Option<()>) -> Option<()> {
    let (ty, name) = whole.random.pick(&ATTRIBUTES)?;
    let block = whole.schema.resource(Mode::Managed, ty).ok()??;
    let mut body = minimal::body(whole.schema, &block, None, &mut give);
    let mut value = minimal::value(whole.schema, block.attribute(name)?, &mut give);
    let Expression::List(objects) = &mut value else { return None };
    let Some(Expression::Object(members)) = objects.first_mut() else { return None };
    wrong(members)?;
    body.set(name, value);
    let resource = Resource { mode: Mode::Managed, ty: (*ty).to_owned(), name: "fault".to_owned(), body };
    whole.program.items.push(Item::Resource(resource));
    Some(())
}

fn wrong(whole: &mut Whole<'_>) -> Option<()> {
    declare(whole, |members| {
        members.iter_mut().find(|(_, value)| matches!(value, Expression::Variable(_)))?.1 =
            Expression::Variable("texts".to_owned());
        Some(())
    })
}

fn unknown(whole: &mut Whole<'_>) -> Option<()> {
    declare(whole, |members| {
        members.push(("surplus".to_owned(), Expression::Variable("text".to_owned())));
        Some(())
    })
}
