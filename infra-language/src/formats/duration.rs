/// A length of time as Go writes it, and with it Terraform and its providers: `90s`, `1h30m`, `-1.5h`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Duration {
    nanoseconds: i64,
}

/// Why a text has no duration.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DurationError {
    /// It is none.
    Malformed,
    /// It is written like one, but Go would round it, or it is longer than the 292 years that Go counts.
    Inexact,
}

const UNITS: [(&str, i128); 8] = [
    ("ns", 1),
    ("us", 1000),
    ("µs", 1000),
    ("μs", 1000),
    ("ms", 1_000_000),
    ("s", 1_000_000_000),
    ("m", 60 * 1_000_000_000),
    ("h", 3600 * 1_000_000_000),
];

impl Duration {
    /// Reads a duration: an optional sign, then numbers with their units, or `0` alone.
    ///
    /// # Errors
    ///
    /// [`DurationError::Inexact`] where the text may be a duration whose length only Go knows.
    ///
    /// ```
    /// use infra_language::formats::{Duration, DurationError};
    ///
    /// assert_eq!(Duration::parse("1m30s").unwrap().nanoseconds(), 90_000_000_000);
    /// assert_eq!(Duration::parse("90"), Err(DurationError::Malformed));
    /// ```
    pub fn parse(text: &str) -> Result<Self, DurationError> {
        let (sign, mut rest) = match text.strip_prefix('-') {
            Some(rest) => (-1, rest),
            None => (1, text.strip_prefix('+').unwrap_or(text)),
        };
        if rest == "0" {
            return Ok(Self { nanoseconds: 0 });
        }
        if rest.is_empty() {
            return Err(DurationError::Malformed);
        }
        let mut total = 0_i128;
        let mut exact = true;
        while !rest.is_empty() {
            let (amount, unit, after) = part(rest).ok_or(DurationError::Malformed)?;
            match length(amount, unit) {
                Ok(length) => total = total.saturating_add(length),
                Err(DurationError::Inexact) => exact = false,
                Err(DurationError::Malformed) => return Err(DurationError::Malformed),
            }
            rest = after;
        }
        match i64::try_from(total) {
            Ok(total) if exact => Ok(Self { nanoseconds: sign * total }),
            _ => Err(DurationError::Inexact),
        }
    }

    /// Its length; negative if it leads back in time.
    pub const fn nanoseconds(self) -> i64 {
        self.nanoseconds
    }
}

/// The first number, its unit in nanoseconds, and what follows.
fn part(text: &str) -> Option<(&str, i128, &str)> {
    let is_number = |c: char| c.is_ascii_digit() || c == '.';
    let (amount, after) = text.split_at_checked(text.find(|c| !is_number(c))?)?;
    let (unit, after) = after.split_at_checked(after.find(is_number).unwrap_or(after.len()))?;
    let (_, unit) = UNITS.into_iter().find(|(name, _)| *name == unit)?;
    Some((amount, unit, after))
}

/// Go computes fractions in floats: only what is exact is taken from here.
fn length(amount: &str, unit: i128) -> Result<i128, DurationError> {
    let (whole, fraction) = amount.split_once('.').unwrap_or((amount, ""));
    if whole.is_empty() && fraction.is_empty() || fraction.contains('.') {
        return Err(DurationError::Malformed);
    }
    if whole.len() > 18 || fraction.len() > 9 {
        return Err(DurationError::Inexact);
    }
    let digits = |part: &str| if part.is_empty() { Ok(0) } else { part.parse::<i128>() };
    let (Ok(whole), Ok(numerator)) = (digits(whole), digits(fraction)) else { return Err(DurationError::Malformed) };
    let scale = fraction.bytes().fold(1, |scale, _| scale * 10);
    if numerator * unit % scale != 0 {
        return Err(DurationError::Inexact);
    }
    Ok(whole * unit + numerator * unit / scale)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_what_go_reads() {
        for (text, nanoseconds) in [
            ("0", 0),
            ("-0", 0),
            ("90s", 90_000_000_000),
            ("1h30m", 5_400_000_000_000),
            ("-1.5s", -1_500_000_000),
            ("+.5ms", 500_000),
            ("2.us", 2_000),
            ("1µs1μs3ns", 2_003),
            ("2562047h47m16.854775807s", i64::MAX),
        ] {
            assert_eq!(Duration::parse(text).map(Duration::nanoseconds), Ok(nanoseconds), "{text}");
        }
    }

    #[test]
    fn what_go_would_round_is_inexact() {
        for text in ["0.3ns", "1.0000000001h", "9999999999999999999s", "2562047h47m16.854775808s", "0.1ns1h"] {
            assert_eq!(Duration::parse(text), Err(DurationError::Inexact), "{text}");
        }
    }

    #[test]
    fn anything_else_is_malformed() {
        for text in ["", "-", "90", "1 h", "1d", "s", ".s", "1.2.3s", "1h-3m", "--1s", "0.1ns1x", "½h"] {
            assert_eq!(Duration::parse(text), Err(DurationError::Malformed), "{text}");
        }
    }
}
