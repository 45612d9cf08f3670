stack! {
    #[workspace("short")]
    pub Short {
        required_providers { aws { source: "hashicorp/aws", versions: ["6.69", "5.100"] } }
        resource aws_vpc main { cidr_block: "10.0.0.0/16" }
        resource aws_db_instance main {
            instance_class: "db.t4g.small",
            engine: "mysql",
            username: "admin",
            manage_master_user_password: true,
            allocated_storage: 20,
            skip_final_snapshot: true,
        }
        output endpoint = main.endpoint;
        output range = main.cidr_block;
        output id = main.id;
        //          ^^^^ `main` may be any of 2 resources
        // = help: write `aws_db_instance.main` or `aws_vpc.main` in full
        output nothing = main.nothing;
        //               ^^^^ `main` may be any of 2 resources
        // = help: write `aws_db_instance.main` or `aws_vpc.main` in full
    }
}
