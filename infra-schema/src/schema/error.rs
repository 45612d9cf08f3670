use std::fmt;

/// Why bytes are not a table that can be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum TableError {
    /// They do not begin as a table does.
    NotATable,
    /// A table of another version of the format.
    Format(u8),
    /// The sum over the content is not the one that was written.
    Checksum,
    /// The content contradicts itself: what should have been there.
    Damaged(&'static str),
}

impl fmt::Display for TableError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotATable => f.write_str("this is not a provider table"),
            Self::Format(version) => {
                let own = super::table::FORMAT;
                write!(f, "the provider table is of format {version}, and this program reads format {own}")
            }
            Self::Checksum => f.write_str("the provider table is damaged: its checksum is wrong"),
            Self::Damaged(what) => write!(f, "the provider table is damaged: {what}"),
        }
    }
}

impl std::error::Error for TableError {}
