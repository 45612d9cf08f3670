use infra_macros::stack;

stack! {
    pub Demo {
        resource aws_sqs_queue jobs { visibility_timeout_seconds: 50000 }
    }
}

fn main() {}
