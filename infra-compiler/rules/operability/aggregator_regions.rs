rule! {
    /// An aggregator sees all regions.
    ///
    /// What is made elsewhere by a slip, or by who breaks in, nobody sees else. Off by itself: some regions are closed.
    pub AggregatorRegions for aws_config_configuration_aggregator.account_aggregation_source | aws_config_configuration_aggregator.organization_aggregation_source as source of all {
        require: source.all_regions == true,
        message: "{all} does not see all regions",
        help: "set `all_regions: true` in place of `regions`",
        at: source.regions,
        level: allow,
        fails { resource aws_config_configuration_aggregator all { name: "all", account_aggregation_source { account_ids: ["123456789012"], regions: ["eu-west-1"] } } }
        passes { resource aws_config_configuration_aggregator all { name: "all", account_aggregation_source { account_ids: ["123456789012"], all_regions: true } } }
    }
}
