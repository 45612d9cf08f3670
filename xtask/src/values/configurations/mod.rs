//! Whole configurations, of any folder: what the real provider says of each resource in them, and what the compiler says of
//! the same resource and of all of them as one program.

mod read;

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write as _,
    fs,
    path::{Path, PathBuf},
    sync::{
        Mutex, PoisonError,
        atomic::{AtomicUsize, Ordering},
    },
    thread,
};

use infra_compiler::{aws::AWS, diagnostic::Severity as Level, driver::source, mode::Mode, schema::Schema};
use proc_macro2::{Span, TokenStream};
use provider_client::{Failure, Server, Severity};
use serde_json::Value;

use read::{Reader, Resource};

use crate::schema::Provider;

/// After so many files the provider, which keeps some memory of every question, is started anew.
const SAVED: usize = 500;

/// What is found in a file.
#[derive(Default)]
struct Answers {
    /// Resources that both take.
    taken: usize,
    /// Resources that both refuse.
    refused: usize,
    /// Resources that cannot be asked about, each with why.
    left: Vec<String>,
    /// What the provider refuses and the compiler takes.
    missed: Vec<String>,
    /// What the provider takes and the compiler refuses.
    alarms: Vec<String>,
    /// What the compiler alone refuses of resources that both take, once they stand in one program.
    together: Vec<String>,
}

