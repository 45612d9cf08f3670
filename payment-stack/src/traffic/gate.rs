//! The gates: what must hold before payments move on purpose.

use serde_json::Value;

use super::desk::Desk;
use super::metrics::{self, Metric, Minutes};
use super::place::{Migration, Place, Task};
use super::shared::Shared;
use super::{Failure, capacity};

/// Replication may be this many seconds behind, source and target together.
const LAG_LIMIT: f64 = 10.0;

/// What one gate read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Reading {
    pub(super) name: &'static str,
    pub(super) open: bool,
    pub(super) text: String,
}

impl std::fmt::Display for Reading {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:<9} {}: {}", if self.open { "open" } else { "SHUT" }, self.name, self.text)
    }
}

fn reading(name: &'static str, read: Result<(bool, String), String>) -> Reading {
    let (open, text) = read.unwrap_or_else(|why| (false, why));
    Reading { name, open, text }
}

/// The gates of a shift. One that cannot be read is shut: not knowing is not safe.
pub(super) fn of_shift(desk: &Desk, shared: &Shared, from: u8, to: u8) -> Vec<Reading> {
    if to <= from {
        return health(desk, &[("datacenter health", &shared.place.legacy.probe)]);
    }
    let place = &shared.place;
    let mut readings = Vec::new();
    std::thread::scope(|scope| {
        let health = scope
            .spawn(|| health(desk, &[("datacenter health", &place.legacy.probe), ("AWS health", &place.aws.probe)]));
        let replication = scope.spawn(|| match &shared.migration {
            Some(migration) => {
                let mut readings = vec![running(desk, "replication", &migration.forward)];
                readings.extend(replication(desk, migration, &migration.forward));
                readings
            }
            None => vec![reading("replication", Err("the workspace `legacy-sync` is not applied".to_owned()))],
        });
        let alarms = scope.spawn(|| alarms(desk, place, shared.migration.as_ref()));
        let room = capacity::read(desk, place, from, to);
        readings.extend(health.join().unwrap_or_default());
        readings.extend(replication.join().unwrap_or_default());
        readings.extend(alarms.join());
        readings.push(reading("capacity", room.map(capacity::Room::verdict).map_err(|failure| failure.to_string())));
    });
    readings
}

/// The gates of the cutover: what was written to Aurora from now on must have a way back.
pub(super) fn of_cutover(desk: &Desk, shared: &Shared) -> Vec<Reading> {
    let Some(migration) = &shared.migration else {
        return vec![reading("replication", Err("the workspace `legacy-sync` is not applied".to_owned()))];
    };
    let stopped = match status(desk, &migration.forward) {
        Ok(status) => Ok((status != "running", format!("`{}` is {status}", migration.forward.id))),
        Err(failure) => Err(failure.to_string()),
    };
    let mut readings = health(desk, &[("AWS health", &shared.place.aws.probe)]);
    readings.push(reading("forward task stopped", stopped));
    readings.push(running(desk, "reverse task running", &migration.reverse));
    readings
}

/// Whether what Aurora holds still reaches the datacenter, and how far behind it is.
pub(super) fn way_back(desk: &Desk, migration: &Migration) -> Result<String, String> {
    let task = &migration.reverse;
    let (status, lag) = std::thread::scope(|scope| {
        let lag = scope.spawn(|| metrics::read(desk, &lag_of(migration, task)));
        (status(desk, task), lag.join())
    });
    let status = status.map_err(|failure| failure.to_string())?;
    if status != "running" {
        return Err(format!("the task `{}` is {status}", task.id));
    }
    let lag = lag.map_err(|_| "no data".to_owned())?.map_err(|failure| failure.to_string())?;
    let seconds = sum(&lag).ok_or_else(|| format!("the lag of `{}` is not known", task.id))?;
    Ok(format!("`{}` runs, {seconds} s behind", task.id))
}

