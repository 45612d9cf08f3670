//! What is known of values beyond what the provider that was asked says: what AWS's own models list for its arguments, and
//! what therefore holds for a newer version, which cannot be asked here.
//!
//! A newer version takes what the old one took and what newer models list. Where no model says anything of an argument, what
//! only the old version refused is not refused.

use std::collections::BTreeSet;

use infra_compiler::{
    Text,
    formats::Form,
    mode::Mode,
    schema::{Block, Schema},
    types::Type,
    value::Number,
    values::{Entry, Fact, Node, Replacements, Replaces, Taken},
};
use provider_client::{Slot, slots};

use super::items;
use super::models::{Apis, Bounds, CloudFormation, Pairs};

/// AWS's own models.
pub(super) struct Models {
    pub(super) cloudformation: CloudFormation,
    pub(super) apis: Apis,
    pub(super) pairs: Pairs,
}

/// What the models say of an argument.
#[derive(Default)]
struct Evidence {
    cloudformation: Option<Bounds>,
    apis: Vec<Bounds>,
    /// The bounds of how many items it holds.
    items: Vec<(Option<i64>, Option<i64>)>,
}

impl Models {
    fn of(&self, mode: Mode, ty: &str, slot: &Slot) -> Evidence {
        let path: Vec<&str> = slot.path.iter().map(|name| &**name).collect();
        let theirs = self.pairs.of_type(ty).filter(|_| mode == Mode::Managed);
        let Some(path) = self.pairs.path(ty, &path) else { return Evidence::default() };
        let mut services: Vec<&str> = theirs.map(|theirs| self.cloudformation.services(theirs)).unwrap_or_default();
        let service = self.pairs.service(ty).filter(|service| !services.contains(service));
        services.extend(service);
        let last = path.last().copied().unwrap_or_default();
        let apis = services.iter().flat_map(|service| self.apis.members(service, last)).collect();
        let cloudformation = theirs.and_then(|theirs| self.cloudformation.bounds(theirs, &path));
        let mut items: Vec<_> = services.iter().flat_map(|service| self.apis.items(service, last)).collect();
        items.extend(theirs.and_then(|theirs| self.cloudformation.items(theirs, &path)));
        Evidence { cloudformation, apis, items }
    }

    /// What is known of a type at the version that was asked, with what the models add; and, of these arguments that a newer
    /// version has too, what holds there.
    pub(super) fn both(
        &self,
        (mode, ty): (Mode, &str),
        asked: &Entry,
        old: (&Schema, &Block),
        new: Option<(&Schema, &Block)>,
    ) -> Result<(Entry, Entry), String> {
        let (mut here, mut there) = (asked.clone(), Entry::default());
        let read = |(schema, block): (&Schema, &Block)| slots(schema, block).map_err(|error| error.to_string());
        let newer: BTreeSet<(Vec<Text>, String)> = match new {
            Some(new) => read(new)?.into_iter().map(|slot| (slot.path, slot.ty.to_string())).collect(),
            None => BTreeSet::new(),
        };
        let held = |schema: &Schema, block: &Block| items::held(schema, block).map_err(|error| error.to_string());
        let held_there: BTreeSet<Vec<Text>> = match new {
            Some((schema, block)) => held(schema, block)?.into_iter().map(|slot| slot.path).collect(),
            None => BTreeSet::new(),
        };
        for slot in held(old.0, old.1)? {
            let evidence = self.of(mode, ty, &slot);
            let taken = find(asked, &slot.path).cloned().unwrap_or_default();
            if held_there.contains(&slot.path) {
                super::entry::put(&mut there, &slot.path, widened(&taken, &evidence, &slot));
            }
        }
        for slot in read(old)? {
            let evidence = self.of(mode, ty, &slot);
            let taken = find(asked, &slot.path).cloned().unwrap_or_default();
            let added = added(&taken, &evidence, &slot);
            let mut both = taken.clone();
            both.facts.extend(added.clone());
            super::entry::put(&mut here, &slot.path, both);
            if newer.contains(&(slot.path.clone(), slot.ty.to_string())) {
                let mut widened = widened(&taken, &evidence, &slot);
                widened.facts.extend(added);
                super::entry::put(&mut there, &slot.path, widened);
            }
        }
        Ok((here, there))
    }
}

