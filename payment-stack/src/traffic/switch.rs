//! The switch of a side: a health check that looks at nothing. Disabled, it counts as healthy; disabled and inverted, it
//! cannot pass, and neither can the calculated check above it, which the side's record asks.

use serde_json::Value;

use super::Failure;
use super::desk::Desk;
use super::place::Side;

/// Whether a side may be answered with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Switch {
    Open,
    Closed,
}

impl Switch {
    /// What the switch of a side says. Insists on an answer.
    pub(super) fn read(desk: &Desk, side: &Side) -> Result<Self, Failure> {
        let answer = desk.aws.insist(&["route53", "get-health-check", "--health-check-id", &side.switch])?;
        let says = |what: &str| {
            answer.pointer(&format!("/HealthCheck/HealthCheckConfig/{what}")).and_then(Value::as_bool).unwrap_or(false)
        };
        // One that was enabled by hand looks at something: it is open until it is set again.
        Ok(if says("Disabled") && says("Inverted") { Self::Closed } else { Self::Open })
    }

    /// Sets the switch of a side. May be repeated.
    pub(super) fn set(self, desk: &Desk, side: &Side) -> Result<(), Failure> {
        let inverted = match self {
            Self::Open => "--no-inverted",
            Self::Closed => "--inverted",
        };
        desk.aws
            .insist(&["route53", "update-health-check", "--health-check-id", &side.switch, "--disabled", inverted])
            .map(drop)
    }

    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Closed => "closed",
        }
    }
}
