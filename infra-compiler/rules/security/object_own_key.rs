rule! {
    /// An object is encrypted with a key of its own.
    ///
    /// What is encrypted with a key of AWS, whoever may read the bucket may read. Off by itself: a bucket with a key of its own gives it to
    /// all that says nothing.
    pub ObjectOwnKey for aws_s3_object | aws_s3_object_copy | aws_s3_bucket_object as object {
        require: object.kms_key_id != null,
        message: "{object} is not encrypted with a key of its own",
        help: "set `kms_key_id`",
        at: object.kms_key_id,
        level: allow,
        fails { resource aws_s3_object prices { bucket: "shop", key: "prices", content: "1" } }
        fails { resource aws_s3_object_copy prices { bucket: "shop", key: "prices", source: "shop/old" } }
        fails { resource aws_s3_bucket_object prices { bucket: "shop", key: "prices", content: "1" } }
        passes {
            resource aws_kms_key data { description: "data" }
            resource aws_s3_object prices { bucket: "shop", key: "prices", content: "1", kms_key_id: aws_kms_key.data.arn }
        }
        passes {
            resource aws_kms_key data { description: "data" }
            resource aws_s3_object_copy prices { bucket: "shop", key: "prices", source: "shop/old", kms_key_id: aws_kms_key.data.arn }
        }
        passes {
            resource aws_kms_key data { description: "data" }
            resource aws_s3_bucket_object prices { bucket: "shop", key: "prices", content: "1", kms_key_id: aws_kms_key.data.arn }
        }
    }
}
