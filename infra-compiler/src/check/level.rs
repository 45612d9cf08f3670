use std::collections::BTreeMap;

use super::{Context, house::unknown_rule};
use crate::{
    diagnostic::{Diagnostic, Diagnostics},
    evaluated::{Argument, ArgumentValue},
    value::Value,
};

/// What a root's `rules { … }` says of a rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Level {
    /// Nothing is reported.
    Allow,
    /// A warning.
    Warn,
    /// An error.
    Deny,
}

/// Settings of a root's `rules { … }` that are no levels.
pub(super) const SETTINGS: [&str; 1] = [crate::names::Convention::SETTING];

/// The levels that a root states.
#[derive(Debug, Default)]
pub(super) struct Levels(BTreeMap<&'static str, Level>);

impl Levels {
    pub(super) fn read(context: &Context<'_>, out: &mut Diagnostics) -> Self {
        let mut levels = Self::default();
        for argument in context.evaluated.rules.iter().flat_map(|rules| &rules.attributes) {
            if SETTINGS.contains(&&*argument.name) {
                continue;
            }
            match unknown_rule::ruled(argument).and_then(|code| Ok((code.name, level(argument)?))) {
                Ok((name, level)) => {
                    levels.0.insert(name, level);
                }
                Err(wrong) => out.push(*wrong),
            }
        }
        levels
    }

    pub(super) fn of(&self, name: &str) -> Option<Level> {
        self.0.get(name).copied()
    }
}

fn level(argument: &Argument) -> Result<Level, Box<Diagnostic>> {
    let written = match &argument.value {
        ArgumentValue::Value(Value::String(text)) | ArgumentValue::Literal(Value::String(text)) => &**text,
        _ => "",
    };
    match written {
        "allow" => Ok(Level::Allow),
        "warn" => Ok(Level::Warn),
        "deny" => Ok(Level::Deny),
        _ => Err(Box::new(
            Diagnostic::error(
                &unknown_rule::CODE,
                argument.span,
                format!("`{}` takes one of `\"allow\"`, `\"warn\"`, `\"deny\"`", argument.name),
            )
            .help(match crate::nearest(written, ["allow", "warn", "deny"]) {
                Some(near) => format!("did you mean `{near}`?"),
                None => "a rule that is off is `\"allow\"`".to_owned(),
            }),
        )),
    }
}
