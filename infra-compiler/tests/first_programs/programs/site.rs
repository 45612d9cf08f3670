stack! {
    #[workspace("site")]
    pub Site {
        provider aws { region: "eu-central-1" }
        resource aws_s3_bucket site { }
        resource aws_s3_bucket_website_configuration site { bucket: aws_s3_bucket.site.id, index_document { suffix: "index.html" } }
        resource aws_s3_bucket_public_access_block site {
            bucket: aws_s3_bucket.site.id,
            block_public_policy: false,
            restrict_public_buckets: false,
        }
        resource aws_s3_bucket_policy site {
            bucket: aws_s3_bucket.site.id,
            policy: jsonencode({ //~ bucket_policy_public
                Version: "2012-10-17",
                Statement: [{ Effect: "Allow", Principal: "*", Action: "s3:GetObject", Resource: "{aws_s3_bucket.site.arn}/*" }],
            }),
        }
    }
}
