use infra_macros::stack;

stack! {
    pub Demo {
        if false {
            resource aws_vpc vpc { cidr_block: "10.0.0.0/16" }
        }
        output id = vpc.id;
    }
}

fn main() {}
