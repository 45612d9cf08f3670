//! When everything is expanded: two things of one address, and things that depend on themselves.

use rustc_hash::FxHashMap;

use super::edges::{self, Edges};
use crate::{
    Span,
    catalog::references::{CYCLE, DUPLICATE_ADDRESS},
    diagnostic::Diagnostic,
    evaluated::{Evaluated, Module},
    ids::{Arena, InstanceId, ResourceId},
};

/// An error, and the stack instance that it is about.
type Found = (InstanceId, Diagnostic);

/// Resources that got the same address from different names.
pub(super) fn addresses(evaluated: &Evaluated) -> Vec<Found> {
    let mut seen: FxHashMap<String, ResourceId> = FxHashMap::default();
    let mut found = Vec::new();
    for (id, resource) in evaluated.resources.iter_enumerated() {
        // A key that is not known in a definition's own check.
        if resource.key.as_deref() == Some("?") {
            continue;
        }
        let address = format!("{}{}", evaluated.prefix(resource.module), resource.address());
        let Some(first) = seen.insert(address, id) else { continue };
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
    found.extend(calls(evaluated));
    found
}

/// Modules that got the same address: a nested stack that only the deployment repeats is one as well.
fn calls(evaluated: &Evaluated) -> Vec<Found> {
    let mut seen: FxHashMap<String, &Module> = FxHashMap::default();
    let mut found = Vec::new();
    for call in &evaluated.modules {
        let address = format!("{}{}", evaluated.prefix_of(call.instance), call.address());
        let Some(first) = seen.insert(address, call) else { continue };
        let (first, second) = if first.span <= call.span { (first, call) } else { (call, first) };
        let message = format!("`{}` is the address of two modules", second.address());
        let diagnostic = Diagnostic::error(&DUPLICATE_ADDRESS, second.span, message)
            .help("give one of them another name")
            .note(first.span, "the other one is here");
        found.push((second.instance, diagnostic));
    }
    found
}

/// Resources that depend on themselves, each circle once, as a path.
pub(super) fn circles(evaluated: &Evaluated) -> Vec<Found> {
    let graph: Arena<ResourceId, Edges> =
        evaluated.resources.iter().map(|resource| edges::of(evaluated, resource)).collect();
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
