use infra::resource;

#[resource(aws_kms_key)]
pub struct Misspelt {
    pub descriptoin: String,
}

// As other attributes want it.
#[resource(aws_kms_key, crate = "infra")]
pub struct Quoted {
    pub description: String,
}

fn main() {}
