use serde_json::Value;

/// What happens to a resource.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Change {
    /// The address, as Terraform writes it.
    pub(crate) address: String,
    /// What happens.
    pub(crate) action: Action,
    /// Whether it is taken over first, from what exists.
    pub(crate) imported: bool,
}

/// What Terraform does with a resource.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Action {
    Delete,
    Replace,
    Forget,
    Create,
    Update,
    Import,
    Move,
    Read,
    Nothing,
}

impl Change {
    pub(super) fn read(change: &Value) -> Option<Self> {
        let address = change.get("resource")?.get("addr")?.as_str()?.to_owned();
        let action = Action::read(change.get("action")?.as_str()?)?;
        // What moves and changes too says only the latter.
        Some(Self { address, action, imported: change.get("importing").is_some_and(Value::is_object) })
    }
}

impl Action {
    pub(super) fn read(word: &str) -> Option<Self> {
        Some(match word {
            "delete" | "remove" => Self::Delete,
            "replace" => Self::Replace,
            "forget" => Self::Forget,
            "create" => Self::Create,
            "update" => Self::Update,
            "import" => Self::Import,
            "move" => Self::Move,
            "read" => Self::Read,
            "noop" => Self::Nothing,
            _ => return None,
        })
    }

    /// Whether anything is different then.
    pub(crate) const fn changes(self) -> bool {
        !matches!(self, Self::Read | Self::Nothing)
    }

    /// Whether what was there is gone then.
    pub(crate) const fn destroys(self) -> bool {
        matches!(self, Self::Delete | Self::Replace)
    }

    /// As a plan lists it.
    pub(crate) const fn word(self) -> &'static str {
        match self {
            Self::Delete => "delete",
            Self::Replace => "replace",
            Self::Forget => "forget",
            Self::Create => "create",
            Self::Update => "change",
            Self::Import => "import",
            Self::Move => "move",
            Self::Read => "read",
            Self::Nothing => "keep",
        }
    }

    /// As progress says it when it is done.
    pub(crate) const fn done(self) -> &'static str {
        match self {
            Self::Delete => "deleted",
            Self::Replace => "replaced",
            Self::Forget => "forgot",
            Self::Create => "created",
            Self::Update => "changed",
            Self::Import => "imported",
            Self::Move => "moved",
            Self::Read => "read",
            Self::Nothing => "kept",
        }
    }
}
