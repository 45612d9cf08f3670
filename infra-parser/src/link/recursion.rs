//! Stacks of one invocation that need themselves: found here, since rustc would only miss a macro.

use crate::{
    catalog::link::RECURSIVE_STACK,
    diagnostic::{Diagnostic, Diagnostics},
    ids::{Arena, DefinitionId},
    parse::ParsedStack,
};

/// Which stacks of the invocation each of them names.
type Edges = Arena<DefinitionId, Vec<DefinitionId>>;

/// Reports stacks that need themselves, marks them broken and takes away the paths that lead in the circle.
pub fn cut(stacks: &mut [ParsedStack], out: &mut Diagnostics) {
    let names: Arena<DefinitionId, String> = stacks.iter().map(|stack| stack.stack.name.text.to_string()).collect();
    let edges: Edges = stacks
        .iter()
        .map(|stack| {
            let own = |path: &str| names.iter_enumerated().find(|(_, name)| bare(path) == *name).map(|(id, _)| id);
            stack.paths.iter().filter_map(|path| own(&path.path.text)).collect()
        })
        .collect();
    let mut reported: Arena<DefinitionId, bool> = names.iter().map(|_| false).collect();
    for (id, stack) in names.keys().zip(stacks) {
        let circles: Vec<_> = edges[id].iter().filter_map(|next| way(&edges, *next, id)).collect();
        if circles.is_empty() {
            continue;
        }
        stack.stack.broken = true;
        for circle in circles {
            let Some(next) = circle.first().map(|next| &names[*next]) else { continue };
            let position = stack.paths.iter().position(|path| bare(&path.path.text) == next);
            let Some(path) = position.map(|position| stack.paths.remove(position)) else { continue };
            if circle.iter().any(|one| reported[*one]) {
                continue;
            }
            for one in &circle {
                reported[*one] = true;
            }
            let name = &stack.stack.name.text;
            let steps = circle.iter().map(|one| format!(" → `{}`", names[*one]));
            let steps: String = if circle.len() > 1 { steps.collect() } else { String::new() };
            let shown = if steps.is_empty() { String::new() } else { format!(": `{name}`{steps}") };
            out.push(
                Diagnostic::error(&RECURSIVE_STACK, path.path.span, format!("`{name}` needs itself{shown}"))
                    .help("give what one needs of the other as a parameter"),
            );
        }
    }
}

/// A path to a stack beside the one that it is written in.
fn bare(path: &str) -> &str {
    path.strip_prefix("self::").unwrap_or(path)
}

/// The shortest way from one stack to another, both included.
fn way(edges: &Edges, from: DefinitionId, to: DefinitionId) -> Option<Vec<DefinitionId>> {
    let mut ways = std::collections::VecDeque::from([vec![from]]);
    let mut seen = vec![from];
    while let Some(way) = ways.pop_front() {
        let last = *way.last()?;
        if last == to {
            return Some(way);
        }
        for next in &edges[last] {
            if !seen.contains(next) {
                seen.push(*next);
                ways.push_back(way.iter().copied().chain([*next]).collect());
            }
        }
    }
    None
}
