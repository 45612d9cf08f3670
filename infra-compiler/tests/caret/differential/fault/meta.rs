//! Meta-arguments that make no sense.

use infra_compiler::program::Mode;

use super::{Fault, Inject::Program, Whole, beyond, both};
use crate::differential::{
    program::{self, Entry, Expression, Item, Resource},
    reference::Instances,
};

pub(super) const ALL: &[Fault] = &[
    both("`count` of a text", Program(|whole| meta(whole, &[("count", Expression::text("many"))]))),
    both("`count` of a list", Program(|whole| meta(whole, &[("count", variable("texts"))]))),
    both("`count` below zero", Program(|whole| meta(whole, &[("count", Expression::word("-1"))]))),
    both("`for_each` of a list", Program(|whole| meta(whole, &[("for_each", variable("texts"))]))),
    both(
        "`for_each` of a literal list",
        Program(|whole| meta(whole, &[("for_each", Expression::List(vec![Expression::text("a")]))])),
    ),
    both("`for_each` of a number", Program(|whole| meta(whole, &[("for_each", variable("number"))]))),
    beyond(
        "`for_each` of a set of numbers",
        Program(|whole| meta(whole, &[("for_each", Expression::call("toset", vec![variable("numbers")]))])),
    ),
    both(
        "`count` and `for_each`",
        Program(|whole| meta(whole, &[("count", Expression::word("1")), ("for_each", variable("names"))])),
    ),
    both("`depends_on` of nothing declared", Program(|whole| depends_on(whole, Expression::word("aws_vpc.nowhere")))),
    both("`depends_on` of a text", Program(|whole| depends_on(whole, Expression::text("aws_vpc.nowhere")))),
    both(
        "`depends_on` without a list",
        Program(|whole| meta(whole, &[("depends_on", Expression::word("aws_vpc.nowhere"))])),
    ),
    both("unknown setting in `lifecycle`", Program(|whole| lifecycle(whole, "surplus", Expression::word("true")))),
    both("text in `lifecycle`", Program(|whole| lifecycle(whole, "prevent_destroy", Expression::text("maybe")))),
    both(
        "unknown attribute in `ignore_changes`",
        Program(|whole| lifecycle(whole, "ignore_changes", Expression::List(vec![Expression::word("surplus")]))),
    ),
    both("`create_before_destroy` of a data source", Program(on_data)),
    both(
        "`each` in `for_each`",
        Program(|whole| {
            meta(
                whole,
                &[("for_each", Expression::call("toset", vec![Expression::List(vec![Expression::word("each.key")])]))],
            )
        }),
    ),
    both("`count` in `count`", Program(|whole| meta(whole, &[("count", Expression::word("count.index"))]))),
    both("variable in `lifecycle`", Program(|whole| lifecycle(whole, "prevent_destroy", variable("flag")))),
    both(
        "list in `lifecycle`",
        Program(|whole| lifecycle(whole, "create_before_destroy", Expression::List(Vec::new()))),
    ),
    beyond(
        "`replace_triggered_by` of nothing declared",
        Program(|whole| {
            lifecycle(whole, "replace_triggered_by", Expression::List(vec![Expression::word("aws_vpc.nowhere")]))
        }),
    ),
    both(
        "`replace_triggered_by` of a variable",
        Program(|whole| lifecycle(whole, "replace_triggered_by", Expression::List(vec![variable("text")]))),
    ),
    both("condition without a message", Program(|whole| condition(whole, &[("condition", variable("flag"))]))),
    both(
        "condition of a text",
        Program(|whole| {
            condition(whole, &[("condition", Expression::text("maybe")), ("error_message", Expression::text("no"))])
        }),
    ),
    beyond(
        "message of a list",
        Program(|whole| condition(whole, &[("condition", variable("flag")), ("error_message", variable("texts"))])),
    ),
    both(
        "unknown block in `lifecycle`",
        Program(|whole| {
            one(whole, Mode::Managed)?.body.0.push(Entry::Block(
                "lifecycle".to_owned(),
                program::Body(vec![Entry::Block("surplus".to_owned(), program::Body::default())]),
            ));
            Some(())
        }),
    ),
    both("`lifecycle` twice", Program(lifecycle_twice)),
    both("dynamic blocks for a number", Program(|whole| dynamic(whole, variable("number"), Expression::Element))),
    both("dynamic blocks for a text", Program(|whole| dynamic(whole, variable("text"), Expression::Element))),
    both(
        "list from a dynamic block",
        Program(|whole| dynamic(whole, Expression::List(vec![variable("texts")]), Expression::Element)),
    ),
    beyond(
        "unknown member in a dynamic block",
        Program(|whole| dynamic(whole, variable("texts"), Expression::Element.then(".surplus"))),
    ),
    both("undeclared provider", Program(|whole| meta(whole, &[("provider", Expression::word("aws.nowhere"))]))),
];