/// What is known of an argument.
pub(super) fn find<'a>(entry: &'a Entry, path: &[Text]) -> Option<&'a Taken> {
    match path {
        [] => None,
        [name] => entry.arguments.get(name),
        [first, rest @ ..] => find(entry.inner.get(first)?, rest),
    }
}

/// Which changes replace at a newer version: what is there is taken to be as it was, of what is new there nothing is known.
pub(super) fn replacements(
    found: &Replacements,
    (old_schema, old): (&Schema, &Block),
    newer: Option<(&Schema, &Block)>,
) -> Result<Replacements, String> {
    let Some((schema, block)) = newer.filter(|_| found.asked) else { return Ok(Replacements::default()) };
    let mut carried = Replacements { asked: true, ..Replacements::default() };
    let ways = |schema, block| -> Result<BTreeSet<Vec<Text>>, String> {
        let all = slots(schema, block).map_err(|error| error.to_string())?;
        let ways = all.iter().flat_map(|slot| (1..=slot.path.len()).filter_map(|depth| slot.path.get(..depth)));
        Ok(ways.map(<[Text]>::to_vec).collect())
    };
    let known = ways(old_schema, old)?;
    for way in ways(schema, block)? {
        let path = way.join(".");
        let how = if known.contains(&way) { found.of(&path) } else { None };
        if how != Some(Replaces::Never) {
            carried.paths.insert(path.into(), how);
        }
    }
    Ok(carried)
}

/// What a newer version still refuses.
fn widened(taken: &Taken, evidence: &Evidence, slot: &Slot) -> Taken {
    let all = || evidence.cloudformation.iter().chain(&evidence.apis);
    let facts: Vec<Fact> = taken
        .facts
        .iter()
        .filter_map(|fact| match fact {
            Fact::OneOf { values, any_case } => {
                let more = listed(values, *any_case, evidence)?;
                Some(Fact::OneOf { values: more, any_case: *any_case })
            }
            Fact::Range { least, most } => {
                let ranges: Vec<(Option<i64>, Option<i64>)> = all().map(|bounds| bounds.range).collect();
                let (least, most) = hull((*least, *most), &ranges);
                (least.is_some() || most.is_some()).then_some(Fact::Range { least, most })
            }
            Fact::Length { least, most, unit } => {
                let lengths: Vec<(Option<i64>, Option<i64>)> = all().map(|bounds| bounds.length).collect();
                let own = (Some(Number::from(i128::from(*least))), most.map(|most| Number::from(i128::from(most))));
                let (least, most) = hull(own, &lengths);
                let whole = |bound: Option<Number>| bound.and_then(|bound| bound.to_string().parse().ok());
                let least = whole(least).unwrap_or(0);
                let most = whole(most);
                (least > 0 || most.is_some()).then_some(Fact::Length { least, most, unit: *unit })
            }
            Fact::Whole => Some(Fact::Whole),
            Fact::Form(Form::Arn | Form::AnyArn) => {
                let name = slot.path.last().map_or("", |name| &**name);
                (name.ends_with("arn") || name.ends_with("arns")).then(|| fact.clone())
            }
            Fact::Form(_) => Some(fact.clone()),
            // What a newer version takes of these is in no model.
            Fact::Letters(_) | Fact::Pattern(_) => None,
            Fact::Items { least, most } => {
                let own = (Some(Number::from(i128::from(*least))), most.map(|most| Number::from(i128::from(most))));
                let (least, most) = hull(own, &evidence.items);
                let whole = |bound: Option<Number>| bound.and_then(|bound| bound.to_string().parse().ok());
                let (least, most) = (whole(least).unwrap_or(0), whole(most));
                (least > 0 || most.is_some()).then_some(Fact::Items { least, most })
            }
        })
        .collect();
    let empty =
        taken.empty.filter(|empty| *empty || facts.iter().any(|fact| !matches!(fact, Fact::Length { least: 0, .. })));
    Taken { empty, facts }
}

