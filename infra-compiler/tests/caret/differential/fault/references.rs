//! Names that lead nowhere, or to what cannot be there.

use infra_compiler::{program::Mode, types::Type};

use super::{Fault, Inject::Program, Whole, beyond, both};
use crate::differential::{
    program::{Body, Expression, Item, Piece, Resource},
    reference::Instances,
};

pub(super) const ALL: &[Fault] = &[
    both("unknown resource type", Program(unknown_type)),
    both("unknown data source type", Program(unknown_data)),
    both("type of another mode", Program(other_mode)),
    both("undeclared resource", Program(undeclared_resource)),
    both("undeclared data source", Program(undeclared_data)),
    both("undeclared variable", Program(undeclared_variable)),
    both("unknown attribute of a reference", Program(|whole| of(whole, Instances::One, |one| one.then(".surplus")))),
    both(
        "unknown attribute of a counted reference",
        Program(|whole| of(whole, Instances::Count, |one| one.then("[0].surplus"))),
    ),
    both(
        "unknown attribute of a keyed reference",
        Program(|whole| of(whole, Instances::ForEach, |one| one.then("[\"a\"].surplus"))),
    ),
    beyond(
        "unknown attribute behind a splat",
        Program(|whole| of(whole, Instances::Count, |one| one.then("[*].surplus"))),
    ),
    beyond(
        "unknown attribute behind `values`",
        Program(|whole| of(whole, Instances::ForEach, |one| Expression::call("values", vec![one]).then("[*].surplus"))),
    ),
    beyond(
        "unknown attribute within `for`",
        Program(|whole| {
            of(whole, Instances::Count, |one| {
                Expression::ForList(Box::new(one), Box::new(Expression::word("x.surplus")))
            })
        }),
    ),
    both("member of a text", Program(|whole| of_text(whole, |text| text.then(".surplus")))),
    both("index into a text", Program(|whole| of_text(whole, |text| text.then("[0]")))),
    both("index on one resource", Program(|whole| of(whole, Instances::One, |one| one.then("[0].id")))),
    both("no index on a counted resource", Program(|whole| of(whole, Instances::Count, |one| one.then(".id")))),
    both("no key on a keyed resource", Program(|whole| of(whole, Instances::ForEach, |one| one.then(".id")))),
    beyond("key on a counted resource", Program(|whole| of(whole, Instances::Count, |one| one.then("[\"a\"].id")))),
    beyond("splat on one resource", Program(|whole| of(whole, Instances::One, |one| one.then("[*].id")))),
    both("resource declared twice", Program(twice)),
    both("variable declared twice", Program(variable_twice)),
    both("output declared twice", Program(output_twice)),
    both("local value declared twice", Program(let_twice)),
    beyond("reference to itself", Program(itself)),
    both("circle of resources", Program(circle)),
    both("circle of local values", Program(circle_of_locals)),
    both("`each` without `for_each`", Program(|whole| elsewhere(whole, "each.key"))),
    both("`count` without `count`", Program(|whole| elsewhere(whole, "count.index"))),
];

/// A new output of a reference to a resource of so many instances.
fn of(whole: &mut Whole<'_>, instances: Instances, wrong: fn(Expression) -> Expression) -> Option<()> {
    let all: Vec<String> = whole
        .program
        .resources()
        .filter(|one| one.mode != Mode::Ephemeral && Instances::of(one) == instances)
        .map(Resource::address)
        .collect();
    let address = whole.random.pick(&all)?.clone();
    whole.program.output("fault", wrong(Expression::word(address)));
    Some(())
}

fn of_text(whole: &mut Whole<'_>, wrong: fn(Expression) -> Expression) -> Option<()> {
    let mut all = Vec::new();
    for one in whole.program.resources().filter(|one| one.mode != Mode::Ephemeral) {
        let Ok(Some(block)) = whole.schema.resource(one.mode, &one.ty) else { continue };
        let text = block
            .attributes
            .iter()
            .find(|attribute| attribute.ty == Type::String && super::super::reference::readable(attribute));
        all.extend(text.map(|text| Instances::of(one).one(&one.address()).then(format!(".{}", text.name))));
    }
    let text = whole.random.pick(&all)?.clone();
    whole.program.output("fault", wrong(text));
    Some(())
}

