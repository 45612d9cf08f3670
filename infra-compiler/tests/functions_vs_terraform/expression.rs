//! Expressions that are folded here and written down for Terraform.

use std::rc::Rc;

use infra_compiler::{
    function::{self, CallError, Folded},
    operator::{BinaryOp, UnaryOp},
    value::Value,
};

pub(crate) const BINARY: [BinaryOp; 13] = [
    BinaryOp::Or,
    BinaryOp::And,
    BinaryOp::Equal,
    BinaryOp::NotEqual,
    BinaryOp::Less,
    BinaryOp::LessOrEqual,
    BinaryOp::Greater,
    BinaryOp::GreaterOrEqual,
    BinaryOp::Add,
    BinaryOp::Subtract,
    BinaryOp::Multiply,
    BinaryOp::Divide,
    BinaryOp::Modulo,
];

#[derive(Debug, Clone)]
pub(crate) enum Expression {
    /// Made of `null`, scalars, tuples and objects alone.
    Literal(Value),
    Call(String, Vec<Expression>),
    Unary(UnaryOp, Box<Expression>),
    Binary(BinaryOp, Box<Expression>, Box<Expression>),
    Index(Box<Expression>, Box<Expression>),
    Conditional(bool, Box<Expression>, Box<Expression>),
    Template(Box<Expression>),
}

impl Expression {
    /// As Terraform's language writes it.
    pub(crate) fn source(&self) -> String {
        match self {
            Self::Literal(value) => literal(value),
            Self::Call(name, arguments) => {
                let arguments: Vec<String> = arguments.iter().map(Self::source).collect();
                format!("{name}({})", arguments.join(", "))
            }
            Self::Unary(op, operand) => {
                format!("{}({})", if *op == UnaryOp::Not { "!" } else { "-" }, operand.source())
            }
            Self::Binary(op, left, right) => format!("({}) {} ({})", left.source(), op.symbol(), right.source()),
            Self::Index(source, key) => format!("{}[{}]", source.source(), key.source()),
            Self::Conditional(condition, then, otherwise) => {
                format!("({condition} ? {} : {})", then.source(), otherwise.source())
            }
            Self::Template(part) => format!("\"<${{{}}}>\"", part.source()),
        }
    }

    /// As it is folded here.
    pub(crate) fn fold(&self) -> Result<Folded, CallError> {
        let operand = |expression: &Self| expression.fold();
        macro_rules! known {
            ($expression:expr) => {
                match operand($expression)? {
                    Folded::Value(value) => value,
                    Folded::Deferred => return Ok(Folded::Deferred),
                }
            };
        }
        match self {
            Self::Literal(value) => Ok(Folded::Value(value.clone())),
            Self::Call(name, arguments) => {
                let mut values = Vec::new();
                for argument in arguments {
                    values.push(known!(argument));
                }
                let function = function::lookup(name).expect("a function of the table");
                let types: Vec<_> = values.iter().map(Value::ty).collect();
                function.check(&types, false)?;
                function.call(&values)
            }
            Self::Unary(op, operand) => function::unary(*op, &known!(operand)),
            Self::Binary(op, left, right) => function::binary(*op, &known!(left), &known!(right)),
            Self::Index(source, key) => function::index(&known!(source), &known!(key)),
            Self::Conditional(condition, then, otherwise) => {
                let (chosen, other) = if *condition { (then, otherwise) } else { (otherwise, then) };
                chosen.fold()?;
                // What fails in the other branch does not count.
                if other.fold().is_err() {
                    return Ok(Folded::Deferred);
                }
                function::conditional(*condition, &known!(then), &known!(otherwise))
            }
            Self::Template(part) => match function::to_template_text(&known!(part)) {
                Ok(text) => Ok(Folded::Value(Value::String(format!("<{text}>").into()))),
                Err(message) => Err(CallError {
                    argument: None,
                    kind: infra_compiler::function::CallErrorKind::Invalid,
                    message,
                    help: None,
                }),
            },
        }
    }
}

/// The value as JSON, by the function that the comparison is also about; `None` for text that Terraform would change, by
/// bringing it into Unicode's normal form.
pub(crate) fn json(value: &Value) -> Option<String> {
    let encode = function::lookup("jsonencode").expect("it is in the table");
    match encode.call(std::slice::from_ref(value)) {
        Ok(Folded::Value(Value::String(text))) => Some(text.to_string()),
        _ => None,
    }
}

fn literal(value: &Value) -> String {
    match value {
        Value::Null => "null".into(),
        Value::Bool(value) => value.to_string(),
        Value::Number(number) => number.to_string(),
        Value::String(text) => quoted(text),
        Value::Tuple(all) => format!("[{}]", all.iter().map(literal).collect::<Vec<_>>().join(", ")),
        Value::Object(all) => {
            let entries: Vec<String> =
                all.iter().map(|(name, value)| format!("{} = {}", quoted(name), literal(value))).collect();
            format!("{{{}}}", entries.join(", "))
        }
        other => panic!("no literal: {other:?}"),
    }
}

fn quoted(text: &str) -> String {
    let mut out = String::from("\"");
    for character in text.chars() {
        match character {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '$' => out.push_str("\\u0024"),
            '%' => out.push_str("\\u0025"),
            control if control.is_control() => out.push_str(&format!("\\u{:04x}", u32::from(control))),
            other => out.push(other),
        }
    }
    out.push('"');
    out
}

pub(crate) fn tuple(all: Vec<Value>) -> Value {
    Value::Tuple(Rc::new(all))
}

pub(crate) fn object(all: impl IntoIterator<Item = (String, Value)>) -> Value {
    Value::Object(Rc::new(all.into_iter().map(|(name, value)| (name.into(), value)).collect()))
}
