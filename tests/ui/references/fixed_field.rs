use infra_macros::{resource, stack};

#[resource(aws_eip)]
pub struct Address {
    pub network_border_group: String,
    #[fixed("vpc")]
    domain: String,
}

stack! {
    pub Demo {
        resource Address address { network_border_group: "us-east-1", domain: "standard" }
    }
}

fn main() {}
