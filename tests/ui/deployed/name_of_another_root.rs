use infra_macros::stack;

stack! {
    #[workspace("demo")]
    #[lock("name_of_another_root.lock")]
    pub Demo {
        resource aws_s3_bucket slips { bucket: "s3-bucket-{suffix}" }
    }
}

fn main() {}
