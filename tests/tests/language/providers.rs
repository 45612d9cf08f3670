//! Provider configurations and aliases, and resources that name theirs; more providers than one.

use infra_macros::stack;

stack! {
    #[workspace("providers")]
    pub Providers {
        required_providers { aws { source: "hashicorp/aws", versions: ["5.100"] } }
        variable role { type: string, default: "arn:aws:iam::123456789012:role/deploy" }
        variable extra { type: map(string), default: {} }
        provider aws {
            region: "us-east-1",
            default_tags { tags: merge(extra, { Project: "payments", Literal: "${{x}}" }) }
            ignore_tags { key_prefixes: ["kubernetes.io/"] }
        }
        provider aws.west {
            region: "us-west-2",
            assume_role { role_arn: role, session_name: "deploy-{suffix}" }
        }
        resource aws_sns_topic east { name: "sns-topic-east-{suffix}" }
        resource aws_sns_topic west { name: "sns-topic-west-{suffix}", provider: aws.west }
        data aws_region west { provider: aws.west }
        if provider.aws >= "6.0" {
            output region = data.aws_region.west.region;
        } else {
            output region = data.aws_region.west.name;
        }
        output parsed = provider::aws::arn_parse(aws_sns_topic.west.arn).account_id;
        output trimmed = provider::aws::trim_iam_role_path(role);
    }
}
