//! What the evaluation of one definition may cost, counted while it goes on.
//!
//! Values share their parts, so that a few lines can stand for more than any machine holds: sizes are counted as if nothing
//! were shared, because later stages and the document do not share. The first limit that is crossed is one error; from then on
//! everything is poisoned, so that evaluation ends at once and reports nothing that only follows from it.

use std::rc::Rc;

use rustc_hash::FxHashMap;

use crate::{
    Span, Text,
    catalog::expressions::{TOO_DEEP, TOO_LARGE},
    diagnostic::Diagnostic,
    ids::InstanceId,
    limits::{
        EVALUATED_SIZE, LOOKED_AT, NESTED_INSTANCES, RESOURCES, STATIC_ROUNDS, TEXT_LENGTH, TEXT_UNIT, VALUE_DEPTH,
        VALUE_SIZE,
    },
    types::Type,
    value::{Node, Piece, Value},
};

/// From which size on a value is remembered instead of being measured again.
const REMEMBERED: usize = 64;

/// What was spent so far.
#[derive(Debug, Default)]
pub(crate) struct Budget {
    rounds: usize,
    instances: usize,
    resources: usize,
    size: usize,
    looked_at: usize,
    /// Large values by the place of their parts, each kept alive so that no other takes its place.
    measured: FxHashMap<*const (), (Value, Measure)>,
    /// Lists of text by their place: where each text first stands.
    positions: FxHashMap<*const (), (Rc<Vec<Value>>, Positions)>,
    exceeded: Option<(InstanceId, Diagnostic)>,
}

/// Where each text of a list first stands; `None` if the list holds other things as well.
type Positions = Option<Rc<FxHashMap<Text, usize>>>;

/// Where a text stands in a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Position {
    /// First here.
    At(usize),
    /// The list holds texts alone, and this is none of them.
    Nowhere,
    /// The list holds other things as well.
    Unknown,
}

/// How large a value is, and how deep.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Measure {
    size: usize,
    depth: usize,
}

impl Measure {
    const ONE: Self = Self { size: 1, depth: 1 };

    /// With a part one level further down.
    fn around(self, part: Self) -> Self {
        Self { size: self.size.saturating_add(part.size), depth: self.depth.max(part.depth.saturating_add(1)) }
    }
}

impl Budget {
    /// Whether a limit was crossed: nothing that is evaluated from then on means anything.
    pub(crate) const fn is_exceeded(&self) -> bool {
        self.exceeded.is_some()
    }

    /// The error of the limit that was crossed, and the stack instance in which it was.
    pub(crate) fn into_exceeded(self) -> Option<(InstanceId, Diagnostic)> {
        self.exceeded
    }

    /// Says that a limit was crossed in what another definition evaluated on this one's account.
    pub(crate) fn exceed_elsewhere(&mut self, span: Span, instance: InstanceId) {
        if let Some((whose, found)) = &mut self.exceeded {
            (*whose, found.span) = (instance, span);
        }
    }

    /// Rounds of a static `for`; `false` if these are too many.
    pub(crate) fn rounds(&mut self, more: usize, span: Span, instance: InstanceId) -> bool {
        self.rounds = self.rounds.saturating_add(more);
        let within = self.rounds <= STATIC_ROUNDS;
        let message = || format!("the static `for`s go through more than {STATIC_ROUNDS} rounds");
        self.within(within, message, "go through less, or give one resource `for_each`", span, instance)
    }

    /// One more nested stack; `false` if that is one too many.
    pub(crate) fn instance(&mut self, span: Span, instance: InstanceId) -> bool {
        self.instances = self.instances.saturating_add(1);
        let within = self.instances <= NESTED_INSTANCES;
        let message = || format!("more than {NESTED_INSTANCES} nested stacks are brought in");
        self.within(within, message, "bring in fewer, or split the root into several", span, instance)
    }

    /// One more resource; `false` if that is one too many.
    pub(crate) fn resource(&mut self, span: Span, instance: InstanceId) -> bool {
        self.resources = self.resources.saturating_add(1);
        let within = self.resources <= RESOURCES;
        let message = || format!("these are more than {RESOURCES} resources");
        self.within(within, message, "give one resource `count` or `for_each`, or split the root", span, instance)
    }

