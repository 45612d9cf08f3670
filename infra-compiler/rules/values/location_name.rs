rule! {
    /// A location of ranges is not the default one.
    ///
    /// `*` is the location of all that is in no other, and is not made.
    pub LocationName for aws_route53_cidr_location as location {
        require: location.name != "*",
        message: "`*` is there already",
        help: "give the location another name",
        at: location.name,
        fails {
            resource aws_route53_cidr_collection offices { name: "offices" }
            resource aws_route53_cidr_location berlin { cidr_collection_id: offices.id, name: "*", cidr_blocks: ["192.0.2.0/24"] }
        }
        passes {
            resource aws_route53_cidr_collection offices { name: "offices" }
            resource aws_route53_cidr_location berlin { cidr_collection_id: offices.id, name: "berlin", cidr_blocks: ["192.0.2.0/24"] }
        }
    }
}
