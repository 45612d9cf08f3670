rule! {
    /// A secret is replicated to other regions.
    ///
    /// Its own region as a replica is refused.
    pub SecretReplicaRegion for aws_secretsmanager_secret.replica as replica of secret {
        require: replica.region != region(secret),
        message: "{secret} is in {replica.region} already",
        help: "remove this replica",
        at: replica.region,
        fails {
            provider aws { region: "eu-west-1" }
            resource aws_secretsmanager_secret login { name: "login", replica { region: "eu-west-1" } }
        }
        passes {
            provider aws { region: "eu-west-1" }
            resource aws_secretsmanager_secret login { name: "login", replica { region: "eu-central-1" } }
        }
    }
}
