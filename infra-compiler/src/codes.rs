//! Every error, warning and rule there is, whatever stage reports it: what `explain` prints, the pages of the
//! documentation list, and the tests go through.
//!
//! Each is a [`Code`] in a file of its name in the folder of its family, and is in the list because the file is there:
//! `cargo xtask index` reads the folders.

use std::sync::LazyLock;

use crate::{
    catalog, check,
    diagnostic::{Code, Example},
    driver,
};

/// All of them, by family and name.
pub fn all() -> Vec<&'static Code> {
    let mut all: Vec<&Code> = catalog::all().chain(check::all().map(|check| check.code)).collect();
    all.sort_by_key(|code| (code.family, code.name));
    all
}

/// The rules of ours that are written in the language, as pages and `explain` show them; their examples are items of a
/// root.
pub fn ours() -> &'static [Code] {
    /// What fails and passes, in the order of the documentation.
    static EXAMPLES: LazyLock<Vec<[Vec<Example>; 2]>> = LazyLock::new(|| {
        let examples = |texts: Vec<&'static str>| texts.into_iter().map(Example).collect();
        driver::documentation().map(|docs| [examples(docs.fails), examples(docs.passes)]).collect()
    });
    static CODES: LazyLock<Vec<Code>> = LazyLock::new(|| {
        let documented = driver::documentation().zip(EXAMPLES.iter());
        let code = |docs: crate::rule::table::Documentation<'static>, fails, passes| Code {
            name: docs.word,
            family: docs.family,
            summary: docs.summary,
            why: docs.why,
            fails,
            passes,
            source: "",
            allowable: true,
        };
        documented.map(|(docs, [fails, passes])| code(docs, fails, passes)).collect()
    });
    &CODES
}

/// The one of this name.
///
/// ```
/// assert_eq!(infra_compiler::codes::named("cycle").unwrap().family.name(), "references");
/// assert!(infra_compiler::codes::named("circle").is_none());
/// ```
pub fn named(name: &str) -> Option<&'static Code> {
    all().into_iter().find(|code| code.name == name)
}
