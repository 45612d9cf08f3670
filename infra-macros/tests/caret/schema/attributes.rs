stack! {
    pub Attributes {
        resource aws_vpc vpc {
            cidr_blok: "10.0.0.0/16",
          //^^^^^^^^^ no attribute `cidr_blok` on `aws_vpc`
          // = help: did you mean `cidr_block`?
            id_of_something: "x",
          //^^^^^^^^^^^^^^^ no attribute `id_of_something` on `aws_vpc`
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
            //      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no attribute `cidr` on `egress` of `aws_security_group`
        }
        data aws_vpcs all { filtre { name: "x", values: ["y"] } }
        //                  ^^^^^^ no block `filtre` on `aws_vpcs`
        // = help: did you mean `filter`?
    }
}
