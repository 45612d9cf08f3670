use std::collections::BTreeSet;
use std::io::{self, Write};

use super::Event;
use crate::Style;

/// What is being done: one line that changes on a terminal, else a line for each thing that is done.
#[derive(Debug)]
pub(crate) struct Progress {
    all: usize,
    done: usize,
    running: BTreeSet<String>,
    /// Whether a line stands there that the next one replaces.
    open: bool,
    style: Style,
}

impl Progress {
    /// Of so many changes.
    pub(crate) const fn new(all: usize, style: Style) -> Self {
        Self { all, done: 0, running: BTreeSet::new(), open: false, style }
    }

    /// How many are done.
    pub(crate) const fn done(&self) -> usize {
        self.done
    }

    pub(crate) fn show(&mut self, event: &Event, out: &mut dyn Write) -> io::Result<()> {
        match event {
            Event::Started(change) => {
                self.running.insert(change.address.clone());
            }
            Event::Done(change, seconds) => {
                self.running.remove(&change.address);
                self.done += 1;
                self.clear(out)?;
                let took = self.style.faint(&format!("{seconds} s"));
                writeln!(out, "  {} {}  {took}", change.action.done(), change.address)?;
            }
            Event::Failed(change) => {
                self.running.remove(&change.address);
                self.clear(out)?;
                writeln!(out, "  {} {}", self.style.error("failed"), change.address)?;
            }
            _ => return Ok(()),
        }
        self.line(out)
    }

    fn line(&mut self, out: &mut dyn Write) -> io::Result<()> {
        if self.style == Style::Plain {
            return out.flush();
        }
        self.clear(out)?;
        if let Some(first) = self.running.first() {
            let more = match self.running.len() {
                1 => String::new(),
                more => format!(" and {} more", more - 1),
            };
            write!(out, "  [{}/{}] {first}{more} …", self.done, self.all)?;
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
    use super::super::change::{Action, Change};
    use super::*;

    fn shown(style: Style) -> String {
        let change = |address: &str| Change { address: address.to_owned(), action: Action::Create };
        let (mut progress, mut out) = (Progress::new(2, style), Vec::new());
        for event in [Event::Started(change("a.b")), Event::Started(change("c.d")), Event::Done(change("a.b"), 3)] {
            progress.show(&event, &mut out).expect("written");
        }
        progress.clear(&mut out).expect("written");
        String::from_utf8(out).expect("text")
    }

    #[test]
    fn a_file_gets_a_line_for_each_thing_that_is_done() {
        assert_eq!(shown(Style::Plain), "  created a.b  3 s\n");
    }

    #[test]
    fn a_terminal_sees_what_is_running() {
        let shown = shown(Style::Colour);
        assert!(shown.contains("[0/2] a.b and 1 more …"), "{shown}");
        assert!(shown.ends_with("[1/2] c.d …\r\u{1b}[K"), "{shown}");
    }
}