    /// A value that was made; `false` if it is too deep, or all of them have become too large.
    pub(crate) fn made(&mut self, value: &Value, span: Span, instance: InstanceId) -> bool {
        let Measure { size, depth } = self.measure(value);
        if depth > VALUE_DEPTH {
            if !self.is_exceeded() {
                let message = format!("this value is nested more than {VALUE_DEPTH} levels deep");
                let found = Diagnostic::error(&TOO_DEEP, span, message);
                self.exceeded = Some((instance, found.help("build a flat list or object, one entry per level")));
            }
            return false;
        }
        self.size = self.size.saturating_add(size);
        let message = || "this value is larger than any document".to_owned();
        if !self.within(size <= VALUE_SIZE, message, "build no list or text of itself again and again", span, instance)
        {
            return false;
        }
        let message = || "with this value, more is evaluated than any document holds".to_owned();
        let help = "make the values of this definition smaller, or split it";
        self.within(self.size <= EVALUATED_SIZE, message, help, span, instance)
    }

    /// Text of this many bytes; `false` if that is too long.
    pub(crate) fn text(&mut self, length: usize, span: Span, instance: InstanceId) -> bool {
        let within = length <= TEXT_LENGTH;
        let message = || format!("this text is longer than {} MiB", TEXT_LENGTH / 1024 / 1024);
        self.within(within, message, "upload a file instead: `resource aws_s3_object` with `source`", span, instance)
    }

    /// Values that a call or a comparison looks at; `false` if all of them have become too many.
    pub(crate) fn looked_at<'v>(
        &mut self,
        values: impl IntoIterator<Item = &'v Value>,
        span: Span,
        instance: InstanceId,
    ) -> bool {
        for value in values {
            let size = self.measure(value).size;
            // What is small costs no more than the call itself.
            self.looked_at = self.looked_at.saturating_add(if size < REMEMBERED { 0 } else { size });
        }
        self.is_looked_at_enough(span, instance)
    }

    /// The same for members of a family.
    pub(crate) fn members(&mut self, count: usize, span: Span, instance: InstanceId) -> bool {
        self.looked_at = self.looked_at.saturating_add(count);
        self.is_looked_at_enough(span, instance)
    }

    fn is_looked_at_enough(&mut self, span: Span, instance: InstanceId) -> bool {
        let within = self.looked_at <= LOOKED_AT;
        let message = || "large values are gone through too often".to_owned();
        self.within(
            within,
            message,
            "make an object by key once, then name its entries: `{for x in xs: x.key => x}`",
            span,
            instance,
        )
    }

    fn within(
        &mut self,
        within: bool,
        message: impl FnOnce() -> String,
        help: &str,
        span: Span,
        instance: InstanceId,
    ) -> bool {
        if !within && !self.is_exceeded() {
            let found = Diagnostic::error(&TOO_LARGE, span, message()).help(help);
            self.exceeded = Some((instance, found));
        }
        within
    }

    /// Where a text stands in a list of texts, looked up and not searched.
    pub(crate) fn position(&mut self, list: &Rc<Vec<Value>>, text: &Text) -> Position {
        let place = Rc::as_ptr(list).cast::<()>();
        let (_, known) = self.positions.entry(place).or_insert_with(|| (list.clone(), positions(list)));
        match known.as_ref().map(|known| known.get(text)) {
            Some(Some(first)) => Position::At(*first),
            Some(None) => Position::Nowhere,
            None => Position::Unknown,
        }
    }

    /// By recursion: parts were measured when they were made, and are no deeper than the limit.
    fn measure(&mut self, value: &Value) -> Measure {
        let place: *const () = match value {
            Value::Null | Value::Bool(_) | Value::Number(_) | Value::Hole(_) | Value::Poison => return Measure::ONE,
            Value::String(text) => return of_text(text),
            Value::Unknown(ty) => return of_type(ty),
            Value::Tuple(all) | Value::List(all) | Value::Set(all) => Rc::as_ptr(all).cast(),
            Value::Object(all) | Value::Map(all) => Rc::as_ptr(all).cast(),
            Value::Template(pieces) => Rc::as_ptr(pieces).cast(),
            Value::Deferred(deferred) => Rc::as_ptr(deferred).cast(),
        };
        if let Some((_, known)) = self.measured.get(&place) {
            return *known;
        }
        let mut measure = Measure::ONE;
        match value {
            Value::Object(all) | Value::Map(all) => {
                for (name, value) in all.iter() {
                    measure.size = measure.size.saturating_add(name.len() / TEXT_UNIT);
                    measure = measure.around(self.measure(value));
                }
            }
            Value::Template(pieces) => {
                for piece in pieces.iter() {
                    measure = measure.around(match piece {
                        Piece::Text(text) => of_text(text),
                        Piece::Value(value) => self.measure(value),
                    });
                }
            }
            Value::Deferred(deferred) => {
                if let Node::Traversal(traversal) = &deferred.node {
                    measure.size = measure.size.saturating_add(traversal.steps.len());
                }
                for part in deferred.parts() {
                    measure = measure.around(self.measure(part));
                }
            }
            _ => {
                for part in value.elements().unwrap_or_default() {
                    measure = measure.around(self.measure(part));
                }
            }
        }
        if measure.size >= REMEMBERED {
            self.measured.insert(place, (value.clone(), measure));
        }
        measure
    }
}

