// What rules ask of ranges, regions and policies, and what stays silent.
rule! {
    /// Ranges are apart.
    pub Apart for aws_subnet as subnet {
        require: !any(aws_subnet, other => other < subnet && cidr_overlaps(other.cidr_block, subnet.cidr_block)),
        message: "{subnet.cidr_block} is in use",
        help: "choose another",
        at: subnet.cidr_block,
    }
    /// Addresses are of the house.
    pub Ours for aws_route as route {
        require: cidr_contains("10.0.0.0/8", route.destination_cidr_block),
        message: "{route.destination_cidr_block} is not ours",
        help: "choose another",
        at: route.destination_cidr_block,
    }
    /// Topics are made at home.
    pub Home for aws_sns_topic as topic {
        require: region(topic) == "eu-west-1",
        message: "made in {region(topic)}",
        help: "make it at home",
    }
    /// Listeners have certificates of home.
    pub HomeCertificate for aws_lb_listener as listener {
        require: region(listener.certificate_arn) == "eu-west-1",
        message: "a certificate of {region(listener.certificate_arn)}",
        help: "request one at home",
        at: listener.certificate_arn,
    }
    /// Roles are for functions.
    pub ForFunctions for aws_iam_role as role {
        require: trusts(role.assume_role_policy, "lambda.amazonaws.com"),
        message: "not for functions",
        help: "name the service",
        at: role.assume_role_policy,
    }
    pub pack All { Apart, Ours, Home, HomeCertificate, ForFunctions }
    /// A slip in a rule.
    pub Slip for aws_subnet as subnet {
        require: cidr_contains(subnet.cidr_block),
        //       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ `cidr_contains` takes 2 arguments, this has 1
        // = help: write `cidr_contains(outer, inner)`
        message: "never",
        help: "write the rule anew",
    }
    /// Another.
    pub Misspelt for aws_subnet as subnet {
        require: cidr_contain(subnet.cidr_block, "10.0.0.0/8"),
        //       ^^^^^^^^^^^^ no function `cidr_contain`
        // = help: did you mean `cidr_contains`?
        message: "never",
        help: "write the rule anew",
    }
}

