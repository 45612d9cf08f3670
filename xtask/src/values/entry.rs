//! What is known of one type, of what was asked about each of its arguments.

use std::collections::{BTreeSet, HashMap};

use infra_compiler::{
    Text,
    mode::Mode,
    schema::Schema,
    values::{Entry, Fact, Taken},
};
use provider_client::{Server, Slot, slots};

use super::{
    ask::{self, Asked},
    bounds, enumeration, form, length, letters, newer, pattern,
    sample::{self, Sample},
    study::{Study, all, rounds},
};

/// From how many arguments on a type is asked of each different block twice, not of every place where it stands.
const MANY: usize = 600;

/// Types with thousands of arguments in sets within sets, where an answer about many takes seconds: of these only the blocks that
/// begin so many steps from the top are asked about, few arguments at a time.
pub(super) const LARGE: [&str; 5] = [
    "aws_quicksight_analysis",
    "aws_quicksight_dashboard",
    "aws_quicksight_template",
    "aws_wafv2_rule_group",
    "aws_wafv2_web_acl",
];

/// How deep and how many.
const LARGE_DEPTH: usize = 6;
const LARGE_TOGETHER: usize = 20;

/// So often the patterns are chosen anew, after what spoke against the last ones.
const PATTERN_ROUNDS: usize = 8;

/// What is known of a type, and how often the provider was asked for it.
///
/// Where something is known already, only what that does not explain is asked for.
pub(super) fn entry(
    server: &mut Server,
    schema: &Schema,
    (mode, ty): (Mode, &str),
    before: Option<&Entry>,
) -> Result<(Entry, usize), String> {
    let damaged = |error: infra_compiler::schema::TableError| error.to_string();
    let Some(block) = schema.resource(mode, ty).map_err(damaged)? else { return Ok((Entry::default(), 0)) };
    let all = slots(schema, &block).map_err(damaged)?;
    let large = mode == Mode::Managed && LARGE.contains(&ty);
    let chosen = if large { shallow(&all) } else { chosen(&all) };
    let together = if large { LARGE_TOGETHER } else { ask::TOGETHER };
    let asked: Vec<Slot> = chosen.iter().map(|slot| (*slot).clone()).collect();
    let mut asked = Asked {
        server,
        schema,
        mode,
        ty,
        block: &block,
        slots: &asked,
        before: HashMap::new(),
        alike: Some(0),
        calls: 0,
        together,
    };
    let known_of = |study: &Study| {
        let path = chosen.get(study.number).map(|slot| &slot.path);
        path.zip(before).map(|(path, before)| newer::find(before, path).cloned().unwrap_or_default())
    };
    let studies = study(&mut asked, &known_of).map_err(|error| format!("{ty}: {error}"))?;
    let calls = asked.calls;
    // What was found at two places of one block holds at all of them, if it is the same.
    let mut known: HashMap<Place<'_>, Option<Taken>> = HashMap::new();
    for study in &studies {
        let Some(slot) = chosen.get(study.number) else { continue };
        let taken = conclude(study, known_of(study));
        let entry = known.entry(place(slot, all.len())).or_insert_with(|| Some(taken.clone()));
        if entry.as_ref() != Some(&taken) {
            *entry = None;
        }
    }
    let mut entry = Entry::default();
    for slot in &all {
        if let Some(Some(taken)) = known.get(&place(slot, all.len())) {
            put(&mut entry, &slot.path, taken.clone());
        }
    }
    Ok((entry, calls))
}

/// What tells arguments of a type apart.
type Place<'a> = (Option<infra_compiler::schema::BlockId>, &'a [Text]);

fn place(slot: &Slot, count: usize) -> Place<'_> {
    if count < MANY { (None, &slot.path) } else { (slot.block, slot.path.get(slot.depth..).unwrap_or_default()) }
}

/// The arguments to ask about: of many that are alike the first and the last.
fn chosen(all: &[Slot]) -> Vec<&Slot> {
    let mut ends: HashMap<Place<'_>, (usize, usize)> = HashMap::new();
    for (number, slot) in all.iter().enumerate() {
        ends.entry(place(slot, all.len())).and_modify(|ends| ends.1 = number).or_insert((number, number));
    }
    let is_end = |number: usize, slot: &Slot| {
        ends.get(&place(slot, all.len())).is_some_and(|ends| ends.0 == number || ends.1 == number)
    };
    all.iter().enumerate().filter(|(number, slot)| is_end(*number, slot)).map(|(_, slot)| slot).collect()
}

