// What stands in policies: actions, effects, members and operators; what is not known stays silent.
stack! {
    #[workspace("policies")]
    pub Policies {
        rules { name_without_suffix: allow, name_without_type: allow }
        variable unknown { type: string }
        let statement = { Effect: "Allow", Action: "sqs:SendMesage", Resource: "*" };
        resource aws_iam_policy by_name { policy: jsonencode({ Version: "2012-10-17", Statement: [statement] }) }
        //                                                                                        ^^^^^^^^^ there is no action `sqs:SendMesage`
        // = help: did you mean `sqs:SendMessage`?
        resource aws_iam_policy alone { policy: jsonencode({ Version: "2012-10-17", Statement: { Effect: "allow", Action: "*", Resource: "*" } }) }
        //                                                                                               ^^^^^^^ the effect of a statement is no `allow`
        // = help: did you mean `Allow`?
        resource aws_iam_policy service { policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "sqss:SendMessage", Resource: "*" }] }) }
        //                                                                                                                   ^^^^^^^^^^^^^^^^^^ there is no action `sqss:SendMessage`
        // = help: did you mean `sqs:SendMessage`?
        resource aws_iam_policy newer { policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Allow", NotAction: ["s3:TurnToStone"], Resource: "*" }] }) }
        //                                                                                                                    ^^^^^^^^^^^^^^^^^^ warning: this allows every action but those that it names
        // = help: name what it allows, or deny what it should not
        //                                                                                                                     ^^^^^^^^^^^^^^^^ warning: there is no action `s3:TurnToStone`
        // = help: write one of `s3`'s, or allow this rule if it is newer than the list
        resource aws_iam_policy pattern { policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: ["s3:Gett*"], Resource: "*" }] }) }
        //                                                                                                                    ^^^^^^^^^^ warning: there is no action `s3:Gett*`
        // = help: write one of `s3`'s, or allow this rule if it is newer than the list
        resource aws_iam_policy text { policy: "{{\"Statement\": [{{\"Effect\": \"Allow\", \"Action\": \"s3:GetObjekt\", \"Resource\": \"*\"}}]}}" }
        //                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: this policy has no `Version`
        // = help: write `Version: "2012-10-17"` before its statements
        //                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ there is no action `s3:GetObjekt`
        // = help: did you mean `s3:GetObject`?
        resource aws_iam_role role { assume_role_policy: jsonencode({ Version: "2012-10-17", Statement: [{ Efect: "Allow", Action: "sts:AssumeRole", Principal: { Service: "ec2.amazonaws.com" } }] }) }
        //                                                                                                 ^^^^^ a statement has no `Efect`
        // = help: did you mean `Effect`?
        resource aws_iam_policy operator { policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "s3:GetObject", Resource: "*", Condition: { stringequals: { a: "b" }, ArnLikee: { a: "b" } } }] }) }
        //                                                                                                                                                                                          ^^^^^^^^ a condition has no operator `ArnLikee`
        // = help: did you mean `ArnLike`?

        // The whole of it.
        resource aws_iam_policy version { policy: jsonencode({ Version: "2012", Statement: [{ Effect: "Allow", Action: "*", Resource: "*" }], Name: "x" }) }
        //                                                              ^^^^^^ a policy has no version `2012`
        // = help: write `2012-10-17`
        //                                                                                                             ^^^ warning: this allows every action on every resource
        // = help: name the actions that are needed, or allow this rule with the reason
        //                                                                                                                                    ^^^^ a policy has no `Name`
        // = help: it has `Version`, `Id` and `Statement`
        resource aws_iam_policy empty { policy: jsonencode({ Version: "2012-10-17", Statement: [{ Sid: "One" }, { Sid: "One", Effect: "Allow", Action: "*", NotAction: "*", Resource: "*" }] }) }
        //                                                                                      ^^^^^^^^^^^^^^ this statement has no `Effect`
        // = help: write `Effect: "Allow"` or `"Deny"`
        //                                                                                      ^^^^^^^^^^^^^^ this statement has no `Action`
        // = help: write what it allows, such as `s3:GetObject`
        //                                                                                      ^^^^^^^^^^^^^^ this statement has no `Resource`
        // = help: write what it is about, or `"*"`
        //                                                                                                             ^^^^^ another statement has the `Sid` `One`
        // = help: give each statement its own, or none
        //                                                                                                                                                  ^^^^^^^^^ a statement has `Action` or `NotAction`
        // = help: remove one of them
        resource aws_iam_policy forms { policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: ["GetObject", "s3:*"], Resource: ["orders/*", "arn:aws:s3", "arn:aws:s3:::orders/*"], Principal: "*" }] }) }
        //                                                                                                                  ^^^^^^^^^^^ `GetObject` is no action
        // = help: write a service and one of its actions: `s3:GetObject`
        //                                                                                                                                                   ^^^^^^^^^^ `orders/*` is no ARN
        // = help: write the `arn` of a resource, or `"*"`
        //                                                                                                                                                               ^^^^^^^^^^^^ `arn:aws:s3` is no ARN
        // = help: write the `arn` of a resource, or `"*"`
        //                                                                                                                                                                                                       ^^^^^^^^^ this policy is of those who have it, and names nobody
        // = help: remove it, or write a policy of the resource
        resource aws_iam_role trust { assume_role_policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "s3:GetObject", Resource: "*", Principal: { Service: "ec2.amazonaws.com" } }] }) }
        //                                                                                                                           ^^^^^^^^^^^^^^ a role is not assumed by `s3:GetObject`
        // = help: write `sts:AssumeRole`
        //                                                                                                                                           ^^^^^^^^ the trust of a role names no resources
        // = help: remove it: the role itself is meant
        resource aws_sns_topic orders { name: "orders", policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "sns:Publish", Resource: "*", Principal: "*", NotPrincipal: "*" }] }) }
        //                                                                                                                                                                               ^^^^^^^^^^^^ a statement has `Principal` or `NotPrincipal`
        // = help: remove one of them
        resource aws_iam_policy nothing { policy: jsonencode({ Version: "2012-10-17", Statement: [] }) }

        #[allow(unknown_action, reason = "it is to come")]
        resource aws_iam_policy to_come { policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "s3:GetObjekt", Resource: "*" }] }) }
        resource aws_iam_policy right { policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: ["S3:getobject", "s3:Get*", "s3:*", "*", "ec2:Describe?nstances", "{unknown}:GetObjekt", unknown], Resource: "*", Condition: { StringLikeIfExists: { a: "b" }, Null: { b: "true" } } }, { Effect: unknown, Action: unknown, Resource: "*" }] }) }
        resource aws_iam_policy whole { policy: unknown }
        // No policy, and so no concern of these.
        resource aws_sns_topic topic { name: "topic", delivery_policy: jsonencode({ Version: "2012-10-17", Statement: 1, Efect: "Alow" }) }
    }
}
