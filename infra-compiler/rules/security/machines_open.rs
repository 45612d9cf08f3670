rule! {
    /// The machines of a cluster of Amazon EMR are not open to the world.
    ///
    /// What runs there takes jobs from whoever reaches it.
    pub MachinesOpen for aws_emr_cluster.ec2_attributes as machines of cluster {
        require: !any(aws_security_group, group => contains([machines.emr_managed_master_security_group, machines.emr_managed_slave_security_group], group.id)
            && any(group.ingress, it => it.cidr_blocks != null && contains(it.cidr_blocks, "0.0.0.0/0"))),
        message: "the world reaches the machines of {cluster}",
        help: "name in the group's `ingress` who may",
        level: warn,
        fails {
            resource aws_vpc main { cidr_block: "10.0.0.0/16" }
            resource aws_security_group first { vpc_id: main.id, ingress { protocol: "tcp", from_port: 8443, to_port: 8443, cidr_blocks: ["0.0.0.0/0"] } }
            resource aws_emr_cluster jobs { name: "jobs", release_label: "emr-7.0.0", service_role: "jobs", ec2_attributes { instance_profile: "jobs", emr_managed_master_security_group: first.id, emr_managed_slave_security_group: first.id } }
        }
        passes {
            resource aws_vpc main { cidr_block: "10.0.0.0/16" }
            resource aws_security_group first { vpc_id: main.id, ingress { protocol: "tcp", from_port: 8443, to_port: 8443, cidr_blocks: ["10.0.0.0/16"] } }
            resource aws_emr_cluster jobs { name: "jobs", release_label: "emr-7.0.0", service_role: "jobs", ec2_attributes { instance_profile: "jobs", emr_managed_master_security_group: first.id, emr_managed_slave_security_group: first.id } }
        }
    }
}
