use super::{END, HOLE, SUFFIX};

/// A document piece by piece.
pub(crate) struct Marks<'a> {
    rest: &'a str,
}

/// A piece of a document.
pub(crate) enum Mark<'a> {
    /// Text as it is.
    Text(&'a str),
    /// Where the environment's suffix goes.
    Suffix,
    /// A numbered hole and what follows it; no number if the mark is damaged.
    Hole(Option<usize>, &'a str),
}

/// The pieces of a document.
pub(crate) fn marks(document: &str) -> Marks<'_> {
    Marks { rest: document }
}

impl<'a> Iterator for Marks<'a> {
    type Item = Mark<'a>;

    fn next(&mut self) -> Option<Mark<'a>> {
        if let Some(after) = self.rest.strip_prefix(SUFFIX) {
            self.rest = after;
            return Some(Mark::Suffix);
        }
        if let Some(mark) = self.rest.strip_prefix(HOLE) {
            let (number, after) =
                mark.split_once(END).map_or((None, ""), |(number, after)| (number.parse().ok(), after));
            self.rest = after;
            return Some(Mark::Hole(number, after));
        }
        if self.rest.is_empty() {
            return None;
        }
        let end = memchr::memchr2(SUFFIX as u8, HOLE as u8, self.rest.as_bytes()).unwrap_or(self.rest.len());
        let (text, after) = self.rest.split_at(end);
        self.rest = after;
        Some(Mark::Text(text))
    }
}
