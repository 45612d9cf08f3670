//! The gates: what must hold before AWS gets a larger share.

use serde_json::Value;

use super::{Failure, Site, clock, terraform, tools};

/// Replication may be this many seconds behind, source and target together.
const LAG_LIMIT: f64 = 10.0;
/// How far back the gates look.
const WINDOW_SECONDS: u32 = 300;

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

/// Which gates a move has to pass.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Direction {
    /// AWS gets more: everything must hold.
    ToAws,
    /// The datacenter gets more: it must be there.
    ToDatacenter,
}

/// Reads the gates of a move. A gate that cannot be read is shut: not knowing is not safe.
pub(super) fn read(site: &Site, direction: Direction) -> Vec<Reading> {
    let production = terraform::outputs(site, &site.production);
    let mut readings = vec![health(site, &production, "datacenter health", "legacy_health_check_id")];
    if direction == Direction::ToAws {
        let migration = terraform::outputs(site, &site.legacy_sync);
        readings.push(health(site, &production, "AWS health", "aws_health_check_id"));
        readings.push(lag(site, &migration));
        readings.push(validation(site, &migration));
        readings.push(alarm(site, &migration));
    }
    readings
}

type Outputs = Result<Value, Failure>;

fn output<'a>(outputs: &'a Outputs, name: &str) -> Result<&'a str, String> {
    match outputs {
        Ok(all) => all
            .get(name)
            .and_then(|output| output.get("value")?.as_str())
            .ok_or_else(|| format!("there is no output `{name}`: apply the workspace first")),
        Err(failure) => Err(failure.to_string()),
    }
}

fn reading(name: &'static str, read: Result<(bool, String), String>) -> Reading {
    let (open, text) = read.unwrap_or_else(|why| (false, why));
    Reading { name, open, text }
}

fn health(site: &Site, outputs: &Outputs, name: &'static str, id: &str) -> Reading {
    reading(
        name,
        (|| {
            let dimension = format!("Name=HealthCheckId,Value={}", output(outputs, id)?);
            let lowest = metric(site, "AWS/Route53", "HealthCheckStatus", "Minimum", &[dimension])?
                .into_iter()
                .fold(f64::INFINITY, f64::min);
            let open = lowest >= 1.0 && lowest.is_finite();
            let text = if lowest.is_infinite() {
                "no data"
            } else if open {
                "healthy for five minutes"
            } else {
                "was unhealthy within five minutes"
            };
            Ok((open, text.to_owned()))
        })(),
    )
}

fn task(outputs: &Outputs) -> Result<[String; 2], String> {
    Ok([
        format!("Name=ReplicationInstanceIdentifier,Value={}", output(outputs, "replication_instance_id")?),
        format!("Name=ReplicationTaskIdentifier,Value={}", output(outputs, "active_task_id")?),
    ])
}

fn lag(site: &Site, outputs: &Outputs) -> Reading {
    reading(
        "replication lag",
        (|| {
            let dimensions = task(outputs)?;
            let mut sum = 0.0;
            for name in ["CDCLatencySource", "CDCLatencyTarget"] {
                let values = metric(site, "AWS/DMS", name, "Maximum", &dimensions)?;
                sum +=
                    values.into_iter().reduce(f64::max).ok_or(format!("no data for {name}: is the task running?"))?;
            }
            Ok((sum < LAG_LIMIT, format!("{sum} s, the limit is {LAG_LIMIT} s")))
        })(),
    )
}

fn validation(site: &Site, outputs: &Outputs) -> Reading {
    reading(
        "validation",
        (|| {
            let dimensions = task(outputs)?;
            let values = metric(site, "AWS/DMS", "ValidationFailedOverallCount", "Maximum", &dimensions)?;
            let failed = values.into_iter().reduce(f64::max).ok_or("no data: is the task running?".to_owned())?;
            Ok((failed <= 0.0, format!("{failed} rows differ")))
        })(),
    )
}

fn alarm(site: &Site, outputs: &Outputs) -> Reading {
    reading(
        "alarms",
        (|| {
            let name = output(outputs, "stop_alarm_name")?;
            let arguments = ["cloudwatch", "describe-alarms", "--alarm-types", "CompositeAlarm", "--alarm-names", name];
            let answer = tools::aws(site, &arguments).map_err(|failure| failure.to_string())?;
            let state = answer
                .pointer("/CompositeAlarms/0/StateValue")
                .and_then(Value::as_str)
                .ok_or(format!("there is no alarm `{name}`"))?;
            Ok((state == "OK", format!("`{name}` is {state}")))
        })(),
    )
}

/// One value per minute, as many as there are.
fn metric(
    site: &Site,
    namespace: &str,
    name: &str,
    statistic: &str,
    dimensions: &[String],
) -> Result<Vec<f64>, String> {
    let (start, end) = (clock::ago(WINDOW_SECONDS), clock::ago(0));
    let mut arguments = vec!["cloudwatch", "get-metric-statistics", "--namespace", namespace, "--metric-name", name];
    arguments.extend(["--statistics", statistic, "--period", "60", "--start-time", &start, "--end-time", &end]);
    arguments.push("--dimensions");
    arguments.extend(dimensions.iter().map(String::as_str));
    let answer = tools::aws(site, &arguments).map_err(|failure| failure.to_string())?;
    let points = answer.get("Datapoints").and_then(Value::as_array).ok_or(format!("no answer for {name}"))?;
    Ok(points.iter().filter_map(|point| point.get(statistic)?.as_f64()).collect())
}
