//! A place in a list of tokens: what comes next, and where the last taken token stood.

use crate::Text;
use proc_macro2::{Delimiter, Group, Spacing, Span, TokenStream, TokenTree};

/// Goes through the tokens of one group, or of the whole invocation.
pub(super) struct Cursor {
    tokens: std::vec::IntoIter<TokenTree>,
    /// The last taken token's last span; at first the opening delimiter's.
    before: Span,
    /// The closing delimiter, if there is one.
    close: Option<(Delimiter, Span)>,
    /// The text that all of this stands in, if it is an interpolation.
    pub(super) inside: Option<Inside>,
}

/// An interpolation: its tokens have no finer place than the text they stand in, so messages quote them.
#[derive(Clone)]
pub(super) struct Inside {
    /// The whole text.
    pub(super) span: crate::Span,
    /// What stands between the braces.
    pub(super) source: Text,
}

/// An identifier, without `r#`.
pub(super) struct Word {
    pub(super) text: String,
    /// Whether it was written with `r#` and so is never a keyword.
    pub(super) raw: bool,
    pub(super) span: Span,
}

impl Word {
    pub(super) fn of(ident: &proc_macro2::Ident) -> Self {
        let text = ident.to_string();
        let span = ident.span();
        match text.strip_prefix("r#") {
            Some(plain) => Self { text: plain.to_owned(), raw: true, span },
            None => Self { text, raw: false, span },
        }
    }
}

impl Cursor {
    /// Over the tokens of an invocation.
    pub(super) fn new(tokens: TokenStream) -> Self {
        let tokens: Vec<TokenTree> = tokens.into_iter().map(plain).collect();
        Self { tokens: tokens.into_iter(), before: Span::call_site(), close: None, inside: None }
    }

    /// Over the tokens of an interpolation.
    pub(super) fn interpolation(tokens: Vec<TokenTree>, literal: Span, inside: Inside) -> Self {
        Self { tokens: tokens.into_iter(), before: literal, close: None, inside: Some(inside) }
    }

    /// Over the tokens of a group that stands here.
    pub(super) fn enter(&self, group: &Group) -> Self {
        let tokens: Vec<TokenTree> = group.stream().into_iter().map(plain).collect();
        Self {
            tokens: tokens.into_iter(),
            before: group.span_open(),
            close: Some((group.delimiter(), group.span_close())),
            inside: self.inside.clone(),
        }
    }

    /// All that is left.
    pub(super) fn rest(&self) -> &[TokenTree] {
        self.tokens.as_slice()
    }

    pub(super) fn is_empty(&self) -> bool {
        self.rest().is_empty()
    }

    pub(super) fn peek(&self) -> Option<&TokenTree> {
        self.rest().first()
    }

    pub(super) fn peek_at(&self, ahead: usize) -> Option<&TokenTree> {
        self.rest().get(ahead)
    }

    /// Takes the next token.
    pub(super) fn next(&mut self) -> Option<TokenTree> {
        let token = self.tokens.next()?;
        self.before = last(&token);
        Some(token)
    }

    /// Takes this many tokens.
    pub(super) fn skip(&mut self, count: usize) {
        for _ in 0..count {
            self.next();
        }
    }

    /// Where the last taken token ended.
    pub(super) fn before(&self) -> Span {
        self.before
    }

    /// The next token's first span; at the end, the closing delimiter's or the last token's.
    pub(super) fn here(&self) -> Span {
        match (self.peek(), self.close) {
            (Some(token), _) => first(token),
            (None, Some((_, close))) => close,
            (None, None) => self.before,
        }
    }

    /// Where the group that this goes through is closed.
    pub(super) fn close_span(&self) -> Option<Span> {
        self.close.map(|(_, span)| span)
    }

    /// The delimiter of the group that this goes through.
    pub(super) fn delimiter(&self) -> Option<Delimiter> {
        self.close.map(|(delimiter, _)| delimiter)
    }

    /// The identifier this many tokens ahead.
    pub(super) fn word_at(&self, ahead: usize) -> Option<Word> {
        match self.peek_at(ahead) {
            Some(TokenTree::Ident(ident)) => Some(Word::of(ident)),
            _ => None,
        }
    }

