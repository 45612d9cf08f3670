use infra_macros::stack;

stack! {
    pub Demo {
        resource aws_vpc vpc {
            cidr_block: "10.0.0.0/16",
            ipv4_netmask_length: 16,
            ipv4_ipam_pool_id: "ipam-pool-0123456789abcdef0",
        }
    }
}

fn main() {}
