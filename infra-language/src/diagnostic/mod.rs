//! What the stages report: errors and warnings as values, each at a place, each with its documented [`Code`].

mod code;
mod sink;

pub use code::{Code, Example, Family};
pub use infra_template::Severity;
pub use sink::Diagnostics;

use std::collections::BTreeSet;

use crate::{Span, Text};

/// A second place, or a fact, that helps to understand a diagnostic.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Note {
    /// Lower case, no full stop.
    pub text: String,
    /// Where it points, printed as `file:line:column` behind the text; [`Span::NONE`] for a fact without a place.
    pub span: Span,
}

/// Where an error of an expression does not count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum Caught {
    /// It counts everywhere: it is about what the expression names, and not about the expression.
    Nowhere,
    /// It does not count in the branch of a condition that is not taken, since nothing of that is written.
    #[default]
    Untaken,
    /// Nor in what `try` and `can` are given: it is about values, which are as they are when Terraform runs.
    Tried,
}

/// One thing that is wrong, at one place.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Diagnostic {
    /// The documented kind of mistake.
    pub code: &'static Code,
    /// The rule of a program that found it, by its name there.
    pub rule: Option<Text>,
    /// Error or warning.
    pub severity: Severity,
    /// The smallest range of tokens that is wrong.
    pub span: Span,
    /// What is wrong: lower case, no full stop, names in backticks.
    pub message: String,
    /// How to fix it, one line each.
    pub help: Vec<String>,
    /// Second places and facts.
    pub notes: Vec<Note>,
    /// Where it does not count.
    pub caught: Caught,
}

impl Diagnostic {
    /// An error of this kind at this place.
    pub fn error(code: &'static Code, span: Span, message: impl Into<String>) -> Self {
        Self {
            code,
            rule: None,
            severity: Severity::Error,
            span,
            message: message.into(),
            help: Vec::new(),
            notes: Vec::new(),
            caught: Caught::default(),
        }
    }

    /// A warning of this kind at this place.
    pub fn warning(code: &'static Code, span: Span, message: impl Into<String>) -> Self {
        Self { severity: Severity::Warning, ..Self::error(code, span, message) }
    }

    /// What a rule of a program found; `code` says that it is one.
    pub fn of_rule(code: &'static Code, rule: Text, span: Span, message: impl Into<String>) -> Self {
        Self { rule: Some(rule), ..Self::error(code, span, message) }
    }

    /// The name of the mistake, as `#[allow(name, …)]` and `rules { name: level }` call it.
    pub fn name(&self) -> &str {
        self.rule.as_deref().unwrap_or(self.code.name)
    }

    /// The same, where it does not count.
    #[must_use]
    pub fn caught(self, caught: Caught) -> Self {
        Self { caught, ..self }
    }

    /// Whether the build fails.
    pub fn is_error(&self) -> bool {
        self.severity == Severity::Error
    }

    /// Adds the fix.
    #[must_use]
    pub fn help(mut self, text: impl Into<String>) -> Self {
        self.help.push(text.into());
        self
    }

    /// Adds `did you mean …?` where a near name is known.
    #[must_use]
    pub fn nearest(self, near: Option<&str>) -> Self {
        match near {
            Some(name) => self.help(format!("did you mean `{name}`?")),
            None => self,
        }
    }

    /// Adds `did you mean …?`, or else some of the names that there are.
    #[must_use]
    pub fn nearest_of<'a>(self, wanted: &str, names: impl IntoIterator<Item = &'a str>) -> Self {
        let names: BTreeSet<&str> = names.into_iter().collect();
        match crate::nearest(wanted, names.iter().copied()) {
            None if names.is_empty() => self,
            None => self.help(it_has(&names)),
            near => self.nearest(near),
        }
    }

    /// Adds a fact.
    #[must_use]
    pub fn fact(self, text: impl Into<String>) -> Self {
        self.note(Span::NONE, text)
    }

    /// Adds a second place.
    #[must_use]
    pub fn note(mut self, span: Span, text: impl Into<String>) -> Self {
        self.notes.push(Note { text: text.into(), span });
        self
    }

    /// The message as the compiler shows it, without its place; `place` turns a note's span into `file:line:column`.
    pub fn render(&self, mut place: impl FnMut(Span) -> Option<String>) -> String {
        let mut text = format!("[{}] {}", self.name(), self.message);
        for help in &self.help {
            text.push_str("\n= help: ");
            text.push_str(help);
        }
        for note in &self.notes {
            text.push_str("\n= note: ");
            text.push_str(&note.text);
            if let Some(place) = place(note.span) {
                text.push_str(": ");
                text.push_str(&place);
            }
        }
        text
    }
}

fn it_has(names: &BTreeSet<&str>) -> String {
    const SHOWN: usize = 8;
    let shown: Vec<String> = names.iter().take(SHOWN).map(|name| format!("`{name}`")).collect();
    let more = match names.len().saturating_sub(SHOWN) {
        0 => String::new(),
        1 => " and 1 more".to_owned(),
        more => format!(" and {more} more"),
    };
    format!("it has {}{more}", shown.join(", "))
}
