// What actions of policies are done to: resources of their service, of their sort, or none; what only the deployment knows may be any.
stack! {
    #[workspace("resources")]
    pub Resources {
        rules { name_without_suffix: allow, name_without_type: allow }
        variable unknown { type: string }
        resource aws_s3_bucket orders { bucket: "orders" }
        resource aws_sqs_queue queue { name: "queue" }
        resource aws_sns_topic topic { name: "topic" }
        resource aws_kms_key key { description: "key" }
        let mine = "arn:aws:s3:::mine";

        // Of another sort, or of another service.
        resource aws_iam_policy object { policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "s3:GetObject", Resource: mine }] }) }
        //                                                                                                                  ^^^^^^^^^^^^^^ `s3:GetObject` is not done to this resource
        // = help: it is done to `arn:${Partition}:s3:${Region}:${Account}:accesspoint/${AccessPointName}/object/${ObjectName}` or `arn:${Partition}:s3:::${BucketName}/${ObjectName}`
        resource aws_iam_policy bucket { policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: ["s3:ListBucket", "s3:GetObject"], Resource: ["{orders.arn}/*"] }] }) }
        //                                                                                                                   ^^^^^^^^^^^^^^^ `s3:ListBucket` is not done to this resource
        // = help: it is done to `arn:${Partition}:s3:${Region}:${Account}:accesspoint/${AccessPointName}` or `arn:${Partition}:s3:::${BucketName}`
        resource aws_iam_policy topic_for_queue { policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "sqs:Receive*", Resource: [topic.arn] }] }) }
        //                                                                                                                           ^^^^^^^^^^^^^^ `sqs:Receive*` is not done to this resource
        // = help: it is done to `arn:${Partition}:sqs:${Region}:${Account}:${QueueName}`
        resource aws_iam_policy queue_for_key { policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "kms:Decrypt", Resource: [queue.arn, "arn:aws:kms:*:*:alias/x"] }] }) }
        resource aws_iam_policy partition { policy: "{{\"Version\": \"2012-10-17\", \"Statement\": {{\"Effect\": \"Allow\", \"Action\": \"s3:GetObject\", \"Resource\": \"arn:aws:s3::123456789012:mine/*\"}}}}" }
        //                                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ `s3:GetObject` is not done to this resource
        // = help: it is done to `arn:${Partition}:s3:${Region}:${Account}:accesspoint/${AccessPointName}/object/${ObjectName}` or `arn:${Partition}:s3:::${BucketName}/${ObjectName}`
        data aws_iam_policy_document blocks {
            statement { actions: ["sns:Publish"], resources: [queue.arn] }
            //                    ^^^^^^^^^^^^^ `sns:Publish` is not done to this resource
            // = help: it is done to `arn:${Partition}:sns:${Region}:${Account}:${TopicName}`
            statement { actions: ["iam:PassRole"], resources: ["arn:aws:iam::123456789012:user/app"] }
            //                    ^^^^^^^^^^^^^^ `iam:PassRole` is not done to this resource
            // = help: it is done to `arn:${Partition}:iam::${Account}:role/${RoleNameWithPath}`
        }
        output blocks = blocks.json;

        // None.
        resource aws_iam_policy checks { policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "route53:CreateHealthCheck", Resource: "arn:aws:route53:::healthcheck/*" }] }) }
        //                                                                                                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: `route53:CreateHealthCheck` takes no resource
        // = help: write `Resource: "*"` in a statement of its own, as AWS documents it
        resource aws_iam_policy zones { policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: ["logs:PutResourcePolicy"], Resource: ["arn:aws:logs:*:*:log-group:a", "arn:aws:logs:*:*:log-group:b"] }] }) }
        //                                                                                                                  ^^^^^^^^^^^^^^^^^^^^^^^^ warning: `logs:PutResourcePolicy` takes no resource
        // = help: write `Resource: "*"` in a statement of its own, as AWS documents it

        // Some of several.
        resource aws_iam_policy cluster { policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "rds:CreateDBCluster", Resource: ["arn:aws:rds:*:*:cluster:*", "arn:aws:rds:*:*:subgrp:*"] }] }) }
        //                                                                                                                   ^^^^^^^^^^^^^^^^^^^^^ warning: `rds:CreateDBCluster` also needs `cluster-pg` and `og`
        // = help: add to `Resource` what is of the form `arn:${Partition}:rds:${Region}:${Account}:cluster-pg:${ClusterParameterGroupName}` and `arn:${Partition}:rds:${Region}:${Account}:og:${OptionGroupName}`
        data aws_iam_policy_document volumes {
            statement { actions: ["ec2:attachvolume"], resources: ["arn:aws:ec2:*:*:instance/*"] }
            //                    ^^^^^^^^^^^^^^^^^^ warning: `ec2:AttachVolume` also needs `volume`
            // = help: add to `Resource` what is of the form `arn:${Partition}:ec2:${Region}:${Account}:volume/${VolumeId}`
            statement { actions: ["s3:GetObject"], resources: ["{mine}/*"] }
        }
        output volumes = volumes.json;

        // Right, or not known.
        resource aws_iam_policy right {
            policy: jsonencode({
                Version: "2012-10-17",
                Statement: [
                    { Effect: "Allow", Action: ["s3:GetObject", "s3:ListBucket"], Resource: [orders.arn, "{orders.arn}/*"] },
                    { Effect: "Allow", Action: ["s3:GetObject", "s3:ListBucket"], Resource: "{mine}*" },
                    { Effect: "Allow", Action: "s3:*", Resource: mine },
                    { Effect: "Allow", Action: "s3:GetObject", Resource: unknown },
                    { Effect: "Allow", Action: "s3:GetObject", Resource: "{unknown}/*" },
                    { Effect: "Allow", Action: "s3:GetObject", Resource: [mine, unknown] },
                    { Effect: "Allow", Action: "s3:GetObject", Resource: "arn:aws-cn:s3:::mine/$${{aws:username}}/*" },
                    { Effect: "Allow", Action: unknown, Resource: mine },
                    { Effect: "Allow", Action: "sqs:SendMessage", Resource: "arn:aws:sqs:*:123456789012:queue-?" },
                    { Effect: "Allow", Action: "logs:DescribeLogGroups", Resource: "arn:aws:logs:*:*:log-group:*" },
                    { Effect: "Allow", Action: "ssmmessages:OpenDataChannel", Resource: "arn:aws:ssm:*:*:session/*" },
                    { Effect: "Allow", Action: "s3:TurnToStone", Resource: mine },
                    //                         ^^^^^^^^^^^^^^^^ warning: there is no action `s3:TurnToStone`
                    // = help: write one of `s3`'s, or allow this rule if it is newer than the list
                    { Effect: "Allow", Action: "rds:CreateDBCluster", Resource: "arn:aws:rds:*:*:*" },
                    { Effect: "Deny", Action: "s3:GetObject", Resource: mine },
                    { Effect: "Allow", NotAction: "s3:GetObject", Resource: mine },
                    //                            ^^^^^^^^^^^^^^ warning: this allows every action but those that it names
                    // = help: name what it allows, or deny what it should not
                ],
            }),
        }
        resource aws_iam_policy all_of_several { policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "ec2:AttachVolume", Resource: "arn:aws:ec2:*:*:volume/*" }, { Effect: "Allow", Action: "ec2:*", Resource: "arn:aws:ec2:*:*:instance/*" }] }) }
        resource aws_sns_topic_policy own { arn: topic.arn, policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "sns:Publish", Resource: topic.arn, Principal: { Service: "events.amazonaws.com" } }] }) }
        #[allow(action_resource, reason = "a form that is newer than the list")]
        resource aws_iam_policy newer { policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "s3:GetObject", Resource: mine }] }) }
    }
}
