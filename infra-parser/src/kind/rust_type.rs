//! Rust's types of fields in the language's terms.

use std::iter::Peekable;

use proc_macro2::{Delimiter, Ident, Punct, TokenStream, TokenTree};
use quote::{ToTokens, TokenStreamExt as _};

use super::item::unwrapped;
use crate::types::{Integer, Refinement, Type};

/// A type as it is written.
#[derive(Debug, Clone)]
pub struct RustType(TokenStream);

impl ToTokens for RustType {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        tokens.extend(self.0.clone());
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
    pub(super) fn new(tokens: TokenStream) -> Self {
        Self(tokens)
    }

    /// `None` if it is no path, however many references lead to it.
    pub fn last_segment(&self) -> Option<LastSegment> {
        let mut tokens = unwrapped(self.0.clone());
        // `(T)` is `T`, `&'a mut T` for this purpose too.
        loop {
            match tokens.as_slice() {
                [TokenTree::Group(group)] if group.delimiter() == Delimiter::Parenthesis => {
                    tokens = unwrapped(group.stream());
                }
                [TokenTree::Punct(reference), rest @ ..] if reference.as_char() == '&' => {
                    let rest = match rest {
                        [TokenTree::Punct(quote), TokenTree::Ident(_), rest @ ..] if quote.as_char() == '\'' => rest,
                        rest => rest,
                    };
                    let rest = match rest {
                        [TokenTree::Ident(word), rest @ ..] if word == "mut" => rest,
                        rest => rest,
                    };
                    tokens = unwrapped(rest.iter().cloned().collect());
                }
                _ => break,
            }
        }
        segment(tokens)
    }
}

fn segment(tokens: Vec<TokenTree>) -> Option<LastSegment> {
    let mut tokens = tokens.into_iter().peekable();
    let mut path = TokenStream::new();
    loop {
        while let Some(colon) = tokens.next_if(|next| is_punct(next, ':')) {
            path.append(colon);
        }
        let TokenTree::Ident(name) = tokens.next()? else { return None };
        path.append(name.clone());
        // `Vec::<T>` is `Vec<T>`.
        let mut ahead = tokens.clone();
        while ahead.next_if(|next| is_punct(next, ':')).is_some() {}
        let arguments = if ahead.peek().is_some_and(|next| is_punct(next, '<')) {
            tokens = ahead;
            angled(&mut tokens)
        } else {
            None
        };
        match tokens.peek() {
            Some(next) if is_punct(next, ':') => path.extend(arguments),
            Some(_) => return None,
            None => return Some(LastSegment { name, path, arguments: arguments.map(types).unwrap_or_default() }),
        }
    }
}

/// `<…>`, if it is closed.
pub(super) fn angled<I: Iterator<Item = TokenTree>>(tokens: &mut Peekable<I>) -> Option<TokenStream> {
    let mut taken = TokenStream::new();
    let (mut depth, mut before) = (0_usize, None);
    loop {
        let token = tokens.next()?;
        let punct = match &token {
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
        taken.append(token);
        if depth == 0 {
            return Some(taken);
        }
    }
}

/// The types in `<…>`.
fn types(arguments: TokenStream) -> Vec<RustType> {
    let mut inner: Vec<TokenTree> = arguments.into_iter().skip(1).collect();
    inner.pop();
    let mut tokens = inner.into_iter().peekable();
    let mut types = Vec::new();
    let mut current = TokenStream::new();
    while let Some(next) = tokens.peek() {
        if is_punct(next, '<') {
            let Some(inner) = angled(&mut tokens) else { break };
            current.extend(inner);
        } else if is_punct(next, ',') {
            tokens.next();
            types.push(std::mem::take(&mut current));
        } else {
            current.extend(tokens.next());
        }
    }
    types.push(current);
    types.into_iter().filter(is_type).map(RustType).collect()
}

/// Neither a lifetime, a constant, nor `Item = …`.
fn is_type(argument: &TokenStream) -> bool {
    let mut tokens = argument.clone().into_iter();
    match (tokens.next(), tokens.next()) {
        (None | Some(TokenTree::Literal(_)), _) => false,
        (Some(TokenTree::Group(group)), _) => group.delimiter() != Delimiter::Brace,
        (Some(TokenTree::Punct(first)), _) => !['\'', '-'].contains(&first.as_char()),
        (Some(TokenTree::Ident(_)), second) => !second.is_some_and(|second| is_punct(&second, '=')),
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
