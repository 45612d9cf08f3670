//! Bodies: attributes and blocks, static `for` and `if` unrolled, `for` over deployed values made `dynamic`.

use super::Expander;
use crate::{
    Span, Text,
    catalog::expressions::{DYNAMIC_ATTRIBUTE, NOT_LITERAL},
    diagnostic::Diagnostic,
    evaluate::{Scope, bound, perhaps_secret},
    evaluated::{Argument, ArgumentValue, Block, Body, Dynamic},
    program::Name,
    resolved::{self, Binding, Entry, Expr},
    types::Type,
    value::{Node, Root, Step, Traversal, Value},
};

impl<'p> Expander<'p> {
    pub(super) fn body(&mut self, body: &'p resolved::Body, scope: &Scope) -> Body {
        let mut made = Body { span: body.span, ..Body::default() };
        self.entries(body, scope, &mut made);
        made
    }

    pub(super) fn block(&mut self, block: &'p resolved::Block, scope: &Scope) -> Block {
        Block {
            name: block.name.text.clone(),
            span: block.name.span,
            labels: block.labels.iter().map(|label| label.text.clone()).collect(),
            body: self.body(&block.body, scope),
            dynamic: None,
        }
    }

    fn entries(&mut self, body: &'p resolved::Body, scope: &Scope, made: &mut Body) {
        for entry in &body.entries {
            self.entry(entry, scope, made);
        }
    }

    pub(super) fn entry(&mut self, entry: &'p Entry, scope: &Scope, made: &mut Body) {
        match entry {
            Entry::Attribute { name, argument, span, .. } => {
                if let Some(value) = self.argument(name, argument, *span, scope) {
                    let (name, name_span) = (name.text.clone(), name.span);
                    made.attributes.push(Argument { name, name_span, value, span: *span });
                }
            }
            Entry::Block(block) => {
                let block = self.block(block, scope);
                made.blocks.push(block);
            }
            Entry::For { binding, source, body } => self.repeated_blocks(binding, source, body, scope, made),
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
            Entry::Poison(name) => made.attributes.extend(name.as_ref().map(poisoned)),
        }
    }

    /// An argument in the form in which Terraform reads it; `None` if it failed and nothing stands for it.
    fn argument(
        &mut self,
        name: &Name,
        argument: &'p resolved::Argument,
        span: Span,
        scope: &Scope,
    ) -> Option<ArgumentValue> {
        use resolved::Argument as Written;
        let bare = |references, many| ArgumentValue::Traversals { references, many };
        Some(match argument {
            Written::Value(written) => {
                let value = self.value(written, scope);
                // The document holds it once more, whoever else has it.
                self.budget.made(&value, written.span, scope.within.instance);
                ArgumentValue::Value(value)
            }
            Written::Literal(value, ty) => ArgumentValue::Literal(self.literal(name, value, ty.as_ref(), scope)),
            Written::Keyword(word) => ArgumentValue::Keyword(word.clone()),
            Written::Type(ty) => ArgumentValue::Type(ty.clone().unwrap_or(Type::Any)),
            Written::References { list, many, declared } => {
                bare(self.references(name, list, span, *declared, scope), *many)
            }
            Written::Attributes(names) => bare(names.iter().map(|name| (name.clone(), None)).collect(), true),
            Written::Dependencies(list) => bare(self.depended_on(list, scope), true),
            Written::Provider(provider) => {
                let text = self.configuration(scope.within.instance, provider.as_ref()?);
                bare(vec![(text, None)], false)
            }
        })
    }

    /// A value that Terraform reads as it stands: it must be known when `synth` has run.
    fn literal(&mut self, name: &Name, written: &Expr, ty: Option<&Type>, scope: &Scope) -> Value {
        let value = self.value(written, scope);
        if value.any(&mut |part| matches!(part, Value::Deferred(_))) {
            let message = format!("`{}` is read before anything is deployed and cannot refer to it", name.text);
            let found = Diagnostic::error(&NOT_LITERAL, written.span, message);
            let help = "write a value known at compile time; `suffix` and `rust(…)` will do as well";
            self.report(scope.within.instance, found.help(help));
            return Value::Poison;
        }
        match ty {
            Some(ty) if !matches!(value, Value::Null) => self.evaluator().typed(value, ty, written.span, scope),
            _ => value,
        }
    }

    fn repeated_blocks(
        &mut self,
        binding: &'p Binding,
        source: &'p Expr,
        body: &'p resolved::Body,
        scope: &Scope,
        made: &mut Body,
    ) {
        let over = self.value(source, scope);
        if matches!(over, Value::Poison) {
            return;
        }
        if !matches!(over, Value::Deferred(_) | Value::Hole(_)) {
            let Some(rounds) = self.evaluator().iterations(&over, source, scope) else { return };
            let before = made.blocks.len();
            for (key, element) in rounds {
                if self.budget.is_exceeded() {
                    break;
                }
                self.entries(body, &bound(binding, key, element, scope), made);
            }
            // How many there are, only who gives the parameter says.
            if matches!(over, Value::Unknown(_)) {
                for block in made.blocks.iter_mut().skip(before) {
                    let iterator = binding.value.name.text.clone();
                    block.dynamic.get_or_insert_with(|| Dynamic { for_each: over.clone(), iterator });
                }
            }
            return;
        }
        let ty = over.ty();
        if matches!(ty.base(), Type::String | Type::Number | Type::Bool) {
            return self.evaluator().not_iterable(&over, source, scope);
        }
        let iterator = &binding.value.name.text;
        let secret = over.may_be_secret();
        let part = |name: &str, ty: Type| {
            let root = Root::Iterator(iterator.clone());
            let node = Node::Traversal(Traversal { root, steps: vec![Step::Attribute(name.into())] });
            perhaps_secret(node, ty, secret)
        };
        let inner = bound(binding, part("key", Type::Any), part("value", ty.element()), scope);
        let mut repeated = Body::default();
        self.entries(body, &inner, &mut repeated);
        for attribute in repeated.attributes {
            let message = format!("`{}` stands in a `for` over something known only after deployment", attribute.name);
            let found = Diagnostic::error(&DYNAMIC_ATTRIBUTE, attribute.name_span, message);
            let help = "only blocks can be repeated so; an attribute takes a `for` expression: `[for x in xs: …]`";
            self.report(scope.within.instance, found.help(help));
        }
        let dynamic = || Some(Dynamic { for_each: over.clone(), iterator: iterator.clone() });
        made.blocks.extend(repeated.blocks.into_iter().map(|block| Block { dynamic: dynamic(), ..block }));
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
