rule! {
    /// A pool of identities gives credentials to those it knows.
    ///
    /// With `allow_unauthenticated_identities` everybody gets credentials of AWS without a word.
    pub PoolGuests for aws_cognito_identity_pool as pool {
        require: pool.allow_unauthenticated_identities != true,
        message: "{pool} gives credentials to everybody",
        help: "set `allow_unauthenticated_identities: false`",
        at: pool.allow_unauthenticated_identities,
        level: warn,
        fails {
            resource aws_cognito_identity_pool app { identity_pool_name: "app", allow_unauthenticated_identities: true }
        }
        passes {
            resource aws_cognito_identity_pool app { identity_pool_name: "app", allow_unauthenticated_identities: false }
        }
    }
}
