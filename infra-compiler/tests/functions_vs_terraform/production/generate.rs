//! Random expressions, mostly of the types that are wanted, the same for the same seed.

use infra_compiler::{
    function::{self, ParameterType},
    operator::{BinaryOp, UnaryOp},
    value::Value,
};

use super::tree::{Tree, empty_object, empty_tuple, only};
use crate::{expression::BINARY, generate::Generator, recipes};

/// What is wanted of an expression.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Text,
    Number,
    Bool,
    List,
    Map,
    Any,
}

const KINDS: [Kind; 6] = [Kind::Text, Kind::Number, Kind::Bool, Kind::List, Kind::Map, Kind::Any];

const NAMES: [&str; 4] = ["a", "b", "key", "x_y"];

/// Texts that one of the two languages could read in its own way.
const ODD_TEXTS: [&str; 16] = [
    "{x}",
    "${x}",
    "%{if true}",
    "$${x}",
    "$",
    "%",
    "{",
    "}",
    "\u{feff}a",
    "a\u{feff}",
    "\u{1f600}",
    "\u{2028}",
    "\r\n",
    "e\u{301}",
    "\u{e9}",
    "\\u0041",
];

const DIGITS: [&str; 10] =
    ["1e3", "1.5e3", "1e-3", "2.50", "1e2", "100000000000000000000", "0.10", "1E2", "1.0", "12e-1"];

const FORMATS: [&str; 22] = [
    "%s",
    "%d",
    "%v",
    "%q",
    "%t",
    "%x",
    "%X",
    "%o",
    "%b",
    "%f",
    "%.2f",
    "%05d",
    "%-5s|",
    "%5s",
    "%+d",
    "%e",
    "%g",
    "%%",
    "%s-%s",
    "%[2]s %[1]s",
    "%#v",
    "a%vb%v",
];

/// Calls that no recipe makes, as what gives them arguments.
const OTHERS: [&str; 13] = [
    "format",
    "formatlist",
    "log",
    "dirname",
    "try",
    "can",
    "issensitive",
    "nonsensitive",
    "ephemeralasnull",
    "yamlencode",
    "yamldecode",
    "base64gzip",
    "coalesce",
];

pub(crate) struct Trees {
    random: Generator,
    /// The names of the `for`s around.
    bound: Vec<(String, Kind)>,
}

impl Trees {
    pub(crate) fn new(seed: u64) -> Self {
        Self { random: Generator::new(seed), bound: Vec::new() }
    }

    /// An expression for an output.
    pub(crate) fn tree(&mut self) -> Tree {
        let kind = self.random.pick(&KINDS);
        let depth = 1 + self.random.below(4);
        self.of(kind, depth)
    }

    fn of(&mut self, kind: Kind, depth: usize) -> Tree {
        if self.random.rarely(25) {
            let other = self.random.pick(&KINDS);
            return self.made(other, depth);
        }
        self.made(kind, depth)
    }

    fn made(&mut self, kind: Kind, depth: usize) -> Tree {
        if depth == 0 {
            return self.leaf(kind);
        }
        match self.random.below(9) {
            0 => self.leaf(kind),
            1..=3 => self.call(kind, depth - 1),
            4..=6 => self.shaped(kind, depth - 1),
            _ => {
                let inner = self.made(kind, depth - 1);
                self.disguised(inner, kind, depth - 1)
            }
        }
    }

    fn leaf(&mut self, kind: Kind) -> Tree {
        let bound: Vec<&String> = self.bound.iter().filter(|(_, of)| *of == kind).map(|(name, _)| name).collect();
        if !bound.is_empty() && !self.random.rarely(3) {
            let at = self.random.below(bound.len());
            return Tree::Bound(bound[at].clone());
        }
        if self.random.rarely(10) {
            return Tree::Variable(match kind {
                Kind::Text => self.random.pick(&["v_text", "v_digits", "v_any"]),
                Kind::Number => self.random.pick(&["v_number", "v_digits"]),
                Kind::Bool => "v_bool",
                Kind::List => self.random.pick(&["v_list", "v_set", "v_any"]),
                Kind::Map => self.random.pick(&["v_map", "v_object"]),
                Kind::Any => "v_null",
            });
        }
        match kind {
            Kind::Text if self.random.rarely(6) => Tree::text(self.random.pick(&ODD_TEXTS)),
            Kind::Text => Tree::text(self.random.text()),
            Kind::Number if self.random.rarely(8) => Tree::Digits(self.random.pick(&DIGITS)),
            Kind::Number if self.random.rarely(2) => Tree::Literal(self.random.small()),
            Kind::Number => Tree::Literal(self.random.number()),
            Kind::Bool => Tree::Literal(Value::Bool(self.random.rarely(2))),
            Kind::List => self.random.list().into(),
            Kind::Map => self.random.map().into(),
            Kind::Any => self.random.any().into(),
        }
    }

