use std::collections::{BTreeSet, HashMap};

use clap::ValueEnum;
use clap::builder::PossibleValue;
use infra_core::synth::Job;
use infra_core::template::{Address, Addresses};

/// What one box of a picture stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Detail {
    Stack,
    Type,
    Resource,
}

impl ValueEnum for Detail {
    fn value_variants<'a>() -> &'a [Self] {
        &[Self::Stack, Self::Type, Self::Resource]
    }

    fn to_possible_value(&self) -> Option<PossibleValue> {
        let (name, help) = match self {
            Self::Stack => ("stack", "A stack instance"),
            Self::Type => ("type", "All resources of one type in one stack instance"),
            Self::Resource => ("resource", "One resource, data source or ephemeral resource"),
        };
        Some(PossibleValue::new(name).help(help))
    }
}

/// Boxes in frames, and arrows between boxes.
#[derive(Debug, Default)]
pub(crate) struct Picture {
    /// One per root stack.
    pub(crate) roots: Vec<Root>,
    /// All boxes; frames hold their indexes.
    pub(crate) boxes: Vec<Box>,
    /// From what depends to what it depends on.
    pub(crate) arrows: BTreeSet<(usize, usize)>,
}

/// A root stack: its own boxes and a frame for each nested instance.
#[derive(Debug)]
pub(crate) struct Root {
    pub(crate) label: String,
    pub(crate) frames: Vec<Frame>,
}

/// A stack instance.
#[derive(Debug)]
pub(crate) struct Frame {
    /// Its way from the root; empty for the root's own boxes.
    pub(crate) instance: String,
    pub(crate) boxes: Vec<usize>,
}

/// What one or several addresses are drawn as.
#[derive(Debug)]
pub(crate) struct Box {
    pub(crate) label: String,
    pub(crate) count: usize,
}

impl Picture {
    pub(crate) fn of(jobs: &[Job<'_>], detail: Detail) -> Self {
        let mut picture = Self::default();
        let mut remotes = Vec::new();
        for job in jobs {
            picture.root(job, detail, &mut remotes);
        }
        let workspaces: Vec<&str> = jobs.iter().map(|job| job.stack.workspace).collect();
        for (from, read) in remotes {
            let first = workspaces.iter().position(|workspace| *workspace == read);
            let to = first.and_then(|root| picture.roots.get(root)).and_then(|root| root.frames.first());
            if let Some(to) = to.and_then(|frame| frame.boxes.first()) {
                picture.arrows.insert((from, *to));
            }
        }
        picture
    }

    /// The first box of a root stands for the stack itself: what other roots read.
    fn root<'a>(&mut self, job: &Job<'a>, detail: Detail, remotes: &mut Vec<(usize, &'a str)>) {
        let mut frames = Vec::new();
        let itself = self.push(&mut frames, "", job.stack.name);
        remotes.extend(job.stack.reads.iter().map(|read| (itself, *read)));
        let addresses: Vec<Address<'_>> = Addresses::new(job.target.addresses).iter().collect();
        let mut known: HashMap<(&str, &str), usize> = HashMap::new();
        if detail == Detail::Stack {
            known.insert(("", ""), itself);
        }
        let mut box_of: Vec<Option<usize>> = Vec::new();
        for address in &addresses {
            if !is_drawn(address.text) {
                box_of.push(None);
                continue;
            }
            let label = match detail {
                Detail::Stack => "",
                Detail::Type => address.text.rsplit_once('.').map_or(address.text, |(ty, _)| ty),
                Detail::Resource => address.text,
            };
            let found = *known.entry((&*address.instance, label)).or_insert_with(|| match detail {
                // The box is the instance; a frame around it would say so twice.
                Detail::Stack => self.push(&mut frames, "", &address.instance),
                Detail::Type | Detail::Resource => self.push(&mut frames, &address.instance, label),
            });
            if let Some(found) = self.boxes.get_mut(found) {
                found.count += 1;
            }
            box_of.push(Some(found));
        }
        for (address, from) in addresses.iter().zip(&box_of) {
            for to in &address.refers {
                if let (Some(from), Some(Some(to))) = (from, box_of.get(*to))
                    && from != to
                {
                    self.arrows.insert((*from, *to));
                }
            }
        }
        let label = format!("{} ({})", job.stack.name, job.stack.workspace);
        self.roots.push(Root { label, frames });
    }

    fn push(&mut self, frames: &mut Vec<Frame>, instance: &str, label: &str) -> usize {
        let number = self.boxes.len();
        self.boxes.push(Box { label: label.to_owned(), count: 0 });
        match frames.iter_mut().find(|frame| frame.instance == instance) {
            Some(frame) => frame.boxes.push(number),
            None => frames.push(Frame { instance: instance.to_owned(), boxes: vec![number] }),
        }
        number
    }
}

impl Box {
    /// `aws_subnet`, or `aws_subnet × 6`.
    pub(crate) fn text(&self) -> String {
        if self.count > 1 { format!("{} × {}", self.label, self.count) } else { self.label.clone() }
    }
}

/// Variables, outputs and the like would hide what is deployed; remote states are drawn as arrows between roots.
fn is_drawn(address: &str) -> bool {
    let hidden = ["var.", "output.", "provider.", "check.", "data.terraform_remote_state."];
    !hidden.iter().any(|prefix| address.starts_with(prefix))
}
