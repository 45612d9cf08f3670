stack! {
    #[workspace("combinations")]
    pub Combinations {
        required_providers { aws { source: "hashicorp/aws", versions: ["5.100"] } }
        provider aws { region: "us-east-1" }
        variable zone_id { type: string, default: null }
        resource aws_vpc vpc { cidr_block: "10.0.0.0/16" }
        resource aws_internet_gateway way_out { vpc_id: vpc.id }
        resource aws_route_table table { vpc_id: vpc.id }
        resource aws_eip address { domain: "vpc" }
        resource aws_subnet public { vpc_id: vpc.id, cidr_block: "10.0.0.0/24" }
        resource aws_nat_gateway nat { subnet_id: public.id, allocation_id: address.id }
        resource aws_route right {
            route_table_id: table.id, destination_cidr_block: "0.0.0.0/0", gateway_id: way_out.id, nat_gateway_id: null
        }
        resource aws_route two_targets {
            route_table_id: table.id, destination_cidr_block: "10.1.0.0/16", gateway_id: way_out.id, nat_gateway_id: nat.id
            //                                                                                       ^^^^^^^^^^^^^^ `nat_gateway_id` on `aws_route` does not go with `gateway_id`
            // = help: write one of `carrier_gateway_id`, `core_network_arn`, `egress_only_gateway_id`, `gateway_id`, `local_gateway_id`, `nat_gateway_id`, `network_interface_id`, `transit_gateway_id`, `vpc_endpoint_id`, `vpc_peering_connection_id`
        }
        resource aws_route no_target { route_table_id: table.id, destination_cidr_block: "10.2.0.0/16" }
      //^^^^^^^^^^^^^^^^^^^^^^^^^^^^ `aws_route` needs one of `carrier_gateway_id`, `core_network_arn`, `egress_only_gateway_id`, `gateway_id`, `local_gateway_id`, `nat_gateway_id`, `network_interface_id`, `transit_gateway_id`, `vpc_endpoint_id`, `vpc_peering_connection_id`
      // = help: write one, and no more
        resource aws_route null_target { route_table_id: table.id, destination_cidr_block: "10.4.0.0/16", gateway_id: null }
      //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ `aws_route` needs one of `carrier_gateway_id`, `core_network_arn`, `egress_only_gateway_id`, `gateway_id`, `local_gateway_id`, `nat_gateway_id`, `network_interface_id`, `transit_gateway_id`, `vpc_endpoint_id`, `vpc_peering_connection_id`
      // = help: write one, and no more
        resource aws_route misspelt { route_table_id: table.id, destination_cidr_block: "10.3.0.0/16", gatway_id: way_out.id }
        //                                                                                             ^^^^^^^^^ no attribute `gatway_id` on `aws_route`
        // = help: did you mean `gateway_id`?
        // What a variable gives may be `null`.
        resource aws_route53_record by_variable {
            zone_id: var.zone_id, name: "a", type: "A", records: if var.zone_id == null { null } else { ["10.0.0.1"] }, ttl: 60
        }
        resource aws_route53_record no_values { zone_id: "Z1", name: "b", type: "A" }
      //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ `aws_route53_record` needs one of `alias`, `records`
      // = help: write one, and no more
        resource aws_route53_record both { zone_id: "Z1", name: "c", type: "A", records: ["10.0.0.1"], ttl: 60, alias { name: "x", zone_id: "Z2", evaluate_target_health: true } }
        //                                                                                                      ^^^^^ `alias` on `aws_route53_record` does not go with `ttl`
        // = help: remove one of them
        //                                                                                                      ^^^^^ `alias` on `aws_route53_record` does not go with `records`
        // = help: write one of `alias`, `records`
        resource aws_route53_record no_identifier { zone_id: "Z1", name: "d", type: "A", records: ["10.0.0.1"], ttl: 60, weighted_routing_policy { weight: 1 } }
        //                                                                                                               ^^^^^^^^^^^^^^^^^^^^^^^ `weighted_routing_policy` on `aws_route53_record` needs `set_identifier` too
        // = help: write `set_identifier`, or remove `weighted_routing_policy`
        resource aws_launch_template template { image_id: "ami-0123456789abcdef1", instance_type: "t3.micro" }
        resource aws_instance within_a_block { launch_template { version: "1" } }
        //                                     ^^^^^^^^^^^^^^^ `launch_template` of `aws_instance` needs one of `id`, `name`
        // = help: write one, and no more
        resource aws_instance nothing_at_all { }
      //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ `aws_instance` needs one of `ami`, `launch_template`
      // = help: write one of them
      //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ `aws_instance` needs one of `instance_type`, `launch_template`
      // = help: write one of them
        resource aws_instance right_block { launch_template { id: template.id } }
        data aws_ami right_data { owners: ["amazon"], most_recent: true }
    }

    pub Parts<public: bool, subnet_id: string, group_id: string> {
        // Only who uses the stack decides which arm is taken.
        resource aws_security_group_rule either {
            security_group_id: group_id, type: "ingress", protocol: "tcp", from_port: 443, to_port: 443,
            if public { cidr_blocks: ["0.0.0.0/0"] } else { source_security_group_id: group_id }
        }
        resource aws_security_group_rule neither {
      //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ `aws_security_group_rule` needs one of `cidr_blocks`, `ipv6_cidr_blocks`, `prefix_list_ids`, `self`, `source_security_group_id`
      // = help: write one of them
            security_group_id: group_id, type: "ingress", protocol: "tcp", from_port: 443, to_port: 443
        }
        output subnet_id = subnet_id;
    }
}
