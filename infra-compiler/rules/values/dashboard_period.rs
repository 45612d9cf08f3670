rule! {
    /// A graph of a dashboard has periods of whole minutes, or of some seconds.
    ///
    /// A `period` is 1, 5, 10, 20, 30 or a multiple of 60.
    pub DashboardPeriod for aws_cloudwatch_dashboard as board {
        require: all(jsondecode(board.dashboard_body).widgets, widget => widget.properties.period == null || contains([1, 5, 10, 20, 30], widget.properties.period) || widget.properties.period % 60 == 0 && widget.properties.period > 0),
        message: "a graph of {board} has a period that there is not",
        help: "write 1, 5, 10, 20, 30 or a multiple of 60",
        at: board.dashboard_body,
        fails {
            resource aws_cloudwatch_dashboard main { dashboard_name: "main", dashboard_body: jsonencode({ widgets: [{ type: "metric", width: 6, height: 6, properties: { region: "us-east-1", metrics: [["Shop", "Orders"]], period: 45 } }] }) }
        }
        passes {
            resource aws_cloudwatch_dashboard main { dashboard_name: "main", dashboard_body: jsonencode({ widgets: [{ type: "metric", width: 6, height: 6, properties: { region: "us-east-1", metrics: [["Shop", "Orders"]], period: 300 } }] }) }
        }
    }
}
