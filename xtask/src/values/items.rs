//! How many items lists, sets, maps and repeated blocks hold: asked with more and more of them.
//!
//! A bound is one that the provider names, with a number of items behind it that is refused and one before it that is taken.

use std::collections::{BTreeMap, HashMap};

use infra_compiler::{
    Text,
    mode::Mode,
    schema::{Block, Nesting, Schema, TableError},
    types::Type,
    values::{Entry, Fact, Taken},
};
use provider_client::{Server, Slot, Value, slots};

use super::{
    ask::{self, Answer, Asked},
    entry::LARGE,
    newer::find,
    pattern, words,
};

/// As many are tried, and then as many as the provider names, up to `MOST`.
const TRIED: [usize; 9] = [0, 1, 2, 3, 6, 11, 26, 51, 101];
const MOST: i64 = 1000;

/// As many numbers around those that it names.
const NAMED: usize = 12;

/// More items are asked about few arguments at a time.
const MANY: usize = 30;
const TOGETHER: usize = 20;

/// Types with more arguments are not asked about: of sets within sets the provider answers after seconds, or never.
const LARGEST: usize = 500;

/// As many blocks are tried, unless the provider names more.
const BLOCKS: usize = 11;

/// Blocks that stand deeper are not asked about.
const DEEPEST: usize = 5;

/// What holds items, and how to make so many of them.
struct Held {
    slot: Slot,
    items: Items,
}

enum Items {
    /// Values of a list or set.
    Values(Slot),
    /// Members of a map.
    Members(Slot),
    /// Blocks.
    Blocks(std::rc::Rc<Block>),
}

/// One that is asked about.
struct Counted {
    answers: BTreeMap<usize, Answer>,
}

/// The bounds that are found of a type, by the ways to what has them; and how often the provider was asked.
type Found = (Vec<(Vec<Text>, Fact)>, usize);

/// Finds the bounds of a type.
pub(super) fn ask(
    server: &mut Server,
    schema: &Schema,
    (mode, ty): (Mode, &str),
    known: &Entry,
) -> Result<Found, String> {
    let damaged = |error: TableError| error.to_string();
    let Some(block) = schema.resource(mode, ty).map_err(damaged)? else { return Ok((Vec::new(), 0)) };
    if LARGE.contains(&ty) {
        return Ok((Vec::new(), 0));
    }
    let slots = slots(schema, &block).map_err(damaged)?;
    if slots.len() > LARGEST {
        return Ok((Vec::new(), 0));
    }
    let mut all = arguments(slots);
    blocks(schema, &block, &mut Vec::new(), &mut all).map_err(damaged)?;
    let asked_slots: Vec<Slot> = all.iter().map(|held| held.slot.clone()).collect();
    let mut asked = Asked {
        server,
        schema,
        mode,
        ty,
        block: &block,
        slots: &asked_slots,
        before: HashMap::new(),
        alike: Some(0),
        calls: 0,
        together: ask::TOGETHER,
    };
    let mut counted: Vec<Counted> = all.iter().map(|_| Counted { answers: BTreeMap::new() }).collect();
    let makes = Makes { schema, known };
    for count in TRIED {
        let is_wanted = |held: &Held, one: &Counted| {
            (count == 0 || one.is_open()) && (count <= BLOCKS || !matches!(held.items, Items::Blocks(_)))
        };
        round(&mut asked, &makes, &all, &mut counted, &|held, one| is_wanted(held, one).then_some(count))
            .map_err(|error| format!("{ty}: {error}"))?;
    }
    // Around each number that is named.
    for _ in 0..NAMED {
        round(&mut asked, &makes, &all, &mut counted, &|_, one| one.around().into_iter().next())
            .map_err(|error| format!("{ty}: {error}"))?;
    }
    let found = all.iter().zip(&counted).filter_map(|(held, one)| Some((held.slot.path.clone(), one.fact()?)));
    Ok((found.collect(), asked.calls))
}

/// The arguments that hold values.
fn arguments(slots: Vec<Slot>) -> Vec<Held> {
    slots
        .into_iter()
        .filter_map(|slot| {
            let (is_map, ty) = match &slot.ty {
                Type::List(inner) | Type::Set(inner) => (false, (**inner).clone()),
                Type::Map(inner) => (true, (**inner).clone()),
                _ => return None,
            };
            let one = Slot { ty, ..slot.clone() };
            Some(Held { slot, items: if is_map { Items::Members(one) } else { Items::Values(one) } })
        })
        .collect()
}

/// The blocks of which the schema lets more than one stand.
fn blocks(schema: &Schema, block: &Block, path: &mut Vec<Text>, all: &mut Vec<Held>) -> Result<(), TableError> {
    for nested in block.blocks.iter().filter(|nested| &*nested.name != "timeouts") {
        if path.len() >= DEEPEST || !matches!(nested.nesting, Nesting::List | Nesting::Set) {
            continue;
        }
        let inner = schema.block(nested.block)?;
        path.push(nested.name.clone());
        if nested.max_items != 1 {
            let ty = Type::List(Box::new(Type::Any));
            let depth = path.len().saturating_sub(1);
            let slot = Slot { path: path.clone(), ty, required: false, block: None, depth };
            all.push(Held { slot, items: Items::Blocks(inner.clone()) });
        }
        blocks(schema, &inner, path, all)?;
        path.pop();
    }
    Ok(())
}

