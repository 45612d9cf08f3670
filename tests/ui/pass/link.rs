#![deny(warnings)]

fn main() {}

mod invalid_kind {
    use infra_macros::resource;

    #[resource(aws_kms_key, name = "kms-key-{suffix}")]
    pub struct Key {
        pub description: String,
        #[default(30)]
        pub deletion_window_in_days: u8,
        #[fixed(true)]
        enable_key_rotation: bool,
    }
}

mod recursive_stack {
    use infra_macros::stack;

    stack! {
        pub Network {
            output name = "main";
        }
        pub Endpoints<network: string> {
            output name = "endpoints-{network}";
        }
        pub Site {
            stack Network network {}
            stack Endpoints endpoints { network: network.name }
            output name = endpoints.name;
        }
    }
}

mod across_crates {
    use infra_macros::stack;
    use stack_library::Network;

    stack! {
        pub Demo {
            stack Network network { cidr: "10.0.0.0/16" }
            resource stack_library::Address address { network_border_group: "us-east-1" }
            output vpc_id = network.vpc_id;
        }
    }
}
