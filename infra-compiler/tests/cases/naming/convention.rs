stack! {
    #[workspace("convention")]
    pub Convention {
        rules { naming: "pay-{{qualifier}}-{{type}}-{suffix}", name_without_suffix: "warn" }
        resource aws_sns_topic good { name: "pay-alerts-sns-topic-{suffix}" }
        resource aws_sns_topic untyped { name: "pay-alerts-{suffix}" }
        //                                     ^^^^^^^^^^^^^^^^^^^^^ the name `pay-alerts-{suffix}` does not contain `sns-topic`
        // = help: write `pay-alerts-sns-topic-{suffix}`
        resource aws_sns_topic elsewhere { name: "alerts-sns-topic-{suffix}" }
        //                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^ the name `alerts-sns-topic-{suffix}` does not begin with `pay`
        // = help: write `pay-alerts-sns-topic-{suffix}`
        resource aws_sns_topic fixed { name: "pay-fixed-sns-topic" }
        //                                   ^^^^^^^^^^^^^^^^^^^^^ warning: the name `pay-fixed-sns-topic` lacks `{suffix}`
        // = help: write `pay-fixed-sns-topic-{suffix}`
    }
}
