// A name that may be several resources is one error, also where none of them fits what follows.
stack! {
    pub Demo {
        data aws_iam_policy_document app { statement { actions: ["sts:AssumeRole"], principals { type: "Service", identifiers: ["ec2.amazonaws.com"] } } }
        resource aws_iam_role app { assume_role_policy: app.json }
        resource aws_vpc net { cidr_block: "10.0.0.0/16" }
        for zone in ["a", "b"] {
            resource aws_subnet net[zone] { vpc_id: aws_vpc.net.id, cidr_block: "10.0.0.0/24" }
        }
        output role = app.id;
        //            ^^^ `app` may be any of 2 resources
        // = help: write `aws_iam_role.app` or `data.aws_iam_policy_document.app` in full
        output subnet = net["a"].nowhere;
        //              ^^^ `net` may be any of 2 resources
        // = help: write `aws_subnet.net` or `aws_vpc.net` in full
        output full = aws_iam_role.app.arn;
        output subnets = aws_subnet.net[*].id;
    }
}
