use infra_macros::stack;

stack! {
    pub Demo {
        resource aws_vpc main {
            let range = "10.0.0.0/16";
            cidr_block: "10.0.0.0/16",
        }
    }
}

fn main() {}
