//! Rust's integer types, as fields of a kind have them.

use std::fmt;

/// One of Rust's integer types.
///
/// ```
/// use infra_language::types::Integer;
///
/// let byte = Integer::named("u8").unwrap();
/// assert!(byte.holds(255));
/// assert!(!byte.holds(256));
/// assert_eq!(byte.range(), "0 to 255");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Integer {
    name: &'static str,
    bits: u32,
    signed: bool,
}

/// Those of `usize` and `isize` are those of the 64-bit machines that programs of this size run on.
const ALL: [Integer; 12] = [
    Integer { name: "u8", bits: 8, signed: false },
    Integer { name: "u16", bits: 16, signed: false },
    Integer { name: "u32", bits: 32, signed: false },
    Integer { name: "u64", bits: 64, signed: false },
    Integer { name: "u128", bits: 128, signed: false },
    Integer { name: "usize", bits: 64, signed: false },
    Integer { name: "i8", bits: 8, signed: true },
    Integer { name: "i16", bits: 16, signed: true },
    Integer { name: "i32", bits: 32, signed: true },
    Integer { name: "i64", bits: 64, signed: true },
    Integer { name: "i128", bits: 128, signed: true },
    Integer { name: "isize", bits: 64, signed: true },
];

impl Integer {
    /// The type of this name, `u8`.
    pub fn named(name: &str) -> Option<Self> {
        ALL.into_iter().find(|one| one.name == name)
    }

    /// Whether it holds a whole number.
    pub fn holds(self, number: i128) -> bool {
        (self.least()..=self.most()).contains(&number)
    }

    /// The numbers that it holds, as a message says them.
    pub fn range(self) -> String {
        format!("{} to {}", self.least(), self.most())
    }

    const fn least(self) -> i128 {
        if self.signed { i128::MIN >> (128 - self.bits) } else { 0 }
    }

    /// Of `u128` the half that numbers of the language reach.
    const fn most(self) -> i128 {
        let spare = if self.signed || self.bits == 128 { 128 - self.bits } else { 127 - self.bits };
        i128::MAX >> spare
    }
}

impl fmt::Display for Integer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name)
    }
}
