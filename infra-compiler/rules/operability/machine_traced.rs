rule! {
    /// A state machine is traced.
    ///
    /// A trace shows where the time went, through all that it called. Off by itself: it costs.
    pub MachineTraced for aws_sfn_state_machine as machine {
        require: machine.tracing_configuration.enabled == true,
        message: "{machine} is not traced",
        help: "write `tracing_configuration {{ enabled: true }}`",
        at: machine.tracing_configuration,
        level: allow,
        fails {
            variable role { type: string }
            resource aws_sfn_state_machine order { name: "order", role_arn: role, definition: jsonencode({ StartAt: "Done", States: { Done: { Type: "Succeed" } } }) }
        }
        passes {
            variable role { type: string }
            resource aws_sfn_state_machine order { name: "order", role_arn: role, definition: jsonencode({ StartAt: "Done", States: { Done: { Type: "Succeed" } } }), tracing_configuration { enabled: true } }
        }
    }
}
