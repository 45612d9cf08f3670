mod line;
mod write;

use line::{Fields, read_scope};

use super::{Address, Allow, Finding, FindingNote, Location, PhysicalName, RuleSummary, Severity};

/// The table of a document's addresses, read line by line as asked.
///
/// It is one text, since a long literal costs almost nothing to compile. Its seven sections are separated by empty lines:
///
/// 1. the addresses: address, location, the addresses it refers to, way to its stack instance, index of the data that it
///    holds, scope of its physical name, that name, and index of the place where it is taken;
/// 2. the source files;
/// 3. what data there is;
/// 4. the places of names;
/// 5. what is allowed: rule, location, the addresses it holds for, reason;
/// 6. what was found: rule, location, the addresses it concerns, message, help, `error` if it would stop the build, the
///    number of what allows it, and of each note the text and the location;
/// 7. the rules that these two name: name, summary, why.
///
/// Each entry is a line, its fields are separated by tabs, and empty ones at its end may be left out. A location is the index
/// of the file, the line and the column; indexes of addresses are separated by commas. In free text, `\t`, `\n`, `\r` and `\\`
/// stand for a tab, the ends of lines, and a backslash.
///
/// ```
/// use infra_template::Addresses;
///
/// let addresses = Addresses::new("aws_vpc.main\t0\t12\t9\naws_subnet.a\t0\t13\t9\t0\n\nsrc/network.rs\n");
/// let subnet = addresses.find("aws_subnet.a").expect("it is in the table");
/// assert_eq!(subnet.location.to_string(), "src/network.rs:13:9");
/// assert_eq!(subnet.refers, [0]);
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Addresses<'a> {
    table: &'a str,
}

/// The sections behind the addresses, by their order.
#[derive(Debug, Clone, Copy)]
enum Section {
    Files = 1,
    Data,
    Places,
    Allows,
    Findings,
    Rules,
}

impl<'a> Addresses<'a> {
    /// Reads the text of a target's `addresses`.
    pub const fn new(table: &'a str) -> Self {
        Self { table }
    }

    /// The text of a table: what `stack!` emits and [`Self::new`] reads. The same input gives the same text.
    pub fn table(
        addresses: &[Address<'_>],
        allows: &[Allow<'_>],
        findings: &[Finding<'_>],
        rules: &[RuleSummary<'_>],
    ) -> String {
        write::table(addresses, allows, findings, rules)
    }

    /// How many addresses there are.
    pub fn len(self) -> usize {
        self.texts().count()
    }

    /// Whether there is none.
    pub fn is_empty(self) -> bool {
        self.texts().next().is_none()
    }

    /// The addresses alone, in the order of the table.
    pub fn texts(self) -> impl Iterator<Item = &'a str> {
        self.lines().map(|line| line.split_once('\t').map_or(line, |(text, _)| text))
    }

    /// All of them, in the order of the table. What cannot be read in a line is left at zero or empty.
    pub fn iter(self) -> impl Iterator<Item = Address<'a>> {
        let lists = self.lists();
        self.lines().map(move |line| address(line, &lists))
    }

    /// What is known of this address.
    pub fn find(self, text: &str) -> Option<Address<'a>> {
        let same = |line: &&str| line.strip_prefix(text).is_some_and(|rest| rest.is_empty() || rest.starts_with('\t'));
        let line = self.lines().find(same)?;
        Some(address(line, &self.lists()))
    }

    /// Which rules are allowed to be broken, in the order of the addresses.
    pub fn allows(self) -> impl Iterator<Item = Allow<'a>> {
        let files = self.indexed(Section::Files);
        self.section(Section::Allows).lines().map(move |line| {
            let mut fields = Fields::of(line);
            Allow {
                rule: fields.text(),
                location: location(&mut fields, &files),
                addresses: fields.numbers(),
                reason: fields.free_text(),
            }
        })
    }

    /// What was found, in the order of the checks.
    pub fn findings(self) -> impl Iterator<Item = Finding<'a>> {
        let files = self.indexed(Section::Files);
        self.section(Section::Findings).lines().map(move |line| {
            let mut fields = Fields::of(line);
            Finding {
                rule: fields.text(),
                location: location(&mut fields, &files),
                addresses: fields.numbers(),
                message: fields.free_text(),
                help: fields.free_text(),
                severity: if fields.text() == Severity::Error.name() { Severity::Error } else { Severity::Warning },
                allow: fields.number(),
                notes: notes(&mut fields, &files),
            }
        })
    }

    /// What is known of the rules that [`Self::allows`] and [`Self::findings`] name, by name.
    pub fn rules(self) -> impl Iterator<Item = RuleSummary<'a>> {
        self.section(Section::Rules).lines().map(|line| {
            let mut fields = Fields::of(line);
            RuleSummary { name: fields.text(), summary: fields.free_text(), why: fields.free_text() }
        })
    }

    fn lines(self) -> impl Iterator<Item = &'a str> {
        self.table.lines().take_while(|line| !line.is_empty())
    }

    fn section(self, section: Section) -> &'a str {
        let (mut section, mut left) = (section as usize, self.table);
        loop {
            let (found, rest) = match left.strip_prefix('\n') {
                Some(rest) => ("", rest),
                None => left.split_once("\n\n").unwrap_or((left, "")),
            };
            if section == 0 {
                return found;
            }
            (section, left) = (section - 1, rest);
        }
    }

    fn lists(self) -> Lists<'a> {
        Lists {
            files: self.indexed(Section::Files),
            data: self.indexed(Section::Data),
            places: self.indexed(Section::Places),
        }
    }

    fn indexed(self, section: Section) -> Vec<&'a str> {
        self.section(section).lines().collect()
    }
}

/// What the lines of addresses mean by an index.
struct Lists<'a> {
    files: Vec<&'a str>,
    data: Vec<&'a str>,
    places: Vec<&'a str>,
}

fn address<'a>(line: &'a str, lists: &Lists<'a>) -> Address<'a> {
    let mut fields = Fields::of(line);
    let listed =
        |fields: &mut Fields<'a>, list: &[&'a str]| fields.number().and_then(|index: usize| list.get(index)).copied();
    Address {
        text: fields.text(),
        location: location(&mut fields, &lists.files),
        refers: fields.numbers(),
        instance: fields.free_text(),
        data: listed(&mut fields, &lists.data),
        name: read_scope(fields.text()).map(|scope| PhysicalName {
            scope,
            pattern: fields.free_text(),
            place: listed(&mut fields, &lists.places).map(Into::into),
        }),
    }
}

fn location<'a>(fields: &mut Fields<'a>, files: &[&'a str]) -> Location<'a> {
    Location {
        file: fields.number().and_then(|index: usize| files.get(index)).copied().unwrap_or_default(),
        line: fields.number().unwrap_or_default(),
        column: fields.number().unwrap_or_default(),
    }
}

/// The notes that the rest of a line holds.
fn notes<'a>(fields: &mut Fields<'a>, files: &[&'a str]) -> Vec<FindingNote<'a>> {
    let note = || {
        let text = fields.next_free_text()?;
        let location = location(fields, files);
        Some(FindingNote { text, location: Some(location).filter(|location| !location.file.is_empty()) })
    };
    std::iter::from_fn(note).collect()
}

#[cfg(test)]
mod tests;
