//! `moved`, `import`, `removed`.

use infra_macros::stack;

stack! {
    #[workspace("refactoring")]
    pub Refactoring {
        required_providers { aws { source: "hashicorp/aws", versions: ["5.100"] } }
        provider aws { region: "us-east-1" }
        provider aws.west { region: "us-west-2" }
        for zone in ["a", "b"] {
            resource aws_eip address[zone] { domain: "vpc", tags: { Name: "eip-{zone}-{suffix}" } }
        }
        resource aws_sns_topic topic { name: "sns-topic-{suffix}" }
        resource aws_sqs_queue queues { for_each: { a: "x", b: "y" }, name: "sqs-queue-{each.key}-{suffix}" }
        resource aws_sqs_queue west { name: "sqs-queue-west-{suffix}", provider: aws.west }
        moved { from: aws_eip.address[0], to: address["a"] }
        moved { from: aws_eip.old, to: aws_eip.address["b"] }
        moved { from: module.network.aws_sns_topic.topic, to: topic }
        import { to: topic, id: "arn:aws:sns:us-east-1:123456789012:sns-topic-{suffix}" }
        import { for_each: { a: "x", b: "y" }, to: queues[each.key], id: "https://sqs.example.com/{each.value}" }
        import { to: west, id: "https://sqs.example.com/w", provider: aws.west }
        removed { from: aws_s3_bucket.gone, lifecycle { destroy: false } }
        removed {
            from: aws_instance.stopped,
            lifecycle { destroy: true }
            provisioner "local-exec" { when: destroy, command: "echo {self.id}" }
        }
    }
}
