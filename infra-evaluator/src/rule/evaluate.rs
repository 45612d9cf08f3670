//! Asking: true, false, or nothing where parts are not known.

use std::{collections::BTreeMap, rc::Rc};

use super::{
    Rule, Seen, World,
    alike::{alike, is_same, is_value},
    foreign,
    member::elements,
    place,
    policy::Spot,
    text::text,
    tree::{Expr, For, HOLDER, Part, Quantified, Quantifier, SUBJECT, Source},
    world::is_counted,
};
use crate::{
    Span,
    function::{self, Folded},
    ids::ResourceId,
    operator::{BinaryOp, UnaryOp},
    value::{Number, Piece, Value},
};

/// What a rule says of one thing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verdict {
    /// What is wrong.
    pub message: String,
    /// How to mend it.
    pub help: Option<String>,
    /// Where.
    pub span: Span,
    /// The key or text in what stands there that is wrong, if it is one.
    pub part: Option<crate::Text>,
    /// The statements of policies that decided what `allows` answered, each with whether it allows.
    pub decided: Vec<(Spot, bool)>,
    /// Whether it is certain; a rule that asks for certainty is also told what is not.
    pub certain: bool,
}

/// Rules being asked of a program, one after the other.
pub struct Asking<'w, 'a> {
    pub(super) world: &'w World<'a>,
    /// What the names of the rule stand for.
    slots: Vec<Seen<'a>>,
    /// How many calls could not be answered because they were wrong: what `can` asks.
    pub(super) faults: usize,
    /// The statements of policies that decided something.
    pub(super) decided: Vec<(Spot, bool)>,
}

impl<'w, 'a> Asking<'w, 'a> {
    /// Asks rules of this program.
    pub fn new(world: &'w World<'a>) -> Self {
        Self { world, slots: Vec::new(), faults: 0, decided: Vec::new() }
    }

    /// Asks a rule of a resource, of each block in it that the rule is about, or of the program as a whole.
    pub fn verdicts(&mut self, rule: &Rule, blocks: &[crate::Text], resource: Option<ResourceId>) -> Vec<Verdict> {
        if self.slots.len() < rule.slots {
            self.slots.resize(rule.slots, Seen::Unknown);
        }
        let holder = || resource.map_or(Seen::Unknown, Seen::Resource);
        let world = self.world;
        self.bind(HOLDER, holder());
        let mut found = Vec::new();
        let mut ask = |subject| {
            self.bind(SUBJECT, subject);
            if let Some(verdict) = self.verdict(rule, resource) {
                found.push(verdict);
            }
        };
        // Nearly all rules are about the resource itself.
        if blocks.is_empty() {
            ask(holder());
        } else {
            world.blocks(holder(), blocks).into_iter().for_each(ask);
        }
        found
    }

    /// What the rule says of what its first slot holds, if it is broken there.
    fn verdict(&mut self, rule: &Rule, resource: Option<ResourceId>) -> Option<Verdict> {
        if let Some(when) = &rule.when
            && self.expression(when).truth() != Some(true)
        {
            return None;
        }
        self.decided.clear();
        let certain = match self.expression(&rule.require).truth() {
            Some(false) => true,
            None if rule.certain && !resource.is_some_and(|id| is_counted(self.world.resource(id))) => false,
            _ => return None,
        };
        let decided = std::mem::take(&mut self.decided);
        Some(Verdict {
            decided,
            message: text(self, &rule.message),
            help: rule.help.as_ref().map(|help| text(self, help)),
            span: rule.at.as_ref().and_then(|at| place::pointed(self, at)).unwrap_or_else(|| self.place(resource)),
            part: rule.at.as_ref().and_then(|at| place::part(self, at)),
            certain,
        })
    }

    /// The place of what the rule is asked of.
    fn place(&self, resource: Option<ResourceId>) -> Span {
        self.slots.get(SUBJECT).map_or(Span::NONE, |subject| place::of(self.world, subject, resource))
    }

    pub(super) fn bind(&mut self, slot: usize, seen: Seen<'a>) {
        if let Some(bound) = self.slots.get_mut(slot) {
            *bound = seen;
        }
    }

