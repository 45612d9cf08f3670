use crate::{
    check::{Check, Context, Findings, Item, LooksAt},
    diagnostic::{Code, Diagnostic, Example, Family},
    evaluated::Resource,
    names::{NamePiece, Written},
    provider::{NameRule, PhysicalName},
};

/// A physical name with characters, or in a form, that AWS does not take.
static CODE: Code = Code {
    name: "name_characters",
    family: Family::Naming,
    summary: "A physical name with characters, or in a form, that AWS does not take.",
    why: "Terraform's provider checks some of these names, few of them fully: a bucket `My_Bucket` or a security group \
          `a|b` is refused only while it is applied. Names that AWS stores in lower case are taken in lower case alone, \
          since others would show a difference at every plan.",
    fails: &[
        Example(
            r#"stack! {
    pub Demo {
        resource aws_s3_bucket logs { bucket: "s3-bucket-My_Logs-{suffix}" }
        //                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ the name of `aws_s3_bucket` takes no `M`
    }
}"#,
        ),
        Example(
            r#"stack! {
    pub Demo {
        resource aws_kms_key key {}
        resource aws_kms_alias key_alias { name: "kms-alias-{suffix}", target_key_id: key.id }
        //                                       ^^^^^^^^^^^^^^^^^^^^ the name of `aws_kms_alias` begins with `alias/`
    }
}"#,
        ),
    ],
    passes: &[Example(
        r#"stack! {
    pub Demo {
        resource aws_s3_bucket logs { bucket: "s3-bucket-my-logs-{suffix}" }
        resource aws_kms_key key {}
        resource aws_kms_alias key_alias { name: "alias/kms-alias-{suffix}", target_key_id: key.id }
    }
}"#,
    )],
    source: "botocore's API models; hashicorp/aws 5.100.0",
    allowable: false,
};

pub(super) static CHECK: Check = Check::new(&CODE, &[LooksAt::PhysicalName(name)]);

fn name(context: &Context<'_>, item: Item, resource: &Resource, name: &Written<'_>, out: &mut Findings<'_>) {
    if let Some((what, help)) = problem(name, context.facts(&resource.ty).service()) {
        let message = format!("the name of `{}` {what}", resource.ty);
        out.push(item, Diagnostic::error(&CODE, name.argument.span, message).help(help));
    }
}

fn problem(name: &Written<'_>, service: &str) -> Option<(String, String)> {
    let physical = name.physical;
    for text in texts(name) {
        if let Some(wrong) = text.chars().find(|c| !physical.characters.contains(*c)) {
            let lower = wrong.is_ascii_uppercase() && physical.characters.contains(wrong.to_ascii_lowercase());
            let help = if lower { "write it in lower case".to_owned() } else { takes(physical) };
            return Some((format!("takes no `{}`", wrong.escape_debug()), help));
        }
    }
    physical.rules.iter().find_map(|rule| broken(*rule, name, service))
}

fn takes(physical: &PhysicalName) -> String {
    format!("it takes {}", physical.characters.shown())
}

fn texts<'a>(name: &'a Written<'_>) -> impl Iterator<Item = &'a str> {
    name.pieces.iter().filter_map(|piece| match piece {
        NamePiece::Text(text) => Some(&**text),
        _ => None,
    })
}

fn broken(rule: NameRule, name: &Written<'_>, service: &str) -> Option<(String, String)> {
    let text = |piece: Option<&NamePiece>| match piece {
        Some(NamePiece::Text(text)) => Some(text.to_string()),
        _ => None,
    };
    let (first, last) = (text(name.pieces.first()), text(name.pieces.last()));
    let starts = |wrong: fn(char) -> bool| first.as_deref().is_some_and(|text| text.starts_with(wrong));
    let ends = |wrong: fn(char) -> bool| last.as_deref().is_some_and(|text| text.ends_with(wrong));
    let say = |what: &str, help: String| Some((what.to_owned(), help));
    match rule {
        NameRule::LetterFirst if starts(|c| !c.is_ascii_alphabetic()) || first.is_none() && suffix_first(name) => {
            say("begins with a letter", "begin it with its type".to_owned())
        }
        NameRule::AlphanumericStart | NameRule::AlphanumericEnds if starts(|c| !c.is_ascii_alphanumeric()) => {
            say("begins with a letter or digit", "begin it with its type".to_owned())
        }
        NameRule::AlphanumericEnds if ends(|c| !c.is_ascii_alphanumeric()) => {
            say("ends with a letter or digit", "end it with `-{suffix}`".to_owned())
        }
        NameRule::NoEdgeDash if starts(|c| c == '-') => say("begins with no dash", "remove the dash".to_owned()),
        NameRule::NoEdgeDash | NameRule::NoEndDash if ends(|c| c == '-') => {
            say("ends with no dash", "remove the dash".to_owned())
        }
        NameRule::NoDoubleDash if texts(name).any(|text| text.contains("--")) => {
            say("takes no two dashes in a row", "write one dash".to_owned())
        }
        NameRule::NotContaining(wrong) if texts(name).any(|text| text.contains(wrong)) => {
            say(&format!("takes no `{wrong}`"), takes(name.physical))
        }
        NameRule::Prefix(prefix) => {
            first.as_deref().filter(|text| !text.starts_with(prefix))?;
            say(&format!("begins with `{prefix}`"), format!("write `{prefix}{}`", name.shown()))
        }
        NameRule::Not(reserved) => {
            let hit = match reserved.strip_suffix('*') {
                Some(beginning) => first.as_deref().is_some_and(|text| text.starts_with(beginning)),
                None => name.pieces.len() == 1 && first.as_deref() == Some(reserved),
            };
            if !hit {
                return None;
            }
            let what = match reserved.strip_suffix('*') {
                Some(beginning) => format!("does not begin with `{beginning}`"),
                None => format!("is not `{reserved}`"),
            };
            say(&what, format!("{service} keeps such names for itself"))
        }
        _ => None,
    }
}

fn suffix_first(name: &Written<'_>) -> bool {
    matches!(name.pieces.first(), Some(NamePiece::Suffix))
}
