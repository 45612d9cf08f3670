// Two resources of one physical name
// Terraform: at apply, when AWS refuses the second
// Code: duplicate_physical_name
stack! {
    #[workspace("demo")]
    pub Demo {
        resource aws_cloudwatch_log_group app { name: "cloudwatch-log-group-{suffix}" }
        resource aws_cloudwatch_log_group audit { name: "cloudwatch-log-group-{suffix}" }
        //                                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ two `aws_cloudwatch_log_group` of the name `cloudwatch-log-group-{suffix}`
        // = help: tell them apart by a qualifier, as in `cloudwatch-log-group-audit-{suffix}`
    }
}
