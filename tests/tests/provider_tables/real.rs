//! Providers as Terraform itself describes them.

use std::{fs, path::PathBuf};

use serde_json::{Value, json};
use tests::terraform;

use crate::house::House;

/// What `terraform providers schema -json` prints where these providers are required.
fn described(house: &House, required: &Value) -> PathBuf {
    let folder = house.path("described");
    fs::create_dir(&folder).unwrap();
    let program = json!({ "terraform": { "required_providers": required } });
    fs::write(folder.join("main.tf.json"), program.to_string()).unwrap();
    terraform::init(&folder);
    let path = house.path("schema.json");
    fs::write(&path, terraform::run(&folder, &["providers", "schema", "-json"])).unwrap();
    path
}

/// What is written is what Terraform takes.
fn validated(house: &House, workspace: &str) {
    house.document(workspace);
    let folder = house.path("out").join(workspace);
    terraform::init_without_backend(&folder);
    assert_eq!(terraform::validate(&folder), Vec::<Value>::new());
}

pub(crate) fn terraforms_own_provider_from_its_description() {
    let house = House::new();
    let json = described(&house, &json!({ "terraform": { "source": "terraform.io/builtin/terraform" } }));
    let advice = house.import(&json, "terraform.table", &[]);
    let program = format!(
        r#"infra_macros::stack! {{
    #[workspace("own")]
    pub Own {{
        {}
        resource terraform_data note {{ input: "text-{{suffix}}" }}
        output note = note.output;
    }}
}}
fn main() -> std::process::ExitCode {{
    infra_cli::main(&[Own::STACK])
}}
"#,
        advice.lines().last().unwrap_or_default()
    );
    house.source(&program);
    validated(&house, "own");
    house.source(&program.replace("note.output", "note.outputs").replace("input:", "inputs:"));
    assert_eq!(
        house.headlines(),
        [
            "[unknown_attribute] no attribute `inputs` on `terraform_data`",
            "[unknown_member] no attribute `outputs` on `terraform_data`"
        ]
    );
}

pub(crate) fn aws_from_its_description_under_two_names() {
    let house = House::new();
    let required = json!({ "aws": { "source": "hashicorp/aws", "version": terraform::AWS } });
    let advice = house.import(&described(&house, &required), "aws.table", &["--provider-version", terraform::AWS]);
    assert!(advice.contains("hashicorp/aws 5.100.0, 1526 resources, 608 data sources"), "{advice}");
    let program = r#"infra_macros::stack! {
    #[workspace("network")]
    pub Network {
        required_providers { NAME { source: "hashicorp/aws", versions: ["5.100.0"], schema: "../aws.table" } }
        provider NAME { region: "us-east-1" }
        resource aws_vpc main { PROVIDER cidr_block: "10.0.0.0/16", tags: { Name: "vpc-{suffix}" } }
        resource aws_subnet one { PROVIDER vpc_id: main.id, cidr_block: "10.0.0.0/24", tags: { Name: "subnet-{suffix}" } }
    }
}
fn main() -> std::process::ExitCode {
    infra_cli::main(&[Network::STACK])
}
"#;
    for (name, provider) in [("aws", ""), ("amazon", "provider: amazon,")] {
        let program = program.replace("NAME", name).replace("PROVIDER", provider);
        house.source(&program);
        validated(&house, "network");
        house.source(&program.replace("main.id", "main.arn").replace("cidr_block: \"10.0.0.0/16\"", "cidr: 1"));
        assert_eq!(
            house.headlines(),
            [
                "[unknown_attribute] no attribute `cidr` on `aws_vpc`",
                "[wrong_reference_kind] `vpc_id` on `aws_subnet` takes the id of `aws_vpc`, this is the ARN of `aws_vpc`"
            ]
        );
    }
}
