//! Rules of ours: the files under `infra-compiler/rules`, as the tables that the compiler carries.

use std::{collections::BTreeMap, fs, io, path::Path};

use infra_compiler::{
    codes,
    diagnostic::Family,
    driver::{self, OurRule},
    rule::table::{Documentation, Entry, encode, encode_docs},
};

/// Where the files are: a folder for each family, a file named after each rule.
const FILES: &str = "infra-compiler/rules";

/// Where the tables are.
const TABLES: [&str; 2] = ["infra-schema/src/aws/tables/rules.table", "infra-schema/src/aws/tables/rules.docs"];

/// Tries out every rule and writes the tables.
pub(crate) fn write(root: &Path) -> Result<(), String> {
    for (path, bytes) in TABLES.iter().zip(tables(root)?) {
        let file = root.join(path);
        if fs::read(&file).is_ok_and(|known| known == bytes) {
            continue;
        }
        fs::write(&file, bytes).map_err(|error| format!("{path}: {error}"))?;
        println!("wrote {path}");
    }
    Ok(())
}

/// What asks, and what explains.
fn tables(root: &Path) -> Result<[Vec<u8>; 2], String> {
    let files = files(&root.join(FILES)).map_err(|error| format!("{FILES}: {error}"))?;
    let mut rules: BTreeMap<String, (Family, OurRule)> = BTreeMap::new();
    let mut wrong = Vec::new();
    for (family, name) in files {
        let path = format!("{FILES}/{family}/{name}.rs");
        let mut fail = |what: &str| wrong.push(format!("{path}: {what}"));
        let Some(known) = Family::ALL.into_iter().find(|known| known.name() == family) else {
            fail("there is no such family");
            continue;
        };
        let text = fs::read_to_string(root.join(&path)).map_err(|error| format!("{path}: {error}"))?;
        match driver::our_rule(&text) {
            Err(found) => found.iter().for_each(|what| fail(what)),
            Ok(rule) if *rule.word != *name => fail(&format!("its rule is called `{}`", rule.word)),
            Ok(_) if codes::named(&name).is_some() => fail("an error or a check has this name"),
            Ok(rule) => {
                if rules.insert(name, (known, rule)).is_some() {
                    fail("a rule of another family has this name");
                }
            }
        }
    }
    if !wrong.is_empty() {
        return Err(wrong.join("\n"));
    }
    let docs: Vec<Documentation<'_>> = rules.values().map(|(family, rule)| explained(*family, rule)).collect();
    let docs = encode_docs(&docs);
    let entries =
        rules.into_values().flat_map(|(family, one)| one.rules.into_iter().map(move |rule| Entry { rule, family }));
    let entries: Vec<Entry> = entries.collect();
    Ok([encode(&entries)?, docs])
}

fn explained(family: Family, rule: &OurRule) -> Documentation<'_> {
    Documentation {
        word: &rule.word,
        family,
        level: rule.level,
        summary: &rule.summary,
        why: &rule.why,
        help: &rule.help,
        fails: rule.examples(true).collect(),
        passes: rule.examples(false).collect(),
    }
}

/// The family and the name of each, in order.
fn files(folder: &Path) -> io::Result<Vec<(String, String)>> {
    let names = |folder: &Path| -> io::Result<Vec<String>> {
        let entries: io::Result<Vec<_>> = fs::read_dir(folder)?.collect();
        Ok(entries?.into_iter().filter_map(|entry| entry.file_name().into_string().ok()).collect())
    };
    let mut files = Vec::new();
    for family in names(folder)? {
        let rules = names(&folder.join(&family))?;
        let rules = rules.iter().filter_map(|file| file.strip_suffix(".rs"));
        files.extend(rules.map(|name| (family.clone(), name.to_owned())));
    }
    files.sort();
    Ok(files)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_tables_are_current() {
        let made = tables(crate::root()).unwrap();
        for (path, bytes) in TABLES.iter().zip(made) {
            let known = fs::read(crate::root().join(path)).unwrap_or_default();
            assert!(known == bytes, "{path} is not current: run `cargo xtask rules`");
        }
    }
}
