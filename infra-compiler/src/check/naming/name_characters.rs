use crate::{
    check::{Check, Context, Findings, Item, LooksAt},
    diagnostic::{Code, Diagnostic, Example, Family},
    evaluated::Resource,
    names::{Ends, Form, NamePiece, Written},
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

fn name(context: &Context<'_>, item: Item, resource: &Resource, name: &Written, out: &mut Findings<'_>) {
    let Some((what, help)) = problem(name, context.facts(&resource.ty).service()) else { return };
    let right = name.right(&Form::of(context.program, context.evaluated, resource, name));
    let message = format!("the name of `{}` {what}", resource.ty);
    out.push(
        item,
        Diagnostic::error(&CODE, context.place_of(name), message).help(help).help(format!("write `{right}`")),
    );
}

/// Whether the provider does not take the name as it is.
pub(super) fn is_refused(name: &Written) -> bool {
    problem(name, "").is_some()
}

/// What is wrong with a name, and how to mend it.
fn problem(name: &Written, service: &str) -> Option<(String, String)> {
    let physical = name.physical;
    if let Some(found) = ending(name) {
        return Some(found);
    }
    for text in texts(name) {
        if let Some(wrong) = text.chars().find(|c| !physical.characters.contains(*c)) {
            let lower = wrong.is_ascii_uppercase() && physical.characters.contains(wrong.to_ascii_lowercase());
            let help = if lower { "write it in lower case".to_owned() } else { takes(physical) };
            return Some((format!("takes no `{}`", wrong.escape_debug()), help));
        }
    }
    physical.rules.iter().find_map(|rule| broken(*rule, name, service))
}

fn ending(name: &Written) -> Option<(String, String)> {
    let ends = |text: &str| match name.pieces.last() {
        Some(NamePiece::Text(last)) => Some(last.ends_with(text)),
        Some(NamePiece::Suffix) => Some(false),
        Some(NamePiece::Unknown { .. }) | None => None,
    };
    match name.ends {
        Ends::With(ending) if ends(ending.text) == Some(false) => {
            let what = format!("ends with `{}` where `{}` is true", ending.text, ending.attribute);
            Some((what, "write the ending".to_owned()))
        }
        Ends::Without(ending) if ends(ending.text) == Some(true) => {
            let what = format!("ends with `{}` only where `{}` is true", ending.text, ending.attribute);
            Some((what, format!("write `{}: true`, or leave the ending out", ending.attribute)))
        }
        _ => None,
    }
}

fn takes(physical: &PhysicalName) -> String {
    format!("it takes {}", physical.characters.shown())
}

/// The texts of a name, without the ending that a rule of its own is about.
fn texts(name: &Written) -> impl Iterator<Item = &str> {
    let ending = match name.ends {
        Ends::With(ending) | Ends::Either(ending) => ending.text,
        Ends::Freely | Ends::Without(_) => "",
    };
    let last = name.pieces.len().saturating_sub(1);
    name.pieces.iter().enumerate().filter_map(move |(index, piece)| match piece {
        NamePiece::Text(text) if index == last => Some(text.strip_suffix(ending).unwrap_or(text)),
        NamePiece::Text(text) => Some(&**text),
        _ => None,
    })
}

fn broken(rule: NameRule, name: &Written, service: &str) -> Option<(String, String)> {
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
            say(&format!("begins with `{prefix}`"), format!("write `{prefix}` before it"))
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

fn suffix_first(name: &Written) -> bool {
    matches!(name.pieces.first(), Some(NamePiece::Suffix))
}
