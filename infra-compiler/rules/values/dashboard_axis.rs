rule! {
    /// An axis of a graph runs upwards.
    ///
    /// `min` of an axis is below its `max`.
    pub DashboardAxis for aws_cloudwatch_dashboard as board {
        require: all(jsondecode(board.dashboard_body).widgets, widget => all([widget.properties.yAxis.left, widget.properties.yAxis.right], axis => axis.min == null || axis.max == null || axis.min < axis.max)),
        message: "an axis of {board} ends before it begins",
        help: "write a `min` below the `max`",
        at: board.dashboard_body,
        fails {
            resource aws_cloudwatch_dashboard main { dashboard_name: "main", dashboard_body: jsonencode({ widgets: [{ type: "metric", width: 6, height: 6, properties: { region: "us-east-1", metrics: [["Shop", "Orders"]], yAxis: { left: { min: 10, max: 0 } } } }] }) }
        }
        passes {
            resource aws_cloudwatch_dashboard main { dashboard_name: "main", dashboard_body: jsonencode({ widgets: [{ type: "metric", width: 6, height: 6, properties: { region: "us-east-1", metrics: [["Shop", "Orders"]], yAxis: { left: { min: 0, max: 10 } } } }] }) }
        }
    }
}
