use std::collections::HashMap;
use std::fmt::Write as _;

/// A line of the place table: an address and where it is declared.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place<'a> {
    /// `aws_vpc.network_main`, `data.aws_ami.main`.
    pub address: &'a str,
    /// The source file.
    pub file: &'a str,
    /// The line, from 1.
    pub line: u32,
    /// The column, from 1.
    pub column: u32,
    /// The indexes of the places it refers to.
    pub refers: Vec<usize>,
    /// The way to the stack instance that declares it, `network.endpoints`; empty for the root.
    pub instance: &'a str,
}

impl std::fmt::Display for Place<'_> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "{}:{}:{}", self.file, self.line, self.column)
    }
}

/// The place table of a [`Target`](super::Target), read line by line as asked.
///
/// ```
/// use infra_core::template::Places;
///
/// let places = Places::new("aws_vpc.main\t0\t12\t9\t\t\naws_subnet.a\t0\t13\t9\t0\t\n\nsrc/network.rs\n");
/// let subnet = places.find("aws_subnet.a").expect("it is in the table");
/// assert_eq!(subnet.to_string(), "src/network.rs:13:9");
/// assert_eq!(subnet.refers, [0]);
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Places<'a> {
    lines: &'a str,
    files: &'a str,
}

impl<'a> Places<'a> {
    /// Reads the text of [`Target::places`](super::Target::places).
    pub fn new(table: &'a str) -> Self {
        let empty = table.strip_prefix('\n').map(|files| ("", files));
        let (lines, files) = empty.or_else(|| table.split_once("\n\n")).unwrap_or((table, ""));
        Self { lines, files }
    }

    /// The text of a table with these places: what `stack!` emits and [`Self::new`] reads.
    pub fn table(places: &[Place<'_>]) -> String {
        let mut files: Vec<&str> = Vec::new();
        let mut numbers: HashMap<&str, usize> = HashMap::new();
        let mut table = String::new();
        for place in places {
            let file = *numbers.entry(place.file).or_insert_with(|| {
                files.push(place.file);
                files.len() - 1
            });
            let refers: Vec<String> = place.refers.iter().map(ToString::to_string).collect();
            let Place { address, line, column, instance, .. } = place;
            let _ = writeln!(table, "{address}\t{file}\t{line}\t{column}\t{}\t{instance}", refers.join(","));
        }
        table.push('\n');
        for file in files {
            table.push_str(file);
            table.push('\n');
        }
        table
    }

    /// How many addresses there are.
    pub fn len(self) -> usize {
        self.lines.lines().count()
    }

    /// Whether there is none.
    pub fn is_empty(self) -> bool {
        self.lines.is_empty()
    }

    /// The addresses alone.
    pub fn addresses(self) -> impl Iterator<Item = &'a str> {
        self.lines.lines().map(|line| line.split_once('\t').map_or(line, |(address, _)| address))
    }

    /// All places, in the order of the table. What cannot be read in a line is left at zero or empty.
    pub fn iter(self) -> impl Iterator<Item = Place<'a>> {
        let files: Vec<&'a str> = self.files.lines().collect();
        self.lines.lines().map(move |line| place(line, |index| files.get(index).copied()))
    }

    /// The place of this address.
    pub fn find(self, address: &str) -> Option<Place<'a>> {
        let line =
            self.lines.lines().find(|line| line.strip_prefix(address).is_some_and(|rest| rest.starts_with('\t')))?;
        Some(place(line, |index| self.files.lines().nth(index)))
    }
}

fn place<'a>(line: &'a str, file: impl Fn(usize) -> Option<&'a str>) -> Place<'a> {
    let mut fields = line.split('\t');
    let mut field = || fields.next().unwrap_or_default();
    Place {
        address: field(),
        file: field().parse().ok().and_then(file).unwrap_or_default(),
        line: field().parse().unwrap_or_default(),
        column: field().parse().unwrap_or_default(),
        refers: field().split(',').filter_map(|index| index.parse().ok()).collect(),
        instance: field(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_lines_and_files() {
        let places = Places::new("a.x\t1\t2\t3\t1,2\tnetwork\nb.y\t0\t4\t5\t\t\nb.z\t0\t4\t6\n\none.rs\ntwo.rs\n");
        assert_eq!(places.len(), 3);
        let all: Vec<_> = places.iter().collect();
        let first =
            Place { address: "a.x", file: "two.rs", line: 2, column: 3, refers: vec![1, 2], instance: "network" };
        assert_eq!(all[0], first);
        assert_eq!(all[1].instance, "");
        assert_eq!(all[2].refers, Vec::<usize>::new());
        assert_eq!(places.addresses().collect::<Vec<_>>(), ["a.x", "b.y", "b.z"]);
        assert_eq!(places.find("b.z").unwrap().to_string(), "one.rs:4:6");
        assert_eq!(places.find("b"), None);
        assert_eq!(
            Places::table(&all).replace("one", "x"),
            "a.x\t0\t2\t3\t1,2\tnetwork\nb.y\t1\t4\t5\t\t\nb.z\t1\t4\t6\t\t\n\ntwo.rs\nx.rs\n"
        );
        assert_eq!(Places::new(&Places::table(&all)).iter().collect::<Vec<_>>(), all);
        assert!(Places::new(&Places::table(&[])).is_empty());
    }

    #[test]
    fn an_empty_or_broken_table_has_no_places_to_offer() {
        assert!(Places::new("").is_empty());
        assert!(Places::new("\nfile.rs\n").is_empty());
        let broken: Vec<_> = Places::new("only-an-address").iter().collect();
        assert_eq!(broken[0].to_string(), ":0:0");
    }
}
