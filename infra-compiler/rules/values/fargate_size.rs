rule! {
    /// A task of Fargate has a size that there is.
    ///
    /// Each number of CPU units goes with a range of memory: 256 with 512 to 2048 MiB, up to 16384 with 32768 to 122880.
    pub FargateSize for aws_ecs_task_definition as task {
        when: contains(task.requires_compatibilities, "FARGATE") && contains(["256", "512", "1024", "2048", "4096", "8192", "16384"], task.cpu)
            && length(regexall("^[0-9]+$", task.memory)) == 1,
        require: if task.cpu == "256" { contains([512, 1024, 2048], tonumber(task.memory)) }
            else if task.cpu == "512" { tonumber(task.memory) >= 1024 && tonumber(task.memory) <= 4096 && tonumber(task.memory) % 1024 == 0 }
            else if task.cpu == "1024" { tonumber(task.memory) >= 2048 && tonumber(task.memory) <= 8192 && tonumber(task.memory) % 1024 == 0 }
            else if task.cpu == "2048" { tonumber(task.memory) >= 4096 && tonumber(task.memory) <= 16384 && tonumber(task.memory) % 1024 == 0 }
            else if task.cpu == "4096" { tonumber(task.memory) >= 8192 && tonumber(task.memory) <= 30720 && tonumber(task.memory) % 1024 == 0 }
            else if task.cpu == "8192" { tonumber(task.memory) >= 16384 && tonumber(task.memory) <= 61440 && tonumber(task.memory) % 4096 == 0 }
            else { tonumber(task.memory) >= 32768 && tonumber(task.memory) <= 122880 && tonumber(task.memory) % 8192 == 0 },
        message: "Fargate has no task of {task.cpu} CPU units and {task.memory} MiB",
        help: "take two to eight times as many MiB as CPU units, in steps of 1024",
        at: task.memory,
        fails {
            variable containers { type: string }
            resource aws_ecs_task_definition web {
                family: "web", requires_compatibilities: ["FARGATE"], network_mode: "awsvpc", cpu: "256", memory: "4096", container_definitions: containers,
            }
        }
        passes {
            variable containers { type: string }
            resource aws_ecs_task_definition web {
                family: "web", requires_compatibilities: ["FARGATE"], network_mode: "awsvpc", cpu: "512", memory: "4096", container_definitions: containers,
            }
        }
    }
}
