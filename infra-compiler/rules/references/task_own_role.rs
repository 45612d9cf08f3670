rule! {
    /// ECS may assume the role of an `aws_ecs_task_definition`.
    ///
    /// A service works with a role only if the role's `assume_role_policy` names it: `ecs-tasks.amazonaws.com` for this
    /// one. With any other the resource is refused, or fails as soon as it works.
    pub TaskOwnRole for aws_ecs_task_definition as it {
        require: !any(aws_iam_role, role => role.arn == it.task_role_arn && !trusts(role.assume_role_policy, "ecs-tasks.amazonaws.com")),
        message: "ECS may not assume this role",
        help: "name `ecs-tasks.amazonaws.com` as `Service` in the `Principal` of the role's `assume_role_policy`",
        at: it.task_role_arn,
        fails {
            resource aws_iam_role worker { name: "worker", assume_role_policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "sts:AssumeRole", Principal: { Service: "ec2.amazonaws.com" } }] }) }
            resource aws_ecs_task_definition web { family: "web", container_definitions: jsonencode([{ name: "web", image: "web:1", memory: 128 }]), task_role_arn: worker.arn }
        }
        passes {
            resource aws_iam_role worker { name: "worker", assume_role_policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "sts:AssumeRole", Principal: { Service: "ecs-tasks.amazonaws.com" } }] }) }
            resource aws_ecs_task_definition web { family: "web", container_definitions: jsonencode([{ name: "web", image: "web:1", memory: 128 }]), task_role_arn: worker.arn }
        }
    }
}
