// Rules of ours that are written in the language hold in every root without being taken.
stack! {
    // A definition on its own does not report them, nor does it say that its allow is not needed.
    pub Inner {
        resource aws_ecs_task_definition loud {
            requires_compatibilities: ["FARGATE"],
            network_mode: "bridge",
            //            ^^^^^^^^ `aws_ecs_task_definition.loud` requires Fargate and is not in the network mode `awsvpc`
            // = help: set `network_mode: "awsvpc"`
            container_definitions: jsonencode([]),
        }
        #[allow(fargate_network_mode, reason = "it is moved next week")]
        resource aws_ecs_task_definition silent {
            requires_compatibilities: ["FARGATE"],
            container_definitions: jsonencode([]),
        }
    }
    #[workspace("ours")]
    pub Ours {
        rules { unversioned_bucket: warn, world_open_ssh: warn, unversioned_buckett: deny }
        //                                                      ^^^^^^^^^^^^^^^^^^^ no rule `unversioned_buckett`
        // = help: did you mean `unversioned_bucket`?
        stack Inner inner {}
        variable mode { type: string }
        resource aws_ecs_task_definition left_out {
      //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ `aws_ecs_task_definition.left_out` requires Fargate and is not in the network mode `awsvpc`
      // = help: set `network_mode: "awsvpc"`
            requires_compatibilities: ["EC2", "FARGATE"],
            container_definitions: jsonencode([]),
        }
        // What is not known breaks nothing, and what is not for Fargate may be in any mode.
        resource aws_ecs_task_definition open {
            requires_compatibilities: ["FARGATE"],
            network_mode: mode,
            container_definitions: jsonencode([]),
        }
        resource aws_ecs_task_definition machines {
            requires_compatibilities: ["EC2"],
            container_definitions: jsonencode([]),
        }
        resource aws_s3_bucket orders {}
      //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: `aws_s3_bucket.orders` keeps no versions
      // = help: write an `aws_s3_bucket_versioning` for it with the status `Enabled`
        resource aws_security_group bastion {
            ingress { protocol: "tcp", from_port: 22, to_port: 22, cidr_blocks: ["0.0.0.0/0"] }
          //^^^^^^^ warning: `aws_security_group.bastion` opens port 22 to the world
          // = help: name the addresses that may connect, or use Session Manager and open no port
            ingress { protocol: "tcp", from_port: 443, to_port: 443, cidr_blocks: ["0.0.0.0/0"] }
        }
        #[allow(world_open_ssh, reason = "nothing listens")]
        //      ^^^^^^^^^^^^^^ `world_open_ssh` finds nothing here
        // = help: remove the `#[allow(…)]`
        resource aws_security_group closed {
            ingress { protocol: "tcp", from_port: 23, to_port: 23, cidr_blocks: ["0.0.0.0/0"] }
        }
    }
    #[workspace("off")]
    pub Off {
        resource aws_s3_bucket orders {}
    }
}
rule! {
    /// One of the same name that a program takes stands in place of ours.
    pub UnversionedBucket for aws_s3_bucket as bucket {
        require: bucket.force_destroy != true,
        message: "{bucket} is destroyed",
        help: "remove `force_destroy`",
    }
}
stack! {
    #[workspace("taken")]
    pub Taken {
        rules { UnversionedBucket }
        resource aws_s3_bucket kept {}
        resource aws_s3_bucket destroyed { force_destroy: true }
      //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ `aws_s3_bucket.destroyed` is destroyed
      // = help: remove `force_destroy`
    }
}
