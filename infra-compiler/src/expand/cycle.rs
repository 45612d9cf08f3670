//! When everything is expanded: two things of one address, and things that depend on themselves.

use std::collections::{BTreeMap, BTreeSet};

use crate::{
    Span,
    catalog::references::{CYCLE, DUPLICATE_ADDRESS},
    diagnostic::Diagnostic,
    evaluated::{Argument, ArgumentValue, Body, Evaluated, Meta},
    ids::{Arena, InstanceId, ResourceId},
    value::{Node, Root, Traversal, Value},
};

/// An error, and the stack instance that it is about.
type Found = (InstanceId, Diagnostic);

/// What one resource refers to, and where.
type Edges = Vec<(ResourceId, Span)>;

/// Resources that got the same address from different names.
pub(super) fn addresses(evaluated: &Evaluated) -> Vec<Found> {
    let mut seen: BTreeMap<String, ResourceId> = BTreeMap::new();
    let mut found = Vec::new();
    for (id, resource) in evaluated.resources.iter_enumerated() {
        // A key that is not known in a definition's own check.
        if resource.key.as_deref() == Some("?") {
            continue;
        }
        let Some(first) = seen.insert(resource.address(), id) else { continue };
        // A `for` is expanded after what stands beside it; the later place is the one to change.
        let (one, other) = (&evaluated.resources[first], resource);
        let (first, second) = if one.span <= other.span { (one, other) } else { (other, one) };
        // Twice the same name in one stack is an error of `resolve`, unless families or branches are about.
        let same = first.instance == second.instance && first.declared.text == second.declared.text;
        if same && first.key == second.key && first.key.is_none() {
            continue;
        }
        let message = format!("`{}` is the address of two resources", second.address());
        let diagnostic = Diagnostic::error(&DUPLICATE_ADDRESS, second.span, message)
            .help("give one of them another name or key")
            .note(first.span, "the other one is here");
        found.push((second.instance, diagnostic));
    }
    found
}

/// Resources that depend on themselves, each circle once, as a path.
pub(super) fn circles(evaluated: &Evaluated) -> Vec<Found> {
    let graph: Arena<ResourceId, Edges> =
        evaluated.resources.iter().map(|resource| edges(&resource.body, &resource.meta)).collect();
    let mut walk =
        Walk { graph: &graph, state: evaluated.resources.iter().map(|_| Mark::New).collect(), circles: Vec::new() };
    for start in evaluated.resources.keys() {
        walk.visit(start);
    }
    let told = |id: ResourceId| told_apart(evaluated, id);
    let circles = walk.circles.into_iter().filter_map(|circle| {
        let (first, span) = circle.first().copied()?;
        let names: Vec<String> = circle.iter().map(|(id, _)| told(*id)).chain([told(first)]).collect();
        let message = match circle.as_slice() {
            [_] => format!("{} refers to itself", told(first)),
            _ => format!("circle of references: {}", names.join(" → ")),
        };
        let help = "break the circle: put the reference that closes it into a resource of its own, such as a rule or an attachment";
        let mut diagnostic = Diagnostic::error(&CYCLE, span, message).help(help);
        for (id, span) in circle.iter().skip(1) {
            diagnostic = diagnostic.note(*span, format!("{} goes on here", told(*id)));
        }
        Some((evaluated.resources[first].instance, diagnostic))
    });
    circles.collect()
}

/// A resource so that no other of the program is called the same: with its key, and the instance it stands in.
fn told_apart(evaluated: &Evaluated, id: ResourceId) -> String {
    let resource = &evaluated.resources[id];
    let key = resource.key.as_ref().map(|key| format!("[\"{key}\"]")).unwrap_or_default();
    let shown = format!("`{}{key}`", resource.shown());
    match evaluated.instances.find(resource.instance) {
        Some(instance) if !instance.path.is_empty() => format!("{shown} in `{}`", instance.path),
        _ => shown,
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Mark {
    New,
    Open,
    Done,
}

struct Walk<'g> {
    graph: &'g Arena<ResourceId, Edges>,
    state: Arena<ResourceId, Mark>,
    circles: Vec<Edges>,
}

impl Walk<'_> {
    /// Depth first, without recursion: programs may be as long as they like.
    fn visit(&mut self, start: ResourceId) {
        if self.state[start] != Mark::New {
            return;
        }
        // Each entry: the node, the place of the edge that is followed, and the edges that are left.
        let graph = self.graph;
        let enter = |node: ResourceId| (node, Span::NONE, graph[node].iter());
        let mut path = vec![enter(start)];
        self.state[start] = Mark::Open;
        while let Some((node, followed, left)) = path.last_mut() {
            let Some((to, span)) = left.next() else {
                self.state[*node] = Mark::Done;
                path.pop();
                continue;
            };
            *followed = *span;
            match self.state[*to] {
                Mark::New => {
                    self.state[*to] = Mark::Open;
                    path.push(enter(*to));
                }
                Mark::Open => {
                    let circle = path.iter().skip_while(|(node, ..)| node != to);
                    self.circles.push(circle.map(|(node, followed, _)| (*node, *followed)).collect());
                }
                Mark::Done => {}
            }
        }
    }
}

fn edges(body: &Body, meta: &Meta) -> Edges {
    let mut found = Vec::new();
    of_body(body, &mut found);
    for argument in meta.count.iter().chain(&meta.for_each) {
        of_argument(argument, &mut found);
    }
    for traversal in &meta.depends_on {
        if let Root::Resource(id) = traversal.root {
            found.push((id, body.span));
        }
    }
    // In a lifecycle only conditions before the change are dependencies that can close a circle.
    for block in meta.lifecycle.iter().flat_map(|lifecycle| lifecycle.blocks("precondition")) {
        of_body(&block.body, &mut found);
    }
    let mut seen = BTreeSet::new();
    found.retain(|(id, _)| seen.insert(*id));
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
    value.walk(&mut |part| {
        if let Value::Deferred(deferred) = part
            && let Node::Traversal(Traversal { root: Root::Resource(id), .. }) = &deferred.node
        {
            found.push((*id, span));
        }
    });
}
