//! What everybody has to agree on while payments move, and the book in which whoever moves them is written down.

use infra::stack;

use crate::kinds::log_group::LogGroup;

stack! {
    /// The share of AWS and the owner of the writes in one parameter, and the journal in one log.
    ///
    /// `payment-stack traffic` writes both. Terraform makes them and from then on only reads: every plan of every checkout sees
    /// the same share, and none turns it back.
    pub TrafficTruth<shared logs_key_arn: ref(aws_kms_key)> {
        #[allow(parameter_unencrypted, reason = "no secret: the payment service on both sides reads it without a key")]
        resource aws_ssm_parameter truth {
            name: "/payments/ssm-parameter-traffic-{suffix}",
            description: "Share of AWS in percent, and who owns the writes: datacenter or aurora. Written by payment-stack traffic.",
            type: "String",
            insecure_value: jsonencode({ aws_percent: 0, write_owner: "datacenter" }),
            tags: { Name: "ssm-parameter-traffic-{suffix}" },
            lifecycle { ignore_changes: [insecure_value] }
        }
        // What AWS has, and not what stands above: the change is ignored, and the reading is not.
        let now = jsondecode(truth.insecure_value);

        resource LogGroup journal {
            name: "cloudwatch-log-group-traffic-{suffix}",
            kms_key_id: logs_key_arn,
        }
        resource aws_cloudwatch_log_stream entries {
            name: "cloudwatch-log-stream-traffic-{suffix}",
            log_group_name: journal.name,
        }

        output name = truth.name;
        output arn = truth.arn;
        output aws_percent = now.aws_percent;
        output write_owner = now.write_owner;
        output journal_group = journal.name;
        output journal_stream = entries.name;
    }
}
