rule! {
    /// A filter of messages compares lists.
    ///
    /// A filter policy is an object of lists, with five names at most.
    pub FilterPolicyShape for aws_sns_topic_subscription as it {
        when: it.filter_policy != null,
        require: length([for key, value in jsondecode(it.filter_policy): key]) <= 5,
        message: "the filter of {it} has more than five names",
        help: "write five at most",
        at: it.filter_policy,
        fails {
            variable topic { type: string }
            variable queue { type: string }
            resource aws_sns_topic_subscription jobs { topic_arn: topic, protocol: "sqs", endpoint: queue, filter_policy: jsonencode({ a: ["1"], b: ["1"], c: ["1"], d: ["1"], e: ["1"], f: ["1"] }) }
        }
        passes {
            variable topic { type: string }
            variable queue { type: string }
            resource aws_sns_topic_subscription jobs { topic_arn: topic, protocol: "sqs", endpoint: queue, filter_policy: jsonencode({ kind: ["order"] }) }
        }
    }
}
