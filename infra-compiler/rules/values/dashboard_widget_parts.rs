rule! {
    /// A widget of a dashboard says what it is and what it shows.
    ///
    /// Each widget has a `type` and `properties`: a dashboard with one that lacks them is refused.
    pub DashboardWidgetParts for aws_cloudwatch_dashboard as board {
        require: all(jsondecode(board.dashboard_body).widgets, widget => widget.type != null && widget.properties != null),
        message: "a widget of {board} lacks its `type` or its `properties`",
        help: "set both",
        at: board.dashboard_body,
        fails {
            resource aws_cloudwatch_dashboard main { dashboard_name: "main", dashboard_body: jsonencode({ widgets: [{ type: "text", width: 6, height: 6 }] }) }
        }
        passes {
            resource aws_cloudwatch_dashboard main { dashboard_name: "main", dashboard_body: jsonencode({ widgets: [{ type: "text", width: 6, height: 6, properties: { markdown: "orders" } }] }) }
        }
    }
}
