stack! {
    #[workspace("deprecated")]
    pub Deprecated {
        required_providers { aws { source: "hashicorp/aws", versions: ["5.100"] } }
        provider aws { region: "us-east-1" }
        // A block, one that may be written as an attribute, an attribute, and a type.
        resource aws_s3_bucket block { bucket: "s3-bucket-block-{suffix}", website { index_document: "index.html" } }
        //                                                                 ^^^^^^^ warning: `website` on `aws_s3_bucket` is deprecated
        // = help: use the resource `aws_s3_bucket_website_configuration`
        resource aws_s3_bucket grants { bucket: "s3-bucket-grants-{suffix}", grant { type: "Group", permissions: ["READ"], uri: "http://acs.amazonaws.com/groups/s3/LogDelivery" } }
        //                                                                   ^^^^^ warning: `grant` on `aws_s3_bucket` is deprecated
        // = help: use the resource `aws_s3_bucket_acl`
        resource aws_s3_bucket attribute { bucket: "s3-bucket-attribute-{suffix}", request_payer: "Requester" }
        //                                                                         ^^^^^^^^^^^^^ warning: `request_payer` on `aws_s3_bucket` is deprecated
        // = help: use the resource `aws_s3_bucket_request_payment_configuration`
        resource aws_s3_bucket_object whole { bucket: block.id, key: "x", content: "x" }
        //       ^^^^^^^^^^^^^^^^^^^^ warning: `aws_s3_bucket_object` is deprecated
        // = help: use the resource `aws_s3_object`
        //                                    ^^^^^^ warning: `bucket` on `aws_s3_bucket_object` is deprecated
        //                                                      ^^^ warning: `key` on `aws_s3_bucket_object` is deprecated
        resource aws_s3_bucket right { bucket: "s3-bucket-right-{suffix}" }
        resource aws_s3_bucket_website_configuration right { bucket: aws_s3_bucket.right.id, index_document { suffix: "index.html" } }
    }
}