fn variable(name: &str) -> Expression {
    Expression::Variable(name.to_owned())
}

/// A managed resource that is one.
fn one<'a>(whole: &'a mut Whole<'_>, mode: Mode) -> Option<&'a mut Resource> {
    let fits = |one: &&mut Resource| one.mode == mode && Instances::of(one) == Instances::One;
    whole.program.resources_mut().find(fits).filter(|one| !one.body.has("lifecycle") && !one.body.has("depends_on"))
}

fn meta(whole: &mut Whole<'_>, settings: &[(&str, Expression)]) -> Option<()> {
    let address = one(whole, Mode::Managed)?.address();
    if format!("{:?}", whole.program).matches(&address).count() > 0 {
        // Who refers to it would be wrong as well.
        return None;
    }
    let resource = one(whole, Mode::Managed)?;
    for (name, value) in settings {
        resource.body.set(name, value.clone());
    }
    Some(())
}

/// Adds a condition to a resource.
fn condition(whole: &mut Whole<'_>, settings: &[(&str, Expression)]) -> Option<()> {
    let mut condition = program::Body::default();
    for (name, value) in settings {
        condition.set(name, value.clone());
    }
    let lifecycle = program::Body(vec![Entry::Block("precondition".to_owned(), condition)]);
    one(whole, Mode::Managed)?.body.0.push(Entry::Block("lifecycle".to_owned(), lifecycle));
    Some(())
}

/// Adds a resource with blocks that are made for each element of something.
fn dynamic(whole: &mut Whole<'_>, each: Expression, description: Expression) -> Option<()> {
    let mut content = program::Body::default();
    for name in ["from_port", "to_port"] {
        content.set(name, variable("number"));
    }
    content.set("protocol", variable("text"));
    content.set("description", description);
    let body = program::Body(vec![Entry::Dynamic("ingress".to_owned(), each, content)]);
    let (ty, name) = ("aws_security_group".to_owned(), "fault".to_owned());
    whole.program.items.push(Item::Resource(Resource { mode: Mode::Managed, ty, name, body }));
    Some(())
}

fn depends_on(whole: &mut Whole<'_>, on: Expression) -> Option<()> {
    one(whole, Mode::Managed)?.body.set("depends_on", Expression::List(vec![on]));
    Some(())
}

fn set_lifecycle(resource: &mut Resource, name: &str, value: Expression) {
    let mut lifecycle = program::Body::default();
    lifecycle.set(name, value);
    resource.body.0.push(Entry::Block("lifecycle".to_owned(), lifecycle));
}

fn lifecycle(whole: &mut Whole<'_>, name: &str, value: Expression) -> Option<()> {
    set_lifecycle(one(whole, Mode::Managed)?, name, value);
    Some(())
}

fn lifecycle_twice(whole: &mut Whole<'_>) -> Option<()> {
    let resource = one(whole, Mode::Managed)?;
    set_lifecycle(resource, "prevent_destroy", Expression::word("true"));
    set_lifecycle(resource, "create_before_destroy", Expression::word("true"));
    Some(())
}

fn on_data(whole: &mut Whole<'_>) -> Option<()> {
    set_lifecycle(one(whole, Mode::Data)?, "create_before_destroy", Expression::word("true"));
    Some(())
}