fn declare(whole: &mut Whole<'_>, mode: Mode, ty: &str) -> Option<()> {
    let resource = Resource { mode, ty: ty.to_owned(), name: "fault".to_owned(), body: Body::default() };
    whole.program.items.push(Item::Resource(resource));
    Some(())
}

fn unknown_type(whole: &mut Whole<'_>) -> Option<()> {
    declare(whole, Mode::Managed, "aws_surplus")
}

fn unknown_data(whole: &mut Whole<'_>) -> Option<()> {
    declare(whole, Mode::Data, "aws_surplus")
}

/// A resource of a type that is a data source, or the reverse.
fn other_mode(whole: &mut Whole<'_>) -> Option<()> {
    let (from, to) = if whole.random.chance(50) { (Mode::Data, Mode::Managed) } else { (Mode::Managed, Mode::Data) };
    let only: Vec<&str> =
        whole.schema.types(from).filter(|ty| matches!(whole.schema.resource(to, ty), Ok(None))).collect();
    let ty = whole.random.pick(&only)?.to_string();
    declare(whole, to, &ty)
}

fn undeclared_resource(whole: &mut Whole<'_>) -> Option<()> {
    whole.program.output("fault", Expression::word("aws_vpc.nowhere.id"));
    Some(())
}

fn undeclared_data(whole: &mut Whole<'_>) -> Option<()> {
    whole.program.output("fault", Expression::word("data.aws_vpc.nowhere.id"));
    Some(())
}

fn undeclared_variable(whole: &mut Whole<'_>) -> Option<()> {
    let value = Expression::Variable("nowhere".to_owned());
    whole.program.output("fault", Expression::Text(vec![Piece::Text("x".to_owned()), Piece::Value(value)]));
    Some(())
}

/// Appends a copy of an item.
fn again(whole: &mut Whole<'_>, fits: fn(&Item) -> bool) -> Option<()> {
    let item = whole.program.items.iter().find(|item| fits(item))?.clone();
    whole.program.items.push(item);
    Some(())
}

fn twice(whole: &mut Whole<'_>) -> Option<()> {
    again(whole, |item| matches!(item, Item::Resource(_)))
}

fn variable_twice(whole: &mut Whole<'_>) -> Option<()> {
    again(whole, |item| matches!(item, Item::Variable(..)))
}

fn output_twice(whole: &mut Whole<'_>) -> Option<()> {
    again(whole, |item| matches!(item, Item::Output(..)))
}

fn let_twice(whole: &mut Whole<'_>) -> Option<()> {
    again(whole, |item| matches!(item, Item::Let(..)))
}

/// Lets resources depend on one another, each on the next and the last on the first.
fn chain(whole: &mut Whole<'_>, length: usize) -> Option<()> {
    let names: Vec<String> = (0..length).map(|number| format!("fault{number}")).collect();
    for (name, next) in names.iter().zip(names.iter().cycle().skip(1)) {
        let mut body = Body::default();
        let value = Expression::word(format!("aws_vpc.{next}.cidr_block"));
        body.set("cidr_block", value);
        let resource = Resource { mode: Mode::Managed, ty: "aws_vpc".to_owned(), name: name.clone(), body };
        whole.program.items.push(Item::Resource(resource));
    }
    Some(())
}

fn itself(whole: &mut Whole<'_>) -> Option<()> {
    chain(whole, 1)
}

fn circle(whole: &mut Whole<'_>) -> Option<()> {
    let length = 2 + whole.random.below(3);
    chain(whole, length)
}

fn circle_of_locals(whole: &mut Whole<'_>) -> Option<()> {
    let local = |name: &str| Expression::call("upper", vec![Expression::Local(name.to_owned())]);
    whole.program.items.push(Item::Let("fault0".to_owned(), local("fault1")));
    whole.program.items.push(Item::Let("fault1".to_owned(), local("fault0")));
    whole.program.output("fault", Expression::Local("fault0".to_owned()));
    Some(())
}

fn elsewhere(whole: &mut Whole<'_>, word: &str) -> Option<()> {
    whole.program.output("fault", Expression::word(word));
    Some(())
}
