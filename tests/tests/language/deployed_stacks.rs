//! Nested stacks whose `count` or `for_each` only the deployment knows: modules of their own beside the document.

use infra_macros::stack;

stack! {
    /// What stands in the innermost module.
    pub Leaf<label: string, weight: number = 1> {
        resource terraform_data leaf { input: "{label}-{weight}-{suffix}", triggers_replace: [path.module, path.root] }
        output text = leaf.output;
        output label = label;
    }

    /// A stack in a stack that Terraform repeats.
    pub Branch<
        label: string,
        parts: [string],
        leaves: map(number),
        sizes: object({ small: number, large: number }),
        #[sensitive]
        secret: string,
        shared owner: string,
    > {
        resource terraform_data branch { input: label }
        // As many as it says here, whatever is deployed.
        for part in parts {
            stack Leaf part[part] { label: "{label}-{part}" }
        }
        pub stack Leaf first { label: branch.output, weight: sizes.large }
        // A module of its own in the module.
        stack Leaf leaf { for_each: leaves, label: "{branch.output}-{each.key}", weight: each.value }
        #[allow(secret_in_clear, reason = "a test has nothing to hide")]
        resource terraform_data kept { input: secret }
        resource terraform_data each_part { for_each: toset(parts), input: "{each.key}-{owner}" }
        moved { from: terraform_data.old, to: terraform_data.branch }
        check labelled {
            assert { condition: branch.output != "", error_message: "a branch has a label" }
        }
        output label = branch.output;
        output leaves = leaf[*].text;
        output by_key = { for key, one in leaf: key => one.label };
        output parts = part[*].label;
        output size = sizes.small;
        output secret = kept.output;
        output owned = [for one in each_part: one.output];
        output nothing = null;
    }

    #[workspace("deployed-stacks")]
    pub DeployedStacks {
        variable names { type: set(string), default: ["a", "b"] }
        variable copies { type: number, default: 2 }
        variable leaves { type: map(number), default: { x: 1, y: 2 } }
        #[allow(literal_secret, reason = "a test has nothing to hide")]
        variable secret { type: string, default: "told", sensitive: true }
        variable team { type: string, default: "payments" }
        shared let owner = team;
        resource terraform_data before { input: "before" }
        let sizes = { small: 1, large: copies };

        stack Branch branch {
            for_each: names,
            label: "branch-{each.key}-{each.value}",
            parts: ["one", "two"],
            leaves,
            sizes,
            secret,
            depends_on: [before],
        }
        stack Branch counted {
            count: copies,
            label: "counted-{count.index}",
            parts: ["three"],
            leaves: { fixed: copies },
            sizes: { small: count.index, large: 7 },
            secret: "constant",
        }
        stack Leaf maybe { count: if copies > 1 { 1 } else { 0 }, label: "maybe" }
        for region in ["eu", "us"] {
            stack Leaf regional[region] { count: copies, label: "{region}-{count.index}" }
        }
        resource terraform_data after { input: "after", depends_on: [branch, regional] }

        output labels = branch[*].label;
        output one = branch["a"].label;
        output first = branch["a"].first.text;
        output by_name = { for name, one in branch: name => one.leaves };
        output keys = [for name, one in branch if name != "a": one.by_key];
        output parts = counted[0].parts;
        output sizes = [for one in counted: one.size];
        output owned = counted[1].owned;
        output secrets { value: counted[*].secret, sensitive: true }
        output maybe = one(maybe[*].text);
        output present = length(maybe);
        output regional = { for region, all in regional: region => all[*].text };
        output last = regional["us"][1].text;
        output nothing = try(counted[0].nothing, null) == null;
    }
}

stack! {
    pub Replica<bucket_arn: arn, role: ref(aws_iam_role), tags: map(string)> {
        resource aws_s3_bucket copy { bucket_prefix: "copy-", tags, provider: aws.west }
        resource aws_iam_role_policy copy {
            role,
            policy: jsonencode({ Version: "2012-10-17", Statement: [{
                Effect: "Allow", Action: ["s3:ReplicateObject"], Resource: ["{copy.arn}/*", "{bucket_arn}/*"],
            }] }),
        }
        data aws_region here { provider: aws.west }
        output arn = aws_s3_bucket.copy.arn;
    }

    pub Site<name: string, vpc_id: ref(aws_vpc), blocks: [cidr], replicas: number> {
        resource aws_security_group site { vpc_id, description: "Site {name}" }
        for (i, block) in blocks {
            resource aws_vpc_security_group_ingress_rule from[i] {
                security_group_id: site.id,
                ip_protocol: "tcp",
                from_port: 443,
                to_port: 443,
                cidr_ipv4: block,
            }
        }
        resource aws_iam_role site {
            assume_role_policy: jsonencode({ Version: "2012-10-17", Statement: [{
                Effect: "Allow", Action: "sts:AssumeRole", Principal: { Service: "s3.amazonaws.com" },
            }] }),
        }
        resource aws_s3_bucket site { tags: { Owner: "payments" } }
        stack Replica replica {
            count: replicas,
            bucket_arn: aws_s3_bucket.site.arn,
            role: aws_iam_role.site.name,
            tags: { Site: name },
        }
        output group_id = aws_security_group.site.id;
        output replicas = replica[*].arn;
    }

    #[workspace("deployed-providers")]
    pub DeployedProviders {
        required_providers { aws { source: "hashicorp/aws", versions: ["5.100"] } }
        provider aws { region: "us-east-1" }
        provider aws.west { region: "us-west-2" }
        variable sites { type: map(number), default: { one: 1 } }
        resource aws_vpc main { cidr_block: "10.0.0.0/16" }
        stack Site site {
            for_each: sites,
            name: each.key,
            vpc_id: main.id,
            blocks: [main.cidr_block, "10.1.0.0/16"],
            replicas: each.value,
        }
        output groups = { for name, one in site: name => one.group_id };
        output replicas = flatten(site[*].replicas);
    }
}
