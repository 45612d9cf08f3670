rule! {
    /// What a workgroup says of results holds for who asks.
    ///
    /// A client sets another bucket, without encryption, else.
    pub ResultsEnforced for aws_athena_workgroup as group {
        require: group.configuration.enforce_workgroup_configuration != false,
        message: "a client may turn off what {group} says",
        help: "leave `enforce_workgroup_configuration` out",
        at: group.configuration,
        level: warn,
        fails { resource aws_athena_workgroup shop { name: "shop", configuration { enforce_workgroup_configuration: false } } }
        passes { resource aws_athena_workgroup shop { name: "shop", configuration { enforce_workgroup_configuration: true } } }
    }
}