    /// The identifier that comes next.
    pub(super) fn word(&self) -> Option<Word> {
        self.word_at(0)
    }

    pub(super) fn is_word_at(&self, ahead: usize) -> bool {
        matches!(self.peek_at(ahead), Some(TokenTree::Ident(_)))
    }

    /// Whether this plain identifier is that many tokens ahead.
    pub(super) fn is_keyword_at(&self, ahead: usize, keyword: &str) -> bool {
        matches!(self.peek_at(ahead), Some(TokenTree::Ident(ident)) if ident == keyword)
    }

    pub(super) fn is_keyword(&self, keyword: &str) -> bool {
        self.is_keyword_at(0, keyword)
    }

    /// Whether these characters, without space between them, are that many tokens ahead.
    pub(super) fn is_punct_at(&self, ahead: usize, symbol: &str) -> bool {
        let last = symbol.len().saturating_sub(1);
        symbol.bytes().enumerate().all(|(index, wanted)| {
            matches!(self.peek_at(ahead + index), Some(TokenTree::Punct(punct))
                if punct.as_char() == char::from(wanted) && (index == last || punct.spacing() == Spacing::Joint))
        })
    }

    pub(super) fn is_punct(&self, symbol: &str) -> bool {
        self.is_punct_at(0, symbol)
    }

    /// Takes these characters if they come next.
    pub(super) fn take_punct(&mut self, symbol: &str) -> bool {
        let found = self.is_punct(symbol);
        if found {
            self.skip(symbol.len());
        }
        found
    }

    /// Whether a single `:` is that many tokens ahead.
    pub(super) fn is_colon_at(&self, ahead: usize) -> bool {
        self.is_punct_at(ahead, ":") && !self.is_punct_at(ahead, "::")
    }

    /// Whether a single `=` is that many tokens ahead, not the start of `==` or `=>`.
    pub(super) fn is_equals_at(&self, ahead: usize) -> bool {
        self.is_punct_at(ahead, "=") && !self.is_punct_at(ahead, "==") && !self.is_punct_at(ahead, "=>")
    }

    pub(super) fn group_at(&self, ahead: usize, delimiter: Delimiter) -> Option<&Group> {
        match self.peek_at(ahead) {
            Some(TokenTree::Group(group)) if group.delimiter() == delimiter => Some(group),
            _ => None,
        }
    }

    pub(super) fn is_group_at(&self, ahead: usize, delimiter: Delimiter) -> bool {
        self.group_at(ahead, delimiter).is_some()
    }

    /// Whether text in double quotes is that many tokens ahead.
    pub(super) fn is_text_at(&self, ahead: usize) -> bool {
        matches!(self.peek_at(ahead), Some(TokenTree::Literal(literal)) if literal.to_string().starts_with('"'))
    }

    /// Takes the next token if it is a group of this kind.
    pub(super) fn take_group(&mut self, delimiter: Delimiter) -> Option<Group> {
        if !self.is_group_at(0, delimiter) {
            return None;
        }
        match self.next() {
            Some(TokenTree::Group(group)) => Some(group),
            _ => None,
        }
    }
}

/// A token that arrives through variables of `macro_rules!` can sit alone in invisible groups, one for each.
pub fn plain(mut token: TokenTree) -> TokenTree {
    loop {
        let TokenTree::Group(group) = &token else { return token };
        if group.delimiter() != Delimiter::None {
            return token;
        }
        let mut inner = group.stream().into_iter();
        token = match (inner.next(), inner.next()) {
            (Some(only), None) => only,
            _ => return token,
        };
    }
}

/// The first place of a token.
pub(super) fn first(token: &TokenTree) -> Span {
    match token {
        TokenTree::Group(group) if group.delimiter() != Delimiter::None => group.span_open(),
        other => other.span(),
    }
}

/// The last place of a token.
pub(super) fn last(token: &TokenTree) -> Span {
    match token {
        TokenTree::Group(group) if group.delimiter() != Delimiter::None => group.span_close(),
        other => other.span(),
    }
}
