//! `payment-stack`: the command line of the payment migration.

use payment_stack::{AwsProduction, LegacySync};

fn main() -> std::process::ExitCode {
    infra_cli::main(&[AwsProduction::STACK, LegacySync::STACK])
}
