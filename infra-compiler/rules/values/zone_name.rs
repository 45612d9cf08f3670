rule! {
    /// A zone is of a domain below a top-level one.
    ///
    /// Route 53 makes no zone for a bare top-level domain such as `com`, and none for a wildcard.
    pub ZoneName for aws_route53_zone as zone {
        when: zone.name != null && length(zone.vpc) == 0,
        require: length(split(".", trimsuffix(zone.name, "."))) >= 2 && !startswith(zone.name, "*"),
        message: "`{zone.name}` is no domain of which Route 53 makes a zone",
        help: "write a domain such as `example.com`",
        at: zone.name,
        fails {
            resource aws_route53_zone main { name: "com" }
        }
        fails {
            resource aws_route53_zone main { name: "*.example.com" }
        }
        passes {
            resource aws_route53_zone main { name: "example.com" }
        }
    }
}
