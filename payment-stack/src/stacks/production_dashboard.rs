//! What the serving side looks like now.

use infra::stack;

use crate::stacks::dashboard::Dashboard;

stack! {
    /// Entrance, instances and database at a glance.
    pub ProductionDashboard<
        region: string,
        alb_arn_suffix: string,
        target_group_arn_suffix: string,
        group_name: string,
        cluster_identifier: string,
        web_acl_name: string,
        nat_gateway_ids: [ref(aws_nat_gateway)],
    > {
        let alb = ["LoadBalancer", alb_arn_suffix];
        let service = ["TargetGroup", target_group_arn_suffix, "LoadBalancer", alb_arn_suffix];
        let group = ["AutoScalingGroupName", group_name];
        let cluster = ["DBClusterIdentifier", cluster_identifier];
        let firewall = ["WebACL", web_acl_name, "Region", region, "Rule", "ALL"];
        stack Dashboard dashboard {
            qualifier: "production",
            region,
            note: "# Payments on AWS\nEntrance, instances, database. Alarms notify `sns-topic-alerts-{suffix}`.",
            graphs: [
                { title: "Requests", stat: "Sum", metrics: [concat(["AWS/ApplicationELB", "RequestCount"], alb)] },
                {
                    title: "Errors",
                    stat: "Sum",
                    metrics: [
                        concat(["AWS/ApplicationELB", "HTTPCode_Target_5XX_Count"], service),
                        concat(["AWS/ApplicationELB", "HTTPCode_ELB_5XX_Count"], alb),
                        concat(["AWS/ApplicationELB", "ClientTLSNegotiationErrorCount"], alb),
                    ],
                },
                { title: "Latency, p99", stat: "p99", metrics: [concat(["AWS/ApplicationELB", "TargetResponseTime"], service)] },
                {
                    title: "Instances behind the load balancer",
                    stat: "Average",
                    metrics: [
                        concat(["AWS/ApplicationELB", "HealthyHostCount"], service),
                        concat(["AWS/ApplicationELB", "UnHealthyHostCount"], service),
                    ],
                },
                {
                    title: "Capacity",
                    stat: "Average",
                    metrics: [
                        concat(["AWS/AutoScaling", "GroupInServiceInstances"], group),
                        concat(["AWS/AutoScaling", "GroupDesiredCapacity"], group),
                        concat(["AWS/AutoScaling", "GroupMaxSize"], group),
                    ],
                },
                { title: "Processor of the instances", stat: "Average", metrics: [concat(["AWS/EC2", "CPUUtilization"], group)] },
                {
                    title: "Processor and connections of the database",
                    stat: "Maximum",
                    metrics: [
                        concat(["AWS/RDS", "CPUUtilization"], cluster),
                        concat(["AWS/RDS", "DatabaseConnections"], cluster),
                    ],
                },
                {
                    title: "Commit latency and replica lag",
                    stat: "Maximum",
                    metrics: [
                        concat(["AWS/RDS", "CommitLatency"], cluster),
                        concat(["AWS/RDS", "AuroraReplicaLagMaximum"], cluster),
                    ],
                },
                {
                    title: "Deadlocks and free memory",
                    stat: "Minimum",
                    metrics: [
                        concat(["AWS/RDS", "Deadlocks"], cluster),
                        concat(["AWS/RDS", "FreeableMemory"], cluster),
                    ],
                },
                {
                    title: "Web firewall",
                    stat: "Sum",
                    metrics: [
                        concat(["AWS/WAFV2", "AllowedRequests"], firewall),
                        concat(["AWS/WAFV2", "BlockedRequests"], firewall),
                    ],
                },
                {
                    title: "Ports refused by NAT gateways",
                    stat: "Sum",
                    metrics: [for id in nat_gateway_ids: ["AWS/NATGateway", "ErrorPortAllocation", "NatGatewayId", id]],
                },
            ],
        }
        output name = dashboard.name;
    }
}
