//! Facts as files state them that are written by hand.

use infra_compiler::{
    Text,
    formats::Form,
    value::Number,
    values::{Fact, Pattern, Unit},
};

/// A range, a length, how many items there are, a list, a pattern, or a form.
pub(super) fn read(text: &str) -> Option<Fact> {
    if let Some(list) = text.strip_prefix("one of ") {
        return Some(Fact::OneOf { values: list.split('|').map(Text::from).collect(), any_case: false });
    }
    if let Some(pattern) = text.strip_prefix("like ") {
        return Some(Pattern::new(pattern.into())).filter(Pattern::is_read).map(Fact::Pattern);
    }
    if let Some((least, most)) = text.strip_prefix("items ").and_then(|text| text.split_once("..")) {
        return Some(Fact::Items { least: least.parse().ok()?, most: Some(most.parse().ok()?) });
    }
    if let Some((least, most)) = text.strip_prefix("length ").and_then(|text| text.split_once("..")) {
        return Some(Fact::Length {
            least: least.parse().ok()?,
            most: Some(most.parse().ok()?),
            unit: Unit::Characters,
        });
    }
    match text {
        "arn" => Some(Fact::Form(Form::Arn)),
        "json" => Some(Fact::Form(Form::Json)),
        "uuid" => Some(Fact::Form(Form::Uuid)),
        "region" => Some(Fact::Form(Form::Region)),
        range => {
            let (least, most) = range.split_once("..")?;
            let bound = |text: &str| (!text.is_empty()).then(|| text.parse::<Number>().ok());
            let (least, most) = (bound(least), bound(most));
            if least == Some(None) || most == Some(None) {
                return None;
            }
            Some(Fact::Range { least: least.flatten(), most: most.flatten() })
        }
    }
}
