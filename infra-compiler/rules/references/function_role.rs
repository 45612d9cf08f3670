rule! {
    /// Lambda may assume the role of an `aws_lambda_function`.
    ///
    /// A service works with a role only if the role's `assume_role_policy` names it: `lambda.amazonaws.com` for this one.
    /// With any other the resource is refused, or fails as soon as it works.
    pub FunctionRole for aws_lambda_function as it {
        require: !any(aws_iam_role, role => role.arn == it.role && !trusts(role.assume_role_policy, "lambda.amazonaws.com")),
        message: "Lambda may not assume this role",
        help: "name `lambda.amazonaws.com` as `Service` in the `Principal` of the role's `assume_role_policy`",
        at: it.role,
        fails {
            resource aws_iam_role worker { name: "worker", assume_role_policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "sts:AssumeRole", Principal: { Service: "ec2.amazonaws.com" } }] }) }
            resource aws_lambda_function work { function_name: "work", role: worker.arn, package_type: "Image", image_uri: "123456789012.dkr.ecr.us-east-1.amazonaws.com/work:1" }
        }
        passes {
            resource aws_iam_role worker { name: "worker", assume_role_policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "sts:AssumeRole", Principal: { Service: "lambda.amazonaws.com" } }] }) }
            resource aws_lambda_function work { function_name: "work", role: worker.arn, package_type: "Image", image_uri: "123456789012.dkr.ecr.us-east-1.amazonaws.com/work:1" }
        }
        fails {
            data aws_iam_policy_document trust {
                statement { actions: ["sts:AssumeRole"], principals { type: "Service", identifiers: ["ec2.amazonaws.com"] } }
            }
            resource aws_iam_role worker { name: "worker", assume_role_policy: trust.json }
            resource aws_lambda_function work { function_name: "work", role: worker.arn, package_type: "Image", image_uri: "123456789012.dkr.ecr.us-east-1.amazonaws.com/work:1" }
        }
        passes {
            data aws_iam_policy_document trust {
                statement { actions: ["sts:AssumeRole"], principals { type: "Service", identifiers: ["lambda.amazonaws.com"] } }
            }
            resource aws_iam_role worker { name: "worker", assume_role_policy: trust.json }
            resource aws_lambda_function work { function_name: "work", role: worker.arn, package_type: "Image", image_uri: "123456789012.dkr.ecr.us-east-1.amazonaws.com/work:1" }
        }
    }
}
