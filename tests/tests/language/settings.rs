//! The `terraform` block: backends, the cloud, versions.

use infra_macros::stack;

stack! {
    #[workspace("backend")]
    pub WithBackend {
        terraform {
            required_version: ">= 1.11, < 2.0",
            required_providers { aws { source: "hashicorp/aws", versions: ["5.100"] } }
            backend s3 {
                bucket: "s3-bucket-state-{suffix}",
                key: "demo/${{literal}}.tfstate",
                region: "us-east-1",
                encrypt: true,
                use_lockfile: true,
                assume_role: { role_arn: "arn:aws:iam::123456789012:role/state" },
            }
        }
        provider aws { region: "us-east-1" }
        output x = 1;
    }
}

stack! {
    #[workspace("cloud")]
    pub WithCloud {
        terraform {
            required_version: ">= 1.11",
            cloud { organization: "example", workspaces { tags: ["payments", "{suffix}"] } }
        }
        resource terraform_data thing { input: 1 }
        output thing = thing.output;
    }
}
