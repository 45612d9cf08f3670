// A local value that nothing uses
// Terraform: never
// Code: unused_let
stack! {
    #[workspace("demo")]
    pub Demo {
        let retention = 30;
        //  ^^^^^^^^^ let `retention` is never used
        // = help: remove it, or name it `_retention` to keep it
        resource aws_cloudwatch_log_group app { retention_in_days: 30 }
    }
}
