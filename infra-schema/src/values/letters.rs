use std::fmt;

/// A set of characters: which of ASCII, and whether all others are in it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct LetterSet {
    /// A bit for each ASCII character.
    pub ascii: u128,
    /// Whether every character beyond ASCII is in it. Of which of them are, nothing more is known.
    pub others: bool,
}

impl LetterSet {
    /// Whether it has a character.
    ///
    /// ```
    /// use infra_schema::values::LetterSet;
    ///
    /// let digits: LetterSet = ('0'..='9').collect();
    /// assert!(digits.contains('7') && !digits.contains('x') && !digits.contains('é'));
    /// ```
    pub fn contains(self, letter: char) -> bool {
        match u32::from(letter) {
            code @ 0..128 => self.ascii >> code & 1 == 1,
            _ => self.others,
        }
    }

    /// What is in one of both.
    #[must_use]
    pub const fn or(self, other: Self) -> Self {
        Self { ascii: self.ascii | other.ascii, others: self.others || other.others }
    }

    /// Its characters of ASCII.
    pub fn iter(self) -> impl Iterator<Item = char> {
        ('\0'..='\x7f').filter(move |letter| self.contains(*letter))
    }
}

impl FromIterator<char> for LetterSet {
    fn from_iter<I: IntoIterator<Item = char>>(letters: I) -> Self {
        letters.into_iter().fold(Self::default(), |set, letter| match u32::from(letter) {
            code @ 0..128 => Self { ascii: set.ascii | 1 << code, ..set },
            _ => Self { others: true, ..set },
        })
    }
}

/// As between the brackets of a regular expression, in words where there are such: `a-z, 0-9, -`.
impl fmt::Display for LetterSet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut parts: Vec<String> = Vec::new();
        for (range, name) in [('a'..='z', "a-z"), ('A'..='Z', "A-Z"), ('0'..='9', "0-9")] {
            if range.clone().all(|letter| self.contains(letter)) {
                parts.push(name.to_owned());
            } else {
                parts.extend(range.filter(|letter| self.contains(*letter)).map(String::from));
            }
        }
        let others = self.iter().filter(|letter| letter.is_ascii_graphic() && !letter.is_ascii_alphanumeric());
        parts.extend(others.map(String::from));
        if self.contains(' ') {
            parts.push("spaces".to_owned());
        }
        if self.others {
            parts.push("letters beyond ASCII".to_owned());
        }
        f.write_str(&parts.join(" "))
    }
}

/// Which characters a text may have, by their position.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Letters {
    /// The first.
    pub first: LetterSet,
    /// Those between.
    pub inner: LetterSet,
    /// The last.
    pub last: LetterSet,
}

impl Letters {
    /// The characters that may stand somewhere.
    pub const fn any(&self) -> LetterSet {
        self.first.or(self.inner).or(self.last)
    }

    /// The first character of a text that may not stand where it does, and the set that it is not in.
    pub fn wrong(&self, text: &str) -> Option<(char, LetterSet)> {
        let last = text.chars().count().saturating_sub(1);
        text.chars().enumerate().find_map(|(at, letter)| {
            // A text of one character begins and ends with it.
            let set = if at == 0 {
                self.first
            } else if at == last {
                self.last
            } else {
                self.inner
            };
            (!set.contains(letter)).then_some((letter, set))
        })
    }
}
