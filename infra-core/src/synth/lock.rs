use std::fs::{File, OpenOptions, TryLockError};
use std::path::Path;
use std::time::{Duration, Instant};

use super::SynthError;

/// How long to wait for another run; one takes milliseconds.
const PATIENCE: Duration = Duration::from_secs(10);

/// Lets one run at a time write into a folder. The system drops the lock with the process, however it ends.
#[derive(Debug)]
pub(super) struct Lock {
    _file: File,
}

impl Lock {
    pub(super) fn take(path: &Path) -> Result<Self, SynthError> {
        let file = OpenOptions::new()
            .create(true)
            .truncate(false)
            .write(true)
            .open(path)
            .map_err(|error| SynthError::io("open the lock", path, &error))?;
        let start = Instant::now();
        loop {
            match file.try_lock() {
                // Where the file system knows no locks, the names of temporary files still differ by process.
                Ok(()) | Err(TryLockError::Error(_)) => return Ok(Self { _file: file }),
                Err(TryLockError::WouldBlock) if start.elapsed() < PATIENCE => {
                    std::thread::sleep(Duration::from_millis(2));
                }
                Err(TryLockError::WouldBlock) => {
                    return Err(SynthError::new(format!("another run has held `{}` for 10 seconds", path.display()))
                        .help("wait for it or end it, then run this again"));
                }
            }
        }
    }
}
