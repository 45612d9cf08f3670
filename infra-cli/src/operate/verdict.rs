/// What a command does with roots.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Task {
    Plan,
    Deploy,
    Destroy,
    Output,
    Status,
}

impl Task {
    /// The name of the command.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Plan => "plan",
            Self::Deploy => "deploy",
            Self::Destroy => "destroy",
            Self::Output => "output",
            Self::Status => "status",
        }
    }

    /// What a root is once it is done.
    const fn done(self) -> &'static str {
        match self {
            Self::Plan => "planned",
            Self::Deploy => "deployed",
            Self::Destroy => "destroyed",
            Self::Output => "read",
            Self::Status => "compared",
        }
    }
}

/// How it ended with a root.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Verdict {
    /// Something is to change.
    Planned,
    /// The same, of a root that was never deployed: what reads it finds nothing yet.
    New,
    /// Nothing is to change, or to be taken away.
    Unchanged,
    /// It was never deployed.
    Absent,
    Deployed,
    Destroyed,
    /// What is there was read.
    Read,
    /// Something is not as it was left.
    Drifted,
    Failed,
    /// It was not begun, for what became of this other root; whether that failed.
    Skipped {
        other: &'static str,
        failed: bool,
    },
    /// Ctrl-C came before it was begun.
    Stopped,
}

impl Verdict {
    /// Whether what waits for the root may begin.
    pub(crate) const fn frees(self) -> bool {
        !matches!(self, Self::New | Self::Absent | Self::Failed | Self::Skipped { .. } | Self::Stopped)
    }

    /// Whether the command has failed then.
    pub(crate) const fn fails(self) -> bool {
        matches!(self, Self::Failed | Self::Skipped { failed: true, .. } | Self::Stopped)
    }

    /// In one word.
    pub(crate) const fn word(self) -> &'static str {
        match self {
            Self::Planned | Self::New => "planned",
            Self::Unchanged => "unchanged",
            Self::Absent => "absent",
            Self::Deployed => "deployed",
            Self::Destroyed => "destroyed",
            Self::Read => "read",
            Self::Drifted => "drifted",
            Self::Failed => "failed",
            Self::Skipped { .. } => "skipped",
            Self::Stopped => "stopped",
        }
    }

    /// Why a root was not begun.
    pub(crate) fn reason(self, task: Task) -> Option<String> {
        Some(match self {
            Self::Skipped { other, failed: false } => format!("it reads `{other}`, which is not deployed yet"),
            Self::Skipped { other, .. } if task == Task::Destroy => format!("`{other}` reads it and is still there"),
            Self::Skipped { other, .. } => format!("it reads `{other}`, which is not {}", task.done()),
            Self::Stopped => "Ctrl-C came before it was begun".to_owned(),
            _ => return None,
        })
    }
}
