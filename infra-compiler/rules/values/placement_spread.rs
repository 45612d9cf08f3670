rule! {
    /// Only spread groups have a level.
    ///
    /// `spread_level` belongs to the strategy `spread`: beside another it is refused.
    pub PlacementSpread for aws_placement_group as group {
        when: group.spread_level != null,
        require: group.strategy == "spread",
        message: "{group} of the strategy {group.strategy} has no level",
        help: "set `strategy: \"spread\"`, or remove `spread_level`",
        at: group.spread_level,
        fails {
            resource aws_placement_group close { name: "close", strategy: "cluster", spread_level: "rack" }
        }
        passes {
            resource aws_placement_group close { name: "close", strategy: "spread", spread_level: "rack" }
        }
    }
}
