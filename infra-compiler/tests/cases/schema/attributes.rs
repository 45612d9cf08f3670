stack! {
    pub Attributes {
        resource aws_vpc vpc {
            cidr_blok: "10.0.0.0/16",
          //^^^^^^^^^ no attribute `cidr_blok` on `aws_vpc`
          // = help: did you mean `cidr_block`?
            id_of_something: "x",
          //^^^^^^^^^^^^^^^ no attribute `id_of_something` on `aws_vpc`
          // = help: it has `assign_generated_ipv6_cidr_block`, `cidr_block`, `enable_dns_hostnames`, `enable_dns_support`, `enable_network_address_usage_metrics`, `instance_tenancy`, `ipv4_ipam_pool_id`, `ipv4_netmask_length` and 7 more
            arn: "arn:aws:ec2:us-east-1:123456789012:vpc/vpc-1",
          //^^^ `arn` on `aws_vpc` is read-only
          // = help: remove it: the provider sets it
            tags { Project: "payments" }
          //^^^^ `tags` on `aws_vpc` is an attribute, not a block
          // = help: write `tags: { … }`
        }
        resource aws_subnet subnet { cidr_block: null }
      //^^^^^^^^^^^^^^^^^^^^^^^^^^ missing `vpc_id` on `aws_subnet`
      // = help: add `vpc_id: …`, a text
        resource aws_lb_target_group group {
            port: 443,
            protocol: "HTTPS",
            health_check { pth: "/health", interval: "often" }
            //             ^^^ no attribute `pth` on `health_check` of `aws_lb_target_group`
            // = help: did you mean `path`?
            //                                       ^^^^^^^ `interval` on `health_check` of `aws_lb_target_group` takes number, found the text `often`
            // = help: write a number
            healthcheck { path: "/health" }
          //^^^^^^^^^^^ no block `healthcheck` on `aws_lb_target_group`
          // = help: did you mean `health_check`?
            stickiness: { type: "lb_cookie" },
          //^^^^^^^^^^ `stickiness` on `aws_lb_target_group` is a block, not an attribute
          // = help: write `stickiness { … }`, without the colon
        }
        resource aws_security_group web {
            vpc_id: vpc.id,
            ingress { from_port: 443, to_port: 443, protcol: "tcp" }
            //                                      ^^^^^^^ no attribute `protcol` on `ingress` of `aws_security_group`
            // = help: did you mean `protocol`?
            egress: [{ from_port: 0, to_port: 0, protocol: "-1", cidr: [] }],
            //                                                   ^^^^ no attribute `cidr` on `egress` of `aws_security_group`
            // = help: it has `cidr_blocks`, `description`, `from_port`, `ipv6_cidr_blocks`, `prefix_list_ids`, `protocol`, `security_groups`, `self` and 1 more
        }
        data aws_vpcs all { filtre { name: "x", values: ["y"] } }
        //                  ^^^^^^ no block `filtre` on `aws_vpcs`
        // = help: did you mean `filter`?
        resource aws_subnet one_slip { vpcid: vpc.id, cidr_block: "10.0.0.0/24", tags: { Name: "subnet-slip-{suffix}" } }
        //                             ^^^^^ no attribute `vpcid` on `aws_subnet`
        // = help: did you mean `vpc_id`?
        resource aws_lb_listener block_slip { load_balancer_arn: "arn:aws:elasticloadbalancing:us-east-1:123456789012:lb/x", default_actions { type: "forward" } }
        //                                                                                                                   ^^^^^^^^^^^^^^^ no block `default_actions` on `aws_lb_listener`
        // = help: did you mean `default_action`?
    }
}
