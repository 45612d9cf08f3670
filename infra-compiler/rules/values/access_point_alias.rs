rule! {
    /// The name of an access point does not end as S3's own aliases do.
    ///
    /// Names that end with `-s3alias` are reserved for the aliases that S3 gives out itself.
    pub AccessPointAlias for aws_s3_access_point as point {
        require: !can(regex("-s3alias$", point.name)),
        message: "`{point.name}` ends as aliases of S3 do",
        help: "leave the end out",
        at: point.name,
        fails {
            resource aws_s3_access_point orders { bucket: "orders", name: "orders-s3alias" }
        }
        passes {
            resource aws_s3_access_point orders { bucket: "orders", name: "orders-s3" }
        }
    }
}
