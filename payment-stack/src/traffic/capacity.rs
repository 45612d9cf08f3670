//! How many instances a share needs. Scaling follows the load; a shift would be faster, so it waits for the instances.

use serde_json::Value;

use super::Failure;
use super::desk::Desk;
use super::metrics::{self, Metric};
use super::place::Place;

/// Requests that an instance serves in a minute, and its processor's load: what the scaling policies hold it at.
const REQUESTS: f64 = 1000.0;
const LOAD: f64 = 50.0;

/// What there is and what will be needed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Room {
    pub(super) needed: u32,
    pub(super) in_service: u32,
    pub(super) most: u32,
}

impl Room {
    /// Whether it is enough, and what to say about it.
    pub(super) fn verdict(self) -> (bool, String) {
        let Self { needed, in_service, most } = self;
        if needed > most {
            return (false, format!("{needed} instances are needed and {most} are the most: raise the maximum first"));
        }
        let more =
            if in_service < needed { ": `payment-stack traffic scale` with the next share starts them" } else { "" };
        (in_service >= needed, format!("{needed} instances are needed, {in_service} are in service{more}"))
    }
}

/// Reads the load of now and what it becomes when a share becomes another.
pub(super) fn read(desk: &Desk, place: &Place, from: u8, to: u8) -> Result<Room, Failure> {
    let call = ["autoscaling", "describe-auto-scaling-groups", "--auto-scaling-group-names", &place.group];
    let answer = desk.aws.ask(&call)?;
    let group = answer
        .pointer("/AutoScalingGroups/0")
        .ok_or_else(|| Failure::new(format!("there is no group `{}`", place.group)))?;
    let size = |name: &str| group.get(name).and_then(Value::as_u64).and_then(|size| u32::try_from(size).ok());
    let in_service = group.get("Instances").and_then(Value::as_array).into_iter().flatten();
    let in_service = in_service.filter(|instance| {
        instance.get("LifecycleState").and_then(Value::as_str) == Some("InService")
            && instance
                .get("HealthStatus")
                .and_then(Value::as_str)
                .is_some_and(|health| health.eq_ignore_ascii_case("healthy"))
    });
    let in_service = u32::try_from(in_service.count()).unwrap_or(u32::MAX);
    let load = metrics::read(
        desk,
        &[
            Metric {
                namespace: "AWS/ApplicationELB",
                name: "RequestCount",
                statistic: "Sum",
                dimensions: vec![("LoadBalancer", &place.load_balancer)],
            },
            Metric {
                namespace: "AWS/EC2",
                name: "CPUUtilization",
                statistic: "Average",
                dimensions: vec![("AutoScalingGroupName", &place.group)],
            },
        ],
    )?;
    let highest = |index: usize| load.get(index).and_then(metrics::Minutes::highest).unwrap_or(0.0);
    let needed = needed(from, to, in_service, highest(0), highest(1)).max(size("MinSize").unwrap_or(0));
    Ok(Room { needed, in_service, most: size("MaxSize").unwrap_or(0) })
}

/// A share of nothing tells nothing of the next one: then the smallest group has to do.
fn needed(from: u8, to: u8, in_service: u32, requests: f64, load: f64) -> u32 {
    if from == 0 || to <= from {
        return 0;
    }
    let growth = f64::from(to) / f64::from(from);
    let by_requests = requests * growth / REQUESTS;
    let by_load = f64::from(in_service) * load * growth / LOAD;
    let instances = by_requests.max(by_load).ceil();
    (0..=1000).find(|count| f64::from(*count) >= instances).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::{Room, needed};

    #[test]
    fn twice_the_share_is_twice_the_load() {
        assert_eq!(needed(50, 100, 3, 2900.0, 10.0), 6);
        assert_eq!(needed(50, 100, 3, 0.0, 40.0), 5);
        assert_eq!(needed(5, 25, 3, 400.0, 10.0), 3);
        assert_eq!(needed(0, 5, 3, 1_000_000.0, 10.0), 0);
        assert_eq!(needed(50, 25, 9, 9000.0, 80.0), 0);
    }

    #[test]
    fn what_does_not_fit_is_said() {
        let room = |needed, in_service| Room { needed, in_service, most: 9 }.verdict();
        assert!(room(6, 6).0);
        assert!(!room(6, 5).0 && room(6, 5).1.contains("traffic scale"));
        assert!(!room(10, 9).0 && room(10, 9).1.contains("raise the maximum"));
    }
}
