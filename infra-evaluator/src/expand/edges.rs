//! What a resource refers to, through the variables and outputs of modules too.

use rustc_hash::FxHashSet;

use crate::{
    Span, Text,
    evaluated::{Argument, ArgumentValue, Body, Evaluated, Meta, Resource},
    ids::{InstanceId, ResourceId},
    value::{Node, Root, Step, Value},
};

/// What one resource refers to, and where.
pub(super) type Edges = Vec<(ResourceId, Span)>;

/// Those of one resource, each once.
pub(super) fn of(evaluated: &Evaluated, resource: &Resource) -> Edges {
    let mut edges = Collector { evaluated, found: Vec::new(), read: FxHashSet::default() };
    edges.body(&resource.body);
    edges.meta(&resource.meta, resource.body.span);
    // Whether it is there at all, the calls of the modules around it say.
    let local = |id| evaluated.local_modules.find(id);
    for around in std::iter::successors(resource.module.and_then(local), |module| local(module.parent?)) {
        let call = &evaluated.modules[around.call];
        edges.meta(&call.meta, call.span);
    }
    let mut seen = FxHashSet::default();
    edges.found.retain(|(id, _)| seen.insert(*id));
    edges.found
}

struct Collector<'a> {
    evaluated: &'a Evaluated,
    found: Edges,
    /// The outputs that were gone through.
    read: FxHashSet<(InstanceId, Text)>,
}

impl Collector<'_> {
    fn meta(&mut self, meta: &Meta, span: Span) {
        for argument in meta.count.iter().chain(&meta.for_each) {
            self.argument(argument);
        }
        for traversal in &meta.depends_on {
            self.root(&traversal.root, &traversal.steps, span);
        }
        // In a lifecycle only conditions before the change are dependencies that can close a circle.
        for block in meta.lifecycle.iter().flat_map(|lifecycle| lifecycle.blocks("precondition")) {
            self.body(&block.body);
        }
    }

    fn body(&mut self, body: &Body) {
        for argument in &body.attributes {
            self.argument(argument);
        }
        for block in &body.blocks {
            if let Some(dynamic) = &block.dynamic {
                self.value(&dynamic.for_each, block.span);
            }
            self.body(&block.body);
        }
    }

    fn argument(&mut self, argument: &Argument) {
        if let ArgumentValue::Value(value) = &argument.value {
            self.value(value, argument.span);
        }
    }

    fn value(&mut self, value: &Value, span: Span) {
        value.walk(&mut |part| {
            if let Value::Deferred(deferred) = part
                && let Node::Traversal(traversal) = &deferred.node
            {
                self.root(&traversal.root, &traversal.steps, span);
            }
        });
    }

    fn root(&mut self, root: &Root, steps: &[Step], span: Span) {
        let evaluated = self.evaluated;
        match root {
            Root::Resource(id) => self.found.push((*id, span)),
            Root::Input { origin, .. } => self.value(origin, span),
            Root::Instances { body, .. } => {
                for output in evaluated.outputs_read(*body, steps) {
                    if self.read.insert((*body, output.name.clone())) {
                        self.value(&output.value, span);
                    }
                }
            }
            _ => {}
        }
    }
}
