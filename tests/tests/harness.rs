//! The harness itself. This program runs itself again, in a target folder of its own, as on a machine that has Rust and
//! nothing else; the tests that run there are those of [`there`].

use std::{
    env, fs,
    io::{Read as _, Write as _},
    net::TcpListener,
    path::{Path, PathBuf},
    process::{Command, ExitCode},
    thread,
};

use tests::{
    fetch::{DOWNLOAD, download},
    harness::{self, Trial},
    need::{Need, REQUIRE},
    terraform::{self, PROVIDER_DIR},
    trial,
};

/// Tells a process that it runs there.
const THERE: &str = "INFRA_TESTS_THERE";

/// Tells a process to download a file from there, and no more.
const ADDRESS: &str = "INFRA_TESTS_ADDRESS";

fn main() -> ExitCode {
    if let Ok(address) = env::var(ADDRESS) {
        let file = env::temp_dir().join("file");
        let downloaded = download("http", &address, &file).map(|()| fs::read_to_string(file).expect("a file"));
        println!("{downloaded:?}");
        return ExitCode::SUCCESS;
    }
    if env::var_os(THERE).is_some() {
        return harness::run(there());
    }
    harness::run([
        trial!(what_is_missing_is_reported_and_no_failure),
        trial!(what_is_required_and_missing_is_a_failure),
        trial!(what_is_not_asked_for_is_not_looked_for),
        trial!(some_run_on_demand_alone),
        trial!(a_test_that_panics_fails),
        trial!(notes_are_printed_on_demand),
        trial!(terraform_that_was_fetched_is_found_again),
        trial!(without_the_provider_terraform_is_still_asked).needs(Need::Terraform),
        trial!(a_file_is_downloaded).needs(CURL),
        trial!(a_download_that_fails_says_why).needs(CURL),
    ])
}

const CURL: Need = Need::Program("curl");

fn there() -> Vec<Trial> {
    vec![
        trial!(rust::alone),
        Trial::new("console", || ()).needs(Need::Terraform),
        Trial::new("metadata", || ()).needs(Need::Terraform),
        Trial::new("plan", || ()).needs(Need::Provider),
        Trial::new("script", || ()).needs(Need::Program("no-such-shell")),
        Trial::new("long", || ()).on_demand("takes minutes"),
        Trial::new("drill", || ()).long("a quarter of an hour"),
        Trial::new("both", || ()).needs(Need::Program("no-such-pager")).needs(Need::Program("no-such-shell")),
    ]
}

mod rust {
    pub(super) fn alone() {
        tests::note!("so I said");
        assert!(std::env::var_os("PANIC").is_none(), "the reason");
    }
}

struct Machine(tempfile::TempDir);

impl Machine {
    fn new() -> Self {
        let machine = Self(tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).expect("a folder"));
        fs::create_dir_all(machine.path("target/debug/deps")).expect("a folder");
        fs::create_dir(machine.path("empty")).expect("a folder");
        // A program that was just written cannot be started while another test starts one.
        fs::hard_link(env::current_exe().expect("this test"), machine.program()).expect("a link");
        machine
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn program(&self) -> PathBuf {
        self.path("target/debug/deps").join(format!("there{}", env::consts::EXE_SUFFIX))
    }

    fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(self.program());
        command
            .args(arguments)
            .args(["--test-threads", "1"])
            .env(THERE, "1")
            .env(DOWNLOAD, "never")
            .env_remove(REQUIRE);
        command.env("PATH", self.path("empty")).env(PROVIDER_DIR, self.path("empty"));
        command
    }

    fn run(&self, arguments: &[&str]) -> (String, Option<i32>) {
        said(&mut self.command(arguments))
    }
}

fn said(command: &mut Command) -> (String, Option<i32>) {
    let output = command.output().expect("it runs");
    (String::from_utf8_lossy(&output.stdout).into_owned(), output.status.code())
}

#[track_caller]
fn contains(text: &str, parts: &[&str]) {
    for part in parts {
        assert!(text.contains(part), "{part}\nin:\n{text}");
    }
}

fn what_is_missing_is_reported_and_no_failure() {
    let (text, code) = Machine::new().run(&[]);
    contains(
        &text,
        &[
            "test rust::alone ... ok\n",
            "test console     ... ignored (Terraform is not on the PATH, and 1.11.4 was not fetched: \
             INFRA_TESTS_DOWNLOAD=never forbids its download)\n",
            "test plan        ... ignored (Terraform is not on the PATH, and ",
            "test script      ... ignored (`no-such-shell` is not on the PATH)\n",
            "test long        ... ignored (takes minutes)\n",
            "test drill       ... ignored (`drill` takes a quarter of an hour)\n",
            "test both        ... ignored (`no-such-pager` is not on the PATH)\n",
            "test result: ok. 1 passed; 0 failed; 7 ignored; 0 measured; 0 filtered out; ",
            "\n2 tests were ignored: Terraform is not on the PATH, and ",
            "\nTo run them, put Terraform 1.11 or newer on the PATH",
            "; under INFRA_TESTS_REQUIRE=all nothing is ignored.\n",
            "\n1 test was ignored: `no-such-shell` is not on the PATH.\nTo run it, put `no-such-shell` on the PATH",
            "\n1 test was ignored: `drill` takes a quarter of an hour.\nTo run it, add `-- --include-ignored`; under ",
        ],
    );
    assert_eq!((text.matches(" was ignored: ").count(), code), (4, Some(0)), "{text}");
}

