// What a `for` expression or `for_each` goes through says what its names are.
stack! {
    pub Demo {
        resource aws_vpc vpc { cidr_block: "10.0.0.0/16" }
        resource aws_subnet counted { count: 2, vpc_id: vpc.id, cidr_block: "10.0.{count.index}.0/24" }
        resource aws_subnet keyed { for_each: toset(["a", "b"]), vpc_id: vpc.id, cidr_block: "10.0.0.0/24" }
        resource aws_iam_role app { assume_role_policy: jsonencode({ Version: "2012-10-17", Statement: [] }) }
        resource aws_iam_policy own { policy: jsonencode({ Version: "2012-10-17", Statement: [] }) }

        resource aws_lb wrong_list { name: "lb-a-{suffix}", subnets: [for s in counted: s.arn] }
        //                                                           ^^^^^^^^^^^^^^^^^^^^^^^^^ `subnets` on `aws_lb` takes the id of `aws_subnet`, this is the ARN of `aws_subnet`
        // = help: take its `id`
        resource aws_lb wrong_map { name: "lb-b-{suffix}", subnets: [for k, s in keyed: s.vpc_id] }
        //                                                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ `subnets` on `aws_lb` takes the id of `aws_subnet`, this is the id of `aws_vpc`
        // = help: take its `id`
        resource aws_route_table_association wrong_each { for_each: keyed, subnet_id: each.value.arn, route_table_id: vpc.main_route_table_id }
        //                                                                            ^^^^^^^^^^^^^^ `subnet_id` on `aws_route_table_association` takes the id of `aws_subnet`, this is the ARN of `aws_subnet`
        // = help: take its `id`
        resource aws_iam_role_policy_attachment wrong_value {
            for_each: { own: own.name, logs: "arn:aws:iam::aws:policy/CloudWatchAgentServerPolicy" },
            role: app.name,
            policy_arn: each.value,
            //          ^^^^^^^^^^ `policy_arn` on `aws_iam_role_policy_attachment` takes the ARN of `aws_iam_policy`, this is the name of `aws_iam_policy`
            // = help: take its `arn`
        }

        resource aws_lb right_list { name: "lb-c-{suffix}", subnets: [for s in counted: s.id] }
        resource aws_lb right_map { name: "lb-d-{suffix}", subnets: values({ for k, s in keyed: k => s.id }) }
        resource aws_lb right_inner { name: "lb-e-{suffix}", subnets: flatten([for s in [counted, counted]: [for t in s: t.id]]) }
        resource aws_route_table_association right_each { for_each: keyed, subnet_id: each.value.id, route_table_id: vpc.main_route_table_id }
        resource aws_iam_role_policy_attachment right_value {
            for_each: { own: own.arn, logs: "arn:aws:iam::aws:policy/CloudWatchAgentServerPolicy" },
            role: app.name,
            policy_arn: each.value,
        }
    }
}
