//! Where payments go: one name, two weighted answers, one number that moves both.

use infra::stack;

use crate::kinds::health_check::HealthCheck;

stack! {
    /// Weighted routing between the datacenter and AWS.
    ///
    /// The weights are `100 - percent` and `percent`: they cannot both be zero, which would be an equal split and not "off".
    pub Traffic<
        workspace: string,
        domain_name: string,
        hosted_zone: string,
        legacy_address: string,
        alb_dns_name: string,
        alb_zone_id: string,
        aws_percent: percent,
    > {
        data aws_route53_zone zone {
            name: hosted_zone,
            private_zone: false,
        }

        resource HealthCheck legacy_health {
            qualifier: "legacy",
            fqdn: domain_name,
            ip_address: legacy_address,
        }
        resource HealthCheck aws_health {
            qualifier: "aws",
            fqdn: alb_dns_name,
        }

        resource aws_route53_record legacy {
            zone_id: zone.zone_id,
            name: domain_name,
            type: "A",
            ttl: 60,
            records: [legacy_address],
            set_identifier: "route53-record-legacy-{suffix}",
            health_check_id: legacy_health.id,
            weighted_routing_policy { weight: 100 - aws_percent }
            lifecycle {
                precondition {
                    condition: terraform.workspace == workspace,
                    error_message: "traffic is shifted in the workspace {workspace} alone",
                }
            }
        }
        resource aws_route53_record aws {
            zone_id: zone.zone_id,
            name: domain_name,
            type: "A",
            set_identifier: "route53-record-aws-{suffix}",
            health_check_id: aws_health.id,
            weighted_routing_policy { weight: aws_percent }
            alias {
                name: alb_dns_name,
                zone_id: alb_zone_id,
                evaluate_target_health: true,
            }
            // After the datacenter's: on the way back that one has its weight before this one loses its own, so that not even for a
            // moment both are zero.
            depends_on: [legacy],
            lifecycle {
                precondition {
                    condition: terraform.workspace == workspace,
                    error_message: "traffic is shifted in the workspace {workspace} alone",
                }
            }
        }

        // From the record, not from the variable: what is, not what is wanted.
        output aws_weight = aws.weighted_routing_policy[0].weight;
        output legacy_health_check_id = legacy_health.id;
        output aws_health_check_id = aws_health.id;
    }
}
