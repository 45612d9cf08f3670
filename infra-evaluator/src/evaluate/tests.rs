//! Evaluation alone, over data made by hand.

use std::rc::Rc;

use super::{Budget, Data, Evaluator, Operand, Outputs, ResourceHead, Scope, Within};
use crate::{
    Span, Text,
    diagnostic::{Diagnostic, Diagnostics},
    ids::{DefinitionId, InstanceId, LazyId, LocalId, OutputId, ParameterId, ResourceId},
    mode::Mode,
    operator::BinaryOp,
    program::Name,
    resolved::{Binding, Comprehension, Expr, ExprKind, ItemsName, Local, Part, Repeated, Root},
    target::Schemas,
    types::Type,
    value::{Deferred, Marks, Node, Root as Start, Step, Traversal, Value, Way},
};

/// Parameters with values, and one resource, under any name of items.
#[derive(Default)]
struct Given {
    parameters: Vec<Value>,
    repeated: Option<Repeated>,
    out: Diagnostics,
    depth: usize,
    budget: Budget,
}

impl Data for Given {
    fn name(&mut self, root: &Root, _: Span, _: &Scope) -> Operand {
        match root {
            Root::Parameter(id) => Operand::Value(self.parameters[usize::from(*id)].clone()),
            Root::Items(_) => {
                Operand::Resource { id: ResourceId::new(0), repeated: self.repeated.unwrap_or(Repeated::Once) }
            }
            other => panic!("nothing else is asked: {other:?}"),
        }
    }

    fn lazy(&mut self, _: LazyId, _: Span) -> Value {
        Value::Poison
    }

    fn output(&mut self, _: Outputs, _: &[(DefinitionId, OutputId)], _: &Name, _: &Scope) -> Operand {
        Operand::Value(Value::Poison)
    }

    fn outputs(&mut self, _: InstanceId, _: Span, _: &Scope) -> Value {
        Value::Poison
    }

    fn deployed_output(&mut self, _: InstanceId, _: &str, _: Span, _: &Scope) -> Option<(Type, Marks)> {
        None
    }

    fn deployed_type(&mut self, _: InstanceId, _: Span) -> Type {
        Type::Any
    }

    fn output_names(&self, _: InstanceId) -> Vec<Text> {
        Vec::new()
    }

    fn resource(&self, _: ResourceId) -> ResourceHead {
        ResourceHead { mode: Mode::Managed, ty: "other_thing".into(), shown: "other_thing.one".to_owned() }
    }

    fn schemas(&self) -> Rc<Schemas> {
        Rc::new(Schemas::default())
    }

    fn version(&self, provider: &str) -> Option<Vec<u64>> {
        (provider == "aws").then(|| vec![6, 2])
    }

    fn source(&self, _: &Within) -> Vec<u32> {
        Vec::new()
    }

    fn report(&mut self, _: InstanceId, found: Diagnostic) {
        self.out.push(found);
    }

    fn diagnostics(&mut self) -> &mut Diagnostics {
        &mut self.out
    }

    fn depth(&mut self) -> &mut usize {
        &mut self.depth
    }

    fn budget(&mut self) -> &mut Budget {
        &mut self.budget
    }
}

fn expr(kind: ExprKind) -> Expr {
    Expr::new(kind, Span::NONE)
}

fn text(text: &str) -> Expr {
    expr(ExprKind::Template(vec![Part::Text(text.into())]))
}

fn number(number: i64) -> Expr {
    expr(ExprKind::Number(number.into()))
}

fn parameter(index: usize) -> Expr {
    expr(ExprKind::Name(Root::Parameter(ParameterId::new(index))))
}

fn call(name: &str, arguments: Vec<Expr>) -> Expr {
    expr(ExprKind::Call { name: Name::new(name, Span::NONE), arguments, spread: false })
}

fn later(ty: Type, marks: Marks) -> Value {
    let node = Node::Traversal(Traversal { root: Start::Each, steps: Vec::new() });
    Value::Deferred(Rc::new(Deferred { node, ty, marks, way: Way::NONE }))
}

fn evaluated(given: &mut Given, expr: &Expr) -> Value {
    Evaluator::over(given).expression(expr, &Scope::of(InstanceId::new(0)))
}

fn messages(given: &Given) -> Vec<&str> {
    given.out.iter().map(|found| found.message.as_str()).collect()
}

#[test]
fn what_is_static_is_folded() {
    let sum = expr(ExprKind::Binary(BinaryOp::Add, number(1), parameter(0)));
    let shown = expr(ExprKind::Template(vec![Part::Text("n-".into()), Part::Expr(sum)]));
    let mut given = Given { parameters: vec![Value::Number(2_i64.into())], ..Given::default() };
    assert_eq!(evaluated(&mut given, &call("upper", vec![shown])), Value::string("N-3"));
    assert!(given.out.is_empty());
}

