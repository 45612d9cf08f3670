//! Random expressions, the same for the same seed.

use infra_compiler::{
    function::{Function, Parameter, ParameterType},
    operator::{BinaryOp, UnaryOp},
    value::Value,
};

use crate::expression::{Expression, object, tuple};

const WORDS: &[&str] = &[
    "",
    "a",
    "b",
    "c",
    "A",
    "aa",
    "ab",
    "b,c",
    "a-b",
    "10",
    "2",
    "0",
    "1",
    "-1",
    "1.5",
    "true",
    "false",
    "null",
    "hello world",
    "Hello",
    " padded ",
    "line\nbreak",
    "tail\n",
    "tail\r\n",
    "tab\t",
    "<tag> & co",
    "quote\"s",
    "back\\slash",
    "${x}",
    "50%",
    "o'neil",
    "x_y",
    "a/b/c",
    "/abs/path/",
    "zürich",
    "日本",
    "007",
    "1e3",
    "+5",
    ".5",
    "5.",
    "1_000",
    "0x1f",
    "ff",
    "zz",
    "aGVsbG8=",
    "key",
    "a.b",
    "++",
    "??",
    "e\u{301}",
];

const NUMBERS: &[&str] = &[
    "0",
    "1",
    "2",
    "3",
    "4",
    "5",
    "7",
    "8",
    "10",
    "16",
    "24",
    "100",
    "255",
    "256",
    "1000",
    "65535",
    "1000000",
    "-1",
    "-2",
    "-3",
    "-7",
    "-10",
    "0.5",
    "-0.5",
    "1.5",
    "2.5",
    "0.25",
    "-2.75",
    "0.1",
    "0.2",
    "0.3",
    "-0.1",
    "3.14159",
    "1.005",
    "99.99",
    "9007199254740993",
    "1000000000000000000000",
    "123456789012345678901234567890",
    "0.000001",
    "0.0000001",
    "12345.678",
];

pub(crate) struct Generator(u64);

