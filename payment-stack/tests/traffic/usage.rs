//! What needs no AWS at all.

use std::process::Command;

fn traffic(words: &[&str]) -> (Option<i32>, String) {
    let folder = tempfile::tempdir().expect("folder");
    let mut command = Command::new(env!("CARGO_BIN_EXE_payment-stack"));
    let output = command.arg("traffic").args(words).current_dir(folder.path()).output().expect("run");
    (output.status.code(), String::from_utf8_lossy(&output.stderr).into_owned())
}

pub(crate) fn more_than_a_hundred_is_wrong_usage() {
    for words in [["shift", "101"], ["shift", "2.5"], ["scale", "-1"]] {
        assert_eq!(traffic(&words).0, Some(2), "{words:?}");
    }
    assert_eq!(traffic(&["shift", "50", "--force"]).0, Some(2), "force wants a reason");
    assert_eq!(traffic(&["status", "--suffix", "Not A Suffix"]).0, Some(2));
}

pub(crate) fn without_an_environment_it_says_what_to_do() {
    let (code, complaint) = traffic(&["status", "--out", "elsewhere"]);
    assert_eq!(code, Some(1));
    assert!(complaint.contains("run `payment-stack synth`"), "{complaint}");
    assert!(complaint.contains("--suffix"), "{complaint}");
}
