//! Calls that Terraform's console cannot be asked about: arguments known in part, and what the errors say.

use std::{collections::BTreeMap, rc::Rc};

use infra_compiler::{
    function::{self, CallError, CallErrorKind, Folded, binary, conditional, convert},
    operator::BinaryOp,
    types::Type,
    value::{Deferred, Hole, Marks, Node, Piece, Root, Traversal, Value, Way},
};

fn number(value: i64) -> Value {
    Value::Number(value.into())
}

fn text(value: &str) -> Value {
    Value::string(value)
}

fn tuple(all: impl IntoIterator<Item = Value>) -> Value {
    Value::Tuple(Rc::new(all.into_iter().collect()))
}

fn list(all: impl IntoIterator<Item = Value>) -> Value {
    Value::List(Rc::new(all.into_iter().collect()))
}

fn object<const N: usize>(all: [(&str, Value); N]) -> Value {
    Value::Object(Rc::new(all.into_iter().map(|(name, value)| (name.into(), value)).collect()))
}

/// What Terraform knows after deployment alone.
fn later(name: &str, ty: Type) -> Value {
    marked(name, ty, false)
}

fn marked(name: &str, ty: Type, sensitive: bool) -> Value {
    let node = Node::Traversal(Traversal { root: Root::Variable(name.into()), steps: Vec::new() });
    Value::Deferred(Rc::new(Deferred { node, ty, marks: Marks { sensitive, ..Marks::NONE }, way: Way::NONE }))
}

fn suffix() -> Value {
    Value::Hole(Hole::Suffix)
}

fn call(name: &str, arguments: &[Value]) -> Result<Folded, CallError> {
    function::lookup(name).expect("a function of Terraform").call(arguments)
}

fn folded(name: &str, arguments: &[Value]) -> Value {
    match call(name, arguments) {
        Ok(Folded::Value(value)) => value,
        other => panic!("{name} should fold: {other:?}"),
    }
}

fn is_deferred(name: &str, arguments: &[Value]) -> bool {
    call(name, arguments) == Ok(Folded::Deferred)
}

fn refused(name: &str, arguments: &[Value]) -> CallError {
    call(name, arguments).expect_err("a wrong call")
}

#[test]
fn structure_folds_over_elements_that_come_later() {
    let id = |name| later(name, Type::String);
    let ids = tuple([id("a"), id("b"), text("c")]);
    assert_eq!(folded("length", std::slice::from_ref(&ids)), number(3));
    assert_eq!(folded("element", &[ids.clone(), number(4)]), id("b"));
    assert_eq!(folded("slice", &[ids.clone(), number(1), number(3)]), tuple([id("b"), text("c")]));
    assert_eq!(folded("reverse", &[tuple([id("a"), number(1)])]), tuple([number(1), id("a")]));
    assert_eq!(folded("concat", &[tuple([id("a")]), tuple([id("b")])]), tuple([id("a"), id("b")]));
    assert_eq!(folded("flatten", &[tuple([tuple([id("a")]), id("b")])]), tuple([id("a"), id("b")]));
    assert_eq!(folded("tolist", &[tuple([id("a"), id("b")])]), list([id("a"), id("b")]));
    assert_eq!(folded("one", &[tuple([id("a")])]), id("a"));
    assert_eq!(folded("coalescelist", &[tuple([]), tuple([id("a")])]), tuple([id("a")]));
    assert_eq!(folded("chunklist", &[tuple([id("a"), id("b")]), number(1)]), list([list([id("a")]), list([id("b")])]));
    let subnets = object([("a", id("x")), ("b", id("y"))]);
    assert_eq!(folded("keys", std::slice::from_ref(&subnets)), tuple([text("a"), text("b")]));
    assert_eq!(folded("values", std::slice::from_ref(&subnets)), tuple([id("x"), id("y")]));
    assert_eq!(folded("lookup", &[subnets.clone(), text("b"), text("none")]), id("y"));
    assert_eq!(folded("merge", &[subnets, object([("b", number(1))])]), object([("a", id("x")), ("b", number(1))]));
    assert_eq!(folded("zipmap", &[tuple([text("a")]), tuple([id("x")])]), object([("a", id("x"))]));
}

