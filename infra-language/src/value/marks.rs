use super::Value;

/// What goes along with a value into everything that is computed from it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Marks {
    /// Terraform shows it nowhere.
    pub sensitive: bool,
    /// It is never stored in plan or state.
    pub ephemeral: bool,
    /// It may hold a secret, although Terraform does not mark it: in a part of a whole resource, or behind the state of
    /// another root. Checks look closer where it is set.
    pub secret: bool,
}

impl Marks {
    /// No mark.
    pub const NONE: Self = Self { sensitive: false, ephemeral: false, secret: false };

    /// Both together.
    #[must_use]
    pub const fn with(self, other: Self) -> Self {
        Self {
            sensitive: self.sensitive || other.sensitive,
            ephemeral: self.ephemeral || other.ephemeral,
            secret: self.secret || other.secret,
        }
    }

    /// The marks of what is computed from these values.
    pub fn of<'a>(values: impl IntoIterator<Item = &'a Value>) -> Self {
        values.into_iter().map(Value::marks).fold(Self::NONE, Self::with)
    }

    /// Whether Terraform marks it.
    pub const fn is_terraforms(self) -> bool {
        self.sensitive || self.ephemeral
    }

    /// Whether it may hold a secret, by any of the marks.
    pub const fn may_be_secret(self) -> bool {
        self.sensitive || self.ephemeral || self.secret
    }
}
