rule! {
    /// Objects are archived before they are archived deep.
    ///
    /// `ARCHIVE_ACCESS` comes after fewer days than `DEEP_ARCHIVE_ACCESS`, and each once.
    pub TieringOrder for aws_s3_bucket_intelligent_tiering_configuration as it {
        require: !any(it.tiering, a => a.access_tier == "ARCHIVE_ACCESS" && any(it.tiering, b => b.access_tier == "DEEP_ARCHIVE_ACCESS" && b.days <= a.days)),
        message: "objects of {it} are archived deep first",
        help: "write more days for `DEEP_ARCHIVE_ACCESS`",
        at: it.tiering,
        fails {
            resource aws_s3_bucket_intelligent_tiering_configuration all { bucket: "shop", name: "all", tiering { access_tier: "ARCHIVE_ACCESS", days: 200 } tiering { access_tier: "DEEP_ARCHIVE_ACCESS", days: 180 } }
        }
        passes {
            resource aws_s3_bucket_intelligent_tiering_configuration all { bucket: "shop", name: "all", tiering { access_tier: "ARCHIVE_ACCESS", days: 90 } tiering { access_tier: "DEEP_ARCHIVE_ACCESS", days: 180 } }
        }
    }
}
