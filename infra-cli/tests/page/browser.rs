//! A headless browser, asked over a pipe by its debugging protocol: a message of JSON, then a zero byte.

use std::io::{BufRead as _, BufReader, Write as _};
use std::path::Path;
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

use serde_json::{Value, json};

/// How long an answer may take.
const PATIENCE: Duration = Duration::from_secs(60);

pub(crate) struct Browser {
    child: Child,
    pipe: Option<ChildStdin>,
    answers: Receiver<Value>,
    last: u64,
    session: Option<String>,
    /// What went wrong in the page.
    errors: Vec<String>,
    _profile: tempfile::TempDir,
}

impl Browser {
    pub(crate) fn open(file: &Path) -> Self {
        let profile = tempfile::tempdir().unwrap();
        let mut shell = Command::new("sh");
        // It reads from 3 and writes to 4.
        shell.args(["-c", "exec \"$@\" 3<&0 4>&1 0</dev/null 1>/dev/null 2>/dev/null", "sh"]);
        shell.arg(tests::browser::program().unwrap());
        shell.args([
            "--headless",
            "--remote-debugging-pipe",
            "--no-first-run",
            "--disable-gpu",
            "--window-size=1200,800",
        ]);
        // Where tests run as root there is no sandbox to be had; the page is ours.
        shell
            .args(["--no-sandbox", "--disable-dev-shm-usage"])
            .arg(format!("--user-data-dir={}", profile.path().display()));
        let mut child = shell.arg("about:blank").stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
        let (pipe, mut out) = (child.stdin.take(), BufReader::new(child.stdout.take().unwrap()));
        let (sender, answers) = channel();
        std::thread::spawn(move || {
            let mut message = Vec::new();
            while out.read_until(0, &mut message).is_ok_and(|read| read > 0) {
                let said = serde_json::from_slice(message.strip_suffix(&[0]).unwrap_or(&message)).unwrap();
                message.clear();
                if sender.send(said).is_err() {
                    return;
                }
            }
        });
        let mut browser = Self { child, pipe, answers, last: 0, session: None, errors: Vec::new(), _profile: profile };
        let target = browser.ask("Target.createTarget", json!({ "url": "about:blank" }));
        let attached = browser.ask("Target.attachToTarget", json!({ "targetId": target["targetId"], "flatten": true }));
        browser.session = attached["sessionId"].as_str().map(str::to_owned);
        browser.ask("Runtime.enable", json!({}));
        browser.ask("Log.enable", json!({}));
        browser.go(&format!("file://{}", file.display()));
        browser
    }

    /// Opens a page and waits until it is there.
    pub(crate) fn go(&mut self, url: &str) {
        self.ask("Page.navigate", json!({ "url": "about:blank" }));
        self.ask("Page.navigate", json!({ "url": url }));
        self.wait("document.readyState === 'complete' && typeof follow === 'function' && nodes.length > 0");
    }

    /// What an expression is in the page.
    pub(crate) fn evaluate(&mut self, expression: &str) -> Value {
        let arguments = json!({ "expression": expression, "returnByValue": true, "awaitPromise": true });
        let answer = self.ask("Runtime.evaluate", arguments);
        assert!(answer["exceptionDetails"].is_null(), "{expression}: {answer}");
        answer["result"]["value"].clone()
    }

    pub(crate) fn text(&mut self, expression: &str) -> String {
        self.evaluate(expression).as_str().unwrap_or_default().to_owned()
    }

    pub(crate) fn wait(&mut self, condition: &str) {
        for _ in 0..600 {
            let answer = self.ask("Runtime.evaluate", json!({ "expression": condition, "returnByValue": true }));
            if answer["result"]["value"] == true {
                return;
            }
            std::thread::sleep(Duration::from_millis(50));
        }
        panic!("it never came: {condition}");
    }

    /// Presses and releases a key.
    pub(crate) fn press(&mut self, key: &str) {
        let code = match key {
            "Tab" => 9,
            "Enter" => 13,
            "Escape" => 27,
            "ArrowRight" => 39,
            _ => 0,
        };
        let text = match key {
            "Enter" => "\r",
            key if key.len() == 1 => key,
            _ => "",
        };
        self.ask(
            "Input.dispatchKeyEvent",
            json!({ "type": "keyDown", "key": key, "text": text, "windowsVirtualKeyCode": code }),
        );
        self.ask("Input.dispatchKeyEvent", json!({ "type": "keyUp", "key": key, "windowsVirtualKeyCode": code }));
    }

    pub(crate) fn write(&mut self, text: &str) {
        self.ask("Input.insertText", json!({ "text": text }));
    }

    /// Presses the button at the first place, and releases it at the last.
    pub(crate) fn drag(&mut self, places: &[(f64, f64)]) {
        let mouse = |kind: &str, (x, y): (f64, f64)| json!({ "type": kind, "x": x, "y": y, "button": "left", "buttons": 1, "clickCount": 1 });
        let (first, last) = (places[0], places[places.len() - 1]);
        self.ask("Input.dispatchMouseEvent", mouse("mousePressed", first));
        for place in &places[1..] {
            self.ask("Input.dispatchMouseEvent", mouse("mouseMoved", *place));
        }
        self.ask("Input.dispatchMouseEvent", mouse("mouseReleased", last));
    }

    pub(crate) fn wheel(&mut self, (x, y): (f64, f64), down: i32) {
        self.ask(
            "Input.dispatchMouseEvent",
            json!({ "type": "mouseWheel", "x": x, "y": y, "deltaX": 0, "deltaY": down }),
        );
    }

    pub(crate) fn prefer(&mut self, scheme: &str) {
        let feature = json!({ "name": "prefers-color-scheme", "value": scheme });
        self.ask("Emulation.setEmulatedMedia", json!({ "features": [feature] }));
    }

    /// What went wrong in the page until now.
    pub(crate) fn errors(&mut self) -> Vec<String> {
        self.evaluate("1");
        std::mem::take(&mut self.errors)
    }

    fn ask(&mut self, method: &str, arguments: Value) -> Value {
        self.last += 1;
        let mut message = json!({ "id": self.last, "method": method, "params": arguments });
        if let Some(session) = &self.session {
            message["sessionId"] = session.clone().into();
        }
        let pipe = self.pipe.as_mut().unwrap();
        pipe.write_all(message.to_string().as_bytes()).unwrap();
        pipe.write_all(&[0]).unwrap();
        pipe.flush().unwrap();
        loop {
            let said = self.answers.recv_timeout(PATIENCE).unwrap_or_else(|error| panic!("{method}: {error}"));
            if said["id"] == self.last {
                assert!(said["error"].is_null(), "{method}: {said}");
                return said["result"].clone();
            }
            let error = match said["method"].as_str() {
                Some("Runtime.exceptionThrown") => true,
                Some("Log.entryAdded") => said["params"]["entry"]["level"] == "error",
                Some("Runtime.consoleAPICalled") => said["params"]["type"] == "error",
                _ => false,
            };
            if error {
                self.errors.push(said.to_string());
            }
        }
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        // It ends with its pipe; what does not is ended.
        self.pipe = None;
        for _ in 0..50 {
            if matches!(self.child.try_wait(), Ok(Some(_))) {
                return;
            }
            std::thread::sleep(Duration::from_millis(100));
        }
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