/// The blocks of a type of which the schema lets more than one stand.
pub(super) fn held(schema: &Schema, block: &Block) -> Result<Vec<Slot>, TableError> {
    let mut all = Vec::new();
    blocks(schema, block, &mut Vec::new(), &mut all)?;
    Ok(all.into_iter().map(|held| held.slot).collect())
}

/// Asks about those that want to know with so many items.
fn round(
    asked: &mut Asked<'_>,
    makes: &Makes<'_>,
    all: &[Held],
    counted: &mut [Counted],
    wanted: &dyn Fn(&Held, &Counted) -> Option<usize>,
) -> Result<(), provider_client::Failure> {
    // Blocks that hold one another are not asked about at once.
    let mut open: Vec<(usize, usize, Value)> = Vec::new();
    for (number, (held, one)) in all.iter().zip(counted.iter()).enumerate() {
        let count = wanted(held, one).filter(|count| !one.answers.contains_key(count));
        if let Some((count, value)) = count.and_then(|count| Some((count, makes.of(held, count)?))) {
            open.push((number, count, value));
        }
    }
    while !open.is_empty() {
        let mut now: Vec<(usize, usize, Value)> = Vec::new();
        let mut later = Vec::new();
        for one in open {
            let path = |number: usize| all.get(number).map(|held| &*held.slot.path).unwrap_or_default();
            let near = |other: &(usize, usize, Value)| {
                path(other.0).starts_with(path(one.0)) || path(one.0).starts_with(path(other.0))
            };
            let full = now.len() >= if one.1 > MANY { TOGETHER } else { ask::TOGETHER };
            if full || now.iter().any(near) { later.push(one) } else { now.push(one) }
        }
        let questions: Vec<(usize, Value)> = now.iter().map(|(number, _, value)| (*number, value.clone())).collect();
        for ((number, count, _), answer) in now.into_iter().zip(asked.ask(&questions)?) {
            if let Some(one) = counted.get_mut(number) {
                one.answers.insert(count, answer);
            }
        }
        open = later;
    }
    Ok(())
}

impl Counted {
    fn takes(&self, count: usize) -> Option<bool> {
        match self.answers.get(&count)? {
            Answer::Taken => Some(true),
            Answer::Refused(_) => Some(false),
            Answer::Nothing => None,
        }
    }

    /// Whether more items may say more: not once as many were refused as were taken before.
    fn is_open(&self) -> bool {
        let some = self.answers.keys().any(|count| *count > 0 && self.takes(*count) == Some(true));
        let last = self.answers.last_key_value().map(|(count, _)| *count);
        !some || last.is_some_and(|last| self.takes(last) != Some(false))
    }

    /// The numbers that are named where a number of items is refused.
    fn named(&self) -> Vec<usize> {
        let said = self.answers.values().filter_map(|answer| match answer {
            Answer::Refused(said) => Some(said),
            _ => None,
        });
        let texts = said.flatten().flat_map(|said| [said.summary.as_str(), said.detail.as_str()]);
        let text = texts.collect::<Vec<_>>().join(" ");
        let mut numbers: Vec<usize> = text
            .split(|letter: char| !letter.is_ascii_digit())
            .filter_map(|word| word.parse::<i64>().ok())
            .filter(|number| (0..=MOST).contains(number))
            .filter_map(|number| usize::try_from(number).ok())
            .collect();
        numbers.sort_unstable();
        numbers.dedup();
        numbers
    }

    /// The next to ask about, around what is named.
    fn around(&self) -> Vec<usize> {
        let near = |number: usize| [number.saturating_sub(1), number, number.saturating_add(1)];
        let mut all: Vec<usize> = self.named().into_iter().flat_map(near).collect();
        all.retain(|count| !self.answers.contains_key(count));
        all.dedup();
        all
    }

    fn fact(&self) -> Option<Fact> {
        let taken = || self.answers.keys().copied().filter(|count| *count > 0 && self.takes(*count) == Some(true));
        let (fewest, greatest) = (taken().min()?, taken().max()?);
        let named = self.named();
        let is_named = |bound: usize| named.contains(&bound);
        let refused = |count: usize| self.takes(count) == Some(false);
        let least = Some(fewest).filter(|least| (*least == 1 || is_named(*least)) && refused(least.saturating_sub(1)));
        let most = Some(greatest).filter(|most| is_named(*most) && refused(most.saturating_add(1)));
        // Nothing that was refused lies between.
        let between = self.answers.keys().any(|count| (fewest..greatest).contains(count) && refused(*count));
        if between || least.is_none() && most.is_none() {
            return None;
        }
        Some(Fact::Items {
            least: least.and_then(|least| u32::try_from(least).ok()).unwrap_or(0),
            most: most.and_then(|most| u32::try_from(most).ok()),
        })
    }
}

