#![deny(deprecated)]

use infra_macros::stack;

stack! {
    #[workspace("demo")]
    pub Demo {
        required_providers { aws { source: "hashicorp/aws", versions: ["5.100"] } }
        resource aws_s3_bucket logs { bucket: "s3-bucket-{suffix}", acl: "private" }
    }
}

fn main() {}
