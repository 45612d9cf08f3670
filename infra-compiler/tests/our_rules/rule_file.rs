//! The files, and compiling what is in them.

use std::path::{Path, PathBuf};

use infra_compiler::{
    diagnostic::{Diagnostic, Diagnostics},
    driver::source::{self, Compiled},
    parse::{ParsedRule, RuleForm, parse_rules},
    program::{Selected, SelectedType},
    spans::Spans,
};
use proc_macro2::{Span, TokenStream, TokenTree};

/// A file of a rule.
pub(crate) struct RuleFile {
    /// `security/queue_key`.
    pub(crate) path: String,
    /// `queue_key`.
    pub(crate) name: String,
    /// Its text.
    pub(crate) text: String,
}

/// All files, by path.
pub(crate) fn all() -> Vec<RuleFile> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("rules");
    let mut files = Vec::new();
    for family in sorted(&root) {
        for path in sorted(&family) {
            let stem = |path: &Path| path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
            let text = std::fs::read_to_string(&path).expect("a readable file");
            files.push(RuleFile { path: format!("{}/{}", stem(&family), stem(&path)), name: stem(&path), text });
        }
    }
    files
}

fn sorted(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).expect("a folder");
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.expect("an entry").path()).collect();
    paths.sort();
    paths
}

impl RuleFile {
    /// The tokens of the file.
    pub(crate) fn tokens(&self) -> TokenStream {
        self.text.parse().unwrap_or_else(|error| panic!("{}: {error}", self.path))
    }

    /// The types that the rule is asked of.
    pub(crate) fn subjects(&self) -> Vec<String> {
        let Ok(ParsedRule { form: RuleForm::Rule(rule, _), .. }) = self.parsed() else { return Vec::new() };
        let of = |selected: &Selected| match &selected.of {
            SelectedType::Type(_, name) => Some(name.text.to_string()),
            SelectedType::Kind { .. } => None,
        };
        rule.subject.selects.iter().filter_map(of).collect()
    }

    /// What stands in its one `rule! { … }`.
    pub(crate) fn parsed(&self) -> Result<ParsedRule, String> {
        let trees: Vec<TokenTree> = self.tokens().into_iter().collect();
        let [TokenTree::Ident(word), TokenTree::Punct(_), TokenTree::Group(group)] = trees.as_slice() else {
            return Err(format!("{}: more or less than one `rule! {{ … }}`", self.path));
        };
        if word != "rule" {
            return Err(format!("{}: `{word}!`", self.path));
        }
        let mut parsed = parse_rules(group.stream(), &mut Spans::new(), &mut Diagnostics::new());
        match (parsed.pop(), parsed.pop()) {
            (Some(one), None) => Ok(one),
            _ => Err(format!("{}: more or less than one rule", self.path)),
        }
    }
}

/// What compiling a source reports.
pub(crate) fn reported(tokens: TokenStream) -> Vec<Diagnostic> {
    let no_table = |path: &str, _: Span| Err(format!("no table `{path}`"));
    let mut no_file = |path: &str, _: Span| Err(format!("no file `{path}`"));
    let Compiled { read, definitions } = source::compile(tokens, &mut no_file, &no_table).expect("definitions");
    let read = read.into_iter().flat_map(|(found, _)| found.iter().cloned().collect::<Vec<_>>());
    let definitions = definitions.iter().flat_map(|one| one.diagnostics.iter().cloned());
    read.chain(definitions).collect()
}
