//! Questions to the provider about single arguments, many in one configuration, and whose each answer is.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use infra_compiler::{
    Text,
    mode::Mode,
    schema::{Block, Schema},
};
use provider_client::{Body, Diagnostic, Failure, Server, Severity, Slot, Value};

/// As many questions go into one configuration: more, and one that ends the provider costs more to find.
pub(super) const TOGETHER: usize = 400;

/// After so many questions in which nothing hid anything, nothing is taken to hide anything.
const ALIKE: usize = 12;

/// What the provider says of a value in an argument.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Answer {
    /// Nothing against it.
    Taken,
    /// This.
    Refused(Vec<Said>),
    /// Nothing that can be told apart from what it says of something else, or it did not survive the question.
    Nothing,
}

/// Summary and detail of what it says.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Said {
    pub(super) summary: String,
    pub(super) detail: String,
}

/// A value, for the slot of this number.
pub(super) type Question = (usize, Value);

/// One type, and the provider that is asked about it.
pub(super) struct Asked<'a> {
    pub(super) server: &'a mut Server,
    pub(super) schema: &'a Schema,
    pub(super) mode: Mode,
    pub(super) ty: &'a str,
    pub(super) block: &'a Block,
    pub(super) slots: &'a [Slot],
    /// What it says of the same arguments without a value.
    pub(super) before: HashMap<BTreeSet<Vec<Text>>, BTreeSet<Sayings>>,
    /// How often what was left was asked again without what was refused, and said the same; nothing once it did not.
    pub(super) alike: Option<usize>,
    /// As many questions go into one configuration.
    pub(super) together: usize,
    /// How often the provider was asked.
    pub(super) calls: usize,
}

