rule! {
    /// A state machine writes down what it did.
    ///
    /// The history of an execution is kept for 90 days, that of an express one not at all. Off by itself: it costs.
    pub MachineLogs for aws_sfn_state_machine as machine {
        require: machine.logging_configuration.level != null && machine.logging_configuration.level != "OFF",
        message: "{machine} writes no log",
        help: "write `logging_configuration {{ level: \"ERROR\", log_destination: … }}`",
        at: machine.logging_configuration,
        level: allow,
        fails {
            variable role { type: string }
            resource aws_sfn_state_machine order { name: "order", role_arn: role, definition: jsonencode({ StartAt: "Done", States: { Done: { Type: "Succeed" } } }) }
        }
        fails {
            variable role { type: string }
            resource aws_sfn_state_machine order { name: "order", role_arn: role, definition: jsonencode({ StartAt: "Done", States: { Done: { Type: "Succeed" } } }), logging_configuration { level: "OFF" } }
        }
        passes {
            variable role { type: string }
            resource aws_sfn_state_machine order { name: "order", role_arn: role, definition: jsonencode({ StartAt: "Done", States: { Done: { Type: "Succeed" } } }), logging_configuration { level: "ERROR", log_destination: "arn:aws:logs:eu-west-1:123456789012:log-group:order:*" } }
        }
    }
}
