/// A key that a condition asks for, such as `aws:SourceArn`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Key {
    /// Its number in the table.
    pub number: usize,
    /// As it is documented, with placeholders: `aws:RequestTag/${TagKey}`.
    pub name: String,
    /// What its values are.
    pub kind: KeyKind,
    /// Whether a request has several values of it, so that `ForAllValues:` and `ForAnyValue:` have a sense.
    pub many: bool,
}

/// What the values of a key are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum KeyKind {
    /// Not known, or of several kinds.
    Any,
    /// Texts.
    Text,
    /// ARNs.
    Arn,
    /// `true` or `false`.
    Bool,
    /// Numbers.
    Number,
    /// Dates, as ISO 8601 or seconds since 1970.
    Date,
    /// Addresses, or ranges of them.
    Address,
}

/// The kinds by the number that stands for each in the table.
pub(super) const KINDS: [KeyKind; 7] =
    [KeyKind::Any, KeyKind::Text, KeyKind::Arn, KeyKind::Bool, KeyKind::Number, KeyKind::Date, KeyKind::Address];

/// The bit beside the number of the kind that says that there are several values.
pub(super) const MANY: u8 = 0x80;

/// Whether a key that is written stands for a documented one, whose placeholders (`${TagKey}`, `<key>`) stand for any text.
///
/// Keys are read in any case of letters.
pub(super) fn stands_for(written: &str, documented: &str) -> bool {
    let Some(start) = documented.find("${").or_else(|| documented.find('<')) else {
        return written.eq_ignore_ascii_case(documented);
    };
    let close = if documented.get(start..).is_some_and(|rest| rest.starts_with('<')) { '>' } else { '}' };
    let (Some(before), Some(rest)) = (documented.get(..start), documented.get(start..)) else { return false };
    let after = rest.find(close).and_then(|end| rest.get(end + 1..)).unwrap_or("");
    let Some(tail) = written.get(before.len()..).filter(|tail| !tail.is_empty()) else { return false };
    if !written.get(..before.len()).is_some_and(|head| head.eq_ignore_ascii_case(before)) {
        return false;
    }
    let mut ends = tail.char_indices().map(|(at, letter)| at + letter.len_utf8());
    ends.any(|end| {
        tail.get(end..).is_some_and(|rest| if after.is_empty() { rest.is_empty() } else { stands_for(rest, after) })
    })
}
