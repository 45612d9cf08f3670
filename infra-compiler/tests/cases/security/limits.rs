// How long policies may be, each where it stands.
stack! {
    #[workspace("limits")]
    pub Limits {
        variable sort { type: string }
        let buckets = [for number in range(110): "arn:aws:s3:::bucket-of-one-of-our-customers-{number}/*"];
        let guard = jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Deny", Action: "s3:*", Resource: buckets }] });

        // 10,240 for a service control policy, which is what nothing stands for; 5,120 for a resource control policy; not known of others.
        resource aws_organizations_policy by_default { name: "organizations-policy-default-{suffix}", content: guard }
        resource aws_organizations_policy services { name: "organizations-policy-services-{suffix}", type: "SERVICE_CONTROL_POLICY", content: guard }
        resource aws_organizations_policy resources { name: "organizations-policy-resources-{suffix}", type: "RESOURCE_CONTROL_POLICY", content: guard }
        //                                                                                                                                       ^^^^^ this policy has at least 5695 characters, and may have 5120 here
        // = help: name less with `*`, or make several policies of it
        resource aws_organizations_policy unknown { name: "organizations-policy-unknown-{suffix}", type: sort, content: guard }
        resource aws_organizations_policy more {
            name: "organizations-policy-more-{suffix}",
            content: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Deny", Action: "s3:*", Resource: concat(buckets, buckets) }] }),
            //       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ this policy has at least 11305 characters, and may have 10240 here
            // = help: name less with `*`, or make several policies of it
        }
        // A slip in it is found as in any policy; what it allows gives nobody anything.
        resource aws_organizations_policy slip {
            name: "organizations-policy-slip-{suffix}",
            content: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Deny", Action: "s3:GetObjekt", Resource: "*" }] }),
            //                                                                                 ^^^^^^^^^^^^^^ there is no action `s3:GetObjekt`
            // = help: did you mean `s3:GetObject`?
        }
        resource aws_organizations_policy wide {
            name: "organizations-policy-wide-{suffix}",
            content: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: ["iam:*", "ec2:*"], Resource: "*" }, { Effect: "Allow", NotAction: "s3:*", Resource: "*" }] }),
        }

        // 8,192 for a queue, 30,720 for a topic.
        let long = [for number in range(150): "arn:aws:iam::123456789012:role/role-of-one-of-our-customers-{number}"];
        resource aws_sqs_queue orders { name: "sqs-queue-orders-{suffix}" }
        resource aws_sqs_queue_policy orders {
            queue_url: aws_sqs_queue.orders.id,
            policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "sqs:SendMessage", Resource: "*", Principal: { AWS: long } }] }),
            //      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ this policy has at least 9911 characters, and may have 8192 here
            // = help: name less with `*`, or make several policies of it
        }
        resource aws_sns_topic orders { name: "sns-topic-orders-{suffix}" }
        resource aws_sns_topic_policy orders {
            arn: aws_sns_topic.orders.arn,
            policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "sns:Publish", Resource: "*", Principal: { AWS: long } }] }),
        }
        // 10,240 for an event bus, where more can be asked for.
        resource aws_cloudwatch_event_bus_policy all {
            policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "events:PutEvents", Resource: "*", Principal: { AWS: concat(long, [for number in range(50): "arn:aws:iam::123456789012:role/role-of-another-customer-{number}"]) } }] }),
            //      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: this policy has at least 12952 characters, and may have 10240 here
            // = help: shorten it, or ask for a higher quota and allow this rule
        }
    }
}
