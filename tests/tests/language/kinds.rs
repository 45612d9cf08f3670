//! Resource kinds: required, default and fixed fields, a pattern of names, blocks, and kinds of other modules.

use infra_macros::stack;

pub(crate) mod library {
    use infra_macros::resource;

    /// A key that rotates.
    #[resource(aws_kms_key, name = "kms-key-{purpose}-{suffix}")]
    pub struct Key {
        /// What it encrypts.
        pub description: String,
        /// Days until it is gone.
        #[default(30)]
        pub deletion_window_in_days: u8,
        /// What a second key of a program is called.
        #[parameter]
        pub purpose: String,
        /// Always.
        #[fixed(true)]
        pub enable_key_rotation: bool,
    }

    /// A database as this house runs it.
    #[resource(aws_rds_cluster, name = "rds-cluster-{content}-{suffix}")]
    pub struct Database {
        /// What is in it.
        #[parameter]
        pub content: String,
        /// Its key.
        pub kms_key_id: infra_core::document::Ref<aws_kms_key>,
        /// Days.
        #[default(7)]
        pub backup_retention_period: u8,
        /// Logs that are exported.
        #[default(["audit", "error"])]
        pub enabled_cloudwatch_logs_exports: Vec<String>,
        /// Its capacity.
        #[fixed({ min_capacity: 0.5, max_capacity: 8 })]
        pub serverlessv2_scaling_configuration: (),
        /// Its engine.
        #[fixed("aurora-mysql")]
        pub engine: String,
        /// Always.
        #[fixed(true)]
        pub storage_encrypted: bool,
        /// Managed by AWS.
        #[fixed(true)]
        pub manage_master_user_password: bool,
        /// Its user.
        pub master_username: Option<String>,
        /// Destroyable.
        #[fixed(true)]
        pub skip_final_snapshot: bool,
    }
}

stack! {
    #[workspace("kinds")]
    pub Kinds {
        required_providers { aws { source: "hashicorp/aws", versions: ["5.100"] } }
        provider aws { region: "us-east-1" }
        resource library::Key storage { description: "data at rest", purpose: "storage" }
        resource library::Key logs { purpose: "logs", description: "logs", deletion_window_in_days: 7 }
        resource library::Database payments {
            kms_key_id: storage.arn,
            content: "payments",
            master_username: "administrator",
            lifecycle { ignore_changes: [engine] }
        }
        resource library::Database ledger {
            content: "ledger",
            kms_key_id: storage.arn,
            backup_retention_period: 35,
            enabled_cloudwatch_logs_exports: [],
        }
        output endpoint = payments.endpoint;
    }
}
