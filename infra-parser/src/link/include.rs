//! Included files: read where they are written, carried along from there, watched by the compiler.

use std::{fs, io::Read as _, path::PathBuf};

use proc_macro2::{Delimiter, Group, Literal, Span, TokenStream, TokenTree};
use quote::quote;

use crate::{
    limits::FILE_BYTES,
    parse::{IncludeUse, plain},
};

/// Reads a file named relative to the source file that a literal stands in.
pub fn read(path: &str, span: Span) -> Result<String, String> {
    let bytes = read_bytes(path, span)?;
    String::from_utf8(bytes).map_err(|_| "the file is not UTF-8 text".to_owned())
}

/// The same for a file that is no text.
pub fn read_bytes(path: &str, span: Span) -> Result<Vec<u8>, String> {
    let source = span.local_file().ok_or_else(|| "the place of this source file is not known".to_owned())?;
    let folder = source.parent().ok_or_else(|| "the folder of this source file is not known".to_owned())?;
    regular(&folder.join(path))
}

/// The bytes of a file that ends: neither a device nor a pipe, and not larger than [`FILE_BYTES`].
fn regular(path: &PathBuf) -> Result<Vec<u8>, String> {
    let too_large = || format!("the file is larger than {} MiB", FILE_BYTES >> 20);
    let about = fs::metadata(path).map_err(|error| error.to_string())?;
    if about.is_dir() {
        return Err("this is a folder".to_owned());
    }
    if !about.is_file() {
        return Err("this is no regular file".to_owned());
    }
    if about.len() > FILE_BYTES {
        return Err(too_large());
    }
    // Some systems show files without a size that go on as long as they are read.
    let mut bytes = Vec::new();
    let file = fs::File::open(path).map_err(|error| error.to_string())?;
    file.take(FILE_BYTES + 1).read_to_end(&mut bytes).map_err(|error| error.to_string())?;
    if bytes.len() as u64 > FILE_BYTES { Err(too_large()) } else { Ok(bytes) }
}

/// Where a file is that can be read so: what the compiler watches, wherever the definition that names it stands.
pub fn absolute(path: &str, span: Span) -> Option<String> {
    let source = span.local_file()?;
    let found = std::path::absolute(source.parent()?.join(path)).ok()?;
    found.is_file().then(|| found.to_str().map(str::to_owned))?
}

/// The tokens with the content of each file beside its name.
pub fn carried(tokens: TokenStream, includes: &[IncludeUse]) -> TokenStream {
    if includes.is_empty() {
        return tokens;
    }
    let mut made = Vec::new();
    let mut word = String::new();
    for token in tokens {
        let before = std::mem::take(&mut word);
        made.push(match token {
            // What Rust computes is not read.
            TokenTree::Group(group) if before == "rust" => TokenTree::Group(group),
            TokenTree::Group(group) => {
                let inner = match named(&group, includes).filter(|_| before == "include") {
                    Some((path, content)) => {
                        let content = Literal::string(content);
                        quote! { #path, #content }
                    }
                    None => carried(group.stream(), includes),
                };
                let mut copy = Group::new(group.delimiter(), inner);
                copy.set_span(group.span());
                TokenTree::Group(copy)
            }
            TokenTree::Ident(ident) => {
                word = ident.to_string();
                TokenTree::Ident(ident)
            }
            other => other,
        });
    }
    made.into_iter().collect()
}

/// The one file that a group `("path")` names, and its content. Where two macros name one file each by the same words,
/// the names stand in different files.
fn named<'a>(group: &Group, includes: &'a [IncludeUse]) -> Option<(Literal, &'a str)> {
    if group.delimiter() != Delimiter::Parenthesis {
        return None;
    }
    let mut tokens = group.stream().into_iter();
    let TokenTree::Literal(literal) = plain(tokens.next()?) else { return None };
    let comma = |token: TokenTree| matches!(token, TokenTree::Punct(comma) if comma.as_char() == ',');
    if !tokens.next().is_none_or(comma) || tokens.next().is_some() {
        return None;
    }
    let (text, file) = (literal.to_string(), literal.span().file());
    let same = |one: &&IncludeUse| one.literal.to_string() == text && one.literal.span().file() == file;
    let content = includes.iter().find(same).map(|one| &*one.content)?;
    Some((literal, content))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_file_that_ends_is_read() {
        let folder = tempfile::tempdir().unwrap();
        let in_folder = |name: &str| folder.path().join(name);
        fs::write(in_folder("a.txt"), "text").unwrap();
        assert_eq!(regular(&in_folder("a.txt")).unwrap(), b"text");
        assert_eq!(regular(&folder.path().to_owned()).unwrap_err(), "this is a folder");
        fs::File::create(in_folder("large")).unwrap().set_len(FILE_BYTES + 1).unwrap();
        assert_eq!(regular(&in_folder("large")).unwrap_err(), "the file is larger than 16 MiB");
        fs::File::create(in_folder("enough")).unwrap().set_len(FILE_BYTES).unwrap();
        assert_eq!(regular(&in_folder("enough")).unwrap().len() as u64, FILE_BYTES);
        assert!(regular(&in_folder("none")).is_err());
    }

    #[cfg(unix)]
    #[test]
    fn a_device_and_a_pipe_are_no_files() {
        assert_eq!(regular(&PathBuf::from("/dev/zero")).unwrap_err(), "this is no regular file");
        let folder = tempfile::tempdir().unwrap();
        let pipe = folder.path().join("pipe");
        let made = std::process::Command::new("mkfifo").arg(&pipe).status();
        assert!(made.is_ok_and(|status| status.success()), "`mkfifo` is part of every Unix");
        assert_eq!(regular(&pipe).unwrap_err(), "this is no regular file");
    }

    /// The first literal of a text in a stream: its place is part of what names a file.
    fn literal(tokens: TokenStream, text: &str) -> Option<Literal> {
        tokens.into_iter().find_map(|token| match token {
            TokenTree::Group(group) => literal(group.stream(), text),
            TokenTree::Literal(literal) if literal.to_string() == format!("{text:?}") => Some(literal),
            _ => None,
        })
    }

    #[test]
    fn content_stands_behind_the_name_of_its_file() {
        let source = r#"[include("a"), f(include("b")), rust(include("a")), include("c"), include("b",)]"#;
        let tokens: TokenStream = source.parse().unwrap();
        let include = |text: &str| IncludeUse {
            literal: literal(tokens.clone(), text).unwrap(),
            path: text.to_owned(),
            content: format!("<{text}>").into(),
        };
        let includes = [include("a"), include("b")];
        let plain = |tokens: TokenStream| tokens.to_string().replace(' ', "");
        let expected =
            r#"[include("a","<a>"),f(include("b","<b>")),rust(include("a")),include("c"),include("b","<b>")]"#;
        assert_eq!(plain(carried(tokens.clone(), &includes)), expected);
        // The same words in another file name another file.
        let elsewhere: TokenStream = source.parse().unwrap();
        assert_eq!(plain(carried(elsewhere.clone(), &includes)), plain(elsewhere));
    }
}
