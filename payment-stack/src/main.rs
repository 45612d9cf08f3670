//! `payment-stack`: the command line of the payment migration.

use infra::App;
use payment_stack::traffic::Traffic;
use payment_stack::{AwsProduction, LegacySync};

fn main() -> std::process::ExitCode {
    App::new(&[AwsProduction::STACK, LegacySync::STACK]).version(env!("CARGO_PKG_VERSION")).command(Traffic).run()
}