stack! {
    #[workspace("abroad")]
    pub Abroad {
        provider aws { region: "us-east-1" }
        let range = "192.168.0.0/16";
        resource aws_vpc main { cidr_block: range }
        output cidr = range;
    }
    #[workspace("demo")]
    pub Demo {
        rules { All }
        remote Abroad abroad;
        provider aws { region: "eu-west-1" }
        provider aws.west { region: "us-west-2" }
        provider aws.chosen { region: where_to }
        variable where_to { type: string }
        variable range { type: string }
        variable vpc { type: string }
        variable table { type: string }
        variable balancer { type: string }

        resource aws_subnet first { vpc_id: vpc, cidr_block: "10.0.0.0/24" }
        resource aws_subnet second { vpc_id: vpc, cidr_block: "10.0.0.128/25" }
        //                                                    ^^^^^^^^^^^^^^^ 10.0.0.128/25 is in use
        // = help: choose another
        resource aws_subnet apart { vpc_id: vpc, cidr_block: "10.0.1.0/24" }
        resource aws_subnet unknown { vpc_id: vpc, cidr_block: range }

        resource aws_route inside { route_table_id: table, destination_cidr_block: "10.200.0.0/16", network_interface_id: "eni-1" }
        resource aws_route outside { route_table_id: table, destination_cidr_block: "0.0.0.0/0", network_interface_id: "eni-1" }
        //                                                                          ^^^^^^^^^^^ 0.0.0.0/0 is not ours
        // = help: choose another
        resource aws_route other_root { route_table_id: table, destination_cidr_block: abroad.cidr, network_interface_id: "eni-1" }
        //                                                                             ^^^^^^^^^^^ 192.168.0.0/16 is not ours
        // = help: choose another
        resource aws_route variable_range { route_table_id: table, destination_cidr_block: range, network_interface_id: "eni-1" }

        resource aws_sns_topic home { name: "sns-topic-home-{suffix}" }
        resource aws_sns_topic west { provider: aws.west, name: "sns-topic-west-{suffix}" }
      //^^^^^^^^^^^^^^^^^^^^^^^^^^^ made in us-west-2
      // = help: make it at home
        resource aws_sns_topic own { region: "eu-north-1", name: "sns-topic-own-{suffix}" }
      //^^^^^^^^^^^^^^^^^^^^^^^^^^ made in eu-north-1
      // = help: make it at home
        resource aws_sns_topic somewhere { provider: aws.chosen, name: "sns-topic-somewhere-{suffix}" }

        resource aws_acm_certificate west { provider: aws.west, domain_name: "example.com", validation_method: "DNS" }
        resource aws_acm_certificate home { domain_name: "example.org", validation_method: "DNS" }
        for host in ["a", "b", "c", "d"] {
            resource aws_lb_target_group targets[host] { name: "lb-target-group-{host}-{suffix}", port: 80, protocol: "HTTP", vpc_id: vpc }
            //                                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ the name `lb-target-group-a-{suffix}` can have 34 characters, 2 more than the 32 of `aws_lb_target_group`
            // = help: shorten it by 2, as in `tg-a-{suffix}`
            //                                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ the name `lb-target-group-b-{suffix}` can have 34 characters, 2 more than the 32 of `aws_lb_target_group`
            // = help: shorten it by 2, as in `tg-b-{suffix}`
            //                                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ the name `lb-target-group-c-{suffix}` can have 34 characters, 2 more than the 32 of `aws_lb_target_group`
            // = help: shorten it by 2, as in `tg-c-{suffix}`
            //                                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ the name `lb-target-group-d-{suffix}` can have 34 characters, 2 more than the 32 of `aws_lb_target_group`
            // = help: shorten it by 2, as in `tg-d-{suffix}`
        }
        resource aws_lb_listener of_resource {
            load_balancer_arn: balancer, port: 443, protocol: "HTTPS", certificate_arn: aws_acm_certificate.west.arn,
            //                                                                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ a certificate of us-west-2
            // = help: request one at home
            default_action { type: "forward", target_group_arn: targets["a"].arn }
        }
        resource aws_lb_listener of_text {
            load_balancer_arn: balancer, port: 444, protocol: "HTTPS",
            certificate_arn: "arn:aws:acm:us-east-1:123456789012:certificate/11111111-2222-3333-4444-555555555555",
            //               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ a certificate of us-east-1
            // = help: request one at home
            default_action { type: "forward", target_group_arn: targets["b"].arn }
        }
        resource aws_lb_listener right {
            load_balancer_arn: balancer, port: 445, protocol: "HTTPS", certificate_arn: aws_acm_certificate.home.arn,
            default_action { type: "forward", target_group_arn: targets["c"].arn }
        }

        resource aws_iam_role text {
            name: "iam-role-text-{suffix}",
            assume_role_policy: r#"{{"Statement":{{"Effect":"Allow","Action":["sts:AssumeRole"],"Principal":{{"Service":["ec2.amazonaws.com"]}}}}}}"#,
            //                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ not for functions
            // = help: name the service
            //                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: this policy has no `Version`
            // = help: write `Version: "2012-10-17"` before its statements
        }
        resource aws_iam_role denied {
            name: "iam-role-denied-{suffix}",
            assume_role_policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Deny", Action: "sts:AssumeRole", Principal: { Service: "lambda.amazonaws.com" } }] }),
            //                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ not for functions
            // = help: name the service
        }
        resource aws_iam_role users {
            name: "iam-role-users-{suffix}",
            assume_role_policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "sts:AssumeRole", Principal: { AWS: "arn:aws:iam::123456789012:root" } }] }),
            //                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ not for functions
            // = help: name the service
        }
        resource aws_iam_role both {
            name: "iam-role-both-{suffix}",
            assume_role_policy: jsonencode({ Version: "2012-10-17", Statement: [
                { Effect: "Allow", Action: "sts:AssumeRole", Principal: { Service: ["ec2.amazonaws.com", "lambda.amazonaws.com"] } },
            ] }),
        }
        resource aws_iam_role chosen {
            name: "iam-role-chosen-{suffix}",
            assume_role_policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "sts:AssumeRole", Principal: { Service: "{where_to}.amazonaws.com" } }] }),
        }
        data aws_iam_policy_document machines {
            statement { actions: ["sts:AssumeRole"], principals { type: "Service", identifiers: ["ec2.amazonaws.com"] } }
        }
        resource aws_iam_role blocks { name: "iam-role-blocks-{suffix}", assume_role_policy: machines.json }
        //                                                                                   ^^^^^^^^^^^^^ not for functions
        // = help: name the service
        data aws_iam_policy_document more {
            source_policy_documents: [machines.json],
        }
        resource aws_iam_role merged { name: "iam-role-merged-{suffix}", assume_role_policy: more.json }
    }
}
