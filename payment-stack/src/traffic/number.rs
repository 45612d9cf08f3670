//! The one number: `aws_traffic_percent` in a file of its own, next to the program that Terraform reads.

use std::fs;
use std::path::{Path, PathBuf};

use super::Failure;

const FILE: &str = "traffic.auto.tfvars.json";
const VARIABLE: &str = "aws_traffic_percent";

/// Where the number of a workspace's folder stands.
pub(super) fn path(folder: &Path) -> PathBuf {
    folder.join(FILE)
}

/// The share of AWS in percent; 0 as long as nobody has shifted anything.
pub(super) fn read(folder: &Path) -> Result<u8, Failure> {
    let path = path(folder);
    let text = match fs::read_to_string(&path) {
        Ok(text) => text,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(0),
        Err(error) => return Err(Failure::new(format!("cannot read {}: {error}", path.display()))),
    };
    serde_json::from_str::<serde_json::Value>(&text)
        .ok()
        .and_then(|values| values.get(VARIABLE)?.as_u64())
        .and_then(|percent| u8::try_from(percent).ok())
        .filter(|percent| *percent <= 100)
        .ok_or_else(|| {
            Failure::new(format!("{} does not hold a share from 0 to 100", path.display()))
                .help(format!("it must read {{\"{VARIABLE}\": 0}}, with the share that AWS serves now"))
        })
}

/// Writes the number: whoever reads the file sees the old one or the new one, also after a power cut.
pub(super) fn write(folder: &Path, percent: u8) -> Result<(), Failure> {
    let path = path(folder);
    let text = format!("{{\"{VARIABLE}\": {percent}}}\n");
    infra::replace(&path, text)
        .map(drop)
        .map_err(|error| Failure::new(format!("cannot write {}: {error}", path.display())))
}

#[cfg(test)]
mod tests {
    use super::{path, read, write};

    #[test]
    fn is_zero_until_somebody_writes_it() {
        let folder = tempfile::tempdir().expect("folder");
        assert_eq!(read(folder.path()).expect("share"), 0);
        write(folder.path(), 25).expect("written");
        assert_eq!(read(folder.path()).expect("share"), 25);
        write(folder.path(), 0).expect("written");
        assert_eq!(read(folder.path()).expect("share"), 0);
    }

    #[test]
    fn leaves_nothing_but_the_file() {
        let folder = tempfile::tempdir().expect("folder");
        write(folder.path(), 5).expect("written");
        let names: Vec<_> =
            std::fs::read_dir(folder.path()).expect("folder").map(|entry| entry.expect("entry").file_name()).collect();
        assert_eq!(names, ["traffic.auto.tfvars.json"]);
        assert_eq!(std::fs::read_to_string(path(folder.path())).expect("text"), "{\"aws_traffic_percent\": 5}\n");
    }

    #[test]
    fn refuses_what_is_no_share() {
        let folder = tempfile::tempdir().expect("folder");
        for text in ["", "{}", "{\"aws_traffic_percent\": 101}", "{\"aws_traffic_percent\": 2.5}", "25"] {
            std::fs::write(path(folder.path()), text).expect("written");
            assert!(read(folder.path()).is_err(), "{text}");
        }
    }
}
