stack! {
    pub Demo {
        resource aws_vpc vpc { cidr_block: "10.0.0.0/16", tags: { Name: "vpc-{suffix}", Owner: ["a"] } }
        //                                                                                     ^^^^^ `tags.Owner` on `aws_vpc` takes string, found a list
        // = help: write a text
        resource aws_vpc second {
            cidr_block: "10.0.0.0/16",
            tags: merge({ Name: "vpc-b-{suffix}" }, { Owner: { first: "a" } }),
            //                                               ^^^^^^^^^^^^^^ `tags.Owner` on `aws_vpc` takes string, found an object
            // = help: write a text
        }
        resource aws_security_group web {
            ingress: [
                { from_port: 443, to_port: 443, protocol: "tcp", cidr_blocks: ["10.0.0.0/16"] },
                { from_port: 80, to_port: "http", protocol: "tcp", cidr_block: ["10.0.0.0/16"] },
                //                        ^^^^^^ `ingress[1].to_port` on `aws_security_group` takes number, found the text `http`
                // = help: write a number
                //                                                 ^^^^^^^^^^ no attribute `cidr_block` on `ingress` of `aws_security_group`
                // = help: did you mean `cidr_blocks`?
            ],
        }
        ephemeral aws_secretsmanager_secret_version master { secret_id: "master" }
        resource aws_ssm_parameter copy {
            name: "/payments/master-{suffix}",
            type: "SecureString",
            value: jsonencode({ user: "a", password: [master.secret_string] }),
            //                                        ^^^^^^^^^^^^^^^^^^^^ `value` on `aws_ssm_parameter` would store an ephemeral value
            // = help: use the write-only `value_wo`
        }
        resource aws_lambda_function f {
            filename: "f.zip",
            function_name: "lambda-function-{suffix}",
            role: "arn:aws:iam::123456789012:role/r",
            environment { variables: { A: "a", "B": master.secret_string } }
            //                                      ^^^^^^^^^^^^^^^^^^^^ `variables` on `environment` of `aws_lambda_function` would store an ephemeral value
            // = help: write-only attributes (`…_wo`) and provider settings take one; use a value here that may be kept
        }
        let tags = { Name: "vpc-c-{suffix}", Owner: ["a"] };
        resource aws_vpc third { cidr_block: "10.0.0.0/16", tags: tags }
        //                                                        ^^^^ `tags.Owner` on `aws_vpc` takes string, found a list
        // = help: write a text
        resource aws_vpc right { cidr_block: "10.0.0.0/16", tags: { Name: "vpc-d-{suffix}", Owner: join(",", ["a"]) } }
        resource aws_ssm_parameter right {
            name: "/payments/right-{suffix}",
            type: "SecureString",
            value_wo: jsonencode({ password: master.secret_string }),
            value_wo_version: 1,
        }
    }
}
