use infra_macros::stack;

stack! {
    pub Network {
        resource aws_vpc vpc { cidr_block: "10.0.0.0/16", tags: { Name: "vpc-{suffix}" } }
        output vpc_id = vpc.id;
    }
    pub Demo {
        stack Network network { }
        output x = network;
    }
}

fn main() {}
