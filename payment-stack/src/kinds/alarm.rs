//! The house's alarm: nobody can write one that tells nobody.

use infra::resource;

/// A metric alarm that notifies a topic when it goes off and when it is over.
#[resource(aws_cloudwatch_metric_alarm, name = "cloudwatch-metric-alarm-{qualifier}-{suffix}")]
pub struct Alarm {
    /// What tells this alarm apart.
    #[parameter]
    pub qualifier: String,
    /// Who is told.
    #[parameter(shared)]
    pub topic_arn: Ref<aws_sns_topic>,
    /// What it means and what to do first: the text that wakes somebody.
    pub alarm_description: String,
    /// As AWS names it.
    pub namespace: String,
    /// As AWS names it.
    pub metric_name: String,
    /// Which resource.
    pub dimensions: std::collections::BTreeMap<String, String>,
    /// How a period's values become one.
    pub statistic: Option<String>,
    /// `p99` and the like, instead of `statistic`.
    pub extended_statistic: Option<String>,
    /// Seconds.
    #[default(60)]
    pub period: u32,
    /// How many periods are looked at.
    #[default(3)]
    pub evaluation_periods: u32,
    /// How many of them must be over the threshold.
    #[default(3)]
    pub datapoints_to_alarm: u32,
    /// `GreaterThanThreshold` and the like.
    #[default("GreaterThanThreshold")]
    pub comparison_operator: String,
    /// In the metric's unit.
    pub threshold: f64,
    /// `breaching` where silence itself is the failure.
    #[default("notBreaching")]
    pub treat_missing_data: String,
    #[fixed([topic_arn])]
    alarm_actions: Vec<String>,
    #[fixed([topic_arn])]
    ok_actions: Vec<String>,
}
