/// A set of characters, as between the brackets of a regular expression.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Characters {
    /// Anything that is no control character.
    Any,
    /// ASCII 33 to 126.
    Printable,
    /// Ranges, single characters as ranges of one, and the text they were read from.
    Ranges(Vec<(char, char)>, &'static str),
}

impl Characters {
    /// Reads `a-z0-9._-`; a backslash takes the next character as it is, a dash at the end stands for itself.
    pub fn read(text: &'static str) -> Self {
        match text {
            "any" => return Self::Any,
            "printable" => return Self::Printable,
            _ => {}
        }
        let mut ranges = Vec::new();
        let mut rest = text.chars().peekable();
        while let Some(first) = rest.next() {
            let first = if first == '\\' { rest.next().unwrap_or(first) } else { first };
            let mut ahead = rest.clone();
            match (ahead.next(), ahead.next()) {
                (Some('-'), Some(last)) => {
                    ranges.push((first, last));
                    rest = ahead;
                }
                _ => ranges.push((first, first)),
            }
        }
        Self::Ranges(ranges, text)
    }

    /// Whether the character is one of them.
    pub fn contains(&self, c: char) -> bool {
        match self {
            Self::Any => !c.is_control(),
            Self::Printable => ('!'..='~').contains(&c),
            Self::Ranges(ranges, _) => ranges.iter().any(|(first, last)| (*first..=*last).contains(&c)),
        }
    }

    /// For a message.
    pub fn shown(&self) -> String {
        match self {
            Self::Any => "anything but control characters".to_owned(),
            Self::Printable => "printable ASCII without spaces".to_owned(),
            Self::Ranges(_, text) => format!("`{}`", text.replace('\\', "")),
        }
    }
}
