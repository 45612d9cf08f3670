//! How it goes, said while it goes, by the thread that writes: [`text`] for people.

mod progress;
mod text;

use std::time::Duration;

use self::text::Text;
use super::{Fleet, News, Plan, Root, Task, Verdict};
use crate::{Context, Failure};

/// Says how a command goes with its roots.
#[derive(Debug)]
pub(crate) struct Report {
    text: Text,
}

impl Report {
    pub(crate) fn new(task: Task, fleet: &Fleet<'_>, context: &Context<'_>) -> Self {
        Self { text: Text::new(task, fleet, context.style) }
    }

    /// What happens in a root.
    pub(super) fn news(&mut self, root: &Root<'_>, news: &News, context: &mut Context<'_>) -> Result<(), Failure> {
        self.text.news(root, news, context)
    }

    /// What a root is about to change.
    pub(crate) fn plan(&mut self, root: &Root<'_>, plan: &Plan, context: &mut Context<'_>) -> Result<(), Failure> {
        self.text.plan(root, plan, context)
    }

    /// A root failed: why.
    pub(super) fn failed(&mut self, root: &Root<'_>, why: &Failure, context: &mut Context<'_>) -> Result<(), Failure> {
        self.text.failed(root, why, context)
    }

    /// How it ended with a root.
    pub(super) fn ended(
        &mut self,
        root: &Root<'_>,
        verdict: Verdict,
        _took: Duration,
        context: &mut Context<'_>,
    ) -> Result<(), Failure> {
        self.text.ended(root, verdict, context)
    }

    /// Ctrl-C was pressed, and something runs.
    pub(super) fn stopping(&mut self, context: &mut Context<'_>) -> Result<(), Failure> {
        self.text.stopping(context)
    }

    /// All is done.
    pub(crate) fn end(&mut self, context: &mut Context<'_>) -> Result<(), Failure> {
        self.text.end(context)
    }
}
