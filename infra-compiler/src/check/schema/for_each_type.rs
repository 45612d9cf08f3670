use crate::{
    check::{Check, Context, Findings, Item, LooksAt},
    diagnostic::{Code, Diagnostic, Example, Family},
    evaluated::Meta,
    types::Type,
    value::Value,
};

/// `for_each` or `count` of a type that Terraform does not take there.
static CODE: Code = Code {
    name: "for_each_type",
    family: Family::Schema,
    summary: "`for_each` or `count` of a type that Terraform does not take there.",
    why: "`for_each` takes a map, an object or a set of texts, whose keys name the instances; a list has none. `count` \
          takes a whole number from 0 on. A list that is known can also be gone through by `for x in list { resource … name[x] { … } }`.",
    fails: &[Example(
        r#"stack! {
    pub Demo {
        resource aws_eip address { for_each: ["a", "b"], domain: "vpc" }
        //                                   ^^^^^^^^^^ `for_each` takes a map or a set of texts, found a list
    }
}"#,
    )],
    passes: &[Example(
        r#"stack! {
    pub Demo {
        resource aws_eip address { for_each: toset(["a", "b"]), domain: "vpc" }
        resource aws_eip other { for_each: { a: 1, b: 2 }, domain: "vpc" }
    }
}"#,
    )],
    source: "Terraform 1.11",
    allowable: false,
};

pub(super) static CHECK: Check = Check::new(&CODE, &[LooksAt::Meta(for_each), LooksAt::Meta(count)]);

fn for_each(_: &Context<'_>, item: Item, meta: &Meta, out: &mut Findings<'_>) {
    let Some((argument, value)) = meta.for_each.as_ref().and_then(|it| Some((it, it.value()?))) else { return };
    let found = match value.ty() {
        Type::List(_) | Type::Tuple(_) => "a list".to_owned(),
        Type::Set(element) if !matches!(element.base(), Type::String | Type::Any) => {
            format!("a set of {element}")
        }
        _ if matches!(value, Value::Null) => "`null`".to_owned(),
        ty if matches!(ty.base(), Type::String | Type::Number | Type::Bool) => ty.to_string(),
        _ => return,
    };
    let help = match value.ty() {
        Type::List(_) | Type::Tuple(_) | Type::Set(_) => {
            "write `toset([for x in …: tostring(x)])`, or `toset(…)` of texts"
        }
        _ => "use `count` for a number of equal instances",
    };
    let message = format!("`for_each` takes a map or a set of texts, found {found}");
    out.push(item, Diagnostic::error(&CODE, argument.span, message).help(help));
}

fn count(_: &Context<'_>, item: Item, meta: &Meta, out: &mut Findings<'_>) {
    let Some((argument, value)) = meta.count.as_ref().and_then(|it| Some((it, it.value()?))) else { return };
    let found = match crate::function::convert(value, &Type::Number) {
        Ok(Value::Null) | Err(_) => value.ty().to_string(),
        Ok(Value::Number(number)) if number.as_integer().is_none_or(|number| number < 0) => {
            format!("`{number}`")
        }
        Ok(_) => return,
    };
    if !value.is_poisoned() {
        let message = format!("`count` takes a whole number from 0 on, found {found}");
        let found = Diagnostic::error(&CODE, argument.span, message);
        out.push(item, found.help("write a number, or `length(…)` of what there is one for each of"));
    }
}
