//! How far the migration is, and whether it may go on.

use infra::stack;

use crate::stacks::dashboard::Dashboard;
use crate::stacks::replication::Replication;

stack! {
    /// Replication, validation, and both sides next to each other.
    pub MigrationDashboard<
        replication: Replication,
        legacy_health_check_id: string,
        aws_health_check_id: string,
        alb_arn_suffix: string,
        target_group_arn_suffix: string,
        service_name: string,
        aws_percent: number,
    > {
        let forward = ["ReplicationInstanceIdentifier", replication.instance_id, "ReplicationTaskIdentifier", replication.forward_id];
        let reverse = ["ReplicationInstanceIdentifier", replication.instance_id, "ReplicationTaskIdentifier", replication.reverse_id];
        let instance = ["ReplicationInstanceIdentifier", replication.instance_id];
        let alb = ["LoadBalancer", alb_arn_suffix];
        let service = ["TargetGroup", target_group_arn_suffix, "LoadBalancer", alb_arn_suffix];
        let legacy_check = ["HealthCheckId", legacy_health_check_id];
        let aws_check = ["HealthCheckId", aws_health_check_id];

        stack Dashboard dashboard {
            qualifier: "migration",
            note: "# Migration of {service_name}\nLag below 10 s, no validation failures and both sides healthy, or traffic does not move.",
            graphs: [
                {
                    title: "Replication lag, datacenter to Aurora",
                    stat: "Maximum",
                    metrics: [
                        concat(["AWS/DMS", "CDCLatencySource"], forward),
                        concat(["AWS/DMS", "CDCLatencyTarget"], forward),
                    ],
                },
                {
                    title: "Replication lag, Aurora to datacenter",
                    stat: "Maximum",
                    metrics: [
                        concat(["AWS/DMS", "CDCLatencySource"], reverse),
                        concat(["AWS/DMS", "CDCLatencyTarget"], reverse),
                    ],
                },
                {
                    title: "Rows per second",
                    stat: "Average",
                    metrics: [
                        concat(["AWS/DMS", "FullLoadThroughputRowsTarget"], forward),
                        concat(["AWS/DMS", "CDCThroughputRowsTarget"], forward),
                        concat(["AWS/DMS", "CDCThroughputRowsTarget"], reverse),
                    ],
                },
                {
                    title: "Validation",
                    stat: "Maximum",
                    metrics: [
                        concat(["AWS/DMS", "ValidationFailedOverallCount"], forward),
                        concat(["AWS/DMS", "ValidationSuspendedOverallCount"], forward),
                        concat(["AWS/DMS", "ValidationPendingOverallCount"], forward),
                        concat(["AWS/DMS", "ValidationFailedOverallCount"], reverse),
                        concat(["AWS/DMS", "ValidationSuspendedOverallCount"], reverse),
                        concat(["AWS/DMS", "ValidationPendingOverallCount"], reverse),
                    ],
                },
                {
                    title: "Changes that wait",
                    stat: "Maximum",
                    metrics: [
                        concat(["AWS/DMS", "CDCIncomingChanges"], forward),
                        concat(["AWS/DMS", "CDCChangesDiskTarget"], forward),
                    ],
                },
                {
                    title: "Room on the replication instance",
                    stat: "Minimum",
                    metrics: [
                        concat(["AWS/DMS", "FreeStorageSpace"], instance),
                        concat(["AWS/DMS", "FreeableMemory"], instance),
                    ],
                },
                {
                    title: "Health of both sides",
                    stat: "Minimum",
                    metrics: [
                        concat(["AWS/Route53", "HealthCheckStatus"], legacy_check, [{ label: "datacenter" }]),
                        concat(["AWS/Route53", "HealthCheckStatus"], aws_check, [{ label: "AWS" }]),
                    ],
                },
                {
                    title: "Time to first byte from outside",
                    stat: "Average",
                    metrics: [
                        concat(["AWS/Route53", "TimeToFirstByte"], legacy_check, [{ label: "datacenter" }]),
                        concat(["AWS/Route53", "TimeToFirstByte"], aws_check, [{ label: "AWS" }]),
                    ],
                },
                {
                    // The datacenter's load balancers publish their count under the name that payments are sent to.
                    title: "Traffic distribution: requests by side",
                    stat: "Sum",
                    metrics: [
                        ["Payments/Datacenter", "RequestCount", "Service", service_name, { label: "datacenter" }],
                        concat(["AWS/ApplicationELB", "RequestCount"], alb, [{ label: "AWS" }]),
                    ],
                },
                {
                    // Route 53 has no metric for weights: they are as of the last apply of this workspace, next to what came of them.
                    title: "Weights, and the measured share of AWS in percent",
                    stat: "Sum",
                    metrics: [
                        [{ expression: "TIME_SERIES({100 - aws_percent})", label: "weight of the datacenter" }],
                        [{ expression: "TIME_SERIES({aws_percent})", label: "weight of AWS" }],
                        [{ expression: "100 * aws / (aws + FILL(datacenter, 0))", label: "measured" }],
                        concat(["AWS/ApplicationELB", "RequestCount"], alb, [{ id: "aws", visible: false }]),
                        ["Payments/Datacenter", "RequestCount", "Service", service_name, { id: "datacenter", visible: false }],
                    ],
                },
                {
                    title: "Errors and latency on AWS",
                    stat: "p99",
                    metrics: [
                        concat(["AWS/ApplicationELB", "HTTPCode_Target_5XX_Count"], service, [{ stat: "Sum" }]),
                        concat(["AWS/ApplicationELB", "TargetResponseTime"], service),
                    ],
                },
                {
                    title: "Instances behind the load balancer",
                    stat: "Average",
                    metrics: [
                        concat(["AWS/ApplicationELB", "HealthyHostCount"], service),
                        concat(["AWS/ApplicationELB", "UnHealthyHostCount"], service),
                    ],
                },
            ],
        }
        output name = dashboard.name;
    }
}
