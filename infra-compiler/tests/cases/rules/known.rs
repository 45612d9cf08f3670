// Rules that ask what a service knows, and point at a part of a document.
rule! {
    /// Metrics are there.
    pub Watched for aws_cloudwatch_log_metric_filter.metric_transformation as made {
        when: known("aws_metrics", made.namespace) != null,
        require: contains(known("aws_metrics", made.namespace), made.name),
        message: r#"{made.namespace} has no `{made.name}`, near is {near(made.name, known("aws_metrics", made.namespace))}"#,
        help: r#"{suggest(made.name, known("aws_metrics", made.namespace))}"#,
        at: made.name,
    }
    /// Keys are short.
    pub Short for aws_sns_topic as topic {
        require: all([for key, value in jsondecode(topic.delivery_policy): key], key => length(key) < 6),
        message: "a long key",
        help: "shorten it",
        at: topic.delivery_policy[find([for key, value in jsondecode(topic.delivery_policy): key], key => length(key) >= 6)],
    }
    pub pack All { Watched, Short }
}

stack! {
    #[workspace("known")]
    pub Known {
        rules { All, name_without_suffix: allow, name_without_type: allow }
        variable unknown { type: string }
        resource aws_cloudwatch_log_group app { name: "app" }
        resource aws_cloudwatch_log_metric_filter slip { name: "slip", pattern: "", log_group_name: app.name, metric_transformation { namespace: "AWS/SQS", name: "NumberOfMesagesSent", value: "1" } }
        //                                                                                                                                                        ^^^^^^^^^^^^^^^^^^^^^ AWS/SQS has no `NumberOfMesagesSent`, near is NumberOfMessagesSent
        // = help: did you mean `NumberOfMessagesSent`?
        resource aws_cloudwatch_log_metric_filter far { name: "far", pattern: "", log_group_name: app.name, metric_transformation { namespace: "AWS/KMS", name: "Orders", value: "1" } }
        //                                                                                                                                                      ^^^^^^^^ AWS/KMS has no `Orders`, near is `null`
        // = help: write `CloudHSMKeyStoreThrottle`, `ExternalKeyStoreThrottle`, `SecondsUntilKeyMaterialExpiration`, `SuccessfulRequest`, `XksExternalKeyManagerStates`, `XksProxyCertificateDaysToExpire`, `XksProxyCredentialAge`, `XksProxyErrors`, `XksProxyLatency`
        resource aws_cloudwatch_log_metric_filter right { name: "right", pattern: "", log_group_name: app.name, metric_transformation { namespace: "AWS/SQS", name: "NumberOfMessagesSent", value: "1" } }
        resource aws_cloudwatch_log_metric_filter own { name: "own", pattern: "", log_group_name: app.name, metric_transformation { namespace: "Shop", name: "Orders", value: "1" } }
        resource aws_cloudwatch_log_metric_filter hidden { name: "hidden", pattern: "", log_group_name: app.name, metric_transformation { namespace: unknown, name: "Orders", value: "1" } }
        resource aws_cloudwatch_log_metric_filter half { name: "half", pattern: "", log_group_name: app.name, metric_transformation { namespace: "AWS/SQS", name: unknown, value: "1" } }

        let document = { short: 1, "much longer": 2 };
        resource aws_sns_topic literal { name: "literal", delivery_policy: jsonencode({ short: 1, longer: { deep: 2 } }) }
        //                                                                                        ^^^^^^ a long key
        // = help: shorten it
        resource aws_sns_topic quoted { name: "quoted", delivery_policy: jsonencode({ short: 1, "longer still": 2 }) }
        //                                                                                      ^^^^^^^^^^^^^^ a long key
        // = help: shorten it
        resource aws_sns_topic by_name { name: "by-name", delivery_policy: jsonencode(document) }
        //                                                                 ^^^^^^^^^^^^^^^^^^^^ a long key
        // = help: shorten it
        resource aws_sns_topic as_text { name: "as-text", delivery_policy: "{{\"longer\": 1}}" }
        //                                                                 ^^^^^^^^^^^^^^^^^^^ a long key
        // = help: shorten it
        resource aws_sns_topic fine { name: "fine", delivery_policy: jsonencode({ short: 1 }) }
        resource aws_sns_topic open { name: "open", delivery_policy: unknown }
    }
}

rule! {
    /// A slip in a rule.
    pub Slip for aws_sns_topic as topic {
        require: known("aws_metrics") != null,
        //       ^^^^^^^^^^^^^^^^^^^^ `known` takes 2 arguments, this has 1
        // = help: write `known(table, key)`
        message: "never",
        help: "write the rule anew",
    }
}
