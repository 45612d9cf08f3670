// What statements say as wholes: for whom, in which version, how widely, how long; and ways to more rights.
stack! {
    #[workspace("statements")]
    pub Statements {
        rules { name_without_suffix: allow, name_without_type: allow }
        variable unknown { type: string }
        variable role { type: string }
        resource aws_sqs_queue orders { name: "orders" }

        // For nobody, or for somebody where nobody is meant.
        resource aws_sqs_queue_policy nobody { queue_url: orders.id, policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "sqs:SendMessage", Resource: orders.arn }] }) }
        //                                                                                                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ this statement is for nobody: it has no `Principal`
        // = help: write who it is for: `Principal: { Service: … }` or `{ AWS: … }`, or a block `principals`
        resource aws_iam_role trust { name: "trust", assume_role_policy: jsonencode({ Version: "2012-10-17", Statement: { Effect: "Allow", Action: "sts:AssumeRole" } }) }
        //                                                                                                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ this statement is for nobody: it has no `Principal`
        // = help: write who it is for: `Principal: { Service: … }` or `{ AWS: … }`, or a block `principals`
        data aws_iam_policy_document mixed {
            statement { sid: "One", actions: ["sqs:SendMessage"], resources: ["*"] }
          //^^^^^^^^^ this statement is for nobody: it has no `Principal`
          // = help: write who it is for: `Principal: { Service: … }` or `{ AWS: … }`, or a block `principals`
            statement { sid: "One", actions: ["sqs:ReceiveMessage"], resources: ["*"], principals { type: "Service", identifiers: ["events.amazonaws.com"] } }
          //^^^^^^^^^ this policy is of those who have it, and names nobody
          // = help: remove `principals`, or write a policy of the resource
            //               ^^^^^ another statement has the `Sid` `One`
            // = help: give each statement its own, or none
        }
        resource aws_sqs_queue_policy blocks { queue_url: orders.id, policy: mixed.json }
        resource aws_iam_policy identity { name: "identity", policy: mixed.minified_json }
        data aws_iam_policy_document trusting {
            statement { actions: ["sts:AssumeRole"], resources: ["*"], principals { type: "Service", identifiers: ["ec2.amazonaws.com"] } }
          //^^^^^^^^^ the trust of a role names no resources
          // = help: remove `resources`: the role itself is meant
        }
        resource aws_iam_role machine { name: "machine", assume_role_policy: trusting.json, inline_policy { name: "inline", policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "s3:GetObject", Resource: "*", Principal: "*" }] }) } }
        //                                                                                  ^^^^^^^^^^^^^ warning: `inline_policy` on `aws_iam_role` is deprecated
        // = help: use the resource `aws_iam_role_policy`
        //                                                                                                                                                                                                                                    ^^^^^^^^^ this policy is of those who have it, and names nobody
        // = help: remove it, or write a policy of the resource

        // Variables in an old version.
        resource aws_iam_policy variables { name: "variables", policy: jsonencode({ Statement: [{ Effect: "Allow", Action: "s3:ListBucket", Resource: "*", Condition: { StringLike: { "s3:prefix": ["a", "${{aws:username}}/*"] } } }] }) }
        //                                                                                                                                                                                               ^^^^^^^^^^^^^^^^^^^^^ without a `Version` this variable stands for itself
        // = help: write `Version: "2012-10-17"`
        resource aws_iam_policy old { name: "old", policy: jsonencode({ Version: "2008-10-17", Statement: [{ Effect: "Allow", Action: "s3:GetObject", Resource: "arn:aws:s3:::homes/${{aws:userid}}" }] }) }
        //                                                                                                                                                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ in version `2008-10-17` this variable stands for itself
        // = help: write `Version: "2012-10-17"`
        data aws_iam_policy_document old_blocks { version: "2008-10-17", statement { actions: ["s3:GetObject"], resources: ["arn:aws:s3:::homes/&{{aws:username}}/*"] } }
        //                                                                                                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ in version `2008-10-17` this variable stands for itself
        // = help: write `Version: "2012-10-17"`
        output old_blocks = old_blocks.json;

        // Wide.
        resource aws_iam_role_policy all { role: var.role, policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: ["s3:GetObject", "*"], Resource: ["*"] }] }) }
        //                                                                                                                                                     ^^^ warning: this allows every action on every resource
        // = help: name the actions that are needed, or allow this rule with the reason
        data aws_iam_policy_document all_blocks { statement { actions: ["*"], resources: ["*"] } }
        //                                                              ^^^ warning: this allows every action on every resource
        // = help: name the actions that are needed, or allow this rule with the reason
        resource aws_iam_policy all_of_blocks { name: "all-of-blocks", policy: all_blocks.json }
        resource aws_iam_policy but { name: "but", policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Allow", NotAction: ["iam:*", "sts:*"], Resource: "*" }] }) }
        //                                                                                                                               ^^^^^^^^^^^^^^^^^^ warning: this allows every action but those that it names
        // = help: name what it allows, or deny what it should not

        // Long.
        let many = [for number in range(60): "arn:aws:s3:::bucket-of-one-of-our-customers-{number}"];
        resource aws_iam_group_policy group { group: "group", policy: jsonencode({ Version: "2012-10-17", Statement: [for number in [1, 2]: { Effect: "Allow", Action: "s3:ListBucket", Resource: many }] }) }
        //                                                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ this policy has at least 6012 characters, and may have 5120 here
        // = help: name less with `*`, or make several policies of it
        resource aws_iam_role long { name: "long", assume_role_policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "sts:AssumeRole", Principal: { AWS: [for number in range(60): "arn:aws:iam::1234567890{number + 10}:role/deploy"] } }] }) }
        //                                                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: this policy has at least 2505 characters, and may have 2048 here
        // = help: shorten it, or ask for a higher quota and allow this rule

        // Ways to more rights.
        resource aws_iam_policy pass { name: "pass", policy: jsonencode({ Version: "2012-10-17", Statement: { Effect: "Allow", Action: "iam:PassRole", Resource: "arn:aws:iam::123456789012:role/*" } }) }
        //                                                                                                                             ^^^^^^^^^^^^^^ warning: whoever has this can give any role to any service
        // = help: name the roles that `iam:PassRole` is for, or the service: `Condition: { StringEquals: { "iam:PassedToService": … } }`
        resource aws_iam_policy lambda { name: "lambda", policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: ["iam:Pass*", "lambda:*"], Resource: "*" }] }) }
        //                                                                                                                                                ^^^^^^^^^^ warning: whoever has this can run code with any role
        // = help: name the roles that `iam:PassRole` is for, or the service: `Condition: { StringEquals: { "iam:PassedToService": … } }`
        resource aws_iam_policy several { name: "several", policy: { Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: ["iam:PassRole", "ec2:RunInstances", "iam:CreateAccessKey", "ssm:SendCommand"], Resource: "*" }] } }
        //                                                                                                                                          ^^^^^^^^^^^^^^^^^^ warning: whoever has this can start a machine with any role, and read the role's keys there
        // = help: name the roles that `iam:PassRole` is for, or the service: `Condition: { StringEquals: { "iam:PassedToService": … } }`
        //                                                                                                                                                              ^^^^^^^^^^^^^^^^^^^^^ warning: whoever has this can make itself a key of any user
        // = help: name in `Resource` what it is for, or write a `Condition`
        //                                                                                                                                                                                     ^^^^^^^^^^^^^^^^^ warning: whoever has this can run commands with the role of any machine
        // = help: name in `Resource` what it is for, or write a `Condition`
        data aws_iam_policy_document password { statement { actions: ["iam:updateloginprofile"], resources: ["*"] } }
        //                                                            ^^^^^^^^^^^^^^^^^^^^^^^^ warning: whoever has this can change the password of any user
        // = help: name in `Resource` what it is for, or write a `Condition`
        output password = password.json;

        // Right, or not known.
        resource aws_iam_policy right {
            name: "right",
            policy: jsonencode({
                Version: "2012-10-17",
                Statement: [
                    { Effect: "Allow", Action: "*", Resource: "*", Condition: { Bool: { "aws:MultiFactorAuthPresent": "true" } } },
                    { Effect: "Allow", Action: "*", Resource: orders.arn },
                    { Effect: "Deny", NotAction: "iam:*", Resource: "*" },
                    { Effect: "Allow", Action: "s3:GetObject", Resource: "arn:aws:s3:::homes/${{aws:username}}/*" },
                    { Effect: unknown, Action: "iam:PassRole", Resource: "*" },
                ],
            }),
        }
        resource aws_iam_policy passes { name: "passes", policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: ["iam:PassRole", "iam:CreateAccessKey"], Resource: ["arn:aws:iam::123456789012:role/app/*", "arn:aws:iam::*:user/${{aws:username}}"] }] }) }
        resource aws_iam_policy denied { name: "denied", policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "ssm:*", Resource: "*" }, { Effect: "Deny", Action: "ssm:Send*", Resource: "*" }] }) }
        data aws_iam_policy_document base { statement { sid: "One", actions: ["s3:GetObject"], resources: ["*"] } }
        resource aws_iam_policy base_policy { name: "base", policy: base.json }
        data aws_iam_policy_document replaced { source_policy_documents: [unknown], statement { sid: "One", actions: ["sqs:SendMessage"], resources: ["*"] } }
        resource aws_sqs_queue_policy replaced_policy { queue_url: orders.id, policy: replaced.json }
        #[allow(wide_statement, reason = "the administrators' own role")]
        resource aws_iam_policy administration { name: "administration", policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "*", Resource: "*" }] }) }
    }
}
