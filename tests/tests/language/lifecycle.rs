//! `lifecycle`: conditions, replacement, what is ignored; and `timeouts`.

use infra_macros::stack;

stack! {
    #[workspace("lifecycle")]
    pub Lifecycle {
        required_providers { aws { source: "hashicorp/aws", versions: ["5.100"] } }
        provider aws { region: "us-east-1" }
        variable size { type: string, default: "t3.micro" }
        data aws_ami image {
            most_recent: true,
            owners: ["amazon"],
            filter { name: "name", values: ["al2023-ami-*-x86_64"] }
            lifecycle {
                postcondition { condition: self.architecture == "x86_64", error_message: "not for x86: {self.architecture}" }
            }
        }
        resource terraform_data revision { input: size }
        resource aws_instance web {
            ami: image.id,
            instance_type: size,
            tags: { Name: "instance-{suffix}", Owner: "web" },
            metadata_options { http_tokens: "required" }
            timeouts { create: "20m", delete: "30m" }
            lifecycle {
                create_before_destroy: true,
                prevent_destroy: false,
                ignore_changes: [ami, tags["Owner"], metadata_options[0].http_tokens],
                replace_triggered_by: [revision, image_of[0].id],
                precondition { condition: startswith(size, "t3."), error_message: "{size} is none of t3" }
                postcondition { condition: self.public_ip == "", error_message: "public: {self.public_ip}" }
            }
        }
        resource terraform_data image_of { count: 1, input: image.id }
        resource aws_ssm_parameter setting {
            name: "/settings/ssm-parameter-{suffix}",
            type: "String",
            value: "x",
            lifecycle { ignore_changes: all }
        }
    }
}
