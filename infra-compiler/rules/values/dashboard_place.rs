rule! {
    /// A widget of a dashboard stands in the grid.
    ///
    /// `x` and `y` are not negative.
    pub DashboardPlace for aws_cloudwatch_dashboard as board {
        require: all(jsondecode(board.dashboard_body).widgets, widget => (widget.x == null || widget.x >= 0) && (widget.y == null || widget.y >= 0)),
        message: "a widget of {board} stands outside of the grid",
        help: "write 0 or more",
        at: board.dashboard_body,
        fails {
            resource aws_cloudwatch_dashboard main { dashboard_name: "main", dashboard_body: jsonencode({ widgets: [{ type: "text", x: 0, y: -1, width: 6, height: 6, properties: { markdown: "orders" } }] }) }
        }
        passes {
            resource aws_cloudwatch_dashboard main { dashboard_name: "main", dashboard_body: jsonencode({ widgets: [{ type: "text", x: 0, y: 0, width: 6, height: 6, properties: { markdown: "orders" } }] }) }
        }
    }
}
