//! When somebody has to know: every alarm of the serving side, and the topic that all of them notify.

use infra::stack;

use crate::kinds::alarm::Alarm;
use crate::stacks::application::Application;
use crate::stacks::database::Database;
use crate::stacks::network::Network;
use crate::stacks::notifications::Notifications;
use crate::stacks::traffic::Traffic;

stack! {
    /// Alarms on the entrance, the instances, the database, the network and the view from outside.
    pub Alerts<
        shared region: string,
        shared zones: [string],
        email: string,
        network: Network,
        application: Application,
        database: Database,
        traffic: Traffic,
        vpn_connection_id: string,
    > {
        stack Notifications notifications {
            qualifier: "alerts",
            publishers: ["cloudwatch.amazonaws.com", "events.rds.amazonaws.com"],
            email,
        }
        let topic_arn = notifications.topic_arn;

        // The entrance.
        let entrance = { LoadBalancer: application.load_balancer.arn_suffix };
        let service = merge(entrance, { TargetGroup: application.load_balancer.target_group_arn_suffix });
        resource Alarm target_errors {
            qualifier: "target-5xx",
            topic_arn,
            alarm_description: "The payment service answers with 5xx. Check the service log. When traffic was just shifted: docs/traffic.md, `Rollback before the cutover` while the datacenter owns the writes, `Rollback after the cutover` once Aurora does. `payment-stack traffic status` says which; `rollback` knows too, and refuses what would lose payments.",
            namespace: "AWS/ApplicationELB",
            metric_name: "HTTPCode_Target_5XX_Count",
            dimensions: service,
            statistic: "Sum",
            threshold: 10,
        }
        resource Alarm entrance_errors {
            qualifier: "lb-5xx",
            topic_arn,
            alarm_description: "The load balancer itself answers with 5xx: no healthy target, or a TLS or timeout fault behind it.",
            namespace: "AWS/ApplicationELB",
            metric_name: "HTTPCode_ELB_5XX_Count",
            dimensions: entrance,
            statistic: "Sum",
            threshold: 10,
        }
        resource Alarm latency {
            qualifier: "latency-p99",
            topic_arn,
            alarm_description: "One payment in a hundred takes longer than a second. Look at the database first.",
            namespace: "AWS/ApplicationELB",
            metric_name: "TargetResponseTime",
            dimensions: service,
            extended_statistic: "p99",
            threshold: 1,
        }
        resource Alarm unhealthy {
            qualifier: "unhealthy-hosts",
            topic_arn,
            alarm_description: "An instance fails its health check. Auto Scaling replaces it; more than one at a time is a fault of the release.",
            namespace: "AWS/ApplicationELB",
            metric_name: "UnHealthyHostCount",
            dimensions: service,
            statistic: "Maximum",
            threshold: 0,
        }

        // The web firewall. While it counts, nobody is turned away, and the alarm says what would be.
        let firewall = {
            counted: { metric: "CountedRequests", means: "The web firewall counts more than 100 requests a minute. Before `firewall_blocks` is set, find their rules in the log `aws-waf-logs-…`: what is a payment goes to `firewall_counted_rules`." },
            blocked: { metric: "BlockedRequests", means: "The web firewall turns away more than 100 requests a minute. If they are payments, put their rule into `firewall_counted_rules`, or take `firewall_blocks` back, and apply; a roll back of the traffic helps too. Do not shift before it is known." },
        };
        for (what, alarm) in firewall {
            resource Alarm firewall_alarm[what] {
                qualifier: "firewall-{what}",
                topic_arn,
                alarm_description: alarm.means,
                namespace: "AWS/WAFV2",
                metric_name: alarm.metric,
                dimensions: { WebACL: application.web_firewall.name, Region: region, Rule: "ALL" },
                statistic: "Sum",
                threshold: 100,
            }
        }

        // The instances.
        let instances = { AutoScalingGroupName: application.group_name };
        resource Alarm at_maximum {
            qualifier: "capacity",
            topic_arn,
            alarm_description: "The group is at its maximum: the next wave of payments finds no new instance.",
            namespace: "AWS/AutoScaling",
            metric_name: "GroupDesiredCapacity",
            dimensions: instances,
            statistic: "Maximum",
            comparison_operator: "GreaterThanOrEqualToThreshold",
            threshold: application.group_maximum,
        }
        resource Alarm in_service {
            qualifier: "in-service",
            topic_arn,
            alarm_description: "Fewer than three instances serve: one zone has none. See why they do not start, before the next shift.",
            namespace: "AWS/AutoScaling",
            metric_name: "GroupInServiceInstances",
            dimensions: instances,
            statistic: "Minimum",
            comparison_operator: "LessThanThreshold",
            threshold: 3,
            treat_missing_data: "breaching",
        }
        // What `refresh-secret` says of itself, minute by minute, on every instance.
        resource Alarm secret_refresh {
            qualifier: "secret-refresh",
            topic_arn,
            alarm_description: "An instance could not take the secret of the payment service as it is now, and works with the one before. Read `refresh-secret` in the system log before the old password ends.",
            namespace: "Payments/Service",
            metric_name: "SecretRefreshFailed",
            dimensions: instances,
            statistic: "Maximum",
            threshold: 0,
        }
        resource Alarm secret_rotation {
            qualifier: "secret-rotation",
            topic_arn,
            alarm_description: "The secret of the payment service is rotated within two days. See that `secret-refresh` is OK, and let no shift and no cutover fall on that day.",
            namespace: "Payments/Service",
            metric_name: "SecretDaysToRotation",
            dimensions: instances,
            statistic: "Minimum",
            comparison_operator: "LessThanThreshold",
            threshold: 2,
        }
        resource Alarm instance_cpu {
            qualifier: "instance-cpu",
            topic_arn,
            alarm_description: "The instances stay busy although the group scales at half of this.",
            namespace: "AWS/EC2",
            metric_name: "CPUUtilization",
            dimensions: instances,
            statistic: "Average",
            threshold: 85,
        }

        // The database.
        let cluster = { DBClusterIdentifier: database.cluster_identifier };
        let database_alarms = {
            "database-cpu": { metric: "CPUUtilization", statistic: "Maximum", compare: "GreaterThanThreshold", threshold: 85, means: "A member of the database is busy. See Performance Insights." },
            "database-connections": { metric: "DatabaseConnections", statistic: "Maximum", compare: "GreaterThanThreshold", threshold: 800, means: "Connections pile up: the pool leaks, or the writer is slow." },
            "database-memory": { metric: "FreeableMemory", statistic: "Minimum", compare: "LessThanThreshold", threshold: 1073741824, means: "Less than 1 GiB of memory is free: a failover comes next." },
            "replica-lag": { metric: "AuroraReplicaLagMaximum", statistic: "Maximum", compare: "GreaterThanThreshold", threshold: 1000, means: "A reader is more than a second behind: balances read there are old." },
            // A rate per second: three in a minute are 0.05.
            deadlocks: { metric: "Deadlocks", statistic: "Average", compare: "GreaterThanOrEqualToThreshold", threshold: 0.05, means: "Payments wait for one another in a circle. The error log names the statements." },
        };
        for (qualifier, alarm) in database_alarms {
            resource Alarm database_alarm[qualifier] {
                qualifier,
                topic_arn,
                alarm_description: alarm.means,
                namespace: "AWS/RDS",
                metric_name: alarm.metric,
                dimensions: cluster,
                statistic: alarm.statistic,
                comparison_operator: alarm.compare,
                threshold: alarm.threshold,
            }
        }
        resource aws_db_event_subscription database_events {
            name: "db-event-subscription-{suffix}",
            sns_topic: topic_arn,
            source_type: "db-cluster",
            source_ids: [database.cluster_identifier],
            event_categories: ["failover", "failure", "maintenance", "notification"],
        }

        // The network.
        for (index, zone) in zones {
            resource Alarm nat[zone] {
                qualifier: "nat-{zone}",
                topic_arn,
                alarm_description: "The NAT gateway of zone {zone} runs out of ports: calls to acquirers fail.",
                namespace: "AWS/NATGateway",
                metric_name: "ErrorPortAllocation",
                dimensions: { NatGatewayId: network.nat_gateway_ids[index] },
                statistic: "Sum",
                threshold: 0,
            }
        }
        resource Alarm vpn {
            qualifier: "vpn",
            topic_arn,
            alarm_description: "Both tunnels to the datacenter are down: replication stands still, and writes for the other side cannot be handed over. Do not shift, do not cut over.",
            namespace: "AWS/VPN",
            metric_name: "TunnelState",
            dimensions: { VpnId: vpn_connection_id },
            statistic: "Maximum",
            comparison_operator: "LessThanOrEqualToThreshold",
            threshold: 0,
            treat_missing_data: "breaching",
        }

        // Of a connection the metric is the mean of its tunnels: between 0 and 1 one of them is down.
        resource Alarm tunnel {
            qualifier: "vpn-tunnel",
            topic_arn,
            alarm_description: "One of the two tunnels to the datacenter is down: the other one has no spare. Tell the datacenter's network team.",
            namespace: "AWS/VPN",
            metric_name: "TunnelState",
            dimensions: { VpnId: vpn_connection_id },
            statistic: "Minimum",
            comparison_operator: "LessThanThreshold",
            threshold: 1,
            treat_missing_data: "breaching",
        }

        // The view from outside, of both sides. Route 53 publishes these in us-east-1 alone.
        let sides = { legacy: traffic.legacy_health_check_id, aws: traffic.aws_health_check_id };
        for (side, check) in sides {
            resource Alarm health[side] {
                qualifier: "health-{side}",
                topic_arn,
                alarm_description: "The {side} side does not accept payments, as seen from outside. While both sides are open Route 53 has taken it out of the answers; a side that is alone open is answered with all the same. `payment-stack traffic status` says which.",
                namespace: "AWS/Route53",
                metric_name: "HealthCheckStatus",
                dimensions: { HealthCheckId: check },
                statistic: "Minimum",
                comparison_operator: "LessThanThreshold",
                threshold: 1,
                treat_missing_data: "breaching",
            }
        }

        output topic_arn = topic_arn;
        /// What speaks against more payments on AWS.
        output stop_alarms = [
            target_errors.alarm_name,
            entrance_errors.alarm_name,
            latency.alarm_name,
            unhealthy.alarm_name,
            firewall_alarm["blocked"].alarm_name,
            in_service.alarm_name,
            secret_refresh.alarm_name,
            tunnel.alarm_name,
        ];
    }
}
