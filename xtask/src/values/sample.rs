//! What the provider is asked with.

use std::fmt;

use provider_client::Value;

/// A text, or a number in decimal.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) enum Sample {
    Text(String),
    Number(String),
}

impl Sample {
    pub(super) fn text(text: impl Into<String>) -> Self {
        Self::Text(text.into())
    }

    pub(super) fn number(number: impl fmt::Display) -> Self {
        Self::Number(number.to_string())
    }

    /// As the protocol has it.
    pub(super) fn value(&self) -> Value {
        match self {
            Self::Text(text) => Value::from(&**text),
            Self::Number(digits) => match (digits.parse::<i64>(), digits.parse::<f64>()) {
                (Ok(whole), _) => Value::from(whole),
                (_, Ok(number)) => Value::from(number),
                _ => Value::Nil,
            },
        }
    }

    /// As the compiler has it.
    pub(super) fn compiled(&self) -> infra_compiler::value::Value {
        match self {
            Self::Text(text) => infra_compiler::value::Value::string(&**text),
            Self::Number(digits) => {
                digits.parse().map_or(infra_compiler::value::Value::Null, infra_compiler::value::Value::Number)
            }
        }
    }

    pub(super) fn shown(&self) -> &str {
        match self {
            Self::Text(text) | Self::Number(text) => text,
        }
    }
}

/// Texts that few arguments take: what is said of them tells what is wanted.
pub(super) fn implausible() -> Vec<Sample> {
    let long = ["x".repeat(300), "x".repeat(70_000)];
    let short = ["zz bogus!", "", "A b!/", "9", "-a--", "{", "z"].map(str::to_owned);
    short.into_iter().chain(long).map(Sample::Text).collect()
}

/// Numbers across all orders of size.
pub(super) fn ladder() -> Vec<Sample> {
    const LADDER: [i64; 29] = [
        -10_000_000_000,
        -1_000_000,
        -1000,
        -10,
        -2,
        -1,
        0,
        1,
        2,
        3,
        5,
        10,
        30,
        60,
        100,
        101,
        256,
        300,
        1000,
        1024,
        3600,
        10_000,
        65_535,
        65_536,
        86_400,
        100_000,
        1_000_000,
        100_000_000,
        10_000_000_000,
    ];
    LADDER.iter().map(Sample::number).collect()
}

/// Texts in all the forms that arguments ask for, and texts that are nearly in one.
pub(super) fn forms() -> Vec<Sample> {
    include_str!("forms.txt").lines().filter(|line| !line.starts_with('#')).map(Sample::text).collect()
}
