//! `watch`, as a process that a build replaces.

use std::fs;
use std::process::Command;
use std::thread;
use std::time::Duration;

use tests::example;

#[test]
fn a_build_is_followed_by_a_synth() {
    let folder = tempfile::tempdir().unwrap();
    let program = folder.path().join("program");
    // As cargo does: a new file in the place of the old one.
    let build = || {
        let new = folder.path().join("new");
        fs::copy(example::program("infra-cli", "demo"), &new).unwrap();
        fs::rename(new, &program).unwrap();
    };
    build();
    let mut watch = Command::new(&program);
    watch.args(["watch", "--out", "here"]).current_dir(folder.path()).env_remove("ENVIRONMENT_SUFFIX");
    let mut watch = watch.stdout(std::process::Stdio::null()).spawn().unwrap();
    let document = folder.path().join("here/aws-production/main.tf.json");
    let wait = || {
        (0..600).any(|_| {
            document.exists() || {
                thread::sleep(Duration::from_millis(50));
                false
            }
        })
    };
    let first = wait();
    let _ = fs::remove_file(&document);
    build();
    let second = wait();
    watch.kill().unwrap();
    watch.wait().unwrap();
    assert!(first && second, "{first} {second}");
}
