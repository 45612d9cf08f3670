use infra_macros::stack;

// A name that leads nowhere is Rust's to report; what spells a provider's type is ours.
stack! {
    #[workspace("base")]
    pub Base {
        output vpc_id = "vpc-1";
    }
    #[workspace("shop")]
    pub Shop {
        remote Bsae base;
        output vpc_id = base.vpc_id;
    }
    pub Network {
        resource AwsVpc main { cidr_block: "10.0.0.0/16" }
    }
}

fn main() {}
