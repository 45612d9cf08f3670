use infra_macros::stack;

stack! {
    #[workspace("demo")]
    pub Demo {
        resource aws_instance app {
            ami: "ami-0123456789abcdef0",
            instance_type: "t3.micro",
            user_data: "export AWS_ACCESS_KEY_ID=AKIAQ3EGRTKLMV7XBDWA",
        }
    }
}

fn main() {}
