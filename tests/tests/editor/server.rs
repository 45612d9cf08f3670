//! A rust-analyzer at the other end of a pipe, and as much of the protocol as the tests speak.

use std::{
    io::{BufRead as _, BufReader, Read as _, Write as _},
    process::{ChildStdin, ChildStdout, Command, Stdio},
    sync::{
        Mutex, PoisonError,
        mpsc::{Receiver, Sender, channel},
    },
    thread,
    time::Duration,
};

use serde_json::{Value, json};

use super::project::{FOLDER, PROGRAMS, project};

/// No answer takes longer, unless none will come.
const PATIENCE: Duration = Duration::from_secs(300);

/// One for all tests: it ends with this program, whose pipe it reads.
static SERVER: Mutex<Option<Server>> = Mutex::new(None);

pub(crate) struct Server {
    input: ChildStdin,
    messages: Receiver<Value>,
    asked: u64,
}

/// Asks the server, which is started for the first one.
pub(crate) fn with_server<T>(ask: impl FnOnce(&mut Server) -> T) -> T {
    let mut server = SERVER.lock().unwrap_or_else(PoisonError::into_inner);
    ask(server.get_or_insert_with(Server::start))
}

/// Line and character of a position of the protocol.
pub(crate) fn position(position: &Value) -> Option<(u64, u64)> {
    Some((position["line"].as_u64()?, position["character"].as_u64()?))
}

impl Server {
    fn start() -> Self {
        let mut command = Command::new("rust-analyzer");
        command.current_dir(&*FOLDER).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
        let mut child = command.spawn().expect("rust-analyzer starts");
        let (sender, messages) = channel();
        let output = BufReader::new(child.stdout.take().expect("its output"));
        let input = child.stdin.take().expect("its input");
        thread::spawn(move || {
            read(output, &sender);
            child.wait()
        });
        let mut server = Self { input, messages, asked: 0 };
        let options = json!({
            "linkedProjects": [project()], "checkOnSave": false, "cachePriming": { "enable": false },
        });
        let capabilities = json!({
            "experimental": { "serverStatusNotification": true }, "textDocument": { "diagnostic": {} },
        });
        let folder = format!("file://{}", FOLDER.display());
        server
            .ask(
                "initialize",
                &json!({
                    "processId": std::process::id(), "rootUri": folder, "capabilities": capabilities,
                    "initializationOptions": options,
                }),
            )
            .expect("it begins");
        server.tell(&json!({ "method": "initialized", "params": {} }));
        for program in &PROGRAMS {
            let document =
                json!({ "uri": program.uri(), "languageId": "rust", "version": 1, "text": program.source() });
            server.tell(&json!({ "method": "textDocument/didOpen", "params": { "textDocument": document } }));
        }
        server.wait(|message| message["params"]["quiescent"] == true);
        server
    }

    /// The answer to a request, or what the server says is wrong.
    pub(crate) fn ask(&mut self, method: &str, params: &Value) -> Result<Value, String> {
        self.asked += 1;
        let id = self.asked;
        self.tell(&json!({ "id": id, "method": method, "params": params }));
        let mut answer = self.wait(|message| message["id"] == id && message.get("method").is_none());
        match answer.get("error") {
            Some(error) => Err(error.to_string()),
            None => Ok(answer["result"].take()),
        }
    }

    /// The first message of this kind. What the server asks meanwhile is answered with nothing.
    fn wait(&mut self, wanted: impl Fn(&Value) -> bool) -> Value {
        loop {
            let message = self.messages.recv_timeout(PATIENCE).expect("rust-analyzer answers");
            if let (Some(id), Some(_)) = (message.get("id"), message.get("method")) {
                self.tell(&json!({ "id": id, "result": null }));
            }
            if wanted(&message) {
                return message;
            }
        }
    }

    fn tell(&mut self, message: &Value) {
        let mut message = message.clone();
        message["jsonrpc"] = "2.0".into();
        let text = message.to_string();
        write!(self.input, "Content-Length: {}\r\n\r\n{text}", text.len()).expect("rust-analyzer reads");
        self.input.flush().expect("rust-analyzer reads");
    }
}

/// Hands on what the server says, until it has nothing more to say.
fn read(mut output: BufReader<ChildStdout>, messages: &Sender<Value>) {
    loop {
        let mut length = 0;
        loop {
            let mut line = String::new();
            if output.read_line(&mut line).unwrap_or(0) == 0 {
                return;
            }
            match line.trim().split_once(':') {
                Some((name, value)) if name.eq_ignore_ascii_case("content-length") => {
                    length = value.trim().parse().unwrap_or(0);
                }
                Some(_) => {}
                None => break,
            }
        }
        let mut text = vec![0; length];
        let message = output.read_exact(&mut text).ok().and_then(|()| serde_json::from_slice(&text).ok());
        let Some(message) = message else { return };
        if messages.send(message).is_err() {
            return;
        }
    }
}
