// A role's ARN where a key's belongs
// Terraform: at apply, when AWS refuses it
// Code: wrong_reference_kind
stack! {
    pub Demo {
        resource aws_iam_role app { assume_role_policy: jsonencode({ Version: "2012-10-17", Statement: [] }) }
        resource aws_cloudwatch_log_group app { kms_key_id: aws_iam_role.app.arn }
        //                                                  ^^^^^^^^^^^^^^^^^^^^ `kms_key_id` on `aws_cloudwatch_log_group` takes the id or ARN of `aws_kms_key` or the name or ARN of `aws_kms_alias`, this is the ARN of `aws_iam_role`
        // = help: refer to a resource of that kind
    }
}
