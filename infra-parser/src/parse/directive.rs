//! Directives of texts: `%{ if c }…%{ else }…%{ endif }` and `%{ for x in xs }…%{ endfor }`, as in Terraform's templates.
//!
//! They are another way to write `{if c { "…" } else { "…" }}` and `{join("", [for x in xs: "…"])}`, which is what they become.
//! A `~` beside a brace leaves out the white space on that side, to the end of the line, as Terraform does.

use crate::{
    Span,
    catalog::syntax::{UNCLOSED_INTERPOLATION, UNEXPECTED_TOKEN},
    diagnostic::Diagnostic,
    limits::SYNTAX_DEPTH,
    program::{Comprehension, Expr, ExprKind, Name, Part},
};
use proc_macro2::Literal;

use super::{Cursor, Parse, Parser, Reported, text::Template};

/// A directive that waits for its end.
pub(super) struct Open {
    /// As it is written, for messages.
    source: String,
    /// What stands before it in the text.
    before: Vec<Part>,
    kind: Kind,
}

enum Kind {
    If(Expr),
    /// With what stands in the first branch.
    Else(Expr, Vec<Part>),
    For(Comprehension),
}

/// Whether braces behind a `%` hold a directive.
pub(super) fn is_one(source: &str) -> bool {
    matches!(word(bare(source)), "if" | "else" | "endif" | "for" | "endfor")
}

/// A directive without its strip markers.
fn bare(source: &str) -> &str {
    let source = source.strip_prefix('~').unwrap_or(source);
    source.strip_suffix('~').unwrap_or(source).trim()
}

fn word(source: &str) -> &str {
    let end = source.find(|next: char| !next.is_ascii_alphanumeric() && next != '_').unwrap_or(source.len());
    source.get(..end).unwrap_or_default()
}

/// A text without the white space it begins with, of its first line alone: Terraform reads a text line by line.
pub(super) fn stripped_before(text: &str) -> &str {
    let end = text.find('\n').map_or(text.len(), |at| at + 1);
    let (line, rest) = text.split_at(end);
    let kept = line.trim_start();
    text.get(text.len() - rest.len() - kept.len()..).unwrap_or(rest)
}

/// Takes the white space off the end of a text, of its last line alone.
fn strip_after(text: &mut String) {
    let end = text.strip_suffix('\n').unwrap_or(text);
    let line = end.rfind('\n').map_or(0, |at| at + 1);
    let kept = text.get(line..).unwrap_or_default().trim_end().len();
    text.truncate(line + kept);
}

