use provider_client::Diagnostic;

/// What is wrong with a value, as the provider's words tell.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Fault {
    /// It is none of a list.
    Enumeration,
    /// It is too short or too long.
    Length,
    /// It is too small or too large.
    Range,
    /// It is no ARN.
    Arn,
    /// It is no address or range of addresses.
    Cidr,
    /// It is no JSON.
    Json,
    /// It is no date, time or duration.
    Time,
    /// It is not of some other form.
    Pattern,
    /// It is one of too few.
    Count,
}

impl Fault {
    /// How much of it must be found, in a hundred: somewhat less than what is found over many values.
    pub(crate) const fn floor(self) -> usize {
        match self {
            Self::Enumeration | Self::Json => 92,
            Self::Length | Self::Arn => 85,
            Self::Range => 80,
            Self::Cidr => 70,
            Self::Time => 60,
            Self::Pattern => 50,
            Self::Count => 0,
        }
    }

    /// The sort of what is said of a value, which the words may quote.
    pub(crate) fn of(said: &Diagnostic, value: &str) -> Self {
        let text = format!("{} {}", said.summary, said.detail).to_lowercase();
        let text = if value.is_empty() { text } else { text.replace(&value.to_lowercase(), "") };
        let has = |words: &[&str]| words.iter().any(|word| text.contains(word));
        if has(&["item minimum", "must contain at least"]) {
            Self::Count
        } else if has(&["one of [", "one of:", "valid values"]) {
            Self::Enumeration
        } else if has(&[" arn", "\"arn", "amazon resource name"]) {
            Self::Arn
        } else if has(&["cidr", "ip address", "valid ip"]) {
            Self::Cidr
        } else if has(&["json"]) {
            Self::Json
        } else if has(&["rfc3339", "rfc 3339", "duration", "time format", "parsing time", "yyyy-mm-dd", "hh:mm"]) {
            Self::Time
        } else if has(&[
            "length",
            "character count",
            "must not be empty",
            "empty string",
            "longer than",
            "shorter than",
        ]) {
            Self::Length
        } else if has(&["in the range", "at least", "at most", "between", "greater than", "less than"]) {
            Self::Range
        } else {
            Self::Pattern
        }
    }
}

/// Whether this is about which arguments are there.
pub(crate) fn is_combination(said: &Diagnostic) -> bool {
    [
        "Conflicting configuration arguments",
        "Invalid combination",
        "Missing required argument",
        "Missing Attribute Configuration",
        "Invalid Attribute Combination",
    ]
    .iter()
    .any(|known| said.summary.starts_with(known))
}

/// Whether this is about another argument, whose path changes with the value.
pub(crate) fn is_of_others(said: &Diagnostic) -> bool {
    said.summary.starts_with("Missing Configuration for Required Attribute")
        || said.summary.starts_with("Invalid or unknown key")
        || said.summary.starts_with("Invalid Block")
}
