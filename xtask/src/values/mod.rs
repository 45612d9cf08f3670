//! `cargo xtask values`: asks the real provider which values each argument takes, and writes the table of them.
//!
//! Nothing that the provider says is believed: its texts give clues, values that follow from these are asked, and what is
//! written down is what was taken and refused. Its own words are not kept.

mod ask;
mod bounds;
mod combinations;
mod configurations;
mod corrected;
mod entry;
mod enumeration;
mod fact;
mod form;
mod items;
mod length;
mod letters;
mod models;
mod newer;
mod pattern;
mod replace;
mod reproduced;
mod sample;
mod study;
mod words;

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
    sync::{
        Mutex, PoisonError,
        atomic::{AtomicUsize, Ordering},
    },
    thread,
    time::Duration,
};

use infra_compiler::{
    Text,
    aws::AWS,
    mode::Mode,
    schema::{Origin, Schema},
    values::{Entry, Facts, Replacements, Replaces, Table, encode},
};
use provider_client::Server;

use clap::Subcommand;

use entry::{LARGE, entry};
pub(crate) use models::{API_PACKAGE, unpacked};
use models::{Apis, CLOUDFORMATION_PACKAGE, CloudFormation, Folder, Pairs};
use newer::Models;

use crate::schema::Provider;

/// After so many types what was found so far is written down, where it is added to what was known.
const SAVED: usize = 60;

