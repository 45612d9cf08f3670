rule! {
    /// Zones are those of the region.
    ///
    /// A zone's name begins with its region's: in the region that the provider is configured for there is no other, and
    /// what names one is refused.
    pub ZonesOfRegion for aws_autoscaling_group | aws_rds_cluster as it {
        require: all(it.availability_zones, zone => startswith(zone, region(it))),
        message: "not all of these are zones of {region(it)}",
        help: "name zones of {region(it)} alone",
        at: it.availability_zones,
        fails {
            provider aws { region: "eu-west-1" }
            variable template { type: string }
            resource aws_autoscaling_group web { min_size: 1, max_size: 2, availability_zones: ["eu-west-1a", "eu-central-1b"], launch_template { id: template } }
        }
        passes {
            provider aws { region: "eu-west-1" }
            variable template { type: string }
            resource aws_autoscaling_group web { min_size: 1, max_size: 2, availability_zones: ["eu-west-1a", "eu-west-1b"], launch_template { id: template } }
        }
    }
}
