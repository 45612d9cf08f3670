//! Whoever runs the commands of the program, in a folder of their own, and keeps all that these say.

use std::fs::{self, File};
use std::path::PathBuf;
use std::process::{Command, Output, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use tests::{note, terraform};

use crate::drill::house::House;
use crate::proxy::Fault;
use crate::simulator::simulator;
use crate::world::{Run, World};

/// The environment.
pub(crate) const SUFFIX: &str = "drill";

pub(crate) struct Operator {
    /// The folder, and what `traffic` works on once it is deployed.
    pub(crate) world: World,
    commands: AtomicUsize,
}

/// How a command ended, and what it said.
pub(crate) struct Ran {
    pub(crate) code: Option<i32>,
    pub(crate) out: String,
    pub(crate) errors: String,
}

impl Ran {
    #[track_caller]
    pub(crate) fn ok(self) -> Self {
        assert_eq!(self.code, Some(0), "{}{}", self.out, self.errors);
        self
    }
}

impl Operator {
    /// A folder with the documents of both programs and their inputs, as `docs/deploy.md` says.
    pub(crate) fn new(house: &House) -> Self {
        let folder = tempfile::tempdir().expect("folder");
        let world = World { folder, suffix: SUFFIX.to_owned(), place: Value::Null };
        let operator = Self { world, commands: AtomicUsize::new(0) };
        fs::create_dir(operator.path("logs")).expect("folder");
        fs::write(operator.path("infra.lock"), "").expect("written");
        let synth = ["synth", "--suffix", SUFFIX, "--target", "aws=5.100"];
        operator.end(&synth, Instant::now(), operator.bare(&synth).output().expect("synth")).ok();
        let certificate = house.text("certificate");
        let inputs = [
            (
                "aws-production",
                json!({
                    "domain_name": "pay.example.com",
                    "hosted_zone": "example.com",
                    "legacy_address": "203.0.113.10",
                    "vpn_connection_id": house.text("vpn_connection"),
                    "oncall_email": "payments-oncall@example.com",
                }),
            ),
            (
                "legacy-sync",
                json!({
                    "oncall_email": "payments-oncall@example.com",
                    "aurora_ca": certificate,
                    "datacenter_ca": certificate,
                }),
            ),
        ];
        for (root, inputs) in inputs {
            fs::write(operator.root(root).join("inputs.auto.tfvars.json"), inputs.to_string()).expect("written");
        }
        operator
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.world.folder.path().join(name)
    }

    /// The folder of a root.
    pub(crate) fn root(&self, root: &str) -> PathBuf {
        self.path("infra-out").join(root)
    }

    /// The file of a root's state.
    pub(crate) fn state(&self, root: &str) -> PathBuf {
        self.root(root).join("terraform.tfstate.d").join(root).join("terraform.tfstate")
    }

    fn bare(&self, words: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_payment-stack"));
        terraform::neutralize(&mut command);
        command
            .args(words)
            .current_dir(self.world.folder.path())
            .env("AWS_ENDPOINT_URL", format!("http://{}", simulator().address))
            .env("INFRA_LOCK", self.path("infra.lock"))
            .stdin(Stdio::null());
        command
    }

    /// A command that runs Terraform.
    fn command(&self, words: &[&str]) -> Command {
        let mut command = self.bare(words);
        command
            .args(["--suffix", SUFFIX, "--target", "aws=5.100", "--binary"])
            .arg(terraform::program().expect("Terraform"))
            .arg("--plugin-dir")
            .arg(terraform::provider().expect("the provider"))
            // Nearly all of the time the provider waits for something: the more at once, the sooner all are through.
            .env("TF_CLI_ARGS_plan", "-parallelism=40")
            .env("TF_CLI_ARGS_apply", "-parallelism=40");
        command
    }

    pub(crate) fn run(&self, words: &[&str]) -> Ran {
        let begin = Instant::now();
        self.end(words, begin, self.command(words).output().expect("run"))
    }

    /// Runs a command and presses Ctrl-C at a moment at which it made something and waits for something.
    #[cfg(unix)]
    pub(crate) fn interrupt(&self, words: &[&str]) -> Ran {
        use std::os::unix::process::CommandExt as _;
        let begin = Instant::now();
        let said = self.path("logs/interrupted");
        let file = File::create(&said).expect("file");
        let child = self.command(words).process_group(0).stdout(file).stderr(Stdio::piped()).spawn().expect("run");
        let (mut length, mut since) = (0, Instant::now());
        loop {
            let text = fs::read_to_string(&said).expect("text");
            if text.len() != length {
                (length, since) = (text.len(), Instant::now());
            }
            if text.matches("  created ").count() >= 10 && since.elapsed() > Duration::from_secs(2) {
                break;
            }
            assert!(begin.elapsed() < Duration::from_secs(300), "nothing is made:\n{text}");
            std::thread::sleep(Duration::from_millis(50));
        }
        // As a terminal does: to the command, and to the Terraform and the provider that it started.
        let group = format!("-{}", child.id());
        assert!(Command::new("kill").args(["-INT", "--", &group]).status().expect("kill").success());
        let mut output = child.wait_with_output().expect("end");
        output.stdout = fs::read(&said).expect("text");
        self.end(words, begin, output)
    }

    /// A word of `traffic`; each state that it leaves has to be safe.
    pub(crate) fn traffic(&self, words: &[&str]) -> Run {
        self.traffic_with(Fault::None, words)
    }

    pub(crate) fn traffic_with(&self, fault: Fault, words: &[&str]) -> Run {
        let begin = Instant::now();
        let run = self.world.run_with(fault, words);
        self.end(&[["traffic"].as_slice(), words].concat(), begin, run.output.clone());
        run
    }

    /// What Terraform says of a file of its own, in a root's folder.
    pub(crate) fn show(&self, root: &str, file: &str) -> Value {
        let text = terraform::run(&self.root(root), &["show", "-json", file]);
        self.keep(&format!("show {root}"), &text);
        serde_json::from_str(&text).expect("JSON")
    }

    fn end(&self, words: &[&str], begin: Instant, output: Output) -> Ran {
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        let ran = Ran { code: output.status.code(), out: text(&output.stdout), errors: text(&output.stderr) };
        self.keep(&words.join(" "), &format!("{}{}", ran.out, ran.errors));
        note!("{:>4} s  {}", begin.elapsed().as_secs(), words.join(" "));
        ran
    }

    /// Keeps what was said, so that it can be searched for secrets.
    fn keep(&self, what: &str, text: &str) {
        let number = self.commands.fetch_add(1, Ordering::Relaxed);
        fs::write(self.path("logs").join(format!("{number:02} {}", what.replace('/', "-"))), text).expect("written");
    }
}
