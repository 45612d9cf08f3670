rule! {
    /// A record of several values is no alias.
    ///
    /// Route 53 picks from addresses that it knows: `multivalue_answer_routing_policy` with an `alias` is refused.
    pub RecordMultivalueAlias for aws_route53_record as record {
        when: record.multivalue_answer_routing_policy == true,
        require: record.alias == null && record.type != "CNAME" && record.type != "NS",
        message: "{record} of several values is an alias, a CNAME or an NS",
        help: "write addresses in `records`, or take `weighted_routing_policy`",
        at: record.multivalue_answer_routing_policy,
        fails {
            variable zone { type: string }
            resource aws_route53_record web { zone_id: zone, name: "api.example.com", type: "A", set_identifier: "one", multivalue_answer_routing_policy: true, alias { name: "web.example.com", zone_id: zone, evaluate_target_health: true } }
        }
        passes {
            variable zone { type: string }
            resource aws_route53_record web { zone_id: zone, name: "api.example.com", type: "A", ttl: 60, records: ["192.0.2.1"], set_identifier: "one", multivalue_answer_routing_policy: true }
        }
    }
}
