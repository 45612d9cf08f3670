//! Metrics, many in one call, each minute by minute.

use serde_json::{Value, json};

use super::Failure;
use super::clock;
use super::desk::Desk;

/// How far back is looked. A minute's value is there one or two minutes later.
const WINDOW_SECONDS: u32 = 7 * 60;
/// How many minutes must have a value: five minutes of silence are not five good minutes.
pub(super) const MINUTES: usize = 5;

/// One metric and how the values of a minute become one.
#[derive(Debug, Clone)]
pub(super) struct Metric<'a> {
    pub(super) namespace: &'a str,
    pub(super) name: &'a str,
    pub(super) statistic: &'a str,
    pub(super) dimensions: Vec<(&'a str, &'a str)>,
}

/// The values of a metric: one per minute, as many as there are.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Minutes(Vec<f64>);

impl Minutes {
    pub(super) fn highest(&self) -> Option<f64> {
        self.0.iter().copied().reduce(f64::max)
    }

    pub(super) fn lowest(&self) -> Option<f64> {
        self.0.iter().copied().reduce(f64::min)
    }

    /// An error unless the whole window has values.
    pub(super) fn whole(&self) -> Result<&Self, String> {
        match self.0.len() {
            0 => Err("no data".to_owned()),
            some if some < MINUTES => Err(format!("data of {some} minutes, {MINUTES} are needed")),
            _ => Ok(self),
        }
    }
}

/// The values of these metrics, in their order.
pub(super) fn read(desk: &Desk, metrics: &[Metric<'_>]) -> Result<Vec<Minutes>, Failure> {
    let queries: Vec<Value> = metrics.iter().enumerate().map(|(index, metric)| query(index, metric)).collect();
    let (queries, start, end) = (Value::from(queries).to_string(), clock::ago(WINDOW_SECONDS), clock::ago(0));
    let call = ["cloudwatch", "get-metric-data", "--metric-data-queries", &queries, "--start-time", &start];
    let answer = desk.aws.ask(&[call.as_slice(), &["--end-time", &end]].concat())?;
    Ok((0..metrics.len()).map(|index| minutes(&answer, index)).collect())
}

fn query(index: usize, metric: &Metric<'_>) -> Value {
    let dimensions = metric.dimensions.iter().map(|(name, value)| json!({ "Name": name, "Value": value }));
    json!({
        "Id": format!("m{index}"),
        "MetricStat": {
            "Metric": {
                "Namespace": metric.namespace,
                "MetricName": metric.name,
                "Dimensions": dimensions.collect::<Vec<_>>(),
            },
            "Period": 60,
            "Stat": metric.statistic,
        },
    })
}

fn minutes(answer: &Value, index: usize) -> Minutes {
    let results = answer.get("MetricDataResults").and_then(Value::as_array);
    let result = results
        .into_iter()
        .flatten()
        .find(|result| result.get("Id").and_then(Value::as_str).is_some_and(|id| id == format!("m{index}")));
    let values = result.and_then(|result| result.get("Values")?.as_array());
    Minutes(values.into_iter().flatten().filter_map(Value::as_f64).collect())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::minutes;

    #[test]
    fn one_value_is_not_five_minutes() {
        let answer = json!({ "MetricDataResults": [
            { "Id": "m1", "Values": [1.0] },
            { "Id": "m0", "Values": [1.0, 0.0, 3.0, 2.0, 1.0] },
        ]});
        let whole = minutes(&answer, 0);
        assert_eq!((whole.whole().is_ok(), whole.lowest(), whole.highest()), (true, Some(0.0), Some(3.0)));
        assert_eq!(minutes(&answer, 1).whole().expect_err("one"), "data of 1 minutes, 5 are needed");
        assert_eq!(minutes(&answer, 2).whole().expect_err("none"), "no data");
    }
}
