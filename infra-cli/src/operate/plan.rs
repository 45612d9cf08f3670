use std::io::{self, Write};

use super::change::{Action, Change};
use super::scratch::Scratch;
use super::{Event, Places};
use crate::{Style, counted};

/// What a plan is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Purpose {
    /// To make what the documents say.
    Apply,
    /// To take all of it away.
    Destroy,
    /// To see what is not as Terraform left it.
    Refresh,
}

/// What Terraform means to change in one root.
#[derive(Debug, Default)]
pub(crate) struct Plan {
    changes: Vec<Change>,
    drifted: Vec<Change>,
    outputs: usize,
    /// Whether all outputs there are would be new.
    new_outputs: bool,
    /// What `apply` takes, unless it was kept.
    pub(super) file: Option<Scratch>,
}

impl Plan {
    /// A plan that Terraform writes into this file.
    pub(super) fn kept_in(file: Scratch) -> Self {
        Self { file: Some(file), ..Self::default() }
    }

    pub(super) fn add(&mut self, event: &Event) {
        match event {
            Event::Planned(change) if change.action.changes() => self.changes.push(change.clone()),
            Event::Drifted(change) => self.drifted.push(change.clone()),
            Event::Outputs { changed, new } => (self.outputs, self.new_outputs) = (*changed, *new),
            _ => {}
        }
    }

    /// Whether there is nothing to do.
    pub(crate) fn is_empty(&self) -> bool {
        self.changes.is_empty() && self.outputs == 0
    }

    /// Whether what reads the root's outputs would find none.
    pub(crate) const fn is_new(&self) -> bool {
        self.new_outputs
    }

    /// Whether something is lost with what it takes away.
    pub(crate) fn loses_data(&self, places: Places<'_>) -> bool {
        let holds = |change: &Change| places.find(&change.address).is_some_and(|found| found.data.is_some());
        self.changes.iter().any(|change| change.action.destroys() && holds(change))
    }

    /// What is not as Terraform left it.
    pub(crate) fn drifted(&self) -> &[Change] {
        &self.drifted
    }

    /// What would change.
    pub(crate) fn changes(&self) -> &[Change] {
        &self.changes
    }

    /// What it takes over.
    pub(crate) fn imported(&self) -> impl Iterator<Item = &str> {
        self.changes.iter().filter(|change| change.imported).map(|change| change.address.as_str())
    }

    /// How many outputs would change.
    pub(crate) const fn outputs(&self) -> usize {
        self.outputs
    }

    /// What a person reads: what loses data first, then what else goes, then the rest.
    pub(crate) fn write(&self, places: Places<'_>, out: &mut dyn Write, style: Style) -> io::Result<()> {
        let holds = |change: &Change| places.find(&change.address).and_then(|found| found.data);
        let mut losses: Vec<(&Change, &str)> = Vec::new();
        let mut others: Vec<&Change> = Vec::new();
        for change in &self.changes {
            match holds(change).filter(|_| change.action.destroys()) {
                Some(data) => losses.push((change, data)),
                None => others.push(change),
            }
        }
        if !losses.is_empty() {
            writeln!(out, "{}", style.error("data is lost:"))?;
        }
        for (change, data) in losses {
            row(change, Some(data), places, out, style)?;
        }
        others.sort_by(|a, b| (a.action, &a.address).cmp(&(b.action, &b.address)));
        for change in others {
            row(change, None, places, out, style)?;
        }
        writeln!(out, "{}", style.strong(&self.counts()))
    }

    /// `2 to create, 1 to replace; 3 outputs change`
    pub(crate) fn counts(&self) -> String {
        let of = |action: Action| self.changes.iter().filter(|change| change.action == action).count();
        let actions = [
            Action::Delete,
            Action::Replace,
            Action::Forget,
            Action::Create,
            Action::Update,
            Action::Import,
            Action::Move,
        ];
        let imported = self.changes.iter().filter(|change| change.imported && change.action != Action::Import).count();
        let counted_actions = actions.into_iter().filter(|action| of(*action) > 0);
        let mut said: Vec<String> =
            counted_actions.map(|action| format!("{} to {}", of(action), action.word())).collect();
        if imported > 0 {
            said.push(format!("{imported} of them imported first"));
        }
        if self.outputs > 0 {
            said.push(format!("{} to change", counted(self.outputs, "output")));
        }
        if said.is_empty() { "nothing to do".to_owned() } else { said.join(", ") }
    }
}

fn row(change: &Change, data: Option<&str>, places: Places<'_>, out: &mut dyn Write, style: Style) -> io::Result<()> {
    let word = change.action.word();
    let word = if change.action.destroys() { style.error(word) } else { word.to_owned() };
    let place = places.find(&change.address).map(|found| format!("  {}", style.faint(&found.location.to_string())));
    let data = data.map(|data| format!(" with {data}")).unwrap_or_default();
    let imported = if change.imported && change.action != Action::Import { ", once it is imported" } else { "" };
    writeln!(out, "  {word} {}{data}{imported}{}", change.address, place.unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use infra_core::template::Addresses;

    use super::*;

    #[test]
    fn what_loses_data_comes_first() {
        let table = "aws_s3_bucket.logs\t0\t3\t9\t\t\t0\naws_vpc.main\t0\t7\t9\n\nsrc/main.rs\n\nthe objects\n";
        let mut plan = Plan::default();
        for (address, action) in [
            ("aws_vpc.main", Action::Update),
            ("aws_eip.new", Action::Create),
            ("aws_s3_bucket.logs", Action::Replace),
            ("aws_eip.old", Action::Delete),
            ("data.aws_ami.latest", Action::Read),
        ] {
            plan.add(&Event::Planned(Change { address: address.to_owned(), action, imported: false }));
        }
        plan.add(&Event::Outputs { changed: 1, new: false });
        let mut out = Vec::new();
        plan.write(Places::new(Addresses::new(table)), &mut out, Style::Plain).expect("written");
        assert_eq!(
            String::from_utf8(out).expect("text"),
            "data is lost:\n  replace aws_s3_bucket.logs with the objects  src/main.rs:3:9\n  delete aws_eip.old\n  create \
             aws_eip.new\n  change aws_vpc.main  src/main.rs:7:9\n1 to delete, 1 to replace, 1 to create, 1 to change, 1 output \
             to change\n"
        );
    }
}
