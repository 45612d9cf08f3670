rule! {
    /// An alarm watches metrics that it names.
    ///
    /// `SEARCH` finds metrics for dashboards: an alarm with it is refused.
    pub AlarmSearch for aws_cloudwatch_metric_alarm.metric_query as query of alarm {
        when: query.expression != null,
        require: !can(regex("SEARCH *[(]", upper(query.expression))),
        message: "an alarm does not search",
        help: "name the metrics in queries of their own",
        at: query.expression,
        fails {
            resource aws_cloudwatch_metric_alarm high { alarm_name: "high", comparison_operator: "GreaterThanThreshold", evaluation_periods: 2, threshold: 5, metric_query { id: "e1", return_data: true, expression: "SUM(SEARCH('Shop', 'Sum', 60))" } }
        }
        passes {
            resource aws_cloudwatch_metric_alarm high { alarm_name: "high", comparison_operator: "GreaterThanThreshold", evaluation_periods: 2, threshold: 5, metric_query { id: "e1", return_data: true, expression: "m1 * 2" } metric_query { id: "m1", metric { namespace: "Shop", metric_name: "Orders", period: 60, stat: "Sum" } } }
        }
    }
}
