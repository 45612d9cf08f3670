//! What the serving side looks like now.

use infra::stack;

use crate::stacks::application::Application;
use crate::stacks::dashboard::Dashboard;
use crate::stacks::database::Database;
use crate::stacks::network::Network;

stack! {
    /// Entrance, instances and database at a glance.
    pub ProductionDashboard<
        shared region: string,
        network: Network,
        application: Application,
        database: Database,
    > {
        let alb = ["LoadBalancer", application.load_balancer.arn_suffix];
        let service = concat(["TargetGroup", application.load_balancer.target_group_arn_suffix], alb);
        let group = ["AutoScalingGroupName", application.group_name];
        let cluster = ["DBClusterIdentifier", database.cluster_identifier];
        let firewall = ["WebACL", application.web_firewall.name, "Region", region, "Rule", "ALL"];
        stack Dashboard dashboard {
            qualifier: "production",
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
                    metrics: [for id in network.nat_gateway_ids: ["AWS/NATGateway", "ErrorPortAllocation", "NatGatewayId", id]],
                },
            ],
        }
        output name = dashboard.name;
    }
}
