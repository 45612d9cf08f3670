//! How it goes, said while it goes, by the thread that writes: [`text`] for people, [`json`] for programs.

mod json;
mod progress;
mod text;

use std::time::Duration;

use clap::{ArgMatches, Command};

use self::json::Json;
use self::text::Text;
use super::{Fleet, News, Root, Task, Verdict};
use crate::argument::{formats, is_json};
use crate::{Context, Failure};

/// Says how a command goes with its roots.
#[derive(Debug)]
pub(crate) enum Report {
    /// For people.
    Text(Text),
    /// For programs.
    Json(Json),
}

/// When plans are shown to people.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Show {
    /// When they are ready.
    AtOnce,
    /// Together, in the order of the roots, when [`Report::plans`] asks for it.
    Together,
}

impl Report {
    /// `--format` and `--json`
    pub(crate) fn argument(command: Command) -> Command {
        let help = "How to say it: to people, or to programs in a line of JSON for each thing that happens";
        formats(command, help)
    }

    /// In the format that the arguments name.
    pub(crate) fn of(task: Task, matches: &ArgMatches, context: &Context<'_>) -> Self {
        if is_json(matches) { Self::Json(Json::new(task)) } else { Self::text(task, context) }
    }

    /// For people.
    pub(crate) fn text(task: Task, context: &Context<'_>) -> Self {
        Self::Text(Text::new(task, context.style))
    }

    pub(crate) const fn is_json(&self) -> bool {
        matches!(self, Self::Json(_))
    }

    /// It begins with these roots.
    pub(crate) fn begin(&mut self, fleet: &Fleet<'_>, show: Show, context: &mut Context<'_>) -> Result<(), Failure> {
        match self {
            Self::Text(text) => text.begin(fleet, show),
            Self::Json(json) => json.begin(fleet, context)?,
        }
        Ok(())
    }

    /// What happens in a root.
    pub(super) fn news(&mut self, root: &Root<'_>, news: &News, context: &mut Context<'_>) -> Result<(), Failure> {
        match self {
            Self::Text(text) => text.news(root, news, context),
            Self::Json(json) => json.news(root, news, context),
        }
    }

    /// Shows the plans that were kept to be shown together.
    pub(crate) fn plans(&mut self, context: &mut Context<'_>) -> Result<(), Failure> {
        match self {
            Self::Text(text) => text.plans(context),
            Self::Json(_) => Ok(()),
        }
    }

    /// A root failed: why.
    pub(super) fn failed(&mut self, root: &Root<'_>, why: &Failure, context: &mut Context<'_>) -> Result<(), Failure> {
        match self {
            Self::Text(text) => text.failed(why, context),
            Self::Json(json) => json.failed(Some(root), why, context),
        }
    }

    /// How it ended with a root.
    pub(super) fn ended(
        &mut self,
        root: &Root<'_>,
        verdict: Verdict,
        took: Duration,
        context: &mut Context<'_>,
    ) -> Result<(), Failure> {
        match self {
            Self::Text(text) => text.ended(root, verdict, context),
            Self::Json(json) => json.ended(root, verdict, took, context),
        }
    }

    /// Ctrl-C was pressed, and something runs.
    pub(super) fn stopping(&mut self, context: &mut Context<'_>) -> Result<(), Failure> {
        match self {
            Self::Text(text) => text.stopping(context),
            Self::Json(_) => Json::stopping(context),
        }
    }

    /// All is done, and the command ends so.
    pub(crate) fn finish(mut self, ended: Result<(), Failure>, context: &mut Context<'_>) -> Result<(), Failure> {
        match &mut self {
            Self::Text(text) => text.end(context)?,
            Self::Json(json) => json.end(&ended, context)?,
        }
        ended
    }
}
