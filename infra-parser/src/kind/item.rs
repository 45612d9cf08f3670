//! The struct of a kind, read from its tokens.
//!
//! It asks for no more than the language needs: what follows a `:` is a type to whoever compiles the struct that is left.

use proc_macro2::{Delimiter, Group, Ident, Span, TokenStream, TokenTree};
use quote::{ToTokens, TokenStreamExt as _};

use super::rust_type::{RustType, angled};
use crate::parse::text_value;

/// A struct, or what stands in the place of one.
pub(super) struct RustItem {
    pub(super) attributes: Vec<RustAttribute>,
    pub(super) visibility: TokenStream,
    pub(super) name: Ident,
    /// `<…>`, or nothing.
    pub(super) generics: TokenStream,
    /// `where …`, or nothing.
    pub(super) bounds: TokenStream,
    /// `None` unless it is a struct with named fields, or with none.
    pub(super) fields: Option<Vec<ItemField>>,
}

/// A field of a struct.
pub(super) struct ItemField {
    pub(super) attributes: Vec<RustAttribute>,
    pub(super) visibility: TokenStream,
    pub(super) name: Ident,
    pub(super) ty: RustType,
}

/// Why tokens are not a struct: what was expected, and where.
pub(super) struct NotAnItem {
    pub(super) expected: &'static str,
    pub(super) at: Span,
}

/// `#[…]`.
#[derive(Debug, Clone)]
pub struct RustAttribute {
    hash: TokenTree,
    group: Group,
    /// What stands in the brackets. A macro that hands an attribute on wraps it.
    content: Vec<TokenTree>,
}

impl ToTokens for RustAttribute {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        tokens.append(self.hash.clone());
        tokens.append(self.group.clone());
    }
}

impl RustAttribute {
    /// Whether it is of this name, which is no path.
    pub(super) fn is(&self, name: &str) -> bool {
        match self.content.as_slice() {
            [TokenTree::Ident(word), TokenTree::Punct(colon), ..] => word == name && colon.as_char() != ':',
            [TokenTree::Ident(word), ..] => word == name,
            _ => false,
        }
    }

    /// What stands in the parentheses behind its name.
    pub(super) fn arguments(&self) -> Option<TokenStream> {
        match self.content.as_slice() {
            [_, TokenTree::Group(group)] if group.delimiter() != Delimiter::None => Some(group.stream()),
            _ => None,
        }
    }

    /// The text behind its `=`.
    pub(super) fn text(&self) -> Option<String> {
        match self.content.as_slice() {
            [_, TokenTree::Punct(equals), value] if equals.as_char() == '=' => {
                match unwrapped(value.clone().into()).as_slice() {
                    [TokenTree::Literal(literal)] => text_value(literal),
                    _ => None,
                }
            }
            _ => None,
        }
    }

    /// From the `#` to the closing bracket.
    pub(super) fn spans(&self) -> (Span, Span) {
        (self.hash.span(), self.group.span())
    }
}

/// The tokens without the invisible group that a macro puts around what was handed to it.
pub(super) fn unwrapped(tokens: TokenStream) -> Vec<TokenTree> {
    let mut tokens: Vec<TokenTree> = tokens.into_iter().collect();
    while let [TokenTree::Group(group)] = tokens.as_slice()
        && group.delimiter() == Delimiter::None
    {
        tokens = group.stream().into_iter().collect();
    }
    tokens
}

/// Whether Rust may take the tokens for a struct, an enumeration or a union.
pub fn is_item(item: TokenStream) -> bool {
    read(item).is_ok()
}

/// Reads an item.
///
/// # Errors
///
/// Why it is none.
pub(super) fn read(item: TokenStream) -> Result<RustItem, NotAnItem> {
    let mut reader = Reader::new(item);
    let attributes = reader.attributes();
    let visibility = reader.visibility();
    let keyword = reader.word("`struct`")?;
    if !["struct", "enum", "union"].iter().any(|known| keyword == known) {
        return Err(NotAnItem { expected: "`struct`", at: keyword.span() });
    }
    let name = reader.word("a name")?;
    let generics = reader.generics()?;
    let mut bounds = reader.bounds();
    let fields = match reader.next() {
        Some(TokenTree::Group(fields)) if fields.delimiter() == Delimiter::Brace => {
            if keyword == "struct" {
                Some(named_fields(&fields)?)
            } else {
                None
            }
        }
        Some(TokenTree::Group(fields)) if fields.delimiter() == Delimiter::Parenthesis && keyword == "struct" => {
            bounds.extend(reader.bounds());
            reader.next();
            None
        }
        Some(TokenTree::Punct(end)) if end.as_char() == ';' && keyword == "struct" => Some(Vec::new()),
        other => {
            return Err(NotAnItem { expected: "braces", at: other.map_or_else(|| name.span(), |token| token.span()) });
        }
    };
    match reader.next() {
        None => Ok(RustItem { attributes, visibility, name, generics, bounds, fields }),
        Some(more) => Err(NotAnItem { expected: "nothing behind the struct", at: more.span() }),
    }
}

