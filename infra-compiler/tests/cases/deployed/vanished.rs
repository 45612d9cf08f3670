// infra.lock:
//
// [demo.prod]
// "aws_db_instance.main" = { data = "the databases", fixed = { engine = "mysql" } }
// "aws_s3_bucket.of_a" = { data = "the objects", fixed = { bucket = "s3-bucket-of-a-prod" } }
// "aws_s3_bucket.of_b" = { data = "the objects", fixed = { bucket = "s3-bucket-of-b-prod" } }
// "aws_sqs_queue.mail_inbox" = { data = "the messages", fixed = { name = "sqs-queue-mail-in-prod" } }
// "aws_sqs_queue.mail_outbox" = { data = "the messages", fixed = { name = "sqs-queue-mail-out-prod" } }
// "aws_sns_topic.gone" = {}
//
// [demo.dev]
// "aws_s3_bucket.of_a" = { data = "the objects", fixed = { bucket = "s3-bucket-of-a-dev" } }
// "aws_sns_topic.kept" = {}
// "aws_sns_topic.left_out" = {}
//
// [other.prod]
// "aws_sns_topic.of_another_root" = {}
stack! {
    pub Mail {
        resource aws_sqs_queue inbox { name: "sqs-queue-mail-in-{suffix}" }
        resource aws_sqs_queue outbox { name: "sqs-queue-mail-out-{suffix}" }
    }
    #[workspace("demo")]
    #[lock("infra.lock")]
    pub Demo {
        // A nested stack, a family and a resource under new names, each one slip.
        stack Mail post { }
      //^^^^^^^^^^^^^^^ `aws_sqs_queue.mail_inbox`, `aws_sqs_queue.mail_outbox` are deployed in `prod` and no longer here: they would be destroyed with the messages
      // = help: if it is the same, write in the root `moved { from: aws_sqs_queue.mail_inbox, to: aws_sqs_queue.post_inbox }`
      // = help: if it is the same, write in the root `moved { from: aws_sqs_queue.mail_outbox, to: aws_sqs_queue.post_outbox }`
      // = help: if it may go, write in the root `removed { from: aws_sqs_queue.mail_inbox, lifecycle { destroy: true } }`
        for zone in ["a", "b"] {
            resource aws_s3_bucket per[zone] { bucket: "s3-bucket-of-{zone}-{suffix}" }
            //                     ^^^ `aws_s3_bucket.of_a`, `aws_s3_bucket.of_b` are deployed in `dev`, `prod` and no longer here: they would be destroyed with the objects
            // = help: if it is the same, write in the root `moved { from: aws_s3_bucket.of_a, to: aws_s3_bucket.per_a }`
            // = help: if it is the same, write in the root `moved { from: aws_s3_bucket.of_b, to: aws_s3_bucket.per_b }`
            // = help: if it may go, write in the root `removed { from: aws_s3_bucket.of_a, lifecycle { destroy: true } }`
        }
        resource aws_db_instance orders {
        //                       ^^^^^^ `aws_db_instance.main` is deployed in `prod` and no longer here: it would be destroyed with the databases
        // = help: if it is the same, write in the root `moved { from: aws_db_instance.main, to: aws_db_instance.orders }`
        // = help: if it may go, write in the root `removed { from: aws_db_instance.main, lifecycle { destroy: true } }`
            identifier: "db-instance-{suffix}",
            engine: "mysql",
            instance_class: "db.t4g.micro",
            allocated_storage: 20,
            username: "admin",
            manage_master_user_password: true,
            final_snapshot_identifier: "db-instance-last-{suffix}",
        }
        resource aws_sns_topic kept { name: "sns-topic-kept-{suffix}" }
        // What is not made any longer has vanished as well.
        resource aws_sns_topic left_out { name: "sns-topic-left-out-{suffix}", count: 0 }
        //                                                                            ^ `aws_sns_topic.left_out` is deployed in `dev` and no longer here: it would be destroyed
        // = help: if it may go, remove it here, and write in the root `removed { from: aws_sns_topic.left_out, lifecycle { destroy: true } }`
        removed { from: aws_sns_topic.gone, lifecycle { destroy: true } }
    }
}
