//! What is, and whether it is what was written down.

use infra::Context;

use super::Failure;
use super::desk::Desk;
use super::gate;
use super::journal;
use super::records::Records;
use super::shared::{Owner, Shared};
use super::switch::Switch;

/// Shows weights, switches, owner, gates of the next step, and the journal.
pub(super) fn run(desk: &Desk, context: &mut Context<'_>) -> Result<(), Failure> {
    let shared = Shared::read(desk)?;
    let place = &shared.place;
    let records = Records::list(desk, place)?;
    let (share, (legacy, aws)) = (records.share(), records.weights());
    let switch = |side| Switch::read(desk, side).map_or("unknown", Switch::name);
    let (legacy_switch, aws_switch) = (switch(&place.legacy), switch(&place.aws));
    writeln!(context.out, "name           {} in the zone {}", place.name, place.zone)?;
    writeln!(context.out, "share of AWS   {share} %")?;
    writeln!(context.out, "datacenter     weight {legacy}, {legacy_switch}")?;
    writeln!(context.out, "AWS            weight {aws}, {aws_switch}")?;
    writeln!(context.out, "writes         {}", shared.truth.owner.name())?;
    let way = match shared.truth.owner {
        Owner::Datacenter => "at once and without a loss",
        Owner::Aurora => "only with the reverse task at work, see docs/traffic.md, `Rollback after the cutover`",
    };
    writeln!(context.out, "the way back   {way}")?;
    if legacy + aws == 0 {
        context.warn("both weights are zero: Route 53 splits equally. Roll back");
    }
    if shared.truth.aws_percent != share {
        let last = shared.truth.aws_percent;
        context.warn(&format!("{last} % was written down last: a command was killed; shift or roll back again"));
    }
    let closed_but_weighted = [(legacy, legacy_switch), (aws, aws_switch)];
    if closed_but_weighted.iter().any(|(weight, switch)| *weight > 0 && *switch == "closed") {
        context.warn("a side has a weight and is closed: a command was killed; shift or roll back again");
    }
    if !records.strangers.is_empty() {
        context.warn(&format!("{} takes part in {} too", records.strangers.join(", "), place.name));
    }
    if shared.truth.owner == Owner::Datacenter {
        let next = super::steps::next(share);
        writeln!(context.out, "gates of the step to {next} %:")?;
        for reading in gate::of_shift(desk, &shared, share, next) {
            writeln!(context.out, "{reading}")?;
        }
    } else if let Some(migration) = &shared.migration {
        writeln!(context.out, "reverse task   {}", gate::way_back(desk, migration).unwrap_or_else(|why| why))?;
    }
    let entries = match journal::shared(desk, place, 5) {
        Ok(entries) => entries,
        Err(failure) => {
            context.warn(&format!("{failure}; this is the journal of this machine alone"));
            journal::last(&desk.journal, 5)?
        }
    };
    for entry in entries {
        writeln!(context.out, "{entry}")?;
    }
    Ok(())
}
