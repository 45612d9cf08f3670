//! Rules as a definition hands them to others: one that was made ready where it is written, or all those of a pack.
//!
//! Whoever takes them reads the index, and of the bodies only those that it asks. These are one text, each rule's in base64
//! by itself: what no one asks is passed on as it came, and never gone through.

use rustc_hash::FxHashMap;

use base64::{Engine as _, engine::general_purpose::STANDARD_NO_PAD};

use super::{
    LEVELS, code, coded,
    index::{self, Index, Indexed},
    read, write,
};
use crate::{
    Text,
    diagnostic::Family,
    mode::Mode,
    program::{Level, ReadyRules},
    rule::Rule,
    schema::{
        TableError,
        bytes::{Reader, put_size, put_sized},
        rows::Rows,
    },
};

/// A rule on its way to those who take it.
#[derive(Debug)]
pub struct ReadyRule {
    indexed: Indexed,
    /// Tells it from all others.
    identity: u64,
    /// The level that a pack says.
    said: Option<Level>,
    /// The selections that are of a kind, each with the kind's identity.
    kinds: Vec<(usize, Text)>,
    /// Its documentation and its body; nothing if what is wrong with it was reported.
    body: String,
}

impl ReadyRule {
    /// A rule with its documentation, and the identities of the kinds that it selects, each with the number of the selection.
    ///
    /// # Errors
    ///
    /// What of it cannot be handed over.
    pub fn new(rule: &Rule, identity: u64, docs: &str, kinds: Vec<(usize, Text)>) -> Result<Self, &'static str> {
        let mut bytes = Vec::new();
        put_sized(&mut bytes, docs.as_bytes());
        bytes.extend(write::body(rule)?);
        let indexed = write::indexed(rule, Family::House);
        Ok(Self { indexed, identity, said: None, kinds, body: STANDARD_NO_PAD.encode(bytes) })
    }

    /// One that is wrong, which was reported: it finds nothing, and is known by its name.
    pub fn broken(word: &str, level: Level, identity: u64) -> Self {
        let indexed = Indexed { word: word.to_owned(), level, family: Family::House, types: Vec::new(), whole: false };
        Self { indexed, identity, said: None, kinds: Vec::new(), body: String::new() }
    }

    /// As a pack takes it that may say a level.
    #[must_use]
    pub fn at(self, level: Option<Level>) -> Self {
        Self { said: level.or(self.said), ..self }
    }
}

/// What is handed over.
#[derive(Debug)]
pub struct Handed {
    /// What is read of it in any case.
    pub index: Vec<u8>,
    /// The bodies.
    pub bodies: String,
    /// The identities of the kinds that they select.
    pub kinds: Vec<Text>,
}

/// Puts rules together. One that comes twice has the level that is said last.
pub fn hand_over(all: Vec<ReadyRule>) -> Handed {
    let mut rules: Vec<ReadyRule> = Vec::new();
    let mut positions: FxHashMap<u64, usize> = FxHashMap::default();
    for rule in all {
        let known = positions.get(&rule.identity).and_then(|position| rules.get_mut(*position));
        if let Some(known) = known {
            known.said = rule.said.or(known.said);
            continue;
        }
        positions.insert(rule.identity, rules.len());
        rules.push(rule);
    }
    crate::sort_by(&mut rules, |a, b| (&a.indexed.word, a.identity).cmp(&(&b.indexed.word, b.identity)));
    let (mut kinds, mut bodies, mut origins) = (Vec::new(), String::new(), Vec::new());
    for rule in &rules {
        let mut row = rule.identity.to_le_bytes().to_vec();
        row.push(rule.said.map_or(u8::MAX, |level| code(&LEVELS, level)));
        put_size(&mut row, bodies.len());
        put_size(&mut row, rule.body.len());
        bodies.push_str(&rule.body);
        put_size(&mut row, rule.kinds.len());
        for (selection, kind) in &rule.kinds {
            let number = kinds.iter().position(|known| known == kind).unwrap_or_else(|| {
                kinds.push(kind.clone());
                kinds.len() - 1
            });
            put_size(&mut row, *selection);
            put_size(&mut row, number);
        }
        origins.push(row);
    }
    let indexed: Vec<Indexed> = rules.into_iter().map(|rule| rule.indexed).collect();
    let mut index = Vec::new();
    index::put(&mut index, &indexed, &origins);
    Handed { index, bodies, kinds }
}

