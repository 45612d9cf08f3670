use std::io;

use infra_core::synth::SynthError;

use crate::Style;

/// Why a command did not do what was asked.
///
/// ```
/// let failure = infra_cli::Failure::new("the lag is 40 s").help("wait until it is below 5 s, or use `--force`");
/// assert_eq!(failure.exit_code(), 1);
/// assert_eq!(failure.to_string(), "the lag is 40 s");
/// ```
#[derive(Debug)]
pub struct Failure {
    exit_code: u8,
    code: &'static str,
    message: String,
    help: Vec<String>,
}

impl Failure {
    /// The command could not be carried out: what happened, in lower case, and where.
    pub fn new(message: impl Into<String>) -> Self {
        Self { exit_code: 1, code: "failed", message: message.into(), help: Vec::new() }
    }

    /// The command was asked wrongly.
    pub fn usage(message: impl Into<String>) -> Self {
        Self { exit_code: 2, code: "usage", ..Self::new(message) }
    }

    /// All was said: nothing but the exit code is left.
    pub(crate) fn said(exit_code: u8) -> Self {
        Self { exit_code, ..Self::new("") }
    }

    /// With another word by which programs know it.
    pub(crate) fn coded(self, code: &'static str) -> Self {
        Self { code, ..self }
    }

    /// The word by which programs know it.
    pub(crate) const fn code(&self) -> &'static str {
        self.code
    }

    /// Adds what to do about it.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help.push(help.into());
        self
    }

    /// Adds `did you mean …?` where a near name is known, else the names there are.
    #[must_use]
    pub fn nearest(self, wanted: &str, names: &[&str]) -> Self {
        match infra_core::nearest(wanted, names.iter().copied()) {
            Some(name) => self.help(format!("did you mean `{name}`?")),
            None if names.is_empty() => self,
            None => self.help(format!("there are: {}", names.join(", "))),
        }
    }

    /// As it is reported: what happened, and what to do about it.
    pub(crate) fn shown(&self, style: Style) -> String {
        let mut lines = vec![format!("{} {self}", style.error("error:"))];
        lines.extend(self.help.iter().map(|help| format!("  {} {help}", style.strong("= help:"))));
        lines.join("\n")
    }

    /// 1 failed, 2 wrong usage; 0 if whoever read the output stopped reading.
    pub fn exit_code(&self) -> u8 {
        self.exit_code
    }

    /// What to do about it, one entry each.
    pub fn fixes(&self) -> &[String] {
        &self.help
    }
}

impl std::fmt::Display for Failure {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(&self.message)
    }
}

impl std::error::Error for Failure {}

impl From<SynthError> for Failure {
    fn from(error: SynthError) -> Self {
        let failure = Self::new(error.to_string());
        match error.fix() {
            Some(fix) => failure.help(fix),
            None => failure,
        }
    }
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        let exit_code = u8::from(error.kind() != io::ErrorKind::BrokenPipe);
        Self { exit_code, ..Self::new(format!("cannot write the output: {error}")) }
    }
}

impl From<clap::Error> for Failure {
    fn from(error: clap::Error) -> Self {
        Self::usage(error.to_string())
    }
}
