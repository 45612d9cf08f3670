//! Paths: `vpc.id`, `private["a"].id`, `private[*].id`, `network.vpc_id`, step by step.

use std::rc::Rc;

use super::{Bound, Evaluator, Operand, Outputs, Scope, deferred, perhaps_secret};
use crate::{
    Span,
    catalog::references::{MISSING_INSTANCE_KEY, NOT_A_VALUE, UNKNOWN_MEMBER},
    diagnostic::Diagnostic,
    function::{self, Meant},
    ids::{DefinitionId, OutputId},
    program::Name,
    resolved::{Expr, ExprKind, Repeated, Root, Word},
    types::Type,
    value::{Deferred, Hole, Marks, Node, Root as Start, Step, Traversal, Value, Way},
};

impl Evaluator<'_> {
    /// What a path means.
    pub(crate) fn operand(&mut self, expr: &Expr, scope: &Scope) -> Operand {
        match &*expr.kind {
            ExprKind::Name(root) => self.name(root, expr.span, scope),
            ExprKind::Attribute { source, name, outputs } => {
                let source = self.operand(source, scope);
                self.attribute(source, name, outputs, scope)
            }
            ExprKind::Index(source, index) => {
                let operand = self.operand(source, scope);
                let key = self.expression(index, scope);
                self.index(operand, &key, index.span, scope)
            }
            ExprKind::Splat(source) => {
                let operand = self.operand(source, scope);
                self.splat(operand, source.span, scope)
            }
            ExprKind::Paren(inner) => Operand::Whole(self.expression(inner, scope)),
            _ => Operand::Value(self.expression(expr, scope)),
        }
    }

    /// What a path begins with.
    fn name(&mut self, root: &Root, span: Span, scope: &Scope) -> Operand {
        Operand::Value(match root {
            Root::Local(local) => match scope.lookup(*local).cloned() {
                Some(Bound::Value(value)) => value,
                Some(Bound::Lazy(lazy)) => self.data.lazy(lazy, span),
                None => Value::Poison,
            },
            Root::Word(word) => known_everywhere(*word),
            Root::Parameter(_) | Root::Field(_) | Root::Items(_) => return self.data.name(root, span, scope),
            Root::Provider => return Operand::Provider,
            Root::Nothing => Value::Poison,
        })
    }

    fn attribute(
        &mut self,
        source: Operand,
        name: &Name,
        outputs: &[(DefinitionId, OutputId)],
        scope: &Scope,
    ) -> Operand {
        match source {
            Operand::Whole(Value::Deferred(source)) => {
                Operand::Value(self.step_of_whole(&source, Step::Attribute(name.text.clone()), name.span, scope))
            }
            Operand::Value(value) | Operand::Whole(value) => Operand::Value(self.attribute_of(value, name, scope)),
            Operand::Resource { id, repeated: Repeated::Once } => {
                let whole = self.reference(id, Vec::new());
                Operand::Value(self.attribute_of(whole, name, scope))
            }
            Operand::Resource { id, repeated } => {
                let (message, help) = instance_key(self.data.resource(id).shown, repeated, &name.text);
                self.report(scope, Diagnostic::error(&MISSING_INSTANCE_KEY, name.span, message).help(help));
                Operand::Value(Value::Poison)
            }
            Operand::Instances { name: stack, repeated, .. } => {
                let (message, help) = instance_key(stack.to_string(), repeated, &name.text);
                self.report(scope, Diagnostic::error(&MISSING_INSTANCE_KEY, name.span, message).help(help));
                Operand::Value(Value::Poison)
            }
            Operand::Module { name: module, repeated: Repeated::Once } => {
                let traversal =
                    Traversal { root: Start::Module(module), steps: vec![Step::Attribute(name.text.clone())] };
                Operand::Value(deferred(Node::Traversal(traversal), Type::Any))
            }
            Operand::Module { name: module, repeated } => {
                let (message, help) = instance_key(format!("module.{module}"), repeated, &name.text);
                self.report(scope, Diagnostic::error(&MISSING_INSTANCE_KEY, name.span, message).help(help));
                Operand::Value(Value::Poison)
            }
            Operand::Each(all, collection) => {
                let all = all.into_iter().map(|one| self.attribute(one, name, outputs, scope));
                Operand::Each(all.collect(), collection)
            }
            Operand::Some(one) => Operand::Some(Box::new(self.attribute(*one, name, outputs, scope))),
            Operand::Family(members) => {
                let first = match members.first() {
                    Some((Value::Number(number), _)) => number.to_string(),
                    Some((key, _)) => format!("{:?}", shown(key)),
                    None => "\"key\"".to_owned(),
                };
                self.report(
                    scope,
                    Diagnostic::error(&MISSING_INSTANCE_KEY, name.span, "a family has no attributes, its members have")
                        .help(format!("write `[{first}].{0}` for one or `[*].{0}` for all", name.text)),
                );
                Operand::Value(Value::Poison)
            }
            Operand::Outputs(of) => self.data.output(of, outputs, name, scope),
            Operand::Provider => Operand::Provider,
        }
    }

    /// An attribute of a value, known or deferred.
    pub(super) fn attribute_of(&mut self, value: Value, name: &Name, scope: &Scope) -> Value {
        match value {
            Value::Poison => Value::Poison,
            Value::Object(map) | Value::Map(map) => match map.get(&name.text) {
                Some(value) => value.clone(),
                None => {
                    let message = format!("no attribute `{}` in this object", name.text);
                    self.fail(
                        scope,
                        Diagnostic::error(&UNKNOWN_MEMBER, name.span, message)
                            .nearest_of(&name.text, map.keys().map(|key| &**key)),
                    );
                    Value::Poison
                }
            },
            Value::Deferred(source) => self.step(&source, Step::Attribute(name.text.clone()), name.span, scope),
            Value::Unknown(ty) => match super::types::attribute_type(&ty, &name.text) {
                Ok(ty) => Value::Unknown(ty),
                Err(problem) => {
                    let found = problem.diagnostic(&UNKNOWN_MEMBER, name.span);
                    let found = match ty.base() {
                        Type::Object(_) => found,
                        _ => no_attribute(Diagnostic { help: Vec::new(), ..found }, &name.text, &ty),
                    };
                    self.fail(scope, found);
                    Value::Poison
                }
            },
            Value::Hole(Hole::Rust { .. }) => {
                self.poison(scope, &UNKNOWN_MEMBER, name.span, "the value of `rust(…)` is taken whole")
            }
            other => {
                let ty = other.ty();
                let message = format!("a value of type {ty} has no attribute `{}`", name.text);
                let found = Diagnostic::error(&UNKNOWN_MEMBER, name.span, message);
                let found = match &other {
                    Value::Null => found.help(format!("say what stands for nothing: `try(….{}, null)`", name.text)),
                    _ => no_attribute(found, &name.text, &ty),
                };
                self.fail(scope, found);
                Value::Poison
            }
        }
    }

    /// One more step from a deferred value.
    pub(super) fn step(&mut self, source: &Rc<Deferred>, step: Step, span: Span, scope: &Scope) -> Value {
        let splatted = match &source.node {
            Node::Traversal(traversal) => traversal.steps.contains(&Step::Splat),
            Node::Splat(..) => true,
            _ => false,
        };
        let inner = if splatted { source.ty.element() } else { source.ty.clone() };
        let found = self.step_type(&source.node, &inner, &step, span, scope);
        let Some((ty, marks)) = found else { return Value::Poison };
        let ty = if splatted { ty.list() } else { ty };
        let marks = marks_before(&source.node, &step, source.marks).with(marks);
        let way = if matches!(source.node, Node::Traversal(_) | Node::Splat(..)) && marks.may_be_secret() {
            source.way.clone()
        } else {
            Way::NONE
        };
        let node = match &source.node {
            Node::Traversal(traversal) => {
                let mut traversal = traversal.clone();
                traversal.steps.push(step);
                Node::Traversal(traversal)
            }
            Node::Splat(value, steps) => {
                let mut steps = steps.clone();
                steps.push(step);
                Node::Splat(value.clone(), steps)
            }
            _ => {
                let value = Value::Deferred(source.clone());
                match step {
                    Step::Attribute(name) => Node::Attribute(value, name),
                    Step::Index(index) => Node::Index(value, index),
                    Step::Splat => Node::Splat(value, Vec::new()),
                }
            }
        };
        Value::Deferred(Rc::new(Deferred { node, ty, marks, way }))
    }

    /// One step from a deferred value in parentheses, which it is not part of.
    pub(super) fn step_of_whole(&mut self, source: &Rc<Deferred>, step: Step, span: Span, scope: &Scope) -> Value {
        let whole = Value::Deferred(source.clone());
        let found = match &step {
            Step::Attribute(name) => super::types::attribute_type(&source.ty, name),
            Step::Index(key) => super::types::index_type(&source.ty, key),
            Step::Splat => Ok(source.ty.element().list()),
        };
        let ty = match found {
            Ok(ty) => ty,
            Err(problem) => {
                self.fail(scope, problem.diagnostic(&UNKNOWN_MEMBER, span));
                return Value::Poison;
            }
        };
        let node = match step {
            Step::Attribute(name) => Node::Attribute(whole, name),
            Step::Index(index) => Node::Index(whole, index),
            Step::Splat => Node::Splat(whole, Vec::new()),
        };
        Value::Deferred(Rc::new(Deferred { node, ty, marks: source.marks, way: Way::NONE }))
    }

    pub(super) fn not_a_value(&mut self, operand: &Operand, span: Span, scope: &Scope) -> Value {
        let (message, help) = match operand {
            Operand::Outputs(Outputs::Stack(instance)) => {
                let names = self.data.output_names(*instance);
                let outputs: Vec<String> = names.iter().take(3).map(|name| format!("`.{name}`")).collect();
                ("a nested stack is not a value".to_owned(), format!("name one of its outputs: {}", outputs.join(", ")))
            }
            Operand::Outputs(Outputs::Remote(_)) => {
                ("another root stack is not a value".to_owned(), "name one of its outputs".to_owned())
            }
            Operand::Provider => {
                ("a provider is not a value".to_owned(), "compare its version: `provider.aws >= \"6.0\"`".to_owned())
            }
            _ => ("this is not a value".to_owned(), "name an attribute of it".to_owned()),
        };
        self.report(scope, Diagnostic::error(&NOT_A_VALUE, span, message).help(help));
        Value::Poison
    }
}

