//! The arrows between the rooms: which module of the compiler may use which, and which crate which.
//!
//! A room is a module of the `lib.rs` of a crate of the compiler. It may use what its row says, and a row names only rooms that stand above it, so that
//! there is no circle. A new arrow is a new word in a row, if it is one that should be.

mod source;

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

use proc_macro2::{TokenStream, TokenTree};

/// Each room, and those that it may use.
const ROOMS: &[(&str, &str)] = &[
    ("span", ""),
    ("spans", ""),
    ("ids", ""),
    ("mode", ""),
    ("operator", ""),
    ("blocks", ""),
    ("types", ""),
    ("formats", ""),
    ("limits", ""),
    ("ordered", ""),
    ("diagnostic", ""),
    ("value", "ids mode operator types"),
    ("function", "formats limits operator types value"),
    ("program", "ids mode operator types value"),
    ("schema", "limits mode types"),
    ("values", "formats mode schema value"),
    ("policies", "schema"),
    // What is known of providers: the interface, and a room for each.
    ("provider", "mode policies schema values"),
    ("aws", "mode policies provider values"),
    ("builtin", "provider"),
    // From tokens to a program.
    ("catalog", "diagnostic"),
    ("parse", "catalog diagnostic function limits mode operator program spans value"),
    ("kind", "catalog diagnostic limits parse program spans types"),
    ("link", "catalog diagnostic ids limits parse program spans"),
    ("lower", "catalog diagnostic ids kind link parse program spans"),
    // From a program to documents.
    ("evaluated", "ids mode program provider types value"),
    ("target", "catalog diagnostic evaluated mode program provider schema"),
    ("resolved", "blocks ids mode operator program types value"),
    ("resolve", "blocks catalog diagnostic function ids limits operator program resolved target types value"),
    (
        "evaluate",
        "catalog diagnostic formats function ids limits mode operator program resolved schema target types value",
    ),
    ("names", "evaluated ids mode program provider target types value"),
    (
        "expand",
        "catalog diagnostic evaluate evaluated ids limits mode names program provider resolved schema target types value",
    ),
    (
        "rule",
        "catalog diagnostic evaluated formats function ids limits mode operator program provider schema target types value",
    ),
    ("deployed", "catalog diagnostic evaluated ids limits mode program schema target types value values"),
    (
        "check",
        "blocks deployed diagnostic evaluated formats function ids limits mode names operator policies program provider rule schema target types value values",
    ),
    ("render", "evaluated formats ids operator program schema target types value"),
    ("inventory", "check deployed diagnostic evaluated ids mode names program render spans target"),
    // The one that knows them all, and the only one that names a provider.
    (
        "driver",
        "aws builtin catalog check deployed diagnostic evaluated expand ids inventory kind link lower names parse program provider render resolve rule spans target",
    ),
    // All that any of them reports.
    ("codes", "catalog check diagnostic driver program rule"),
];

/// Arrows that no row allows and that are still there, each with what would mend it. One that is mended must go.
const DEBTS: &[(&str, &str)] = &[];

/// Rooms that hold facts of one provider.
const PROVIDERS: [&str; 2] = ["aws", "builtin"];

/// The crates that the rooms are in.
const HOUSE: [&str; 7] = [
    "infra-language",
    "infra-functions",
    "infra-schema",
    "infra-parser",
    "infra-resolver",
    "infra-evaluator",
    "infra-compiler",
];

/// Crates, and what each must not depend on: what a user's program links knows no token and no schema.
const CRATES: &[(&str, &[&str])] = &[
    ("infra-core", &["infra", "infra-compiler", "infra-language", "proc-macro2", "quote", "syn"]),
    ("infra-cli", &["infra", "infra-compiler", "infra-language", "infra-macros", "proc-macro2", "quote", "syn"]),
    ("infra-language", &["infra-core", "infra-cli", "infra-emit", "infra-macros", "infra", "quote", "clap"]),
    // What is known of providers knows no token.
    ("infra-schema", &["infra-core", "infra-cli", "infra-emit", "infra-macros", "infra", "proc-macro2", "quote"]),
    ("infra-compiler", &["infra", "infra-emit", "infra-macros", "infra-cli", "clap"]),
    ("infra-emit", &["infra", "infra-macros", "infra-cli", "clap"]),
    ("infra-macros", &["infra", "infra-cli", "clap"]),
    ("infra", &["infra-compiler", "infra-emit", "clap", "proc-macro2", "quote", "syn"]),
];

/// Crates that get their providers from the driver.
const ASKING: [&str; 4] = ["infra-emit", "infra-macros", "infra-cli", "cargo-infra"];

fn sources(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(name).join("src")
}