    pub(super) fn expression(&mut self, expr: &Expr) -> Seen<'a> {
        match expr {
            Expr::Literal(value) => Seen::Value(value.clone()),
            Expr::Slot(slot) => self.slots.get(*slot).cloned().unwrap_or(Seen::Unknown),
            Expr::Member(source, name) => match &**source {
                Expr::Slot(slot) => {
                    self.slots.get(*slot).map_or(Seen::Unknown, |source| self.world.member(source, name))
                }
                source => {
                    let source = self.expression(source);
                    self.world.member(&source, name)
                }
            },
            Expr::Index(source, index) => self.index(source, index),
            Expr::Template(parts) => self.template(parts),
            Expr::List(all) => {
                let all: Vec<Seen<'a>> = all.iter().map(|one| self.expression(one)).collect();
                list(all)
            }
            Expr::Object(all) => self.object(all),
            Expr::Unary(UnaryOp::Not, operand) => Seen::of(self.expression(operand).truth().map(|truth| !truth)),
            Expr::Unary(operator, operand) => match self.expression(operand).value() {
                Some(value) => folded(function::unary(*operator, &value).ok()),
                None => Seen::Unknown,
            },
            Expr::Binary(operator, left, right) => self.binary(*operator, left, right),
            Expr::Conditional(condition, then, otherwise) => match self.expression(condition).truth() {
                Some(true) => self.expression(then),
                Some(false) => self.expression(otherwise),
                None => Seen::Unknown,
            },
            Expr::For(each) => self.each(each),
            Expr::Call(name, arguments) => self.call(name, arguments),
            Expr::Asked(asked, arguments) => self.asked(*asked, arguments),
            Expr::Quantified(quantified) => self.quantified(quantified),
        }
    }

    fn index(&mut self, source: &Expr, index: &Expr) -> Seen<'a> {
        let (source, index) = (self.expression(source), self.expression(index));
        let Seen::Value(index) = index else { return Seen::Unknown };
        match source {
            Seen::Value(Value::Null) => Seen::NULL,
            Seen::Value(source) => match function::index(&source, &index) {
                Ok(result) => folded(Some(result)),
                Err(_) => {
                    self.faults += 1;
                    Seen::Unknown
                }
            },
            Seen::Items(all) => match &index {
                Value::Number(number) => {
                    let position = number.to_string().parse::<usize>().ok();
                    position.and_then(|position| all.get(position).cloned()).unwrap_or(Seen::NULL)
                }
                _ => Seen::Unknown,
            },
            other => match index {
                Value::Number(number) if number == Number::ZERO => other,
                _ => Seen::Unknown,
            },
        }
    }

    fn template(&mut self, parts: &[Part]) -> Seen<'a> {
        let mut pieces: Vec<Piece> = Vec::new();
        for part in parts {
            let piece = match part {
                Part::Text(text) => Value::String(text.clone()),
                Part::Expr(expr) => match self.expression(expr).value() {
                    Some(value @ (Value::Bool(_) | Value::Number(_))) => {
                        match function::convert(&value, &crate::types::Type::String) {
                            Ok(text) => text,
                            Err(_) => return Seen::Unknown,
                        }
                    }
                    Some(value @ (Value::String(_) | Value::Template(_) | Value::Deferred(_) | Value::Hole(_))) => {
                        super::alike::settled(self.world, &value)
                    }
                    _ => return Seen::Unknown,
                },
            };
            match piece {
                Value::String(text) => match pieces.last_mut() {
                    Some(Piece::Text(before)) => *before = format!("{before}{text}").into(),
                    _ => pieces.push(Piece::Text(text)),
                },
                Value::Template(inner) => pieces.extend(inner.iter().cloned()),
                other => pieces.push(Piece::Value(other)),
            }
        }
        Seen::Value(match pieces.as_slice() {
            [] => Value::string(""),
            [Piece::Text(text)] => Value::String(text.clone()),
            _ => Value::Template(Rc::new(pieces)),
        })
    }

    fn object(&mut self, all: &[(Expr, Expr)]) -> Seen<'a> {
        let mut members = BTreeMap::new();
        for (key, value) in all {
            let (Seen::Value(Value::String(key)), Some(value)) = (self.expression(key), self.expression(value).value())
            else {
                return Seen::Unknown;
            };
            members.insert(key, value);
        }
        Seen::Value(Value::Object(Rc::new(members)))
    }

    fn binary(&mut self, operator: BinaryOp, left: &Expr, right: &Expr) -> Seen<'a> {
        match operator {
            BinaryOp::And | BinaryOp::Or => {
                let decides = operator == BinaryOp::Or;
                let first = self.expression(left).truth();
                if first == Some(decides) {
                    return Seen::of(first);
                }
                let second = self.expression(right).truth();
                Seen::of(match (first, second) {
                    (_, Some(second)) if second == decides => Some(decides),
                    (Some(_), Some(_)) => Some(!decides),
                    _ => None,
                })
            }
            BinaryOp::Equal | BinaryOp::NotEqual => {
                let left = self.expression(left);
                let same = match right {
                    // Nearly all that rules compare with.
                    Expr::Literal(right) => is_value(self.world, &left, right),
                    right => alike(self.world, &left, &self.expression(right)),
                };
                Seen::of(same.map(|same| same == (operator == BinaryOp::Equal)))
            }
            _ => {
                let (left, right) = (self.expression(left), self.expression(right));
                if let (Seen::Resource(left), Seen::Resource(right)) = (&left, &right) {
                    return Seen::of(is_same(self.world, *left, *right).and(match operator {
                        BinaryOp::Less => Some(left < right),
                        BinaryOp::Greater => Some(left > right),
                        _ => None,
                    }));
                }
                let (Some(left), Some(right)) = (left.value(), right.value()) else { return Seen::Unknown };
                if [&left, &right].iter().any(|side| matches!(side, Value::Null)) {
                    return Seen::Unknown;
                }
                folded(function::binary(operator, &left, &right).ok())
            }
        }
    }

    fn each(&mut self, each: &For) -> Seen<'a> {
        let source = self.expression(&each.source);
        let Some(elements) = elements(&source) else { return Seen::Unknown };
        let keys: Vec<Value> = match &source {
            Seen::Value(Value::Map(all) | Value::Object(all)) => all.keys().cloned().map(Value::String).collect(),
            _ => (0..elements.len()).map(|at| Value::Number(Number::from(at))).collect(),
        };
        let mut found = Vec::new();
        let mut members = BTreeMap::new();
        for (key, element) in keys.into_iter().zip(elements) {
            if let Some(slot) = each.key {
                self.bind(slot, Seen::Value(key));
            }
            self.bind(each.value, element);
            if let Some(condition) = &each.condition {
                match self.expression(condition).truth() {
                    Some(true) => {}
                    Some(false) => continue,
                    None => return Seen::Unknown,
                }
            }
            let value = self.expression(&each.element);
            match &each.new_key {
                None => found.push(value),
                Some(new_key) => match (self.expression(new_key), value.value()) {
                    (Seen::Value(Value::String(key)), Some(value)) => {
                        members.insert(key, value);
                    }
                    _ => return Seen::Unknown,
                },
            }
        }
        if each.new_key.is_some() { Seen::Value(Value::Object(Rc::new(members))) } else { list(found) }
    }

    fn quantified(&mut self, quantified: &Quantified) -> Seen<'a> {
        let (candidates, complete) = match &quantified.source {
            Source::Elements(source) => {
                let source = self.expression(source);
                match elements(&source) {
                    Some(all) => (all, true),
                    None => return Seen::Unknown,
                }
            }
            Source::Type(mode, ty) => {
                let mut complete = self.world.sees_all(*mode, ty);
                let narrowed = quantified.join.as_ref().filter(|_| quantified.quantifier != Quantifier::All);
                let mut foreign = None;
                let narrowed = narrowed.and_then(|(attribute, wanted)| {
                    let wanted = self.expression(wanted);
                    let join = self.world.join(*mode, ty, attribute);
                    foreign = foreign::wanted(self.world, *mode, ty, attribute, &wanted);
                    complete &= foreign.is_some() || join.is_within(self.world, &wanted);
                    join.candidates(self.world, &wanted)
                });
                let ids = narrowed.unwrap_or_else(|| self.world.of_type(*mode, ty).to_vec());
                (foreign.into_iter().chain(ids.into_iter().map(Seen::Resource)).collect(), complete)
            }
        };
        let (mut known, mut count) = (complete, 0_usize);
        let decides = quantified.quantifier != Quantifier::All;
        for candidate in candidates {
            let counted = matches!(candidate, Seen::Resource(id) if is_counted(self.world.resource(id)));
            self.bind(quantified.slot, candidate.clone());
            let around = self.world.apart.get();
            self.world.apart.set(around || counted);
            let truth = self.expression(&quantified.condition).truth();
            self.world.apart.set(around);
            match truth {
                // What Terraform may make none of, or many, settles nothing.
                Some(truth) if truth == decides && counted => known = false,
                Some(truth) if truth == decides => match quantified.quantifier {
                    Quantifier::Any => return Seen::of(Some(true)),
                    Quantifier::All => return Seen::of(Some(false)),
                    // One that is not seen, or that there may be none of, could come before it.
                    Quantifier::Find => return if known { candidate } else { Seen::Unknown },
                    Quantifier::Count => count += 1,
                },
                Some(_) => {}
                None if quantified.quantifier == Quantifier::Find => return Seen::Unknown,
                None => known = false,
            }
        }
        if !known {
            return Seen::Unknown;
        }
        match quantified.quantifier {
            Quantifier::Any => Seen::of(Some(false)),
            Quantifier::All => Seen::of(Some(true)),
            Quantifier::Count => Seen::Value(Value::Number(Number::from(count))),
            Quantifier::Find => Seen::NULL,
        }
    }
}

/// Several things as one: a value if all are values.
fn list(all: Vec<Seen<'_>>) -> Seen<'_> {
    let values: Option<Vec<Value>> =
        all.iter().map(|one| if let Seen::Value(value) = one { Some(value.clone()) } else { None }).collect();
    match values {
        Some(values) => Seen::Value(Value::Tuple(Rc::new(values))),
        None => Seen::Items(Rc::new(all)),
    }
}

/// What came of a fold.
pub(super) fn folded<'a>(result: Option<Folded>) -> Seen<'a> {
    match result {
        Some(Folded::Value(value)) if !matches!(value, Value::Unknown(_) | Value::Poison) => Seen::Value(value),
        _ => Seen::Unknown,
    }
}
