//! Places where Terraform JSON takes bare references, keywords and literals instead of templates.

use super::{Argument, ArgumentValue, Body, Evaluator, name::Operand, scope::Scope};
use crate::{
    Span, Text,
    catalog::expressions::NOT_LITERAL,
    catalog::references::NOT_A_REFERENCE,
    diagnostic::{Diagnostic, Diagnostics},
    program::{self, Entry, Expr, ExprKind, Name},
    value::{Node, Root, Step, Traversal, Value},
};

impl<'p> Evaluator<'p> {
    /// An argument that Terraform reads as it stands: it must be known when `synth` has run.
    pub(super) fn literal(&mut self, name: &Name, value: &'p Expr, scope: &Scope<'p>) -> Argument {
        let known = self.expression(value, scope);
        let value_of = if later(&known) {
            self.report(
                scope.frame,
                Diagnostic::error(
                    &NOT_LITERAL,
                    value.span,
                    format!("`{}` is read before anything is deployed and cannot refer to it", name.text),
                )
                .help("write a value known at compile time; `suffix` and `rust(…)` will do as well"),
            );
            Value::Poison
        } else {
            known
        };
        Argument {
            name: name.text.clone(),
            name_span: name.span,
            value: ArgumentValue::Literal(value_of),
            span: value.span,
        }
    }

    /// A body of nothing but literals.
    pub(super) fn literal_body(&mut self, body: &'p program::Body, scope: &Scope<'p>) -> Body {
        let mut made = Body { span: body.span, ..Body::default() };
        for entry in &body.entries {
            match entry {
                Entry::Attribute { name, value } => {
                    let argument = self.literal(name, value, scope);
                    made.attributes.push(argument);
                }
                Entry::Block { name, labels, body } => {
                    let inner = self.literal_body(body, scope);
                    made.blocks.push(block(name, labels, inner));
                }
                other => self.entry(other, scope, &mut made),
            }
        }
        made
    }

    /// An argument that is one bare word, if it is one of these words.
    pub(super) fn keyword(name: &Name, value: &Expr, words: &[&str]) -> Option<Argument> {
        let word = match &*value.kind {
            ExprKind::Name(word) => word.clone(),
            _ => super::types::plain_text(value)?,
        };
        words.contains(&&*word).then(|| Argument {
            name: name.text.clone(),
            name_span: name.span,
            value: ArgumentValue::Keyword(word),
            span: value.span,
        })
    }

