rule! {
    /// A widget of alarms names some.
    ///
    /// A widget of the type `alarm` has `alarms` in its `properties`.
    pub DashboardAlarms for aws_cloudwatch_dashboard as board {
        require: all(jsondecode(board.dashboard_body).widgets, widget => widget.type != "alarm" || widget.properties.alarms != null),
        message: "a widget of {board} names no alarms",
        help: "set `properties.alarms`",
        at: board.dashboard_body,
        fails {
            resource aws_cloudwatch_dashboard main { dashboard_name: "main", dashboard_body: jsonencode({ widgets: [{ type: "alarm", width: 6, height: 6, properties: { title: "alarms" } }] }) }
        }
        passes {
            resource aws_cloudwatch_dashboard main { dashboard_name: "main", dashboard_body: jsonencode({ widgets: [{ type: "alarm", width: 6, height: 6, properties: { alarms: ["arn:aws:cloudwatch:us-east-1:123456789012:alarm:high"] } }] }) }
        }
    }
}
