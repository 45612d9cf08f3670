use std::collections::BTreeSet;

use payment_stack::AwsProduction;

use crate::document::{Document, production, text};

#[test]
fn three_tiers_in_three_zones() {
    let document = production();
    for tier in ["public", "private", "database"] {
        let subnets: Vec<_> =
            document.all("aws_subnet").into_iter().filter(|(_, subnet)| text(subnet, "/tags/Tier") == tier).collect();
        let zones: BTreeSet<_> = subnets.iter().map(|(_, subnet)| text(subnet, "/availability_zone")).collect();
        assert_eq!(zones, BTreeSet::from(["us-east-1a", "us-east-1b", "us-east-1c"]), "{tier}");
        assert_eq!(subnets.len(), 3, "{tier}");
    }
}

#[test]
fn subnets_lie_side_by_side_in_the_network() {
    let document = production();
    let mut ranges: Vec<_> =
        document.all("aws_subnet").into_iter().map(|(_, subnet)| range(text(subnet, "/cidr_block"))).collect();
    let network = range(text(document.resource("aws_vpc", "network_vpc"), "/cidr_block"));
    ranges.sort_unstable();
    assert!(ranges.iter().all(|(first, last)| network.0 <= *first && *last <= network.1));
    assert!(ranges.windows(2).all(|pair| pair[0].1 < pair[1].0), "{ranges:?}");
}

#[test]
fn the_network_and_the_datacenter_do_not_overlap() {
    let document = production();
    let network = range(text(document.resource("aws_vpc", "network_vpc"), "/cidr_block"));
    let datacenter = range(text(document.resource("aws_route", "network_to_datacenter_a"), "/destination_cidr_block"));
    assert!(network.1 < datacenter.0 || datacenter.1 < network.0);
}

#[test]
fn database_subnets_have_no_way_out() {
    let document = production();
    let isolated = "${aws_route_table.network_isolated.id}";
    for zone in ["a", "b", "c"] {
        let association =
            document.resource("aws_route_table_association", &format!("network_database_association_{zone}"));
        assert_eq!(text(association, "/route_table_id"), isolated);
    }
    assert!(document.all("aws_route").iter().all(|(_, route)| text(route, "/route_table_id") != isolated));
    let propagations = document.all("aws_vpn_gateway_route_propagation");
    assert!(propagations.iter().all(|(_, propagation)| text(propagation, "/route_table_id") != isolated));
    assert!(document.resource("aws_route_table", "network_isolated").get("route").is_none());
}

#[test]
fn no_zone_needs_another_zone_to_get_out() {
    let document = production();
    for zone in ["a", "b", "c"] {
        let route = document.resource("aws_route", &format!("network_out_{zone}"));
        assert_eq!(text(route, "/nat_gateway_id"), format!("${{aws_nat_gateway.network_nat_{zone}.id}}"));
        assert_eq!(text(route, "/route_table_id"), format!("${{aws_route_table.network_private_{zone}.id}}"));
        let nat = document.resource("aws_nat_gateway", &format!("network_nat_{zone}"));
        assert_eq!(text(nat, "/subnet_id"), format!("${{aws_subnet.network_public_subnet_{zone}.id}}"));
    }
}

#[test]
fn the_datacenter_is_reached_through_the_existing_vpn() {
    for target in AwsProduction::STACK.targets {
        let document = Document::of(AwsProduction::STACK, target.versions);
        let read = |ty: &str| document.whole.data(ty, "network_datacenter_vpn").is_ok();
        let connections = !target.versions.starts_with("aws=5.");
        assert_eq!(read("aws_vpn_connection"), connections, "{}", target.versions);
        // On both by the connection's own id: never by a tag, which anybody may put on another gateway.
        assert_eq!(read("aws_cloudcontrolapi_resource"), !connections, "{}", target.versions);
        assert!(!read("aws_vpn_gateway") && !read("aws_customer_gateway"), "{}", target.versions);
        assert_eq!(document.whole.count("aws_vpn_connection"), 0);
        assert_eq!(document.whole.count("aws_vpn_gateway"), 0);
        assert_eq!(document.whole.count("aws_vpn_gateway_route_propagation"), 3);
    }
}

#[test]
fn another_workspace_is_refused() {
    let document = production();
    let vpc = document.resource("aws_vpc", "network_vpc");
    assert_eq!(text(vpc, "/lifecycle/0/precondition/0/condition"), "${terraform.workspace == \"aws-production\"}");
}

#[test]
fn everything_that_flows_is_on_record() {
    let document = production();
    let flow = document.resource("aws_flow_log", "network_flow");
    assert_eq!(text(flow, "/traffic_type"), "ALL");
    let block = document.block("aws_flow_log", "network_flow");
    assert!(block.refers_to("log_destination", "aws_cloudwatch_log_group.network_flow_logs"));
    let policy = text(document.resource("aws_iam_role_policy", "network_flow_writing"), "/policy");
    assert!(policy.contains("aws_cloudwatch_log_group.network_flow_logs.arn"));
    assert!(!policy.contains("\"Resource\" = \"*\""));
}

#[test]
fn the_default_security_group_is_empty() {
    let document = production();
    let closed = document.resource("aws_default_security_group", "network_closed");
    assert!(closed.get("ingress").is_none() && closed.get("egress").is_none());
}

/// First and last address of a range.
fn range(cidr: &str) -> (u32, u32) {
    let (address, length) = cidr.split_once('/').expect("length");
    let first = u32::from(address.parse::<std::net::Ipv4Addr>().expect("address"));
    let length: u32 = length.parse().expect("number");
    (first, first | u32::MAX.checked_shr(length).unwrap_or(0))
}

#[test]
fn acquirers_are_told_every_address_that_calls_come_from() {
    let document = production();
    let gateways = document.all("aws_nat_gateway");
    let addresses: Vec<_> =
        gateways.iter().map(|(_, gateway)| text(gateway, "/allocation_id").replace(".id}", ".public_ip}")).collect();
    assert_eq!(addresses.len(), 3);
    assert_eq!(document.json["output"]["nat_addresses"]["value"], serde_json::json!(addresses));
}
