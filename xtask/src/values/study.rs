//! What was heard of one argument.

use std::{
    cell::RefCell,
    collections::{HashMap, VecDeque},
};

use infra_compiler::types::Type;
use provider_client::{Failure, Slot};

use super::{
    ask::{Answer, Asked, Said},
    sample::Sample,
};

/// One argument, what it was asked with, and what was said.
pub(super) struct Study {
    /// The number of its slot.
    pub(super) number: usize,
    /// Whether it takes numbers, not texts.
    pub(super) numeric: bool,
    taken: HashMap<Sample, Option<bool>>,
    order: Vec<Sample>,
    said: Vec<Said>,
    /// Which of the listed patterns take all that was taken, and of how many samples that was seen.
    pub(super) listed: RefCell<(usize, Option<Vec<usize>>)>,
}

impl Study {
    /// Of an argument that takes texts or numbers, or lists or maps of them.
    pub(super) fn of(number: usize, slot: &Slot) -> Option<Self> {
        // The id of a resource is refused whatever it is, which has an error of its own.
        if slot.path.len() == 1 && slot.path.first().is_some_and(|name| &**name == "id") {
            return None;
        }
        let numeric = match slot.element() {
            Type::String => false,
            Type::Number => true,
            _ => return None,
        };
        Some(Self {
            number,
            numeric,
            taken: HashMap::new(),
            order: Vec::new(),
            said: Vec::new(),
            listed: RefCell::default(),
        })
    }

    /// Whether a value is taken; nothing if it was not asked or could not be told.
    pub(super) fn takes(&self, sample: &Sample) -> Option<bool> {
        self.taken.get(sample).copied().flatten()
    }

    /// Whether a value was asked.
    pub(super) fn has_asked(&self, sample: &Sample) -> bool {
        self.taken.contains_key(sample)
    }

    /// What was taken, or refused, in the order in which it was asked.
    pub(super) fn those(&self, taken: bool) -> impl Iterator<Item = &Sample> {
        self.order.iter().filter(move |sample| self.takes(sample) == Some(taken))
    }

    /// How many samples were asked.
    pub(super) fn count(&self) -> usize {
        self.order.len()
    }

    /// What was taken of all that was asked after so many.
    pub(super) fn taken_since(&self, count: usize) -> impl Iterator<Item = &Sample> {
        self.order.iter().skip(count).filter(|sample| self.takes(sample) == Some(true))
    }

    /// Whether nothing was refused.
    pub(super) fn is_free(&self) -> bool {
        self.those(false).next().is_none()
    }

    /// What was said of values that were refused.
    pub(super) fn said(&self) -> impl Iterator<Item = &str> {
        self.said.iter().flat_map(|said| [&*said.summary, &*said.detail])
    }

    /// Every whole number in what was said.
    pub(super) fn numbers(&self) -> Vec<i64> {
        let mut found: Vec<i64> = self
            .said()
            .flat_map(|text| text.split(|letter: char| !(letter.is_ascii_digit() || letter == '-')))
            .flat_map(|word| {
                [word.parse(), word.trim_start_matches('-').parse()].into_iter().chain(word.split('-').map(str::parse))
            })
            .filter_map(Result::ok)
            .collect();
        found.sort_unstable();
        found.dedup();
        found
    }

    /// Every number with a point in what was said.
    pub(super) fn decimals(&self) -> Vec<f64> {
        let words =
            self.said().flat_map(|text| text.split(|letter: char| !(letter.is_ascii_digit() || ".-".contains(letter))));
        let mut found: Vec<f64> = words
            .map(|word| word.trim_end_matches(['.', '-']))
            .filter(|word| {
                word.contains('.') && word.trim_start_matches('-').starts_with(|first: char| first.is_ascii_digit())
            })
            .filter_map(|word| word.parse().ok())
            .filter(|number: &f64| number.abs() < 1e9)
            .collect();
        found.sort_by(f64::total_cmp);
        found.dedup();
        found
    }

    /// Every word in what was said: a message that asks for a number or `off` names the exception.
    pub(super) fn words(&self) -> Vec<Sample> {
        let inside = |letter: char| letter.is_ascii_alphanumeric() || "-_./:*$+".contains(letter);
        let mut words: Vec<Sample> = Vec::new();
        for text in self.said() {
            for word in text.split(|letter: char| !inside(letter)).map(|word| word.trim_end_matches(['.', ':'])) {
                let sample = Sample::text(word);
                if !word.is_empty() && word.len() < 100 && !words.contains(&sample) {
                    words.push(sample);
                }
            }
        }
        words
    }

    fn hear(&mut self, sample: Sample, answer: Answer) {
        let taken = match answer {
            Answer::Taken => Some(true),
            Answer::Refused(said) => {
                for said in said {
                    if self.said.len() < 40 && !self.said.contains(&said) {
                        self.said.push(said);
                    }
                }
                Some(false)
            }
            Answer::Nothing => None,
        };
        self.order.push(sample.clone());
        self.taken.insert(sample, taken);
    }
}

/// Asks each study what it wants to know next, and the provider for it, until none wants to know more.
pub(super) fn rounds(
    asked: &mut Asked<'_>,
    studies: &mut [Study],
    next: &dyn Fn(&Study) -> Option<Sample>,
) -> Result<(), Failure> {
    loop {
        let wanted = studies.iter().enumerate().filter_map(|(index, study)| Some((index, next(study)?))).collect();
        if !round(asked, studies, wanted)? {
            return Ok(());
        }
    }
}

/// Asks with all of these, one of each study at a time.
pub(super) fn all(
    asked: &mut Asked<'_>,
    studies: &mut [Study],
    samples: &dyn Fn(&Study) -> Vec<Sample>,
) -> Result<(), Failure> {
    let mut queues: Vec<VecDeque<Sample>> = studies.iter().map(|study| samples(study).into()).collect();
    loop {
        let wanted = queues.iter_mut().enumerate().filter_map(|(index, queue)| Some((index, queue.pop_front()?)));
        let wanted: Vec<(usize, Sample)> = wanted.collect();
        if wanted.is_empty() {
            return Ok(());
        }
        round(asked, studies, wanted)?;
    }
}

/// Asks the studies of these numbers with a value each; whether there was one to ask.
fn round(asked: &mut Asked<'_>, studies: &mut [Study], wanted: Vec<(usize, Sample)>) -> Result<bool, Failure> {
    let mut whose = Vec::new();
    let mut questions = Vec::new();
    for (index, sample) in wanted {
        let Some(study) = studies.get(index).filter(|study| !study.has_asked(&sample)) else { continue };
        let Some(slot) = asked.slots.get(study.number) else { continue };
        questions.push((study.number, slot.hold(sample.value())));
        whose.push((index, sample));
    }
    let answers = asked.ask(&questions)?;
    for ((index, sample), answer) in whose.into_iter().zip(answers) {
        if let Some(study) = studies.get_mut(index) {
            study.hear(sample, answer);
        }
    }
    Ok(!questions.is_empty())
}