/// Asks about all Terraform JSON of a folder, as many files at a time as there are cores.
/// The programs are for this version of the provider, if not for the one that is asked.
pub(super) fn run(directory: Option<&Path>, version: Option<&str>, folder: &Path) -> Result<(), String> {
    let provider = Provider::find(directory, AWS.name())?;
    let mut files: Vec<PathBuf> = fs::read_dir(folder)
        .map_err(|error| format!("{}: {error}", folder.display()))?
        .flatten()
        .map(|entry| entry.path())
        .filter(|path| path.to_string_lossy().ends_with(".tf.json"))
        .collect();
    files.sort();
    let (next, found) = (AtomicUsize::new(0), Mutex::new(BTreeMap::new()));
    let ask = || -> Result<(), String> {
        let mut server = Server::start(&provider.executable).map_err(|error| error.to_string())?;
        let schema = AWS.schema(&provider.version).ok_or("make the table of the schema first")?;
        for asked in 1.. {
            let Some(path) = files.get(next.fetch_add(1, Ordering::Relaxed)) else { break };
            let text = fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
            let json: Value = serde_json::from_str(&text).map_err(|error| format!("{}: {error}", path.display()))?;
            let answers = File { schema: &schema, version: version.unwrap_or(&provider.version), json: &json }
                .ask(&mut server)?;
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            found.lock().unwrap_or_else(PoisonError::into_inner).insert(name, answers);
            if asked % SAVED == 0 {
                server.restart().map_err(|error| error.to_string())?;
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
    show(&found.into_inner().unwrap_or_else(PoisonError::into_inner));
    Ok(())
}

fn show(found: &BTreeMap<String, Answers>) {
    for (name, answers) in found {
        let told = [
            ("left", &answers.left),
            ("missed", &answers.missed),
            ("alarm", &answers.alarms),
            ("together", &answers.together),
        ];
        for (what, all) in told {
            for one in all {
                println!("{what} {name}: {}", one.replace('\n', " "));
            }
        }
    }
    let count = |of: fn(&Answers) -> usize| found.values().map(of).sum::<usize>();
    let (refused, missed) = (count(|one| one.refused), count(|one| one.missed.len()));
    let (taken, alarms) = (count(|one| one.taken), count(|one| one.alarms.len()));
    println!("{} files, {} resources that cannot be asked about", found.len(), count(|one| one.left.len()));
    println!("of {} that the provider refuses, {refused} are refused, {missed} are not", refused + missed);
    println!("of {} that the provider takes, {alarms} are refused", taken + alarms);
    println!("{} times resources that both take are refused in one program", count(|one| one.together.len()));
}

/// A file of Terraform JSON.
struct File<'a> {
    schema: &'a Schema,
    version: &'a str,
    json: &'a Value,
}

impl File<'_> {
    fn ask(&self, server: &mut Server) -> Result<Answers, String> {
        let mut answers = Answers::default();
        let mut whole = Vec::new();
        for (mode, ty, name, body) in self.resources() {
            let of = |known: &BTreeSet<(Mode, String, String)>| {
                Reader::new(self.schema, known).resource((mode, ty), name, body)
            };
            // By itself it knows of no other resource: what it refers to is unknown.
            let alone = match of(&BTreeSet::new()) {
                Ok(alone) => alone,
                Err(why) => {
                    answers.left.push(format!("{ty}.{name}: {why}"));
                    continue;
                }
            };
            let said = match said(server, &alone)? {
                Ok(said) => said,
                Err(why) => {
                    answers.left.push(format!("{ty}.{name}: {why}"));
                    continue;
                }
            };
            let found = self.compiled(&[&alone])?;
            match (said.first(), found.is_empty()) {
                (None, true) => {
                    answers.taken += 1;
                    whole.push((mode, ty.to_owned(), name.to_owned()));
                }
                (Some(_), false) => answers.refused += 1,
                (Some(said), true) => answers.missed.push(format!("{ty}.{name}: {said}")),
                (None, false) => answers.alarms.push(format!("{ty}.{name}: {}", found.join("; "))),
            }
        }
        if whole.len() > 1 {
            let known: BTreeSet<_> = whole.into_iter().collect();
            let together: Vec<Resource> = self
                .resources()
                .filter(|(mode, ty, name, _)| known.contains(&(*mode, (*ty).to_owned(), (*name).to_owned())))
                .filter_map(|(mode, ty, name, body)| {
                    Reader::new(self.schema, &known).resource((mode, ty), name, body).ok()
                })
                .collect();
            answers.together = self.compiled(&together.iter().collect::<Vec<_>>())?;
        }
        Ok(answers)
    }

    /// All resources and data sources of the provider.
    fn resources(&self) -> impl Iterator<Item = (Mode, &str, &str, &Value)> {
        [("resource", Mode::Managed), ("data", Mode::Data)].into_iter().flat_map(|(key, mode)| {
            let types = self.json.get(key).and_then(Value::as_object).into_iter().flatten();
            types.flat_map(move |(ty, all)| {
                let all = all.as_object().into_iter().flatten();
                all.map(move |(name, body)| (mode, ty.as_str(), name.as_str(), body))
            })
        })
    }

    /// The errors of a program of these.
    fn compiled(&self, resources: &[&Resource]) -> Result<Vec<String>, String> {
        let mut program = format!(
            "stack! {{\n#[workspace(\"program\")]\npub Program {{\nrequired_providers {{ aws {{ source: \"hashicorp/aws\", \
             versions: [\"{}\"] }} }}\n\
             rules {{ name_without_suffix: allow, name_without_type: allow, literal_secret: allow }}\n",
            self.version
        );
        let variables: BTreeMap<&String, &str> =
            resources.iter().flat_map(|one| &one.variables).map(|(name, ty)| (name, *ty)).collect();
        for (name, ty) in variables {
            writeln!(program, "variable {name} {{ type: {ty} }}").map_err(|error| error.to_string())?;
        }
        for Resource { mode, ty, name, text, .. } in resources {
            let keyword = if *mode == Mode::Data { "data" } else { "resource" };
            writeln!(program, "{keyword} {ty} {name} {{\n{text}}}").map_err(|error| error.to_string())?;
        }
        program.push_str("}}\n");
        let tokens: TokenStream = program.parse().map_err(|error| format!("{error}: {program}"))?;
        let tables = |path: &str, _: Span| Err(format!("no table `{path}`"));
        let mut include = |_: &str, _: Span| Err("no files".to_owned());
        let compiled = source::compile(tokens, &mut include, &tables).map_err(|error| format!("{error}: {program}"))?;
        let all = compiled.definitions.iter().flat_map(|definition| definition.diagnostics.iter());
        let errors = all.filter(|one| one.severity == Level::Error);
        Ok(errors.map(|one| format!("[{}] {}", one.code.name, one.message)).collect())
    }
}

/// What is refused of a resource: by Terraform itself, by the schema, else by the provider. In it, why nobody can tell.
fn said(server: &mut Server, resource: &Resource) -> Result<Result<Vec<String>, String>, String> {
    if !resource.refused.is_empty() {
        return Ok(Ok(resource.refused.clone()));
    }
    match server.validate(resource.mode, &resource.ty, &resource.config) {
        Ok(said) => {
            let errors = said.into_iter().filter(|one| one.severity == Severity::Error);
            Ok(Ok(errors.map(|one| format!("{} {}", one.summary, one.detail)).collect()))
        }
        Err(failure) => {
            if matches!(failure, Failure::Gone(_)) {
                server.restart().map_err(|error| error.to_string())?;
            }
            Ok(Err(failure.to_string()))
        }
    }
}