/// Rules that were handed over.
#[derive(Debug, Clone, Copy)]
pub struct Ready<'a> {
    /// What is known of them without their bodies.
    pub index: Index<'a>,
    origins: Rows<'a>,
    from: &'a ReadyRules,
}

/// What there is of a rule besides what the index says.
struct Origin<'a> {
    identity: u64,
    said: Option<Level>,
    body: &'a str,
    kinds: Vec<(usize, usize)>,
}

impl<'a> Ready<'a> {
    /// Opens what was handed over; nothing if it is anything else.
    pub fn open(from: &'a ReadyRules) -> Option<Self> {
        let (index, origins) = Index::open(&from.index).ok()?;
        Some(Self { index, origins, from })
    }

    fn origin(&self, number: usize) -> Result<Origin<'a>, TableError> {
        let mut row = self.origins.get(number)?;
        let identity = row.take(8)?.iter().rev().fold(0, |identity, byte| identity << 8 | u64::from(*byte));
        let said = match row.byte()? {
            u8::MAX => None,
            level => Some(coded(&LEVELS, level)?),
        };
        let (start, length) = (row.size()?, row.size()?);
        let body = self.from.bodies.get(start..start.saturating_add(length));
        let count = row.count()?;
        let kinds: Result<_, TableError> = (0..count).map(|_| Ok((row.size()?, row.size()?))).collect();
        Ok(Origin { identity, said, body: body.ok_or(TableError::Damaged("a body lies outside"))?, kinds: kinds? })
    }

    /// What tells a rule from all others, and the level that the pack says.
    pub fn taken(&self, number: usize) -> Option<(u64, Option<Level>)> {
        let origin = self.origin(number).ok()?;
        Some((origin.identity, origin.said))
    }

    /// Decodes a rule; nothing of one that is wrong, which was reported.
    pub fn rule(&self, number: usize) -> Option<Rule> {
        let (head, origin) = (self.index.head(number).ok()?, self.origin(number).ok()?);
        let bytes = STANDARD_NO_PAD.decode(origin.body).ok()?;
        let mut reader = Reader::new(&bytes);
        reader.sized().ok()?;
        let mut rule = read::rule(reader, head.word, head.level).ok()?;
        for (selection, kind) in origin.kinds {
            rule.selects.get_mut(selection)?.kind = Some(self.from.kinds.get(kind)?.1?);
        }
        Some(rule)
    }

    /// The documentation of the rule of this name.
    pub fn docs(&self, word: &str) -> Option<Text> {
        let bytes = STANDARD_NO_PAD.decode(self.origin(self.index.named(word)?).ok()?.body).ok()?;
        let docs = Reader::new(&bytes).text().ok()?;
        (!docs.is_empty()).then(|| docs.into())
    }

    /// Whether a rule among them asks of a type itself, and not of a kind of it; or is wrong, so that nobody knows.
    pub fn asks(&self, mode: Mode, ty: &str) -> bool {
        let asked = self.index.of_type(mode, ty).unwrap_or_default();
        let of_all = |origin: &Origin<'_>, selection| origin.kinds.iter().all(|(of_kind, _)| *of_kind != selection);
        asked.into_iter().any(|(number, at)| self.origin(number).is_ok_and(|origin| of_all(&origin, at)))
            || (0..self.index.len()).any(|number| self.origin(number).is_ok_and(|origin| origin.body.is_empty()))
    }

    /// All of them, to be handed on.
    pub fn rules(&self) -> Vec<ReadyRule> {
        let mut types: FxHashMap<usize, Vec<(Mode, String, usize)>> = FxHashMap::default();
        for (mode, ty) in self.index.types() {
            for (number, selection) in self.index.of_type(mode, ty).unwrap_or_default() {
                types.entry(number).or_default().push((mode, ty.to_owned(), selection));
            }
        }
        let whole = self.index.of_programs().unwrap_or_default();
        let rule = |number| {
            let (head, origin) = (self.index.head(number).ok()?, self.origin(number).ok()?);
            let kind = |(selection, kind): (usize, usize)| Some((selection, self.from.kinds.get(kind)?.0.clone()));
            Some(ReadyRule {
                indexed: Indexed {
                    word: head.word.to_owned(),
                    level: head.level,
                    family: head.family,
                    types: types.remove(&number).unwrap_or_default(),
                    whole: whole.contains(&number),
                },
                identity: origin.identity,
                said: origin.said,
                kinds: origin.kinds.into_iter().filter_map(kind).collect(),
                body: origin.body.to_owned(),
            })
        };
        (0..self.index.len()).filter_map(rule).collect()
    }
}