impl Asked<'_> {
    /// An answer to each question. There is at most one question about a slot.
    pub(super) fn ask(&mut self, questions: &[Question]) -> Result<Vec<Answer>, Failure> {
        let mut answers = Vec::with_capacity(questions.len());
        for together in questions.chunks(self.together) {
            answers.extend(self.together(together)?);
        }
        Ok(answers)
    }

    /// Asks until nothing is refused: what is refused may hide what else is. Of a type that often did not, this is not asked
    /// again: were it wrong after all, more would seem to be taken, and less would be known.
    fn together(&mut self, questions: &[Question]) -> Result<Vec<Answer>, Failure> {
        let groups = self.apart(questions)?;
        if let [_, _, ..] = &groups[..] {
            let mut answers = vec![Answer::Nothing; questions.len()];
            for group in groups {
                let asked: Vec<Question> = group.iter().filter_map(|number| questions.get(*number).cloned()).collect();
                for (number, found) in group.into_iter().zip(self.together(&asked)?) {
                    if let Some(answer) = answers.get_mut(number) {
                        *answer = found;
                    }
                }
            }
            return Ok(answers);
        }
        let mut answers = vec![Answer::Taken; questions.len()];
        let mut open: BTreeSet<usize> = (0..questions.len()).collect();
        let mut alone = BTreeSet::new();
        let mut again = false;
        while !open.is_empty() {
            let asked: Vec<&Question> = open.iter().filter_map(|number| questions.get(*number)).collect();
            let (Some(before), Some(found)) = (self.call(&asked, false)?, self.call(&asked, true)?) else {
                alone.append(&mut open);
                break;
            };
            let mut refused: BTreeMap<usize, Vec<Said>> = BTreeMap::new();
            let mut unsure = BTreeSet::new();
            for diagnostic in found.difference(&before) {
                match self.whose(diagnostic, &open, questions) {
                    Whose::One(number) if is_combination(&diagnostic.said) => {
                        unsure.insert(number);
                    }
                    Whose::One(number) => refused.entry(number).or_default().push(diagnostic.said.clone()),
                    Whose::OneOf(numbers) => unsure.extend(numbers),
                }
            }
            if refused.is_empty() && unsure.is_empty() {
                self.alike = self.alike.map(|times| times + usize::from(again));
                break;
            }
            if again {
                self.alike = None;
            }
            again = true;
            for (number, said) in refused {
                open.remove(&number);
                unsure.remove(&number);
                if let Some(answer) = answers.get_mut(number) {
                    *answer = Answer::Refused(said);
                }
            }
            for number in unsure {
                if open.remove(&number) {
                    alone.insert(number);
                }
            }
            if self.alike.is_some_and(|times| times >= ALIKE) {
                break;
            }
        }
        // What cannot be told apart among many can among fewer.
        let alone: Vec<usize> = alone.into_iter().collect();
        let parts: Vec<&[usize]> = match alone.len() {
            0..=2 => alone.chunks(1).collect(),
            count => alone.chunks(count.div_ceil(2)).collect(),
        };
        for part in parts {
            let asked: Vec<Question> = part.iter().filter_map(|number| questions.get(*number).cloned()).collect();
            let found = match &asked[..] {
                [question] => vec![self.alone(question)?],
                _ => self.together(&asked)?,
            };
            for (number, found) in part.iter().zip(found) {
                if let Some(answer) = answers.get_mut(*number) {
                    *answer = found;
                }
            }
        }
        Ok(answers)
    }

    /// The questions, by the blocks that must not stand beside others: what is in such a block the provider does not look at.
    fn apart(&mut self, questions: &[Question]) -> Result<Vec<Vec<usize>>, Failure> {
        let all: Vec<&Question> = questions.iter().collect();
        let Some(before) = self.call(&all, false)? else { return Ok(Vec::new()) };
        let mut groups: BTreeMap<&[Text], Vec<usize>> = BTreeMap::new();
        for (number, (slot, _)) in questions.iter().enumerate() {
            let path = self.slots.get(*slot).map(|slot| &*slot.path).unwrap_or_default();
            let around = (1..path.len()).rev().filter_map(|depth| path.get(..depth));
            let block = around.into_iter().find(|around| before.iter().any(|said| said.is_combination_at(around)));
            groups.entry(block.unwrap_or_default()).or_default().push(number);
        }
        Ok(groups.into_values().collect())
    }

    /// Asks about one slot with nothing else set but what it wants beside it, which is then not known.
    fn alone(&mut self, question: &Question) -> Result<Answer, Failure> {
        let Some(before) = self.call(&[question], false)? else { return Ok(Answer::Nothing) };
        let Some(found) = self.call(&[question], true)? else { return Ok(Answer::Nothing) };
        let said: Vec<Said> = found.difference(&before).map(|diagnostic| diagnostic.said.clone()).collect();
        let hidden: Vec<Said> =
            before.iter().filter(|said| self.hides(said, question)).map(|it| it.said.clone()).collect();
        let combinations: Vec<&Said> = said.iter().filter(|said| is_combination(said)).chain(&hidden).collect();
        if combinations.is_empty() {
            return Ok(if said.is_empty() { Answer::Taken } else { Answer::Refused(said) });
        }
        let text: Vec<String> = combinations.iter().map(|said| format!("{} {}", said.summary, said.detail)).collect();
        let wanted = self.named(&text.join(" "), question.0);
        let (Some(before), Some(found)) =
            (self.beside(question, &wanted, false)?, self.beside(question, &wanted, true)?)
        else {
            return Ok(Answer::Nothing);
        };
        let said: Vec<Said> = found.difference(&before).map(|diagnostic| diagnostic.said.clone()).collect();
        Ok(match said.is_empty() {
            true if before.iter().any(|said| self.hides(said, question)) => Answer::Nothing,
            true => Answer::Taken,
            false if said.iter().any(is_combination) => Answer::Nothing,
            false => Answer::Refused(said),
        })
    }

    /// Whether the provider says of a block around a slot that it must not stand there so, and then does not look into it.
    fn hides(&self, said: &Sayings, question: &Question) -> bool {
        let path = self.slots.get(question.0).map(|slot| &*slot.path).unwrap_or_default();
        (1..path.len()).filter_map(|depth| path.get(..depth)).any(|around| said.is_combination_at(around))
    }

    /// The other slots that a text names, by their whole path or their last name.
    fn named(&self, text: &str, except: usize) -> Vec<usize> {
        let words = words(text);
        let slots = self.slots.iter().enumerate();
        slots
            .filter(|(number, slot)| *number != except && words.contains(&dotted(slot)))
            .map(|(number, _)| number)
            .collect()
    }

    fn call(&mut self, questions: &[&Question], with: bool) -> Result<Option<BTreeSet<Sayings>>, Failure> {
        let mut body = Body::default();
        for (number, value) in questions {
            let Some(slot) = self.slots.get(*number) else { continue };
            body.set(&slot.path, if with { value.clone() } else { Value::Nil });
        }
        if with {
            return self.sayings(&body);
        }
        // Without values, all that matters is which blocks are there.
        let around = |number: usize| self.slots.get(number).and_then(|slot| slot.path.split_last());
        let key: BTreeSet<Vec<Text>> =
            questions.iter().filter_map(|(number, _)| Some(around(*number)?.1.to_vec())).collect();
        if let Some(known) = self.before.get(&key) {
            return Ok(Some(known.clone()));
        }
        let said = self.sayings(&body)?;
        if let Some(said) = &said {
            self.before.insert(key, said.clone());
        }
        Ok(said)
    }

    fn beside(
        &mut self,
        question: &Question,
        wanted: &[usize],
        with: bool,
    ) -> Result<Option<BTreeSet<Sayings>>, Failure> {
        let mut body = Body::default();
        for slot in wanted.iter().filter_map(|number| self.slots.get(*number)) {
            // What is not known stands for everything.
            body.set(&slot.path, Value::Ext(0, vec![0]));
        }
        if let Some(slot) = self.slots.get(question.0) {
            body.set(&slot.path, if with { question.1.clone() } else { Value::Nil });
        }
        self.sayings(&body)
    }

    /// The errors about a configuration; nothing if the provider does not survive it.
    fn sayings(&mut self, body: &Body) -> Result<Option<BTreeSet<Sayings>>, Failure> {
        let config = body.config(self.schema, self.block).map_err(|error| Failure::Start(error.to_string()))?;
        self.calls += 1;
        match self.server.validate(self.mode, self.ty, &config) {
            Ok(found) => {
                let errors = found.into_iter().filter(|it| it.severity == Severity::Error && !is_about_others(it));
                Ok(Some(errors.map(Sayings::from).collect()))
            }
            Err(Failure::Gone(_)) => {
                self.server.restart()?;
                Ok(None)
            }
            Err(failure) => Err(failure),
        }
    }

    /// The last step of a path that the older of the provider's two libraries gives may be that of an argument beside the
    /// one that is meant; the text tells, where it names one.
    fn whose(&self, diagnostic: &Sayings, open: &BTreeSet<usize>, questions: &[Question]) -> Whose {
        let slot = |number: usize| questions.get(number).and_then(|(slot, _)| self.slots.get(*slot));
        let path: Vec<&str> = diagnostic.path.iter().map(String::as_str).collect();
        let around = path.split_last().map_or(&[][..], |(_, around)| around);
        let near: Vec<(usize, &Slot)> = open
            .iter()
            .filter_map(|number| Some((*number, slot(*number)?)))
            .filter(|(_, slot)| {
                let own: Vec<&str> = slot.path.iter().map(|name| &**name).collect();
                own.starts_with(&path)
                    || path.starts_with(&own)
                    || own.split_last().is_some_and(|(_, own)| own == around)
            })
            .collect();
        let words = words(&format!("{} {}", diagnostic.said.summary, diagnostic.said.detail));
        let only = |is: &dyn Fn(&Slot) -> bool| {
            let mut found = near.iter().filter(|(_, slot)| is(slot));
            found.next().filter(|_| found.next().is_none()).map(|(number, _)| *number)
        };
        let by_path = only(&|slot| words.contains(&dotted(slot)));
        let by_name = || only(&|slot| slot.path.last().is_some_and(|name| words.contains(&**name)));
        match by_path.or_else(by_name).or_else(|| only(&|_| true)) {
            Some(number) => Whose::One(number),
            None => Whose::OneOf(near.into_iter().map(|(number, _)| number).collect()),
        }
    }
}

