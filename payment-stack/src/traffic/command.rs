//! The command line of `traffic`.

use std::io::{BufRead as _, IsTerminal as _};

use infra::clap::{Arg, ArgAction, ArgMatches, Command, value_parser};
use infra::{Context, Extension, Failure, Suffix};

use super::desk::Desk;
use super::journal::{self, Entry, Outcome};
use super::place::Place;
use super::{clock, cutover, rollback, scale, shift, status};

/// `traffic status`, `traffic shift N`, `traffic scale N`, `traffic cutover`, `traffic rollback`.
#[derive(Debug)]
pub struct Traffic;

impl Extension for Traffic {
    fn command(&self) -> Command {
        let option = |name: &'static str, value: &'static str, help: &'static str| {
            Arg::new(name).long(name).value_name(value).global(true).help(help)
        };
        let yes = Arg::new("yes").long("yes").action(ArgAction::SetTrue).help("Go on without asking");
        let reason = Arg::new("reason").long("reason").value_name("TEXT").help("What the journal is to say about why");
        let percent = |help: &'static str| {
            Arg::new("percent")
                .value_name("PERCENT")
                .required(true)
                .value_parser(value_parser!(u8).range(0..=100))
                .help(help)
        };
        let force = Arg::new("force").long("force").action(ArgAction::SetTrue).requires("reason");
        let loss = Arg::new("accept-loss")
            .long("accept-loss")
            .value_name("WHAT")
            .help("After the cutover, without a reverse task: what is lost, for the journal");
        Command::new("traffic")
            .about("Move payments between the datacenter and AWS")
            .subcommand_required(true)
            .arg_required_else_help(true)
            .arg(
                option("suffix", "SUFFIX", "The environment [default: that of the programs in the folder]")
                    .value_parser(|text: &str| text.parse::<Suffix>().map(|suffix| suffix.to_string())),
            )
            .arg(option("out", "FOLDER", "Folder that synth wrote to").default_value("infra-out"))
            .arg(option("journal", "FILE", "Journal of this machine [default: <out>/traffic-journal.jsonl]"))
            .arg(option("aws-endpoint", "URL", "Where AWS is, if not at AWS"))
            .arg(
                option(
                    "patience",
                    "TIMES",
                    "How many times as long calls of AWS may take, on a slow machine [default: 1]",
                )
                .value_parser(value_parser!(u32).range(1..=100)),
            )
            .subcommand(Command::new("status").about("Show shares, switches, gates, and what was done last"))
            .subcommand(
                Command::new("shift")
                    .about("Give AWS a share of the payments: 5, 25, 50, 100, one step after the other")
                    .arg(percent("Share in percent"))
                    .arg(force.clone().help("Pass over gates and steps; say why with --reason"))
                    .args([&yes, &reason]),
            )
            .subcommand(
                Command::new("scale")
                    .about("Start the instances that a share needs, before it is shifted")
                    .arg(percent("Share that is to come")),
            )
            .subcommand(
                Command::new("cutover")
                    .about("Give the writes to Aurora and close the datacenter")
                    .arg(force.help("Pass over gates; say why with --reason"))
                    .args([&yes, &reason]),
            )
            .subcommand(
                Command::new("rollback")
                    .about("Send all payments to the datacenter, now, without asking any gate")
                    .args([&yes, &reason, &loss]),
            )
    }

    fn run(&self, matches: &ArgMatches, context: &mut Context<'_>) -> Result<(), Failure> {
        let (word, matches) = matches.subcommand().ok_or_else(|| Failure::usage("`traffic` needs a subcommand"))?;
        let desk = Desk::of(matches)?;
        let percent = || matches.get_one::<u8>("percent").copied().unwrap_or(0);
        match word {
            "status" => status::run(&desk, context),
            "shift" => shift::run(&desk, percent(), &Wishes::of(matches, matches.get_flag("force")), context),
            "scale" => scale::run(&desk, percent(), context),
            "cutover" => cutover::run(&desk, &Wishes::of(matches, matches.get_flag("force")), context),
            _ => {
                let lost = matches.get_one::<String>("accept-loss").map(String::as_str);
                rollback::run(&desk, lost, &Wishes::of(matches, true), context)
            }
        }
    }
}

/// What the person said besides the word.
pub(super) struct Wishes {
    pub(super) force: bool,
    pub(super) yes: bool,
    reason: Option<String>,
}

impl Wishes {
    fn of(matches: &ArgMatches, force: bool) -> Self {
        Self { force, yes: matches.get_flag("yes"), reason: matches.get_one::<String>("reason").cloned() }
    }
}

/// An entry that has begun, by whom this machine knows.
pub(super) fn entry(action: &str, from: u8, to: u8, wishes: &Wishes) -> Entry {
    Entry {
        time: clock::ago(0),
        who: Desk::who_here(),
        action: action.to_owned(),
        from,
        to,
        outcome: Outcome::Begun,
        reason: wishes.reason.clone(),
        notes: Vec::new(),
    }
}

/// Writes down how far it came, here and for all. A journal that cannot be written is said aloud; it stops nothing.
pub(super) fn note(desk: &Desk, place: &Place, entry: &Entry, outcome: Outcome, context: &mut Context<'_>) {
    let entry = Entry { time: clock::ago(0), outcome, ..entry.clone() };
    if let Err(failure) = journal::here(desk, &entry) {
        context.warn(&failure.to_string());
    }
    if let Err(failure) = journal::share(desk, place) {
        context.warn(&format!("{failure}; the entry waits on this machine for the next command"));
    }
}

/// Nothing was done, and the journal says why.
pub(super) fn refused(
    desk: &Desk,
    place: &Place,
    mut entry: Entry,
    refusal: Failure,
    context: &mut Context<'_>,
) -> Result<(), Failure> {
    entry.notes.push(refusal.to_string());
    note(desk, place, &entry, Outcome::Refused, context);
    Err(refusal)
}

/// Asks the person to type a word. Nobody there is a no.
pub(super) fn confirmed(question: &str, word: &str) -> bool {
    if !std::io::stdin().is_terminal() {
        return false;
    }
    eprint!("{question} Type {word}: ");
    let mut answer = String::new();
    std::io::stdin().lock().read_line(&mut answer).is_ok() && answer.trim() == word
}
