//! The command line of `traffic` and what its three words do.

use std::io::{BufRead as _, IsTerminal as _};
use std::path::PathBuf;

use infra::clap::{Arg, ArgAction, ArgMatches, Command, value_parser};
use infra::{Context, Extension, Failure};
use serde_json::Value;

use super::gate::{self, Direction};
use super::journal::{self, Entry, Outcome};
use super::terraform::{self, Refresh};
use super::{Site, clock, number, steps, tools};

/// `traffic status`, `traffic shift N`, `traffic rollback`.
#[derive(Debug)]
pub struct Traffic;

impl Extension for Traffic {
    fn command(&self) -> Command {
        let option = |name: &'static str, value: &'static str, help: &'static str| {
            Arg::new(name).long(name).value_name(value).global(true).help(help)
        };
        let yes = Arg::new("yes").long("yes").action(ArgAction::SetTrue).help("Apply without asking");
        let reason = Arg::new("reason").long("reason").value_name("TEXT").help("What the journal is to say about why");
        let percent =
            Arg::new("percent").value_name("PERCENT").required(true).value_parser(value_parser!(u8).range(0..=100));
        let force = Arg::new("force").long("force").action(ArgAction::SetTrue).requires("reason");
        Command::new("traffic")
            .about("Move payments between the datacenter and AWS")
            .subcommand_required(true)
            .arg_required_else_help(true)
            .arg(option("out", "FOLDER", "Folder that synth wrote to").default_value("infra-out"))
            .arg(option("terraform", "PROGRAM", "Terraform or OpenTofu").default_value("terraform"))
            .arg(option("journal", "FILE", "Journal [default: <out>/traffic-journal.jsonl]"))
            .arg(option("aws-endpoint", "URL", "Where to ask for metrics and alarms, if not at AWS"))
            .subcommand(Command::new("status").about("Show the share of AWS, the gates, and what was done last"))
            .subcommand(
                Command::new("shift")
                    .about("Give AWS a share of the payments: 5, 25, 50, 100, one step after the other")
                    .arg(percent.help("Share in percent"))
                    .arg(force.help("Pass over gates and steps; say why with --reason"))
                    .args([&yes, &reason]),
            )
            .subcommand(
                Command::new("rollback")
                    .about("Send all payments to the datacenter, now, without asking any gate")
                    .args([&yes, &reason]),
            )
    }

    fn run(&self, matches: &ArgMatches, context: &mut Context<'_>) -> Result<(), Failure> {
        let (word, matches) = matches.subcommand().ok_or_else(|| Failure::usage("`traffic` needs a subcommand"))?;
        let site = Site::of(matches);
        if !site.production.join("main.tf.json").is_file() {
            return Err(Failure::new(format!("{} has not been synthesized", site.production.display()))
                .help("run `payment-stack synth`, or name its folder with `--out`"));
        }
        match word {
            "status" => status(&site, context),
            "shift" => {
                let percent = matches.get_one::<u8>("percent").copied().unwrap_or(0);
                shift(&site, percent, &Wishes::of(matches, matches.get_flag("force")), context)
            }
            _ => rollback(&site, &Wishes::of(matches, true), context),
        }
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

fn status(site: &Site, context: &mut Context<'_>) -> Result<(), Failure> {
    writeln!(context.out, "share of AWS wanted   {} %", number::read(&site.production)?)?;
    let applied = terraform::outputs(site, &site.production)
        .ok()
        .and_then(|outputs| outputs.pointer("/traffic_percent/value").map(Value::to_string))
        .map_or_else(|| "unknown".to_owned(), |share| format!("{share} %"));
    writeln!(context.out, "share of AWS applied  {applied}")?;
    for reading in gate::read(site, Direction::ToAws) {
        writeln!(context.out, "{reading}")?;
    }
    for entry in journal::last(&site.journal, 5)? {
        writeln!(context.out, "{entry}")?;
    }
    Ok(())
}

fn shift(site: &Site, to: u8, wishes: &Wishes, context: &mut Context<'_>) -> Result<(), Failure> {
    let from = number::read(&site.production)?;
    let mut entry = entry(site, "shift", from, to, wishes);
    if !wishes.force
        && let Err(refusal) = steps::allowed(from, to)
    {
        return refused(site, entry, refusal, context);
    }
    let readings = gate::read(site, if to > from { Direction::ToAws } else { Direction::ToDatacenter });
    for reading in &readings {
        writeln!(context.out, "{reading}")?;
    }
    entry.notes = readings.iter().map(ToString::to_string).collect();
    if !wishes.force
        && let Some(shut) = readings.iter().find(|reading| !reading.open)
    {
        let refusal = Failure::new(format!("the gate `{}` is shut: {}", shut.name, shut.text))
            .help("wait until it opens; `--force --reason …` passes over it, and the journal says so");
        return refused(site, entry, refusal, context);
    }
    apply(site, entry, wishes, OnFailure::Restore, context)
}

fn rollback(site: &Site, wishes: &Wishes, context: &mut Context<'_>) -> Result<(), Failure> {
    // Not even an unreadable number stops a rollback.
    let from = number::read(&site.production).unwrap_or(100);
    let entry = entry(site, "rollback", from, 0, wishes);
    apply(site, entry, wishes, OnFailure::Keep, context)
}

/// Where a person goes on whom Terraform left alone.
const BY_HAND: &str = "change the two records by hand: payment-stack/docs/traffic.md, `Without Terraform`";

/// What the file says after an apply that failed.
#[derive(Clone, Copy, PartialEq, Eq)]
enum OnFailure {
    /// What it said before: a later apply must not finish a shift that a person saw fail.
    Restore,
    /// What was wanted: after a rollback, no later apply may send payments to AWS again.
    Keep,
}

fn apply(
    site: &Site,
    mut entry: Entry,
    wishes: &Wishes,
    on_failure: OnFailure,
    context: &mut Context<'_>,
) -> Result<(), Failure> {
    let _ = context.out.flush();
    let mut passed_over = None;
    let result = (|| {
        let plan = match terraform::plan(site, entry.to, Refresh::Yes) {
            // Somebody's change elsewhere, or a service that does not answer, must not stop a rollback: the state knows the records.
            Err(failure) if on_failure == OnFailure::Keep => {
                context.warn(&format!("{failure}; trying again without a look at AWS"));
                passed_over = Some(failure.to_string());
                terraform::plan(site, entry.to, Refresh::No).map_err(|failure| failure.help(BY_HAND))?
            }
            plan => plan?,
        };
        if !plan.changes {
            number::write(&site.production, entry.to)?;
            return Ok(Outcome::Unchanged);
        }
        if !wishes.yes && !confirmed(entry.to) {
            return Ok(Outcome::Refused);
        }
        log(site, &Entry { outcome: Outcome::Begun, ..entry.clone() }, context);
        let before = number::read(&site.production).unwrap_or(entry.from);
        number::write(&site.production, entry.to)?;
        let applied = terraform::apply(site, &plan);
        if applied.is_err() && on_failure == OnFailure::Restore {
            number::write(&site.production, before)?;
        }
        applied.map(|()| Outcome::Done)
    })();
    entry.notes.extend(passed_over);
    match &result {
        Ok(outcome) => entry.outcome = *outcome,
        Err(failure) => {
            entry.outcome = Outcome::Failed;
            entry.notes.push(failure.to_string());
            if on_failure == OnFailure::Keep {
                number::write(&site.production, entry.to)?;
            }
        }
    }
    log(site, &entry, context);
    let share = entry.to;
    match result? {
        Outcome::Refused => {
            return Err(Failure::new("nothing was changed: the plan was not confirmed")
                .help("say `--yes` to apply without being asked"));
        }
        Outcome::Unchanged => writeln!(context.out, "AWS already serves {share} % of the payments")?,
        _ => writeln!(
            context.out,
            "AWS serves {share} % of the payments; clients follow within 60 s, some resolvers later"
        )?,
    }
    Ok(())
}

fn entry(site: &Site, action: &str, from: u8, to: u8, wishes: &Wishes) -> Entry {
    Entry {
        time: String::new(),
        who: who(site),
        action: action.to_owned(),
        from,
        to,
        outcome: Outcome::Begun,
        reason: wishes.reason.clone(),
        notes: Vec::new(),
    }
}

fn refused(site: &Site, mut entry: Entry, refusal: Failure, context: &mut Context<'_>) -> Result<(), Failure> {
    entry.outcome = Outcome::Refused;
    entry.notes.push(refusal.to_string());
    log(site, &entry, context);
    Err(refusal)
}

/// A journal that cannot be written is said aloud; it stops no rollback.
fn log(site: &Site, entry: &Entry, context: &mut Context<'_>) {
    let entry = Entry { time: clock::ago(0), ..entry.clone() };
    if let Err(failure) = journal::append(&site.journal, &entry) {
        context.warn(&failure.to_string());
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

fn confirmed(share: u8) -> bool {
    if !std::io::stdin().is_terminal() {
        return false;
    }
    eprint!("Let AWS serve {share} % of the payments? Type {share}: ");
    let mut answer = String::new();
    std::io::stdin().lock().read_line(&mut answer).is_ok() && answer.trim() == share.to_string()
}