enum Whose {
    One(usize),
    OneOf(Vec<usize>),
}

/// An error and where it is.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Sayings {
    path: Vec<String>,
    said: Said,
}

impl Sayings {
    fn is_combination_at(&self, path: &[Text]) -> bool {
        is_combination(&self.said) && self.path.iter().map(String::as_str).eq(path.iter().map(|name| &**name))
    }
}

impl From<Diagnostic> for Sayings {
    fn from(found: Diagnostic) -> Self {
        let path = found.path.into_iter().filter(|name| name != "k").collect();
        Self { path, said: Said { summary: found.summary, detail: found.detail } }
    }
}

/// The path of a slot as the provider's texts have it, but for positions.
fn dotted(slot: &Slot) -> String {
    slot.path.iter().map(|name| &**name).collect::<Vec<_>>().join(".")
}

/// The words of a text that may be paths, without positions in lists.
pub(super) fn words(text: &str) -> BTreeSet<String> {
    // What stands in brackets is the place in a list, or the whole value of an element of a set.
    let mut depth = 0_usize;
    let text: String = text
        .chars()
        .filter(|letter| {
            match letter {
                '[' => depth += 1,
                ']' if depth > 0 => {
                    depth -= 1;
                    return false;
                }
                _ => {}
            }
            depth == 0
        })
        .collect();
    let words = text.split(|letter: char| !(letter.is_ascii_alphanumeric() || "_.".contains(letter)));
    words
        .map(|word| {
            let parts =
                word.split('.').filter(|part| !part.is_empty() && !part.bytes().all(|byte| byte.is_ascii_digit()));
            parts.collect::<Vec<_>>().join(".")
        })
        .filter(|word| !word.is_empty())
        .collect()
}

/// Whether this is about an argument that is not there: of blocks without an order its path holds their values, and so
/// changes with these.
fn is_about_others(found: &Diagnostic) -> bool {
    found.summary.starts_with("Missing Configuration for Required Attribute")
}

/// Whether this is about which arguments are there, not about their values.
fn is_combination(said: &Said) -> bool {
    [
        "Conflicting configuration arguments",
        "Invalid combination of arguments",
        "Missing required argument",
        "Invalid Attribute Combination",
        "Missing Attribute Configuration",
    ]
    .iter()
    .any(|known| said.summary.starts_with(known))
}
