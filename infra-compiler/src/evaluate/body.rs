//! Bodies: attributes and blocks, static `for` and `if` unrolled, `for` over deployed values made `dynamic`.

use super::{Argument, ArgumentValue, Block, Body, Dynamic, Evaluator, name::deferred, scope::Scope};
use crate::{
    Text,
    catalog::expressions::DYNAMIC_ATTRIBUTE,
    diagnostic::Diagnostic,
    program::{self, Entry, Expr, Name},
    types::Type,
    value::{Node, Root, Step, Traversal, Value},
};

/// Arguments that Terraform itself understands in a resource.
pub(super) const META: [&str; 4] = ["count", "for_each", "depends_on", "provider"];
/// Blocks that Terraform itself understands in a resource.
pub(super) const META_BLOCKS: [&str; 3] = ["lifecycle", "connection", "provisioner"];

impl<'p> Evaluator<'p> {
    /// The body of a resource of a provider type, without meta-arguments.
    pub(super) fn resource_body(&mut self, body: &'p program::Body, scope: &Scope<'p>) -> Body {
        let mut made = Body { span: body.span, ..Body::default() };
        for entry in &body.entries {
            match entry {
                Entry::Attribute { name, .. } if META.contains(&&*name.text) => {}
                Entry::Block { name, .. } if META_BLOCKS.contains(&&*name.text) => {}
                entry => self.entry(entry, scope, &mut made),
            }
        }
        made
    }

    /// Any body of values and blocks.
    pub(super) fn plain_body(&mut self, body: &'p program::Body, scope: &Scope<'p>) -> Body {
        let mut made = Body { span: body.span, ..Body::default() };
        for entry in &body.entries {
            self.entry(entry, scope, &mut made);
        }
        made
    }

    pub(super) fn entry(&mut self, entry: &'p Entry, scope: &Scope<'p>, made: &mut Body) {
        match entry {
            Entry::Attribute { name, value } => {
                let argument = self.argument(name, value, scope);
                made.attributes.push(argument);
            }
            Entry::Block { name, labels, body } => {
                let inner = self.plain_body(body, scope);
                made.blocks.push(Block {
                    name: name.text.clone(),
                    span: name.span,
                    labels: labels.iter().map(|label| label.text.clone()).collect(),
                    body: inner,
                    dynamic: None,
                });
            }
            Entry::For { key, value, source, body } => {
                self.repeated_blocks(key.as_ref(), value, source, body, scope, made);
            }
            Entry::If { condition, then, otherwise } => match self.static_condition(condition, scope) {
                Some(true) => self.entries(then, scope, made),
                Some(false) => self.entries(otherwise, scope, made),
                // One of the two ways is taken; the check of required attributes must not miss either.
                None => {
                    made.undecided = true;
                    self.entries(then, scope, made);
                    let mut other = Body::default();
                    self.entries(otherwise, scope, &mut other);
                    let known: Vec<Text> = made.attributes.iter().map(|attribute| attribute.name.clone()).collect();
                    made.attributes.extend(other.attributes.into_iter().filter(|one| !known.contains(&one.name)));
                    let known: Vec<Text> = made.blocks.iter().map(|block| block.name.clone()).collect();
                    made.blocks.extend(other.blocks.into_iter().filter(|one| !known.contains(&one.name)));
                }
            },
            Entry::Poison { name } => {
                if let Some(name) = name {
                    made.attributes.push(poisoned(name));
                }
            }
        }
    }

    fn entries(&mut self, body: &'p program::Body, scope: &Scope<'p>, made: &mut Body) {
        for entry in &body.entries {
            self.entry(entry, scope, made);
        }
    }

    pub(super) fn argument(&mut self, name: &Name, value: &'p Expr, scope: &Scope<'p>) -> Argument {
        Argument {
            name: name.text.clone(),
            name_span: name.span,
            value: ArgumentValue::Value(self.expression(value, scope)),
            span: value.span,
        }
    }

    fn repeated_blocks(
        &mut self,
        key: Option<&Name>,
        value: &Name,
        source: &'p Expr,
        body: &'p program::Body,
        scope: &Scope<'p>,
        made: &mut Body,
    ) {
        let over = self.expression(source, scope);
        if matches!(over, Value::Poison) {
            return;
        }
        if !matches!(over, Value::Deferred(_) | Value::Hole(_)) {
            let Some(rounds) = self.iterations(&over, source, scope) else { return };
            for (index, element) in rounds {
                let mut inner = scope.bind(&value.text, element);
                if let Some(key) = key {
                    inner = inner.bind(&key.text, index);
                }
                self.entries(body, &inner, made);
            }
            return;
        }
        let ty = over.ty();
        if matches!(ty.base(), Type::String | Type::Number | Type::Bool) {
            self.not_iterable(&over, source, scope);
            return;
        }
        let part = |name: &str, ty: Type| {
            let root = Root::Iterator(value.text.clone());
            deferred(Node::Traversal(Traversal { root, steps: vec![Step::Attribute(name.into())] }), ty)
        };
        let mut inner = scope.bind(&value.text, part("value", ty.element()));
        if let Some(key) = key {
            inner = inner.bind(&key.text, part("key", Type::Any));
        }
        let mut repeated = Body::default();
        self.entries(body, &inner, &mut repeated);
        for attribute in repeated.attributes {
            let message = format!("`{}` stands in a `for` over something known only after deployment", attribute.name);
            self.report(
                scope.frame,
                Diagnostic::error(&DYNAMIC_ATTRIBUTE, attribute.name_span, message)
                    .help("only blocks can be repeated so; an attribute takes a `for` expression: `[for x in xs: …]`"),
            );
        }
        made.blocks.extend(repeated.blocks.into_iter().map(|block| Block {
            dynamic: Some(Dynamic { for_each: over.clone(), iterator: value.text.clone() }),
            ..block
        }));
    }
}

/// An argument that failed to parse: it is there, and nothing more is said about it.
fn poisoned(name: &Name) -> Argument {
    Argument {
        name: name.text.clone(),
        name_span: name.span,
        value: ArgumentValue::Value(Value::Poison),
        span: name.span,
    }
}
