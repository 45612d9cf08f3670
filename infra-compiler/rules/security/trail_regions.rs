rule! {
    /// A trail writes down what is done in all regions.
    ///
    /// Who breaks in works where nobody looks. Off by itself: a house may have one trail for each region.
    pub TrailRegions for aws_cloudtrail as trail {
        require: trail.is_multi_region_trail == true,
        message: "{trail} sees one region alone",
        help: "set `is_multi_region_trail: true`",
        at: trail.is_multi_region_trail,
        level: allow,
        fails { resource aws_cloudtrail all { name: "all", s3_bucket_name: "trail" } }
        passes { resource aws_cloudtrail all { name: "all", s3_bucket_name: "trail", is_multi_region_trail: true } }
    }
}
