rule! {
    /// A function in a network has a role that may join it.
    ///
    /// Lambda makes network interfaces as the role of the function: a role without any policy cannot, and the function is
    /// refused.
    pub FunctionNetworkAccess for aws_lambda_function as function {
        when: any(function.vpc_config, network => length(network.subnet_ids) > 0),
        require: !any(aws_iam_role, role => role.arn == function.role && role.managed_policy_arns == null && !any(role.inline_policy, inline => true) && !any(aws_iam_role_policy_attachment, it => it.role == role.name || it.role == role.id) && !any(aws_iam_role_policy, it => it.role == role.name || it.role == role.id) && !any(aws_iam_role_policies_exclusive, it => true) && !any(aws_iam_role_policy_attachments_exclusive, it => it.role_name == role.name) && !any(aws_iam_policy_attachment, it => true)),
        message: "the role of {function} has no policy, and may not join a network",
        help: "attach `arn:aws:iam::aws:policy/service-role/AWSLambdaVPCAccessExecutionRole` to the role",
        at: function.role,
        fails {
            resource aws_vpc main { cidr_block: "10.0.0.0/16", enable_dns_support: true, enable_dns_hostnames: true }
            resource aws_subnet a { vpc_id: main.id, cidr_block: "10.0.1.0/24", availability_zone: "us-east-1a" }
            resource aws_subnet b { vpc_id: main.id, cidr_block: "10.0.2.0/24", availability_zone: "us-east-1b" }
            resource aws_iam_role runner { name: "runner", assume_role_policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "sts:AssumeRole", Principal: { Service: "lambda.amazonaws.com" } }] }) }
            resource aws_security_group door { vpc_id: main.id }
            resource aws_lambda_function work { function_name: "work", role: runner.arn, runtime: "python3.12", handler: "work.main", filename: "work.zip", vpc_config { subnet_ids: [a.id], security_group_ids: [door.id] } }
        }
        passes {
            resource aws_vpc main { cidr_block: "10.0.0.0/16", enable_dns_support: true, enable_dns_hostnames: true }
            resource aws_subnet a { vpc_id: main.id, cidr_block: "10.0.1.0/24", availability_zone: "us-east-1a" }
            resource aws_subnet b { vpc_id: main.id, cidr_block: "10.0.2.0/24", availability_zone: "us-east-1b" }
            resource aws_iam_role runner { name: "runner", assume_role_policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "sts:AssumeRole", Principal: { Service: "lambda.amazonaws.com" } }] }) }
            resource aws_security_group door { vpc_id: main.id }
            resource aws_lambda_function work { function_name: "work", role: runner.arn, runtime: "python3.12", handler: "work.main", filename: "work.zip", vpc_config { subnet_ids: [a.id], security_group_ids: [door.id] } }
            resource aws_iam_role_policy_attachment network { role: runner.name, policy_arn: "arn:aws:iam::aws:policy/service-role/AWSLambdaVPCAccessExecutionRole" }
        }
    }
}
