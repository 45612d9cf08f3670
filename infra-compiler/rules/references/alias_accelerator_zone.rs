rule! {
    /// An alias of Global Accelerator is in the zone of Global Accelerator.
    ///
    /// All names of Global Accelerator are in the hosted zone `Z2BJ6XQ5FK7U4H`: with another the alias is refused.
    pub AliasAcceleratorZone for aws_route53_record.alias as alias of record {
        when: endswith(alias.name, ".awsglobalaccelerator.com"),
        require: alias.zone_id == "Z2BJ6XQ5FK7U4H",
        message: "names of Global Accelerator are not in the zone {alias.zone_id}",
        help: "write `hosted_zone_id` of what the alias leads to, or `Z2BJ6XQ5FK7U4H`",
        at: alias.zone_id,
        fails {
            resource aws_route53_zone main { name: "example.com" }
            resource aws_route53_record shop { zone_id: main.zone_id, name: "shop.example.com", type: "A", alias { name: "d111111abcdef8.awsglobalaccelerator.com", zone_id: "Z2O1EMRO9K5GLX", evaluate_target_health: false } }
        }
        passes {
            resource aws_route53_zone main { name: "example.com" }
            resource aws_route53_record shop { zone_id: main.zone_id, name: "shop.example.com", type: "A", alias { name: "d111111abcdef8.awsglobalaccelerator.com", zone_id: "Z2BJ6XQ5FK7U4H", evaluate_target_health: false } }
        }
    }
}
