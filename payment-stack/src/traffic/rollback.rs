//! Everything back to the datacenter, at once. Nothing that only informs comes before the records; what follows them may
//! fail, is said, and is done by the same command again.

use infra::Context;

use super::command::{Wishes, confirmed, entry, note};
use super::desk::Desk;
use super::gate;
use super::journal::Outcome;
use super::place::Place;
use super::records::Records;
use super::shared::{self, Owner, Shared, Truth};
use super::switch::Switch;
use super::{Failure, journal};

/// Where to go on when this program cannot.
const BY_HAND: &str = "change the two records by hand: payment-stack/docs/traffic.md, `By hand`";

/// Sends all payments to the datacenter.
pub(super) fn run(desk: &Desk, lost: Option<&str>, wishes: &Wishes, context: &mut Context<'_>) -> Result<(), Failure> {
    let (place, records) = find(desk).map_err(|failure| failure.help(BY_HAND))?;
    let owner = owner(desk, &place, &records);
    let mut entry = entry("rollback", records.share(), 0, wishes);
    entry.notes.extend(lost.map(|lost| format!("accepted as lost: {lost}")));
    let shared_truth = Truth { aws_percent: 0, owner: Owner::Datacenter };

    if !wishes.yes && !confirmed("Send all payments to the datacenter?", "0") {
        return Err(
            Failure::new("nothing was changed: it was not confirmed").help("say `--yes` to go on without being asked")
        );
    }
    // On this machine alone: that takes no time.
    if let Err(failure) = journal::here(desk, &entry) {
        context.warn(&failure.to_string());
    }
    if owner == Whose::Aurora {
        match way_back(desk) {
            Ok(text) => {
                writeln!(context.out, "{text}: what is not there yet follows")?;
                entry.notes.push(text);
            }
            Err(why) if lost.is_some() => entry.notes.push(why),
            Err(why) => {
                entry.outcome = Outcome::Refused;
                entry.notes.push(why.clone());
                note(desk, &place, &entry, Outcome::Refused, context);
                return Err(Failure::new(format!(
                    "Aurora owns the writes, and what it holds may not be in the datacenter: {why}"
                ))
                .help("start the reverse task, see docs/traffic.md, `Rollback after the cutover`")
                .help("or say what is lost: `--accept-loss 'every payment since 14:02 until Aurora is back'`"));
            }
        }
        // First whose database it is, then who may be answered with: never both sides with two databases.
        if let Err(failure) = shared::write(desk, shared_truth) {
            if lost.is_none() {
                return Err(failure.help("who owns the writes could not be written down; nothing was moved"));
            }
            context.warn(&format!("{failure}; turn the writes of the payment service to the datacenter by hand"));
        }
        Switch::Open.set(desk, &place.legacy)?;
    }
    // A cutover that died half way left it closed: with the weight before the switch it would be answered with all the same
    // wherever AWS is not healthy. AWS goes on answering if the switch cannot be had, and it is tried again below.
    if owner == Whose::ClosedDatacenter
        && let Err(failure) = Switch::Open.set(desk, &place.legacy)
    {
        context.warn(&failure.to_string());
    }

    records.put(desk, &place, 0).map_err(|failure| failure.help(BY_HAND))?;
    writeln!(context.out, "all payments go to the datacenter; clients follow within 60 s, some resolvers later")?;
    let _ = context.out.flush();

    let closed = finish(desk, &place, shared_truth, context);
    entry.outcome = if closed.is_ok() { Outcome::Done } else { Outcome::Failed };
    entry.who = desk.who();
    entry.notes.extend(closed.as_ref().err().map(ToString::to_string));
    note(desk, &place, &entry, entry.outcome, context);
    closed
}

/// After the records: what is true is written down, the datacenter is open and AWS is closed, and nobody undid it meanwhile.
fn finish(desk: &Desk, place: &Place, truth: Truth, context: &mut Context<'_>) -> Result<(), Failure> {
    if let Err(failure) = shared::write(desk, truth) {
        context.warn(&format!("{failure}; other checkouts still read the old share: roll back again when AWS answers"));
    }
    let again = |failure: Failure| {
        Failure::new(format!("the payments are back, but AWS could not be closed behind them: {failure}"))
            .help("run the same command again")
    };
    let (open, closed) = std::thread::scope(|scope| {
        // Also where it is open: a cutover that is under way cannot close it then any more.
        let open = scope.spawn(|| Switch::Open.set(desk, &place.legacy));
        (open.join(), Switch::Closed.set(desk, &place.aws))
    });
    closed.map_err(again)?;
    open.map_err(|_| Failure::new("the datacenter's switch cannot be set"))?.map_err(again)?;
    // What was under way may have come after the records, or after the truth: the rollback has the last word.
    let now = Records::list(desk, place).map_err(again)?;
    if now.weights() != (100, 0) {
        now.put(desk, place, 0).map_err(again)?;
    }
    if Shared::read_soon(desk).is_ok_and(|shared| shared.truth != truth) {
        shared::write(desk, truth).map_err(again)?;
    }
    if !now.strangers.is_empty() {
        context.warn(&format!("{} takes part in {} too, and was left alone", now.strangers.join(", "), place.name));
    }
    Ok(())
}

/// The records, by what is at hand; by what production says only where that leads nowhere.
fn find(desk: &Desk) -> Result<(Place, Records), Failure> {
    if let Some(place) = Place::at_hand(desk)
        && let Ok(records) = Records::list(desk, &place)
    {
        return Ok((place, records));
    }
    let place = Shared::read(desk)?.place;
    let records = Records::list(desk, &place)?;
    Ok((place, records))
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Whose {
    Datacenter,
    /// The datacenter's, which may not be answered with yet.
    ClosedDatacenter,
    /// Or not known to be the datacenter's.
    Aurora,
}

/// Who owns the writes. A datacenter that is answered with, or may be, owns them: it is closed before Aurora does.
fn owner(desk: &Desk, place: &Place, records: &Records) -> Whose {
    if records.weights().0 > 0 {
        return Whose::Datacenter;
    }
    match Switch::read(desk, &place.legacy) {
        Ok(Switch::Open) => Whose::Datacenter,
        switch => match Shared::read_soon(desk) {
            Ok(shared) if shared.truth.owner == Owner::Datacenter && switch.is_ok() => Whose::ClosedDatacenter,
            Ok(shared) if shared.truth.owner == Owner::Datacenter => Whose::Datacenter,
            _ => Whose::Aurora,
        },
    }
}

fn way_back(desk: &Desk) -> Result<String, String> {
    let migration = Shared::read_soon(desk).map_err(|failure| failure.to_string())?.migration;
    gate::way_back(desk, &migration.ok_or_else(|| "the workspace `legacy-sync` is gone".to_owned())?)
}

/// Everything to AWS again, the datacenter closed: what holds once Aurora owns the writes.
pub(super) fn to_aws(desk: &Desk, place: &Place, records: &Records) -> Result<(), Failure> {
    records.put(desk, place, 100)?;
    Switch::Closed.set(desk, &place.legacy)
}
