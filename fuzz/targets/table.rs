//! Any bytes go through the reader of provider tables, which must come back.

#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| infra_compiler::schema::read_damaged(bytes));
