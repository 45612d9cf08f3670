//! Which addresses the document has, where each comes from, and which others it refers to.

use rustc_hash::FxHashMap;

use super::Address;
use crate::{
    Text,
    evaluated::{Argument, ArgumentValue, Block, Body, Evaluated, Meta, Output, Provider, Remote, Variable},
    ids::{InstanceId, LocalModuleId},
    value::{Node, Root, Value},
};

/// Resources first, so that their indexes are those of the program; then everything else.
pub(super) fn addresses(evaluated: &Evaluated) -> Vec<Address> {
    let full = |instance: InstanceId, address: String| format!("{}{address}", evaluated.prefix_of(instance));
    let mut texts: Vec<String> = evaluated.resources.iter().map(|one| full(one.instance, one.address())).collect();
    texts.extend(evaluated.remotes.iter().map(Remote::address));
    texts.extend(evaluated.modules.iter().map(|one| full(one.instance, one.address())));
    texts.extend(evaluated.variables.iter().map(Variable::address));
    texts.extend(evaluated.outputs.iter().map(Output::address));
    texts.extend(evaluated.providers.iter().map(Provider::address));
    let checks = || evaluated.checks.iter().filter(|one| !one.holds());
    texts.extend(checks().map(|one| full(one.instance, one.address())));

    let mut found = Found { evaluated, module: None, numbers: FxHashMap::default(), seen: Vec::new() };
    for (number, text) in texts.iter().enumerate().skip(evaluated.resources.len()) {
        found.numbers.insert(text.clone(), number);
    }
    let mut places = Vec::with_capacity(texts.len());
    for one in &evaluated.resources {
        found.module = one.module;
        found.body(&one.body);
        found.meta(&one.meta);
        places.push((one.span, found.take(), one.instance));
    }
    places.extend(evaluated.remotes.iter().map(|one| (one.span, Vec::new(), ROOT)));
    for one in &evaluated.modules {
        found.module = evaluated.module_of(one.instance);
        found.body(&one.body);
        found.meta(&one.meta);
        places.push((one.span, found.take(), one.instance));
    }
    found.module = None;
    for one in &evaluated.variables {
        found.body(&one.body);
        places.push((one.span, found.take(), one.instance));
    }
    for one in &evaluated.outputs {
        found.body(&one.body);
        places.push((one.span, found.take(), ROOT));
    }
    for one in &evaluated.providers {
        found.body(&one.body);
        places.push((one.span, found.take(), ROOT));
    }
    for one in checks() {
        found.module = evaluated.module_of(one.instance);
        found.body(&one.body);
        let mut instance = ROOT;
        if let Some(data) = &one.data {
            found.body(&data.body);
            instance = data.instance;
        }
        places.push((one.span, found.take(), instance));
    }
    let path =
        |instance: InstanceId| evaluated.instances.find(instance).map_or_else(Text::default, |one| one.path.clone());
    texts
        .into_iter()
        .zip(places)
        .map(|(text, (span, references, instance))| Address { text, span, references, instance: path(instance) })
        .collect()
}

/// The instance that every other stands in, whose path is empty.
const ROOT: InstanceId = InstanceId::new(0);

struct Found<'a> {
    evaluated: &'a Evaluated,
    /// The module in which what is looked at is written.
    module: Option<LocalModuleId>,
    /// All but the resources, which are known by index.
    numbers: FxHashMap<String, usize>,
    seen: Vec<usize>,
}

impl Found<'_> {
    fn take(&mut self) -> Vec<usize> {
        let mut seen = std::mem::take(&mut self.seen);
        crate::sort_by(&mut seen, Ord::cmp);
        seen.dedup();
        seen
    }

    fn named(&mut self, kind: &str, name: &Text) {
        let prefix = self.evaluated.prefix(self.module);
        if let Some(number) = self.numbers.get(&format!("{prefix}{kind}.{name}")) {
            self.seen.push(*number);
        }
    }

    fn meta(&mut self, meta: &Meta) {
        for argument in [&meta.count, &meta.for_each].into_iter().flatten() {
            self.argument(argument);
        }
        for traversal in &meta.depends_on {
            self.root(&traversal.root);
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
                self.seen.extend(references.iter().filter_map(|(_, resource)| resource.map(usize::from)));
            }
            _ => {}
        }
    }

    fn value(&mut self, value: &Value) {
        value.walk(&mut |part| {
            if let Value::Deferred(deferred) = part
                && let Node::Traversal(traversal) = &deferred.node
            {
                self.root(&traversal.root);
            }
        });
    }

    fn root(&mut self, root: &Root) {
        match root {
            Root::Resource(id) => {
                self.seen.push(usize::from(*id));
            }
            Root::Variable(name) => self.named("var", name),
            Root::Module(name) | Root::Instances { name, .. } => self.named("module", name),
            // What the caller gives.
            Root::Input { module, origin, .. } => {
                let parent = self.evaluated.local_modules.find(*module).and_then(|module| module.parent);
                let own = std::mem::replace(&mut self.module, parent);
                self.value(origin);
                self.module = own;
            }
            Root::Remote { name, .. } => self.named("data.terraform_remote_state", name),
            _ => {}
        }
    }
}
