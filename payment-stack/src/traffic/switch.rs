//! The switch of a side: a health check that looks at nothing. Disabled, it counts as healthy; disabled and inverted, it
//! cannot pass, and neither can the calculated check above it, which the side's record asks.

use serde_json::Value;

use super::Failure;
use super::desk::Desk;
use super::place::Side;
use super::records::Refusal;

/// Whether a side may be answered with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Switch {
    Open,
    Closed,
}

impl Switch {
    /// What the switch of a side says. Insists on an answer.
    pub(super) fn read(desk: &Desk, side: &Side) -> Result<Self, Failure> {
        Self::look(desk, side).map(|(switch, _)| switch)
    }

    /// The same, and the number of its version, which grows with each setting, whether that changes something or not.
    pub(super) fn look(desk: &Desk, side: &Side) -> Result<(Self, u64), Failure> {
        let answer = desk.aws.insist(&["route53", "get-health-check", "--health-check-id", &side.switch])?;
        let says = |what: &str| {
            answer.pointer(&format!("/HealthCheck/HealthCheckConfig/{what}")).and_then(Value::as_bool).unwrap_or(false)
        };
        // One that was enabled by hand looks at something: it is open until it is set again.
        let switch = if says("Disabled") && says("Inverted") { Self::Closed } else { Self::Open };
        let version = answer.pointer("/HealthCheck/HealthCheckVersion").and_then(Value::as_u64);
        Ok((switch, version.ok_or_else(|| Failure::new("Route 53 does not number the versions of a health check"))?))
    }

    /// Sets the switch of a side. May be repeated.
    pub(super) fn set(self, desk: &Desk, side: &Side) -> Result<(), Failure> {
        desk.aws.insist(&self.call(side)).map(drop)
    }

    /// Sets the switch of a side if nobody has set it since it had this version: Route 53 takes such a change or refuses it.
    pub(super) fn set_after(self, desk: &Desk, side: &Side, version: u64) -> Result<(), Refusal> {
        let number = version.to_string();
        let call = [self.call(side).as_slice(), &["--health-check-version", number.as_str()]].concat();
        let Err(failure) = desk.aws.ask(&call) else { return Ok(()) };
        // An answer that was lost looks like one that was refused: what is there decides.
        match Self::look(desk, side) {
            Ok(now) if now == (self, version + 1) => Ok(()),
            Ok((_, now)) if now != version => Err(Refusal::Overtaken),
            _ => Err(Refusal::Failed(failure)),
        }
    }

    fn call(self, side: &Side) -> [&str; 6] {
        let inverted = match self {
            Self::Open => "--no-inverted",
            Self::Closed => "--inverted",
        };
        ["route53", "update-health-check", "--health-check-id", &side.switch, "--disabled", inverted]
    }

    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Closed => "closed",
        }
    }
}