    /// An argument of bare references to things of this program, or to addresses that are none of it any more.
    pub(super) fn references(&mut self, name: &Name, value: &'p Expr, scope: &Scope<'p>) -> Argument {
        let (list, many) = match &*value.kind {
            ExprKind::List(all) => (all.iter().collect(), true),
            _ => (vec![value], false),
        };
        let references = list.into_iter().filter_map(|one: &'p Expr| self.bare_reference(one, scope)).collect();
        Argument {
            name: name.text.clone(),
            name_span: name.span,
            value: ArgumentValue::Traversals { references, many },
            span: value.span,
        }
    }

    fn bare_reference(&mut self, expr: &'p Expr, scope: &Scope<'p>) -> Option<(Text, Option<usize>)> {
        if let Some(text) = super::types::plain_text(expr) {
            return Some((text, None));
        }
        if let Some(found) = self.declared_reference(expr, scope) {
            return Some(found);
        }
        match written(expr) {
            Some(text) => Some((text.into(), None)),
            None => {
                if !matches!(&*expr.kind, ExprKind::Poison) {
                    self.report(
                        scope.frame,
                        Diagnostic::error(&NOT_A_REFERENCE, expr.span, "a plain reference belongs here")
                            .help("write the name of a resource, or an address such as `aws_vpc.old`"),
                    );
                }
                None
            }
        }
    }

    /// The address of something declared, without errors if it is nothing declared.
    fn declared_reference(&mut self, expr: &'p Expr, scope: &Scope<'p>) -> Option<(Text, Option<usize>)> {
        let before = std::mem::take(self.out);
        let operand = self.operand(expr, scope);
        let found: Diagnostics = std::mem::replace(self.out, before);
        if found.has_errors() {
            return None;
        }
        match operand {
            Operand::Resource { index, .. } => {
                Some((self.evaluated.resources.get(index)?.address().into(), Some(index)))
            }
            Operand::Module { name, .. } => Some((format!("module.{name}").into(), None)),
            Operand::Value(Value::Deferred(deferred)) => match &deferred.node {
                Node::Traversal(Traversal { root: Root::Resource(index), steps }) => {
                    let mut text = self.evaluated.resources.get(*index)?.address();
                    for step in steps {
                        match step {
                            Step::Attribute(name) => text.push_str(&format!(".{name}")),
                            Step::Index(Value::String(key)) => text.push_str(&format!("[{key:?}]")),
                            Step::Index(Value::Number(number)) => text.push_str(&format!("[{number}]")),
                            Step::Index(Value::Deferred(key)) => text.push_str(&format!("[{}]", each(&key.node)?)),
                            _ => return None,
                        }
                    }
                    Some((text.into(), Some(*index)))
                }
                _ => None,
            },
            _ => None,
        }
    }

    /// Whole objects that something depends on, nested stacks and families by all their members.
    pub(super) fn dependencies(&mut self, value: &'p Expr, scope: &Scope<'p>) -> Vec<(Traversal, Span)> {
        let list = match &*value.kind {
            ExprKind::List(all) => all.iter().collect(),
            _ => vec![value],
        };
        let mut found = Vec::new();
        for one in list {
            let operand = self.operand(one, scope);
            self.depended(operand, one.span, scope, &mut found);
        }
        found
    }

    fn depended(&mut self, operand: Operand, span: Span, scope: &Scope<'p>, found: &mut Vec<(Traversal, Span)>) {
        let whole = |root: Root| (Traversal { root, steps: Vec::new() }, span);
        match operand {
            Operand::Resource { index, .. } => found.push(whole(Root::Resource(index))),
            Operand::Module { name, .. } => found.push(whole(Root::Module(name))),
            Operand::Family(members) => {
                for (_, member) in members {
                    self.depended(member, span, scope, found);
                }
            }
            Operand::Each(all) => {
                for one in all {
                    self.depended(one, span, scope, found);
                }
            }
            Operand::Some(one) => self.depended(*one, span, scope, found),
            Operand::Stack(frame) => {
                let inside = (0..self.evaluated.resources.len()).filter(|index| {
                    self.evaluated.resources.get(*index).is_some_and(|it| self.within(it.instance, frame))
                });
                found.extend(inside.map(|index| whole(Root::Resource(index))));
            }
            Operand::Value(Value::Deferred(deferred)) => match &deferred.node {
                // Terraform takes whole objects: an attribute's owner is what is meant.
                Node::Traversal(Traversal { root: root @ (Root::Resource(_) | Root::Variable(_)), .. }) => {
                    found.push(whole(root.clone()));
                }
                _ => self.no_dependency(span, scope),
            },
            Operand::Value(Value::Poison | Value::Unknown(_)) => {}
            _ => self.no_dependency(span, scope),
        }
    }

    fn no_dependency(&mut self, span: Span, scope: &Scope<'p>) {
        self.report(
            scope.frame,
            Diagnostic::error(&NOT_A_REFERENCE, span, "`depends_on` takes resources, modules and nested stacks")
                .help("write their names: `depends_on: [vpc, network]`"),
        );
    }

    /// Whether a stack instance is another one or lies within it.
    pub(super) fn within(&self, mut instance: usize, outer: usize) -> bool {
        loop {
            if instance == outer {
                return true;
            }
            match self.evaluated.instances.get(instance).and_then(|known| known.parent) {
                Some(parent) => instance = parent,
                None => return false,
            }
        }
    }

    /// `aws` or `aws.west`.
    pub(super) fn provider_reference(&mut self, value: &'p Expr, scope: &Scope<'p>) -> Option<Text> {
        if let Some(text) = super::types::plain_text(value) {
            return Some(text);
        }
        let written = written(value);
        if written.is_none() && !matches!(&*value.kind, ExprKind::Poison) {
            self.report(
                scope.frame,
                Diagnostic::error(&NOT_A_REFERENCE, value.span, "a provider is named by its local name and alias")
                    .help("write `aws` or `aws.west`"),
            );
        }
        written.map(Text::from)
    }
}

pub(super) fn block(name: &Name, labels: &[program::Label], body: Body) -> super::Block {
    super::Block {
        name: name.text.clone(),
        span: name.span,
        labels: labels.iter().map(|label| label.text.clone()).collect(),
        body,
        dynamic: None,
    }
}

/// `each.key` and the like inside an index.
fn each(node: &Node) -> Option<String> {
    match node {
        Node::Traversal(Traversal { root, steps }) => {
            let root = match root {
                Root::Each => "each",
                Root::Count => "count",
                _ => return None,
            };
            match steps.as_slice() {
                [Step::Attribute(name)] => Some(format!("{root}.{name}")),
                _ => None,
            }
        }
        _ => None,
    }
}

/// A path as written: `aws_vpc.old["a"].id`.
pub(super) fn written(expr: &Expr) -> Option<String> {
    match &*expr.kind {
        ExprKind::Name(name) => Some(name.to_string()),
        ExprKind::Attribute(source, name) => Some(format!("{}.{}", written(source)?, name.text)),
        ExprKind::Index(source, index) => {
            let index = match &*index.kind {
                ExprKind::Number(number) => number.to_string(),
                _ => format!("{:?}", super::types::plain_text(index)?),
            };
            Some(format!("{}[{index}]", written(source)?))
        }
        _ => None,
    }
}

/// Whether any part of a value is known only after deployment.
fn later(value: &Value) -> bool {
    match value {
        Value::Deferred(_) => true,
        Value::Tuple(all) | Value::List(all) | Value::Set(all) => all.iter().any(later),
        Value::Object(all) | Value::Map(all) => all.values().any(later),
        Value::Template(pieces) => pieces.iter().any(|piece| match piece {
            crate::value::Piece::Value(value) => later(value),
            crate::value::Piece::Text(_) => false,
        }),
        _ => false,
    }
}
