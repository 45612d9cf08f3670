//! The cutover: Aurora owns the writes from here on. The datacenter is closed first, so that not even a fault of AWS sends a
//! payment to a database that does not count any more.

use infra::Context;

use super::Failure;
use super::command::{Wishes, confirmed, entry, note, refused};
use super::desk::Desk;
use super::gate;
use super::journal::Outcome;
use super::place::Place;
use super::records::{Records, Refusal};
use super::shared::{self, Owner, Shared, Truth};
use super::shift::overtaken;
use super::switch::Switch;

/// Gives the writes to Aurora.
pub(super) fn run(desk: &Desk, wishes: &Wishes, context: &mut Context<'_>) -> Result<(), Failure> {
    let shared = Shared::read(desk)?;
    let place = &shared.place;
    let records = Records::list(desk, place)?;
    let mut entry = entry("cutover", records.share(), 100, wishes);
    entry.who = desk.who();
    if records.weights() != (0, 100) {
        let refusal = Failure::new(format!("AWS serves {} % of the payments, not all of them", records.share()))
            .help("the writes are turned when no payment goes to the datacenter: `payment-stack traffic shift 100` comes first");
        return refused(desk, place, entry, refusal, context);
    }
    let readings = gate::of_cutover(desk, &shared);
    for reading in &readings {
        writeln!(context.out, "{reading}")?;
    }
    entry.notes = readings.iter().map(ToString::to_string).collect();
    if !wishes.force
        && shared.truth.owner == Owner::Datacenter
        && let Some(shut) = readings.iter().find(|reading| !reading.open)
    {
        let refusal = Failure::new(format!("the gate `{}` is shut: {}", shut.name, shut.text))
            .help("the order is in docs/phases.md, `Phase 4 in commands`; `--force --reason …` passes over it");
        return refused(desk, place, entry, refusal, context);
    }
    if !wishes.yes && !confirmed("Let Aurora own the writes?", "aurora") {
        let refusal =
            Failure::new("nothing was changed: it was not confirmed").help("say `--yes` to go on without being asked");
        return refused(desk, place, entry, refusal, context);
    }
    note(desk, place, &entry, Outcome::Begun, context);
    let done = turn(desk, &shared)
        .map_err(|failure| failure.help("run the same command again, or `payment-stack traffic rollback`"));
    entry.outcome = if done.is_ok() { Outcome::Done } else { Outcome::Failed };
    entry.notes.extend(done.as_ref().err().map(ToString::to_string));
    note(desk, place, &entry, entry.outcome, context);
    done?;
    writeln!(
        context.out,
        "Aurora owns the writes, the datacenter is closed; apply `legacy-sync`, whose alarms follow"
    )?;
    Ok(())
}

/// Closes the datacenter and gives the writes to Aurora, unless somebody moves the payments meanwhile: a rollback has the last word.
///
/// A rollback writes its records first, then the truth, then it opens the datacenter, which gives the switch another version.
/// So either the truth shows it here before the switch is touched, or the switch cannot be had any more, or everything that the
/// rollback does comes after this. That holds wherever this ends: what it leaves behind, the rollback mends.
fn turn(desk: &Desk, shared: &Shared) -> Result<(), Failure> {
    let place = &shared.place;
    let (_, version_of_switch) = Switch::look(desk, &place.legacy)?;
    if Shared::read(desk)?.version != shared.version {
        return Err(overtaken());
    }
    match Switch::Closed.set_after(desk, &place.legacy, version_of_switch) {
        Ok(()) => {}
        Err(Refusal::Overtaken) => return Err(give_way(desk, place, None)),
        Err(Refusal::Failed(failure)) => return Err(failure),
    }
    if Shared::read(desk)?.version != shared.version {
        return Err(give_way(desk, place, None));
    }
    let version = shared::write(desk, Truth { aws_percent: 100, owner: Owner::Aurora })?;
    if version != shared.version + 1 {
        // What they wrote is gone; what they moved is not.
        return Err(give_way(desk, place, Some(Records::list(desk, place)?.share())));
    }
    let now = Records::list(desk, place)?;
    if now.weights() != (0, 100) {
        // A shift was under way, or a rollback is.
        if Shared::read(desk)?.version != version {
            return Err(give_way(desk, place, None));
        }
        match now.exchange(desk, place, 100) {
            Ok(()) | Err(Refusal::Overtaken) => {}
            Err(Refusal::Failed(failure)) => return Err(failure),
        }
    }
    if Shared::read(desk)?.version != version {
        return Err(give_way(desk, place, None));
    }
    Ok(())
}

/// Leaves the writes with the datacenter, at this share or at the one that they wrote down.
fn give_way(desk: &Desk, place: &Place, lost: Option<u8>) -> Failure {
    let datacenter = |share| Truth { aws_percent: share, owner: Owner::Datacenter };
    let wanted = match lost {
        // First whose database it is, then who may be answered with.
        Some(share) => shared::write(desk, datacenter(share)).map(|_| datacenter(share)),
        None => Shared::read(desk).map(|now| now.truth),
    };
    let again = wanted.and_then(|wanted| match wanted.owner {
        Owner::Aurora => Ok(()),
        Owner::Datacenter => Switch::Open
            .set(desk, &place.legacy)
            .and_then(|()| Records::list(desk, place)?.put(desk, place, wanted.aws_percent))
            .and_then(|()| if wanted.aws_percent == 0 { Switch::Closed.set(desk, &place.aws) } else { Ok(()) }),
    });
    match again {
        Ok(()) => overtaken(),
        Err(failure) => failure,
    }
}
