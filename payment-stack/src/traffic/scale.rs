//! Instances ahead of a shift. The group takes them away again when their load stays low for a quarter of an hour.

use infra::Context;

use super::Failure;
use super::capacity;
use super::desk::Desk;
use super::records::Records;
use super::shared::Shared;

/// Starts the instances that a share needs.
pub(super) fn run(desk: &Desk, to: u8, context: &mut Context<'_>) -> Result<(), Failure> {
    let place = Shared::read(desk)?.place;
    let from = Records::list(desk, &place)?.share();
    let room = capacity::read(desk, &place, from, to)?;
    if room.needed > room.most {
        return Err(
            Failure::new(room.verdict().1).help("`group_maximum` of the workspace `aws-production` is the most")
        );
    }
    if room.in_service >= room.needed {
        writeln!(context.out, "{}: {to} % has room", room.verdict().1)?;
        return Ok(());
    }
    let size = room.needed.to_string();
    desk.aws.ask(&[
        "autoscaling",
        "set-desired-capacity",
        "--no-honor-cooldown",
        "--auto-scaling-group-name",
        &place.group,
        "--desired-capacity",
        &size,
    ])?;
    writeln!(
        context.out,
        "{size} instances are wanted; they serve in a few minutes, see `payment-stack traffic status`"
    )?;
    Ok(())
}
