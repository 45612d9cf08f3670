#[resource(aws_kms_key, name = "kms-key-{suffix}")]
pub struct Key {
    pub policy: Option<String>,
    #[fixed("for {policy}")]
    //      ^^^^^^^^^^^^^^ `null` cannot stand in a text
    // = help: say what stands there without a value: `coalesce(…, "none")`, or an `if` on `!= null`
    description: String,
}

stack! {
    #[workspace("keys")]
    pub Keys {
        resource Key given { policy: "{{}}" }
        resource Key left_out {}
        output ids = [given.id, left_out.id];
    }
}
