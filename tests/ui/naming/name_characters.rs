use infra_macros::stack;

stack! {
    pub Demo {
        resource aws_s3_bucket logs { bucket: "s3-bucket-My_Logs-{suffix}" }
    }
}

fn main() {}
