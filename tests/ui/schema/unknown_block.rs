use infra_macros::stack;

stack! {
    pub Demo {
        resource aws_instance server {
            ami: "ami-0123456789abcdef0",
            instance_type: "t3.micro", metadata_option { http_tokens: "required" }
        }
    }
}

fn main() {}
