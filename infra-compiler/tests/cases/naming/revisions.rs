stack! {
    #[workspace("revisions")]
    pub Revisions {
        resource aws_ecs_task_definition web { family: "ecs-task-definition-web-{suffix}", container_definitions: "[]" }
        resource aws_ecs_task_definition canary { family: "ecs-task-definition-web-{suffix}", container_definitions: "[]" }
        resource aws_batch_job_definition first { name: "batch-job-definition-{suffix}", type: "container" }
        resource aws_batch_job_definition second { name: "batch-job-definition-{suffix}", type: "container" }
        resource aws_cloudwatch_event_rule one { name: "cloudwatch-event-rule-{suffix}", schedule_expression: "rate(1 day)" }
        resource aws_cloudwatch_event_rule two { name: "cloudwatch-event-rule-{suffix}", event_bus_name: "orders", event_pattern: "{{}}" }
        resource aws_cloudwatch_event_rule bus { name: "cloudwatch-event-rule-{suffix}", event_bus_name: "orders", event_pattern: "{{}}" }
        //                                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ two `aws_cloudwatch_event_rule` of the name `cloudwatch-event-rule-{suffix}`
        // = help: tell them apart by a qualifier, as in `cloudwatch-event-rule-bus-{suffix}`
        resource aws_wafv2_ip_set near { name: "wafv2-ip-set-{suffix}", scope: "REGIONAL", ip_address_version: "IPV4", addresses: [] }
        resource aws_wafv2_ip_set edge { name: "wafv2-ip-set-{suffix}", scope: "CLOUDFRONT", ip_address_version: "IPV4", addresses: [] }
        resource aws_wafv2_ip_set again { name: "wafv2-ip-set-{suffix}", scope: "CLOUDFRONT", ip_address_version: "IPV4", addresses: [] }
        //                                      ^^^^^^^^^^^^^^^^^^^^^^^ two `aws_wafv2_ip_set` of the name `wafv2-ip-set-{suffix}`
        // = help: tell them apart by a qualifier, as in `wafv2-ip-set-again-{suffix}`
    }
}
