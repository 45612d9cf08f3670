stack! {
    #[workspace("store")]
    pub Store {
        provider aws { region: "us-east-1" }
        variable password { type: string, sensitive: true }
        resource aws_db_instance main {
            engine: "postgres",
            instance_class: "db.t4g.micro",
            allocated_storage: 20,
            username: "app",
            password, //~ secret_in_state
            skip_final_snapshot: true,
        }
        resource aws_sqs_queue jobs { }
        resource aws_sns_topic events { }
        resource aws_sns_topic_subscription jobs { topic_arn: events.arn, protocol: "sqs", endpoint: aws_sqs_queue.jobs.arn } //~ notification_policy
    }
}
