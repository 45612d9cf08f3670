rule! {
    /// A parameter has a whole path.
    ///
    /// Names that end with `/`, or that have an empty part, are refused.
    pub ParameterPlace for aws_ssm_parameter as parameter {
        when: !startswith(parameter.name, "arn:"),
        require: !endswith(parameter.name, "/") && !can(regex("//", parameter.name)),
        message: "a parameter is not named `{parameter.name}`",
        help: "write a name such as `/shop/key`",
        at: parameter.name,
        fails {
            resource aws_ssm_parameter key { name: "/shop//key", type: "String", value: "x" }
        }
        passes {
            resource aws_ssm_parameter key { name: "/shop/key", type: "String", value: "x" }
        }
    }
}