fn health(desk: &Desk, sides: &[(&'static str, &str)]) -> Vec<Reading> {
    let metric = |probe| Metric {
        namespace: "AWS/Route53",
        name: "HealthCheckStatus",
        statistic: "Minimum",
        dimensions: vec![("HealthCheckId", probe)],
    };
    let metrics: Vec<_> = sides.iter().map(|(_, probe)| metric(*probe)).collect();
    let read = metrics::read(desk, &metrics).map_err(|failure| failure.to_string());
    let judge = |index: usize| {
        let minutes = read.as_ref().map_err(Clone::clone)?.get(index).cloned().unwrap_or_default();
        let healthy = minutes.whole()?.lowest() >= Some(1.0);
        Ok((healthy, if healthy { "healthy for five minutes" } else { "was unhealthy within minutes" }.to_owned()))
    };
    sides.iter().enumerate().map(|(index, (name, _))| reading(name, judge(index))).collect()
}

fn of_task<'a>(migration: &'a Migration, task: &'a Task, name: &'a str) -> Metric<'a> {
    let dimensions =
        vec![("ReplicationInstanceIdentifier", &*migration.instance), ("ReplicationTaskIdentifier", &*task.id)];
    Metric { namespace: "AWS/DMS", name, statistic: "Maximum", dimensions }
}

fn lag_of<'a>(migration: &'a Migration, task: &'a Task) -> [Metric<'a>; 2] {
    ["CDCLatencySource", "CDCLatencyTarget"].map(|name| of_task(migration, task, name))
}

fn sum(lags: &[Minutes]) -> Option<f64> {
    lags.iter().map(Minutes::highest).sum()
}

fn replication(desk: &Desk, migration: &Migration, task: &Task) -> [Reading; 2] {
    let [source, target] = lag_of(migration, task);
    let all = [source, target, of_task(migration, task, "ValidationFailedOverallCount")];
    let read = metrics::read(desk, &all).map_err(|failure| failure.to_string());
    let part = |range: std::ops::Range<usize>| {
        let minutes = read.as_ref().map_err(Clone::clone)?.get(range).unwrap_or_default();
        minutes.iter().try_for_each(|minutes| minutes.whole().map(drop))?;
        sum(minutes).ok_or_else(|| "no data".to_owned())
    };
    [
        reading(
            "replication lag",
            part(0..2).map(|sum| (sum < LAG_LIMIT, format!("{sum} s, the limit is {LAG_LIMIT} s"))),
        ),
        reading("validation", part(2..3).map(|failed| (failed <= 0.0, format!("{failed} rows differ")))),
    ]
}

fn status(desk: &Desk, task: &Task) -> Result<String, Failure> {
    let filter = format!("Name=replication-task-arn,Values={}", task.arn);
    let answer = desk.aws.ask(&["dms", "describe-replication-tasks", "--without-settings", "--filters", &filter])?;
    let status = answer.pointer("/ReplicationTasks/0/Status").and_then(Value::as_str);
    Ok(status.ok_or_else(|| Failure::new(format!("there is no task `{}`", task.id)))?.to_owned())
}

fn running(desk: &Desk, name: &'static str, task: &Task) -> Reading {
    let status = status(desk, task).map_err(|failure| failure.to_string());
    reading(name, status.map(|status| (status == "running", format!("`{}` is {status}", task.id))))
}

/// Every alarm that speaks against more payments on AWS, by its own state: a composite alarm hides what has no data.
fn alarms(desk: &Desk, place: &Place, migration: Option<&Migration>) -> Reading {
    let mut names: Vec<&str> = place.alarms.iter().map(String::as_str).collect();
    names.extend(migration.map(|migration| &*migration.stop_alarm));
    let call = ["cloudwatch", "describe-alarms", "--alarm-types", "MetricAlarm", "CompositeAlarm", "--alarm-names"];
    let judge = |answer: &Value| {
        let found: Vec<&Value> = ["MetricAlarms", "CompositeAlarms"]
            .into_iter()
            .filter_map(|kind| answer.get(kind)?.as_array())
            .flatten()
            .collect();
        let state = |name: &str| {
            let alarm = found.iter().find(|alarm| alarm.get("AlarmName").and_then(Value::as_str) == Some(name));
            alarm.and_then(|alarm| alarm.get("StateValue")?.as_str()).unwrap_or("not there").to_owned()
        };
        let bad: Vec<_> = names
            .iter()
            .map(|name| (name, state(name)))
            .filter(|(_, state)| state != "OK")
            .map(|(name, state)| format!("`{name}` is {state}"))
            .collect();
        let text = if bad.is_empty() { format!("all {} are OK", names.len()) } else { bad.join(", ") };
        (bad.is_empty(), text)
    };
    let answer = desk.aws.ask(&[call.as_slice(), &names].concat());
    reading("alarms", answer.map(|answer| judge(&answer)).map_err(|failure| failure.to_string()))
}
