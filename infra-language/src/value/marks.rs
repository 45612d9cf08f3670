use super::Value;

/// What goes along with a value into everything that is computed from it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Marks {
    /// Terraform shows it nowhere.
    pub sensitive: bool,
    /// It is never stored in plan or state.
    pub ephemeral: bool,
}

impl Marks {
    /// No mark.
    pub const NONE: Self = Self { sensitive: false, ephemeral: false };

    /// Both together.
    #[must_use]
    pub const fn with(self, other: Self) -> Self {
        Self { sensitive: self.sensitive || other.sensitive, ephemeral: self.ephemeral || other.ephemeral }
    }

    /// The marks of what is computed from these values.
    pub fn of<'a>(values: impl IntoIterator<Item = &'a Value>) -> Self {
        values.into_iter().map(Value::marks).fold(Self::NONE, Self::with)
    }
}
