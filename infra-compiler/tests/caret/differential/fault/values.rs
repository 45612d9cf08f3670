//! Values of the wrong type.

use infra_compiler::{schema::Attribute, types::Type};

use super::{Fault, Inject::Body, Site, beyond, both};
use crate::differential::program::{Entry, Expression};

pub(super) const ALL: &[Fault] = &[
    both("list for a text", Body(|site| replace(site, is_text, || list("texts")))),
    both("object for a text", Body(|site| replace(site, is_text, object))),
    both("list for a number", Body(|site| replace(site, is_number, || list("numbers")))),
    both("no number in a text", Body(|site| replace(site, is_number, || Expression::text("many")))),
    both("truth for a number", Body(|site| replace(site, is_number, || Expression::Variable("flag".to_owned())))),
    both("no truth in a text", Body(|site| replace(site, is_flag, || Expression::text("maybe")))),
    both("number for a truth", Body(|site| replace(site, is_flag, || Expression::Variable("number".to_owned())))),
    both("text for a list", Body(|site| replace(site, is_list, || Expression::Variable("text".to_owned())))),
    both("object for a list", Body(|site| replace(site, is_list, object))),
    both("list within a list of texts", Body(|site| replace(site, is_texts, || Expression::List(vec![list("texts")])))),
    both("text for a map", Body(|site| replace(site, is_map, || Expression::Variable("text".to_owned())))),
    both("list for a map", Body(|site| replace(site, is_map, || list("texts")))),
    both("list within a map of texts", Body(|site| replace(site, is_map, || member("a", list("texts"))))),
    beyond("null for a required attribute", Body(null)),
];

fn list(variable: &str) -> Expression {
    Expression::Variable(variable.to_owned())
}

fn object() -> Expression {
    member("a", Expression::Variable("text".to_owned()))
}

fn member(name: &str, value: Expression) -> Expression {
    Expression::Object(vec![(name.to_owned(), value)])
}

fn is_text(ty: &Type) -> bool {
    *ty == Type::String
}

fn is_number(ty: &Type) -> bool {
    *ty == Type::Number
}

fn is_flag(ty: &Type) -> bool {
    *ty == Type::Bool
}

fn is_list(ty: &Type) -> bool {
    matches!(ty, Type::List(_) | Type::Set(_))
}

fn is_texts(ty: &Type) -> bool {
    matches!(ty, Type::List(element) | Type::Set(element) if **element == Type::String)
}

fn is_map(ty: &Type) -> bool {
    matches!(ty, Type::Map(element) if **element == Type::String)
}

/// Sets an attribute of a type to something else.
fn replace(site: &mut Site<'_>, fits: fn(&Type) -> bool, wrong: fn() -> Expression) -> Option<()> {
    let fits = |one: &&Attribute| {
        (one.optional || one.required) && !one.deprecated && one.nested.is_none() && fits(&one.ty) && &*one.name != "id"
    };
    let all: Vec<&Attribute> = site.block.attributes.iter().filter(fits).collect();
    let name = site.random.pick(&all)?.name.clone();
    put(site, &name, wrong());
    Some(())
}

fn put(site: &mut Site<'_>, name: &str, value: Expression) {
    for entry in &mut site.body.0 {
        if let Entry::Attribute(known, given) = entry
            && known == name
        {
            *given = value;
            return;
        }
    }
    site.body.set(name, value);
}

fn null(site: &mut Site<'_>) -> Option<()> {
    let required: Vec<&Attribute> = site.block.attributes.iter().filter(|one| one.required).collect();
    let name = site.random.pick(&required)?.name.clone();
    put(site, &name, Expression::word("null"));
    Some(())
}
