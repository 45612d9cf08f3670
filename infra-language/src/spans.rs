//! The table of places: `infra-core` sees numbers, this table knows the first and last token behind each.

use crate::Span;

/// The first and last token of every place that a diagnostic might name.
#[derive(Debug, Default)]
pub struct Spans {
    table: Vec<(proc_macro2::Span, proc_macro2::Span)>,
}

/// A place as people read it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place {
    /// The file as the compiler names it.
    pub file: String,
    /// From 1.
    pub line: usize,
    /// From 1, in characters.
    pub column: usize,
}

impl Spans {
    /// An empty table.
    pub fn new() -> Self {
        Self::default()
    }

    /// The place from one token to another.
    pub fn add(&mut self, first: proc_macro2::Span, last: proc_macro2::Span) -> Span {
        self.table.push((first, last));
        u32::try_from(self.table.len()).map_or(Span::NONE, Span::new)
    }

    /// The place from the first token of one place to the last of another.
    pub fn join(&mut self, from: Span, to: Span) -> Span {
        if from == to {
            return from;
        }
        match (self.get(from), self.get(to)) {
            (Some((first, _)), Some((_, last))) => self.add(first, last),
            (Some(_), None) => from,
            _ => to,
        }
    }

    /// The first and last token of a place.
    pub fn get(&self, span: Span) -> Option<(proc_macro2::Span, proc_macro2::Span)> {
        let index = usize::try_from(span.id()).ok()?.checked_sub(1)?;
        self.table.get(index).copied()
    }

    /// Where a place begins.
    pub fn place(&self, span: Span) -> Option<Place> {
        self.get(span).map(|(first, _)| Place::of(first))
    }
}

/// The mark of the expansion that a token comes from: 0 of what stands in a source, more of what a macro made.
///
/// The compiler shows it in the debug form `#4 bytes(10..20)` alone; where there are no marks, there is none.
pub fn mark(span: proc_macro2::Span) -> Option<u32> {
    format!("{span:?}").strip_prefix('#')?.split_once(' ')?.0.parse().ok()
}

impl Place {
    /// Where a token begins.
    pub fn of(span: proc_macro2::Span) -> Self {
        let start = span.start();
        Self { file: span.file(), line: start.line, column: start.column + 1 }
    }
}

/// As compilers and editors write it: `file:line:column`.
impl std::fmt::Display for Place {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}:{}:{}", self.file, self.line, self.column)
    }
}
