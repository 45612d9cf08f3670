rule! {
    /// A widget of text has some.
    ///
    /// A widget of the type `text` has `markdown` in its `properties`.
    pub DashboardText for aws_cloudwatch_dashboard as board {
        require: all(jsondecode(board.dashboard_body).widgets, widget => widget.type != "text" || widget.properties.markdown != null),
        message: "a text of {board} says nothing",
        help: "set `properties.markdown`",
        at: board.dashboard_body,
        fails {
            resource aws_cloudwatch_dashboard main { dashboard_name: "main", dashboard_body: jsonencode({ widgets: [{ type: "text", width: 6, height: 6, properties: { text: "orders" } }] }) }
        }
        passes {
            resource aws_cloudwatch_dashboard main { dashboard_name: "main", dashboard_body: jsonencode({ widgets: [{ type: "text", width: 6, height: 6, properties: { markdown: "orders" } }] }) }
        }
    }
}
