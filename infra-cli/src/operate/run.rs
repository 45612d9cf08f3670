use std::fmt;
use std::path::PathBuf;
use std::sync::Arc;

use super::{Event, Interrupt, Plan};

/// What happens in a root, told while it runs.
#[derive(Debug)]
pub(crate) enum News {
    /// It begins with this.
    Phase(Phase),
    /// What it is about to change.
    Plan(Arc<Plan>),
    /// Terraform says this.
    Event(Event),
    /// This lock says something else now.
    Noted(PathBuf),
}

/// What a root is at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Phase {
    Preparing,
    Planning,
    Applying,
}

impl Phase {
    /// As progress says it.
    pub(crate) const fn word(self) -> &'static str {
        match self {
            Self::Preparing => "preparing",
            Self::Planning => "planning",
            Self::Applying => "applying",
        }
    }
}

/// The run of one root: whom it tells what happens, and whether Ctrl-C was pressed.
#[derive(Clone, Copy)]
pub(crate) struct Run<'r> {
    say: &'r dyn Fn(News),
    interrupt: &'r Interrupt,
}

impl<'r> Run<'r> {
    pub(super) const fn new(say: &'r dyn Fn(News), interrupt: &'r Interrupt) -> Self {
        Self { say, interrupt }
    }

    pub(crate) fn say(&self, news: News) {
        (self.say)(news);
    }

    pub(crate) fn is_interrupted(&self) -> bool {
        self.interrupt.is_pressed()
    }
}

impl fmt::Debug for Run<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Run").field("interrupt", self.interrupt).finish_non_exhaustive()
    }
}
