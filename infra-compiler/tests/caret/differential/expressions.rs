//! Random expressions by type.
//!
//! For the provider nothing is known but what an expression around a variable cannot hide, a length or a key: it would
//! judge what it knows by rules that no schema states.

use super::{
    generate::Generator,
    program::{Expression, Piece},
};

fn variable(name: &str) -> Expression {
    Expression::Variable(name.to_owned())
}

fn binary(left: Expression, operator: &'static str, right: Expression) -> Expression {
    Expression::Binary(Box::new(left), operator, Box::new(right))
}

impl Generator<'_> {
    /// Of any type.
    pub(super) fn any(&mut self, depth: usize) -> Expression {
        match self.random.below(7) {
            0 | 1 => self.text(depth),
            2 => self.number(depth),
            3 => self.flag(depth),
            4 => self.texts(depth),
            5 => self.table(depth),
            _ => {
                let (a, b) = (self.text(depth.saturating_sub(1)), self.any(depth.saturating_sub(1)));
                Expression::Object(vec![("a".to_owned(), a), ("b".to_owned(), b)])
            }
        }
    }

    pub(super) fn text(&mut self, depth: usize) -> Expression {
        if depth == 0 {
            return match self.random.below(4) {
                0 if !self.unknown => Expression::text("text"),
                1 if !self.unknown => Expression::Suffix,
                2 => self.each.map_or_else(|| variable("text"), Expression::word),
                _ => variable("text"),
            };
        }
        let depth = depth - 1;
        match self.random.below(14) {
            0 | 1 if self.references => self.reference_to_text().unwrap_or_else(|| variable("text")),
            2 => {
                let pieces =
                    [Piece::Text("x-".to_owned()), Piece::Value(variable("text")), Piece::Value(self.text(depth))];
                Expression::Text(pieces.into())
            }
            3 => {
                let name =
                    *self.random.pick(&["upper", "lower", "trimspace", "base64encode", "sha256"]).unwrap_or(&"upper");
                let text = self.text(depth);
                Expression::call(name, vec![join(text)])
            }
            4 => Expression::call("join", vec![Expression::text("-"), self.texts(depth)]),
            5 => {
                let (text, number) = (self.text(depth), self.number(depth));
                Expression::call("format", vec![Expression::text("%s-%d"), join(text), number])
            }
            6 => Expression::call("lookup", vec![variable("table"), Expression::text("a"), variable("text")]),
            7 => self.conditional(Self::text, depth),
            8 => Expression::Index(Box::new(variable("texts")), Box::new(Expression::word("0"))),
            9 => Expression::Index(Box::new(variable("table")), Box::new(Expression::text("a"))),
            10 => variable("table").then(".a"),
            11 => Expression::call("jsonencode", vec![Expression::List(vec![variable("text"), self.any(depth)])]),
            12 => Expression::call("element", vec![self.texts(depth), self.number(depth)]),
            // A number where a text belongs is converted.
            13 => variable("number"),
            _ => self.text(0),
        }
    }

    pub(super) fn number(&mut self, depth: usize) -> Expression {
        if depth == 0 {
            let literal = !self.unknown && self.random.chance(50);
            return if literal { Expression::word("2") } else { variable("number") };
        }
        let depth = depth - 1;
        match self.random.below(8) {
            0 => {
                let operator = *self.random.pick(&["+", "-", "*", "/", "%"]).unwrap_or(&"+");
                binary(self.number(depth), operator, variable("number"))
            }
            1 => Expression::call("length", vec![variable("texts")]),
            2 => Expression::call("max", vec![self.number(depth), variable("number")]),
            3 => Expression::call("ceil", vec![variable("number")]),
            4 => self.conditional(Self::number, depth),
            5 => Expression::Index(Box::new(variable("numbers")), Box::new(Expression::word("0"))),
            6 => Expression::call("tonumber", vec![variable("text")]),
            _ => self.number(0),
        }
    }

    pub(super) fn flag(&mut self, depth: usize) -> Expression {
        if depth == 0 {
            return variable("flag");
        }
        let depth = depth - 1;
        match self.random.below(6) {
            0 => {
                let operator = *self.random.pick(&["<", "<=", ">", ">="]).unwrap_or(&"<");
                binary(self.number(depth), operator, variable("number"))
            }
            1 => {
                let operator = *self.random.pick(&["==", "!="]).unwrap_or(&"==");
                binary(variable("text"), operator, self.text(depth))
            }
            2 => {
                let operator = *self.random.pick(&["&&", "||"]).unwrap_or(&"&&");
                binary(variable("flag"), operator, self.flag(depth))
            }
            3 => Expression::call("contains", vec![variable("texts"), self.text(depth)]),
            4 => Expression::call("startswith", vec![variable("text"), Expression::text("a")]),
            _ => self.flag(0),
        }
    }

    pub(super) fn texts(&mut self, depth: usize) -> Expression {
        if depth == 0 {
            return variable("texts");
        }
        let depth = depth - 1;
        match self.random.below(9) {
            0 if self.references => self.reference_to_texts().unwrap_or_else(|| variable("texts")),
            1 => Expression::List(vec![variable("text"), self.text(depth)]),
            2 => Expression::ForList(
                Box::new(self.texts(depth)),
                Box::new(Expression::call("upper", vec![Expression::word("x")])),
            ),
            3 => Expression::call("split", vec![Expression::text(","), join(self.text(depth))]),
            4 => Expression::call("concat", vec![variable("texts"), self.texts(depth)]),
            5 => Expression::call("keys", vec![self.table(depth)]),
            6 => Expression::call("sort", vec![Expression::call("tolist", vec![variable("names")])]),
            7 => self.conditional(|this, _| Expression::call("distinct", vec![this.texts(0)]), depth),
            _ => self.texts(0),
        }
    }

    pub(super) fn table(&mut self, depth: usize) -> Expression {
        if depth == 0 {
            return variable("table");
        }
        let depth = depth - 1;
        match self.random.below(4) {
            0 => Expression::Object(vec![("a".to_owned(), self.text(depth)), ("b".to_owned(), self.text(depth))]),
            1 => Expression::call("merge", vec![variable("table"), self.table(depth)]),
            2 => Expression::ForObject(Box::new(self.table(depth)), Box::new(Expression::word("v"))),
            _ => self.table(0),
        }
    }

    fn conditional(&mut self, value: impl Fn(&mut Self, usize) -> Expression, depth: usize) -> Expression {
        let parts = [self.flag(depth), value(self, depth), value(self, depth)];
        Expression::If(Box::new(parts))
    }
}

/// A text that is certainly one: neither a number nor null.
fn join(text: Expression) -> Expression {
    Expression::Text(vec![Piece::Text("x".to_owned()), Piece::Value(text)])
}