fn positions(list: &[Value]) -> Positions {
    let mut known = FxHashMap::with_capacity_and_hasher(list.len(), rustc_hash::FxBuildHasher);
    for (at, value) in list.iter().enumerate() {
        let Value::String(text) = value else { return None };
        known.entry(text.clone()).or_insert(at);
    }
    Some(Rc::new(known))
}

fn of_text(text: &str) -> Measure {
    Measure { size: 1 + text.len() / TEXT_UNIT, depth: 1 }
}

/// A type is as large as the smallest value of it that has all parts.
fn of_type(ty: &Type) -> Measure {
    let mut parts: Vec<&Type> = Vec::new();
    match ty {
        Type::List(inner) | Type::Set(inner) | Type::Map(inner) => parts.push(inner),
        Type::Tuple(all) => parts.extend(all),
        Type::Object(fields) => parts.extend(fields.values().map(|field| &field.ty)),
        _ => {}
    }
    parts.into_iter().fold(Measure::ONE, |measure, part| measure.around(of_type(part)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn spent(spend: impl Fn(&mut Budget) -> bool, times: usize) -> Option<&'static str> {
        let mut budget = Budget::default();
        for _ in 0..times {
            spend(&mut budget);
        }
        budget.into_exceeded().map(|(_, found)| found.code.name)
    }

    type Spend<'a> = &'a dyn Fn(&mut Budget) -> bool;

    fn here() -> (Span, InstanceId) {
        (Span::NONE, InstanceId::new(0))
    }

    #[test]
    fn each_limit_may_be_reached_and_not_crossed() {
        let (span, instance) = here();
        let cases: [(&str, usize, Spend<'_>); 4] = [
            ("rounds", STATIC_ROUNDS / 1000, &|budget| budget.rounds(1000, span, instance)),
            ("instances", NESTED_INSTANCES, &|budget| budget.instance(span, instance)),
            ("resources", RESOURCES, &|budget| budget.resource(span, instance)),
            ("members", LOOKED_AT / 1_000_000, &|budget| budget.members(1_000_000, span, instance)),
        ];
        for (name, most, spend) in cases {
            assert_eq!(spent(spend, most), None, "{name}");
            assert_eq!(spent(spend, most + 1), Some("too_large"), "{name}");
        }
    }

    #[test]
    fn sizes_count_what_is_shared_each_time() {
        let mut value = Value::Number(1_i64.into());
        let (span, instance) = here();
        let mut budget = Budget::default();
        for level in 0..100_u32 {
            value = Value::Tuple(Rc::new(vec![value.clone(), value]));
            if !budget.made(&value, span, instance) {
                // The doubles of one are 2, 4 and so on, each with those that it is made of.
                assert_eq!(level, VALUE_SIZE.ilog2() - 1);
                return;
            }
        }
        panic!("100 times doubled is too large");
    }

    #[test]
    fn values_are_as_deep_as_the_limit_and_no_deeper() {
        let (span, instance) = here();
        let mut value = Value::Null;
        for _ in 1..VALUE_DEPTH {
            value = Value::Tuple(Rc::new(vec![value]));
        }
        let mut budget = Budget::default();
        assert!(budget.made(&value, span, instance));
        assert!(!budget.made(&Value::Tuple(Rc::new(vec![value])), span, instance));
        assert_eq!(budget.into_exceeded().map(|(_, found)| found.code.name), Some("too_deep"));
    }

    #[test]
    fn an_unknown_value_is_as_large_as_all_parts_of_its_type() {
        let size = |ty: Type| of_type(&ty).size;
        assert_eq!(size(Type::String), 1);
        assert_eq!(size(Type::String.list()), 2);
        assert_eq!(size(Type::Tuple(vec![Type::String, Type::Number.set(), Type::Bool])), 5);
    }

    #[test]
    fn a_text_is_found_by_its_first_place() {
        let list = |all: Vec<Value>| Rc::new(all);
        let texts = list(vec![Value::string("a"), Value::string("b"), Value::string("a")]);
        let mut budget = Budget::default();
        assert_eq!(budget.position(&texts, &"a".into()), Position::At(0));
        assert_eq!(budget.position(&texts, &"c".into()), Position::Nowhere);
        assert_eq!(budget.position(&list(vec![Value::string("a"), Value::Null]), &"a".into()), Position::Unknown);
    }
}
