//! The command line of `traffic` and what its three words do.

use std::io::{BufRead as _, IsTerminal as _, Write as _};
use std::path::PathBuf;

use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};
use serde_json::Value;

use super::gate::{self, Direction};
use super::journal::{self, Entry, Outcome};
use super::{Failure, Site, clock, number, steps, terraform, tools};

/// `traffic status`, `traffic shift N`, `traffic rollback`.
pub fn command() -> Command {
    let option = |name: &'static str, default: &'static str, help: &'static str| {
        Arg::new(name).long(name).default_value(default).global(true).help(help)
    };
    let yes = Arg::new("yes").long("yes").action(ArgAction::SetTrue).help("Apply without asking");
    let reason = Arg::new("reason").long("reason").help("What the journal is to say about why");
    Command::new("traffic")
        .about("Move payments between the datacenter and AWS")
        .subcommand_required(true)
        .arg_required_else_help(true)
        .arg(option("out", "out", "Folder that synth wrote to"))
        .arg(option("terraform", "terraform", "Terraform or OpenTofu"))
        .arg(Arg::new("journal").long("journal").global(true).help("Journal [default: <out>/traffic-journal.jsonl]"))
        .arg(Arg::new("aws-endpoint").long("aws-endpoint").global(true).help("Where to ask for metrics and alarms, if not at AWS"))
        .subcommand(Command::new("status").about("Show the share of AWS, the gates, and what was done last"))
        .subcommand(
            Command::new("shift")
                .about("Give AWS a share of the payments, in percent: 5, 25, 50, 100, one step after the other")
                .arg(Arg::new("percent").required(true).value_parser(value_parser!(u8).range(0..=100)))
                .arg(Arg::new("force").long("force").action(ArgAction::SetTrue).requires("reason").help("Pass over gates and steps"))
                .args([&yes, &reason]),
        )
        .subcommand(Command::new("rollback").about("Send all payments to the datacenter, now").args([&yes, &reason]))
}

/// Does what the command line says.
pub fn run(matches: &ArgMatches) -> Result<(), Failure> {
    let (word, matches) = matches.subcommand().ok_or_else(|| Failure::new("`traffic` needs a subcommand"))?;
    let site = Site::of(matches);
    if !site.production.join("main.tf.json").is_file() {
        return Err(Failure::new(format!("{} has not been synthesized", site.production.display()))
            .help("run `payment-stack synth`, or name its folder with `--out`"));
    }
    match word {
        "status" => status(&site),
        "shift" => {
            let percent = matches.get_one::<u8>("percent").copied().unwrap_or(0);
            shift(&site, percent, &Wishes::of(matches, matches.get_flag("force")))
        }
        _ => rollback(&site, &Wishes::of(matches, true)),
    }
}

impl Site {
    fn of(matches: &ArgMatches) -> Self {
        let text = |name| matches.get_one::<String>(name).cloned();
        let out = PathBuf::from(text("out").unwrap_or_default());
        Self {
            production: out.join("aws-production"),
            legacy_sync: out.join("legacy-sync"),
            terraform: text("terraform").unwrap_or_default(),
            aws_endpoint: text("aws-endpoint"),
            journal: text("journal").map_or_else(|| out.join("traffic-journal.jsonl"), PathBuf::from),
        }
    }
}

struct Wishes {
    force: bool,
    yes: bool,
    reason: Option<String>,
}

impl Wishes {
    fn of(matches: &ArgMatches, force: bool) -> Self {
        Self { force, yes: matches.get_flag("yes"), reason: matches.get_one::<String>("reason").cloned() }
    }
}

fn status(site: &Site) -> Result<(), Failure> {
    println!("share of AWS wanted   {} %", number::read(&site.production)?);
    let applied = terraform::outputs(site, &site.production)
        .ok()
        .and_then(|outputs| outputs.pointer("/traffic_percent/value").map(Value::to_string));
    println!("share of AWS applied  {}", applied.map_or_else(|| "unknown".to_owned(), |share| format!("{share} %")));
    for reading in gate::read(site, Direction::ToAws) {
        println!("{reading}");
    }
    for entry in journal::last(&site.journal, 5)? {
        println!("{}  {} {} % -> {} %  {:?}  {}", entry.time, entry.action, entry.from, entry.to, entry.outcome, entry.who);
    }
    Ok(())
}

