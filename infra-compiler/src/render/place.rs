//! Which addresses the document has, where each comes from, and which others it refers to.

use std::collections::{BTreeSet, HashMap};

use super::Address;
use crate::{
    Text,
    evaluated::{Argument, ArgumentValue, Block, Body, Evaluated, Meta},
    value::{Node, Piece, Root, Step, Traversal, Value},
};

/// Resources first, so that their indexes are those of the program; then everything else.
pub(super) fn places(evaluated: &Evaluated, addresses: &[String]) -> Vec<Address> {
    let mut texts: Vec<String> = addresses.to_vec();
    texts.extend(evaluated.remotes.iter().map(|one| format!("data.terraform_remote_state.{}", one.name)));
    texts.extend(evaluated.modules.iter().map(|one| format!("module.{}", one.name)));
    texts.extend(evaluated.variables.iter().map(|one| format!("var.{}", one.name)));
    texts.extend(evaluated.outputs.iter().map(|one| format!("output.{}", one.name.text)));
    texts.extend(evaluated.providers.iter().map(|one| match &one.alias {
        Some(alias) => format!("provider.{}.{}", one.name.text, alias.text),
        None => format!("provider.{}", one.name.text),
    }));
    let checks = || evaluated.checks.iter().filter(|one| !one.holds());
    texts.extend(checks().map(|one| format!("check.{}", one.name)));

    let mut found = Found { numbers: HashMap::new(), seen: BTreeSet::new() };
    for (number, text) in texts.iter().enumerate().skip(addresses.len()) {
        found.numbers.insert(text.clone(), number);
    }
    let mut places = Vec::with_capacity(texts.len());
    for one in &evaluated.resources {
        found.body(&one.body);
        found.meta(&one.meta);
        places.push((one.span, found.take()));
    }
    places.extend(evaluated.remotes.iter().map(|one| (one.span, Vec::new())));
    for one in &evaluated.modules {
        found.body(&one.body);
        found.meta(&one.meta);
        places.push((one.span, found.take()));
    }
    for one in &evaluated.variables {
        found.body(&one.body);
        places.push((one.span, found.take()));
    }
    for one in &evaluated.outputs {
        found.body(&one.body);
        places.push((one.span, found.take()));
    }
    for one in &evaluated.providers {
        found.body(&one.body);
        places.push((one.span, found.take()));
    }
    for one in checks() {
        found.body(&one.body);
        if let Some(data) = &one.data {
            found.body(&data.body);
        }
        places.push((one.span, found.take()));
    }
    let instances = evaluated.resources.iter().map(|one| evaluated.instances.get(one.instance));
    let paths = instances.map(|one| one.map_or_else(Text::default, |one| one.path.clone()));
    let described = texts.into_iter().zip(places).zip(paths.chain(std::iter::repeat(Text::default())));
    described
        .map(|((text, (span, references)), path)| Address { text, span, references, instance: path.to_string() })
        .collect()
}

struct Found {
    /// All but the resources, which are known by index.
    numbers: HashMap<String, usize>,
    seen: BTreeSet<usize>,
}

impl Found {
    fn take(&mut self) -> Vec<usize> {
        std::mem::take(&mut self.seen).into_iter().collect()
    }

    fn named(&mut self, kind: &str, name: &Text) {
        if let Some(number) = self.numbers.get(&format!("{kind}.{name}")) {
            self.seen.insert(*number);
        }
    }

    fn meta(&mut self, meta: &Meta) {
        for argument in [&meta.count, &meta.for_each].into_iter().flatten() {
            self.argument(argument);
        }
        for traversal in &meta.depends_on {
            self.traversal(traversal);
        }
        for body in [&meta.lifecycle, &meta.connection].into_iter().flatten() {
            self.body(body);
        }
        meta.provisioners.iter().for_each(|block| self.block(block));
    }

    fn body(&mut self, body: &Body) {
        body.attributes.iter().for_each(|argument| self.argument(argument));
        body.blocks.iter().for_each(|block| self.block(block));
    }

    fn block(&mut self, block: &Block) {
        if let Some(dynamic) = &block.dynamic {
            self.value(&dynamic.for_each);
        }
        self.body(&block.body);
    }

    fn argument(&mut self, argument: &Argument) {
        match &argument.value {
            ArgumentValue::Value(value) | ArgumentValue::Literal(value) => self.value(value),
            ArgumentValue::Traversals { references, .. } if &*argument.name != "ignore_changes" => {
                self.seen.extend(references.iter().filter_map(|(_, resource)| *resource));
            }
            _ => {}
        }
    }

    fn value(&mut self, value: &Value) {
        match value {
            Value::Tuple(all) | Value::List(all) | Value::Set(all) => all.iter().for_each(|one| self.value(one)),
            Value::Object(all) | Value::Map(all) => all.values().for_each(|one| self.value(one)),
            Value::Template(pieces) => {
                for piece in pieces.iter() {
                    if let Piece::Value(value) = piece {
                        self.value(value);
                    }
                }
            }
            Value::Deferred(deferred) => self.node(&deferred.node),
            _ => {}
        }
    }

    fn node(&mut self, node: &Node) {
        match node {
            Node::Traversal(traversal) => self.traversal(traversal),
            Node::Index(a, b) | Node::Binary(_, a, b) => [a, b].into_iter().for_each(|one| self.value(one)),
            Node::Attribute(source, _) | Node::Unary(_, source) => self.value(source),
            Node::Splat(source, steps) => {
                self.value(source);
                self.steps(steps);
            }
            Node::Conditional(a, b, c) => [a, b, c].into_iter().for_each(|one| self.value(one)),
            Node::Call { arguments, .. } => arguments.iter().for_each(|one| self.value(one)),
            Node::ForList { source, condition, element, .. } => {
                [source, element].into_iter().chain(condition).for_each(|one| self.value(one));
            }
            Node::ForObject { source, condition, new_key, new_value, .. } => {
                [source, new_key, new_value].into_iter().chain(condition).for_each(|one| self.value(one));
            }
        }
    }

    fn traversal(&mut self, traversal: &Traversal) {
        match &traversal.root {
            Root::Resource(index) => {
                self.seen.insert(*index);
            }
            Root::Variable(name) => self.named("var", name),
            Root::Module(name) => self.named("module", name),
            Root::Remote { name, .. } => self.named("data.terraform_remote_state", name),
            _ => {}
        }
        self.steps(&traversal.steps);
    }

    fn steps(&mut self, steps: &[Step]) {
        for step in steps {
            if let Step::Index(value) = step {
                self.value(value);
            }
        }
    }
}
