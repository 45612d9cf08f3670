// infra.lock:
//
// [demo.prod]
// "aws_ebs_volume.logs" = { data = "the volume's blocks", fixed = { availability_zone = "us-east-1a", encrypted = false } }
// "aws_instance.web" = { fixed = { "root_block_device.encrypted" = false } }
// "aws_db_subnet_group.main" = { fixed = { name = "db-subnet-group-prod" } }
// "aws_eks_node_group.of" = { fixed = { ami_type = "AL2023_x86_64_STANDARD", instance_types = ["t3.micro", "t3.small"] } }
//
// [demo.dev]
// "aws_ebs_volume.logs" = { data = "the volume's blocks", fixed = { availability_zone = "us-east-1b", encrypted = false } }
stack! {
    #[workspace("demo")]
    #[lock("infra.lock")]
    pub Demo {
        rules { recreates: "deny" }
        let zone = "us-east-1b";
        resource aws_ebs_volume logs {
            availability_zone: zone,
            //                 ^^^^ `availability_zone` was "us-east-1a" in `prod`: the change destroys `aws_ebs_volume.logs` with the volume's blocks
            // = help: keep `availability_zone: "us-east-1a"`
            // = help: if it is meant: save the data, or declare a second resource beside this one and switch to it; then write `#[allow(replaces, reason = "…")]` until it is deployed
            size: 10,
            encrypted: true,
            //         ^^^^ `encrypted` was false in `dev`, `prod`: the change destroys `aws_ebs_volume.logs` with the volume's blocks
            // = help: keep `encrypted: false`
            // = help: if it is meant: save the data, or declare a second resource beside this one and switch to it; then write `#[allow(replaces, reason = "…")]` until it is deployed
            tags: { Name: "ebs-volume-logs-{suffix}" },
        }
        resource aws_instance web {
            ami: "ami-0abcdef1234567890",
            instance_type: "t3.micro",
            tags: { Name: "instance-web-{suffix}" },
            root_block_device { encrypted: true }
            //                             ^^^^ `root_block_device.encrypted` was false in `prod`: the change destroys `aws_instance.web`
            // = help: keep `encrypted: false`
            // = help: if it is meant, write `#[allow(recreates, reason = "…")]` until it is deployed
        }
        resource aws_eks_node_group of {
            cluster_name: "shop",
            node_group_name: "eks-node-group-{suffix}",
            node_role_arn: "arn:aws:iam::123456789012:role/nodes",
            subnet_ids: ["subnet-1"],
            ami_type: "AL2023_ARM_64_STANDARD",
            //        ^^^^^^^^^^^^^^^^^^^^^^^^ `ami_type` was "AL2023_x86_64_STANDARD" in `prod`: the change destroys `aws_eks_node_group.of`
            // = help: keep `ami_type: "AL2023_x86_64_STANDARD"`
            // = help: if it is meant, write `#[allow(recreates, reason = "…")]` until it is deployed
            instance_types: ["t3.micro", "t3.small"],
            scaling_config { desired_size: 1, max_size: 2, min_size: 1 }
        }
        resource aws_db_subnet_group main { name: "db-subnet-group-{suffix}", subnet_ids: ["subnet-1", "subnet-2"] }
    }
}
