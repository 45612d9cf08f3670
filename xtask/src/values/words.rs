//! Texts without end, all different, in the forms that arguments ask for.

use infra_compiler::values::{Fact, Taken};

/// A text of each number.
pub(super) type Row = Box<dyn Fn(usize) -> String>;

/// Rows of them, long enough for what is known of the length.
pub(super) fn rows(taken: &Taken) -> impl Iterator<Item = Row> {
    let least = taken.facts.iter().filter_map(|fact| match fact {
        Fact::Length { least, .. } => usize::try_from(*least).ok(),
        _ => None,
    });
    let least = least.max().unwrap_or(0);
    let all: Vec<Row> = vec![
        Box::new(move |number| format!("{}x{number}", "x".repeat(least))),
        Box::new(|number| format!("arn:aws:iam::123456789012:role/x{number}")),
        Box::new(|number| format!("{}", 100_000_000_000 + number)),
        Box::new(|number| format!("10.{}.{}.0/24", number / 256, number % 256)),
        Box::new(|number| format!("10.0.{}.{}", number / 256, number % 256)),
        Box::new(|number| format!("2001:db8:{number:x}::/48")),
        Box::new(|number| format!("2001:db8::{number:x}")),
        Box::new(|number| format!("https://example.com/{number}")),
        Box::new(|number| format!("user{number}@example.com")),
        Box::new(|number| format!("subnet-{number:017x}")),
        Box::new(|number| format!("sg-{number:017x}")),
        Box::new(|number| format!("us-east-{number}")),
        Box::new(|number| format!("X{number}")),
        Box::new(|number| number.to_string()),
        Box::new(|number| format!("host{number}.example.com")),
        Box::new(|number| format!("{{\"a\":{number}}}")),
    ];
    all.into_iter()
}
