use infra_macros::stack;

stack! {
    pub Demo {
        resource stack_library::Address address { network_border_group: "us-east-1", domain: "standard" }
    }
}

fn main() {}