fn shift(site: &Site, to: u8, wishes: &Wishes) -> Result<(), Failure> {
    let from = number::read(&site.production)?;
    let mut entry = entry(site, "shift", from, to, wishes);
    if !wishes.force && let Err(refusal) = steps::allowed(from, to) {
        return refused(site, entry, refusal);
    }
    let readings = gate::read(site, if to > from { Direction::ToAws } else { Direction::ToDatacenter });
    for reading in &readings {
        println!("{reading}");
    }
    entry.notes = readings.iter().map(ToString::to_string).collect();
    if !wishes.force && let Some(shut) = readings.iter().find(|reading| !reading.open) {
        let refusal = Failure::new(format!("the gate `{}` is shut: {}", shut.name, shut.text))
            .help("wait until it opens; `--force --reason …` passes over it, and the journal says so");
        return refused(site, entry, refusal);
    }
    // If this fails, what was wanted before is wanted again: a later apply must not finish what a person saw fail.
    apply(site, entry, wishes, OnFailure::Restore)
}

fn rollback(site: &Site, wishes: &Wishes) -> Result<(), Failure> {
    // Not even an unreadable number stops a rollback.
    let from = number::read(&site.production).unwrap_or(100);
    let entry = entry(site, "rollback", from, 0, wishes);
    // If this fails, the next apply, of whatever kind, must not send payments to AWS again.
    apply(site, entry, wishes, OnFailure::Keep)
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum OnFailure {
    Restore,
    Keep,
}

fn apply(site: &Site, mut entry: Entry, wishes: &Wishes, on_failure: OnFailure) -> Result<(), Failure> {
    let result = (|| {
        let plan = terraform::plan(site, entry.to)?;
        if !plan.changes {
            number::write(&site.production, entry.to)?;
            return Ok(Outcome::Unchanged);
        }
        if !wishes.yes && !confirmed(entry.to) {
            return Ok(Outcome::Refused);
        }
        log(site, &Entry { outcome: Outcome::Begun, ..entry.clone() });
        let before = number::read(&site.production).unwrap_or(entry.from);
        number::write(&site.production, entry.to)?;
        let applied = terraform::apply(site, &plan);
        if applied.is_err() && on_failure == OnFailure::Restore {
            number::write(&site.production, before)?;
        }
        applied.map(|()| Outcome::Done)
    })();
    match &result {
        Ok(outcome) => entry.outcome = *outcome,
        Err(failure) => {
            entry.outcome = Outcome::Failed;
            entry.notes.push(failure.message.clone());
            if on_failure == OnFailure::Keep {
                number::write(&site.production, entry.to)?;
            }
        }
    }
    log(site, &entry);
    match result? {
        Outcome::Unchanged => println!("AWS already serves {} % of the payments", entry.to),
        Outcome::Refused => return Err(Failure::new("nothing was changed: the plan was not confirmed")),
        _ => println!(
            "AWS serves {} % of the payments; clients follow within 60 s, some resolvers later",
            entry.to
        ),
    }
    Ok(())
}

fn entry(site: &Site, action: &str, from: u8, to: u8, wishes: &Wishes) -> Entry {
    Entry {
        time: clock::ago(0),
        who: who(site),
        action: action.to_owned(),
        from,
        to,
        outcome: Outcome::Begun,
        reason: wishes.reason.clone(),
        notes: Vec::new(),
    }
}

fn refused(site: &Site, entry: Entry, refusal: Failure) -> Result<(), Failure> {
    let mut notes = entry.notes.clone();
    notes.push(refusal.message.clone());
    log(site, &Entry { outcome: Outcome::Refused, notes, ..entry });
    Err(refusal)
}

/// A journal that cannot be written is said aloud; it stops no rollback.
fn log(site: &Site, entry: &Entry) {
    if let Err(failure) = journal::append(&site.journal, entry) {
        eprintln!("{failure}");
    }
}

/// The person as AWS knows them; the account of this machine if AWS does not answer.
fn who(site: &Site) -> String {
    tools::aws(site, &["sts", "get-caller-identity"])
        .ok()
        .and_then(|identity| Some(identity.get("Arn")?.as_str()?.to_owned()))
        .or_else(|| std::env::var("USER").ok())
        .unwrap_or_else(|| "unknown".to_owned())
}

fn confirmed(percent: u8) -> bool {
    if !std::io::stdin().is_terminal() {
        eprintln!("nobody is there to confirm the plan; say `--yes`");
        return false;
    }
    print!("Let AWS serve {percent} % of the payments? Type {percent}: ");
    let _ = std::io::stdout().flush();
    let mut answer = String::new();
    std::io::stdin().lock().read_line(&mut answer).is_ok() && answer.trim() == percent.to_string()
}
