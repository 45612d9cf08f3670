rule! {
    /// A parameter has up to 4096 characters, or 8192.
    ///
    /// `value` of the tier `Standard` has 4096 characters at most, of the others 8192.
    pub ParameterSize for aws_ssm_parameter as parameter {
        when: parameter.value != null,
        require: length(parameter.value) <= (if contains(["Advanced", "Intelligent-Tiering"], parameter.tier) { 8192 } else { 4096 }),
        message: "the value of {parameter} is too long",
        help: r#"set `tier: "Advanced"`, or keep it in a bucket"#,
        at: parameter.value,
        fails {
            resource aws_ssm_parameter key { name: "/shop/key", type: "String", value: join("", [for at in range(1000): "12345"]) }
        }
        passes {
            resource aws_ssm_parameter key { name: "/shop/key", type: "String", tier: "Advanced", value: join("", [for at in range(1000): "12345"]) }
        }
    }
}