#[test]
fn rooms_use_only_what_their_row_allows() {
    let rooms: BTreeSet<String> = ROOMS.iter().map(|(room, _)| (*room).to_owned()).collect();
    let declared = HOUSE.iter().flat_map(|name| source::declared(&sources(name))).collect();
    assert_eq!(rooms, declared, "the rows and the modules of each `lib.rs`");

    let allowed = |from: &str, to: &str| {
        ROOMS.iter().any(|(room, uses)| *room == from && uses.split_whitespace().any(|one| one == to))
    };
    let uses: source::Uses = HOUSE.iter().flat_map(|name| source::uses(&sources(name), &rooms)).collect();
    let wrong: Vec<String> = uses
        .iter()
        .filter(|((from, to), _)| !allowed(from, to) && !DEBTS.contains(&(from, to)))
        .map(|((from, to), file)| format!("`{from}` uses `{to}`: {file}"))
        .collect();
    assert!(wrong.is_empty(), "no row allows this:\n{}", wrong.join("\n"));

    let paid = DEBTS.iter().filter(|(from, to)| !uses.contains_key(&((*from).to_owned(), (*to).to_owned())));
    let paid: Vec<_> = paid.collect();
    assert!(paid.is_empty(), "no longer there, remove from DEBTS: {paid:?}");
}

#[test]
fn rows_name_rooms_above_them_alone() {
    for (index, (room, uses)) in ROOMS.iter().enumerate() {
        for other in uses.split_whitespace() {
            let above = ROOMS.iter().take(index).any(|(above, _)| *above == other);
            assert!(above, "`{room}` names `{other}`, which does not stand above it");
        }
    }
}

/// Neither by a path, nor by a text or a file of its own.
#[test]
fn no_stage_knows_a_provider() {
    let mut found = Vec::new();
    for src in HOUSE.map(sources) {
        for file in source::files(&src) {
            let relative = file.strip_prefix(&src).expect("it is under the folder").to_owned();
            if PROVIDERS.iter().any(|room| relative.starts_with(room)) {
                continue;
            }
            let text = fs::read_to_string(&file).expect("the file");
            facts(text.parse().expect("Rust"), &mut |token| found.push(format!("{}: {token}", relative.display())));
        }
    }
    assert!(found.is_empty(), "ask `provider` for it:\n{}", found.join("\n"));
}

/// The tokens that are a provider's name or address, a type of it, or a file that is read in. Examples, which are raw
/// texts, and what messages say may name what they like.
fn facts(tokens: TokenStream, found: &mut dyn FnMut(String)) {
    for token in source::productive(tokens) {
        match token {
            TokenTree::Group(group) => facts(group.stream(), found),
            TokenTree::Ident(name) if name == "include_str" || name == "include_bytes" => found(name.to_string()),
            TokenTree::Literal(literal) => {
                let text = literal.to_string();
                let word = text.strip_prefix('"').and_then(|text| text.strip_suffix('"')).unwrap_or_default();
                let is_type = word.starts_with("aws_") && word.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
                if is_type || matches!(word, "aws" | "hashicorp/aws") {
                    found(text);
                }
            }
            TokenTree::Ident(_) | TokenTree::Punct(_) => {}
        }
    }
}

#[test]
fn crates_depend_only_downwards() {
    for (name, forbidden) in CRATES {
        let manifest = fs::read_to_string(sources(name).with_file_name("Cargo.toml")).expect("a manifest");
        let section = manifest.split("\n[").find_map(|section| section.strip_prefix("dependencies]\n"));
        let names = section.unwrap_or_default().lines().map(|line| line.split(['.', ' ', '=']).next().unwrap_or(line));
        let wrong: Vec<&str> = names.filter(|name| forbidden.contains(name)).collect();
        assert!(wrong.is_empty(), "`{name}` must not depend on {wrong:?}");
    }
}

#[test]
fn other_crates_ask_the_driver_for_providers() {
    for name in ASKING {
        for file in source::files(&sources(name)) {
            let text = fs::read_to_string(&file).expect("the file");
            let paths = source::paths(text.parse().expect("Rust"), &[]);
            let names = |path: &Vec<String>| match path.as_slice() {
                [first, room, ..] => first == "infra_compiler" && PROVIDERS.contains(&room.as_str()),
                _ => false,
            };
            assert!(!paths.iter().any(names), "{} names a provider", file.display());
        }
    }
}

#[test]
fn sources_are_read() {
    let tokens = |text: &str| -> TokenStream { text.parse().expect("Rust") };
    let text = "
        use crate::{Span, names::{self as words, Part}, value::Value};
        use super::super::check::Item;
        #[cfg(test)]
        mod tests { use crate::aws::AWS; }
        /// As `crate::link::State` has it.
        fn f(x: &crate::types::Type) -> [u8; 2] { crate::render::render(x as u8, &[super::g::<u8>()]) }
    ";
    let used: Vec<String> =
        source::paths(tokens(text), &[]).iter().filter_map(|path| source::room(path, 2)).map(str::to_owned).collect();
    assert_eq!(used, ["Span", "names", "names", "value", "check", "types", "render"]);

    let mut found = Vec::new();
    let text = r###"f("aws", "aws_vpc", "write `aws_vpc`", include_str!("x"), r#"source: "aws""#, "hashicorp/aws")"###;
    facts(tokens(text), &mut |token| found.push(token));
    assert_eq!(found, ["\"aws\"", "\"aws_vpc\"", "include_str", "\"hashicorp/aws\""]);
}
