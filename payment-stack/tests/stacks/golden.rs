//! The documents as they were read and approved. `BLESS=1 cargo test -p payment-stack --test stacks golden` writes them anew; read the
//! difference before it is committed.

use std::path::Path;

use payment_stack::{AwsProduction, LegacySync};

use crate::document::Document;

fn golden(stack: &infra_core::template::Stack, versions: &str) {
    let name = format!("{}.{}.json", stack.workspace, versions.replace('=', "-"));
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden").join(name);
    let now = Document::of(stack, versions).text;
    if std::env::var_os("BLESS").is_some() {
        std::fs::write(&path, &now).expect("written");
    }
    let then = std::fs::read_to_string(&path).unwrap_or_default();
    let line = then.lines().zip(now.lines()).position(|(then, now)| then != now);
    assert!(
        then == now,
        "{} differs in line {:?}; bless it if that is meant",
        path.display(),
        line.map(|line| line + 1)
    );
}

#[test]
fn production_for_the_newest_provider() {
    golden(AwsProduction::STACK, "aws=6.66");
}

#[test]
fn production_for_5_100() {
    golden(AwsProduction::STACK, "aws=5.100");
}

#[test]
fn legacy_sync_for_the_newest_provider() {
    golden(LegacySync::STACK, "aws=6.66");
}

#[test]
fn legacy_sync_for_5_100() {
    golden(LegacySync::STACK, "aws=5.100");
}