/// The arguments to ask about of a type that is too large: those of each block where it stands nearest to the top.
fn shallow(all: &[Slot]) -> Vec<&Slot> {
    let mut first: HashMap<Place<'_>, usize> = HashMap::new();
    for (number, slot) in all.iter().enumerate().filter(|(_, slot)| slot.path.len() <= LARGE_DEPTH) {
        let nearer = |known: &usize| all.get(*known).is_some_and(|other| slot.path.len() < other.path.len());
        first
            .entry(place(slot, all.len()))
            .and_modify(|known| *known = if nearer(known) { number } else { *known })
            .or_insert(number);
    }
    let mut chosen: Vec<usize> = first.into_values().collect();
    chosen.sort_unstable();
    chosen.into_iter().filter_map(|number| all.get(number)).collect()
}

/// Asks all that there is to ask about the arguments of a type.
fn study(asked: &mut Asked<'_>, before: &Before<'_>) -> Result<Vec<Study>, provider_client::Failure> {
    let slots = asked.slots.iter().enumerate();
    let mut heard: Vec<Study> = slots.filter_map(|(number, slot)| Study::of(number, slot)).collect();
    let concerned = |study: &Study| !study.is_free() && !is_explained(study, before);
    // Texts that are none of a list, and in no form.
    let free = |study: &Study| !study.numeric && concerned(study);
    let known = |study: &Study| before(study).is_some_and(|taken| of_values(&taken).next().is_some());
    let formless = |study: &Study| {
        free(study) && !known(study) && enumeration::fact(study).is_none() && form::fact(study).is_none()
    };
    let of = |is: bool, samples: &dyn Fn() -> Vec<Sample>| if is { samples() } else { Vec::new() };
    let studies = &mut heard;
    all(asked, studies, &|study| if study.numeric { sample::ladder() } else { sample::implausible() })?;
    all(asked, studies, &|study| of(concerned(study), &|| enumeration::candidates(study)))?;
    all(asked, studies, &|study| of(concerned(study), &|| enumeration::beside(study)))?;
    all(asked, studies, &|study| of(study.numeric && concerned(study), &|| bounds::near(study)))?;
    all(asked, studies, &|study| of(study.numeric, &|| bounds::halves(study)))?;
    all(asked, studies, &|study| of(free(study), &sample::forms))?;
    all(asked, studies, &|study| of(free(study), &|| study.words()))?;
    all(asked, studies, &|study| of(free(study) && form::is_number(study), &|| bounds::near(study)))?;
    let open: Vec<bool> = studies.iter().map(formless).collect();
    let mut lasting: Vec<Study> = Vec::new();
    let mut rest: Vec<Study> = Vec::new();
    for (study, open) in heard.into_iter().zip(open) {
        if open { rest.push(study) } else { lasting.push(study) }
    }
    let studies = &mut rest;
    rounds(asked, studies, &length::start)?;
    rounds(asked, studies, &length::next)?;
    all(asked, studies, &letters::samples)?;
    all(asked, studies, &|study| letters::proofs(study).into_iter().map(|(sample, _)| sample).collect())?;
    lasting.append(&mut rest);
    patterns(asked, &mut lasting, before)?;
    Ok(lasting)
}

/// Asks about the patterns of texts, until those that are left explain what is refused.
fn patterns(asked: &mut Asked<'_>, studies: &mut [Study], before: &Before<'_>) -> Result<(), provider_client::Failure> {
    let is_open = |study: &Study| {
        !study.numeric
            && !study.is_free()
            && !is_explained(study, before)
            && enumeration::fact(study).is_none()
            && explained(study, before(study)).facts.iter().all(|fact| !matches!(fact, Fact::OneOf { .. }))
    };
    let opened: BTreeSet<usize> = studies.iter().filter(|study| is_open(study)).map(|study| study.number).collect();
    let open = |study: &Study| opened.contains(&study.number);
    rounds(asked, studies, &|study| if open(study) { pattern::first(study) } else { None })?;
    for _ in 0..PATTERN_ROUNDS {
        let calls = asked.calls;
        let of = |study: &Study, samples: &dyn Fn(&Study, &Taken) -> Vec<Sample>| {
            if open(study) { samples(study, &explained(study, before(study))) } else { Vec::new() }
        };
        all(asked, studies, &|study| of(study, &pattern::matching))?;
        all(asked, studies, &|study| of(study, &pattern::changed))?;
        if asked.calls == calls {
            break;
        }
    }
    Ok(())
}

