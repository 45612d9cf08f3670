//! Names: short and in full, of types that share one, and names that are keywords elsewhere.

use infra_macros::stack;

stack! {
    #[workspace("names")]
    pub Names {
        required_providers { aws { source: "hashicorp/aws", versions: ["5.100"] } }
        provider aws { region: "us-east-1" }
        data aws_iam_policy_document main {
            statement { actions: ["s3:GetObject"], resources: ["{bucket.arn}/*"], effect: "Allow" }
        }
        resource aws_s3_bucket bucket { bucket: "s3-bucket-{suffix}" }
        resource aws_iam_policy main { name: "iam-policy-{suffix}", policy: data.aws_iam_policy_document.main.json }
        resource aws_vpc main { cidr_block: "10.0.0.0/16", tags: { Name: "vpc-{suffix}" } }
        resource aws_subnet r#type {
            vpc_id: aws_vpc.main.id,
            cidr_block: "10.0.1.0/24",
            tags: { Name: "subnet-type-{suffix}" },
        }
        resource aws_subnet r#for {
            vpc_id: aws_vpc.main.id,
            cidr_block: "10.0.2.0/24",
            tags: { Name: "subnet-for-{suffix}", "with space": "a", "k${{x}}": "b", "{suffix}": "c" },
        }
        let local = r#type.id;
        output r#if = local;
        output null_ = r#for.id;
        output match_policy = aws_iam_policy.main.arn;
        output terraform_workspace = terraform.workspace;
        output paths = [path.module, path.root, path.cwd];
        output whole = aws_vpc.main;
    }
}
