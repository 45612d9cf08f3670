//! Tokens become the syntax tree of `crate::program`, by hand and recovering.
//!
//! A function that fails has reported why and returns `Reported`; the nearest list (items, entries, elements) skips
//! to its next member and puts a poisoned node in place, so that one slip is one error and hides no other.

mod attribute;
mod body;
mod collection;
mod comment;
mod cursor;
mod definition;
mod directive;
mod expression;
mod flow;
mod include;
mod item;
mod keyword;
mod lexer;
mod literal;
mod name;
mod named_value;
mod operand;
mod path;
mod problem;
mod rule;
mod rust_literal;
mod text;

#[cfg(test)]
mod tests;

pub use definition::ParsedStack;
use include::Includes;
pub use include::{IncludeReader, IncludeUse};
pub use literal::text_value;
use path::PathRole;
pub use path::PathUse;
pub use rule::{ParsedRule, RuleExample, RuleForm, RuleTexts, parse_rules};

use crate::{
    Span,
    catalog::syntax::RUST_ARGUMENT,
    diagnostic::{Diagnostic, Diagnostics},
    limits::SYNTAX_DEPTH,
    program::{Expr, ExprKind, Name, Taken},
};
use proc_macro2::{Group, TokenStream};

use crate::spans::Spans;
use cursor::Cursor;
pub use cursor::plain;

/// What one `stack!` invocation defines.
#[derive(Debug)]
pub struct Parsed {
    /// In order.
    pub stacks: Vec<ParsedStack>,
}

/// Reads the tokens of a `stack!` invocation.
pub fn parse_stacks(
    tokens: TokenStream,
    spans: &mut Spans,
    out: &mut Diagnostics,
    includes: &mut dyn IncludeReader,
) -> Parsed {
    let mut cursor = Cursor::new(tokens);
    Parser::new(spans, out, Includes::Read(includes)).definitions(&mut cursor)
}

/// Reads the tokens of one stack once more, at another place: the content of the files that it includes is among them.
pub fn parse_carried(tokens: TokenStream, spans: &mut Spans, out: &mut Diagnostics) -> Parsed {
    let mut cursor = Cursor::new(tokens);
    Parser::new(spans, out, Includes::Carried).definitions(&mut cursor)
}

/// Reads one expression, as `#[resource]`'s attributes hold them; all tokens must belong to it.
///
/// `rust(…)` has no place there.
pub fn parse_expression(
    tokens: TokenStream,
    spans: &mut Spans,
    out: &mut Diagnostics,
    includes: &mut dyn IncludeReader,
) -> Expr {
    let mut cursor = Cursor::new(tokens);
    let mut parser = Parser::new(spans, out, Includes::Read(includes));
    let span = parser.here(&cursor);
    let expression = parser.only_expression(&mut cursor).unwrap_or_else(|Reported| poison(span));
    if !parser.rust.is_empty() {
        let found = Diagnostic::error(&RUST_ARGUMENT, expression.span, "`rust` has no place in a resource kind");
        parser.report(&cursor, found.help("let the user of the kind give the value: `#[parameter]`"));
    }
    expression
}

/// Reads what stands in `rules { … }` of a kind: rules and packs by their paths, and these paths.
pub fn parse_taken(group: &Group, spans: &mut Spans, out: &mut Diagnostics) -> (Vec<Taken>, Vec<PathUse>) {
    let mut no_files = |_: &str, _: proc_macro2::Span| Err("rules are in no file".to_owned());
    let mut parser = Parser::new(spans, out, Includes::Read(&mut no_files));
    let taken = parser.taken(&mut Cursor::new(TokenStream::new()).enter(group));
    (taken, parser.paths)
}

/// Something failed to parse and the reason is among the diagnostics.
#[derive(Debug, Clone, Copy)]
struct Reported;

type Parse<T> = Result<T, Reported>;

/// What the keys of an object are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Keys {
    Plain,
    /// In `providers: { … }`: names of configurations, `aws.west`.
    OfProviders,
}

struct Parser<'a> {
    spans: &'a mut Spans,
    out: &'a mut Diagnostics,
    includes: Includes<'a>,
    /// Of the definition that is being read.
    rust: Vec<TokenStream>,
    paths: Vec<PathUse>,
    included: Vec<IncludeUse>,
    depth: usize,
    /// Where a `{` ends an expression: in the head of `for` and `if`.
    no_brace: bool,
    /// Whether calls take `name => condition`: in a rule.
    closures: bool,
    /// What the keys of objects are.
    keys: Keys,
    /// Where a `>` ends an expression: in a list of parameters.
    no_angle: bool,
    /// The name that the item being read declares, for its poisoned node.
    declared: Option<Name>,
}

impl<'a> Parser<'a> {
    fn new(spans: &'a mut Spans, out: &'a mut Diagnostics, includes: Includes<'a>) -> Self {
        Self {
            spans,
            out,
            includes,
            rust: Vec::new(),
            paths: Vec::new(),
            included: Vec::new(),
            depth: 0,
            no_brace: false,
            closures: false,
            keys: Keys::Plain,
            no_angle: false,
            declared: None,
        }
    }

    /// A place of tokens that `cursor` goes through.
    fn mark(&mut self, cursor: &Cursor, first: proc_macro2::Span, last: proc_macro2::Span) -> Span {
        match &cursor.inside {
            Some(inside) => inside.span,
            None => self.spans.add(first, last),
        }
    }

    /// From `first` to the last taken token.
    fn since(&mut self, cursor: &Cursor, first: proc_macro2::Span) -> Span {
        self.mark(cursor, first, cursor.before())
    }

    /// The next token, of a group its opening delimiter, or where the tokens end.
    fn here(&mut self, cursor: &Cursor) -> Span {
        self.ahead(cursor, 1)
    }

    /// The next tokens, this many.
    fn ahead(&mut self, cursor: &Cursor, count: usize) -> Span {
        let last = count.checked_sub(1).and_then(|at| cursor.peek_at(at));
        let last = last.map_or_else(|| cursor.here(), cursor::first);
        self.mark(cursor, cursor.here(), last)
    }

    /// Reads one level further down, if that is not too deep.
    fn deeper<T>(&mut self, cursor: &mut Cursor, read: impl FnOnce(&mut Self, &mut Cursor) -> Parse<T>) -> Parse<T> {
        if self.depth >= SYNTAX_DEPTH {
            return Err(self.too_deep(cursor));
        }
        self.depth += 1;
        let result = read(self, cursor);
        self.depth -= 1;
        result
    }

    /// Reads what stands in a group, where the rules of the head around it do not hold.
    fn unrestricted<T>(&mut self, read: impl FnOnce(&mut Self) -> T) -> T {
        let outer = (self.no_brace, self.no_angle);
        (self.no_brace, self.no_angle) = (false, false);
        let result = read(self);
        (self.no_brace, self.no_angle) = outer;
        result
    }
}

fn poison(span: Span) -> Expr {
    Expr::new(ExprKind::Poison, span)
}