fn named_fields(group: &Group) -> Result<Vec<ItemField>, NotAnItem> {
    let mut reader = Reader { end: group.span_close(), ..Reader::new(group.stream()) };
    let mut fields = Vec::new();
    while reader.peek().is_some() {
        let attributes = reader.attributes();
        let visibility = reader.visibility();
        let name = reader.word("the name of a field")?;
        match reader.next() {
            Some(TokenTree::Punct(colon)) if colon.as_char() == ':' => {}
            other => {
                let at = other.map_or(reader.end, |token| token.span());
                return Err(NotAnItem { expected: "`:`", at });
            }
        }
        let ty = reader.ty()?;
        fields.push(ItemField { attributes, visibility, name, ty });
    }
    Ok(fields)
}

/// Goes through tokens.
struct Reader {
    tokens: std::vec::IntoIter<TokenTree>,
    /// Where they end.
    end: Span,
}

impl Reader {
    fn new(tokens: TokenStream) -> Self {
        let tokens: Vec<TokenTree> = tokens.into_iter().collect();
        let end = tokens.last().map_or_else(Span::call_site, TokenTree::span);
        Self { tokens: tokens.into_iter(), end }
    }

    fn peek(&self) -> Option<&TokenTree> {
        self.tokens.as_slice().first()
    }

    fn next(&mut self) -> Option<TokenTree> {
        self.tokens.next()
    }

    fn next_if(&mut self, wanted: impl FnOnce(&TokenTree) -> bool) -> Option<TokenTree> {
        self.peek().is_some_and(wanted).then(|| self.tokens.next())?
    }

    /// The place of the next token, or of the end.
    fn here(&self) -> Span {
        self.peek().map_or(self.end, TokenTree::span)
    }

    /// `<…>`, which comes next.
    fn angled(&mut self) -> Result<Vec<TokenTree>, NotAnItem> {
        match angled(self.tokens.as_slice()) {
            Some(count) => Ok(self.tokens.by_ref().take(count).collect()),
            None => Err(NotAnItem { expected: "`>`", at: self.here() }),
        }
    }

    fn peeks(&self, punct: char) -> bool {
        matches!(self.peek(), Some(TokenTree::Punct(next)) if next.as_char() == punct)
    }

    fn attributes(&mut self) -> Vec<RustAttribute> {
        let mut attributes = Vec::new();
        while self.peeks('#') {
            let Some(hash) = self.next() else { break };
            let brackets =
                |next: &TokenTree| matches!(next, TokenTree::Group(group) if group.delimiter() == Delimiter::Bracket);
            let Some(TokenTree::Group(group)) = self.next_if(brackets) else { break };
            let content = unwrapped(group.stream());
            attributes.push(RustAttribute { hash, group, content });
        }
        attributes
    }

    /// `pub`, `pub(…)`, or what a macro's `$vis` is, which may be nothing.
    fn visibility(&mut self) -> TokenStream {
        let handed_on = |token: &TokenTree| match token {
            TokenTree::Group(group) if group.delimiter() == Delimiter::None => {
                group.stream().into_iter().next().is_none_or(|first| is_pub(&first))
            }
            _ => false,
        };
        if let Some(handed_on) = self.next_if(handed_on) {
            return handed_on.into();
        }
        let mut visibility = TokenStream::new();
        if let Some(word) = self.next_if(is_pub) {
            visibility.append(word);
            let within = |token: &TokenTree| matches!(token, TokenTree::Group(group) if group.delimiter() == Delimiter::Parenthesis);
            visibility.extend(self.next_if(within));
        }
        visibility
    }

    fn word(&mut self, expected: &'static str) -> Result<Ident, NotAnItem> {
        match self.next() {
            Some(TokenTree::Ident(word)) => Ok(word),
            Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::None => {
                match unwrapped(group.stream()).as_slice() {
                    [TokenTree::Ident(word)] => Ok(word.clone()),
                    _ => Err(NotAnItem { expected, at: group.span() }),
                }
            }
            other => Err(NotAnItem { expected, at: other.map_or(self.end, |token| token.span()) }),
        }
    }

    fn generics(&mut self) -> Result<TokenStream, NotAnItem> {
        if !self.peeks('<') {
            return Ok(TokenStream::new());
        }
        Ok(self.angled()?.into_iter().collect())
    }

    /// What stands before the fields.
    fn bounds(&mut self) -> TokenStream {
        let mut bounds = TokenStream::new();
        if !matches!(self.peek(), Some(TokenTree::Ident(word)) if word == "where") {
            return bounds;
        }
        let ends = |token: &TokenTree| match token {
            TokenTree::Group(group) => group.delimiter() == Delimiter::Brace,
            TokenTree::Punct(punct) => punct.as_char() == ';',
            _ => false,
        };
        while let Some(token) = self.next_if(|token| !ends(token)) {
            bounds.append(token);
        }
        bounds
    }

    /// All up to the comma that ends the field.
    fn ty(&mut self) -> Result<RustType, NotAnItem> {
        let mut ty = Vec::new();
        loop {
            if self.peeks('<') {
                ty.extend(self.angled()?);
                continue;
            }
            match self.next() {
                Some(TokenTree::Punct(comma)) if comma.as_char() == ',' => break,
                Some(token) => ty.push(token),
                None => break,
            }
        }
        if ty.is_empty() {
            let at = self.here();
            return Err(NotAnItem { expected: "a type", at });
        }
        Ok(RustType::new(ty))
    }
}

fn is_pub(token: &TokenTree) -> bool {
    matches!(token, TokenTree::Ident(word) if word == "pub")
}
