//! What clients and the load balancer see of the payment service. A stack of its own, below the instances: a rollout asks these
//! alarms whether it goes on.

use infra::stack;

use crate::kinds::alarm::Alarm;
use crate::stacks::load_balancer::LoadBalancer;

stack! {
    /// Alarms on the load balancer and what answers behind it.
    pub EntranceAlarms<shared topic_arn: ref(aws_sns_topic), load_balancer: LoadBalancer> {
        // What a roll back is depends on who owns the writes.
        let roll_back = "When traffic was just shifted: docs/traffic.md, `Rollback before the cutover` while the datacenter owns the writes, `Rollback after the cutover` once Aurora does. `payment-stack traffic status` says which; `rollback` knows too, and refuses what would lose payments.";
        let entrance = { LoadBalancer: load_balancer.arn_suffix };
        let service = merge(entrance, { TargetGroup: load_balancer.target_group_arn_suffix });
        resource Alarm target_errors {
            qualifier: "target-5xx",
            alarm_description: "The payment service answers with 5xx. Check the service log. {roll_back}",
            namespace: "AWS/ApplicationELB",
            metric_name: "HTTPCode_Target_5XX_Count",
            dimensions: service,
            statistic: "Sum",
            threshold: 10,
        }
        resource Alarm entrance_errors {
            qualifier: "lb-5xx",
            alarm_description: "The load balancer itself answers with 5xx: no healthy target, or a TLS or timeout fault behind it. {roll_back}",
            namespace: "AWS/ApplicationELB",
            metric_name: "HTTPCode_ELB_5XX_Count",
            dimensions: entrance,
            statistic: "Sum",
            threshold: 10,
        }
        resource Alarm latency {
            qualifier: "latency-p99",
            alarm_description: "One payment in a hundred takes longer than a second. Look at the database first. {roll_back}",
            namespace: "AWS/ApplicationELB",
            metric_name: "TargetResponseTime",
            dimensions: service,
            extended_statistic: "p99",
            threshold: 1,
        }
        resource Alarm unhealthy {
            qualifier: "unhealthy-hosts",
            alarm_description: "An instance fails its health check. Auto Scaling replaces it; more than one at a time is a fault of the release. {roll_back}",
            namespace: "AWS/ApplicationELB",
            metric_name: "UnHealthyHostCount",
            dimensions: service,
            statistic: "Maximum",
            threshold: 0,
        }

        output roll_back = roll_back;
        /// What takes a release back that is healthy and fails.
        output refresh_alarms = [target_errors.alarm_name, latency.alarm_name];
        /// What speaks against more payments on AWS.
        output stop_alarms = [
            target_errors.alarm_name,
            entrance_errors.alarm_name,
            latency.alarm_name,
            unhealthy.alarm_name,
        ];
    }
}
