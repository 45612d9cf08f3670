rule! {
    /// A policy of a topic names who may.
    ///
    /// What it allows to `*` without a condition, everybody may: hear every message, and send some.
    pub TopicPolicyPublic for aws_sns_topic_policy | aws_sns_topic as policy {
        when: policy.policy != null,
        require: !any(flatten([jsondecode(policy.policy).Statement]), statement => statement.Effect == "Allow" && statement.Condition == null && (statement.Principal == "*" || statement.Principal.AWS == "*" || any(flatten([statement.Principal.AWS]), one => one == "*"))),
        message: "everybody may do with the topic what this says",
        help: "name accounts or services as `Principal`, or write a `Condition` with `aws:SourceArn`",
        at: policy.policy,
        level: warn,
        fails {
            resource aws_sns_topic news { name: "news" }
            resource aws_sns_topic_policy news { arn: aws_sns_topic.news.arn, policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Principal: "*", Action: "sns:Publish", Resource: "*" }] }) }
        }
        fails {
            resource aws_sns_topic news { name: "news", policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Principal: "*", Action: "sns:Publish", Resource: "*" }] }) }
        }
        passes {
            resource aws_sns_topic news { name: "news" }
            resource aws_sns_topic_policy news { arn: aws_sns_topic.news.arn, policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Principal: "*", Action: "sns:Publish", Resource: "*", Condition: { StringEquals: { "aws:SourceAccount": "123456789012" } } }] }) }
        }
        passes {
            resource aws_sns_topic news { name: "news", policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Principal: { AWS: "arn:aws:iam::123456789012:root" }, Action: "sns:Publish", Resource: "*" }] }) }
        }
    }
}
