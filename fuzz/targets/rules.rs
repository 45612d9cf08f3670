//! Any bytes go through the reader of tables of rules, which must come back.

#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| infra_compiler::rule::table::read_damaged(bytes));
