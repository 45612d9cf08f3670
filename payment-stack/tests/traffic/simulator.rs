//! One simulator, and one AWS command line that is loaded already, for all tests of this process. Both end with it.

use std::io::{BufRead as _, BufReader, Write as _};
use std::net::SocketAddr;
use std::os::unix::net::UnixStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::OnceLock;

/// What all tests share.
pub(crate) struct Simulator {
    pub(crate) address: SocketAddr,
    /// A folder with the program `aws`, if one had to be made.
    pub(crate) programs: Option<PathBuf>,
    pub(crate) socket: PathBuf,
    // Their standard inputs stay open as long as this process lives.
    _processes: Vec<Child>,
}

pub(crate) fn simulator() -> &'static Simulator {
    static SIMULATOR: OnceLock<Simulator> = OnceLock::new();
    SIMULATOR.get_or_init(start)
}

pub(crate) fn sources() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/traffic")
}

/// Python, with nothing of the person at the machine and no way to a real account.
pub(crate) fn python(script: &str) -> Command {
    let mut command = Command::new("python3");
    command.arg("-B").arg(sources().join(script)).current_dir(sources());
    for (name, _) in std::env::vars_os() {
        if name.to_string_lossy().starts_with("AWS_") {
            command.env_remove(name);
        }
    }
    command.envs(crate::world::CREDENTIALS).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
    command
}

/// Starts it and reads its first line.
fn started(mut command: Command) -> Option<(Child, String)> {
    let mut child = command.spawn().ok()?;
    let mut line = String::new();
    BufReader::new(child.stdout.take()?).read_line(&mut line).ok()?;
    (!line.is_empty()).then(|| (child, line.trim().to_owned()))
}

fn start() -> Simulator {
    let mut simulator = python("simulator.py");
    // Moto has all that `traffic` asks.
    simulator.args(crate::drill::is_alone().then(|| sources().join("drill")));
    let (moto, port) = started(simulator).expect("the simulator starts");
    let address = format!("127.0.0.1:{port}").parse().expect("address");
    // The folder stays for as long as the operating system likes: this process has no last moment of its own.
    let folder = std::env::temp_dir().join(format!("payment-stack-traffic-{}", std::process::id()));
    std::fs::create_dir_all(&folder).expect("folder");
    let socket = folder.join("aws.socket");
    let _ = std::fs::remove_file(&socket);
    let mut server = python("aws_server.py");
    server.arg(&socket);
    let mut processes = vec![moto];
    // Where Python has no `awscli`, the program on the PATH is called, which takes its time.
    let programs = started(server).map(|(server, _)| {
        processes.push(server);
        let this = std::env::current_exe().expect("this program");
        program(&folder.join("aws"), &format!("#!/bin/sh\nexec '{}' {AS_AWS} \"$@\"\n", this.display()));
        folder.clone()
    });
    Simulator { address, programs, socket, _processes: processes }
}

/// The word by which this program is the one that asks the server.
pub(crate) const AS_AWS: &str = "as-aws";

/// Hands the words and the environment to the server, and its answer on.
pub(crate) fn as_aws(words: &[String]) -> std::process::ExitCode {
    let environment: serde_json::Map<_, _> = std::env::vars().map(|(name, value)| (name, value.into())).collect();
    let socket = std::env::var("AWS_SERVER").expect("a server");
    let mut stream = UnixStream::connect(socket).expect("the server listens");
    let folder = std::env::current_dir().expect("a folder");
    let request = serde_json::json!({ "words": words, "env": environment, "folder": folder });
    stream.write_all(format!("{request}\n").as_bytes()).expect("sent");
    let answer: serde_json::Value = serde_json::from_reader(stream).expect("an answer");
    print!("{}", answer["out"].as_str().unwrap_or_default());
    eprint!("{}", answer["err"].as_str().unwrap_or_default());
    answer["code"].as_u64().and_then(|code| u8::try_from(code).ok()).unwrap_or(255).into()
}

pub(crate) fn program(path: &Path, text: &str) {
    use std::os::unix::fs::PermissionsExt as _;
    std::fs::write(path, text).expect("written");
    std::fs::set_permissions(path, std::fs::Permissions::from_mode(0o755)).expect("executable");
}
