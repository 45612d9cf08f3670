rule! {
    /// A range of a location is /24 or larger.
    ///
    /// Route 53 tells answers by ranges of IPv4 of up to 24 bits, and of IPv6 of up to 48.
    pub LocationPrefix for aws_route53_cidr_location as location {
        require: all(location.cidr_blocks, range => tonumber(element(split("/", range), 1)) <= (if can(regex(":", range)) { 48 } else { 24 })),
        message: "a range of this location is too small",
        help: "write ranges of up to `/24`, or `/48` of IPv6",
        at: location.cidr_blocks,
        fails {
            resource aws_route53_cidr_collection offices { name: "offices" }
            resource aws_route53_cidr_location berlin { cidr_collection_id: offices.id, name: "berlin", cidr_blocks: ["192.0.2.0/25"] }
        }
        passes {
            resource aws_route53_cidr_collection offices { name: "offices" }
            resource aws_route53_cidr_location berlin { cidr_collection_id: offices.id, name: "berlin", cidr_blocks: ["192.0.2.0/24", "2001:db8::/48"] }
        }
    }
}