#[test]
fn what_a_secret_is_part_of_is_secret() {
    let secret = Marks { sensitive: true, ..Marks::NONE };
    let mut given = Given { parameters: vec![later(Type::String, secret)], ..Given::default() };
    let value = evaluated(&mut given, &call("upper", vec![parameter(0)]));
    assert!(matches!(&value, Value::Deferred(made) if made.marks == secret), "{value:?}");
}

#[test]
fn a_for_binds_by_id_and_not_by_name() {
    let local = |id| Local { id: LocalId::new(id), name: Name::new("x", Span::NONE) };
    let inner = |id| expr(ExprKind::Name(Root::Local(LocalId::new(id))));
    let over = |id, source, element| {
        let comprehension = Comprehension { binding: Binding { key: None, value: local(id) }, source, condition: None };
        expr(ExprKind::ForList { comprehension, element })
    };
    // [for x in ["a"]: [for x in ["b"]: [the outer x, the inner x]]]
    let list = |one: &str| expr(ExprKind::List(vec![text(one)]));
    let both = expr(ExprKind::List(vec![inner(1), inner(2)]));
    let nested = over(1, list("a"), over(2, list("b"), both));
    let pair = Value::Tuple(Rc::new(vec![Value::string("a"), Value::string("b")]));
    let inner = Value::Tuple(Rc::new(vec![pair]));
    assert_eq!(evaluated(&mut Given::default(), &nested), Value::Tuple(Rc::new(vec![inner])));
}

#[test]
fn a_condition_that_is_decided_later_keeps_both_sides() {
    let both = |condition| expr(ExprKind::Conditional { condition, then: text("a"), otherwise: text("b") });
    let mut given = Given {
        parameters: vec![later(Type::Bool, Marks::NONE), Value::Unknown(Type::Bool), Value::string("x")],
        ..Given::default()
    };
    let kept = evaluated(&mut given, &both(parameter(0)));
    assert!(matches!(&kept, Value::Deferred(made) if matches!(made.node, Node::Conditional(..))), "{kept:?}");
    assert_eq!(evaluated(&mut given, &both(parameter(1))), Value::Unknown(Type::String));
    assert_eq!(evaluated(&mut given, &both(parameter(2))), Value::Poison);
    assert_eq!(messages(&given), ["a condition is a bool, this is string"]);
}

#[test]
fn steps_follow_what_count_makes_of_a_resource() {
    let items = Rc::new(ItemsName { name: "one".into(), items: Vec::new() });
    let one = || expr(ExprKind::Name(Root::Items(items.clone())));
    let id = |source| ExprKind::Attribute { source, name: Name::new("id", Span::NONE), outputs: Vec::new() };
    let mut given = Given { repeated: Some(Repeated::Count), ..Given::default() };
    assert_eq!(evaluated(&mut given, &expr(id(one()))), Value::Poison);
    assert_eq!(messages(&given), ["`other_thing.one` has `count`: its instances have `id`, not the whole"]);
    let value = evaluated(&mut given, &expr(id(expr(ExprKind::Splat(one())))));
    let Value::Deferred(made) = value else { panic!("{value:?}") };
    let steps = vec![Step::Splat, Step::Attribute("id".into())];
    assert_eq!(made.node, Node::Traversal(Traversal { root: Start::Resource(ResourceId::new(0)), steps }));
}

#[test]
fn versions_are_compared_part_by_part() {
    let holds = |op, version: &[u64]| {
        let version = version.to_vec();
        let kind = ExprKind::Version { provider: "aws".into(), place: Span::NONE, op, version };
        evaluated(&mut Given::default(), &expr(kind))
    };
    assert_eq!(holds(BinaryOp::GreaterOrEqual, &[6]), Value::Bool(true));
    assert_eq!(holds(BinaryOp::Less, &[6, 10]), Value::Bool(true));
    assert_eq!(holds(BinaryOp::Equal, &[6, 2, 0]), Value::Bool(true));
}

#[test]
fn try_takes_what_does_not_fail_and_reports_nothing() {
    let fails = call("tonumber", vec![text("x")]);
    let mut given = Given::default();
    assert_eq!(evaluated(&mut given, &call("try", vec![fails, number(1)])), Value::Number(1_i64.into()));
    assert!(given.out.is_empty());
}

#[test]
fn nesting_has_a_limit() {
    let deep = (0..1000).fold(number(1), |inner, _| expr(ExprKind::Paren(inner)));
    let mut given = Given::default();
    assert_eq!(evaluated(&mut given, &deep), Value::Poison);
    assert_eq!(messages(&given), ["this is nested too deep to evaluate"]);
    assert_eq!(given.depth, 0);
}
