stack! {
    pub Values<zones: [string], size: number, subnet: ref(aws_subnet)> {
        variable disks { type: list(string) }
        resource aws_vpc vpc { cidr_block: "10.0.0.0/16", enable_dns_support: "on" }
        //                                                                    ^^^^ `enable_dns_support` on `aws_vpc` takes bool, found the text `on`
        // = help: write `true`
        resource aws_autoscaling_group app {
            min_size: "three",
            //        ^^^^^^^ `min_size` on `aws_autoscaling_group` takes number, found the text `three`
            // = help: write a number
            max_size: size,
            desired_capacity: vpc.arn,
            //                ^^^^^^^ `desired_capacity` on `aws_autoscaling_group` takes number, found string
            // = help: if the text always reads as a number, write `tonumber(…)`
            vpc_zone_identifier: subnet,
            //                   ^^^^^^ `vpc_zone_identifier` on `aws_autoscaling_group` takes set(string), found string
            // = help: put it into a list: `[…]`
            availability_zones: zones,
            launch_template: { id: "lt-1" },
          //^^^^^^^^^^^^^^^ `launch_template` on `aws_autoscaling_group` is a block, not an attribute
          // = help: write `launch_template { … }`, without the colon
            tag { key: "Name", value: "autoscaling-group-{suffix}", propagate_at_launch: "yes" }
            //                                                                           ^^^^^ `propagate_at_launch` on `tag` of `aws_autoscaling_group` takes bool, found the text `yes`
            // = help: write `true`
        }
        resource aws_lb edge { subnets: [vpc], security_groups: "sg-1", internal: 1 }
        //                               ^^^ `subnets[0]` on `aws_lb` takes string, found a resource as a whole
        // = help: name an attribute of it, such as `id` or `arn`
        //                                                      ^^^^^^ `security_groups` on `aws_lb` takes set(string), found the text `sg-1`
        // = help: put it into a list: `[…]`
        //                                                                        ^ `internal` on `aws_lb` takes bool, found the number `1`
        // = help: write `true` or `false`
        resource aws_ebs_volume volume { availability_zone: "us-east-1a", size: disks[0] }
        resource aws_ebs_volume other { availability_zone: disks, size: "20" }
        //                                                 ^^^^^ `availability_zone` on `aws_ebs_volume` takes string, found list(string)
        // = help: take one of its elements: `…[0]`
        resource aws_eip address { tags: { Name: ["eip"] }, domain: "vpc" }
        //                                       ^^^^^^^ `tags.Name` on `aws_eip` takes string, found a list
        // = help: write a text
    }
}
