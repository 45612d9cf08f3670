rule! {
    /// What is typed into a container is written down.
    ///
    /// `aws ecs execute-command` opens a shell in a container; its log says what was done there. Off by itself: many
    /// clusters never allow it.
    pub ClusterCommandsLogged for aws_ecs_cluster as cluster {
        require: cluster.configuration.execute_command_configuration.logging != null && cluster.configuration.execute_command_configuration.logging != "NONE" && cluster.configuration.execute_command_configuration.kms_key_id != null,
        message: "{cluster} does not write down what is typed into containers",
        help: "write `execute_command_configuration` with `logging` and a `kms_key_id`",
        at: cluster.configuration,
        level: allow,
        fails { resource aws_ecs_cluster shop { name: "shop" } }
        fails {
            resource aws_ecs_cluster shop { name: "shop", configuration { execute_command_configuration { logging: "NONE" } } }
        }
        passes {
            resource aws_kms_key shop { description: "shop" }
            resource aws_ecs_cluster shop { name: "shop", configuration { execute_command_configuration { kms_key_id: aws_kms_key.shop.arn, logging: "DEFAULT" } } }
        }
    }
}
