use std::io::{self, IsTerminal, Write};

/// Whether text is coloured.
///
/// ```
/// assert_eq!(infra_cli::Style::Plain.strong("done"), "done");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Style {
    /// For files, pipes, and those who set `NO_COLOR`.
    Plain,
    /// For terminals.
    Colour,
}

impl Style {
    /// What suits this stream: colour on a terminal, unless `NO_COLOR` is set or the terminal is `dumb`.
    pub fn of(stream: &impl IsTerminal) -> Self {
        let refused = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
        let dumb = std::env::var_os("TERM").is_some_and(|value| value == "dumb");
        if stream.is_terminal() && !refused && !dumb { Self::Colour } else { Self::Plain }
    }

    /// For what matters most.
    pub fn strong(self, text: &str) -> String {
        self.painted("1", text)
    }

    /// For what matters less.
    pub fn faint(self, text: &str) -> String {
        self.painted("2", text)
    }

    /// For what stopped a command.
    pub fn error(self, text: &str) -> String {
        self.painted("1;31", text)
    }

    /// For what stops nothing and should be looked at.
    pub fn warning(self, text: &str) -> String {
        self.painted("1;33", text)
    }

    fn painted(self, code: &str, text: &str) -> String {
        match self {
            Self::Plain => text.to_owned(),
            Self::Colour => format!("\u{1b}[{code}m{text}\u{1b}[0m"),
        }
    }
}

/// Rows under a heading, columns as wide as their widest cell; a column of numbers is aligned at its end.
///
/// ```
/// use infra_cli::{Style, Table};
///
/// let mut table = Table::new(["stack", "resources"]);
/// table.row(["AwsProduction", "7"].map(String::from));
/// let mut text = Vec::new();
/// table.write(&mut text, Style::Plain)?;
/// assert_eq!(String::from_utf8_lossy(&text), "stack          resources\nAwsProduction          7\n");
/// # Ok::<(), std::io::Error>(())
/// ```
#[derive(Debug, Clone)]
pub struct Table<const COLUMNS: usize> {
    heading: [&'static str; COLUMNS],
    rows: Vec<[String; COLUMNS]>,
}

impl<const COLUMNS: usize> Table<COLUMNS> {
    /// An empty table.
    pub fn new(heading: [&'static str; COLUMNS]) -> Self {
        Self { heading, rows: Vec::new() }
    }

    /// Adds a row.
    pub fn row(&mut self, cells: [String; COLUMNS]) {
        self.rows.push(cells);
    }

    /// Writes it; columns without any content are left out.
    pub fn write(&self, out: &mut dyn Write, style: Style) -> io::Result<()> {
        let columns: Vec<Column> = (0..COLUMNS).map(|index| self.column(index)).collect();
        let heading = self.heading.map(String::from);
        let line = line(&heading, &columns);
        writeln!(out, "{}", style.faint(&line))?;
        for row in &self.rows {
            writeln!(out, "{}", self::line(row, &columns))?;
        }
        Ok(())
    }

    fn column(&self, index: usize) -> Column {
        let cells = || self.rows.iter().map(|row| row[index].as_str());
        let widest = cells().map(width).max().unwrap_or_default();
        Column {
            width: if widest == 0 { 0 } else { widest.max(width(self.heading[index])) },
            // With its unit at most: what goes on is a sentence.
            number: cells().all(|cell| cell.starts_with(|c: char| c.is_ascii_digit()) && cell.matches(' ').count() < 2),
        }
    }
}

struct Column {
    width: usize,
    number: bool,
}

fn line(cells: &[String], columns: &[Column]) -> String {
    let mut line = String::new();
    for (cell, column) in cells.iter().zip(columns).filter(|(_, column)| column.width > 0) {
        let padding = " ".repeat(column.width - width(cell));
        let (before, after) = if column.number { (padding.as_str(), "") } else { ("", padding.as_str()) };
        if !line.is_empty() {
            line.push_str("  ");
        }
        line.push_str(before);
        line.push_str(cell);
        line.push_str(after);
    }
    line.truncate(line.trim_end().len());
    line
}

fn width(text: &str) -> usize {
    text.chars().count()
}

/// Breaks paragraphs into lines of at most this many characters; indented paragraphs stay as they are.
///
/// ```
/// assert_eq!(infra_cli::wrap("one two three", 8), "one two\nthree");
/// ```
pub fn wrap(text: &str, limit: usize) -> String {
    let paragraphs = text.split("\n\n").map(|paragraph| {
        if paragraph.starts_with("    ") {
            return paragraph.to_owned();
        }
        let mut lines = vec![String::new()];
        for word in paragraph.split_whitespace() {
            let full = lines.last().is_some_and(|line| !line.is_empty() && width(line) + width(word) >= limit);
            if full {
                lines.push(String::new());
            }
            if let Some(line) = lines.last_mut() {
                if !line.is_empty() {
                    line.push(' ');
                }
                line.push_str(word);
            }
        }
        lines.join("\n")
    });
    paragraphs.collect::<Vec<_>>().join("\n\n")
}

/// A size as people read it: `812 B`, `18 KiB`, `1.5 MiB`.
pub(crate) fn size(bytes: usize) -> String {
    match bytes {
        0..1024 => format!("{bytes} B"),
        1024..1_048_576 => format!("{} KiB", bytes.div_ceil(1024)),
        _ => format!("{}.{} MiB", bytes / 1_048_576, bytes % 1_048_576 * 10 / 1_048_576),
    }
}

/// `1 resource`, `2 resources`.
///
/// ```
/// assert_eq!(infra_cli::counted(2, "resource"), "2 resources");
/// ```
pub fn counted(count: usize, noun: &str) -> String {
    if count == 1 { format!("1 {noun}") } else { format!("{count} {noun}s") }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text<const N: usize>(table: &Table<N>, style: Style) -> String {
        let mut out = Vec::new();
        table.write(&mut out, style).unwrap();
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn empty_columns_are_left_out() {
        let mut table = Table::new(["a", "reads", "b"]);
        table.row(["x", "", "1"].map(String::from));
        table.row(["é", "", "23"].map(String::from));
        assert_eq!(text(&table, Style::Plain), "a   b\nx   1\né  23\n");
        assert!(text(&table, Style::Colour).starts_with("\u{1b}[2ma   b\u{1b}[0m\n"));
    }

    #[test]
    fn numbers_stand_at_the_end_of_their_column_and_sentences_at_its_beginning() {
        let mut table = Table::new(["size", "changes"]);
        table.row(["9 B", "1 to create"].map(String::from));
        table.row(["18 KiB", "2 to create, 1 to change"].map(String::from));
        assert_eq!(
            text(&table, Style::Plain),
            "  size  changes\n   9 B  1 to create\n18 KiB  2 to create, 1 to change\n"
        );
    }

    #[test]
    fn paragraphs_wrap_and_code_does_not() {
        assert_eq!(wrap("one two\nthree\n\n    a   b\n\nfour", 9), "one two\nthree\n\n    a   b\n\nfour");
    }

    #[test]
    fn sizes_read_well() {
        assert_eq!([size(812), size(18_000), size(1_600_000)], ["812 B", "18 KiB", "1.5 MiB"]);
    }
}
