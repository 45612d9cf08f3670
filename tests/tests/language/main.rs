//! The whole language, one file for each theme: small programs that the real macro compiles here.
//!
//! Each document is compared with the approved one (`BLESS=1 cargo test -p tests --test language` writes them anew; read
//! the difference before it is committed) and shown to the real Terraform.

mod blocks;
mod checks;
mod comprehensions;
mod deployed_stacks;
mod families;
mod kinds;
mod lifecycle;
mod meta_arguments;
mod modules;
mod names;
mod nesting;
mod operators;
mod outputs;
mod programs;
mod providers;
mod provisioners;
mod refactoring;
mod remotes;
mod rust_values;
mod secrets;
mod settings;
mod stacks;
mod statics;
mod texts;
mod variables;

use tests::{harness, need::Need, trial};

fn main() -> std::process::ExitCode {
    harness::run([
        trial!(programs::documents_are_as_approved),
        trial!(programs::terraform_takes_every_document).needs(Need::Provider),
    ])
}
