//! Values that an argument takes, as far as is known.

use std::collections::BTreeSet;

use infra_compiler::{
    formats::Form,
    types::Type,
    values::{Fact, Taken},
};
use provider_client::{Slot, Value};

use super::super::{pattern, sample};

/// Texts in forms of which the list that is asked with has one alone.
const MORE: [&str; 8] = [
    "04:00-05:00",
    "06:00-07:00",
    "sun:04:00-sun:05:00",
    "mon:06:00-mon:07:00",
    "2027-03-31T12:00:00Z",
    "2027-04-30T12:00:00Z",
    "123e4567-e89b-42d3-a456-426614174000",
    "223e4567-e89b-42d3-a456-426614174000",
];

/// Objects, policies, and lists of containers.
const JSON: [&str; 6] = [
    r#"{"a":1}"#,
    r#"{"b":2}"#,
    r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"a:b","Resource":"*"}]}"#,
    r#"{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Action":"a:b","Resource":"*"}]}"#,
    r#"[{"name":"a","image":"b","memory":128}]"#,
    r#"[{"name":"a","image":"c","memory":128}]"#,
];

/// As many of them as are wanted at most.
pub(in crate::values) fn of(slot: &Slot, taken: &Taken, most: usize) -> Vec<Value> {
    let held = |value: Value| slot.hold(value);
    match slot.element() {
        Type::Bool => [true, false].map(Value::from).map(held).to_vec(),
        Type::Number => numbers(taken, most).into_iter().map(Value::from).map(held).collect(),
        Type::String => texts(taken, most).into_iter().map(Value::from).map(held).collect(),
        _ => Vec::new(),
    }
}

fn numbers(taken: &Taken, most: usize) -> Vec<i64> {
    let mut all: Vec<i64> = Vec::new();
    for fact in &taken.facts {
        let whole = |number: &infra_compiler::value::Number| number.to_string().parse::<i64>().ok();
        match fact {
            Fact::OneOf { values, .. } => all.extend(values.iter().filter_map(|value| value.parse::<i64>().ok())),
            Fact::Range { least, most } => {
                let least = least.as_ref().and_then(whole);
                let most = most.as_ref().and_then(whole);
                all.extend(least.into_iter().flat_map(|least| [least, least + 1, least + 2]));
                all.extend(most.into_iter().flat_map(|most| [most - 1, most]));
            }
            _ => {}
        }
    }
    all.extend([2, 3, 5, 10, 60]);
    let fits = |number: &i64| taken.refusal(&infra_compiler::value::Value::Number((*number).into())).is_none();
    let mut seen = BTreeSet::new();
    all.into_iter().filter(fits).filter(|number| seen.insert(*number)).take(most).collect()
}

fn texts(taken: &Taken, most: usize) -> Vec<String> {
    let mut all: Vec<String> = Vec::new();
    for fact in &taken.facts {
        match fact {
            Fact::OneOf { values, .. } => all.extend(values.iter().map(ToString::to_string)),
            Fact::Pattern(pattern) => {
                all.extend(pattern::matching_texts(pattern).iter().cloned());
            }
            Fact::Length { least, .. } => {
                let least = usize::try_from(*least).unwrap_or(1);
                all.extend(["a", "b", "1"].map(|letter| letter.repeat(least.max(3))));
            }
            Fact::Form(Form::JsonObject | Form::Json) => {
                all.extend(JSON.map(str::to_owned));
            }
            _ => {}
        }
    }
    all.extend(["first", "second", "third", "true", "false", "1", "2", "Aaaa1", "Bbbb1"].map(str::to_owned));
    all.extend(MORE.map(str::to_owned));
    all.extend(sample::forms().iter().map(|sample| sample.shown().to_owned()));
    let fits = |text: &String| taken.refusal(&infra_compiler::value::Value::string(&**text)).is_none();
    let mut seen = BTreeSet::new();
    all.into_iter().filter(fits).filter(|text| seen.insert(text.clone())).take(most).collect()
}