fn what_is_required_and_missing_is_a_failure() {
    let machine = Machine::new();
    let (text, code) = said(machine.command(&[]).env(REQUIRE, "all"));
    contains(
        &text,
        &[
            "test console     ... FAILED\n",
            "---- console ----\nTerraform is not on the PATH, and ",
            "\nTo run it, put Terraform 1.11 or newer on the PATH",
            // What takes long is not missing.
            "test long        ... ignored (takes minutes)\n",
            "test drill       ... ok\n",
            "test result: FAILED. 2 passed; 5 failed; 1 ignored; ",
        ],
    );
    assert_eq!((text.contains(" ignored: "), code), (false, Some(101)), "{text}");
    let (text, code) = said(machine.command(&["console"]).env(REQUIRE, "most"));
    contains(&text, &["INFRA_TESTS_REQUIRE is `most`: it can be `all`, or not set"]);
    assert_eq!(code, Some(101));
}

fn what_is_not_asked_for_is_not_looked_for() {
    let (machine, room) = (Machine::new(), "target/terraform");
    for arguments in [&["alone"][..], &["--list"], &["--skip", "console", "--skip", "metadata", "--skip", "plan"]] {
        let (text, code) = machine.run(arguments);
        assert_eq!((text.contains("Terraform"), machine.path(room).exists(), code), (false, false, Some(0)), "{text}");
    }
    machine.run(&["console"]);
    assert!(machine.path(room).exists());
}

fn some_run_on_demand_alone() {
    let machine = Machine::new();
    for arguments in [["--ignored", "long"], ["--include-ignored", "long"]] {
        let (text, code) = machine.run(&arguments);
        contains(&text, &["test long ... ok\n"]);
        assert_eq!(code, Some(0));
    }
    contains(&machine.run(&["--ignored"]).0, &["2 passed; 0 failed; 0 ignored; 0 measured; 6 filtered out; "]);
}

fn a_test_that_panics_fails() {
    let (text, code) = said(Machine::new().command(&["alone"]).env("PANIC", "1"));
    contains(&text, &["test rust::alone ... FAILED\n", "the reason", "test result: FAILED. 0 passed; 1 failed; "]);
    assert_eq!(code, Some(101));
}

fn notes_are_printed_on_demand() {
    let machine = Machine::new();
    assert!(!machine.run(&["alone"]).0.contains("so I said"));
    contains(&machine.run(&["alone", "--nocapture"]).0, &["so I said\n"]);
}

fn terraform_that_was_fetched_is_found_again() {
    let machine = Machine::new();
    fs::create_dir_all(machine.path("target/terraform/terraform-1.11.4")).expect("a folder");
    let (text, _) = machine.run(&[]);
    contains(
        &text,
        &[
            "test console     ... ok\n",
            "test plan        ... ignored (INFRA_PROVIDER_DIR names ",
            "3 passed; 0 failed; 5 ignored; ",
        ],
    );
}

fn without_the_provider_terraform_is_still_asked() {
    let machine = Machine::new();
    let program = terraform::program().expect("it is needed");
    let path = env::var_os("PATH").unwrap_or_default();
    let folders = program.parent().map(Path::to_owned).into_iter().chain(env::split_paths(&path));
    let path = env::join_paths(folders.filter(|folder| folder.is_absolute())).expect("a path");
    let (text, code) = said(machine.command(&[]).env("PATH", path));
    let empty = machine.path("empty");
    let reason =
        format!("INFRA_PROVIDER_DIR names {}, which does not hold hashicorp/aws 5.100.0 for ", empty.display());
    contains(
        &text,
        &[
            "test console     ... ok\n",
            &format!("test plan        ... ignored ({reason}"),
            &format!("\n1 test was ignored: {reason}"),
            "\nTo run it, make Terraform and hashicorp/aws 5.100.0 available: ",
        ],
    );
    assert_eq!(code, Some(0));
}

/// Answers one request, and says where.
fn server(answer: &'static [u8]) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let address = format!("{}/terraform.zip", listener.local_addr().expect("an address"));
    thread::spawn(move || {
        let (mut stream, _) = listener.accept().expect("a request");
        let _ = stream.read(&mut [0; 4096]);
        let _ = stream.write_all(answer);
    });
    address
}

/// What comes of a download, as `Result` shows itself, and how many files it leaves.
fn downloaded(address: &str) -> (String, usize) {
    let folder = tempfile::tempdir().expect("a folder");
    let mut command = Command::new(env::current_exe().expect("this test"));
    command.env(ADDRESS, address).env("TMPDIR", folder.path()).env("TMP", folder.path());
    // No proxy of this machine's stands between.
    command.env("NO_PROXY", "127.0.0.1").env("no_proxy", "127.0.0.1");
    (said(&mut command).0, fs::read_dir(folder.path()).expect("the folder").count())
}

fn a_file_is_downloaded() {
    let answer = b"HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nyes";
    assert_eq!(downloaded(&server(answer)), ("Ok(\"yes\")\n".to_owned(), 1));
}

fn a_download_that_fails_says_why() {
    for (address, reason) in [
        (server(b"HTTP/1.1 404 Not Found\r\nContent-Length: 2\r\n\r\nno"), "404"),
        // Not over another protocol than was asked for.
        (server(b"HTTP/1.1 302 Found\r\nContent-Length: 0\r\nLocation: ftp://127.0.0.1:1\r\n\r\n"), "ftp"),
        ("127.0.0.1:1/terraform.zip".to_owned(), "connect"),
    ] {
        let (text, files) = downloaded(&address);
        contains(&text, &["Err(\"curl: (", reason]);
        assert_eq!(files, 0, "{text}");
    }
}
