use infra::resource;

#[resource(aws_kms_key, crate = infra_core)]
pub struct Key {
    pub description: String,
}

fn main() {}