#[test]
fn what_depends_on_a_later_value_is_deferred() {
    let id = later("a", Type::String);
    for (name, arguments) in [
        ("length", vec![id.clone()]),
        ("length", vec![later("xs", Type::String.list())]),
        ("element", vec![tuple([text("a")]), later("n", Type::Number)]),
        ("flatten", vec![tuple([later("xs", Type::Any)])]),
        ("toset", vec![tuple([id.clone(), text("b")])]),
        ("distinct", vec![tuple([id.clone(), text("b")])]),
        ("tolist", vec![tuple([later("x", Type::Any), text("b")])]),
        ("upper", vec![id.clone()]),
        ("upper", vec![suffix()]),
        ("jsonencode", vec![object([("a", id.clone())])]),
        ("coalesce", vec![id.clone(), text("b")]),
        ("merge", vec![later("tags", Type::String.map()), object([("a", text("b"))])]),
        ("cidrsubnet", vec![later("cidr", Type::String), number(4), number(0)]),
    ] {
        assert!(is_deferred(name, &arguments), "{name}");
    }
    assert!(is_deferred("contains", &[tuple([id.clone()]), text("b")]));
    assert_eq!(folded("contains", &[tuple([id, text("b")]), text("b")]), Value::Bool(true));
}

#[test]
fn what_a_secret_decides_stays_marked() {
    let secret = marked("password", Type::Bool, true);
    assert!(is_deferred("anytrue", &[tuple([secret.clone(), Value::Bool(true)])]));
    assert!(is_deferred("contains", &[tuple([secret, text("b")]), text("b")]));
}

#[test]
fn texts_of_later_parts_are_templates() {
    let id = later("id", Type::String);
    let template = |pieces: Vec<Piece>| Value::Template(Rc::new(pieces));
    let expected = template(vec![Piece::Text("vpc-".into()), Piece::Value(suffix())]);
    assert_eq!(folded("join", &[text("-"), tuple([text("vpc"), suffix()])]), expected);
    assert_eq!(folded("format", &[text("vpc-%s"), suffix()]), expected);
    let expected = template(vec![Piece::Value(id.clone()), Piece::Text("-7".into())]);
    assert_eq!(folded("format", &[text("%s-%d"), id.clone(), number(7)]), expected);
    assert!(is_deferred("format", &[text("%10s"), id.clone()]));
    assert_eq!(folded("formatlist", &[text("a%s"), tuple([text("b"), text("c")])]), list([text("ab"), text("ac")]));
    assert!(is_deferred("formatlist", &[text("a%s"), later("xs", Type::Any)]));
    assert_eq!(folded("tostring", std::slice::from_ref(&id)), id);
}

#[test]
fn what_is_impure_is_never_folded() {
    for name in ["timestamp", "plantimestamp", "uuid"] {
        assert!(is_deferred(name, &[]), "{name}");
    }
    for name in ["bcrypt", "file", "filebase64", "fileexists", "filesha256", "sensitive", "nonsensitive", "pathexpand"]
    {
        assert!(is_deferred(name, &[text("a")]), "{name}");
    }
}

