use infra_macros::resource;

#[resource(aws_kms_key)]
pub struct Key(String);

fn main() {}
