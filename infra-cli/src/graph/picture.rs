use std::collections::{BTreeMap, BTreeSet, HashMap};

use clap::ValueEnum;
use clap::builder::PossibleValue;
use infra_core::synth::Job;
use infra_core::template::{Address, Addresses, END, HOLE, Hole, Target};

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
    /// One per root stack, and then one for all roots that are read and not drawn.
    pub(crate) frames: Vec<Frame>,
    /// All boxes; frames hold their indexes.
    pub(crate) boxes: Vec<Box>,
    /// From what depends to what it depends on.
    pub(crate) arrows: BTreeSet<(usize, usize)>,
}

/// A stack: its own boxes, and the stacks in it.
#[derive(Debug, Default)]
pub(crate) struct Frame {
    /// What it is called; nothing is drawn around what has no label.
    pub(crate) label: String,
    pub(crate) boxes: Vec<usize>,
    pub(crate) frames: Vec<Frame>,
}

/// What one or several addresses are drawn as.
#[derive(Debug)]
pub(crate) struct Box {
    pub(crate) label: String,
    pub(crate) count: usize,
}

/// What a root is read as, and where its frame is.
struct Read {
    frame: usize,
    itself: Option<usize>,
}

impl Picture {
    pub(crate) fn of(jobs: &[Job<'_>], detail: Detail) -> Self {
        let mut picture = Self::default();
        let mut remotes = Vec::new();
        let mut roots: BTreeMap<&str, Read> = BTreeMap::new();
        for job in jobs {
            let itself = picture.root(job, detail, &mut remotes);
            roots.insert(job.stack.workspace, Read { frame: picture.frames.len() - 1, itself });
        }
        for (from, workspace) in remotes {
            let to = picture.read(workspace, jobs, &mut roots);
            picture.arrows.insert((from, to));
        }
        picture
    }

    /// The box of a root that another reads; it has none unless it is read, or boxes are stacks.
    fn read<'a>(&mut self, workspace: &'a str, jobs: &[Job<'_>], roots: &mut BTreeMap<&'a str, Read>) -> usize {
        let outside = self.frames.len();
        let known = roots.entry(workspace).or_insert(Read { frame: outside, itself: None });
        if let Some(itself) = known.itself {
            return itself;
        }
        let stack = jobs.iter().map(|job| job.stack).find(|stack| stack.workspace == workspace);
        let itself = self.boxes.len();
        self.boxes.push(Box { label: stack.map_or(workspace, |stack| stack.name).to_owned(), count: 0 });
        known.itself = Some(itself);
        match self.frames.get_mut(known.frame) {
            Some(frame) => frame.boxes.insert(0, itself),
            None => self.frames.push(Frame { boxes: vec![itself], ..Frame::default() }),
        }
        itself
    }

    /// Draws a root; its box, if boxes are stacks and it has something of its own.
    fn root<'a>(&mut self, job: &Job<'a>, detail: Detail, remotes: &mut Vec<(usize, &'a str)>) -> Option<usize> {
        let label = format!("{} ({})", job.stack.name, job.stack.workspace);
        let mut frame = Frame { label, ..Frame::default() };
        let addresses: Vec<Address<'_>> = Addresses::new(job.target.addresses).iter().collect();
        let parents: BTreeSet<&str> = addresses.iter().filter_map(|address| parent(&address.instance)).collect();
        let mut known: HashMap<(&str, &str), usize> = HashMap::new();
        let mut box_of: Vec<Option<usize>> = Vec::new();
        for address in &addresses {
            if !is_drawn(address.text) {
                box_of.push(None);
                continue;
            }
            let instance = &*address.instance;
            let label = match detail {
                Detail::Stack => "",
                Detail::Type => address.text.rsplit_once('.').map_or(address.text, |(ty, _)| ty),
                Detail::Resource => address.text,
            };
            let found = *known.entry((instance, label)).or_insert_with(|| match detail {
                Detail::Stack if instance.is_empty() => self.push(&mut frame, "", job.stack.name),
                // The box is the instance; a frame around it alone would say so twice.
                Detail::Stack if parents.contains(instance) => self.push(&mut frame, instance, instance),
                Detail::Stack => self.push(&mut frame, parent(instance).unwrap_or(""), instance),
                Detail::Type | Detail::Resource => self.push(&mut frame, instance, label),
            });
            if let Some(found) = self.boxes.get_mut(found) {
                found.count += 1;
            }
            box_of.push(Some(found));
        }
        for (address, from) in addresses.iter().zip(&box_of) {
            let Some(from) = *from else { continue };
            for to in &address.refers {
                match box_of.get(*to) {
                    Some(Some(to)) if from != *to => {
                        self.arrows.insert((from, *to));
                    }
                    // What reads another root's outputs depends on that root.
                    Some(None) => {
                        let read = addresses.get(*to).and_then(|read| remote(job.target, read.text));
                        remotes.extend(read.map(|workspace| (from, workspace)));
                    }
                    _ => {}
                }
            }
        }
        self.frames.push(frame);
        (detail == Detail::Stack).then(|| known.get(&("", "")).copied()).flatten()
    }

    fn push(&mut self, root: &mut Frame, instance: &str, label: &str) -> usize {
        let number = self.boxes.len();
        self.boxes.push(Box { label: label.to_owned(), count: 0 });
        frame_of(root, instance).boxes.push(number);
        number
    }
}

/// The frame of an instance, within those of the instances around it.
fn frame_of<'f>(root: &'f mut Frame, instance: &str) -> &'f mut Frame {
    if instance.is_empty() {
        return root;
    }
    let around = frame_of(root, parent(instance).unwrap_or(""));
    let known = around.frames.iter().position(|frame| frame.label == instance);
    let known = known.unwrap_or_else(|| {
        around.frames.push(Frame { label: instance.to_owned(), ..Frame::default() });
        around.frames.len() - 1
    });
    &mut around.frames[known]
}

/// The way to the instance around one: `network` of `network.endpoints`; dots in keys lead nowhere.
fn parent(instance: &str) -> Option<&str> {
    let (mut depth, mut quoted, mut last) = (0_usize, false, None);
    for (at, character) in instance.char_indices() {
        match character {
            '"' => quoted = !quoted,
            '[' if !quoted => depth += 1,
            ']' if !quoted => depth = depth.saturating_sub(1),
            '.' if !quoted && depth == 0 => last = Some(at),
            _ => {}
        }
    }
    last.and_then(|at| instance.get(..at))
}

/// The workspace that a data source of remote state reads: the document has a hole for its body.
fn remote(target: &Target, address: &str) -> Option<&'static str> {
    let name = address.strip_prefix("data.terraform_remote_state.")?;
    let (_, rest) = target.document.split_once(&format!("\"{name}\": {HOLE}"))?;
    let (number, _) = rest.split_once(END)?;
    match target.holes.get(number.parse::<usize>().ok()?)? {
        Hole::RemoteState(workspace) => Some(workspace),
        Hole::Backend | Hole::Rust { .. } => None,
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
