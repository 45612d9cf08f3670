//! `cargo xtask values`: asks the real provider which values each argument takes, and writes the table of them.
//!
//! Nothing that the provider says is believed: its texts give clues, values that follow from these are asked, and what is
//! written down is what was taken and refused. Its own words are not kept.

mod ask;
mod bounds;
mod enumeration;
mod form;
mod length;
mod letters;
mod models;
mod newer;
mod pattern;
mod replace;
mod sample;
mod study;

use std::{
    collections::{BTreeMap, BTreeSet, HashMap},
    fs,
    path::{Path, PathBuf},
};

use infra_compiler::{
    Text,
    aws::AWS,
    mode::Mode,
    schema::{Origin, Schema},
    values::{Entry, Fact, Facts, Replacements, Table, Taken, encode},
};
use provider_client::{Server, Slot, slots};

use clap::Subcommand;

use ask::Asked;
use models::{API_PACKAGE, Apis, CLOUDFORMATION_PACKAGE, CloudFormation, Folder, Pairs};
use newer::Models;
use sample::Sample;
use study::{Study, all, rounds};

use crate::schema::Provider;

/// From how many arguments on a type is asked of each different block twice, not of every place where it stands.
const MANY: usize = 600;

/// Types with thousands of arguments in sets within sets, where an answer about many takes seconds: of these only the blocks that
/// begin so many steps from the top are asked about, few arguments at a time.
const LARGE: [&str; 5] = [
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

/// After so many types what was found so far is written down, where it is added to what was known.
const SAVED: usize = 60;

/// After so many questions the provider is started anew.
const QUESTIONS: usize = 20_000;

/// What to do.
#[derive(Subcommand)]
pub(crate) enum Step {
    /// Ask the real provider about every argument of every type: allow an hour, on a machine that does nothing else.
    Ask {
        /// The root of a filesystem mirror that holds the provider, or any folder above its executable; else it is searched for.
        #[arg(long, env = "INFRA_PROVIDER_DIR")]
        provider_dir: Option<PathBuf>,
        /// Keep what is known, and ask for what it does not explain: a shorter way, which writes down the types that it asked.
        #[arg(long)]
        add: bool,
        /// Only show what is found of types whose name holds this.
        only: Option<String>,
    },
    /// Ask the real provider which changes replace a resource, with values that are known to be taken, and add that to the rest.
    Replace {
        /// The root of a filesystem mirror that holds the provider, or any folder above its executable; else it is searched for.
        #[arg(long, env = "INFRA_PROVIDER_DIR")]
        provider_dir: Option<PathBuf>,
        /// Ask only of types whose name holds this, and keep the others as they are.
        only: Option<String>,
    },
    /// Make the tables of what was asked and of AWS's own models, which cargo and pip download.
    Make,
    /// Show what the tables say of a type.
    Show {
        /// The type, such as `aws_sqs_queue`.
        ty: String,
    },
}

/// The version that is asked, and the newer one that it is carried over to.
const VERSIONS: (&str, &str) = ("5.100.0", "6.69.1");

pub(crate) fn run(root: &Path, step: Step) -> Result<(), String> {
    match step {
        Step::Ask { provider_dir, add, only } => ask(root, provider_dir.as_deref(), add, only.as_deref()),
        Step::Replace { provider_dir, only } => replacements(root, provider_dir.as_deref(), only.as_deref()),
        Step::Make => make(root),
        Step::Show { ty } => {
            for version in [VERSIONS.1, VERSIONS.0] {
                for mode in [Mode::Managed, Mode::Data, Mode::Ephemeral] {
                    let node = AWS.facts.values(version).and_then(|table| table.of_type(mode, &ty).ok().flatten());
                    let Some(node) = node else { continue };
                    println!("{version}");
                    if mode == Mode::Managed
                        && let Some(table) = AWS.facts.values(version)
                    {
                        show_replacements(&ty, &table.replacements(&ty).map_err(|error| error.to_string())?);
                    }
                    show(&format!("{}{ty}", mode.prefix()), &newer::entry(&node).map_err(|error| error.to_string())?);
                }
            }
            Ok(())
        }
    }
}

fn asked_path(root: &Path) -> PathBuf {
    root.join(format!("xtask/src/values/{}.asked", VERSIONS.0))
}

fn write(path: &Path, bytes: &[u8]) -> Result<(), String> {
    Table::open(bytes).map_err(|error| format!("the table cannot be read back: {error}"))?;
    fs::write(path, bytes).map_err(|error| format!("cannot write {}: {error}", path.display()))?;
    println!("{}: {} bytes", path.display(), bytes.len());
    Ok(())
}

/// Asks about every type whose name holds `only`, and writes down the answers if that is all.
fn ask(root: &Path, directory: Option<&Path>, add: bool, only: Option<&str>) -> Result<(), String> {
    let damaged = |error: infra_compiler::schema::TableError| error.to_string();
    let bytes =
        if add { fs::read(asked_path(root)).map_err(|error| format!("ask first: {error}"))? } else { Vec::new() };
    let before = add.then(|| Table::open(&bytes)).transpose().map_err(damaged)?;
    let provider = Provider::find(directory, AWS.name())?;
    let schema =
        AWS.schema(&provider.version).ok_or("make the table of the schema first: `cargo xtask schema aws-5`")?;
    let mut server = Server::start(&provider.executable).map_err(|error| error.to_string())?;
    let mut types = BTreeMap::new();
    let (mut calls, mut since) = (0, 0);
    for mode in [Mode::Managed, Mode::Data, Mode::Ephemeral] {
        let names: Vec<Text> = schema.types(mode).map(Text::from).collect();
        for ty in names.into_iter().filter(|ty| only.is_none_or(|only| ty.contains(only))) {
            let known = before.map(|table| table.of_type(mode, &ty)).transpose().map_err(damaged)?.flatten();
            let known = known.map(|node| newer::entry(&node)).transpose().map_err(damaged)?.unwrap_or_default();
            let (entry, asked) = entry(&mut server, &schema, (mode, &ty), before.is_some().then_some(&known))?;
            calls += asked;
            since += asked;
            // It keeps some memory of every question.
            if since > QUESTIONS {
                since = 0;
                server.restart().map_err(|error| error.to_string())?;
            }
            if only.is_some() {
                show(&format!("{}{ty}", mode.prefix()), &entry);
            }
            types.insert((mode, ty), entry);
            // What took long is not lost.
            if before.is_some() && types.len() % SAVED == 0 {
                save(root, &provider.version, before.as_ref(), types.clone(), BTreeMap::new())?;
            }
        }
    }
    println!("asked {calls} times");
    if before.is_none() && only.is_some() {
        return Ok(());
    }
    save(root, &provider.version, before.as_ref(), types, BTreeMap::new())
}

/// Asks which changes replace, with the values that are known.
fn replacements(root: &Path, directory: Option<&Path>, only: Option<&str>) -> Result<(), String> {
    let damaged = |error: infra_compiler::schema::TableError| error.to_string();
    let bytes = fs::read(asked_path(root)).map_err(|error| format!("ask first: {error}"))?;
    let table = Table::open(&bytes).map_err(damaged)?;
    let provider = Provider::find(directory, AWS.name())?;
    let schema = AWS.schema(&provider.version).ok_or("make the table of the schema first")?;
    let mut server = Server::start(&provider.executable).map_err(|error| error.to_string())?;
    replace::configure(&mut server, &schema)?;
    let mut found = BTreeMap::new();
    for ty in schema.types(Mode::Managed).filter(|ty| only.is_none_or(|only| ty.contains(only)) && !LARGE.contains(ty))
    {
        let known = table.of_type(Mode::Managed, ty).map_err(damaged)?.map(|node| newer::entry(&node));
        let known = known.transpose().map_err(damaged)?.unwrap_or_default();
        let block = schema.resource(Mode::Managed, ty).map_err(damaged)?.ok_or("a listed type has a schema")?;
        let asked = replace::Plans::new(&mut server, (&schema, ty, &block), &known).ask()?;
        if only.is_some() {
            show_replacements(ty, &asked);
        }
        found.insert(Text::from(ty), asked);
        // It keeps some memory of every question.
        if found.len() % SAVED == 0 {
            save(root, &provider.version, Some(&table), BTreeMap::new(), found.clone())?;
            server.restart().map_err(|error| error.to_string())?;
            replace::configure(&mut server, &schema)?;
        }
    }
    save(root, &provider.version, Some(&table), BTreeMap::new(), found)
}

/// Writes down what was asked, and of what was not asked now what was known before.
fn save(
    root: &Path,
    version: &str,
    before: Option<&Table<'_>>,
    mut types: BTreeMap<(Mode, Text), Entry>,
    mut replacements: BTreeMap<Text, Replacements>,
) -> Result<(), String> {
    let damaged = |error: infra_compiler::schema::TableError| error.to_string();
    if let Some(before) = before {
        for (mode, ty) in before.types() {
            let node = before.of_type(mode, ty).map_err(damaged)?;
            let node = node.filter(|_| !types.contains_key(&(mode, Text::from(ty))));
            if let Some(node) = node {
                types.insert((mode, ty.into()), newer::entry(&node).map_err(damaged)?);
            }
        }
        for ty in before.replaced().filter(|ty| !replacements.contains_key(*ty)).collect::<Vec<_>>() {
            replacements.insert(ty.into(), before.replacements(ty).map_err(damaged)?);
        }
    }
    let package = format!("terraform-provider-aws {version}");
    let origin = Origin { package, version: version.to_owned(), license: "MPL-2.0".to_owned() };
    write(&asked_path(root), &encode(&Facts { origin, types, replacements }))
}

/// Makes the tables of what was asked and of the models.
fn make(root: &Path) -> Result<(), String> {
    let bytes = fs::read(asked_path(root)).map_err(|error| format!("ask first: {error}"))?;
    let asked = Table::open(&bytes).map_err(|error| error.to_string())?;
    let folder = Folder::new()?;
    let cloudformation = CloudFormation::read(&folder.0)?;
    let (apis, pairs) = (Apis::read(&folder.0)?, Pairs::new(&cloudformation)?);
    let models = Models { cloudformation, apis, pairs };
    let (old, new) = (AWS.schema(VERSIONS.0).ok_or("no table")?, AWS.schema(VERSIONS.1).ok_or("no table")?);
    let (mut here, mut there) = (BTreeMap::new(), BTreeMap::new());
    let (mut replaced_here, mut replaced_there) = (BTreeMap::new(), BTreeMap::new());
    let damaged = |error: infra_compiler::schema::TableError| error.to_string();
    for mode in [Mode::Managed, Mode::Data, Mode::Ephemeral] {
        for ty in old.types(mode).map(Text::from) {
            let entry = match asked.of_type(mode, &ty).map_err(damaged)? {
                Some(node) => newer::entry(&node).map_err(damaged)?,
                None => Entry::default(),
            };
            let Some(block) = old.resource(mode, &ty).map_err(damaged)? else { continue };
            let newer = new.resource(mode, &ty).map_err(damaged)?;
            let newer = newer.as_ref().map(|block| (&*new, &**block));
            let (own, carried) = models.both((mode, &ty), &entry, (&old, &block), newer)?;
            if mode == Mode::Managed {
                let found = asked.replacements(&ty).map_err(damaged)?;
                replaced_there.insert(ty.clone(), newer::replacements(&found, (&old, &block), newer)?);
                replaced_here.insert(ty.clone(), found);
            }
            here.insert((mode, ty.clone()), own);
            there.insert((mode, ty), carried);
        }
    }
    for (version, types, replacements) in [(VERSIONS.0, here, replaced_here), (VERSIONS.1, there, replaced_there)] {
        let Origin { package: provider, version: asked, license } = asked.origin();
        let [one, other] = [CLOUDFORMATION_PACKAGE, API_PACKAGE].map(|(name, version, _)| format!("{name} {version}"));
        let license = format!("{license} AND {}", CLOUDFORMATION_PACKAGE.2);
        let origin = Origin { package: format!("{provider}, {one}, {other}"), version: asked, license };
        let path = root.join(format!("infra-compiler/src/aws/tables/{version}.values"));
        write(&path, &encode(&Facts { origin, types, replacements }))?;
    }
    Ok(())
}

/// What is known of a type, and how often the provider was asked for it.
///
/// Where something is known already, only what that does not explain is asked for.
fn entry(
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
    let known = |study: &Study| before(study).is_some_and(|taken| !taken.facts.is_empty());
    let formless = |study: &Study| {
        free(study) && !known(study) && enumeration::fact(study).is_none() && form::fact(study).is_none()
    };
    let of = |is: bool, samples: &dyn Fn() -> Vec<Sample>| if is { samples() } else { Vec::new() };
    let studies = &mut heard;
    all(asked, studies, &|study| if study.numeric { sample::ladder() } else { sample::implausible() })?;
    all(asked, studies, &|study| of(concerned(study), &|| enumeration::candidates(study)))?;
    all(asked, studies, &|study| of(concerned(study), &|| enumeration::beside(study)))?;
    all(asked, studies, &|study| of(study.numeric && concerned(study), &|| bounds::near(study)))?;
    all(asked, studies, &|study| of(study.numeric, &|| bounds::half(study)))?;
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
        Some(mut taken) if !taken.facts.is_empty() => {
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
        _ => without_patterns(study),
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

fn put(entry: &mut Entry, path: &[Text], taken: Taken) {
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

fn show_replacements(ty: &str, found: &Replacements) {
    for (path, how) in &found.paths {
        println!("{ty}.{path} replaces: {}", how.map_or_else(|| "not known".to_owned(), |how| format!("{how:?}")));
    }
}

fn show(name: &str, entry: &Entry) {
    for (argument, taken) in &entry.arguments {
        println!("{name}.{argument}: {taken:?}");
    }
    for (inner, entry) in &entry.inner {
        show(&format!("{name}.{inner}"), entry);
    }
}
