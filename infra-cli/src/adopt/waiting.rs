use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::{fs, io};

use infra_core::template::Suffix;
use serde_json::Value;

use super::Pair;
use crate::Failure;
use crate::object::object;

/// The `import` blocks that wait beside a root's document for a deploy: Terraform reads them with it, and plans what they take over.
///
/// An id is of one environment, so the file says of which; it stays out of the document, which is the same for all.
#[derive(Debug)]
pub(crate) struct Waiting {
    file: PathBuf,
    suffix: String,
    /// Ids by address.
    ids: BTreeMap<String, String>,
}

const FILE: &str = "imports.tf.json";

impl Waiting {
    /// What waits in the folder of a root.
    pub(crate) fn read(root: &Path, suffix: &Suffix) -> Result<Self, Failure> {
        let file = root.join(FILE);
        let at = file.display();
        let text = match fs::read_to_string(&file) {
            Ok(text) => text,
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                return Ok(Self { file, suffix: suffix.to_string(), ids: BTreeMap::new() });
            }
            Err(error) => return Err(Failure::new(format!("cannot read `{at}`: {error}"))),
        };
        let read = serde_json::from_str::<Value>(&text).ok().and_then(|read| parts(&read));
        let (of, ids) = read.ok_or_else(|| {
            Failure::new(format!("`{at}` is not as `import` wrote it")).help("`import --clear` takes it away")
        })?;
        if of != suffix.as_str() {
            let message = format!("`{at}` waits to be imported into the suffix `{of}`, not into `{suffix}`");
            return Err(Failure::new(message)
                .help(format!("`deploy --suffix {of}` imports it, `import --clear --suffix {of}` takes it away")));
        }
        Ok(Self { file, suffix: of, ids })
    }

    /// Adds pairs; one of an address that waits already takes its place.
    pub(crate) fn add(&mut self, pairs: impl IntoIterator<Item = Pair>) {
        self.ids.extend(pairs.into_iter().map(|pair| (pair.address, pair.id)));
    }

    pub(crate) fn len(&self) -> usize {
        self.ids.len()
    }

    /// These were taken over.
    pub(crate) fn settle<'t>(&mut self, taken: impl IntoIterator<Item = &'t str>) -> Result<(), Failure> {
        let before = self.ids.len();
        for address in taken {
            self.ids.remove(address);
        }
        if before == self.ids.len() { Ok(()) } else { self.write() }
    }

    /// Writes the blocks; without any, there is no file.
    pub(crate) fn write(&self) -> Result<(), Failure> {
        let unwritable = |error: io::Error| Failure::new(format!("cannot write `{}`: {error}", self.file.display()));
        if self.ids.is_empty() {
            return match fs::remove_file(&self.file) {
                Err(error) if error.kind() != io::ErrorKind::NotFound => Err(unwritable(error)),
                _ => Ok(()),
            };
        }
        if let Some(folder) = self.file.parent() {
            fs::create_dir_all(folder).map_err(unwritable)?;
        }
        let block =
            |(address, id): (&String, &String)| object([("to", address.as_str().into()), ("id", escaped(id).into())]);
        let blocks: Vec<Value> = self.ids.iter().map(block).collect();
        let note = format!("{NOTE}{}", self.suffix);
        let text = format!("{:#}\n", object([("//", note.into()), ("import", blocks.into())]));
        infra_core::replace(&self.file, text).map(drop).map_err(unwritable)
    }

    /// Takes away what waits, for whichever suffix.
    pub(crate) fn clear(root: &Path) -> Result<bool, Failure> {
        let file = root.join(FILE);
        match fs::remove_file(&file) {
            Ok(()) => Ok(true),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(false),
            Err(error) => Err(Failure::new(format!("cannot remove `{}`: {error}", file.display()))),
        }
    }
}

/// What the comment of the file begins with, before the suffix.
const NOTE: &str = "What `import` wrote and `deploy` takes over, of the suffix ";

/// The suffix and the ids of a file as this writes it.
fn parts(read: &Value) -> Option<(String, BTreeMap<String, String>)> {
    let suffix = read.get("//")?.as_str()?.strip_prefix(NOTE)?.to_owned();
    let block = |block: &Value| {
        let text = |name: &str| block.get(name)?.as_str().map(str::to_owned);
        Some((text("to")?, text("id")?.replace("$${", "${").replace("%%{", "%{")))
    };
    let mut ids = BTreeMap::new();
    for pair in read.get("import")?.as_array()?.iter().map(block) {
        let (to, id) = pair?;
        ids.insert(to, id);
    }
    Some((suffix, ids))
}

/// A text of Terraform's, in which nothing is computed.
fn escaped(id: &str) -> String {
    id.replace("${", "$${").replace("%{", "%%{")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_waits_is_read_again_and_of_one_environment() {
        let folder = std::env::temp_dir().join(format!("waiting-{}", std::process::id()));
        let [dev, prod] = ["dev", "prod"].map(|suffix| suffix.parse::<Suffix>().expect("a suffix"));
        let mut waiting = Waiting::read(&folder, &prod).expect("there is none yet");
        let pair = |address: &str, id: &str| Pair { address: address.to_owned(), id: id.to_owned() };
        waiting.add([pair("a.b[\"k\"]", "x-${y}"), pair("a.c", "z")]);
        waiting.write().expect("written");
        let mut read = Waiting::read(&folder, &prod).expect("read");
        assert_eq!((&read.ids, read.len()), (&waiting.ids, 2));
        let other = Waiting::read(&folder, &dev).expect_err("of another environment");
        assert!(other.to_string().ends_with("waits to be imported into the suffix `prod`, not into `dev`"), "{other}");
        read.settle(["a.b[\"k\"]"]).expect("written");
        read.settle(["a.c"]).expect("written");
        assert!(!folder.join(FILE).exists());
        fs::remove_dir(folder).expect("removed");
    }
}
