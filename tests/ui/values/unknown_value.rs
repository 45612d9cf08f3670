use infra_macros::stack;

stack! {
    pub Demo {
        resource aws_s3_bucket logs { bucket: "s3-bucket-logs-{suffix}" }
        resource aws_s3_bucket_versioning logs_versioning {
            bucket: logs.id,
            versioning_configuration { status: "enabled" },
        }
    }
}

fn main() {}
