rule! {
    /// Each part of a zone's name has up to 63 characters.
    ///
    /// Names of DNS consist of parts of 1 to 63 characters between their dots, 253 in all.
    pub ZoneLabels for aws_route53_zone as zone {
        when: zone.name != null,
        require: length(zone.name) <= 254 && all(split(".", trimsuffix(zone.name, ".")), part => length(part) <= 63 && length(part) >= 1),
        message: "`{zone.name}` is no name of DNS",
        help: "shorten its parts to 63 characters",
        at: zone.name,
        fails {
            resource aws_route53_zone main { name: "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.example.com" }
        }
        passes {
            resource aws_route53_zone main { name: "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.example.com" }
        }
    }
}