/// An answer about many items takes longer than any other.
const PATIENCE: Duration = Duration::from_secs(10);

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
        /// Only show what is found of types whose name holds one of these; with `--add` it is kept.
        only: Vec<String>,
    },
    /// Ask the real provider which changes replace a resource, with values that are known to be taken, and add that to the rest.
    Replace {
        /// The root of a filesystem mirror that holds the provider, or any folder above its executable; else it is searched for.
        #[arg(long, env = "INFRA_PROVIDER_DIR")]
        provider_dir: Option<PathBuf>,
        /// Ask only of types that were not asked yet: a run that was stopped goes on.
        #[arg(long)]
        add: bool,
        /// Ask only of types whose name holds this, and keep the others as they are.
        only: Option<String>,
    },
    /// Ask the real provider how many items lists, sets, maps and repeated blocks hold, and add that to the rest.
    Items {
        /// The root of a filesystem mirror that holds the provider, or any folder above its executable; else it is searched for.
        #[arg(long, env = "INFRA_PROVIDER_DIR")]
        provider_dir: Option<PathBuf>,
        /// Ask only of types whose name holds this, and keep the others as they are.
        only: Option<String>,
    },
    /// Ask the real provider which arguments it wants together, apart, or one of, and write the file of that.
    Combinations {
        /// The root of a filesystem mirror that holds the provider, or any folder above its executable; else it is searched for.
        #[arg(long, env = "INFRA_PROVIDER_DIR")]
        provider_dir: Option<PathBuf>,
        /// Only show what is found of types whose name holds this.
        only: Option<String>,
    },
    /// Ask the real provider and the compiler about whole configurations, and show where they differ.
    Configurations {
        /// The root of a filesystem mirror that holds the provider, or any folder above its executable; else it is searched for.
        #[arg(long, env = "INFRA_PROVIDER_DIR")]
        provider_dir: Option<PathBuf>,
        /// The version of the provider that the programs are for; else the one that is asked.
        #[arg(long)]
        version: Option<String>,
        /// A folder of Terraform JSON, `*.tf.json`: each file is a program. What stands in `${…}` is not known.
        folder: PathBuf,
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
        Step::Ask { provider_dir, add, only } => ask(root, provider_dir.as_deref(), add, &only),
        Step::Replace { provider_dir, add, only } => replacements(root, provider_dir.as_deref(), add, only.as_deref()),
        Step::Items { provider_dir, only } => items(root, provider_dir.as_deref(), only.as_deref()),
        Step::Combinations { provider_dir, only } => combine(root, provider_dir.as_deref(), only.as_deref()),
        Step::Configurations { provider_dir, version, folder } => {
            configurations::run(provider_dir.as_deref(), version.as_deref(), &folder)
        }
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

/// Asks about the types of `only`, and those whose name holds what is no type, and writes down the answers if that is all.
fn ask(root: &Path, directory: Option<&Path>, add: bool, only: &[String]) -> Result<(), String> {
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
    let modes = [Mode::Managed, Mode::Data, Mode::Ephemeral];
    let is_type = |name: &str| modes.into_iter().any(|mode| schema.types(mode).any(|ty| ty == name));
    let (whole, parts): (Vec<&String>, Vec<&String>) = only.iter().partition(|name| is_type(name));
    let is_wanted = |ty: &Text| {
        only.is_empty() || whole.iter().any(|name| **name == **ty) || parts.iter().any(|part| ty.contains(&***part))
    };
    for mode in modes {
        let names: Vec<Text> = schema.types(mode).map(Text::from).collect();
        for ty in names.into_iter().filter(is_wanted) {
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
            if !only.is_empty() {
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
    if before.is_none() && !only.is_empty() {
        return Ok(());
    }
    save(root, &provider.version, before.as_ref(), types, BTreeMap::new())
}

/// Asks how many items everything holds, with the values that are known.
fn items(root: &Path, directory: Option<&Path>, only: Option<&str>) -> Result<(), String> {
    let damaged = |error: infra_compiler::schema::TableError| error.to_string();
    let bytes = fs::read(asked_path(root)).map_err(|error| format!("ask first: {error}"))?;
    let table = Table::open(&bytes).map_err(damaged)?;
    let provider = Provider::find(directory, AWS.name())?;
    let schema = AWS.schema(&provider.version).ok_or("make the table of the schema first")?;
    let mut server = Server::start(&provider.executable).map_err(|error| error.to_string())?;
    server.wait_at_most(PATIENCE);
    let (mut types, mut since) = (BTreeMap::new(), 0);
    for mode in [Mode::Managed, Mode::Data, Mode::Ephemeral] {
        for ty in schema.types(mode).filter(|ty| only.is_none_or(|only| ty.contains(only))) {
            let known = table.of_type(mode, ty).map_err(damaged)?.map(|node| newer::entry(&node));
            let mut entry = known.transpose().map_err(damaged)?.unwrap_or_default();
            let (found, calls) = items::ask(&mut server, &schema, (mode, ty), &entry)?;
            since += calls;
            // It keeps some memory of every question.
            if since > QUESTIONS {
                since = 0;
                server.restart().map_err(|error| error.to_string())?;
            }
            for (path, fact) in found {
                if only.is_some() {
                    println!("{}{ty}.{} {fact:?}", mode.prefix(), path.join("."));
                }
                entry::add(&mut entry, &path, fact);
            }
            types.insert((mode, Text::from(ty)), entry);
        }
    }
    save(root, &provider.version, Some(&table), types, BTreeMap::new())
}

/// Asks which arguments are wanted together, apart, or one of.
fn combine(root: &Path, directory: Option<&Path>, only: Option<&str>) -> Result<(), String> {
    let damaged = |error: infra_compiler::schema::TableError| error.to_string();
    let bytes = fs::read(asked_path(root)).map_err(|error| format!("ask first: {error}"))?;
    let table = Table::open(&bytes).map_err(damaged)?;
    let provider = Provider::find(directory, AWS.name())?;
    let schema = AWS.schema(&provider.version).ok_or("make the table of the schema first")?;
    let mut server = Server::start(&provider.executable).map_err(|error| error.to_string())?;
    let mut found = BTreeMap::new();
    for mode in [Mode::Managed, Mode::Data, Mode::Ephemeral] {
        for (number, ty) in schema.types(mode).filter(|ty| only.is_none_or(|only| ty.contains(only))).enumerate() {
            let known = table.of_type(mode, ty).map_err(damaged)?.map(|node| newer::entry(&node));
            let known = known.transpose().map_err(damaged)?.unwrap_or_default();
            let rules = combinations::ask(&mut server, &schema, (mode, ty), &known)?;
            found.insert((mode, ty.to_owned()), rules);
            // It keeps some memory of every question.
            if number % SAVED == SAVED - 1 {
                server.restart().map_err(|error| error.to_string())?;
            }
        }
    }
    let text = combinations::file(&found)?;
    if only.is_some() {
        print!("{text}");
        return Ok(());
    }
    let path = root.join("infra-schema/src/aws/combinations.txt");
    fs::write(&path, text).map_err(|error| format!("cannot write {}: {error}", path.display()))
}

/// Asks which changes replace, with the values that are known, as many types at a time as there are cores.
fn replacements(root: &Path, directory: Option<&Path>, add: bool, only: Option<&str>) -> Result<(), String> {
    let bytes = fs::read(asked_path(root)).map_err(|error| format!("ask first: {error}"))?;
    let table = Table::open(&bytes).map_err(|error| error.to_string())?;
    let provider = Provider::find(directory, AWS.name())?;
    let schema = AWS.schema(&provider.version).ok_or("make the table of the schema first")?;
    let known: BTreeSet<&str> = table.replaced().filter(|_| add).collect();
    let is_asked = |ty: &&str| only.is_none_or(|only| ty.contains(only)) && !LARGE.contains(ty) && !known.contains(ty);
    let types: Vec<String> = schema.types(Mode::Managed).filter(is_asked).map(str::to_owned).collect();
    let (next, found) = (AtomicUsize::new(0), Mutex::new(Found::new()));
    let ask = || -> Result<(), String> {
        let mut server = Server::start(&provider.executable).map_err(|error| error.to_string())?;
        let schema = AWS.schema(&provider.version).ok_or("make the table of the schema first")?;
        replace::configure(&mut server, &schema)?;
        for asked in 1.. {
            let Some(ty) = types.get(next.fetch_add(1, Ordering::Relaxed)) else { break };
            let answer = replaced(&mut server, &schema, ty, &table)?;
            let mut found = found.lock().unwrap_or_else(PoisonError::into_inner);
            if only.is_some() {
                show_replacements(ty, &answer);
            }
            let paths = answer.paths.iter().map(|(path, how)| (path.to_string(), *how));
            found.insert(ty.clone(), paths.collect());
            // What took long is not lost.
            if found.len() % SAVED == 0 {
                save(root, &provider.version, Some(&table), BTreeMap::new(), by_text(&found))?;
            }
            drop(found);
            // It keeps some memory of every question.
            if asked % SAVED == 0 {
                server.restart().map_err(|error| error.to_string())?;
                replace::configure(&mut server, &schema)?;
            }
        }
        Ok(())
    };
    let cores = thread::available_parallelism().map_or(1, usize::from);
    thread::scope(|scope| {
        let asking: Vec<_> = (0..cores).map(|_| scope.spawn(ask)).collect();
        let ended = asking.into_iter().map(|one| one.join().unwrap_or_else(|_| Err("a thread died".to_owned())));
        ended.collect::<Result<(), String>>()
    })?;
    let found = found.into_inner().unwrap_or_else(PoisonError::into_inner);
    save(root, &provider.version, Some(&table), BTreeMap::new(), by_text(&found))
}

fn replaced(server: &mut Server, schema: &Schema, ty: &str, table: &Table<'_>) -> Result<Replacements, String> {
    let damaged = |error: infra_compiler::schema::TableError| error.to_string();
    let known = table.of_type(Mode::Managed, ty).map_err(damaged)?.map(|node| newer::entry(&node));
    let known = known.transpose().map_err(damaged)?.unwrap_or_default();
    let block = schema.resource(Mode::Managed, ty).map_err(damaged)?.ok_or("a listed type has a schema")?;
    replace::Plans::new(server, (schema, ty, &block), &known)?.ask()
}

/// What is found, in what threads share.
type Found = BTreeMap<String, Vec<(String, Option<Replaces>)>>;

fn by_text(found: &Found) -> BTreeMap<Text, Replacements> {
    let paths =
        |paths: &[(String, Option<Replaces>)]| paths.iter().map(|(path, how)| (Text::from(&**path), *how)).collect();
    found.iter().map(|(ty, found)| (Text::from(&**ty), Replacements { asked: true, paths: paths(found) })).collect()
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
            let (mut own, mut carried) = models.both((mode, &ty), &entry, (&old, &block), newer)?;
            if mode == Mode::Managed {
                reproduced::add(&ty, &entry, &mut own, (&old, &block))?;
                if let Some(newer) = newer {
                    reproduced::add(&ty, &entry, &mut carried, newer)?;
                }
                let mut found = asked.replacements(&ty).map_err(damaged)?;
                replace::by_hand::add(&ty, &mut found);
                replaced_there.insert(ty.clone(), newer::replacements(&found, (&old, &block), newer)?);
                replaced_here.insert(ty.clone(), found);
            }
            corrected::apply((mode, &ty), &mut own, (&old, &block))?;
            if let Some(newer) = newer {
                corrected::apply((mode, &ty), &mut carried, newer)?;
            }
            here.insert((mode, ty.clone()), own);
            there.insert((mode, ty), carried);
        }
    }
    for (version, types, replacements) in [(VERSIONS.0, here, replaced_here), (VERSIONS.1, there, replaced_there)] {
        let Origin { package: provider, version: asked, license } = asked.origin();
        let [one, other] = [CLOUDFORMATION_PACKAGE, API_PACKAGE].map(|(name, version, _)| format!("{name} {version}"));
        let license = format!("{license} AND {}", CLOUDFORMATION_PACKAGE.2);
        let package = format!("{provider}, {one}, {other}, {}", reproduced::PACKAGE);
        let origin = Origin { package, version: asked, license };
        let path = root.join(format!("infra-schema/src/aws/tables/{version}.values"));
        write(&path, &encode(&Facts { origin, types, replacements }))?;
    }
    Ok(())
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