/// What an attribute has of the marks of what it is one of: of a whole that may hold a secret, an attribute says by itself
/// whether it does.
fn marks_before(source: &Node, step: &Step, marks: Marks) -> Marks {
    let apart = match (source, step) {
        (
            Node::Traversal(Traversal { root: Start::Resource(_) | Start::Instances { .. }, steps }),
            Step::Attribute(_),
        ) => super::reference::first_attribute(steps),
        (Node::Traversal(Traversal { root: Start::Each, .. }), Step::Attribute(name)) => &**name == "key",
        _ => false,
    };
    Marks { secret: marks.secret && !apart, ..marks }
}

fn instance_key(shown: String, repeated: Repeated, name: &str) -> (String, String) {
    let (meta, key) = match repeated {
        Repeated::ForEach => ("for_each", "[\"key\"]"),
        _ => ("count", "[0]"),
    };
    (
        format!("`{shown}` has `{meta}`: its instances have `{name}`, not the whole"),
        format!("write `{key}.{name}` for one instance or `[*].{name}` for all"),
    )
}

/// Names that are known everywhere.
fn known_everywhere(word: Word) -> Value {
    let secret = word == Word::Each;
    let root = match word {
        Word::Suffix => return Value::Hole(Hole::Suffix),
        Word::Each => Start::Each,
        Word::Count => Start::Count,
        Word::SelfObject => Start::SelfObject,
        Word::Path => Start::Path,
        Word::Terraform => Start::Terraform,
    };
    let node = Node::Traversal(Traversal { root, steps: Vec::new() });
    perhaps_secret(node, Type::Any, secret)
}

/// A family key as text; what is not known shows as `?`.
pub(crate) fn shown(key: &Value) -> String {
    match key {
        Value::String(text) => text.to_string(),
        Value::Number(number) => number.to_string(),
        Value::Bool(flag) => flag.to_string(),
        _ => "?".to_owned(),
    }
}

/// What to write where a value of this type has no attributes.
fn no_attribute(found: Diagnostic, name: &str, ty: &Type) -> Diagnostic {
    let function = match function::meant(name) {
        Some(Meant::Function(function)) => Some(function),
        _ => function::names().find(|function| *function == name),
    };
    match (function, ty.base()) {
        (Some(function), _) => found.help(format!("write `{function}(…)`")),
        (None, Type::List(_) | Type::Set(_) | Type::Tuple(_)) => {
            found.help("take one of its elements, `[0]`, or all of them, `[*]`")
        }
        (None, _) => found.help("attributes are what objects, maps and resources have"),
    }
}
