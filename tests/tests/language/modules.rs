//! Modules of Terraform's own.

use infra_macros::stack;

stack! {
    #[workspace("modules")]
    pub Modules {
        required_providers { aws { source: "hashicorp/aws", versions: ["5.100"] } }
        provider aws { region: "us-east-1" }
        provider aws.west { region: "us-west-2" }
        variable count_of { type: number, default: 2 }
        resource terraform_data first { input: "first" }
        module plain { source: "./module", name: "plain", sizes: [1, 2] }
        module counted { source: "./module", count: count_of, name: "counted-{count.index}-${{x}}" }
        module every {
            source: "./module",
            for_each: { a: "A", b: "B" },
            name: "{each.key}{each.value}",
            providers: { aws: aws.west },
            depends_on: [first, plain],
        }
        output plain = plain.greeting;
        output counted = counted[*].greeting;
        output one = counted[0].greeting;
        output each = every["a"].greeting;
    }
}
