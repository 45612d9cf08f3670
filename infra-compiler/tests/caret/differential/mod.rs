//! The compiler against the real Terraform with the real provider: random programs, valid and with one fault, printed in
//! both languages.
//!
//! A valid program must compile, and Terraform must take it and the document made of it. Of a faulty one, the compiler
//! must report an error wherever Terraform does, in the same block; where Terraform is silent, the fault must be one that
//! is known to be beyond it.
//!
//! `DIFFERENTIAL_SEED` asks for other programs, `DIFFERENTIAL_ROUNDS` for more of them; without them every run is the same.

pub(super) mod minimal;
pub(super) mod print;
pub(super) mod program;
pub(super) mod required_blocks;
pub(super) mod terraform;

mod case;
mod compare;
mod conditions;
mod expressions;
mod fault;
mod generate;
mod reference;

use std::env;

use infra_compiler::{aws::AWS, schema::Schema};
use tests::note;

/// The version of the provider that Terraform is asked with.
const VERSION: &str = "5.100";

fn schema() -> std::rc::Rc<Schema> {
    AWS.schema(VERSION).expect("the table of the provider that Terraform is asked with")
}

fn number(variable: &str, otherwise: usize) -> usize {
    env::var(variable).ok().and_then(|value| value.parse().ok()).unwrap_or(otherwise)
}

pub(super) fn terraform_and_the_compiler_agree() {
    let (seed, rounds) = (number("DIFFERENTIAL_SEED", 1), number("DIFFERENTIAL_ROUNDS", 3));
    note!("DIFFERENTIAL_SEED={seed} DIFFERENTIAL_ROUNDS={rounds}");
    let schema = schema();
    let mut failures = Vec::new();
    let valid = compare::valid(&schema, seed, rounds * 40, &mut failures);
    compare::faulty(&schema, seed, rounds, &valid, &mut failures);
    let count = failures.len();
    let all = failures.join("\n\n");
    assert!(failures.is_empty(), "DIFFERENTIAL_SEED={seed} DIFFERENTIAL_ROUNDS={rounds}: {count} differ\n\n{all}\n");
}
