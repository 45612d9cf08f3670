//! What is decided by hand.

use super::{Gathered, add};

/// Reads `table key: name name …`; a line that begins with a space goes on with the list above it, and `#` begins a comment.
pub(super) fn read(text: &str) -> Result<Gathered, String> {
    let mut lists = Gathered::new();
    let mut current: Option<(String, String)> = None;
    for (at, line) in text.lines().enumerate() {
        if line.trim().is_empty() || line.starts_with('#') {
            continue;
        }
        let names = match line.strip_prefix(' ') {
            Some(rest) => rest,
            None => {
                let (head, names) = line
                    .split_once(": ")
                    .or_else(|| Some((line.strip_suffix(':')?, "")))
                    .ok_or_else(|| format!("decided.txt:{}: neither a list nor the rest of one", at + 1))?;
                let (table, key) = head.split_once(' ').unwrap_or((head, ""));
                current = Some((table.to_owned(), key.to_owned()));
                names
            }
        };
        let Some((table, key)) = &current else { return Err(format!("decided.txt:{}: of no list", at + 1)) };
        add(&mut lists, table, key, names.split_whitespace().map(str::to_owned));
    }
    Ok(lists)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_go_on_in_the_next_line() {
        let read = read("# why\naws_metrics AWS/X: A B\n  C\naws_none:\n").unwrap();
        let names: Vec<_> = read[&("aws_metrics".to_owned(), "AWS/X".to_owned())].iter().cloned().collect();
        assert_eq!(names, ["A", "B", "C"]);
        assert!(read[&("aws_none".to_owned(), String::new())].is_empty());
        assert!(super::read(" C").is_err() && super::read("no list").is_err());
    }
}
