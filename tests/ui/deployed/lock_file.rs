use infra_macros::stack;

stack! {
    #[workspace("demo")]
    #[lock("missing.lock")]
    pub Demo {
        resource aws_s3_bucket receipts { bucket: "s3-bucket-receipts-{suffix}" }
    }
}

fn main() {}
