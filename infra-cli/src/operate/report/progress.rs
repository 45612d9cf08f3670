use std::collections::BTreeSet;
use std::io::{self, Write};

use crate::Style;
use crate::operate::Event;

/// What is being done: one line that changes on a terminal, else a line for each thing that is done.
#[derive(Debug)]
pub(crate) struct Progress {
    all: usize,
    done: usize,
    /// What runs, by root.
    running: BTreeSet<(&'static str, String)>,
    /// Whether the roots are named, since there are several.
    several: bool,
    /// Whether a line stands there that the next one replaces.
    open: bool,
    style: Style,
}

impl Progress {
    pub(crate) const fn new(style: Style) -> Self {
        Self { all: 0, done: 0, running: BTreeSet::new(), several: false, open: false, style }
    }

    /// There are several roots: it says what is whose.
    pub(crate) const fn name_roots(&mut self) {
        self.several = true;
    }

    /// So many changes more are to be made.
    pub(crate) const fn add(&mut self, changes: usize) {
        self.all += changes;
    }

    /// A root is at something that says nothing until it is done.
    pub(crate) fn begin(&mut self, root: &'static str, what: &str, out: &mut dyn Write) -> io::Result<()> {
        self.running.retain(|(other, _)| *other != root);
        self.running.insert((root, what.to_owned()));
        self.line(out)
    }

    /// A root is done, or not at anything for now.
    pub(crate) fn end(&mut self, root: &str, out: &mut dyn Write) -> io::Result<()> {
        self.running.retain(|(other, _)| *other != root);
        self.line(out)
    }

    pub(crate) fn show(&mut self, root: &'static str, event: &Event, out: &mut dyn Write) -> io::Result<()> {
        let named = self.named(root);
        match event {
            Event::Started(change) => {
                self.running.insert((root, change.address.clone()));
            }
            Event::Done(change, seconds) => {
                self.running.remove(&(root, change.address.clone()));
                self.done += 1;
                self.clear(out)?;
                let took = self.style.faint(&format!("{seconds} s"));
                writeln!(out, "  {named}{} {}  {took}", change.action.done(), change.address)?;
            }
            Event::Failed(change) => {
                self.running.remove(&(root, change.address.clone()));
                self.clear(out)?;
                writeln!(out, "  {named}{} {}", self.style.error("failed"), change.address)?;
            }
            _ => return Ok(()),
        }
        self.line(out)
    }

    fn named(&self, root: &str) -> String {
        if self.several { format!("{root}: ") } else { String::new() }
    }

    fn line(&mut self, out: &mut dyn Write) -> io::Result<()> {
        if self.style == Style::Plain {
            return out.flush();
        }
        self.clear(out)?;
        if let Some((root, what)) = self.running.first() {
            let more = match self.running.len() {
                1 => String::new(),
                more => format!(" and {} more", more - 1),
            };
            let count = if self.all > 0 { format!("[{}/{}] ", self.done, self.all) } else { String::new() };
            write!(out, "  {count}{}{what}{more} …", self.named(root))?;
            self.open = true;
        }
        out.flush()
    }

    /// Takes the line away that would be replaced.
    pub(crate) fn clear(&mut self, out: &mut dyn Write) -> io::Result<()> {
        if std::mem::take(&mut self.open) {
            write!(out, "\r\u{1b}[K")?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::operate::change::{Action, Change};

    fn shown(several: bool, style: Style) -> String {
        let change = |address: &str| Change { address: address.to_owned(), action: Action::Create, imported: false };
        let (mut progress, mut out) = (Progress::new(style), Vec::new());
        if several {
            progress.name_roots();
        }
        progress.begin("store", "planning", &mut out).expect("written");
        progress.end("store", &mut out).expect("written");
        progress.add(2);
        for event in [Event::Started(change("a.b")), Event::Started(change("c.d")), Event::Done(change("a.b"), 3)] {
            progress.show("store", &event, &mut out).expect("written");
        }
        progress.clear(&mut out).expect("written");
        String::from_utf8(out).expect("text")
    }

    #[test]
    fn a_file_gets_a_line_for_each_thing_that_is_done() {
        assert_eq!(shown(false, Style::Plain), "  created a.b  3 s\n");
        assert_eq!(shown(true, Style::Plain), "  store: created a.b  3 s\n");
    }

    #[test]
    fn a_terminal_sees_what_is_running() {
        let shown = shown(true, Style::Colour);
        assert!(shown.starts_with("  store: planning …\r"), "{shown}");
        assert!(shown.contains("[0/2] store: a.b and 1 more …"), "{shown}");
        assert!(shown.ends_with("[1/2] store: c.d …\r\u{1b}[K"), "{shown}");
    }
}
