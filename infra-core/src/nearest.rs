/// The candidate most like `wanted`, if one is near enough to be what the author meant.
///
/// Distance is Damerau-Levenshtein (a swap of neighbours counts once); a third of the wanted name's length, but at
/// least one edit, may differ; something must stay the same.
///
/// ```
/// assert_eq!(infra_core::nearest("cidr_blok", ["id", "cidr_block"]), Some("cidr_block"));
/// assert_eq!(infra_core::nearest("zebra", ["id", "cidr_block"]), None);
/// assert_eq!(infra_core::nearest("x", ["y"]), None);
/// ```
pub fn nearest<'a>(wanted: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let length = wanted.chars().count();
    let limit = (length / 3).max(1).min(length.saturating_sub(1));
    candidates
        .into_iter()
        .filter(|candidate| candidate.len().abs_diff(wanted.len()) <= limit * 4)
        .map(|candidate| (distance(wanted, candidate), candidate))
        .filter(|(edits, _)| *edits <= limit)
        .min_by_key(|(edits, candidate)| (*edits, *candidate))
        .map(|(_, candidate)| candidate)
}

fn distance(left: &str, right: &str) -> usize {
    let right: Vec<char> = right.chars().collect();
    let mut before: Vec<usize> = Vec::new();
    let mut above: Vec<usize> = (0..=right.len()).collect();
    let mut previous = None;
    for (row, a) in left.chars().enumerate() {
        let mut current = vec![row + 1];
        for (column, b) in right.iter().enumerate() {
            let substituted = above.get(column).copied().unwrap_or(0) + usize::from(a != *b);
            let inserted = current.last().copied().unwrap_or(0) + 1;
            let deleted = above.get(column + 1).copied().unwrap_or(0) + 1;
            let mut best = substituted.min(inserted).min(deleted);
            let swapped = column > 0 && previous == Some(*b) && right.get(column - 1) == Some(&a);
            if let (true, Some(earlier)) = (swapped, column.checked_sub(1).and_then(|at| before.get(at))) {
                best = best.min(earlier + 1);
            }
            current.push(best);
        }
        before = std::mem::replace(&mut above, current);
        previous = Some(a);
    }
    above.last().copied().unwrap_or(0)
}