    /// A literal structure, operator, conditional or comprehension of a kind.
    fn shaped(&mut self, kind: Kind, depth: usize) -> Tree {
        match kind {
            Kind::Text => {
                let part = if self.random.rarely(4) { Kind::Number } else { Kind::Text };
                let part = Box::new(self.of(part, depth));
                let (before, after) = (self.random.text(), self.random.text());
                Tree::Text(if self.random.rarely(2) { before } else { String::new() }, part, after)
            }
            Kind::Number if self.random.rarely(4) => Tree::Unary(UnaryOp::Negate, Box::new(self.of(kind, depth))),
            Kind::Number => {
                let op = self.random.pick(&BINARY[8..]);
                Tree::Binary(op, Box::new(self.of(kind, depth)), Box::new(self.of(kind, depth)))
            }
            Kind::Bool => self.condition(depth),
            Kind::List if self.random.rarely(3) => self.for_list(depth),
            Kind::List => {
                let kind = self.random.pick(&KINDS);
                Tree::Tuple((0..self.random.below(4)).map(|_| self.of(kind, depth)).collect())
            }
            Kind::Map if self.random.rarely(3) => self.for_object(depth),
            Kind::Map if self.random.rarely(5) => {
                Tree::Keyed(Box::new(self.of(Kind::Text, depth)), Box::new(self.of(Kind::Any, depth)))
            }
            Kind::Map => {
                let kind = self.random.pick(&KINDS);
                let count = self.random.below(4);
                Tree::Object(NAMES.into_iter().take(count).map(|name| (name, self.of(kind, depth))).collect())
            }
            Kind::Any => {
                let kind = self.random.pick(&KINDS[..5]);
                self.shaped(kind, depth)
            }
        }
    }

    fn condition(&mut self, depth: usize) -> Tree {
        match self.random.below(6) {
            0 => Tree::Unary(UnaryOp::Not, Box::new(self.of(Kind::Bool, depth))),
            // What an operand that need not be asked for would fail with is a difference on purpose.
            1 => {
                let op = self.random.pick(&[BinaryOp::And, BinaryOp::Or]);
                let right = Tree::Literal(Value::Bool(self.random.rarely(2)));
                Tree::Binary(op, Box::new(self.of(Kind::Bool, depth)), Box::new(right))
            }
            2 => {
                let op = self.random.pick(&BINARY[4..8]);
                Tree::Binary(op, Box::new(self.of(Kind::Number, depth)), Box::new(self.of(Kind::Number, depth)))
            }
            _ => {
                let op = self.random.pick(&[BinaryOp::Equal, BinaryOp::NotEqual]);
                let kind = self.random.pick(&KINDS);
                let left = self.of(kind, depth);
                let right = if self.random.rarely(3) {
                    left.clone()
                } else if self.random.rarely(4) {
                    Tree::null()
                } else {
                    self.of(kind, depth)
                };
                Tree::Binary(op, Box::new(left), Box::new(right))
            }
        }
    }

    fn name(&self) -> String {
        format!("n{}", self.bound.len())
    }

    /// Names, source and what is bound of a `for`.
    fn gone_through(&mut self, depth: usize) -> (Vec<String>, Tree) {
        let map = self.random.rarely(3);
        let element = self.random.pick(&[Kind::Text, Kind::Number, Kind::Any]);
        let source = match (map, self.random.rarely(3)) {
            (true, true) => self.of(Kind::Map, depth),
            (true, false) => {
                Tree::Object(NAMES.into_iter().take(2).map(|name| (name, self.of(element, depth / 2))).collect())
            }
            (false, true) => self.of(Kind::List, depth),
            (false, false) => Tree::Tuple((0..self.random.below(3)).map(|_| self.of(element, depth / 2)).collect()),
        };
        let mut names = Vec::new();
        if self.random.rarely(2) {
            let name = self.name();
            self.bound.push((name.clone(), if map { Kind::Text } else { Kind::Number }));
            names.push(name);
        }
        let name = self.name();
        self.bound.push((name.clone(), element));
        names.push(name);
        (names, source)
    }