/// What is known of an argument that was studied, from before.
type Before<'a> = dyn Fn(&Study) -> Option<Taken> + 'a;

/// What is known of values, not of how many of them there are.
fn of_values(taken: &Taken) -> impl Iterator<Item = &Fact> {
    taken.facts.iter().filter(|fact| !matches!(fact, Fact::Items { .. }))
}

/// Whether what was known before explains all that was refused.
fn is_explained(study: &Study, before: &Before<'_>) -> bool {
    before(study).is_some_and(|taken| explains(&taken, study) && taken.facts.iter().all(|fact| agrees(fact, study)))
}

fn explains(taken: &Taken, study: &Study) -> bool {
    let mut refused = study.those(false).filter(|sample| !sample.shown().is_empty());
    refused.all(|sample| taken.refusal(&sample.compiled()).is_some())
}

/// What is known without patterns: what was before, and still agrees, or what was found now.
fn explained(study: &Study, before: Option<Taken>) -> Taken {
    match before {
        Some(mut taken) if of_values(&taken).next().is_some() => {
            taken.facts.retain(|fact| agrees(fact, study) && !matches!(fact, Fact::Pattern(_)));
            if !explains(&taken, study) {
                let same = |fact: &Fact, other: &Fact| std::mem::discriminant(fact) == std::mem::discriminant(other);
                for fact in without_patterns(study).facts {
                    if !taken.facts.iter().any(|known| same(known, &fact)) {
                        taken.facts.push(fact);
                    }
                }
            }
            taken
        }
        before => {
            let mut taken = without_patterns(study);
            taken.facts.extend(before.into_iter().flat_map(|before| before.facts));
            taken
        }
    }
}

/// What is known after all was asked.
fn conclude(study: &Study, before: Option<Taken>) -> Taken {
    let mut taken = explained(study, before);
    if !study.numeric && !study.is_free() && enumeration::fact(study).is_none() {
        let patterns = pattern::facts(study, &taken);
        taken.facts.extend(patterns);
        taken.facts.retain(|fact| agrees(fact, study));
    }
    taken
}

/// What is known of the list, the bounds, the form, the length and the characters.
fn without_patterns(study: &Study) -> Taken {
    let empty = if study.numeric || study.is_free() { None } else { study.takes(&Sample::text("")) };
    let mut taken = Taken { empty, facts: Vec::new() };
    if let Some(fact) = enumeration::fact(study) {
        taken.facts.push(fact);
    } else if study.numeric {
        taken.facts = bounds::facts(study);
    } else if study.is_free() {
        // Everything is taken.
    } else if let Some(fact) = form::fact(study) {
        taken.facts.push(fact);
        if form::is_number(study) {
            taken.facts.extend(bounds::facts(study));
        }
    } else {
        taken.facts.extend(length::fact(study));
        taken.facts.extend(letters::fact(study));
    }
    taken.facts.retain(|fact| agrees(fact, study));
    taken
}

/// Whether a fact refuses nothing that was taken, whatever that was asked for.
fn agrees(fact: &Fact, study: &Study) -> bool {
    let alone = Taken { empty: None, facts: vec![fact.clone()] };
    study.those(true).all(|sample| alone.refusal(&sample.compiled()).is_none())
}

pub(super) fn put(entry: &mut Entry, path: &[Text], taken: Taken) {
    match path {
        [] => {}
        [name] => {
            if taken.empty.is_some() || !taken.facts.is_empty() {
                entry.arguments.insert(name.clone(), taken);
            }
        }
        [first, rest @ ..] => put(entry.inner.entry(first.clone()).or_default(), rest, taken),
    }
}

/// Takes away what is known of an argument.
pub(super) fn forget(entry: &mut Entry, path: &[Text]) {
    match path {
        [] => {}
        [name] => _ = entry.arguments.remove(name),
        [first, rest @ ..] => {
            if let Some(inner) = entry.inner.get_mut(first) {
                forget(inner, rest);
            }
        }
    }
}

/// Adds how many items an argument or block holds, in place of what was known of that.
pub(super) fn add(entry: &mut Entry, path: &[Text], fact: Fact) {
    match path {
        [] => {}
        [name] => {
            let taken = entry.arguments.entry(name.clone()).or_default();
            taken.facts.retain(|known| !matches!(known, Fact::Items { .. }));
            taken.facts.push(fact);
        }
        [first, rest @ ..] => add(entry.inner.entry(first.clone()).or_default(), rest, fact),
    }
}
