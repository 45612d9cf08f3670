// 26. weight 300: record_weight_range
resource aws_route53_zone main { name: "example.com" }
resource aws_route53_record one { zone_id: main.zone_id, name: "a.example.com", type: "CNAME", ttl: 60, records: ["x.example.net"], set_identifier: "a", weighted_routing_policy { weight: 300 } }
// near miss
resource aws_route53_zone main { name: "example.com" }
resource aws_route53_record one { zone_id: main.zone_id, name: "a.example.com", type: "CNAME", ttl: 60, records: ["x.example.net"], set_identifier: "a", weighted_routing_policy { weight: 255 } }

// 27. unequal TTLs: record_set_lifetimes
resource aws_route53_zone main { name: "example.com" }
resource aws_route53_record one { zone_id: main.zone_id, name: "b.example.com", type: "CNAME", ttl: 60, records: ["x.example.net"], set_identifier: "a", weighted_routing_policy { weight: 1 } }
resource aws_route53_record two { zone_id: main.zone_id, name: "b.example.com", type: "CNAME", ttl: 300, records: ["x.example.net"], set_identifier: "b", weighted_routing_policy { weight: 1 } }
// near miss
resource aws_route53_zone main { name: "example.com" }
resource aws_route53_record one { zone_id: main.zone_id, name: "b.example.com", type: "CNAME", ttl: 60, records: ["x.example.net"], set_identifier: "a", weighted_routing_policy { weight: 1 } }
resource aws_route53_record two { zone_id: main.zone_id, name: "c.example.com", type: "CNAME", ttl: 300, records: ["x.example.net"], set_identifier: "b", weighted_routing_policy { weight: 1 } }

// 28. duplicate `set_identifier`: record_set_identifiers
resource aws_route53_zone main { name: "example.com" }
resource aws_route53_record one { zone_id: main.zone_id, name: "c.example.com", type: "CNAME", ttl: 60, records: ["x.example.net"], set_identifier: "same", weighted_routing_policy { weight: 1 } }
resource aws_route53_record two { zone_id: main.zone_id, name: "c.example.com", type: "CNAME", ttl: 60, records: ["x.example.net"], set_identifier: "same", weighted_routing_policy { weight: 2 } }
// near miss
resource aws_route53_zone main { name: "example.com" }
resource aws_route53_record one { zone_id: main.zone_id, name: "c.example.com", type: "CNAME", ttl: 60, records: ["x.example.net"], set_identifier: "same", weighted_routing_policy { weight: 1 } }
resource aws_route53_record two { zone_id: main.zone_id, name: "d.example.com", type: "CNAME", ttl: 60, records: ["x.example.net"], set_identifier: "same", weighted_routing_policy { weight: 2 } }

// 29. 200-character identifier: record_identifier_length
resource aws_route53_zone main { name: "example.com" }
resource aws_route53_record one { zone_id: main.zone_id, name: "d.example.com", type: "CNAME", ttl: 60, records: ["x.example.net"], set_identifier: "ssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssss", weighted_routing_policy { weight: 1 } }
// near miss
resource aws_route53_zone main { name: "example.com" }
resource aws_route53_record one { zone_id: main.zone_id, name: "d.example.com", type: "CNAME", ttl: 60, records: ["x.example.net"], set_identifier: "ssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssss", weighted_routing_policy { weight: 1 } }

// 30. HTTPS check without a name: health_check_target
resource aws_route53_health_check web { type: "HTTPS", port: 443, resource_path: "/" }
// near miss
resource aws_route53_health_check web { type: "HTTPS", port: 443, resource_path: "/", fqdn: "example.com" }
