use infra_macros::stack;

stack! {
    pub Demo {
        resource aws_cloudwatch_event_endpoint global {
            name: "cloudwatch-event-endpoint-{suffix}",
            role_arn: "arn:aws:iam::123456789012:role/replication",
            event_bus { event_bus_arn: "arn:aws:events:us-east-1:123456789012:event-bus/main" }
            routing_config {
                failover_config {
                    primary { health_check: "arn:aws:route53:::healthcheck/main" }
                    secondary { route: "us-west-2" }
                }
            }
        }
    }
}

fn main() {}
