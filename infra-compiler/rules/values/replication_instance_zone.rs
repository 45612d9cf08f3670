rule! {
    /// A replication instance in several zones leaves the zone to AWS.
    ///
    /// `multi_az` puts the instance and its standby where they belong; a zone beside it is refused.
    pub ReplicationInstanceZone for aws_dms_replication_instance as instance {
        when: instance.multi_az == true,
        require: instance.availability_zone == null,
        message: "{instance} stands in several zones, and names one",
        help: "remove `availability_zone`",
        at: instance.availability_zone,
        fails {
            resource aws_dms_replication_instance mover {
                replication_instance_id: "mover", replication_instance_class: "dms.t3.medium", multi_az: true, availability_zone: "eu-west-1a",
            }
        }
        passes {
            resource aws_dms_replication_instance mover {
                replication_instance_id: "mover", replication_instance_class: "dms.t3.medium", availability_zone: "eu-west-1a",
            }
        }
    }
}
