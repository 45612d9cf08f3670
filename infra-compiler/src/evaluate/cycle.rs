//! After evaluation: two things of one address, and things that depend on themselves.

use std::collections::BTreeMap;

use super::{Argument, ArgumentValue, Body, Evaluator, Meta};
use crate::{
    Span,
    catalog::references::{CYCLE, DUPLICATE_ADDRESS},
    diagnostic::Diagnostic,
    value::{Node, Piece, Root, Step, Traversal, Value},
};

/// What one resource refers to, and where.
type Edges = Vec<(usize, Span)>;

impl Evaluator<'_> {
    /// Reports resources that got the same address from different names.
    pub(super) fn addresses(&mut self) {
        let unknown = |key: &Option<crate::Text>| key.as_deref() == Some("?");
        let mut seen: BTreeMap<String, usize> = BTreeMap::new();
        let mut found = Vec::new();
        for (index, resource) in self.evaluated.resources.iter().enumerate() {
            if unknown(&resource.key) {
                continue;
            }
            if let Some(first) = seen.insert(resource.address(), index) {
                found.push((first, index));
            }
        }
        for (one, other) in found {
            // A `for` is expanded after what stands beside it; the later place is the one to change.
            let place = |index: usize| self.evaluated.resources.get(index).map(|resource| resource.span);
            let (first, second) = if place(one) <= place(other) { (one, other) } else { (other, one) };
            let (Some(a), Some(b)) = (self.evaluated.resources.get(first), self.evaluated.resources.get(second)) else {
                continue;
            };
            // Twice the same name in one stack is an error of `resolve`, unless families or branches are about.
            let same = a.instance == b.instance && a.declared.text == b.declared.text && a.key == b.key;
            if same && a.key.is_none() {
                continue;
            }
            let message = format!("`{}` is the address of two resources", b.address());
            let diagnostic = Diagnostic::error(&DUPLICATE_ADDRESS, b.span, message)
                .help("give one of them another name or key")
                .note(a.span, "the other one is here");
            let instance = b.instance;
            self.report(instance, diagnostic);
        }
    }

    /// Reports resources that depend on themselves, each circle once, as a path.
    pub(super) fn cycles(&mut self) {
        let graph: Vec<Edges> =
            self.evaluated.resources.iter().map(|resource| edges(&resource.body, &resource.meta)).collect();
        let mut state = vec![Mark::New; graph.len()];
        let mut circles = Vec::new();
        for start in 0..graph.len() {
            visit(start, &graph, &mut state, &mut circles);
        }
        for circle in circles {
            let Some((first, span)) = circle.first().copied() else { continue };
            let mut names: Vec<String> = circle.iter().map(|(index, _)| self.told_apart(*index)).collect();
            names.push(self.told_apart(first));
            let message = match circle.as_slice() {
                [_] => format!("{} refers to itself", names.first().map_or("", String::as_str)),
                _ => format!("circle of references: {}", names.join(" → ")),
            };
            let mut diagnostic = Diagnostic::error(&CYCLE, span, message)
                .help("break the circle: put the reference that closes it into a resource of its own, such as a rule or an attachment");
            for (index, span) in circle.iter().skip(1) {
                diagnostic = diagnostic.note(*span, format!("{} goes on here", self.told_apart(*index)));
            }
            let instance = self.evaluated.resources.get(first).map_or(0, |resource| resource.instance);
            self.report(instance, diagnostic);
        }
    }

    /// A resource so that no other of the program is called the same: with its key, and the instance it stands in.
    fn told_apart(&self, index: usize) -> String {
        let Some(resource) = self.evaluated.resources.get(index) else { return String::new() };
        let key = resource.key.as_ref().map(|key| format!("[\"{key}\"]")).unwrap_or_default();
        let shown = format!("`{}{key}`", self.shown(index));
        match self.evaluated.instances.get(resource.instance) {
            Some(instance) if !instance.path.is_empty() => format!("{shown} in `{}`", instance.path),
            _ => shown,
        }
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Mark {
    New,
    Open,
    Done,
}

/// Depth first, without recursion: programs can be long chains.
fn visit(start: usize, graph: &[Edges], state: &mut [Mark], circles: &mut Vec<Edges>) {
    if state.get(start) != Some(&Mark::New) {
        return;
    }
    // Each entry: the node and which of its edges comes next.
    let mut path: Vec<(usize, usize)> = vec![(start, 0)];
    set(state, start, Mark::Open);
    while let Some((node, next)) = path.last_mut() {
        let node = *node;
        let Some((to, _)) = graph.get(node).and_then(|edges| edges.get(*next)).copied() else {
            set(state, node, Mark::Done);
            path.pop();
            continue;
        };
        *next += 1;
        match state.get(to) {
            Some(Mark::New) => {
                set(state, to, Mark::Open);
                path.push((to, 0));
            }
            Some(Mark::Open) => {
                let from = path.iter().position(|(index, _)| *index == to).unwrap_or(0);
                let circle = path.iter().skip(from).filter_map(|(index, next)| {
                    let span = graph.get(*index)?.get(next.checked_sub(1)?)?.1;
                    Some((*index, span))
                });
                circles.push(circle.collect());
            }
            _ => {}
        }
    }
}

fn set(state: &mut [Mark], index: usize, mark: Mark) {
    if let Some(known) = state.get_mut(index) {
        *known = mark;
    }
}

fn edges(body: &Body, meta: &Meta) -> Edges {
    let mut found = Vec::new();
    of_body(body, &mut found);
    for argument in meta.count.iter().chain(&meta.for_each) {
        of_argument(argument, &mut found);
    }
    for traversal in &meta.depends_on {
        if let Root::Resource(index) = traversal.root {
            found.push((index, body.span));
        }
    }
    // In a lifecycle only conditions before the change are dependencies that can close a circle.
    for block in meta.lifecycle.iter().flat_map(|lifecycle| lifecycle.blocks("precondition")) {
        of_body(&block.body, &mut found);
    }
    let mut seen = std::collections::BTreeSet::new();
    found.retain(|(index, _)| seen.insert(*index));
    found
}

fn of_body(body: &Body, found: &mut Edges) {
    for argument in &body.attributes {
        of_argument(argument, found);
    }
    for block in &body.blocks {
        if let Some(dynamic) = &block.dynamic {
            of_value(&dynamic.for_each, block.span, found);
        }
        of_body(&block.body, found);
    }
}

fn of_argument(argument: &Argument, found: &mut Edges) {
    if let ArgumentValue::Value(value) = &argument.value {
        of_value(value, argument.span, found);
    }
}

fn of_value(value: &Value, span: Span, found: &mut Edges) {
    let mut stack = vec![value];
    while let Some(value) = stack.pop() {
        match value {
            Value::Tuple(all) | Value::List(all) | Value::Set(all) => stack.extend(all.iter()),
            Value::Object(all) | Value::Map(all) => stack.extend(all.values()),
            Value::Template(pieces) => stack.extend(pieces.iter().filter_map(|piece| match piece {
                Piece::Value(value) => Some(value),
                Piece::Text(_) => None,
            })),
            Value::Deferred(deferred) => of_node(&deferred.node, span, found, &mut stack),
            _ => {}
        }
    }
}

fn of_node<'v>(node: &'v Node, span: Span, found: &mut Edges, stack: &mut Vec<&'v Value>) {
    let steps = |steps: &'v [Step], stack: &mut Vec<&'v Value>| {
        stack.extend(steps.iter().filter_map(|step| match step {
            Step::Index(value) => Some(value),
            _ => None,
        }));
    };
    match node {
        Node::Traversal(Traversal { root, steps: taken }) => {
            if let Root::Resource(index) = root {
                found.push((*index, span));
            }
            steps(taken, stack);
        }
        Node::Index(a, b) | Node::Binary(_, a, b) => stack.extend([a, b]),
        Node::Attribute(value, _) | Node::Unary(_, value) => stack.push(value),
        Node::Splat(value, taken) => {
            stack.push(value);
            steps(taken, stack);
        }
        Node::Conditional(a, b, c) => stack.extend([a, b, c]),
        Node::Call { arguments, .. } => stack.extend(arguments),
        Node::ForList { source, condition, element, .. } => {
            stack.extend([source, element]);
            stack.extend(condition);
        }
        Node::ForObject { source, condition, new_key, new_value, .. } => {
            stack.extend([source, new_key, new_value]);
            stack.extend(condition);
        }
    }
}
