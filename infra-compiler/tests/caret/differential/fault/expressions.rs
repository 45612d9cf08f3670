//! Expressions that mean nothing.

use super::{Fault, Inject::Program, Whole, beyond, both};
use crate::differential::program::{Body, Entry, Expression, Item};

pub(super) const ALL: &[Fault] = &[
    both("unknown function", Program(|whole| output(whole, call("uper", &["text"])))),
    both("too few arguments", Program(|whole| output(whole, call("replace", &["text"])))),
    both("too many arguments", Program(|whole| output(whole, call("upper", &["text", "text"])))),
    both("list for a text argument", Program(|whole| output(whole, call("upper", &["texts"])))),
    both("text for a list argument", Program(|whole| output(whole, call("join", &["text", "text"])))),
    both("text for a map argument", Program(|whole| output(whole, call("keys", &["text"])))),
    both(
        "no number for a number argument",
        Program(|whole| output(whole, Expression::call("abs", vec![Expression::text("many")]))),
    ),
    both("unknown provider function", Program(|whole| output(whole, call("provider::aws::surplus", &["text"])))),
    both("length of a number", Program(|whole| output(whole, call("length", &["number"])))),
    both("sum with a list", Program(|whole| output(whole, binary(variable("number"), "+", variable("texts"))))),
    both("sum with a word", Program(|whole| output(whole, binary(variable("number"), "+", Expression::text("many"))))),
    both("order of texts", Program(|whole| output(whole, binary(variable("texts"), "<", variable("number"))))),
    both("and with a number", Program(|whole| output(whole, binary(variable("flag"), "&&", variable("number"))))),
    both(
        "not a text",
        Program(|whole| {
            output(whole, Expression::If(Box::new([Expression::text("maybe"), variable("text"), variable("text")])))
        }),
    ),
    beyond(
        "condition of a list",
        Program(|whole| {
            output(whole, Expression::If(Box::new([variable("texts"), variable("text"), variable("text")])))
        }),
    ),
    both(
        "branches of two types",
        Program(|whole| {
            output(whole, Expression::If(Box::new([variable("flag"), variable("texts"), variable("table")])))
        }),
    ),
    both(
        "`for` over a number",
        Program(|whole| {
            output(whole, Expression::ForList(Box::new(variable("number")), Box::new(Expression::word("x"))))
        }),
    ),
    both(
        "`for` over a text",
        Program(|whole| {
            output(whole, Expression::ForList(Box::new(variable("text")), Box::new(Expression::word("x"))))
        }),
    ),
    both("text key of a list", Program(|whole| output(whole, index("texts", Expression::text("a"))))),
    both("index into a set", Program(|whole| output(whole, index("names", Expression::word("0"))))),
    both("index into a number", Program(|whole| output(whole, index("number", Expression::word("0"))))),
    both("member of a list", Program(|whole| output(whole, variable("texts").then(".a")))),
    beyond("list in a text", Program(in_text)),
    both("unknown member of a local value", Program(member)),
    both("index beyond a literal list", Program(beyond_end)),
    both("default of another type", Program(default)),
    both("unknown setting of a variable", Program(setting)),
    both("unknown type of a variable", Program(unknown_type)),
];

fn variable(name: &str) -> Expression {
    Expression::Variable(name.to_owned())
}

fn call(name: &str, variables: &[&str]) -> Expression {
    Expression::call(name, variables.iter().map(|name| variable(name)).collect())
}

fn binary(left: Expression, operator: &'static str, right: Expression) -> Expression {
    Expression::Binary(Box::new(left), operator, Box::new(right))
}

fn index(of: &str, index: Expression) -> Expression {
    Expression::Index(Box::new(variable(of)), Box::new(index))
}

/// A new output, or one of the program's own around the expression.
fn output(whole: &mut Whole<'_>, wrong: Expression) -> Option<()> {
    let value = match whole.random.below(3) {
        0 => wrong,
        1 => Expression::Object(vec![("a".to_owned(), variable("text")), ("b".to_owned(), wrong)]),
        _ => Expression::List(vec![variable("number"), wrong]),
    };
    whole.program.output("fault", value);
    Some(())
}

fn in_text(whole: &mut Whole<'_>) -> Option<()> {
    use crate::differential::program::Piece;
    let pieces = vec![Piece::Text("x-".to_owned()), Piece::Value(variable("texts"))];
    output(whole, Expression::Text(pieces))
}

fn member(whole: &mut Whole<'_>) -> Option<()> {
    let object = Expression::Object(vec![("a".to_owned(), variable("text"))]);
    whole.program.items.push(Item::Let("fault".to_owned(), object));
    output(whole, Expression::Local("fault".to_owned()).then(".b"))
}

fn beyond_end(whole: &mut Whole<'_>) -> Option<()> {
    let list = Expression::List(vec![variable("text"), variable("text")]);
    whole.program.items.push(Item::Let("fault".to_owned(), list));
    output(whole, Expression::Local("fault".to_owned()).then("[2]"))
}

/// A variable of its own with a wrong setting, and an output that uses it.
fn declare(whole: &mut Whole<'_>, settings: &[(&str, Expression)]) -> Option<()> {
    let entry = |(name, value): &(&str, Expression)| Entry::Attribute((*name).to_owned(), value.clone());
    whole.program.items.push(Item::Variable("fault".to_owned(), Body(settings.iter().map(entry).collect())));
    output(whole, variable("fault"))
}

fn default(whole: &mut Whole<'_>) -> Option<()> {
    let (ty, value) = whole.random.pick(&[
        ("number", "many"),
        ("bool", "maybe"),
        ("list(string)", "one"),
        ("map(number)", "none"),
    ])?;
    declare(whole, &[("type", Expression::word(*ty)), ("default", Expression::text(value))])
}

fn setting(whole: &mut Whole<'_>) -> Option<()> {
    let text = Expression::text("x");
    declare(whole, &[("type", Expression::word("string")), ("default", text.clone()), ("surplus", text)])
}

fn unknown_type(whole: &mut Whole<'_>) -> Option<()> {
    declare(whole, &[("type", Expression::word("list(texts)")), ("default", Expression::List(Vec::new()))])
}
