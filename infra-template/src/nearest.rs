use std::collections::BTreeMap;

/// The candidate most like `wanted`, if one is near enough to be what the author meant.
///
/// Distance is Damerau-Levenshtein (a swap of neighbours counts once); a third of the wanted name's length, but at
/// least one edit, may differ; something must stay the same.
///
/// ```
/// assert_eq!(infra_template::nearest("cidr_blok", ["id", "cidr_block"]), Some("cidr_block"));
/// assert_eq!(infra_template::nearest("zebra", ["id", "cidr_block"]), None);
/// assert_eq!(infra_template::nearest("x", ["y"]), None);
/// ```
pub fn nearest<'a>(wanted: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let mut search = Search::new(wanted)?;
    for candidate in candidates {
        search.compare(candidate);
    }
    search.best.map(|(_, candidate)| candidate)
}

/// What is compared with each candidate. It is compiled once, however many kinds of lists are searched.
struct Search<'a> {
    wanted: Vec<char>,
    letters: BTreeMap<char, usize>,
    limit: usize,
    best: Option<(usize, &'a str)>,
}

impl<'a> Search<'a> {
    fn new(wanted: &str) -> Option<Self> {
        let wanted: Vec<char> = wanted.chars().collect();
        // Nobody mistypes a text of this length, and comparing two of them takes the product of both.
        if wanted.len() > LONGEST {
            return None;
        }
        let limit = (wanted.len() / 3).max(1).min(wanted.len().saturating_sub(1));
        Some(Self { letters: letters(wanted.iter().copied()), wanted, limit, best: None })
    }

    fn compare(&mut self, candidate: &'a str) {
        let most = self.best.map_or(self.limit, |(edits, _)| edits);
        // Most candidates are out of reach, which their length and their letters show without comparing.
        if candidate.len() > 4 * (self.wanted.len() + self.limit)
            || !within_reach(&self.wanted, &self.letters, candidate, most)
        {
            return;
        }
        if let Some(edits) = distance(&self.wanted, candidate, most)
            && self.best.is_none_or(|known| (edits, candidate) < known)
        {
            self.best = Some((edits, candidate));
        }
    }
}

/// The longest name that is compared with others.
const LONGEST: usize = 200;

/// How often each letter occurs.
fn letters(characters: impl Iterator<Item = char>) -> BTreeMap<char, usize> {
    let mut found = BTreeMap::new();
    for character in characters {
        *found.entry(character).or_insert(0) += 1;
    }
    found
}

/// Whether so few edits may lead to the candidate: each adds a letter at most.
fn within_reach(wanted: &[char], letters: &BTreeMap<char, usize>, candidate: &str, limit: usize) -> bool {
    let length = candidate.chars().count();
    if length.abs_diff(wanted.len()) > limit {
        return false;
    }
    let mut left = letters.clone();
    let mut added = 0;
    for character in candidate.chars() {
        match left.get_mut(&character).filter(|left| **left > 0) {
            Some(left) => *left -= 1,
            None => added += 1,
        }
        if added > limit {
            return false;
        }
    }
    true
}

/// How many edits lead from one to the other, if they are no more than `most`.
fn distance(left: &[char], right: &str, most: usize) -> Option<usize> {
    let right: Vec<char> = right.chars().collect();
    let far = most + 1;
    let mut before: Vec<usize> = Vec::new();
    let mut above: Vec<usize> = (0..=right.len()).collect();
    for (row, a) in left.iter().enumerate() {
        // What lies further from the diagonal takes more edits than are asked for.
        let (first, end) = (row.saturating_sub(most), right.len().min(row + most + 1));
        let mut current = vec![far; right.len() + 1];
        if let Some(start) = current.get_mut(0) {
            *start = row + 1;
        }
        let mut least = far;
        for column in first..end {
            let at = |row: &[usize], column: usize| row.get(column).copied().unwrap_or(far);
            let b = right.get(column);
            let substituted = at(&above, column) + usize::from(b != Some(a));
            let mut best = substituted.min(at(&current, column) + 1).min(at(&above, column + 1) + 1);
            let previous = row.checked_sub(1).and_then(|row| left.get(row));
            if column > 0 && previous.is_some() && previous == b && right.get(column - 1) == Some(a) {
                best = best.min(at(&before, column - 1) + 1);
            }
            least = least.min(best);
            if let Some(cell) = current.get_mut(column + 1) {
                *cell = best;
            }
        }
        if least > most && row >= most {
            return None;
        }
        before = std::mem::replace(&mut above, current);
    }
    above.last().copied().filter(|edits| *edits <= most)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// As the textbook has it, without a bound.
    fn plain(left: &str, right: &str) -> usize {
        let (left, right): (Vec<char>, Vec<char>) = (left.chars().collect(), right.chars().collect());
        let mut rows = vec![vec![0; right.len() + 1]; left.len() + 1];
        for row in 0..=left.len() {
            for column in 0..=right.len() {
                rows[row][column] = if row == 0 || column == 0 {
                    row + column
                } else {
                    let same = left[row - 1] == right[column - 1];
                    let mut best = (rows[row - 1][column - 1] + usize::from(!same))
                        .min(rows[row - 1][column] + 1)
                        .min(rows[row][column - 1] + 1);
                    if row > 1 && column > 1 && left[row - 1] == right[column - 2] && left[row - 2] == right[column - 1]
                    {
                        best = best.min(rows[row - 2][column - 2] + 1);
                    }
                    best
                };
            }
        }
        rows[left.len()][right.len()]
    }

    #[test]
    fn a_bound_changes_no_distance_within_it() {
        let names = [
            "",
            "a",
            "ab",
            "ba",
            "abc",
            "acb",
            "cab",
            "abcd",
            "badc",
            "tags",
            "tgas",
            "vpc_id",
            "vcp_di",
            "subnet_ids",
        ];
        for left in names {
            for right in names {
                let (wanted, edits): (Vec<char>, usize) = (left.chars().collect(), plain(left, right));
                for most in 0..8 {
                    let expected = (edits <= most).then_some(edits);
                    assert_eq!(distance(&wanted, right, most), expected, "{left} {right} {most}");
                }
            }
        }
    }

    #[test]
    fn letters_leave_out_only_what_is_out_of_reach() {
        let names = [
            "cidr_block",
            "cidr_blok",
            "cidrblock",
            "cdir_block",
            "ipv6_cidr_block",
            "id",
            "blocks",
            "größe",
            "grösse",
        ];
        for wanted in names {
            let characters: Vec<char> = wanted.chars().collect();
            for candidate in names {
                for limit in 0..6 {
                    if plain(wanted, candidate) <= limit {
                        let letters = letters(characters.iter().copied());
                        assert!(within_reach(&characters, &letters, candidate, limit), "{wanted} {candidate} {limit}");
                    }
                }
            }
        }
    }

    #[test]
    fn the_nearest_is_the_first_of_those_with_the_fewest_edits() {
        assert_eq!(nearest("nmae", ["names", "name", "mane"]), Some("name"));
        assert_eq!(nearest("vpc", ["vpb", "vpa"]), Some("vpa"));
        assert_eq!(nearest(&"x".repeat(300), [&*"x".repeat(300)]), None);
    }
}
