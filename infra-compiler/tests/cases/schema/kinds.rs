#[resource(aws_rds_cluster, name = "rds-cluster-{suffix}")]
pub struct Cluster {
    pub kms_key_id: Ref<aws_kms_key>,
    #[fixed("aurora-mysql")] engine: String,
    #[default("seven")] pub backup_retention_period: String,
    //        ^^^^^^^ `backup_retention_period` on `aws_rds_cluster` takes number, found the text `seven`
    // = help: write a number
    #[fixed(true)] storage_encrypt: bool,
    //             ^^^^^^^^^^^^^^^ no attribute `storage_encrypt` on `aws_rds_cluster`
    // = help: did you mean `storage_encrypted`?
}

#[resource(aws_subnet)]
pub struct Bare {
//         ^^^^ missing `vpc_id` on `aws_subnet`
// = help: add a field `vpc_id: …`, a text
    pub cidr_block: String,
}
