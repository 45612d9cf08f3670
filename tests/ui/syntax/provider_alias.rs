use infra_macros::stack;

stack! {
    pub Demo {
        provider aws { alias: "west", region: "us-west-2" }
        resource aws_eip address { domain: "vpc", provider: aws.west }
    }
}

fn main() {}