#[test]
fn errors_name_the_argument_at_fault() {
    let error = refused("cidrsubnet", &[text("10.0.0.0/16"), number(8)]);
    assert_eq!((error.kind, error.argument), (CallErrorKind::Arity, None));
    assert_eq!(error.message, "`cidrsubnet` takes 3 arguments, 2 given");
    assert_eq!(error.help.as_deref(), Some("write `cidrsubnet(prefix, newbits, netnum)`"));

    let error = refused("upper", &[text("a"), text("b")]);
    assert_eq!((error.kind, error.argument), (CallErrorKind::Arity, Some(1)));

    let error = refused("abs", &[text("five")]);
    assert_eq!((error.kind, error.argument), (CallErrorKind::ArgumentType, Some(0)));
    assert_eq!(error.message, "wrong `num` of `abs`: `number` wanted, this is the text \"five\"");

    let error = refused("cidrsubnet", &[text("10.0.0.0/16"), number(4), number(16)]);
    assert_eq!((error.kind, error.argument), (CallErrorKind::Invalid, Some(2)));

    let error = refused("lookup", &[object([("cidr_block", text("x"))]), text("cidr_blok")]);
    assert_eq!(error.help.as_deref(), Some("did you mean `cidr_block`?"));

    let error = refused("upper", &[Value::Null]);
    assert_eq!(error.message, "`str` of `upper` must not be null");

    let error = binary(BinaryOp::Divide, &number(1), &number(0)).expect_err("a wrong division");
    assert_eq!((error.message.as_str(), error.argument), ("division by zero", Some(1)));
}

#[test]
fn calls_are_checked_by_type_before_values_are_known() {
    let check = |name: &str, types: &[Type], spread| function::lookup(name).expect("it exists").check(types, spread);
    assert_eq!(check("cidrsubnet", &[Type::String, Type::Number, Type::Number], false), Ok(Type::String));
    assert_eq!(check("values", &[Type::Number.map()], false), Ok(Type::Number.list()));
    assert_eq!(check("max", &[Type::Number.list()], true), Ok(Type::Number));
    assert_eq!(check("core::length", &[Type::Any], false), Ok(Type::Number));
    let error = check("length", &[], false).expect_err("too few");
    assert_eq!(error.kind, CallErrorKind::Arity);
    let error = check("join", &[Type::String, Type::String], false).expect_err("text is no list");
    assert_eq!((error.kind, error.argument), (CallErrorKind::ArgumentType, Some(1)));
    let error = check("max", &[Type::Bool], true).expect_err("a bool cannot be spread");
    assert_eq!(error.argument, Some(0));
}

#[test]
fn conversion_keeps_what_comes_later() {
    let id = later("id", Type::String);
    assert_eq!(convert(&tuple([id.clone(), number(1)]), &Type::String.list()), Ok(list([id.clone(), text("1")])));
    let fields = BTreeMap::from([
        ("a".into(), infra_compiler::types::Field { ty: Type::String, optional: false, default: None }),
        ("b".into(), infra_compiler::types::Field { ty: Type::Number, optional: true, default: None }),
    ]);
    let wanted = Type::Object(fields);
    assert_eq!(convert(&object([("a", number(1))]), &wanted), Ok(object([("a", text("1")), ("b", Value::Null)])));
    assert!(convert(&object([("b", number(1))]), &wanted).is_err());
    assert!(convert(&id, &Type::String.list()).is_err());
    assert_eq!(convert(&Value::Unknown(Type::Any), &Type::Number), Ok(Value::Unknown(Type::Number)));
    assert!(matches!(convert(&tuple([id, text("b")]), &Type::String.set()), Ok(Value::Deferred(_))));
}

#[test]
fn conditionals_convert_to_the_common_type() {
    let chosen = |condition, then, otherwise| match conditional(condition, &then, &otherwise) {
        Ok(Folded::Value(value)) => value,
        other => panic!("{other:?}"),
    };
    assert_eq!(chosen(true, number(1), text("x")), text("1"));
    assert_eq!(chosen(true, text("x"), later("y", Type::Any)), text("x"));
    assert_eq!(chosen(false, Value::Null, later("y", Type::String)), later("y", Type::String));
    assert_eq!(conditional(true, &number(1), &later("y", Type::Any)), Ok(Folded::Deferred));
    assert!(conditional(true, &number(1), &Value::Bool(true)).is_err());
}
