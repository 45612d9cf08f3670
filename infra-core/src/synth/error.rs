use std::fmt;
use std::io;
use std::path::Path;

use crate::replace::ReplaceError;
use crate::template::StampError;

/// Why nothing was written; the previous output is as it was.
#[derive(Debug)]
pub struct SynthError {
    message: String,
    help: Option<String>,
}

impl SynthError {
    pub(super) fn new(message: impl Into<String>) -> Self {
        Self { message: message.into(), help: None }
    }

    pub(super) fn help(self, help: impl Into<String>) -> Self {
        Self { help: Some(help.into()), ..self }
    }

    /// `action` as in “cannot {action} `path`”.
    pub(super) fn io(action: &str, path: &Path, error: &io::Error) -> Self {
        let help = match error.kind() {
            io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => {
                "let this user write there, or choose another folder with `--out`"
            }
            io::ErrorKind::NotADirectory | io::ErrorKind::AlreadyExists => {
                "a file stands where a folder is needed: move it away, or choose another folder with `--out`"
            }
            io::ErrorKind::IsADirectory => "a folder stands where the file is needed: move it away",
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => "free some space and run it again",
            _ => "check the folder, or choose another with `--out`",
        };
        Self::new(format!("cannot {action} `{}`: {error}; the previous output is unchanged", path.display())).help(help)
    }

    /// What to do about it.
    pub fn fix(&self) -> Option<&str> {
        self.help.as_deref()
    }
}

impl fmt::Display for SynthError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.message)
    }
}

impl std::error::Error for SynthError {}

impl From<ReplaceError> for SynthError {
    fn from(ReplaceError { action, path, error }: ReplaceError) -> Self {
        Self::io(action, &path, &error)
    }
}

impl From<StampError> for SynthError {
    fn from(error: StampError) -> Self {
        Self::new(error.to_string())
    }
}
