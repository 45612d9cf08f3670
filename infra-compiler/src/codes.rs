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
    program::Level,
    rule::table::Documentation,
};

/// All of them, by family and name.
pub fn all() -> Vec<&'static Code> {
    let mut all: Vec<&Code> = catalog::all().chain(check::all().map(|check| check.code)).collect();
    crate::sort_by(&mut all, |left, right| (left.family, left.name).cmp(&(right.family, right.name)));
    all
}

/// The rules of ours that are written in the language, as pages and `explain` show them; their examples are items of a
/// root.
pub fn ours() -> &'static [Code] {
    static TEXTS: LazyLock<Vec<Texts>> = LazyLock::new(|| driver::documentation().map(Texts::of).collect());
    static CODES: LazyLock<Vec<Code>> = LazyLock::new(|| TEXTS.iter().map(Texts::code).collect());
    &CODES
}

/// What a [`Code`] of a rule of ours refers to.
struct Texts {
    docs: Documentation<'static>,
    why: String,
    fails: Vec<Example>,
    passes: Vec<Example>,
}

impl Texts {
    fn of(docs: Documentation<'static>) -> Self {
        let level = match docs.level {
            Level::Deny => String::new(),
            Level::Warn => "\n\nIt warns.".to_owned(),
            Level::Allow => format!("\n\nIt is off until a root turns it on: `rules {{ {}: warn }}`.", docs.word),
        };
        let examples = |texts: &[&'static str]| texts.iter().copied().map(Example).collect();
        Self {
            why: format!("{}\n\nHelp: {}.{level}", docs.why, docs.help),
            fails: examples(&docs.fails),
            passes: examples(&docs.passes),
            docs,
        }
    }

    fn code(&'static self) -> Code {
        Code {
            name: self.docs.word,
            family: self.docs.family,
            summary: self.docs.summary,
            why: &self.why,
            fails: &self.fails,
            passes: &self.passes,
            source: "",
            allowable: true,
        }
    }
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
