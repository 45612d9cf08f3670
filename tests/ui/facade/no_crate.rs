use infra::resource;

// Rust resolves the path, and says so in its own words.
#[resource(aws_kms_key, crate = my_infra)]
pub struct Key {
    pub description: String,
    pub custom_key_store_id: Option<Ref<aws_kms_custom_key_store>>,
    #[fixed(true)]
    enable_key_rotation: bool,
}

fn main() {}
