use infra_macros::stack;

stack! {
    #[workspace("demo")]
    pub Demo {
        provider aws { region: "us-east-1" }
        provider aws.west { region: "us-west-2" }
        resource aws_eip address { provider: aws.wets, domain: "vpc" }
    }
}

fn main() {}
