//! When somebody has to know: the alarms of the serving side, but for those of the entrance, which a rollout is stopped by.

use infra::stack;

use crate::kinds::alarm::Alarm;
use crate::stacks::application::Application;
use crate::stacks::database::Database;
use crate::stacks::network::Network;
use crate::stacks::traffic::Traffic;

stack! {
    /// Alarms on the firewall, the instances, the database, the network and the view from outside.
    pub Alerts<
        shared region: string,
        shared topic_arn: ref(aws_sns_topic),
        shared zones: [string],
        network: Network,
        application: Application,
        database: Database,
        traffic: Traffic,
        vpn_connection_id: string,
    > {
        // The web firewall. While it counts, nobody is turned away, and the alarm says what would be.
        let firewall = {
            counted: { metric: "CountedRequests", means: "The web firewall counts more than 100 requests a minute. Before `firewall_blocks` is set, find their rules in the log `aws-waf-logs-…`: what is a payment goes to `firewall_counted_rules`." },
            blocked: { metric: "BlockedRequests", means: "The web firewall turns away more than 100 requests a minute. If they are payments, put their rule into `firewall_counted_rules`, or take `firewall_blocks` back, and apply. Do not shift before it is known. {application.entrance_alarms.roll_back}" },
        };
        for (what, alarm) in firewall {
            resource Alarm firewall_alarm[what] {
                qualifier: "firewall-{what}",
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
            alarm_description: "An instance could not take the secret of the payment service as it is now, and works with the one before. Read `refresh-secret` in the system log before the old password ends.",
            namespace: "Payments/Service",
            metric_name: "SecretRefreshFailed",
            dimensions: instances,
            statistic: "Maximum",
            threshold: 0,
        }
        resource Alarm secret_rotation {
            qualifier: "secret-rotation",
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

        /// What speaks against more payments on AWS.
        output stop_alarms = concat(application.entrance_alarms.stop_alarms, [
            firewall_alarm["blocked"].alarm_name,
            in_service.alarm_name,
            secret_refresh.alarm_name,
            tunnel.alarm_name,
        ]);
    }
}
