//! How somebody gets to know: used by both roots, each with a topic of its own.

use infra::stack;

use crate::kinds::encryption_key::EncryptionKey;

stack! {
    /// An encrypted topic that services of AWS may publish to, and its subscriber.
    ///
    /// The key is ours because CloudWatch cannot use `alias/aws/sns`: it would drop every alarm and say nothing.
    pub Notifications<shared account_id: string, shared region: string, qualifier: string, publishers: [string], email: string> {
        resource EncryptionKey key {
            description: "Notifications about the payment platform",
            via_services: ["sns.{region}.amazonaws.com"],
            // Without a condition: not every publisher names the account to KMS, and one that is refused drops its alarm. The
            // topic's own policy asks for the account.
            statements: [{
                Sid: "Publish",
                Effect: "Allow",
                Principal: { Service: publishers },
                Action: ["kms:Decrypt", "kms:GenerateDataKey"],
                Resource: "*",
            }],
            tags: { Name: "kms-key-{qualifier}-{suffix}" },
        }
        resource aws_kms_alias key_alias {
            name: "alias/kms-alias-{qualifier}-{suffix}",
            target_key_id: key.key_id,
        }

        resource aws_sns_topic topic {
            name: "sns-topic-{qualifier}-{suffix}",
            kms_master_key_id: key.id,
        }
        resource aws_sns_topic_policy policy {
            arn: topic.arn,
            policy: jsonencode({
                Version: "2012-10-17",
                Statement: [
                    {
                        Sid: "PublishForThisAccount",
                        Effect: "Allow",
                        Principal: { Service: publishers },
                        Action: "sns:Publish",
                        Resource: topic.arn,
                        Condition: { StringEquals: { "aws:SourceAccount": account_id } },
                    },
                    {
                        Sid: "TlsOnly",
                        Effect: "Deny",
                        Principal: "*",
                        Action: "sns:Publish",
                        Resource: topic.arn,
                        Condition: { Bool: { "aws:SecureTransport": "false" } },
                    },
                ],
            }),
        }
        resource aws_sns_topic_subscription oncall {
            topic_arn: topic.arn,
            protocol: "email",
            endpoint: email,
        }

        output topic_arn = topic.arn;
    }
}
