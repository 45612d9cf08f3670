// A variable that nothing uses
// Terraform: never
// Code: unused_variable
stack! {
    #[workspace("demo")]
    pub Demo {
        variable retention { type: number, default: 30 }
        //       ^^^^^^^^^ variable `retention` is never used
        // = help: remove it, or name it `_retention` to keep it
        resource aws_cloudwatch_log_group app { retention_in_days: 30 }
    }
}
