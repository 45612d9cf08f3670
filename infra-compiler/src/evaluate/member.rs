//! Paths: `vpc.id`, `private["a"].id`, `private[*].id`, `network.vpc_id`, step by step.

use std::rc::Rc;

use super::{
    Evaluator,
    frame::Repeated,
    name::{Operand, deferred},
    scope::Scope,
};
use crate::{
    Span, Text,
    catalog::expressions::NOT_STATIC,
    catalog::references::{INVALID_INDEX, MISSING_INSTANCE_KEY, NOT_A_VALUE, UNKNOWN_MEMBER},
    diagnostic::Diagnostic,
    program::{Expr, ExprKind, Mode, Name},
    types::Type,
    value::{Deferred, Node, Root, Step, Traversal, Value},
};

impl<'p> Evaluator<'p> {
    /// What a path means.
    pub(super) fn operand(&mut self, expr: &'p Expr, scope: &Scope<'p>) -> Operand {
        match &*expr.kind {
            ExprKind::Name(name) => self.name(name, expr.span, scope),
            ExprKind::Attribute(source, name) => {
                let source = self.operand(source, scope);
                self.attribute(source, name, scope)
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

    fn attribute(&mut self, source: Operand, name: &Name, scope: &Scope<'p>) -> Operand {
        match source {
            Operand::Whole(Value::Deferred(source)) => {
                Operand::Value(self.step_of_whole(&source, Step::Attribute(name.text.clone()), name.span, scope))
            }
            Operand::Value(value) | Operand::Whole(value) => Operand::Value(self.attribute_of(value, name, scope)),
            Operand::Resource { index, repeated: Repeated::Once } => {
                let whole = self.reference(index, Vec::new());
                Operand::Value(self.attribute_of(whole, name, scope))
            }
            Operand::Resource { index, repeated } => {
                let (message, help) = instance_key(self.shown(index), repeated, &name.text);
                self.report(scope.frame, Diagnostic::error(&MISSING_INSTANCE_KEY, name.span, message).help(help));
                Operand::Value(Value::Poison)
            }
            Operand::Module { name: module, repeated: Repeated::Once } => {
                let traversal =
                    Traversal { root: Root::Module(module), steps: vec![Step::Attribute(name.text.clone())] };
                Operand::Value(deferred(Node::Traversal(traversal), Type::Any))
            }
            Operand::Module { name: module, repeated } => {
                let (message, help) = instance_key(format!("module.{module}"), repeated, &name.text);
                self.report(scope.frame, Diagnostic::error(&MISSING_INSTANCE_KEY, name.span, message).help(help));
                Operand::Value(Value::Poison)
            }
            Operand::Each(all) => Operand::Each(all.into_iter().map(|one| self.attribute(one, name, scope)).collect()),
            Operand::Some(one) => Operand::Some(Box::new(self.attribute(*one, name, scope))),
            Operand::Family(members) => {
                let keys: Vec<String> = members.iter().take(3).map(|(key, _)| super::path::shown(key)).collect();
                let first = keys.first().map_or("key", String::as_str);
                self.report(
                    scope.frame,
                    Diagnostic::error(&MISSING_INSTANCE_KEY, name.span, "a family has no attributes, its members have")
                        .help(format!("write `[\"{first}\"].{0}` for one or `[*].{0}` for all", name.text)),
                );
                Operand::Value(Value::Poison)
            }
            Operand::Stack(frame) => Operand::Value(self.output_of(frame, name, scope)),
            Operand::Remote(index) => Operand::Value(self.remote_output(index, name)),
            Operand::Mode(mode) => Operand::Type { mode, ty: name.text.clone() },
            Operand::Type { mode, ty } => self.full_name(mode, &ty, &name.text, name.span, scope),
            Operand::Namespace => self.name(&name.text, name.span, scope),
            Operand::Provider(None) => Operand::Provider(Some(name.text.clone())),
            Operand::Provider(Some(provider)) => Operand::Provider(Some(format!("{provider}.{}", name.text).into())),
        }
    }

    /// An attribute of a value, known or deferred.
    pub(super) fn attribute_of(&mut self, value: Value, name: &Name, scope: &Scope<'p>) -> Value {
        match value {
            Value::Poison => Value::Poison,
            Value::Object(map) | Value::Map(map) => match map.get(&name.text) {
                Some(value) => value.clone(),
                None => {
                    let message = format!("no attribute `{}` in this object", name.text);
                    self.report(
                        scope.frame,
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
                    self.report(scope.frame, problem.diagnostic(&UNKNOWN_MEMBER, name.span));
                    Value::Poison
                }
            },
            Value::Hole(crate::value::Hole::Rust { .. }) => {
                self.poison(scope.frame, &UNKNOWN_MEMBER, name.span, "the value of `rust(…)` is taken whole")
            }
            other => {
                let ty = other.ty();
                let message = format!("a value of type {ty} has no attribute `{}`", name.text);
                self.poison(scope.frame, &UNKNOWN_MEMBER, name.span, message)
            }
        }
    }

    /// One more step from a deferred value.
    pub(super) fn step(&mut self, source: &Rc<Deferred>, step: Step, span: Span, scope: &Scope<'p>) -> Value {
        let splatted = match &source.node {
            Node::Traversal(traversal) => traversal.steps.contains(&Step::Splat),
            Node::Splat(..) => true,
            _ => false,
        };
        let inner = if splatted { source.ty.element() } else { source.ty.clone() };
        let found = self.step_type(&source.node, &inner, &step, span, scope);
        let Some((ty, sensitive)) = found else { return Value::Poison };
        let ty = if splatted { ty.list() } else { ty };
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
        Value::Deferred(Rc::new(Deferred {
            node,
            ty,
            sensitive: source.sensitive || sensitive,
            ephemeral: source.ephemeral,
        }))
    }

    /// One step from a deferred value in parentheses, which it is not part of.
    fn step_of_whole(&mut self, source: &Rc<Deferred>, step: Step, span: Span, scope: &Scope<'p>) -> Value {
        let whole = Value::Deferred(source.clone());
        let found = match &step {
            Step::Attribute(name) => super::types::attribute_type(&source.ty, name),
            Step::Index(key) => super::types::index_type(&source.ty, key),
            Step::Splat => Ok(source.ty.element().list()),
        };
        let ty = match found {
            Ok(ty) => ty,
            Err(problem) => {
                self.report(scope.frame, problem.diagnostic(&UNKNOWN_MEMBER, span));
                return Value::Poison;
            }
        };
        let node = match step {
            Step::Attribute(name) => Node::Attribute(whole, name),
            Step::Index(index) => Node::Index(whole, index),
            Step::Splat => Node::Splat(whole, Vec::new()),
        };
        let (sensitive, ephemeral) = (source.sensitive, source.ephemeral);
        Value::Deferred(Rc::new(Deferred { node, ty, sensitive, ephemeral }))
    }

    fn index(&mut self, source: Operand, key: &Value, span: Span, scope: &Scope<'p>) -> Operand {
        if matches!(key, Value::Poison) {
            return Operand::Value(Value::Poison);
        }
        match source {
            Operand::Whole(Value::Deferred(source)) if !matches!(key, Value::Unknown(_)) => {
                Operand::Value(self.step_of_whole(&source, Step::Index(key.clone()), span, scope))
            }
            Operand::Value(value) | Operand::Whole(value) => Operand::Value(self.index_of(value, key, span, scope)),
            Operand::Family(members) => self.member(members, key, span, scope),
            Operand::Resource { index, repeated: Repeated::Once } => {
                let message = format!("`{}` is one resource, not several", self.shown(index));
                self.report(
                    scope.frame,
                    Diagnostic::error(&INVALID_INDEX, span, message)
                        .help("remove the index, or give the resource `count` or `for_each`"),
                );
                Operand::Value(Value::Poison)
            }
            Operand::Resource { index, repeated: Repeated::Count } if !super::types::is_position(key) => {
                let message = format!("`{}` has `count`: its instances have numbers, not names", self.shown(index));
                let found = Diagnostic::error(&INVALID_INDEX, span, message);
                self.report(scope.frame, found.help("write `[0]` for the first, or give the resource `for_each`"));
                Operand::Value(Value::Poison)
            }
            Operand::Resource { index, .. } => Operand::Value(self.reference(index, vec![Step::Index(key.clone())])),
            Operand::Module { name, repeated } if repeated != Repeated::Once => {
                let traversal = Traversal { root: Root::Module(name), steps: vec![Step::Index(key.clone())] };
                Operand::Value(deferred(Node::Traversal(traversal), Type::Any))
            }
            Operand::Each(all) => Operand::Each(all.into_iter().map(|one| self.index(one, key, span, scope)).collect()),
            Operand::Some(one) => Operand::Some(Box::new(self.index(*one, key, span, scope))),
            other => Operand::Value(self.not_a_value(&other, span, scope)),
        }
    }

    fn member(&mut self, members: Vec<(Value, Operand)>, key: &Value, span: Span, scope: &Scope<'p>) -> Operand {
        if matches!(key, Value::Unknown(_)) || members.iter().any(|(known, _)| !known.is_known()) {
            // In a definition's own check: any member stands for all of them.
            return members.into_iter().next().map_or(Operand::Value(Value::Poison), |(_, member)| member);
        }
        if !key.is_known() {
            self.report(
                scope.frame,
                Diagnostic::error(&NOT_STATIC, span, "the key of a family must be known at compile time")
                    .help("go through the family with a static `for`, or give one resource `for_each`"),
            );
            return Operand::Value(Value::Poison);
        }
        let wanted = super::path::shown(key);
        let names: Vec<String> = members.iter().map(|(key, _)| super::path::shown(key)).collect();
        match members.into_iter().find(|(known, _)| super::path::shown(known) == wanted) {
            Some((_, member)) => member,
            None => {
                let found = Diagnostic::error(&INVALID_INDEX, span, format!("this family has no member `{wanted}`"));
                self.report(scope.frame, found.nearest_of(&wanted, names.iter().map(String::as_str)));
                Operand::Value(Value::Poison)
            }
        }
    }

    /// An element of a value, known or deferred.
    pub(super) fn index_of(&mut self, value: Value, key: &Value, span: Span, scope: &Scope<'p>) -> Value {
        match (&value, key) {
            (Value::Poison, _) | (_, Value::Poison) => return Value::Poison,
            (Value::Unknown(ty), _) => return Value::Unknown(ty.element()),
            (_, Value::Unknown(_)) => return Value::Unknown(value.ty().element()),
            (Value::Deferred(source), _) => return self.step(source, Step::Index(key.clone()), span, scope),
            _ => {}
        }
        if !key.is_known() {
            let ty = value.ty().element();
            return deferred(Node::Index(value, key.clone()), ty);
        }
        match crate::function::index(&value, key) {
            Ok(crate::function::Folded::Value(element)) => element,
            Ok(crate::function::Folded::Deferred) => {
                let ty = value.ty().element();
                deferred(Node::Index(value, key.clone()), ty)
            }
            Err(error) => {
                let mut diagnostic = Diagnostic::error(&INVALID_INDEX, span, error.message);
                diagnostic.help.extend(error.help);
                self.report(scope.frame, diagnostic);
                Value::Poison
            }
        }
    }

    fn splat(&mut self, source: Operand, span: Span, scope: &Scope<'p>) -> Operand {
        match source {
            Operand::Family(members) if members.iter().any(|(key, _)| !key.is_known()) => {
                let one = members.into_iter().next().map_or(Operand::Value(Value::Poison), |(_, member)| member);
                Operand::Some(Box::new(one))
            }
            Operand::Family(members) => Operand::Each(members.into_iter().map(|(_, member)| member).collect()),
            Operand::Some(one) => Operand::Some(Box::new(self.splat(*one, span, scope))),
            Operand::Each(all) => Operand::Each(all.into_iter().map(|one| self.splat(one, span, scope)).collect()),
            Operand::Resource { index, repeated: Repeated::Count } => {
                Operand::Value(self.reference(index, vec![Step::Splat]))
            }
            // Terraform's splat takes a map for one element: its values are what is meant.
            Operand::Resource { index, repeated: Repeated::ForEach } => {
                let whole = self.whole_resource(index);
                let ty = whole.ty().element().list();
                let call = Node::Call { name: "values".into(), arguments: vec![whole], spread: false };
                Operand::Value(deferred(Node::Splat(deferred(call, ty.clone()), Vec::new()), ty))
            }
            Operand::Resource { index, repeated: Repeated::Once } => {
                let message = format!("`{}` is one resource, not several", self.shown(index));
                self.report(scope.frame, Diagnostic::error(&INVALID_INDEX, span, message).help("remove the `[*]`"));
                Operand::Value(Value::Poison)
            }
            Operand::Module { name, repeated } if repeated != Repeated::Once => {
                let traversal = Traversal { root: Root::Module(name), steps: vec![Step::Splat] };
                Operand::Value(deferred(Node::Traversal(traversal), Type::Any))
            }
            Operand::Value(value) | Operand::Whole(value) => self.splat_of(value, span, scope),
            other => Operand::Value(self.not_a_value(&other, span, scope)),
        }
    }

    fn splat_of(&mut self, value: Value, span: Span, scope: &Scope<'p>) -> Operand {
        match value {
            Value::Tuple(all) | Value::List(all) | Value::Set(all) => {
                Operand::Each(all.iter().cloned().map(Operand::Value).collect())
            }
            Value::Deferred(source) => match source.ty.base() {
                Type::List(_) | Type::Set(_) | Type::Tuple(_) | Type::Any => {
                    let node = match &source.node {
                        Node::Traversal(traversal) if !traversal.steps.contains(&Step::Splat) => {
                            let mut traversal = traversal.clone();
                            traversal.steps.push(Step::Splat);
                            Node::Traversal(traversal)
                        }
                        _ => Node::Splat(Value::Deferred(source.clone()), Vec::new()),
                    };
                    let ty = source.ty.element().list();
                    let (sensitive, ephemeral) = (source.sensitive, source.ephemeral);
                    Operand::Value(Value::Deferred(Rc::new(Deferred { node, ty, sensitive, ephemeral })))
                }
                other => {
                    let message = format!("`[*]` goes through a list, this is {other}");
                    Operand::Value(self.poison(scope.frame, &INVALID_INDEX, span, message))
                }
            },
            Value::Unknown(ty) => Operand::Some(Box::new(Operand::Value(Value::Unknown(ty.element())))),
            Value::Poison => Operand::Value(Value::Poison),
            Value::Null => Operand::Each(Vec::new()),
            other => {
                let message = format!("`[*]` goes through a list, this is {}", other.ty());
                self.report(
                    scope.frame,
                    Diagnostic::error(&INVALID_INDEX, span, message)
                        .help("for the values of a map or object write `values(…)[*]`"),
                );
                Operand::Value(Value::Poison)
            }
        }
    }

    /// One of a family of nested stacks as a value: the object of its outputs, as a module is one in Terraform.
    pub(super) fn outputs_of(&mut self, frame: usize, span: Span, scope: &Scope<'p>) -> Value {
        let everything = self.frames.get(frame).map(|nested| nested.everything.clone()).unwrap_or_default();
        for waiting in everything.iter().filter(|name| name.starts_with("output ")) {
            self.expand_for(frame, waiting);
        }
        let declared: Vec<Text> =
            self.frames.get(frame).map(|nested| nested.outputs.keys().cloned().collect()).unwrap_or_default();
        let outputs = declared.into_iter().map(|name| {
            let value = self.output_of(frame, &Name { text: name.clone(), span }, scope);
            (name, value)
        });
        Value::Object(Rc::new(outputs.collect()))
    }

    fn output_of(&mut self, frame: usize, name: &Name, scope: &Scope<'p>) -> Value {
        let Some(nested) = self.frames.get(frame) else { return Value::Poison };
        let broken = nested.stack.broken;
        if let Some(lazy) = nested.outputs.get(&name.text).cloned() {
            return self.force(&lazy, &name.text, name.span);
        }
        // Outputs that stand in `for` or `if`.
        let waiting: Text = format!("output {}", name.text).into();
        self.expand_for(frame, &waiting);
        match self.frames.get(frame).and_then(|nested| nested.outputs.get(&name.text)).cloned() {
            Some(lazy) => self.force(&lazy, &name.text, name.span),
            // That it is not declared at all is an error of `resolve`.
            None => {
                let declared = self.frames.get(frame).is_some_and(|it| it.everything.contains(&waiting));
                if declared && !broken {
                    let message = format!("the output `{}` is declared only in a branch that is not taken", name.text);
                    let code = &crate::catalog::references::NOT_IN_THIS_BRANCH;
                    self.report(scope.frame, Diagnostic::error(code, name.span, message));
                }
                Value::Poison
            }
        }
    }

    pub(super) fn not_a_value(&mut self, operand: &Operand, span: Span, scope: &Scope<'p>) -> Value {
        let (message, help) = match operand {
            Operand::Stack(frame) => {
                let outputs: Vec<String> = self
                    .frames
                    .get(*frame)
                    .map(|frame| frame.outputs.keys().take(3).map(|name| format!("`.{name}`")).collect())
                    .unwrap_or_default();
                ("a nested stack is not a value".to_owned(), format!("name one of its outputs: {}", outputs.join(", ")))
            }
            Operand::Remote(_) => {
                ("another root stack is not a value".to_owned(), "name one of its outputs".to_owned())
            }
            // A type or keyword without the name that must follow is an error of `resolve`.
            Operand::Mode(_) | Operand::Type { .. } | Operand::Namespace => return Value::Poison,
            Operand::Provider(_) => {
                ("a provider is not a value".to_owned(), "compare its version: `provider.aws >= \"6.0\"`".to_owned())
            }
            _ => ("this is not a value".to_owned(), "name an attribute of it".to_owned()),
        };
        self.report(scope.frame, Diagnostic::error(&NOT_A_VALUE, span, message).help(help));
        Value::Poison
    }

    /// A resource as messages name it.
    pub(super) fn shown(&self, index: usize) -> String {
        self.evaluated.resources.get(index).map_or_else(String::new, |resource| match resource.mode {
            Mode::Managed => format!("{}.{}", resource.ty, resource.declared.text),
            Mode::Data => format!("data.{}.{}", resource.ty, resource.declared.text),
            Mode::Ephemeral => format!("ephemeral.{}.{}", resource.ty, resource.declared.text),
        })
    }
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
