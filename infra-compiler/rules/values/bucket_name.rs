rule! {
    /// The name of a bucket is no address, has no two dots in a row, and does not end as S3's own names do.
    ///
    /// S3 keeps the endings `-s3alias`, `--ol-s3`, `.mrap`, `--x-s3` and `--table-s3` to itself.
    pub BucketName for aws_s3_bucket as bucket {
        when: bucket.bucket != null,
        require: !can(regex("^[0-9]+[.][0-9]+[.][0-9]+[.][0-9]+$|[.][.]|(-s3alias|--ol-s3|[.]mrap|--x-s3|--table-s3)$", bucket.bucket)),
        message: "`{bucket.bucket}` is a name that S3 does not give to a bucket",
        help: "write a name without two dots in a row that is no address, and ends otherwise",
        at: bucket.bucket,
        fails {
            resource aws_s3_bucket orders { bucket: "orders-s3alias" }
        }
        passes {
            resource aws_s3_bucket orders { bucket: "orders-s3" }
        }
    }
}
