//! Where `payment-stack traffic` finds what it moves, without Terraform and without its state.

use infra::stack;

use crate::stacks::application::Application;
use crate::stacks::traffic::Traffic;
use crate::stacks::traffic_truth::TrafficTruth;

stack! {
    /// Names and identifiers for the command line, in a parameter.
    pub TrafficPlace<
        domain_name: string,
        traffic: Traffic,
        truth: TrafficTruth,
        application: Application,
        alarm_names: [string],
    > {
        #[allow(parameter_unencrypted, reason = "names of things, no secret: whoever runs `traffic` reads them without a key")]
        resource aws_ssm_parameter place {
            name: "/payments/ssm-parameter-traffic-place-{suffix}",
            description: "What payment-stack traffic works on",
            type: "String",
            insecure_value: jsonencode({
                zone: traffic.zone_id,
                name: domain_name,
                legacy: {
                    record: traffic.legacy_record,
                    switch: traffic.legacy_switch_id,
                    probe: traffic.legacy_health_check_id,
                },
                aws: {
                    record: traffic.aws_record,
                    switch: traffic.aws_switch_id,
                    probe: traffic.aws_health_check_id,
                },
                journal: { group: truth.journal_group, stream: truth.journal_stream },
                group: application.group_name,
                load_balancer: application.load_balancer.arn_suffix,
                alarms: alarm_names,
            }),
            tags: { Name: "ssm-parameter-traffic-place-{suffix}" },
        }
        output name = place.name;
    }
}