impl Generator {
    pub(crate) fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1)
    }

    /// A number below the limit (xorshift).
    pub(crate) fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 33).unwrap_or(0) % limit.max(1)
    }

    pub(crate) fn pick<T: Copy>(&mut self, all: &[T]) -> T {
        all[self.below(all.len())]
    }

    /// Once in so many times.
    pub(crate) fn rarely(&mut self, times: usize) -> bool {
        self.below(times) == 0
    }

    pub(crate) fn text(&mut self) -> String {
        match self.below(4) {
            0 => format!("{}{}", self.pick(WORDS), self.pick(WORDS)),
            1 => (0..self.below(12)).map(|_| char::from(b' ' + u8::try_from(self.below(95)).unwrap_or(0))).collect(),
            _ => self.pick(WORDS).to_owned(),
        }
    }

    pub(crate) fn number(&mut self) -> Value {
        Value::Number(self.pick(NUMBERS).parse().expect("a number of the list"))
    }

    pub(crate) fn small(&mut self) -> Value {
        let value = self.below(14);
        Value::Number((i64::try_from(value).unwrap_or(0) - 3).into())
    }

    pub(crate) fn scalar(&mut self) -> Value {
        match self.below(9) {
            0 => Value::Null,
            1 | 2 => Value::Bool(self.rarely(2)),
            3..=5 => self.number(),
            _ => Value::string(self.text()),
        }
    }

    /// A literal: scalars, tuples and objects.
    pub(crate) fn value(&mut self, depth: usize) -> Value {
        match if depth == 0 { 0 } else { self.below(6) } {
            0..=2 => self.scalar(),
            3 | 4 => {
                let length = self.below(4);
                tuple((0..length).map(|_| self.value(depth - 1)).collect())
            }
            _ => {
                let length = self.below(4);
                object(
                    (0..length)
                        .map(|_| (self.pick(&["a", "b", "key", "10"]).to_owned(), self.value(depth - 1)))
                        .collect::<Vec<_>>(),
                )
            }
        }
    }

    pub(crate) fn any(&mut self) -> Expression {
        match self.below(5) {
            0 => self.list(),
            1 => self.map(),
            _ => Expression::Literal(self.value(2)),
        }
    }

    /// A tuple, list or set, mostly of elements of one kind.
    pub(crate) fn list(&mut self) -> Expression {
        let length = self.below(5);
        let kind = self.below(6);
        let all = (0..length)
            .map(|_| match kind {
                0 => self.number(),
                1 => self.small(),
                2 => self.value(1),
                3 => Value::Bool(self.rarely(2)),
                _ => Value::string(self.text()),
            })
            .collect();
        let literal = Expression::Literal(tuple(all));
        self.maybe_cast(literal, &["tolist", "toset"])
    }

    pub(crate) fn map(&mut self) -> Expression {
        let length = self.below(4);
        let kind = self.below(4);
        let entries: Vec<_> = (0..length)
            .map(|_| {
                let value = match kind {
                    0 => self.number(),
                    1 => self.value(1),
                    _ => Value::string(self.text()),
                };
                (self.pick(&["a", "b", "c", "key", "x_y", "10"]).to_owned(), value)
            })
            .collect();
        let literal = Expression::Literal(object(entries));
        self.maybe_cast(literal, &["tomap"])
    }

    fn maybe_cast(&mut self, expression: Expression, casts: &[&str]) -> Expression {
        if self.rarely(2) { expression } else { Expression::Call(self.pick(casts).into(), vec![expression]) }
    }

    /// Arguments by the signature alone: often wrong, which must be refused on both sides.
    pub(crate) fn arguments(&mut self, function: &Function) -> Vec<Expression> {
        let mut arguments: Vec<Expression> =
            function.parameters.iter().map(|parameter| self.argument(*parameter)).collect();
        if let Some(variadic) = function.variadic {
            for _ in 0..self.below(4) {
                arguments.push(self.argument(variadic));
            }
        }
        if self.rarely(20) {
            arguments.pop();
        }
        arguments
    }

    fn argument(&mut self, parameter: Parameter) -> Expression {
        if self.rarely(8) {
            return self.any();
        }
        match parameter.ty {
            ParameterType::Any => self.any(),
            ParameterType::String => Expression::Literal(Value::string(self.text())),
            ParameterType::Number => Expression::Literal(if self.rarely(2) { self.small() } else { self.number() }),
            ParameterType::Bool => Expression::Literal(Value::Bool(self.rarely(2))),
            ParameterType::Map | ParameterType::StringLists => self.map(),
            _ => self.list(),
        }
    }

    pub(crate) fn binary(&mut self, op: BinaryOp) -> Expression {
        let side = |generator: &mut Self| match op {
            _ if generator.rarely(10) => generator.any(),
            BinaryOp::Equal | BinaryOp::NotEqual => generator.any(),
            BinaryOp::And | BinaryOp::Or => Expression::Literal(Value::Bool(generator.rarely(2))),
            _ => Expression::Literal(if generator.rarely(2) { generator.small() } else { generator.number() }),
        };
        let left = side(self);
        let same = matches!(op, BinaryOp::Equal | BinaryOp::NotEqual) && self.rarely(3);
        let right = if same { left.clone() } else { side(self) };
        Expression::Binary(op, Box::new(left), Box::new(right))
    }

    pub(crate) fn unary(&mut self) -> Expression {
        let op = self.pick(&[UnaryOp::Negate, UnaryOp::Not]);
        let operand = match (op, self.rarely(6)) {
            (_, true) => self.any(),
            (UnaryOp::Not, _) => Expression::Literal(Value::Bool(self.rarely(2))),
            (UnaryOp::Negate, _) => Expression::Literal(self.number()),
        };
        Expression::Unary(op, Box::new(operand))
    }

    pub(crate) fn index(&mut self) -> Expression {
        let (source, key) = if self.rarely(2) {
            (self.list(), if self.rarely(6) { self.scalar() } else { Value::Number(self.below(4).into()) })
        } else {
            let key = if self.rarely(6) { self.scalar() } else { Value::string(self.pick(&["a", "b", "key", "10"])) };
            (self.map(), key)
        };
        Expression::Index(Box::new(source), Box::new(Expression::Literal(key)))
    }

    pub(crate) fn conditional(&mut self) -> Expression {
        let (then, otherwise) = match self.below(4) {
            0 => (self.list(), self.list()),
            1 => (self.map(), self.map()),
            _ => (self.any(), self.any()),
        };
        Expression::Conditional(self.rarely(2), Box::new(then), Box::new(otherwise))
    }

    pub(crate) fn template(&mut self) -> Expression {
        let part = if self.rarely(6) { self.any() } else { Expression::Literal(self.scalar()) };
        Expression::Template(Box::new(part))
    }
}
