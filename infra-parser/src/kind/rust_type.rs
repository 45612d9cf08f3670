//! Rust's types of fields in the language's terms.

use proc_macro2::{Delimiter, Ident, Punct, TokenStream, TokenTree};
use quote::{ToTokens, TokenStreamExt as _};

use super::item::unwrapped;
use crate::types::{Integer, Refinement, Type};

/// A type as it is written.
#[derive(Debug, Clone)]
pub struct RustType(Vec<TokenTree>);

impl ToTokens for RustType {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        tokens.append_all(&self.0);
    }
}

/// The last segment of a type's path: `Option<u8>` of `std::option::Option<u8>`.
#[derive(Debug)]
pub struct LastSegment {
    /// `Option`.
    pub name: Ident,
    /// The path up to and with it, without its arguments.
    pub path: TokenStream,
    /// The types among its arguments, `u8`.
    pub arguments: Vec<RustType>,
}

impl RustType {
    pub(super) const fn new(tokens: Vec<TokenTree>) -> Self {
        Self(tokens)
    }

    /// The first and the last token.
    pub(super) fn ends(&self) -> Option<(&TokenTree, &TokenTree)> {
        self.0.first().zip(self.0.last())
    }

    /// `None` if it is no path, however many references lead to it.
    pub fn last_segment(&self) -> Option<LastSegment> {
        last_segment(&self.0)
    }
}

fn last_segment(mut tokens: &[TokenTree]) -> Option<LastSegment> {
    // `(T)` is `T`, `&'a mut T` for this purpose too.
    loop {
        match tokens {
            [TokenTree::Group(group)] if matches!(group.delimiter(), Delimiter::Parenthesis | Delimiter::None) => {
                return last_segment(&unwrapped(group.stream()));
            }
            [TokenTree::Punct(reference), rest @ ..] if reference.as_char() == '&' => {
                let rest = match rest {
                    [TokenTree::Punct(quote), TokenTree::Ident(_), rest @ ..] if quote.as_char() == '\'' => rest,
                    rest => rest,
                };
                tokens = match rest {
                    [TokenTree::Ident(word), rest @ ..] if word == "mut" => rest,
                    rest => rest,
                };
            }
            _ => return segment(tokens),
        }
    }
}

fn segment(mut tokens: &[TokenTree]) -> Option<LastSegment> {
    let mut path = TokenStream::new();
    loop {
        let colons = colons(tokens);
        let (before, after) = tokens.split_at_checked(colons)?;
        path.append_all(before);
        let [TokenTree::Ident(name), rest @ ..] = after else { return None };
        path.append(name.clone());
        // `Vec::<T>` is `Vec<T>`.
        let ahead = rest.get(self::colons(rest)..)?;
        let (arguments, rest) = match angled(ahead) {
            Some(end) => ahead.split_at_checked(end)?,
            None => (Default::default(), rest),
        };
        match rest {
            [] => return Some(LastSegment { name: name.clone(), path, arguments: types(arguments) }),
            [next, ..] if is_punct(next, ':') => path.append_all(arguments),
            _ => return None,
        }
        tokens = rest;
    }
}

/// How many colons come first.
fn colons(tokens: &[TokenTree]) -> usize {
    tokens.iter().take_while(|token| is_punct(token, ':')).count()
}

/// How many tokens `<…>` takes, if it comes first and is closed.
pub(super) fn angled(tokens: &[TokenTree]) -> Option<usize> {
    if !tokens.first().is_some_and(|first| is_punct(first, '<')) {
        return None;
    }
    let (mut depth, mut before) = (0_usize, None);
    for (index, token) in tokens.iter().enumerate() {
        let punct = match token {
            TokenTree::Punct(punct) => Some(punct.as_char()),
            _ => None,
        };
        match punct {
            Some('<') => depth += 1,
            // The arrow of a function's type closes nothing.
            Some('>') if before != Some('-') => depth = depth.saturating_sub(1),
            _ => {}
        }
        before = punct;
        if depth == 0 {
            return Some(index + 1);
        }
    }
    None
}

/// The types in `<…>`.
fn types(arguments: &[TokenTree]) -> Vec<RustType> {
    let [_, inner @ .., _] = arguments else { return Vec::new() };
    let mut rest = inner;
    let mut types = Vec::new();
    let mut current = Vec::new();
    while let [next, after @ ..] = rest {
        if let Some((inner, behind)) = angled(rest).and_then(|end| rest.split_at_checked(end)) {
            current.extend_from_slice(inner);
            rest = behind;
            continue;
        }
        if is_punct(next, ',') {
            types.push(std::mem::take(&mut current));
        } else {
            current.push(next.clone());
        }
        rest = after;
    }
    types.push(current);
    types.into_iter().filter(|argument| is_type(argument)).map(RustType).collect()
}

/// Neither a lifetime, a constant, nor `Item = …`.
fn is_type(argument: &[TokenTree]) -> bool {
    match argument {
        [] | [TokenTree::Literal(_), ..] => false,
        [TokenTree::Group(group), ..] => group.delimiter() != Delimiter::Brace,
        [TokenTree::Punct(first), ..] => !['\'', '-'].contains(&first.as_char()),
        [TokenTree::Ident(_), second @ ..] => !second.first().is_some_and(|second| is_punct(second, '=')),
    }
}

fn is_punct(token: &TokenTree, wanted: char) -> bool {
    matches!(token, TokenTree::Punct(punct) if Punct::as_char(punct) == wanted)
}

/// The language's type, and whether it may be left out.
pub(super) fn read(ty: &RustType) -> (Type, bool) {
    match ty.last_segment() {
        Some(last) if last.name == "Option" => match last.arguments.as_slice() {
            [inner] => (read(inner).0, true),
            _ => (Type::Any, true),
        },
        Some(last) => (named(&last.name.to_string(), &last.arguments), false),
        None => (Type::Any, false),
    }
}

fn named(name: &str, arguments: &[RustType]) -> Type {
    match (name, arguments) {
        ("bool", []) => Type::Bool,
        ("String" | "str", []) => Type::String,
        ("f32" | "f64", []) => Type::Number,
        ("Vec", [inner]) => read(inner).0.list(),
        ("BTreeSet" | "HashSet", [inner]) => read(inner).0.set(),
        ("BTreeMap" | "HashMap", [_, inner]) => read(inner).0.map(),
        ("Ref", [target]) => match target.last_segment() {
            Some(target) => Type::Refined(Refinement::Ref(target.name.to_string().into())),
            None => Type::Any,
        },
        (name, []) => Integer::named(name).map_or(Type::Any, |integer| Type::Refined(Refinement::Integer(integer))),
        _ => Type::Any,
    }
}
