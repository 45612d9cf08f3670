use crate::{
    blocks,
    check::{
        Check, Context, Findings, Item, LooksAt, OwnBody, Site,
        object::{article, attribute_type, element_part, fields},
    },
    diagnostic::{Code, Diagnostic, Example, Family},
    evaluated::{Argument, ArgumentValue, Block},
    function::convert,
    program::PartStep,
    schema::Attribute,
    types::{Type, convertible},
    value::{Deferred, Node, Root, Step, Value},
};

/// A value of a type that the attribute does not take.
static CODE: Code = Code {
    name: "wrong_type",
    family: Family::Schema,
    summary: "A value of a type that the attribute does not take.",
    why: "Values are converted as Terraform converts them: a number to text, `\"5\"` to a number, a list to a set. What does \
          not convert is an error at `validate`, or, where a reference is involved, only at `apply`: a text that AWS \
          gives, such as an id, in the place of a number. If the text is known to read as a number, say so: \
          `tonumber(…)`.",
    fails: &[
        Example(
            r#"stack! {
    pub Demo {
        resource aws_vpc vpc { cidr_block: "10.0.0.0/16", enable_dns_support: "yes" }
        //                                                                    ^^^^^ `enable_dns_support` on `aws_vpc` takes bool
    }
}"#,
        ),
        Example(
            r#"stack! {
    pub Demo {
        resource aws_vpc vpc { cidr_block: ["10.0.0.0/16"] }
        //                                 ^^^^^^^^^^^^^^^ `cidr_block` on `aws_vpc` takes string
    }
}"#,
        ),
        Example(
            r#"stack! {
    pub Demo {
        resource aws_vpc vpc { cidr_block: "10.0.0.0/16" }
        resource aws_ebs_volume disk { availability_zone: "us-east-1a", size: vpc.arn }
        //                                                                    ^^^^^^^ `size` on `aws_ebs_volume` takes number
    }
}"#,
        ),
        Example(
            r#"stack! {
    pub Demo {
        resource aws_vpc vpc { cidr_block: "10.0.0.0/16" }
        resource aws_subnet a { vpc_id: vpc, cidr_block: "10.0.1.0/24" }
        //                              ^^^ `vpc_id` on `aws_subnet` takes string, found a resource as a whole
    }
}"#,
        ),
    ],
    passes: &[Example(
        r#"stack! {
    pub Demo {
        resource aws_vpc vpc { cidr_block: "10.0.0.0/16", enable_dns_support: "true" }
        data aws_ssm_parameter size { name: "/volume/size" }
        resource aws_ebs_volume disk { availability_zone: "us-east-1a", size: tonumber(size.value) }
        resource aws_ebs_volume more { availability_zone: "us-east-1a", size: "20" }
    }
}"#,
    )],
    source: "`terraform providers schema -json`, and Terraform's rules of conversion",
    allowable: false,
};

pub(super) static CHECK: Check =
    Check::new(&CODE, &[LooksAt::Attribute(attribute), LooksAt::AttributeAsBlock(block), LooksAt::OwnBody(own)]);

fn attribute(
    context: &Context<'_>,
    site: &Site<'_>,
    argument: &Argument,
    attribute: &Attribute,
    out: &mut Findings<'_>,
) {
    report(context, site.item, argument, &|| site.name(), &attribute_type(attribute, &site.schema), out);
}

fn block(context: &Context<'_>, site: &Site<'_>, block: &Block, attribute: &Attribute, out: &mut Findings<'_>) {
    let Some(fields) = fields(attribute) else { return };
    let owner = || format!("`{}` of {}", block.name, site.name());
    for argument in &block.body.attributes {
        if let Some(field) = fields.get(&argument.name) {
            report(context, site.item, argument, &owner, &field.ty, out);
        }
    }
}

/// Looks at conditions, and at the settings of `lifecycle` that are on or off.
fn own(context: &Context<'_>, own: &OwnBody<'_>, out: &mut Findings<'_>) {
    let owner = || format!("`{}`", own.name);
    if own.shape.is_condition() {
        for (name, ty) in [("condition", Type::Bool), ("error_message", Type::String)] {
            if let Some(argument) = own.body.attribute(name) {
                report(context, own.item, argument, &owner, &ty, out);
            }
        }
    }
    if own.is(&blocks::LIFECYCLE) || own.is(&blocks::READ_LIFECYCLE) {
        for argument in own.body.attributes.iter().filter(|argument| SWITCHES.contains(&&*argument.name)) {
            if let ArgumentValue::Literal(value) = &argument.value {
                report_value(context, own.item, argument, value, &owner, &Type::Bool, out);
            }
        }
    }
}

/// The settings of `lifecycle` that are on or off.
const SWITCHES: [&str; 2] = ["create_before_destroy", "prevent_destroy"];

fn report(
    context: &Context<'_>,
    item: Item,
    argument: &Argument,
    owner: &dyn Fn() -> String,
    ty: &Type,
    out: &mut Findings<'_>,
) {
    if let Some(value) = argument.value() {
        report_value(context, item, argument, value, owner, ty, out);
    }
}

fn report_value(
    context: &Context<'_>,
    item: Item,
    argument: &Argument,
    value: &Value,
    owner: &dyn Fn() -> String,
    ty: &Type,
    out: &mut Findings<'_>,
) {
    let Some(problem) = mismatch(value, ty) else { return };
    let path: Vec<PartStep> = problem.path.iter().rev().cloned().collect();
    let place: String = path.iter().map(PartStep::to_string).collect();
    let (wanted, found) = (brief(&problem.wanted), problem.found);
    let message = format!("`{}{place}` on {} takes {wanted}, found {found}", argument.name, owner());
    let span = context.program.part(argument.span, &path).value;
    let mut diagnostic = Diagnostic::error(&CODE, span, message);
    diagnostic.help.extend(problem.help);
    out.push(item, diagnostic);
}

