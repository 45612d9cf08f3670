use infra_macros::stack;

stack! {
    #[workspace("demo")] pub Demo {
        resource aws_s3_bucket state { bucket: "s3-bucket-{suffix}" }
        terraform { backend s3 { bucket: state.id } }
    }
}

fn main() {}