    fn filter(&mut self, depth: usize) -> Option<Box<Tree>> {
        self.random.rarely(3).then(|| Box::new(self.condition(depth / 2)))
    }

    fn for_list(&mut self, depth: usize) -> Tree {
        let (names, source) = self.gone_through(depth);
        let condition = self.filter(depth);
        let kind = self.random.pick(&KINDS);
        let element = Box::new(self.of(kind, depth));
        self.bound.truncate(self.bound.len() - names.len());
        Tree::ForList { names, source: Box::new(source), condition, element }
    }

    fn for_object(&mut self, depth: usize) -> Tree {
        let (names, source) = self.gone_through(depth);
        let condition = self.filter(depth);
        let last = Tree::Bound(names.last().cloned().unwrap_or_default());
        let key = match self.random.below(3) {
            0 => self.of(Kind::Text, depth),
            1 => Tree::Text("k".to_owned(), Box::new(last), String::new()),
            _ => last,
        };
        let kind = self.random.pick(&KINDS);
        let value = Box::new(self.of(kind, depth));
        let group = self.random.rarely(3);
        self.bound.truncate(self.bound.len() - names.len());
        Tree::ForObject { names, source: Box::new(source), condition, key: Box::new(key), value, group }
    }

    /// A call that gives this kind, as far as the table of functions tells.
    fn call(&mut self, kind: Kind, depth: usize) -> Tree {
        if self.random.rarely(5) {
            return self.other_call(kind, depth);
        }
        let gives = |name: &str| match function::lookup(name).map(function::Function::returns) {
            Some(ParameterType::String) => kind == Kind::Text,
            Some(ParameterType::Number) => kind == Kind::Number,
            Some(ParameterType::Bool) => kind == Kind::Bool,
            _ => matches!(kind, Kind::List | Kind::Map | Kind::Any),
        };
        let fitting: Vec<usize> =
            (0..recipes::RECIPES.len()).filter(|index| gives(recipes::RECIPES[*index].function)).collect();
        let recipe = &recipes::RECIPES[self.random.pick(&fitting)];
        let arguments: Vec<Tree> = recipe.arguments(&mut self.random).into_iter().map(Tree::from).collect();
        let spread = arguments.len() > 1 && self.random.rarely(12);
        let mut arguments: Vec<Tree> = arguments.into_iter().map(|argument| self.argument(argument, depth)).collect();
        if spread {
            let rest = arguments.split_off(arguments.len() / 2);
            arguments.push(Tree::Tuple(rest));
            return Tree::Spread(recipe.function.to_owned(), arguments);
        }
        Tree::Call(recipe.function.to_owned(), arguments)
    }

    /// An argument as it is, or hidden in another expression, or another of its kind.
    fn argument(&mut self, argument: Tree, depth: usize) -> Tree {
        let kind = match &argument {
            Tree::Literal(Value::String(_)) => Kind::Text,
            Tree::Literal(Value::Number(_)) => Kind::Number,
            Tree::Literal(Value::Bool(_)) => Kind::Bool,
            Tree::Literal(Value::Tuple(_)) => Kind::List,
            Tree::Literal(Value::Object(_)) => Kind::Map,
            _ => Kind::Any,
        };
        match self.random.below(6) {
            _ if depth == 0 => argument,
            0 | 1 => self.disguised(argument, kind, depth - 1),
            2 => self.of(kind, depth - 1),
            3 => argument.opened(),
            _ => argument,
        }
    }

    fn other_call(&mut self, kind: Kind, depth: usize) -> Tree {
        let name = self.random.pick(&OTHERS);
        let any = |trees: &mut Self| {
            let kind = if trees.random.rarely(2) { kind } else { trees.random.pick(&KINDS) };
            trees.of(kind, depth)
        };
        let arguments = match name {
            "format" | "formatlist" => {
                let format = Tree::text(self.random.pick(&FORMATS));
                let count = if self.random.rarely(3) { 2 } else { 1 };
                std::iter::once(format).chain((0..count).map(|_| any(self))).collect()
            }
            "log" => vec![self.of(Kind::Number, depth), Tree::number(2)],
            "yamldecode" if self.random.rarely(2) => {
                let inner = any(self);
                vec![Tree::Call("yamlencode".to_owned(), vec![inner])]
            }
            "dirname" | "base64gzip" | "yamldecode" => vec![self.of(Kind::Text, depth)],
            "try" | "coalesce" => (0..=self.random.below(3)).map(|_| any(self)).collect(),
            _ => vec![any(self)],
        };
        Tree::Call(name.to_owned(), arguments)
    }