/// Why a value does not fit.
struct Problem {
    /// Where in the value, from the inside out; empty for the whole of it.
    path: Vec<PartStep>,
    wanted: Type,
    found: String,
    help: Option<String>,
}

impl Problem {
    fn within(mut self, step: PartStep) -> Self {
        self.path.push(step);
        self
    }
}

fn mismatch(value: &Value, ty: &Type) -> Option<Problem> {
    let ty = ty.base();
    let problem =
        |help: Option<String>| Some(Problem { path: Vec::new(), wanted: ty.clone(), found: found(value), help });
    let written = || Some(format!("write {}", article(ty)));
    match (value, ty) {
        (Value::Null | Value::Poison | Value::Hole(_), _)
        | (_, Type::Any)
        | (Value::Template(_), Type::String | Type::Number | Type::Bool) => None,
        (Value::Tuple(all) | Value::List(all) | Value::Set(all), Type::List(element) | Type::Set(element)) => {
            all.iter().enumerate().find_map(|(at, one)| Some(mismatch(one, element)?.within(element_part(value, at))))
        }
        (Value::Object(all) | Value::Map(all), Type::Map(element)) => {
            all.iter().find_map(|(key, one)| Some(mismatch(one, element)?.within(PartStep::Member(key.clone()))))
        }
        (Value::Object(all) | Value::Map(all), Type::Object(fields)) => all
            .iter()
            .find_map(|(key, one)| Some(mismatch(one, &fields.get(key)?.ty)?.within(PartStep::Member(key.clone())))),
        (Value::Deferred(deferred), _) if whole_resource(deferred) && !matches!(ty, Type::Object(_) | Type::Map(_)) => {
            Some(Problem {
                path: Vec::new(),
                wanted: ty.clone(),
                found: "a resource as a whole".to_owned(),
                help: Some("name an attribute of it, such as `id` or `arn`".to_owned()),
            })
        }
        (Value::Deferred(deferred), Type::Number | Type::Bool) if given_by_aws(deferred) => {
            let function = if matches!(ty, Type::Number) { "tonumber" } else { "tobool" };
            problem(Some(format!("if the text always reads as a {ty}, write `{function}(…)`")))
        }
        (Value::Deferred(_) | Value::Unknown(_), _) => {
            let given = value.ty();
            if convertible(&given, ty) { None } else { problem(in_list(&given, ty).or_else(written)) }
        }
        (_, Type::List(element) | Type::Set(element)) if mismatch(value, element).is_none() => {
            problem(Some("put it into a list: `[…]`".to_owned()))
        }
        (Value::String(text), Type::Bool) => match convert(value, ty) {
            Ok(_) => None,
            Err(_) => problem(match &**text {
                "yes" | "on" | "enabled" | "True" | "TRUE" => Some("write `true`".to_owned()),
                "no" | "off" | "disabled" | "False" | "FALSE" => Some("write `false`".to_owned()),
                _ => Some("write `true` or `false`".to_owned()),
            }),
        },
        _ => match convert(value, ty) {
            Ok(_) => None,
            Err(_) => problem(written()),
        },
    }
}

/// A resource without an attribute of it; one with `count` or `for_each` is a list or map of them.
fn whole_resource(deferred: &Deferred) -> bool {
    let Node::Traversal(traversal) = &deferred.node else { return false };
    matches!(traversal.root, Root::Resource(_))
        && !traversal.steps.iter().any(|step| matches!(step, Step::Attribute(_)))
}

/// A text that a resource gives, in which no number can be expected.
fn given_by_aws(deferred: &Deferred) -> bool {
    let reference = matches!(&deferred.node, Node::Traversal(traversal) if matches!(traversal.root, Root::Resource(_)));
    reference && matches!(deferred.ty.base(), Type::String)
}

fn in_list(given: &Type, wanted: &Type) -> Option<String> {
    match wanted {
        Type::List(element) | Type::Set(element) if convertible(given, element) => {
            Some("put it into a list: `[…]`".to_owned())
        }
        _ => match given.base() {
            Type::List(element) | Type::Set(element) if convertible(element, wanted) => {
                Some("take one of its elements: `…[0]`".to_owned())
            }
            _ => None,
        },
    }
}

/// A type without the members of its objects, which can be dozens.
fn brief(ty: &Type) -> String {
    match ty.base() {
        Type::Object(_) => "object".to_owned(),
        Type::List(element) => format!("list({})", brief(element)),
        Type::Set(element) => format!("set({})", brief(element)),
        Type::Map(element) => format!("map({})", brief(element)),
        other => other.to_string(),
    }
}

fn found(value: &Value) -> String {
    match value {
        Value::Bool(value) => format!("`{value}`"),
        Value::Number(number) => format!("the number `{number}`"),
        Value::String(text) if text.chars().count() <= 40 => format!("the text `{text}`"),
        Value::String(_) | Value::Template(_) => "a text".to_owned(),
        Value::Tuple(_) | Value::List(_) | Value::Set(_) => "a list".to_owned(),
        Value::Object(_) | Value::Map(_) => "an object".to_owned(),
        other => brief(&other.ty()),
    }
}
