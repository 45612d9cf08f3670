use std::fmt;
use std::str::FromStr;

/// The environment suffix, which every physical name ends with: `vpc-dev`.
///
/// It is what AWS takes in all the names it ends up in, so that no name can break at apply: lower-case letters, digits
/// and single dashes (RDS refuses two in a row), no dash at either end.
///
/// ```
/// use infra_template::Suffix;
///
/// let suffix: Suffix = "pr-1234".parse()?;
/// assert_eq!(suffix.as_str(), "pr-1234");
/// assert!("Dev_1".parse::<Suffix>().is_err());
/// # Ok::<(), infra_template::InvalidSuffix>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Suffix(String);

impl Suffix {
    /// The longest suffix in characters; the checks of physical names leave room for this many.
    pub const LONGEST: usize = 16;

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for Suffix {
    type Err = InvalidSuffix;

    fn from_str(text: &str) -> Result<Self, InvalidSuffix> {
        match reason(text) {
            None => Ok(Self(text.to_owned())),
            Some(reason) => Err(InvalidSuffix { text: text.to_owned(), reason, repaired: repair(text) }),
        }
    }
}

impl fmt::Display for Suffix {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

/// Why a text cannot be a [`Suffix`], and what would do instead.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InvalidSuffix {
    text: String,
    reason: String,
    repaired: Option<String>,
}

impl InvalidSuffix {
    /// The nearest text that is a suffix.
    pub fn repaired(&self) -> Option<&str> {
        self.repaired.as_deref()
    }
}

impl fmt::Display for InvalidSuffix {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "suffix `{}` {}", self.text.escape_debug(), self.reason)?;
        match &self.repaired {
            Some(repaired) => write!(formatter, "; try `{repaired}`"),
            None => Ok(()),
        }
    }
}

impl std::error::Error for InvalidSuffix {}

fn reason(text: &str) -> Option<String> {
    if text.is_empty() {
        return Some("is empty; it needs 1 to 16 characters of a-z, 0-9 and `-`".to_owned());
    }
    if let Some(wrong) = text.chars().find(|c| !allowed(*c)) {
        return Some(format!("has the character `{}`; only a-z, 0-9 and `-` are allowed", wrong.escape_debug()));
    }
    let length = text.chars().count();
    if length > Suffix::LONGEST {
        return Some(format!("has {length} characters; names on AWS leave room for {}", Suffix::LONGEST));
    }
    if text.starts_with('-') || text.ends_with('-') {
        return Some("starts or ends with `-`".to_owned());
    }
    text.contains("--").then(|| "has two dashes in a row, which RDS refuses in its names".to_owned())
}

fn allowed(c: char) -> bool {
    matches!(c, 'a'..='z' | '0'..='9' | '-')
}

fn repair(text: &str) -> Option<String> {
    let mut repaired = String::new();
    for c in text.chars().map(|c| c.to_ascii_lowercase()) {
        if allowed(c) && c != '-' {
            repaired.push(c);
        } else if !repaired.is_empty() && !repaired.ends_with('-') {
            repaired.push('-');
        }
        if repaired.len() == Suffix::LONGEST {
            break;
        }
    }
    let repaired = repaired.trim_end_matches('-');
    (!repaired.is_empty()).then(|| repaired.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn error(text: &str) -> String {
        text.parse::<Suffix>().unwrap_err().to_string()
    }

    #[test]
    fn accepts_what_every_name_on_aws_takes() {
        for text in ["dev", "a", "1", "pr-1234", "0123456789abcdef"] {
            assert_eq!(text.parse::<Suffix>().unwrap().as_str(), text);
        }
    }

    #[test]
    fn says_what_is_wrong_and_what_would_do() {
        assert_eq!(error(""), "suffix `` is empty; it needs 1 to 16 characters of a-z, 0-9 and `-`");
        assert_eq!(error("Dev"), "suffix `Dev` has the character `D`; only a-z, 0-9 and `-` are allowed; try `dev`");
        assert_eq!(error("a\n"), "suffix `a\\n` has the character `\\n`; only a-z, 0-9 and `-` are allowed; try `a`");
        assert_eq!(error("-dev"), "suffix `-dev` starts or ends with `-`; try `dev`");
        assert_eq!(error("a--b"), "suffix `a--b` has two dashes in a row, which RDS refuses in its names; try `a-b`");
        assert_eq!(
            error("feature-payments-2"),
            "suffix `feature-payments-2` has 18 characters; names on AWS leave room for 16; try `feature-payments`"
        );
        assert_eq!(error("é"), "suffix `é` has the character `é`; only a-z, 0-9 and `-` are allowed");
    }

    #[test]
    fn every_repair_is_a_suffix() {
        for text in ["Dev", "--a--", "UPPER lower_12345678901234567890", "0123456789abcde--f", "é-é"] {
            if let Some(repaired) = text.parse::<Suffix>().unwrap_err().repaired() {
                assert!(repaired.parse::<Suffix>().is_ok(), "{repaired}");
            }
        }
    }
}
