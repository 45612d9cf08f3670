rule! {
    /// What starts a task and what runs in it have roles of their own.
    ///
    /// The role that fetches images and secrets is not what the program should have. Off by itself: a small program may
    /// share it.
    pub TaskOneRole for aws_ecs_task_definition as task {
        when: task.task_role_arn != null,
        require: task.execution_role_arn == null || task.execution_role_arn != task.task_role_arn,
        message: "{task} has one role for both",
        help: "write a second `aws_iam_role` for `task_role_arn`",
        at: task.task_role_arn,
        level: allow,
        fails {
            resource aws_iam_role one { name: "one", assume_role_policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Principal: { Service: "ecs-tasks.amazonaws.com" }, Action: "sts:AssumeRole" }] }) }
            resource aws_ecs_task_definition web { family: "web", execution_role_arn: one.arn, task_role_arn: one.arn, container_definitions: jsonencode([{ name: "web", image: "web:1", memory: 256 }]) }
        }
        passes {
            resource aws_iam_role one { name: "one", assume_role_policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Principal: { Service: "ecs-tasks.amazonaws.com" }, Action: "sts:AssumeRole" }] }) }
            resource aws_ecs_task_definition web { family: "web", execution_role_arn: one.arn, container_definitions: jsonencode([{ name: "web", image: "web:1", memory: 256 }]) }
        }
    }
}
