use infra_macros::stack;

stack! {
    #[workspace("orders")]
    pub Demo {
        required_providers { aws { source: "hashicorp/aws", versions: ["5.100"] } }
        resource aws_dms_replication_subnet_group group {
            replication_subnet_group_id: "dms-replication-subnet-group-orders-{suffix}",
            replication_subnet_group_description: "Where the orders are copied",
            subnet_ids: ["subnet-0123456789abcdef0"],
        }
    }
}

fn main() {}
