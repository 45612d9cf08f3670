rule! {
    /// A dashboard shows metrics that there are.
    ///
    /// A graph of a metric that no service publishes stays empty. Of namespaces that are not known whole, and of metrics of
    /// your own, nothing is said.
    pub DashboardMetric for aws_cloudwatch_dashboard as board {
        require: !any(jsondecode(board.dashboard_body).widgets, widget => any(widget.properties.metrics, line => known("aws_metrics", line[0]) != null && line[1] != "." && !contains(known("aws_metrics", line[0]), line[1]))),
        message: r#"{find(find(jsondecode(board.dashboard_body).widgets, widget => any(widget.properties.metrics, line => known("aws_metrics", line[0]) != null && line[1] != "." && !contains(known("aws_metrics", line[0]), line[1]))).properties.metrics, line => known("aws_metrics", line[0]) != null && line[1] != "." && !contains(known("aws_metrics", line[0]), line[1]))[0]} has no metric `{find(find(jsondecode(board.dashboard_body).widgets, widget => any(widget.properties.metrics, line => known("aws_metrics", line[0]) != null && line[1] != "." && !contains(known("aws_metrics", line[0]), line[1]))).properties.metrics, line => known("aws_metrics", line[0]) != null && line[1] != "." && !contains(known("aws_metrics", line[0]), line[1]))[1]}`"#,
        help: r#"{suggest(find(find(jsondecode(board.dashboard_body).widgets, widget => any(widget.properties.metrics, line => known("aws_metrics", line[0]) != null && line[1] != "." && !contains(known("aws_metrics", line[0]), line[1]))).properties.metrics, line => known("aws_metrics", line[0]) != null && line[1] != "." && !contains(known("aws_metrics", line[0]), line[1]))[1], known("aws_metrics", find(find(jsondecode(board.dashboard_body).widgets, widget => any(widget.properties.metrics, line => known("aws_metrics", line[0]) != null && line[1] != "." && !contains(known("aws_metrics", line[0]), line[1]))).properties.metrics, line => known("aws_metrics", line[0]) != null && line[1] != "." && !contains(known("aws_metrics", line[0]), line[1]))[0]))}"#,
        at: board.dashboard_body[find(find(jsondecode(board.dashboard_body).widgets, widget => any(widget.properties.metrics, line => known("aws_metrics", line[0]) != null && line[1] != "." && !contains(known("aws_metrics", line[0]), line[1]))).properties.metrics, line => known("aws_metrics", line[0]) != null && line[1] != "." && !contains(known("aws_metrics", line[0]), line[1]))[1]],
        level: warn,
        fails {
            resource aws_cloudwatch_dashboard main { dashboard_name: "main", dashboard_body: jsonencode({ widgets: [{ type: "metric", width: 6, height: 6, properties: { region: "us-east-1", metrics: [["AWS/Lambda", "Invocatons", "FunctionName", "orders"]] } }] }) }
        }
        passes {
            resource aws_cloudwatch_dashboard main { dashboard_name: "main", dashboard_body: jsonencode({ widgets: [{ type: "metric", width: 6, height: 6, properties: { region: "us-east-1", metrics: [["AWS/Lambda", "Invocations", "FunctionName", "orders"], [".", "Errors", ".", "."], [{ expression: "m1 / m2" }]] } }] }) }
        }
        passes {
            resource aws_cloudwatch_dashboard main { dashboard_name: "main", dashboard_body: jsonencode({ widgets: [{ type: "metric", width: 6, height: 6, properties: { region: "us-east-1", metrics: [["Shop", "Orders"]] } }] }) }
        }
    }
}