/// Makes items.
struct Makes<'a> {
    schema: &'a Schema,
    known: &'a Entry,
}

impl Makes<'_> {
    /// So many of them, all different; nothing where there are not as many.
    fn of(&self, held: &Held, count: usize) -> Option<Value> {
        match &held.items {
            Items::Values(one) => Some(Value::Array(self.values(one, count)?)),
            Items::Members(one) => {
                let value = self.values(one, 1)?.pop()?;
                Some(Value::Map((0..count).map(|number| (format!("k{number}").into(), value.clone())).collect()))
            }
            Items::Blocks(_) if count == 0 => None,
            Items::Blocks(block) => {
                let path = &held.slot.path;
                (0..count).map(|number| self.block(block, path, number)).collect::<Option<_>>().map(Value::Array)
            }
        }
    }

    fn values(&self, one: &Slot, count: usize) -> Option<Vec<Value>> {
        let taken = find(self.known, &one.path).cloned().unwrap_or_default();
        let all = several(one.element(), &taken, count)?;
        Some(all.into_iter().map(|value| one.hold(value)).collect())
    }

    /// What a block must have, in the variant of this number.
    fn block(&self, block: &Block, path: &[Text], number: usize) -> Option<Value> {
        let way = |name: &Text| path.iter().chain(Some(name)).cloned().collect::<Vec<Text>>();
        let is_needed = block.attributes.iter().any(|attribute| attribute.required);
        let first = block.attributes.iter().position(|attribute| attribute.optional && attribute.ty == Type::String);
        let mut members = Vec::new();
        for (at, attribute) in block.attributes.iter().enumerate() {
            let value = if attribute.required || !is_needed && first == Some(at) {
                let slot = Slot {
                    path: way(&attribute.name),
                    ty: attribute.ty.clone(),
                    required: attribute.required,
                    block: None,
                    depth: path.len(),
                };
                let taken = find(self.known, &slot.path).cloned().unwrap_or_default();
                let wanted = number.saturating_add(1);
                let some = several(slot.element(), &taken, wanted).or_else(|| several(slot.element(), &taken, 1))?;
                slot.hold(some.last()?.clone())
            } else {
                Value::Nil
            };
            members.push((Value::from(&*attribute.name), value));
        }
        for nested in &block.blocks {
            let inner = self.schema.block(nested.block).ok()?;
            let path = way(&nested.name);
            let wanted = usize::try_from(nested.min_items).ok()?;
            let mut all =
                (0..wanted).map(|number| self.block(&inner, &path, number)).collect::<Option<Vec<Value>>>()?;
            let value = match nested.nesting {
                Nesting::Single | Nesting::Group => all.pop().unwrap_or(Value::Nil),
                Nesting::List | Nesting::Set => Value::Array(all),
                Nesting::Map => Value::Map(Vec::new()),
            };
            members.push((Value::from(&*nested.name), value));
        }
        Some(Value::Map(members))
    }
}

/// As many different values that are taken, as far as is known.
fn several(ty: &Type, taken: &Taken, count: usize) -> Option<Vec<Value>> {
    match ty {
        Type::Bool => (count < 3).then(|| [true, false].into_iter().take(count).map(Value::from).collect()),
        Type::Number => {
            let fits = |number: &i64| taken.refusal(&infra_compiler::value::Value::Number((*number).into())).is_none();
            let starts = taken.facts.iter().filter_map(|fact| match fact {
                Fact::Range { least: Some(least), .. } => least.to_string().parse::<i64>().ok(),
                _ => None,
            });
            let start = starts.max().unwrap_or(1);
            let listed = taken.facts.iter().flat_map(|fact| match fact {
                Fact::OneOf { values, .. } => {
                    values.iter().filter_map(|value| value.parse().ok()).collect::<Vec<i64>>()
                }
                _ => Vec::new(),
            });
            let all = listed.chain(start..start.saturating_add(MOST + 2)).filter(fits).take(count);
            let all: Vec<Value> = all.map(Value::from).collect();
            (all.len() == count).then_some(all)
        }
        Type::String => {
            let fits = |text: &String| taken.refusal(&infra_compiler::value::Value::string(&**text)).is_none();
            let mut listed: Vec<String> = Vec::new();
            for fact in &taken.facts {
                match fact {
                    Fact::OneOf { values, .. } => listed.extend(values.iter().map(ToString::to_string)),
                    Fact::Pattern(pattern) => listed.extend(pattern::several(pattern, count)),
                    _ => {}
                }
            }
            listed.retain(fits);
            let rows = words::rows(taken).find_map(|row| {
                let all: Vec<String> = (0..count).map(row).collect();
                all.iter().all(fits).then_some(all)
            });
            let all = rows.or_else(|| (listed.len() >= count).then(|| listed.into_iter().take(count).collect()))?;
            Some(all.into_iter().map(Value::from).collect())
        }
        _ => None,
    }
}
