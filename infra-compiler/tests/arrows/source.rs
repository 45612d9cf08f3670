//! Which rooms a source uses, read off its paths: `crate::…`, and `super::…` where it leads to the crate's root.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

use proc_macro2::{Delimiter, Spacing, TokenStream, TokenTree};

/// Which room uses which, and the first file that has it.
pub(super) type Uses = BTreeMap<(String, String), String>;

/// All uses of these rooms by those under a `src` folder, tests left out. A room of another crate is used by its name,
/// under which `lib.rs` brings it in.
pub(super) fn uses(src: &Path, rooms: &BTreeSet<String>) -> Uses {
    let mut uses = Uses::new();
    for file in files(src) {
        let relative = file.strip_prefix(src).expect("it is under the folder");
        let mut module: Vec<String> =
            relative.with_extension("").iter().map(|step| step.to_string_lossy().into_owned()).collect();
        module.pop_if(|last| last == "mod" || last == "lib");
        // What stands in the root itself, a type or a function, is for all.
        let Some(room) = module.first() else { continue };
        let text = fs::read_to_string(&file).expect("the file");
        let tokens: TokenStream = text.parse().expect("Rust");
        for path in paths(tokens, &[]) {
            let other = self::room(&path, module.len()).filter(|other| *other != room && rooms.contains(*other));
            if let Some(other) = other {
                uses.entry((room.clone(), other.to_owned())).or_insert_with(|| relative.display().to_string());
            }
        }
    }
    uses
}

/// The names of the modules that `lib.rs` declares.
pub(super) fn declared(src: &Path) -> BTreeSet<String> {
    let text = fs::read_to_string(src.join("lib.rs")).expect("the file");
    let lines = text.lines().map(|line| line.strip_prefix("pub ").unwrap_or(line));
    lines.filter_map(|line| Some(line.strip_prefix("mod ")?.strip_suffix(';')?.to_owned())).collect()
}

/// The sources under a folder, sorted, without those of tests.
pub(super) fn files(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    let mut entries: Vec<_> =
        fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("its entry").path()).collect();
    entries.sort();
    for path in entries {
        if path.file_stem().is_some_and(|name| name == "tests") {
            continue;
        }
        if path.is_dir() {
            files.extend(self::files(&path));
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
    files
}

/// The room that a path leads to, out of a module this deep in the tree of modules.
pub(super) fn room(path: &[String], depth: usize) -> Option<&str> {
    let up = path.iter().take_while(|name| *name == "super").count();
    let leaves = up > 0 && up == depth;
    let start = if leaves { up } else { usize::from(path.first().is_some_and(|name| name == "crate")) };
    path.get(start).filter(|_| start > 0).map(String::as_str)
}

/// The paths of a source, each as its names; `use a::{b, c::d};` holds `a::b` and `a::c::d`.
///
/// `before` is what stands before a group of paths.
pub(super) fn paths(tokens: TokenStream, before: &[String]) -> Vec<Vec<String>> {
    let mut found = Vec::new();
    let mut path = before.to_vec();
    // Whether `::` came last, so that the next name continues the path.
    let mut continues = !before.is_empty();
    let mut tokens = productive(tokens).into_iter();
    while let Some(token) = tokens.next() {
        match token {
            TokenTree::Ident(name) if name == "as" => drop(tokens.next()),
            TokenTree::Ident(name) => {
                if !continues {
                    found.push(std::mem::replace(&mut path, before.to_vec()));
                }
                path.push(name.to_string());
                continues = false;
            }
            TokenTree::Punct(colon) if colon.as_char() == ':' && colon.spacing() == Spacing::Joint => {
                tokens.next();
                continues = true;
            }
            TokenTree::Group(group) if continues && group.delimiter() == Delimiter::Brace => {
                found.extend(paths(group.stream(), &path));
                path = before.to_vec();
                continues = false;
            }
            TokenTree::Group(group) => {
                found.extend(paths(group.stream(), &[]));
                continues = false;
            }
            TokenTree::Punct(_) | TokenTree::Literal(_) => {
                found.push(std::mem::replace(&mut path, before.to_vec()));
                continues = !before.is_empty();
            }
        }
    }
    found.push(path);
    found
}

/// The tokens without attributes, with the documentation among them, and without what stands under `#[cfg(test)]`.
pub(super) fn productive(tokens: TokenStream) -> Vec<TokenTree> {
    let mut left = Vec::new();
    let mut tokens = tokens.into_iter().peekable();
    while let Some(token) = tokens.next() {
        if !matches!(&token, TokenTree::Punct(hash) if hash.as_char() == '#') {
            left.push(token);
            continue;
        }
        tokens.next_if(|next| matches!(next, TokenTree::Punct(bang) if bang.as_char() == '!'));
        let attribute = tokens.next().map(|group| group.to_string().replace(' ', ""));
        if attribute.as_deref() == Some("[cfg(test)]") {
            let ends = |token: &TokenTree| match token {
                TokenTree::Group(group) => group.delimiter() == Delimiter::Brace,
                TokenTree::Punct(end) => end.as_char() == ';',
                _ => false,
            };
            tokens.by_ref().find(ends);
        }
    }
    left
}
