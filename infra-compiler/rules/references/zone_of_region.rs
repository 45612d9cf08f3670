rule! {
    /// A zone is one of the region.
    ///
    /// A zone's name begins with its region's: in the region that the provider is configured for there is no other, and
    /// what names one is refused.
    pub ZoneOfRegion for aws_subnet | aws_instance | aws_ebs_volume | aws_db_instance | aws_rds_cluster_instance
        | aws_dms_replication_instance | aws_elasticache_cluster | aws_default_subnet as it {
        when: it.availability_zone != null,
        require: startswith(it.availability_zone, region(it)),
        message: "{it.availability_zone} is no zone of {region(it)}",
        help: "name a zone of {region(it)}, or set `provider` to a configuration of that zone's region",
        at: it.availability_zone,
        fails {
            provider aws { region: "eu-west-1" }
            variable network { type: string }
            resource aws_subnet a { vpc_id: network, cidr_block: "10.0.0.0/24", availability_zone: "eu-central-1a" }
        }
        fails {
            provider aws { region: "eu-west-1" }
            provider aws.west { region: "us-west-2" }
            resource aws_ebs_volume data { provider: aws.west, availability_zone: "eu-west-1a", size: 10 }
        }
        passes {
            provider aws { region: "eu-west-1" }
            provider aws.west { region: "us-west-2" }
            resource aws_ebs_volume data { provider: aws.west, availability_zone: "us-west-2-lax-1a", size: 10 }
        }
    }
}
