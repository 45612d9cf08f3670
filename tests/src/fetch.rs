//! What is downloaded once and then kept in the target folder: whole or not at all, by one process at a time, and not tried
//! again soon after it failed, so that a machine without a network does not wait at each test.

use std::{
    env, fs, io,
    path::{Path, PathBuf},
    process::{Command, Stdio},
    time::{Duration, Instant},
};

use crate::need::all_required;

/// The variable that keeps the tests from the network, with the value `never`.
pub const DOWNLOAD: &str = "INFRA_TESTS_DOWNLOAD";

/// When a download is not tried again, unless everything is required.
const MEMORY: Memory = Memory { waited: Duration::from_secs(1), rest: Duration::from_secs(10 * 60) };

/// What is remembered of a download that failed.
#[derive(Clone, Copy)]
struct Memory {
    /// It is remembered if it took that long: what fails at once may be tried at each test.
    waited: Duration,
    /// It is not tried again for so long.
    rest: Duration,
}

/// What tests keep from run to run, in the target folder.
///
/// # Panics
///
/// Where that cannot be written.
pub(crate) fn room() -> PathBuf {
    // A test runs as target/PROFILE/deps/NAME.
    let test = env::current_exe().ok();
    let target = test.as_deref().and_then(|test| test.ancestors().nth(3)).map_or_else(env::temp_dir, Path::to_owned);
    let room = target.join("terraform");
    fs::create_dir_all(&room).expect("the target folder can be written");
    room
}

/// The folder of this name in the room, which `fill` fills where it is not there yet; or why it is not there.
pub(crate) fn once(name: &str, fill: impl FnOnce(&Path) -> Result<(), String>) -> Result<PathBuf, String> {
    let (room, folder) = (room(), room().join(name));
    if folder.is_dir() {
        return Ok(folder);
    }
    match env::var(DOWNLOAD).as_deref() {
        Err(_) | Ok("") => {
            let rest = if all_required() { Duration::ZERO } else { MEMORY.rest };
            keep(&room, name, Memory { rest, ..MEMORY }, fill)
        }
        Ok("never") => Err(format!("{DOWNLOAD}=never forbids its download")),
        Ok(other) => panic!("{DOWNLOAD} is `{other}`: it can be `never`, or not set"),
    }
}

fn keep(
    room: &Path,
    name: &str,
    memory: Memory,
    fill: impl FnOnce(&Path) -> Result<(), String>,
) -> Result<PathBuf, String> {
    let said = |error: io::Error| format!("{}: {error}", room.display());
    let beside = |extension: &str| room.join(format!("{name}.{extension}"));
    let (folder, part, failed) = (room.join(name), beside("part"), beside("failed"));
    let lock = fs::File::create(beside("lock")).map_err(said)?;
    lock.lock().map_err(said)?;
    // Another process may have filled it meanwhile.
    if folder.is_dir() {
        return Ok(folder);
    }
    if age(&failed).is_some_and(|age| age < memory.rest) {
        let reason = fs::read_to_string(&failed).map_err(said)?;
        return Err(format!("{reason} (a try less than {} minutes old)", memory.rest.as_secs() / 60));
    }
    // What a process that was ended left behind is not taken for the whole.
    let _ = fs::remove_dir_all(&part);
    let begun = Instant::now();
    let filled = fs::create_dir(&part).map_err(said).and_then(|()| fill(&part));
    if let Err(reason) = filled.and_then(|()| fs::rename(&part, &folder).map_err(said)) {
        let _ = fs::remove_dir_all(&part);
        if begun.elapsed() >= memory.waited {
            let _ = fs::write(failed, &reason);
        }
        return Err(reason);
    }
    let _ = fs::remove_file(failed);
    Ok(folder)
}

fn age(file: &Path) -> Option<Duration> {
    fs::metadata(file).ok()?.modified().ok()?.elapsed().ok()
}

/// Downloads a file (`HOST/PATH`) over this protocol alone, with curl, which knows this machine's proxies and certificates.
///
/// # Errors
///
/// What curl says, in one line.
pub fn download(protocol: &str, address: &str, file: &Path) -> Result<(), String> {
    let mut curl = Command::new("curl");
    curl.args(["--silent", "--show-error", "--fail", "--location", "--proto", &format!("={protocol}")]);
    // No limit of the whole: a slow line is none that is down.
    curl.args(["--connect-timeout", "10", "--speed-limit", "1000", "--speed-time", "30", "--output"]);
    let output = curl.arg(file).arg(format!("{protocol}://{address}")).stdin(Stdio::null()).output();
    match output {
        Ok(output) if output.status.success() => Ok(()),
        Ok(output) => {
            let said = String::from_utf8_lossy(&output.stderr);
            Err(said.lines().last().unwrap_or("curl failed").trim().to_owned())
        }
        Err(error) if error.kind() == io::ErrorKind::NotFound => Err("`curl` is not on the PATH".to_owned()),
        Err(error) => Err(format!("curl: {error}")),
    }
}

#[cfg(test)]
mod tests {
    use std::{
        sync::{Barrier, atomic},
        thread,
    };

    use super::*;

    #[test]
    fn what_failed_after_a_while_rests_and_is_then_tried_again() {
        let room = tempfile::tempdir().unwrap();
        let fails = |memory, reason: &str| keep(room.path(), "thing", memory, |_| Err(reason.to_owned())).unwrap_err();
        let slow = Memory { waited: Duration::ZERO, ..MEMORY };
        assert_eq!(fails(MEMORY, "no network"), "no network");
        assert_eq!(fails(slow, "no answer"), "no answer");
        assert_eq!(fails(slow, "asked again"), "no answer (a try less than 10 minutes old)");
        let rested = Memory { rest: Duration::ZERO, ..slow };
        assert_eq!(fails(rested, "still none"), "still none");
        let fill = |folder: &Path| fs::write(folder.join("file"), "").map_err(|error| error.to_string());
        let folder = keep(room.path(), "thing", rested, fill).unwrap();
        assert!(folder.join("file").exists() && !room.path().join("thing.failed").exists());
        assert_eq!(keep(room.path(), "thing", MEMORY, |_| Err("it is there".to_owned())), Ok(folder));
    }

    #[test]
    fn a_part_is_not_taken_for_the_whole() {
        let room = tempfile::tempdir().unwrap();
        fs::create_dir(room.path().join("thing.part")).unwrap();
        fs::write(room.path().join("thing.part/half"), "").unwrap();
        let folder = keep(room.path(), "thing", MEMORY, |_| Ok(())).unwrap();
        assert_eq!(fs::read_dir(folder).unwrap().count(), 0);
    }

    #[test]
    fn one_of_many_at_once_fetches() {
        let room = tempfile::tempdir().unwrap();
        let (fetched, start) = (atomic::AtomicUsize::new(0), Barrier::new(8));
        let fetch = || {
            start.wait();
            let count = |_: &Path| {
                fetched.fetch_add(1, atomic::Ordering::Relaxed);
                Ok(())
            };
            keep(room.path(), "thing", MEMORY, count).unwrap();
        };
        thread::scope(|scope| (0..8).for_each(|_| drop(scope.spawn(fetch))));
        assert_eq!(fetched.into_inner(), 1);
    }
}
