use infra_macros::stack;

// Within a macro of another, errors stand at the author's token where there is one.
macro_rules! network {
    ($name:ident, $range:expr, $owner:expr, $zone:ident) => {
        stack! {
            pub $name {
                resource aws_vpc main { cidr_block: $range, tags: { Name: "vpc-{suffix}", Owner: $owner } }
                resource aws_subnet first { vpc_id: main.$zone, cidr_block: cidrsubnet($range, 4, 0) }
            }
        }
    };
}

network!(Network, ["10.0.0.0/16"], { first: "a" }, nowhere);

fn main() {}
