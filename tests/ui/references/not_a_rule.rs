use infra_macros::stack;

stack! {
    pub Network {
        resource aws_vpc main { cidr_block: "10.0.0.0/16" }
    }
    #[workspace("demo")]
    pub Demo {
        rules { Network }
        stack Network network {}
    }
}

fn main() {}
