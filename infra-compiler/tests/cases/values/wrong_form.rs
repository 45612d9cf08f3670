stack! {
    #[workspace("values")]
    pub Demo {
        resource aws_vpc vpc { cidr_block: "10.0.0.0/33" }
        //                                 ^^^^^^^^^^^^^ `cidr_block` on `aws_vpc` takes a range of IPv4 addresses, found `10.0.0.0/33`
        // = help: write it like `10.0.0.0/16`
        resource aws_vpc host { cidr_block: "10.0.0.1/16" }
        //                                  ^^^^^^^^^^^^^ `cidr_block` on `aws_vpc` takes a range of IPv4 addresses, found `10.0.0.1/16`
        // = help: without host bits it is `10.0.0.0/16`
        resource aws_sns_topic orders {}
        resource aws_sns_topic_policy orders_policy { arn: "orders", policy: "{{ 'a': 1 }}" }
        //                                                 ^^^^^^^^ `arn` on `aws_sns_topic_policy` takes an ARN, found `orders`
        // = help: write the `arn` of a resource, or a text like `arn:aws:iam::123456789012:role/name`
        //                                                                   ^^^^^^^^^^^^^^ `policy` on `aws_sns_topic_policy` takes JSON, found `{ 'a': 1 }`
        // = help: write an object or a list, or a text of JSON
        resource aws_security_group group {
            vpc_id: vpc.id,
            ingress: [{
                protocol: "tcp", from_port: 443, to_port: 443, cidr_blocks: ["10.0.0.0/16", "anywhere"],
                //                                                                          ^^^^^^^^^^ `cidr_blocks` on `aws_security_group` takes a range of IPv4 addresses, found `anywhere`
                // = help: write it like `10.0.0.0/16`
                description: "", ipv6_cidr_blocks: [], prefix_list_ids: [], security_groups: [], self: false,
            }],
        }
        resource aws_db_instance database {
            instance_class: "db.t3.micro", engine: "mysql", allocated_storage: 20, username: "it", manage_master_user_password: true,
            backup_window: "4am", skip_final_snapshot: true,
            //             ^^^^^ `backup_window` on `aws_db_instance` takes a daily window, found `4am`
            // = help: write it like `04:00-05:00`
        }
    }
    #[workspace("right")]
    pub Right {
        data aws_iam_policy_document access { statement { actions: ["sns:Publish"], resources: ["*"], principals { type: "Service", identifiers: ["events.amazonaws.com"] } } }
        resource aws_vpc vpc { cidr_block: "10.0.0.0/16" }
        resource aws_sns_topic orders {}
        resource aws_sns_topic_policy orders_policy { arn: orders.arn, policy: access.json }
        resource aws_sns_topic_policy other_policy { arn: orders.arn, policy: jsonencode({ a: orders.arn }) }
        // A number, or a word in its place.
        resource aws_lb_target_group group {
            port: 80,
            protocol: "HTTP",
            vpc_id: vpc.id,
            health_check { port: "traffic-port" }
        }
    }
}
