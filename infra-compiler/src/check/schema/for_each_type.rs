use crate::{
    check::{Context, Findings},
    diagnostic::{Code, Diagnostic, Example, Family},
    types::Type,
    value::Value,
};

/// `for_each` or `count` of a type that Terraform does not take there.
pub(crate) static CODE: Code = Code {
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

/// Looks at the meta-arguments of resources and modules.
pub(crate) fn check(context: &Context<'_>, out: &mut Findings<'_>) {
    for (item, meta) in super::shape::metas(context) {
        if let Some((argument, value)) = meta.for_each.as_ref().and_then(|it| Some((it, it.value()?))) {
            let found = match value.ty() {
                Type::List(_) | Type::Tuple(_) => "a list".to_owned(),
                Type::Set(element) if !matches!(element.base(), Type::String | Type::Any) => {
                    format!("a set of {element}")
                }
                _ if matches!(value, Value::Null) => "`null`".to_owned(),
                ty if matches!(ty.base(), Type::String | Type::Number | Type::Bool) => ty.to_string(),
                _ => continue,
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
        if let Some((argument, value)) = meta.count.as_ref().and_then(|it| Some((it, it.value()?))) {
            let found = match crate::function::convert(value, &Type::Number) {
                Ok(Value::Null) | Err(_) => value.ty().to_string(),
                Ok(Value::Number(number)) if number.as_integer().is_none_or(|number| number < 0) => {
                    format!("`{number}`")
                }
                Ok(_) => continue,
            };
            if !value.is_poisoned() {
                let message = format!("`count` takes a whole number from 0 on, found {found}");
                let found = Diagnostic::error(&CODE, argument.span, message);
                out.push(item, found.help("write a number, or `length(…)` of what there is one for each of"));
            }
        }
    }
}
