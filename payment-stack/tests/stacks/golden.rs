//! The documents as they were read and approved. `BLESS=1 cargo test -p payment-stack --test stacks golden` writes them anew; read the
//! difference before it is committed.

use std::path::Path;

use payment_stack::{AwsProduction, LegacySync};

use crate::document::Document;

#[test]
fn documents_are_as_approved() {
    for stack in [AwsProduction::STACK, LegacySync::STACK] {
        for target in stack.targets {
            let name = format!("{}.{}.json", stack.workspace, target.versions.replace('=', "-"));
            let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden").join(name);
            let now = Document::of(stack, target.versions).text;
            if std::env::var_os("BLESS").is_some() {
                std::fs::write(&path, &now).expect("written");
            }
            let then = std::fs::read_to_string(&path).unwrap_or_default();
            let line = then.lines().zip(now.lines()).position(|(then, now)| then != now).map_or(0, |line| line + 1);
            assert!(then == now, "{} differs from line {line} on; bless it if that is meant", path.display());
        }
    }
}
