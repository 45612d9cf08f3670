//! Where payments go: one name, two weighted answers. Terraform makes them, `payment-stack traffic` moves them.

use infra::stack;

use crate::kinds::health_check::HealthCheck;
use crate::kinds::side_check::SideCheck;
use crate::kinds::side_switch::SideSwitch;
use crate::stacks::load_balancer::LoadBalancer;
use crate::stacks::traffic_truth::TrafficTruth;

stack! {
    /// Weighted routing between the datacenter and AWS.
    ///
    /// Both weights zero would be an equal split and not "off". So an apply never touches the weights of a record that is there,
    /// and what a record needs besides is in a record of its own: a change of an address does not write the weights anew.
    ///
    /// A weight of zero does not close a side either: where all others are unhealthy, Route 53 answers with it. What is
    /// closed has a health check that cannot pass.
    pub Traffic<
        shared workspace: string,
        domain_name: string,
        hosted_zone: string,
        legacy_address: string,
        load_balancer: LoadBalancer,
        truth: TrafficTruth,
    > {
        data aws_route53_zone zone {
            name: hosted_zone,
            private_zone: false,
        }
        let legacy_set = "route53-record-legacy-{suffix}";
        let aws_set = "route53-record-aws-{suffix}";
        let name_in_regex = replace(domain_name, ".", "[.]");
        data aws_route53_records taken {
            zone_id: zone.zone_id,
            name_regex: "^{name_in_regex}[.]$",
            lifecycle {
                // Another environment under the same name would take its part of the payments.
                postcondition {
                    condition: alltrue([
                        // Where no record has the name yet, the provider says null and not none.
                        for record in coalesce(self.resource_record_sets, []):
                            record.type != "A" || contains([legacy_set, aws_set], coalesce(record.set_identifier, "none"))
                    ]),
                    error_message: "{domain_name} has addresses that are not of this environment: give each environment a name of its own",
                }
            }
        }

        // What is seen from outside.
        resource HealthCheck legacy_health {
            qualifier: "legacy",
            fqdn: domain_name,
            ip_address: legacy_address,
        }
        resource HealthCheck aws_health {
            qualifier: "aws",
            fqdn: load_balancer.dns_name,
        }
        // What opens and closes a side. Made anew, a side is what it was: the datacenter closed once Aurora owns the writes,
        // AWS closed as long as it has no share.
        resource SideSwitch legacy_switch {
            qualifier: "legacy",
            fqdn: domain_name,
            invert_healthcheck: truth.write_owner == "aurora",
            lifecycle { ignore_changes: [invert_healthcheck] }
        }
        resource SideSwitch aws_switch {
            qualifier: "aws",
            fqdn: domain_name,
            invert_healthcheck: truth.aws_percent == 0,
            lifecycle { ignore_changes: [invert_healthcheck] }
        }
        resource SideCheck legacy_side {
            qualifier: "legacy",
            child_healthchecks: [legacy_health.id, legacy_switch.id],
        }
        resource SideCheck aws_side {
            qualifier: "aws",
            child_healthchecks: [aws_health.id, aws_switch.id],
        }

        // Where the sides are. They have no weights: both may change by an apply at any time.
        resource aws_route53_record legacy_address_record {
            zone_id: zone.zone_id,
            name: "route53-record-legacy-{suffix}.{domain_name}",
            type: "A",
            ttl: 60,
            records: [legacy_address],
        }
        resource aws_route53_record aws_address_record {
            zone_id: zone.zone_id,
            name: "route53-record-aws-{suffix}.{domain_name}",
            type: "A",
            alias {
                name: load_balancer.dns_name,
                zone_id: load_balancer.zone_id,
                evaluate_target_health: true,
            }
        }

        // Which of them is answered with.
        resource aws_route53_record legacy {
            zone_id: zone.zone_id,
            name: domain_name,
            type: "A",
            set_identifier: legacy_set,
            health_check_id: legacy_side.id,
            weighted_routing_policy { weight: 100 - truth.aws_percent }
            alias {
                name: legacy_address_record.name,
                zone_id: zone.zone_id,
                evaluate_target_health: false,
            }
            lifecycle {
                ignore_changes: [weighted_routing_policy],
                precondition {
                    condition: terraform.workspace == workspace,
                    error_message: "traffic is shifted in the workspace {workspace} alone",
                }
            }
            depends_on: [taken],
        }
        resource aws_route53_record aws {
            zone_id: zone.zone_id,
            name: domain_name,
            type: "A",
            set_identifier: aws_set,
            health_check_id: aws_side.id,
            weighted_routing_policy { weight: truth.aws_percent }
            alias {
                name: aws_address_record.name,
                zone_id: zone.zone_id,
                evaluate_target_health: true,
            }
            // After the datacenter's: an apply that fails half way leaves one record that answers, and not one of weight zero.
            depends_on: [legacy],
            lifecycle {
                ignore_changes: [weighted_routing_policy],
                precondition {
                    condition: terraform.workspace == workspace,
                    error_message: "traffic is shifted in the workspace {workspace} alone",
                }
            }
        }

        output zone_id = zone.zone_id;
        output legacy_record = legacy.set_identifier;
        output aws_record = aws.set_identifier;
        output legacy_switch_id = legacy_switch.id;
        output aws_switch_id = aws_switch.id;
        output legacy_health_check_id = legacy_health.id;
        output aws_health_check_id = aws_health.id;
    }
}
