// Rules see a resource of another root where an output leads to it: what is known of it there, and what is not stays silent.
rule! {
    /// Peers have machines on shared hosts.
    pub Shared for aws_vpc_peering_connection as peering {
        require: any(aws_vpc, other => other.id == peering.peer_vpc_id && other.instance_tenancy == "default"),
        message: "{find(aws_vpc, other => other.id == peering.peer_vpc_id)} may be on dedicated hosts",
        help: "peer with another",
        at: peering.peer_vpc_id,
    }
    /// Routes are of the house.
    pub Ours for aws_route as route {
        require: cidr_contains("10.0.0.0/8", route.destination_cidr_block),
        message: "{route.destination_cidr_block} is not ours",
        help: "choose another",
        at: route.destination_cidr_block,
    }
    /// One group, one rule.
    pub Once for aws_vpc_security_group_ingress_rule as rule {
        require: !any(aws_vpc_security_group_ingress_rule, other => other.security_group_id == rule.security_group_id
            && other.description == rule.description && other < rule),
        message: "said twice",
        help: "say it once",
    }
    pub pack All { Shared, Ours, Once }
}

stack! {
    pub Networks<cidr: string> {
        resource aws_vpc main { cidr_block: cidr, instance_tenancy: "default" }
        output id = main.id;
    }
    #[workspace("base")]
    pub Base {
        provider aws { region: "us-east-1" }
        variable range { type: string }
        resource aws_vpc taken { cidr_block: "10.0.0.0/16", instance_tenancy: "default" }
        resource aws_vpc free { cidr_block: "10.1.0.0/16", instance_tenancy: "dedicated" }
        resource aws_vpc unknown { cidr_block: range }
        resource aws_vpc several { count: 2, cidr_block: "10.0.0.0/16" }
        stack Networks network { cidr: "10.0.64.0/20" }
        resource aws_vpc public { cidr_block: "192.168.0.0/16" }
        resource aws_security_group one { name: "security-group-one-{suffix}", vpc_id: taken.id }
        resource aws_security_group two { name: "security-group-two-{suffix}", vpc_id: taken.id }
        output taken = taken.id;
        output free = free.id;
        output unknown = unknown.id;
        output several = several[0].id;
        output nested = network.id;
        output arn = taken.arn;
        output public_range = public.cidr_block;
        output all_of_it = taken;
        output one = one.id;
        output also_one = one.id;
        output two = two.id;
    }
    #[workspace("demo")]
    pub Demo {
        rules { All, peered_network_ranges: deny }
        remote Base base;
        provider aws { region: "us-east-1" }
        resource aws_vpc own { cidr_block: "10.0.0.0/20" }
        resource aws_vpc_peering_connection overlaps { vpc_id: own.id, peer_vpc_id: base.taken, auto_accept: true }
        //                                                                          ^^^^^^^^^^ the two VPCs overlap, and cannot be peered
        // = help: give one of them another `cidr_block`, or join them with PrivateLink or VPC Lattice
        resource aws_vpc_peering_connection reversed { vpc_id: base.taken, peer_vpc_id: own.id, auto_accept: true }
        //                                                                              ^^^^^^ `aws_vpc.own` may be on dedicated hosts
        // = help: peer with another
        //                                                                              ^^^^^^ the two VPCs overlap, and cannot be peered
        // = help: give one of them another `cidr_block`, or join them with PrivateLink or VPC Lattice
        resource aws_vpc_peering_connection theirs { vpc_id: base.taken, peer_vpc_id: base.nested, auto_accept: true }
        //                                                                            ^^^^^^^^^^^ the two VPCs overlap, and cannot be peered
        // = help: give one of them another `cidr_block`, or join them with PrivateLink or VPC Lattice
        resource aws_vpc_peering_connection apart { vpc_id: own.id, peer_vpc_id: base.free, auto_accept: true }
        //                                                                       ^^^^^^^^^ `aws_vpc.free` may be on dedicated hosts
        // = help: peer with another
        resource aws_vpc_peering_connection nested_apart { vpc_id: own.id, peer_vpc_id: base.nested, auto_accept: true }
        resource aws_vpc_peering_connection unknown { vpc_id: own.id, peer_vpc_id: base.unknown, auto_accept: true }
        resource aws_vpc_peering_connection one_of_several { vpc_id: own.id, peer_vpc_id: base.several, auto_accept: true }
        resource aws_vpc_peering_connection whole { vpc_id: own.id, peer_vpc_id: base.all_of_it.id, auto_accept: true }

        variable vpc { type: string }
        resource aws_vpc_peering_connection of_variable { vpc_id: own.id, peer_vpc_id: vpc, auto_accept: true }
        resource aws_vpc_peering_connection of_text { vpc_id: own.id, peer_vpc_id: "vpc-0123456789abcdef0", auto_accept: true }

        variable table { type: string }
        resource aws_route theirs { route_table_id: table, destination_cidr_block: base.public_range, network_interface_id: "eni-1" }
        //                                                                         ^^^^^^^^^^^^^^^^^ 192.168.0.0/16 is not ours
        // = help: choose another

        resource aws_vpc_security_group_ingress_rule first { security_group_id: base.one, ip_protocol: "tcp", from_port: 443, to_port: 443, cidr_ipv4: "10.0.0.0/8", description: "a" }
        resource aws_vpc_security_group_ingress_rule also { security_group_id: base.also_one, ip_protocol: "tcp", from_port: 80, to_port: 80, cidr_ipv4: "10.0.0.0/8", description: "a" }
      //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ said twice
      // = help: say it once
        resource aws_vpc_security_group_ingress_rule other { security_group_id: base.two, ip_protocol: "tcp", from_port: 80, to_port: 80, cidr_ipv4: "10.0.0.0/8", description: "a" }
    }
}
