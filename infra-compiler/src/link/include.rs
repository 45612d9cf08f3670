//! Included files: read where they are written, carried along from there, watched by the compiler.

use proc_macro2::{Delimiter, Group, Literal, Span, TokenStream, TokenTree};
use quote::quote;

use crate::parse::IncludeUse;

/// Reads a file named relative to the source file that a literal stands in.
pub fn read(path: &str, span: Span) -> Result<String, String> {
    let bytes = read_bytes(path, span)?;
    String::from_utf8(bytes).map_err(|_| "the file is not UTF-8 text".to_owned())
}

/// The same for a file that is no text.
pub fn read_bytes(path: &str, span: Span) -> Result<Vec<u8>, String> {
    let source = span.local_file().ok_or_else(|| "the place of this source file is not known".to_owned())?;
    let folder = source.parent().ok_or_else(|| "the folder of this source file is not known".to_owned())?;
    std::fs::read(folder.join(path)).map_err(|error| error.to_string())
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
    let mut after_include = false;
    for token in tokens {
        let was = after_include;
        after_include = matches!(&token, TokenTree::Ident(ident) if ident == "include");
        made.push(match token {
            TokenTree::Group(group) => {
                let inner = match named(&group, includes).filter(|_| was) {
                    Some(content) => {
                        let literal = Literal::string(content);
                        let path = group.stream();
                        quote! { #path, #literal }
                    }
                    None => carried(group.stream(), includes),
                };
                let mut copy = Group::new(group.delimiter(), inner);
                copy.set_span(group.span());
                TokenTree::Group(copy)
            }
            other => other,
        });
    }
    made.into_iter().collect()
}

/// The content of the one file that a group `("path")` names.
fn named<'a>(group: &Group, includes: &'a [IncludeUse]) -> Option<&'a str> {
    if group.delimiter() != Delimiter::Parenthesis {
        return None;
    }
    let mut tokens = group.stream().into_iter();
    let (Some(TokenTree::Literal(literal)), None) = (tokens.next(), tokens.next()) else { return None };
    let text = literal.to_string();
    includes.iter().find(|one| one.literal.to_string() == text).map(|one| &*one.content)
}
