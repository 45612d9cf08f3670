rule! {
    /// Files of variables are objects in buckets, ten at most.
    ///
    /// `environmentFiles` name objects by their ARNs.
    pub ContainerEnvironmentFiles for aws_ecs_task_definition as task {
        require: all(jsondecode(task.container_definitions), c => length(coalesce(c.environmentFiles, [])) <= 10 && all(c.environmentFiles, file => can(regex("^arn:[a-z-]*:s3:::", file.value)))),
        message: "a file of variables of {task} is no object in a bucket",
        help: "write the ARN of an object, such as `arn:aws:s3:::shop/web.env`",
        at: task.container_definitions,
        fails {
            resource aws_ecs_task_definition web { family: "web",  container_definitions: jsonencode([{ name: "web", image: "nginx", memory: 256, essential: true, environmentFiles: [{ type: "s3", value: "s3://shop/web.env" }] }]) }
        }
        passes {
            resource aws_ecs_task_definition web { family: "web",  container_definitions: jsonencode([{ name: "web", image: "nginx", memory: 256, essential: true, environmentFiles: [{ type: "s3", value: "arn:aws:s3:::shop/web.env" }] }]) }
        }
    }
}
