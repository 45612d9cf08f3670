//! The cutover: Aurora owns the writes from here on. The datacenter is closed first, so that not even a fault of AWS sends a
//! payment to a database that does not count any more.

use infra::Context;

use super::command::{Wishes, confirmed, entry, note, refused};
use super::desk::Desk;
use super::gate;
use super::journal::Outcome;
use super::records::Records;
use super::shared::{self, Owner, Shared, Truth};
use super::switch::Switch;
use super::{Failure, rollback};

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
    let done = Switch::Closed
        .set(desk, &place.legacy)
        .and_then(|()| shared::write(desk, Truth { aws_percent: 100, owner: Owner::Aurora }))
        .and_then(|()| match Records::list(desk, place)? {
            // A shift was under way.
            now if now.weights() != (0, 100) => rollback::to_aws(desk, place, &now),
            _ => Ok(()),
        })
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
