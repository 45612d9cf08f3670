//! Values: near what an argument is known to take, or from a list of all sorts that has nothing to do with it.

use infra_compiler::{
    types::Type,
    values::{Fact, Taken},
};
use provider_client::{Slot, Value};
use tests::random::Random;

/// A value.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Given {
    Text(String),
    Number(i64),
}

impl Given {
    /// As the protocol has it.
    pub(crate) fn protocol(&self) -> Value {
        match self {
            Self::Text(text) => Value::from(&**text),
            Self::Number(number) => Value::from(*number),
        }
    }

    /// As the compiler has it.
    pub(crate) fn compiled(&self) -> infra_compiler::value::Value {
        match self {
            Self::Text(text) => infra_compiler::value::Value::string(&**text),
            Self::Number(number) => infra_compiler::value::Value::Number((*number).into()),
        }
    }

    /// The text; of a number nothing.
    pub(crate) fn text(&self) -> &str {
        match self {
            Self::Text(text) => text,
            Self::Number(_) => "",
        }
    }

    pub(crate) fn shown(&self) -> String {
        match self {
            Self::Text(text) if text.len() > 80 => format!("a text of {} bytes", text.len()),
            Self::Text(text) => format!("{text:?}"),
            Self::Number(number) => number.to_string(),
        }
    }
}

/// Whether its values are texts or numbers.
pub(crate) fn takes_scalars(slot: &Slot) -> bool {
    matches!(slot.element(), Type::String | Type::Number) && slot.path.iter().any(|name| &**name != "id")
}

pub(crate) fn value(random: &mut Random, slot: &Slot, taken: &Taken) -> Option<Given> {
    let numeric = *slot.element() == Type::Number;
    let near = random.chance(60);
    let fact = random.pick(&taken.facts).filter(|_| near);
    match fact {
        Some(fact) if numeric => near_number(random, fact).or_else(|| Some(any_number(random))),
        Some(fact) => near_text(random, fact).map(Given::Text).or_else(|| Some(Given::Text(any_text(random)))),
        None if numeric => Some(any_number(random)),
        None => Some(Given::Text(any_text(random))),
    }
}

fn any_number(random: &mut Random) -> Given {
    const ALL: [i64; 12] = [-100, -1, 0, 1, 4, 7, 25, 128, 500, 5000, 70_000, 9_000_000];
    let base = random.pick(&ALL).copied().unwrap_or(0);
    Given::Number(base + i64::try_from(random.below(3)).unwrap_or(0))
}

fn near_number(random: &mut Random, fact: &Fact) -> Option<Given> {
    let off = i64::try_from(random.below(5)).unwrap_or(0) - 2;
    let whole = |digits: String| digits.parse::<i64>().ok();
    match fact {
        Fact::Range { least, most } => {
            let bound = if random.chance(50) { least.or(*most) } else { most.or(*least) };
            whole(bound?.to_string()).map(|bound| Given::Number(bound.saturating_add(off)))
        }
        Fact::OneOf { values, .. } => whole(random.pick(values)?.to_string()).map(|value| Given::Number(value + off)),
        _ => None,
    }
}

fn near_text(random: &mut Random, fact: &Fact) -> Option<String> {
    let right = match fact {
        Fact::OneOf { values, .. } => random.pick(values)?.to_string(),
        Fact::Length { least, most, .. } => {
            let bound = usize::try_from(if random.chance(50) { *least } else { most.unwrap_or(*least) }).ok()?;
            return Some("b".repeat((bound + random.below(5)).saturating_sub(2)));
        }
        Fact::Form(form) => form.example().to_owned(),
        Fact::Letters(letters) => {
            let all: Vec<char> = letters.any().iter().collect();
            (0..4 + random.below(12)).filter_map(|_| random.pick(&all)).collect()
        }
        Fact::Range { .. } | Fact::Whole | Fact::Pattern(_) | Fact::Items { .. } => return None,
    };
    Some(changed(random, right))
}

/// The text as it is, or with a slip.
fn changed(random: &mut Random, text: String) -> String {
    let letters: Vec<char> = text.chars().collect();
    let at = random.below(letters.len().max(1));
    let without = |skip: usize| {
        letters.iter().enumerate().filter(|(position, _)| *position != skip).map(|(_, letter)| letter).collect()
    };
    match random.below(7) {
        0 => without(at),
        1 => format!("{text}s"),
        2 => text.to_uppercase(),
        3 => text.to_lowercase(),
        4 => {
            let slip = random.pick(&['!', ' ', '_', '9', 'Q', 'ü', '"']).copied().unwrap_or('!');
            letters.iter().enumerate().map(|(position, letter)| if position == at { slip } else { *letter }).collect()
        }
        _ => text,
    }
}

fn any_text(random: &mut Random) -> String {
    const ALL: [&str; 40] = [
        "orders",
        "Orders-2",
        "my_thing",
        "a.b.c",
        "x y",
        "",
        "0",
        "17",
        "-3",
        "2.5",
        "on",
        "true",
        "Enable",
        "ACTIVE",
        "none",
        "arn:aws:sqs:eu-west-1:210987654321:jobs",
        "arn:aws:lambda:eu-west-1:210987654321:function:f",
        "arn:aws:sqs:eu-west-1:21098:jobs",
        "arn:aws",
        "172.16.0.0/12",
        "172.16.3.4/12",
        "192.168.1.1",
        "fd00::/8",
        "300.1.1.1/24",
        "{\"x\": [1, 2]}",
        "{x: 1}",
        "[1]",
        "210987654321",
        "eu-west-1",
        "eu-west-1b",
        "2027-03-04T05:06:07Z",
        "2027-03-04",
        "15m",
        "15 minutes",
        "https://a.example/b",
        "ops@a.example",
        "a.example",
        "/ops/x",
        "name\twith tab",
        "日本",
    ];
    match random.below(12) {
        0 => "y".repeat(random.below(3000)),
        1 => (0..random.below(40))
            .filter_map(|_| random.pick(&['a', 'Z', '5', '-', '_', '.', '/', ':', '@', ' ']))
            .collect(),
        _ => random.pick(&ALL).map_or_else(String::new, |text| (*text).to_owned()),
    }
}