/// The bounds that hold for both the old version and the models: the wider ones, where a model has one at all.
fn hull(
    own: (Option<Number>, Option<Number>),
    models: &[(Option<i64>, Option<i64>)],
) -> (Option<Number>, Option<Number>) {
    let number = |bound: i64| Number::from(i128::from(bound));
    let least = models.iter().filter_map(|(least, _)| *least).min().map(number);
    let most = models.iter().filter_map(|(_, most)| *most).max().map(number);
    (own.0.zip(least).map(|(one, other)| one.min(other)), own.1.zip(most).map(|(one, other)| one.max(other)))
}

/// The values of the old version and those of the models that have some of them; nothing if no model has.
fn listed(values: &[Text], any_case: bool, evidence: &Evidence) -> Option<Vec<Text>> {
    let has = |list: &BTreeSet<String>, value: &Text| {
        list.contains(&**value) || any_case && list.iter().any(|known| known.eq_ignore_ascii_case(value))
    };
    let own = evidence.cloudformation.iter().filter_map(|bounds| bounds.listed.as_ref());
    let apis = evidence.apis.iter().filter_map(|bounds| bounds.listed.as_ref());
    let common = |list: &BTreeSet<String>| values.iter().filter(|value| has(list, value)).count();
    let related: Vec<&BTreeSet<String>> = own
        .filter(|list| common(list) > 0)
        .chain(apis.filter(|list| common(list) * 2 >= values.len().min(list.len())))
        .collect();
    if related.is_empty() {
        return None;
    }
    let mut all = values.to_vec();
    for value in related.into_iter().flatten() {
        if !all.iter().any(|known| **known == **value) {
            all.push(Text::from(&**value));
        }
    }
    Some(all)
}

/// What the models refuse, where the provider leaves an argument to the API: what both kinds of models say alike.
fn added(taken: &Taken, evidence: &Evidence, slot: &Slot) -> Vec<Fact> {
    let Some(own) = &evidence.cloudformation else { return Vec::new() };
    if taken.facts.iter().any(|fact| !matches!(fact, Fact::Whole | Fact::Items { .. })) {
        return Vec::new();
    }
    match slot.element() {
        Type::Number => {
            // Where one kind of models leaves the bound to the other, that one must have it alike everywhere.
            let apis: BTreeSet<Option<i64>> = evidence.apis.iter().map(|api| api.range.1).collect();
            let alike = apis.iter().next().copied().flatten().filter(|_| apis.len() == 1);
            let most = own.range.1.or(alike);
            let most =
                most.filter(|most| evidence.apis.iter().all(|api| api.range.1.is_none_or(|other| other <= *most)));
            let range = |most: i64| Fact::Range { least: None, most: Some(Number::from(i128::from(most))) };
            most.filter(|most| *most > 0).map(range).into_iter().collect()
        }
        Type::String => {
            let Some(list) = &own.listed else { return Vec::new() };
            let mut lists = evidence
                .apis
                .iter()
                .filter_map(|api| api.listed.as_ref())
                .filter(|api| list.is_subset(api) || api.is_subset(list));
            let Some(api) = lists.next() else { return Vec::new() };
            let values: BTreeSet<&String> = list.union(api).chain(lists.flatten()).collect();
            vec![Fact::OneOf {
                values: values.into_iter().map(|value| Text::from(&**value)).collect(),
                any_case: false,
            }]
        }
        _ => Vec::new(),
    }
}

/// All that a table has of a block.
pub(super) fn entry(node: &Node<'_>) -> Result<Entry, infra_compiler::schema::TableError> {
    let arguments = node.arguments()?.into_iter().map(|(name, taken)| (Text::from(name), taken)).collect();
    let inner = node.inner()?.into_iter().map(|(name, node)| Ok((Text::from(name), entry(&node)?)));
    Ok(Entry { arguments, inner: inner.collect::<Result<_, _>>()? })
}
