// What conditions of policies ask for: keys, operators and values, in JSON, `jsonencode` and the blocks of a data source.
stack! {
    #[workspace("conditions")]
    pub Conditions {
        rules { name_without_suffix: allow, name_without_type: allow }
        variable unknown { type: string }
        resource aws_sqs_queue orders { name: "orders" }
        let list = { Effect: "Allow", Action: "s3:ListBucket", Resource: "*" };

        // Keys.
        resource aws_iam_policy key { policy: jsonencode({ Version: "2012-10-17", Statement: [merge(list, { Condition: { StringEquals: { "aws:PrincipalOrgId": "o-1", "aws:PrincipleArn": "x" } } })] }) }
        //                                                                                                                                                            ^^^^^^^^^^^^^^^^^^ no request has the key `aws:PrincipleArn`
        // = help: did you mean `aws:PrincipalArn`?
        resource aws_iam_policy tag { policy: jsonencode({ Version: "2012-10-17", Statement: [merge(list, { Condition: { StringEquals: { "aws:RequestTags/Team": "orders" } } })] }) }
        //                                                                                                                               ^^^^^^^^^^^^^^^^^^^^^^ no request has the key `aws:RequestTags/Team`
        // = help: did you mean `aws:RequestTag/Team`?
        resource aws_iam_policy bare { policy: jsonencode({ Version: "2012-10-17", Statement: [merge(list, { Condition: { StringEquals: { SourceAccount: "1" } } })] }) }
        //                                                                                                                                ^^^^^^^^^^^^^ no request has the key `SourceAccount`
        // = help: did you mean `aws:SourceAccount`?
        resource aws_iam_policy service { policy: jsonencode({ Version: "2012-10-17", Statement: [merge(list, { Condition: { StringEquals: { "kmss:ViaService": "1" } } })] }) }
        //                                                                                                                                   ^^^^^^^^^^^^^^^^^ no request has the key `kmss:ViaService`
        // = help: did you mean `kms:ViaService`?
        resource aws_iam_policy newer { policy: jsonencode({ Version: "2012-10-17", Statement: [merge(list, { Condition: { StringEquals: { "s3:TurnToStone": "1" } } })] }) }
        //                                                                                                                                 ^^^^^^^^^^^^^^^^ warning: no request has the key `s3:TurnToStone`
        // = help: write one of the keys of `s3`, or allow this rule if it is newer than the list
        resource aws_iam_policy text { policy: "{{\"Version\": \"2012-10-17\", \"Statement\": [{{\"Effect\": \"Allow\", \"Action\": \"s3:ListBucket\", \"Resource\": \"*\", \"Condition\": {{\"StringLike\": {{\"s3:prefx\": \"a\"}}}}}}]}}" }
        //                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no request has the key `s3:prefx`
        // = help: did you mean `s3:prefix`?
        resource aws_iam_role github { assume_role_policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "sts:AssumeRoleWithWebIdentity", Principal: { Federated: "arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com" }, Condition: { StringEquals: { "token.actions.githubusercontent.com:aud": "sts.amazonaws.com", "oidc.eks.eu-west-1.amazonaws.com/id/ABC:sub": "x" } } }] }) }

        // Operators.
        resource aws_iam_policy date { policy: jsonencode({ Version: "2012-10-17", Statement: [merge(list, { Condition: { DateGreaterThan: { "aws:SourceIp": "2030-01-01" }, BoolIfExists: { "aws:SourceArn": "true" } } })] }) }
        //                                                                                                                ^^^^^^^^^^^^^^^ `DateGreaterThan` never matches `aws:SourceIp`, which is an address
        // = help: write `IpAddress` or `NotIpAddress`
        //                                                                                                                                                                   ^^^^^^^^^^^^ `BoolIfExists` never matches `aws:SourceArn`, which is an ARN
        // = help: write `ArnEquals` or `ArnLike`
        resource aws_iam_policy range { policy: jsonencode({ Version: "2012-10-17", Statement: [merge(list, { Condition: { StringEquals: { "aws:SourceIp": "10.0.0.0/8" } } })] }) }
        //                                                                                                                 ^^^^^^^^^^^^ `StringEquals` never matches `aws:SourceIp`, which is an address
        // = help: write `IpAddress` or `NotIpAddress`
        resource aws_iam_policy doubtful { policy: jsonencode({ Version: "2012-10-17", Statement: [merge(list, { Condition: { NumericEquals: { "aws:PrincipalAccount": 1 } } })] }) }
        //                                                                                                                    ^^^^^^^^^^^^^ warning: `NumericEquals` never matches `aws:PrincipalAccount`, which is a text
        // = help: write `StringEquals` or `StringLike`
        resource aws_iam_policy sets { policy: jsonencode({ Version: "2012-10-17", Statement: [merge(list, { Condition: { "ForAllValues:StringEquals": { "aws:PrincipalAccount": "1" }, StringEquals: { "aws:TagKeys": "a" } } })] }) }
        //                                                                                                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: `aws:PrincipalAccount` has one value, and without one `ForAllValues:` is true
        // = help: write `StringEquals`
        //                                                                                                                                                                              ^^^^^^^^^^^^ warning: `aws:TagKeys` has several values
        // = help: write `ForAnyValue:StringEquals` or `ForAllValues:StringEquals`

        // Values.
        resource aws_iam_policy values {
            policy: jsonencode({
                Version: "2012-10-17",
                Statement: [merge(list, {
                    Condition: {
                        Bool: { "aws:SecureTransport": "yes" },
                        //                             ^^^^^ `yes` is neither `true` nor `false`
                        // = help: write `"true"` or `"false"`
                        Null: { "aws:TagKeys": "no" },
                        //                     ^^^^ `no` is neither `true` nor `false`
                        // = help: write `"true"` or `"false"`
                        NumericLessThan: { "aws:MultiFactorAuthAge": ["3600", "an hour"] },
                        //                                                    ^^^^^^^^^ `an hour` is no number
                        // = help: write a number
                        DateLessThan: { "aws:CurrentTime": "tomorrow" },
                        //                                 ^^^^^^^^^^ `tomorrow` is no date
                        // = help: write a date as ISO 8601 has it, `2030-01-01T00:00:00Z`, or seconds since 1970
                        NotIpAddress: { "aws:SourceIp": ["10.0.0.0/8", "10.0.0.256", "10.1.2.3/33"] },
                        //                                             ^^^^^^^^^^^^ `10.0.0.256` is no address, and no range of addresses
                        // = help: write an address, `203.0.113.7`, or a range, `203.0.113.0/24`
                        //                                                           ^^^^^^^^^^^^^ `10.1.2.3/33` is no address, and no range of addresses
                        // = help: write an address, `203.0.113.7`, or a range, `203.0.113.0/24`
                        ArnLike: { "aws:SourceArn": ["arn:aws:s3:::*", "orders"] },
                        //                                             ^^^^^^^^ `orders` is no ARN
                        // = help: write an ARN, which may have `*` in it
                    },
                })],
            }),
        }

        // Blocks of a data source.
        data aws_iam_policy_document blocks {
            statement {
                actions: ["s3:ListBucket"],
                resources: ["*"],
                condition { test: "StringEquals", variable: "aws:SorceVpc", values: ["vpc-1"] }
                //                                          ^^^^^^^^^^^^^^ no request has the key `aws:SorceVpc`
                // = help: did you mean `aws:SourceVpc`?
                condition { test: "StringEqual", variable: "aws:SourceVpc", values: ["vpc-1"] }
                //                ^^^^^^^^^^^^^ a condition has no operator `StringEqual`
                // = help: did you mean `StringEquals`?
                condition { test: "Bool", variable: "aws:SecureTransport", values: ["on"] }
                //                                                                  ^^^^ `on` is neither `true` nor `false`
                // = help: write `"true"` or `"false"`
                condition { test: "NumericEquals", variable: "aws:SourceArn", values: ["1"] }
                //                ^^^^^^^^^^^^^^^ `NumericEquals` never matches `aws:SourceArn`, which is an ARN
                // = help: write `ArnEquals` or `ArnLike`
            }
        }
        resource aws_iam_policy taken { policy: blocks.json }

        // Keys of other actions.
        resource aws_iam_policy other { policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: ["sqs:SendMessage"], Resource: orders.arn, Condition: { StringEquals: { "kms:ViaService": "sqs" } } }] }) }
        //                                                                                                                                                                                         ^^^^^^^^^^^^^^^^ warning: no request for these actions has the key `kms:ViaService`
        // = help: remove the condition, or ask for a key that the actions have
        data aws_iam_policy_document other_blocks {
            statement {
                actions: ["s3:Get*"],
                resources: ["*"],
                condition { test: "NumericLessThan", variable: "s3:max-keys", values: ["10"] }
                //                                             ^^^^^^^^^^^^^ warning: no request for these actions has the key `s3:max-keys`
                // = help: remove the condition, or ask for a key that the actions have
            }
        }
        output other = other_blocks.json;

        // Right, or not known.
        resource aws_iam_policy right {
            policy: jsonencode({
                Version: "2012-10-17",
                Statement: [
                    merge(list, {
                        Condition: {
                            StringLike: { "S3:PREFIX": ["a/*", unknown], "aws:PrincipalTag/team": "x", "{unknown}:key": "x" },
                            "ForAnyValue:StringEquals": { "aws:CalledVia": ["athena.amazonaws.com"] },
                            Bool: { "aws:SecureTransport": true, "aws:MultiFactorAuthPresent": unknown },
                            NumericLessThan: { "aws:MultiFactorAuthAge": 3600 },
                            DateGreaterThan: { "aws:TokenIssueTime": ["2030-01-01T00:00:00Z", "1893456000"], "aws:EpochTime": 1893456000 },
                            IpAddress: { "aws:SourceIp": ["203.0.113.7", "203.0.113.0/24", "2001:db8::/32", "203.0.113.1/24"] },
                            ArnNotEquals: { "aws:SourceArn": orders.arn },
                            ArnEquals: { "aws:PrincipalArn": "$${{aws:PrincipalTag/arn}}" },
                            StringEquals: { "aws:SourceIp": "203.0.113.7" },
                        },
                    }),
                    { Effect: "Deny", Action: "s3:*", Resource: "*", Condition: { "ForAllValues:StringEquals": { "aws:PrincipalAccount": "1" }, StringNotLike: { "s3:prefix": "a" } } },
                    { Effect: "Allow", Action: unknown, Resource: "*", Condition: { StringEquals: { "s3:prefix": "a" } } },
                    { Effect: "Allow", Action: "s3:*", Resource: "*", Condition: { StringEquals: { "s3:prefix": "a" } } },
                ],
            }),
        }
        #[allow(unknown_condition_key, reason = "it is to come")]
        resource aws_iam_policy to_come { policy: jsonencode({ Version: "2012-10-17", Statement: [merge(list, { Condition: { StringEquals: { "aws:SorceVpc": "1" } } })] }) }
    }
}
