rule! {
    /// The body of a dashboard has keys that CloudWatch knows.
    ///
    /// A dashboard is a text to Terraform: with `wigets` in place of `widgets` it is refused, or empty.
    pub DashboardKeys for aws_cloudwatch_dashboard as board {
        require: all([for key, value in jsondecode(board.dashboard_body): key], key => contains(known("aws_dashboard", "body"), key)),
        message: r#"a dashboard has no `{find([for key, value in jsondecode(board.dashboard_body): key], key => !contains(known("aws_dashboard", "body"), key))}`"#,
        help: r#"{suggest(find([for key, value in jsondecode(board.dashboard_body): key], key => !contains(known("aws_dashboard", "body"), key)), known("aws_dashboard", "body"))}"#,
        at: board.dashboard_body[find([for key, value in jsondecode(board.dashboard_body): key], key => !contains(known("aws_dashboard", "body"), key))],
        fails {
            resource aws_cloudwatch_dashboard main { dashboard_name: "main", dashboard_body: jsonencode({ wigets: [] }) }
        }
        passes {
            resource aws_cloudwatch_dashboard main { dashboard_name: "main", dashboard_body: jsonencode({ widgets: [], start: "-PT6H" }) }
        }
    }
}
