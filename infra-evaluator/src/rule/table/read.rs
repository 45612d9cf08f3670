//! Reading of one rule. Whatever the bytes, it ends in a rule or an error.

use super::{SLOTS, tag};
use crate::{
    Span, Text,
    limits::{SYNTAX_CHAIN, SYNTAX_DEPTH},
    mode::Mode,
    operator::UnaryOp,
    program::Level,
    rule::{
        Rule, Select,
        tree::{Asked, Expr, For, HOLDER, Part, Quantified, Quantifier, Source},
    },
    schema::{TableError, bytes::Reader},
    value::Value,
};

/// How deep expressions may nest: as deep as they can be written. A damaged table is an error and not the end of the
/// stack.
const DEPTH: usize = SYNTAX_DEPTH + SYNTAX_CHAIN;

/// Reads the body of a rule.
pub(super) fn rule(bytes: Reader<'_>, word: &str, level: Level) -> Result<Rule, TableError> {
    let mut body = Body { reader: bytes, depth: 0 };
    let slots = body.reader.size()?;
    if slots <= HOLDER || slots > SLOTS {
        return Err(TableError::Damaged("a rule names too much"));
    }
    let certain = body.flag()?;
    let count = body.reader.count()?;
    let mut selects = Vec::with_capacity(count);
    for _ in 0..count {
        let (mode, ty) = (body.mode()?, body.text()?);
        let blocks = body.list(Body::text)?;
        selects.push(Select { mode, ty, kind: None, blocks });
    }
    Ok(Rule {
        word: word.into(),
        span: Span::NONE,
        level,
        selects,
        require: body.expr()?,
        message: body.expr()?,
        when: body.optional()?,
        help: body.optional()?,
        at: body.optional()?,
        certain,
        slots,
    })
}

struct Body<'b> {
    reader: Reader<'b>,
    depth: usize,
}

impl Body<'_> {
    fn flag(&mut self) -> Result<bool, TableError> {
        match self.reader.byte()? {
            0 => Ok(false),
            1 => Ok(true),
            _ => Err(TableError::Damaged("neither yes nor no")),
        }
    }

    fn text(&mut self) -> Result<Text, TableError> {
        self.reader.text().map(Text::from)
    }

    fn mode(&mut self) -> Result<Mode, TableError> {
        super::coded(&super::MODES, self.reader.byte()?)
    }

    fn list<T>(&mut self, mut one: impl FnMut(&mut Self) -> Result<T, TableError>) -> Result<Vec<T>, TableError> {
        let count = self.reader.count()?;
        (0..count).map(|_| one(self)).collect()
    }

    fn optional(&mut self) -> Result<Option<Expr>, TableError> {
        if self.flag()? { self.expr().map(Some) } else { Ok(None) }
    }

    fn boxed(&mut self) -> Result<Box<Expr>, TableError> {
        self.expr().map(Box::new)
    }

    fn expr(&mut self) -> Result<Expr, TableError> {
        self.depth += 1;
        if self.depth > DEPTH {
            return Err(TableError::Damaged("a rule is nested too deep"));
        }
        let expr = self.nested();
        self.depth -= 1;
        expr
    }

    fn nested(&mut self) -> Result<Expr, TableError> {
        Ok(match self.reader.byte()? {
            tag::NULL => Expr::Literal(Value::Null),
            tag::FALSE => Expr::Literal(Value::Bool(false)),
            tag::TRUE => Expr::Literal(Value::Bool(true)),
            tag::NUMBER => {
                let number = self.reader.text()?.parse();
                Expr::Literal(Value::Number(number.map_err(|_| TableError::Damaged("this is no number"))?))
            }
            tag::TEXT => Expr::Literal(Value::String(self.text()?)),
            tag::SLOT => Expr::Slot(self.reader.size()?),
            tag::MEMBER => Expr::Member(self.boxed()?, self.text()?),
            tag::INDEX => Expr::Index(self.boxed()?, self.boxed()?),
            tag::TEMPLATE => {
                let parts = self
                    .list(|body| Ok(if body.flag()? { Part::Expr(body.expr()?) } else { Part::Text(body.text()?) }));
                Expr::Template(parts?)
            }
            tag::LIST => Expr::List(self.list(Self::expr)?),
            tag::OBJECT => Expr::Object(self.list(|body| Ok((body.expr()?, body.expr()?)))?),
            tag::NEGATE => Expr::Unary(UnaryOp::Negate, self.boxed()?),
            tag::NOT => Expr::Unary(UnaryOp::Not, self.boxed()?),
            tag::BINARY => {
                let operator = super::coded(&super::OPERATORS, self.reader.byte()?)?;
                Expr::Binary(operator, self.boxed()?, self.boxed()?)
            }
            tag::CONDITIONAL => Expr::Conditional(self.boxed()?, self.boxed()?, self.boxed()?),
            tag::FOR => {
                let key = if self.flag()? { Some(self.reader.size()?) } else { None };
                Expr::For(Box::new(For {
                    key,
                    value: self.reader.size()?,
                    source: self.expr()?,
                    condition: self.optional()?,
                    new_key: self.optional()?,
                    element: self.expr()?,
                }))
            }
            tag::CALL => Expr::Call(self.text()?, self.list(Self::expr)?),
            tag::ASKED => {
                let asked = super::coded(&Asked::ALL.map(|(_, asked)| asked), self.reader.byte()?)?;
                Expr::Asked(asked, self.list(Self::expr)?)
            }
            tag::QUANTIFIED => {
                let quantifiers = Quantifier::ALL.map(|(_, quantifier)| quantifier);
                let quantifier = super::coded(&quantifiers, self.reader.byte()?)?;
                let source = if self.flag()? {
                    Source::Elements(self.expr()?)
                } else {
                    Source::Type(self.mode()?, self.text()?)
                };
                let (slot, condition) = (self.reader.size()?, self.expr()?);
                let join = if self.flag()? { Some((self.text()?, self.expr()?)) } else { None };
                Expr::Quantified(Box::new(Quantified { quantifier, source, slot, condition, join }))
            }
            _ => return Err(TableError::Damaged("no such expression")),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_nests_without_an_end_is_refused() {
        let deep = [vec![2, 0, 0], vec![tag::NOT; 100_000]].concat();
        assert_eq!(
            rule(Reader::new(&deep), "deep", Level::Deny).unwrap_err(),
            TableError::Damaged("a rule is nested too deep")
        );
    }
}
