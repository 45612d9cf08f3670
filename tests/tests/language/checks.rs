//! `check` blocks, with and without data of their own.

use infra_macros::stack;

stack! {
    #[workspace("checks")]
    pub Checks {
        required_providers { aws { source: "hashicorp/aws", versions: ["5.100"] } }
        provider aws { region: "us-east-1" }
        variable weight { type: number, default: 10 }
        data aws_caller_identity current {}
        check weight_is_percent {
            assert { condition: weight >= 0 && weight <= 100, error_message: "weight is {weight}, not 0 to 100" }
            assert { condition: weight != 13, error_message: "literal ${{x}} and %{{y}}" }
        }
        check stated {
            // Known while Rust compiles, so nothing of it is left for Terraform, which would refuse it.
            assert { condition: length(["a", "b", "c"]) == 3, error_message: "three zones" }
        }
        check zones {
            data aws_availability_zones all { state: "available" }
            assert { condition: length(all.names) > 2, error_message: "fewer than three zones in {current.account_id}" }
        }
    }
}
