rule! {
    /// A role is taken on by whom it names.
    ///
    /// A role whose trust names `*` without a condition, everybody may take on who has an account of AWS, and do whatever it may.
    pub RoleForEverybody for aws_iam_role as role {
        require: !any(flatten([jsondecode(role.assume_role_policy).Statement]), statement => statement.Effect == "Allow" && statement.Condition == null && (statement.Principal == "*" || any(flatten([statement.Principal.AWS]), one => one == "*"))),
        message: "everybody may take on {role}",
        help: "name services, accounts or roles as `Principal`, or write a `Condition`",
        at: role.assume_role_policy,
        fails { resource aws_iam_role deploy { name: "deploy", assume_role_policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Principal: "*", Action: "sts:AssumeRole" }] }) } }
        fails { resource aws_iam_role deploy { name: "deploy", assume_role_policy: jsonencode({ Version: "2012-10-17", Statement: { Effect: "Allow", Principal: { AWS: ["*"] }, Action: "sts:AssumeRole" } }) } }
        passes { resource aws_iam_role deploy { name: "deploy", assume_role_policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Principal: { Service: "lambda.amazonaws.com" }, Action: "sts:AssumeRole" }] }) } }
        passes { resource aws_iam_role deploy { name: "deploy", assume_role_policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Principal: "*", Action: "sts:AssumeRole", Condition: { StringEquals: { "aws:PrincipalOrgID": "o-a1b2c3d4e5" } } }] }) } }
    }
}
