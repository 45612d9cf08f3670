//! One step: gates, then both sides that are to serve are opened, then the weights change at once, then what has no weight is
//! closed. Wherever it stops, each state in between is safe, and doing it again finishes it.

use infra::Context;

use super::command::{Wishes, confirmed, entry, note, refused};
use super::desk::Desk;
use super::gate;
use super::journal::Outcome;
use super::records::{Records, Refusal};
use super::shared::{self, Owner, Shared, Truth};
use super::switch::Switch;
use super::{Failure, rollback, steps};

/// Gives AWS a share.
pub(super) fn run(desk: &Desk, to: u8, wishes: &Wishes, context: &mut Context<'_>) -> Result<(), Failure> {
    let shared = Shared::read(desk)?;
    let place = &shared.place;
    let (records, sides) = std::thread::scope(|scope| {
        let sides = scope.spawn(|| [&place.legacy, &place.aws].map(|side| Switch::read(desk, side)));
        (Records::list(desk, place), sides.join())
    });
    let (records, [legacy, aws]) = (records?, sides.map_err(|_| Failure::new("the switches cannot be read"))?);
    let (legacy, aws) = (legacy?, aws?);
    let from = records.share();
    let mut entry = entry("shift", from, to, wishes);
    entry.who = desk.who();

    // No force helps here: these are not risks to take but payments to lose.
    if shared.truth.owner == Owner::Aurora {
        let refusal = Failure::new("Aurora owns the writes: no share of the payments may go to the datacenter").help(
            "`payment-stack traffic rollback` gives everything back, see docs/traffic.md, `Rollback after the cutover`",
        );
        return refused(desk, place, entry, refusal, context);
    }
    if !records.strangers.is_empty() {
        let refusal = Failure::new(format!("{} takes part in {} too", records.strangers.join(", "), place.name))
            .help("another environment uses this name: give it one of its own, and remove its records");
        return refused(desk, place, entry, refusal, context);
    }
    if !wishes.force
        && let Err(refusal) = steps::allowed(from, to)
    {
        return refused(desk, place, entry, refusal, context);
    }
    let readings = gate::of_shift(desk, &shared, from, to);
    for reading in &readings {
        writeln!(context.out, "{reading}")?;
    }
    entry.notes = readings.iter().map(ToString::to_string).collect();
    if !wishes.force
        && let Some(shut) = readings.iter().find(|reading| !reading.open)
    {
        let refusal = Failure::new(format!("the gate `{}` is shut: {}", shut.name, shut.text))
            .help("wait until it opens; `--force --reason …` passes over it, and the journal says so");
        return refused(desk, place, entry, refusal, context);
    }
    let (old_legacy, old_aws) = records.weights();
    writeln!(context.out, "datacenter {old_legacy} -> {}, AWS {old_aws} -> {to}", 100 - to)?;
    if !wishes.yes && !confirmed(&format!("Let AWS serve {to} % of the payments?"), &to.to_string()) {
        let refusal =
            Failure::new("nothing was changed: it was not confirmed").help("say `--yes` to go on without being asked");
        return refused(desk, place, entry, refusal, context);
    }
    note(desk, place, &entry, Outcome::Begun, context);
    let done = step(desk, &shared, &records, [legacy, aws], to);
    match &done {
        Ok(outcome) => entry.outcome = *outcome,
        Err(failure) => {
            entry.outcome = Outcome::Failed;
            entry.notes.push(failure.to_string());
        }
    }
    note(desk, place, &entry, entry.outcome, context);
    done?;
    writeln!(context.out, "AWS serves {to} % of the payments; clients follow within 60 s, some resolvers later")?;
    Ok(())
}

fn step(
    desk: &Desk,
    shared: &Shared,
    records: &Records,
    [legacy, aws]: [Switch; 2],
    to: u8,
) -> Result<Outcome, Failure> {
    let place = &shared.place;
    if to > 0 && aws == Switch::Closed {
        Switch::Open.set(desk, &place.aws)?;
    }
    // The datacenter owns the writes: it stays answerable at every share.
    if legacy == Switch::Closed {
        Switch::Open.set(desk, &place.legacy)?;
    }
    let unchanged = records.weights() == (u64::from(100 - to), u64::from(to));
    if !unchanged {
        // Read again right before: gates and people take their time.
        if Shared::read(desk)?.version != shared.version {
            return Err(undo(desk, shared, records));
        }
        match records.exchange(desk, place, to) {
            Ok(()) => {}
            Err(Refusal::Failed(failure)) => return Err(failure),
            Err(Refusal::Overtaken) => return Err(overtaken()),
        }
    }
    // A rollback that came in between has the last word, also where it had nothing to change.
    if Shared::read(desk).is_ok_and(|now| now.version != shared.version) {
        return Err(undo(desk, shared, records));
    }
    let write = |share| {
        shared::write(desk, Truth { aws_percent: share, owner: Owner::Datacenter }).map_err(|failure| {
            Failure::new(format!("the payments move, but it could not be written down for others: {failure}"))
                .help("do the same again")
        })
    };
    if write(to)? != shared.version + 1 {
        // Over what somebody else wrote: what the records say is true.
        let share = Records::list(desk, place)?.share();
        if share != to {
            write(share)?;
            return Err(overtaken());
        }
    }
    if to == 0 {
        Switch::Closed.set(desk, &place.aws)?;
    }
    Ok(if unchanged { Outcome::Unchanged } else { Outcome::Done })
}

/// Of several at once it was not this one.
pub(super) fn overtaken() -> Failure {
    Failure::new("somebody else moved the payments meanwhile")
        .help("see `payment-stack traffic status`, and who did it")
}

/// Somebody rolled back, or cut over, while this went on: what they wanted is done again.
fn undo(desk: &Desk, shared: &Shared, records: &Records) -> Failure {
    let now = Shared::read(desk).map_or(shared.truth, |now| now.truth);
    let again = match now.owner {
        Owner::Datacenter => records
            .put(desk, &shared.place, now.aws_percent)
            .and_then(|()| if now.aws_percent == 0 { Switch::Closed.set(desk, &shared.place.aws) } else { Ok(()) }),
        Owner::Aurora => rollback::to_aws(desk, &shared.place, records),
    };
    match again {
        Ok(()) => overtaken(),
        Err(failure) => failure.help("run `payment-stack traffic rollback --yes`, or see who else is at work"),
    }
}
