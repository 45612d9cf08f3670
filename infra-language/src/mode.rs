//! The three modes of resources.

/// Managed, read or ephemeral.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Mode {
    /// `resource`: Terraform makes, changes and destroys it.
    Managed,
    /// `data`: it is there already, and is only read.
    Data,
    /// `ephemeral`: it lives for one run, and is never stored.
    Ephemeral,
}

impl Mode {
    /// What stands before the type in an address: nothing, `data.` or `ephemeral.`.
    pub const fn prefix(self) -> &'static str {
        match self {
            Self::Managed => "",
            Self::Data => "data.",
            Self::Ephemeral => "ephemeral.",
        }
    }
}
