rule! {
    /// A graph of a dashboard says where its metrics are.
    ///
    /// A widget of the type `metric` has `metrics` or an alarm in its `annotations`, and the `region` in which they are.
    pub DashboardGraph for aws_cloudwatch_dashboard as board {
        require: all(jsondecode(board.dashboard_body).widgets, widget => widget.type != "metric" || widget.properties.region != null && (widget.properties.metrics != null || widget.properties.annotations != null || widget.properties.query != null)),
        message: "a graph of {board} has no metrics, or no region",
        help: "set `properties.metrics` and `properties.region`",
        at: board.dashboard_body,
        fails {
            resource aws_cloudwatch_dashboard main { dashboard_name: "main", dashboard_body: jsonencode({ widgets: [{ type: "metric", width: 6, height: 6, properties: { metrics: [["Shop", "Orders"]] } }] }) }
        }
        passes {
            resource aws_cloudwatch_dashboard main { dashboard_name: "main", dashboard_body: jsonencode({ widgets: [{ type: "metric", width: 6, height: 6, properties: { region: "us-east-1", metrics: [["Shop", "Orders"]] } }] }) }
        }
    }
}
