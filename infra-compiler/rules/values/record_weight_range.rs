rule! {
    /// The weight of a record is 0 to 255.
    ///
    /// Route 53 shares requests among records of one name by their weights; a larger one is refused when the record is made.
    pub RecordWeightRange for aws_route53_record.weighted_routing_policy as policy of record {
        require: policy.weight >= 0 && policy.weight <= 255,
        message: "a weight of {policy.weight} is more than Route 53 takes",
        help: "write a weight from 0 to 255",
        at: policy.weight,
        fails {
            resource aws_route53_zone main { name: "example.com" }
            resource aws_route53_record one { zone_id: main.zone_id, name: "a.example.com", type: "CNAME", ttl: 60, records: ["x.example.net"], set_identifier: "a", weighted_routing_policy { weight: 256 } }
        }
        passes {
            resource aws_route53_zone main { name: "example.com" }
            resource aws_route53_record one { zone_id: main.zone_id, name: "a.example.com", type: "CNAME", ttl: 60, records: ["x.example.net"], set_identifier: "a", weighted_routing_policy { weight: 255 } }
        }
    }
}