impl Parser<'_> {
    /// A directive, whose `%` is the last of the text before it.
    pub(super) fn directive(
        &mut self,
        cursor: &Cursor,
        source: &str,
        literal: &Literal,
        span: Span,
        template: &mut Template,
    ) -> Parse<()> {
        template.plain.pop();
        if source.starts_with('~') {
            strip_after(&mut template.plain);
        }
        let written = bare(source);
        let (word, rest) = written.split_at(word(written).len());
        match word {
            "if" => {
                let condition = self.inside(rest, written, literal, span, Self::whole_interpolation)?;
                self.open(cursor, written, Kind::If(condition), span, template)?;
            }
            "for" => {
                let comprehension = self.inside(rest, written, literal, span, Self::gone_through)?;
                self.open(cursor, written, Kind::For(comprehension), span, template)?;
            }
            _ if !rest.trim().is_empty() => {
                let message = format!("`%{{ {word} }}` takes nothing, found `{}`", rest.trim());
                let found = Diagnostic::error(&UNEXPECTED_TOKEN, span, message);
                let help = "write an `%{ if … }` of its own inside of the `%{ else }`, and close both";
                return Err(self.report(cursor, found.help(help)));
            }
            _ => self.close(cursor, word, span, template)?,
        }
        template.strip = source.ends_with('~') && source.len() > 1;
        Ok(())
    }

    fn open(&mut self, cursor: &Cursor, source: &str, kind: Kind, span: Span, template: &mut Template) -> Parse<()> {
        // Each is a condition or call, and a text, around what stands in it.
        if self.depth + 3 * template.open.len() >= SYNTAX_DEPTH {
            let found = Diagnostic::error(
                &crate::catalog::syntax::NESTING_TOO_DEEP,
                span,
                format!("nested more than {SYNTAX_DEPTH} levels deep"),
            );
            return Err(self.report(cursor, found.help("give inner parts a name with `let`")));
        }
        let before = template.take();
        template.open.push(Open { source: source.to_owned(), before, kind });
        Ok(())
    }

    /// `%{ else }`, `%{ endif }` or `%{ endfor }`.
    fn close(&mut self, cursor: &Cursor, word: &str, span: Span, template: &mut Template) -> Parse<()> {
        let text = |parts| Expr::new(ExprKind::Template(parts), span);
        let inner = template.take();
        let Some(Open { source, before, kind }) = template.open.pop() else {
            return Err(self.closes_nothing(cursor, word, None, span));
        };
        let kind = match (word, kind) {
            ("else", Kind::If(condition)) => {
                template.open.push(Open { source, before, kind: Kind::Else(condition, inner) });
                return Ok(());
            }
            ("endif", Kind::If(condition)) => {
                ExprKind::Conditional { condition, then: text(inner), otherwise: text(Vec::new()) }
            }
            ("endif", Kind::Else(condition, then)) => {
                ExprKind::Conditional { condition, then: text(then), otherwise: text(inner) }
            }
            ("endfor", Kind::For(comprehension)) => {
                let list = ExprKind::ForList { comprehension, element: text(inner) };
                let arguments = vec![text(Vec::new()), Expr::new(list, span)];
                ExprKind::Call { name: Name::new("join", span), arguments, spread: false }
            }
            _ => return Err(self.closes_nothing(cursor, word, Some(&source), span)),
        };
        template.parts = before;
        template.push(Expr::new(kind, span));
        Ok(())
    }

    fn closes_nothing(&mut self, cursor: &Cursor, word: &str, open: Option<&str>, span: Span) -> Reported {
        let (message, help) = match open {
            Some(open) => (
                format!("`%{{ {word} }}` stands in `%{{ {open} }}`, which it does not belong to"),
                format!("close that first, with `%{{ {} }}`", end_of(open)),
            ),
            None => (
                format!("`%{{ {word} }}` closes nothing in the text"),
                "begin with `%{ if … }` or `%{ for … in … }`; `%{{` is the text `%{`".to_owned(),
            ),
        };
        self.report(cursor, Diagnostic::error(&UNEXPECTED_TOKEN, span, message).help(help))
    }

    /// `x in xs` or `k, v in m` of a `for`.
    fn gone_through(&mut self, cursor: &mut Cursor) -> Parse<Comprehension> {
        let (key, value) = self.bindings(cursor)?;
        if !cursor.is_keyword("in") {
            return Err(self.expected(cursor, "`in` and what to go through"));
        }
        cursor.next();
        let source = self.whole_interpolation(cursor)?;
        Ok(Comprehension { key, value, source, condition: None })
    }

    /// At the end of a text: every directive has its end.
    pub(super) fn all_closed(&mut self, cursor: &Cursor, template: &Template, span: Span) -> Parse<()> {
        let Some(Open { source, .. }) = template.open.last() else { return Ok(()) };
        let message = format!("`%{{ {source} }}` is not closed in the text");
        let found = Diagnostic::error(&UNCLOSED_INTERPOLATION, span, message);
        Err(self.report(
            cursor,
            found.help(format!("close it with `%{{ {} }}`; `%{{{{` is the text `%{{`", end_of(source))),
        ))
    }
}

fn end_of(source: &str) -> &'static str {
    if word(source) == "for" { "endfor" } else { "endif" }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// As Terraform 1.11 gives them.
    #[test]
    fn white_space_is_left_out_to_the_end_of_the_line() {
        for (text, kept) in
            [("\n  - x", "  - x"), ("  \n  \n yes", "  \n yes"), (" no ", "no "), ("\r\n\r\n y", "\r\n y")]
        {
            assert_eq!(stripped_before(text), kept, "{text:?}");
        }
        for (text, kept) in
            [("a  ", "a"), (" yes \n  ", " yes \n"), ("a\t \r\n ", "a\t \r\n"), ("x\n", "x"), ("a\n\n", "a\n")]
        {
            let mut text = text.to_owned();
            strip_after(&mut text);
            assert_eq!(text, kept);
        }
    }

    #[test]
    fn what_is_a_directive_begins_with_its_word() {
        assert!(
            ["if x", " ~ if x".trim_start(), "~ endif ~", " for x in y ", "if(x)", "else"]
                .iter()
                .all(|one| is_one(one))
        );
        assert!(!["iffy", "x", "ends", "format(\"a\")", ""].iter().any(|one| is_one(one)));
    }
}
