//! Stacks of one invocation that need themselves: found here, since rustc would only miss a macro.

use crate::{
    catalog::link::RECURSIVE_STACK,
    diagnostic::{Diagnostic, Diagnostics},
};

use crate::parse::ParsedStack;

/// Reports stacks that need themselves, marks them broken and takes away the paths that lead in the circle.
pub(crate) fn cut(stacks: &mut [ParsedStack], out: &mut Diagnostics) {
    let names: Vec<String> = stacks.iter().map(|stack| stack.stack.name.text.to_string()).collect();
    let edges: Vec<Vec<usize>> = stacks
        .iter()
        .map(|stack| {
            let own = |path: &str| names.iter().position(|name| path.strip_prefix("self::").unwrap_or(path) == name);
            stack.paths.iter().filter_map(|path| own(&path.path.text)).collect()
        })
        .collect();
    let mut reported = vec![false; names.len()];
    for (index, stack) in stacks.iter_mut().enumerate() {
        let circles: Vec<Vec<usize>> =
            edges.get(index).into_iter().flatten().filter_map(|next| way(&edges, *next, index)).collect();
        if circles.is_empty() {
            continue;
        }
        stack.stack.broken = true;
        for circle in circles {
            let Some(next) = circle.first().and_then(|next| names.get(*next)) else { continue };
            let position = stack
                .paths
                .iter()
                .position(|path| path.path.text.strip_prefix("self::").unwrap_or(&path.path.text) == next);
            let Some(path) = position.map(|position| stack.paths.remove(position)) else { continue };
            if circle.iter().any(|one| reported.get(*one) == Some(&true)) {
                continue;
            }
            for one in &circle {
                if let Some(flag) = reported.get_mut(*one) {
                    *flag = true;
                }
            }
            let name = &stack.stack.name.text;
            let steps = circle.iter().filter_map(|one| names.get(*one)).map(|name| format!(" → `{name}`"));
            let steps: String = if circle.len() > 1 { steps.collect() } else { String::new() };
            let shown = if steps.is_empty() { String::new() } else { format!(": `{name}`{steps}") };
            out.push(
                Diagnostic::error(&RECURSIVE_STACK, path.path.span, format!("`{name}` needs itself{shown}"))
                    .help("give what one needs of the other as a parameter"),
            );
        }
    }
}

/// The shortest way from one stack to another, both included.
fn way(edges: &[Vec<usize>], from: usize, to: usize) -> Option<Vec<usize>> {
    let mut ways = std::collections::VecDeque::from([vec![from]]);
    let mut seen = vec![from];
    while let Some(way) = ways.pop_front() {
        let last = *way.last()?;
        if last == to {
            return Some(way);
        }
        for next in edges.get(last).into_iter().flatten() {
            if !seen.contains(next) {
                seen.push(*next);
                ways.push_back(way.iter().copied().chain([*next]).collect());
            }
        }
    }
    None
}
