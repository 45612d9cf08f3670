//! Lists, objects, and the `for` expressions in both.

use crate::{
    catalog::syntax::{COLON_EXPECTED, FOR_BINDING, MISSING_COMMA},
    diagnostic::Diagnostic,
    program::{Comprehension, Expr, ExprKind, Name, ObjectKey},
};
use proc_macro2::{Delimiter, TokenTree};

use super::{Cursor, Keys, Parse, Parser, Reported, cursor::Word, poison};

impl Parser<'_> {
    /// What stands in brackets.
    pub(super) fn list(&mut self, cursor: &mut Cursor) -> Parse<ExprKind> {
        if !self.is_comprehension(cursor)? {
            return Ok(ExprKind::List(self.elements(cursor, Self::expression)));
        }
        let comprehension = self.comprehension(cursor)?;
        let element = self.expression(cursor)?;
        if cursor.is_empty() {
            return Ok(ExprKind::ForList { comprehension, element });
        }
        let found = self.unexpected(cursor, "`]`");
        let found = if cursor.is_keyword("if") {
            found.help("the condition stands before the colon: `[for x in xs if condition: element]`")
        } else {
            found
        };
        Err(self.report(cursor, found))
    }

    /// What stands in braces.
    pub(super) fn object(&mut self, cursor: &mut Cursor) -> Parse<ExprKind> {
        if !self.is_comprehension(cursor)? {
            let is_entry = |cursor: &Cursor| cursor.is_colon_at(1) || cursor.is_equals_at(1);
            return Ok(ExprKind::Object(self.separated(cursor, is_entry, Self::object_entry)));
        }
        let comprehension = self.comprehension(cursor)?;
        let key = self.expression(cursor)?;
        if !cursor.take_punct("=>") {
            return Err(self.expected(cursor, "`=>` and the value"));
        }
        let value = self.expression(cursor)?;
        let group = cursor.take_punct("...");
        if cursor.is_empty() {
            return Ok(ExprKind::ForObject { comprehension, key, value, group });
        }
        let found = self.unexpected(cursor, "`}`");
        let found = if cursor.is_keyword("if") {
            found.help("the condition stands before the colon: `{for k, v in m if condition: key => value}`")
        } else {
            found
        };
        Err(self.report(cursor, found))
    }

    /// Whether a `for` begins here; an error if only the word itself is missing.
    fn is_comprehension(&mut self, cursor: &Cursor) -> Parse<bool> {
        let names = usize::from(cursor.is_keyword("for"));
        let is_name = cursor.is_word_at(names);
        let goes_through = is_name && cursor.is_keyword_at(names + 1, "in")
            || is_name && cursor.is_punct_at(names + 1, ",") && cursor.is_keyword_at(names + 3, "in");
        if names == 0 && goes_through {
            let found = self.unexpected(cursor, "`for`");
            let help = "write `[for x in xs: element]` or `{for k, v in m: key => value}`";
            return Err(self.report(cursor, found.help(help)));
        }
        Ok(names == 1 && !cursor.is_colon_at(1) && !cursor.is_equals_at(1) && !cursor.is_punct_at(1, "=>"))
    }

    fn object_entry(&mut self, cursor: &mut Cursor) -> Parse<(ObjectKey, Expr)> {
        let key = self.object_key(cursor)?;
        if cursor.is_colon_at(0) {
            cursor.next();
        } else if cursor.is_equals_at(0) || cursor.is_punct("=>") {
            self.not_a_colon(cursor, "key: value");
        } else {
            return Err(self.expected(cursor, "`:` and the value"));
        }
        let value = self.expression(cursor)?;
        Ok((key, value))
    }

    /// `=` or `=>` where a `:` belongs: reported, taken, and understood.
    pub(super) fn not_a_colon(&mut self, cursor: &mut Cursor, form: &str) {
        let first = cursor.here();
        let written = if cursor.take_punct("=>") { "=>" } else { "=" };
        if written == "=" {
            cursor.next();
        }
        let span = self.since(cursor, first);
        let found = Diagnostic::error(
            &COLON_EXPECTED,
            span,
            format!("a name and its value are separated by `:`, not `{written}`"),
        );
        let Reported = self.report(cursor, found.help(format!("write `{form}`")));
    }

    fn object_key(&mut self, cursor: &mut Cursor) -> Parse<ObjectKey> {
        match cursor.peek() {
            Some(TokenTree::Ident(ident)) => {
                let word = Word::of(ident);
                cursor.next();
                if self.keys == Keys::OfProviders && cursor.is_punct_at(0, ".") && cursor.is_word_at(1) {
                    cursor.next();
                    let alias = cursor.word().map(|alias| alias.text).unwrap_or_default();
                    cursor.next();
                    let span = self.since(cursor, word.span);
                    return Ok(ObjectKey::Name(Name::new(format!("{}.{alias}", word.text), span)));
                }
                Ok(ObjectKey::Name(self.plain_name(cursor, &word)))
            }
            Some(TokenTree::Literal(_)) => Ok(ObjectKey::Expr(self.literal(cursor)?)),
            Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Parenthesis => {
                let first = cursor.here();
                let Some(group) = cursor.take_group(Delimiter::Parenthesis) else { return Err(Reported) };
                let mut inner = cursor.enter(&group);
                let expression = self.only_expression(&mut inner)?;
                let span = self.since(cursor, first);
                Ok(ObjectKey::Expr(Expr::new(*expression.kind, span)))
            }
            _ => {
                let found = self.unexpected(cursor, "a key");
                Err(self.report(cursor, found.help("a key is a name, a text, or an expression in parentheses")))
            }
        }
    }

    /// `for k, v in m if c:` up to and with the colon.
    fn comprehension(&mut self, cursor: &mut Cursor) -> Parse<Comprehension> {
        cursor.next();
        let (key, value) = match cursor.take_group(Delimiter::Parenthesis) {
            Some(group) => {
                let span = self.mark(cursor, group.span_open(), group.span_close());
                let found =
                    Diagnostic::error(&FOR_BINDING, span, "the names of a `for` expression stand without parentheses");
                self.report(cursor, found.help("write `for key, value in …`"));
                let mut inner = cursor.enter(&group);
                self.bindings(&mut inner)?
            }
            None => self.bindings(cursor)?,
        };
        if !cursor.is_keyword("in") {
            return Err(self.expected(cursor, "`in` and what to go through"));
        }
        cursor.next();
        let source = self.expression(cursor)?;
        let condition = if cursor.is_keyword("if") {
            cursor.next();
            Some(self.condition(cursor)?)
        } else {
            None
        };
        if cursor.is_colon_at(0) {
            cursor.next();
            return Ok(Comprehension { key, value, source, condition });
        }
        Err(self.expected(cursor, "`:` and what each one becomes"))
    }

    /// `value` or `key, value`.
    pub(super) fn bindings(&mut self, cursor: &mut Cursor) -> Parse<(Option<Name>, Name)> {
        let first = self.binding(cursor)?;
        if !cursor.take_punct(",") {
            return Ok((None, first));
        }
        let second = self.binding(cursor)?;
        Ok((Some(first), second))
    }

    fn binding(&mut self, cursor: &mut Cursor) -> Parse<Name> {
        match cursor.word() {
            Some(word) => {
                cursor.next();
                Ok(self.plain_name(cursor, &word))
            }
            None => Err(self.expected(cursor, "a name for each element")),
        }
    }

    /// Elements up to the end of a list or call; a failed one is poisoned.
    pub(super) fn elements(
        &mut self,
        cursor: &mut Cursor,
        mut read: impl FnMut(&mut Self, &mut Cursor) -> Parse<Expr>,
    ) -> Vec<Expr> {
        self.separated(
            cursor,
            |_| true,
            |parser, cursor| {
                let span = parser.here(cursor);
                Ok(read(parser, cursor).unwrap_or_else(|Reported| {
                    skip_member(cursor);
                    poison(span)
                }))
            },
        )
    }

    /// Members up to the end of a group, separated by commas; those that fail are left out.
    ///
    /// `is_member` tells whether a comma was forgotten before what comes next, or something else is wrong.
    fn separated<T>(
        &mut self,
        cursor: &mut Cursor,
        is_member: fn(&Cursor) -> bool,
        mut read: impl FnMut(&mut Self, &mut Cursor) -> Parse<T>,
    ) -> Vec<T> {
        let mut members = Vec::new();
        loop {
            self.foreign_comments(cursor);
            if cursor.is_empty() {
                return members;
            }
            match read(self, cursor) {
                Ok(member) => members.push(member),
                Err(Reported) => skip_member(cursor),
            }
            self.foreign_comments(cursor);
            if cursor.take_punct(",") || cursor.is_empty() {
                continue;
            }
            if let Err(Reported) = self.comma(cursor, is_member) {
                skip_member(cursor);
                cursor.take_punct(",");
            }
        }
    }

    /// Something other than a comma after a member.
    fn comma(&mut self, cursor: &mut Cursor, is_member: fn(&Cursor) -> bool) -> Parse<()> {
        if cursor.is_punct(";") {
            let span = self.here(cursor);
            cursor.next();
            let found = Diagnostic::error(&MISSING_COMMA, span, "values are separated by `,`, not `;`");
            self.report(cursor, found.help("write `,`"));
            return Ok(());
        }
        let starts = is_member(cursor) && matches!(cursor.peek(), Some(TokenTree::Ident(_) | TokenTree::Literal(_)))
            || is_member(cursor)
                && matches!(cursor.peek(), Some(TokenTree::Group(group)) if group.delimiter() != Delimiter::Parenthesis);
        if !starts {
            return Err(self.expected(cursor, "`,` or an operator"));
        }
        let span = self.mark(cursor, cursor.before(), cursor.before());
        let found = Diagnostic::error(&MISSING_COMMA, span, "a `,` is missing after this value");
        self.report(cursor, found.help("write `,` between values"));
        Ok(())
    }
}

/// Skips to the next comma, or to the end.
fn skip_member(cursor: &mut Cursor) {
    while !cursor.is_empty() && !cursor.is_punct(",") {
        cursor.next();
    }
}
