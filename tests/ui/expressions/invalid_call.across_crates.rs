use infra_macros::stack;

// The error stands at the call in the other crate; its note leads here.
stack! {
    #[workspace("demo")]
    pub Demo {
        stack stack_library::Network network { cidr: "10.0.0.0/16", bits: 20 }
        resource aws_security_group open { vpc_id: network.vpc_id }
    }
}

fn main() {}