    /// The same value, by a way around.
    fn disguised(&mut self, tree: Tree, kind: Kind, depth: usize) -> Tree {
        let call = |name: &str, arguments: Vec<Tree>| Tree::Call(name.to_owned(), arguments);
        let name = self.random.pick(&NAMES);
        match self.random.below(20) {
            0 | 1 => {
                let condition = Box::new(if self.random.rarely(2) {
                    Tree::Literal(Value::Bool(self.random.rarely(2)))
                } else {
                    self.condition(depth)
                });
                let other = match self.random.below(4) {
                    0 => Tree::null(),
                    1 => self.of(Kind::Any, depth),
                    _ => self.of(kind, depth),
                };
                if self.random.rarely(2) {
                    Tree::Conditional(condition, Box::new(tree), Box::new(other))
                } else {
                    Tree::Conditional(condition, Box::new(other), Box::new(tree))
                }
            }
            2 => call("try", vec![tree, self.of(kind, depth)]),
            3 => call("try", vec![call("tonumber", vec![Tree::text("no")]), tree]),
            4 => {
                let other = self.of(kind, depth);
                let at = i64::from(self.random.rarely(2));
                let all = if at == 0 { vec![tree, other] } else { vec![other, tree] };
                Tree::Index(Box::new(Tree::Tuple(all)), Box::new(Tree::number(at)))
            }
            5 => {
                let other = self.of(Kind::Any, depth);
                Tree::Attribute(Box::new(Tree::Object(vec![(name, tree), ("other", other)])), name)
            }
            6 => Tree::Index(Box::new(Tree::Object(vec![(name, tree)])), Box::new(Tree::text(name))),
            7 => call("one", vec![only(tree)]),
            8 => call("element", vec![only(tree), Tree::number(3)]),
            9 => {
                let default = self.of(kind, depth);
                call("lookup", vec![Tree::Object(vec![(name, tree)]), Tree::text(name), default])
            }
            10 => call("coalesce", vec![tree, self.of(kind, depth)]),
            11 => {
                let bound = self.name();
                let element = Box::new(Tree::Bound(bound.clone()));
                let list = Tree::ForList { names: vec![bound], source: Box::new(only(tree)), condition: None, element };
                Tree::Index(Box::new(list), Box::new(Tree::number(0)))
            }
            12 => {
                let splat = Tree::Splat(Box::new(only(Tree::Object(vec![(name, tree)]))), Some(name));
                Tree::Index(Box::new(splat), Box::new(Tree::number(0)))
            }
            13 => Tree::Index(Box::new(Tree::Splat(Box::new(tree), None)), Box::new(Tree::number(0))),
            14 => call("jsondecode", vec![call("jsonencode", vec![tree])]),
            15 => {
                let other = self.of(Kind::Map, depth);
                Tree::Attribute(Box::new(call("merge", vec![other, Tree::Object(vec![(name, tree)])])), name)
            }
            16 => {
                Tree::Index(Box::new(call("values", vec![Tree::Object(vec![(name, tree)])])), Box::new(Tree::number(0)))
            }
            17 => {
                let empty = if self.random.rarely(2) { empty_tuple() } else { only(self.of(kind, depth)) };
                Tree::Index(Box::new(call("concat", vec![only(tree), empty])), Box::new(Tree::number(0)))
            }
            18 => {
                let cast = match kind {
                    Kind::Text | Kind::Any => "tostring",
                    Kind::Number => "tonumber",
                    Kind::Bool => "tobool",
                    Kind::List => self.random.pick(&["tolist", "toset"]),
                    Kind::Map => "tomap",
                };
                call(cast, vec![tree])
            }
            _ => {
                let object =
                    if self.random.rarely(2) { empty_object() } else { Tree::Object(vec![(name, tree.clone())]) };
                call("lookup", vec![object, Tree::text(name), tree])
            }
        }
    }
}
