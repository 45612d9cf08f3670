rule! {
    /// A widget of a dashboard fits the grid.
    ///
    /// A dashboard is 24 columns wide: a widget begins in the columns 0 to 23, and is 1 to 24 wide and 1 to 1000 high. One
    /// that is not is refused.
    pub DashboardGrid for aws_cloudwatch_dashboard as board {
        require: all(jsondecode(board.dashboard_body).widgets, widget => (widget.width == null || widget.width >= 1 && widget.width <= 24) && (widget.height == null || widget.height >= 1 && widget.height <= 1000) && (widget.x == null || widget.x >= 0 && widget.x <= 23)),
        message: "a widget of {board} does not fit the grid of 24 columns",
        help: "give it a `width` of 1 to 24, a `height` of 1 to 1000 and an `x` of 0 to 23",
        at: board.dashboard_body,
        fails {
            resource aws_cloudwatch_dashboard main { dashboard_name: "main", dashboard_body: jsonencode({ widgets: [{ type: "text", x: 0, y: 0, width: 30, height: 6, properties: { markdown: "orders" } }] }) }
        }
        passes {
            resource aws_cloudwatch_dashboard main { dashboard_name: "main", dashboard_body: jsonencode({ widgets: [{ type: "text", x: 0, y: 0, width: 24, height: 6, properties: { markdown: "orders" } }] }) }
        }
    }
}
