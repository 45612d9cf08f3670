use infra_macros::stack;

stack! {
    pub Demo {
        variable ports { type: list(number), default: [443] }
        resource aws_vpc vpc {
            cidr_block: "10.0.0.0/16",
            for port in ports {
                instance_tenancy: "default",
            }
            tags: { Name: "vpc-{suffix}" },
        }
    }
}

fn main() {}
