rule! {
    /// A widget of a dashboard is of a type that CloudWatch has.
    ///
    /// Widgets are of the types `metric`, `text`, `log`, `alarm`, `explorer`, `custom` and `metrics`: a dashboard with
    /// another is refused.
    pub DashboardWidgetTypes for aws_cloudwatch_dashboard as board {
        require: all(jsondecode(board.dashboard_body).widgets, widget => contains(known("aws_dashboard", "types"), widget.type)),
        message: r#"CloudWatch has no widgets of the type `{find(jsondecode(board.dashboard_body).widgets, widget => !contains(known("aws_dashboard", "types"), widget.type)).type}`"#,
        help: r#"{suggest(find(jsondecode(board.dashboard_body).widgets, widget => !contains(known("aws_dashboard", "types"), widget.type)).type, known("aws_dashboard", "types"))}"#,
        at: board.dashboard_body[find(jsondecode(board.dashboard_body).widgets, widget => !contains(known("aws_dashboard", "types"), widget.type)).type],
        fails {
            resource aws_cloudwatch_dashboard main { dashboard_name: "main", dashboard_body: jsonencode({ widgets: [{ type: "metirc", width: 6, height: 6, properties: { region: "us-east-1", metrics: [] } }] }) }
        }
        passes {
            resource aws_cloudwatch_dashboard main { dashboard_name: "main", dashboard_body: jsonencode({ widgets: [{ type: "text", width: 6, height: 6, properties: { markdown: "orders" } }] }) }
        }
    }
}
