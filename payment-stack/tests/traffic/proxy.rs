//! What stands between the command line and the simulator, for one run of `traffic`: it counts calls, lets one of them go
//! wrong, and shows every state that the calls leave.
//!
//! It also refuses what Route 53 refuses and the simulator does not: to delete a record that is not, word for word, there.

use std::io::{Read as _, Write as _};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant};

use crate::simulator::simulator;

/// What happens to calls.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Fault {
    None,
    /// The process dies before its nth call arrives.
    KillBefore(usize),
    /// The process dies after its nth call did its work and before it hears of it.
    KillAfter(usize),
    /// The process dies after it sent its nth call, which arrives when [`Proxy::land`] lets it.
    KillUnderWay(usize),
    /// The nth call is refused by a fault of AWS.
    Fail(usize),
    /// Calls of these operations are refused, this often.
    Refuse(&'static str, usize),
    /// All calls but those of this service get no answer.
    HangBut(&'static str),
}

/// A call that was let through.
#[derive(Debug, Clone)]
pub(crate) struct Call {
    pub(crate) what: String,
    pub(crate) at: Instant,
}

/// Looking at records and deleting them is one step of Route 53's, also where two processes come at once.
static ONE_AT_A_TIME: Mutex<()> = Mutex::new(());

type Hook = Box<dyn Fn(&str) + Send + Sync>;

/// Listens until it is dropped; what is under way then gets no answer any more.
pub(crate) struct Proxy {
    pub(crate) address: SocketAddr,
    inner: Arc<Inner>,
}

struct Inner {
    fault: Fault,
    /// What is done when the process has to die.
    kill: Mutex<Option<Box<dyn FnMut() + Send>>>,
    state: Mutex<State>,
    /// Called before and after a call that changes something.
    hook: Hook,
}

#[derive(Default)]
struct State {
    seen: usize,
    refused: usize,
    dead: bool,
    calls: Vec<Call>,
    hung: Vec<Call>,
    /// What is under way and what it asks for.
    late: Option<(String, Vec<u8>)>,
}

impl Proxy {
    pub(crate) fn new(fault: Fault, hook: Hook) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("port");
        let address = listener.local_addr().expect("address");
        let inner = Arc::new(Inner { fault, kill: Mutex::new(None), state: Mutex::default(), hook });
        let shared = Arc::clone(&inner);
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let shared = Arc::clone(&shared);
                if shared.state.lock().is_ok_and(|state| state.dead) {
                    continue;
                }
                thread::spawn(move || shared.serve(stream));
            }
        });
        Self { address, inner }
    }

    /// What kills the process.
    pub(crate) fn kills(&self, kill: impl FnMut() + Send + 'static) {
        *self.inner.kill.lock().expect("lock") = Some(Box::new(kill));
    }

    pub(crate) fn calls(&self) -> Vec<Call> {
        self.inner.state.lock().expect("lock").calls.clone()
    }

    /// Lets the call that is under way arrive, and says what it asks for.
    pub(crate) fn land(&self) -> Option<String> {
        let (what, request) = self.inner.state.lock().expect("lock").late.take()?;
        forward(&request);
        Some(what)
    }

    /// Those that got no answer.
    pub(crate) fn hung(&self) -> Vec<Call> {
        self.inner.state.lock().expect("lock").hung.clone()
    }
}

impl Drop for Proxy {
    fn drop(&mut self) {
        if let Ok(mut state) = self.inner.state.lock() {
            state.dead = true;
        }
        let _ = TcpStream::connect(self.address);
    }
}

impl Inner {
    fn serve(&self, mut stream: TcpStream) {
        let Some(request) = read(&mut stream) else { return };
        let what = operation(&request);
        if matches!(&self.fault, Fault::HangBut(service) if !what.starts_with(service)) {
            if let Ok(mut state) = self.state.lock() {
                state.hung.push(Call { what, at: Instant::now() });
            }
            thread::sleep(Duration::from_secs(100));
            return;
        }
        // One at a time, as if the calls of a process had an order: so a state belongs to a call.
        let mut state = self.state.lock().expect("lock");
        if state.dead {
            return;
        }
        state.seen += 1;
        let number = state.seen;
        if self.fault == Fault::KillBefore(number) {
            return self.die(&mut state);
        }
        if self.fault == Fault::KillUnderWay(number) {
            state.late = Some((what, request));
            return self.die(&mut state);
        }
        let refused = match &self.fault {
            Fault::Fail(failing) => *failing == number,
            Fault::Refuse(operation, times) => what.contains(operation) && state.refused < *times,
            _ => false,
        };
        if refused {
            state.refused += 1;
            let _ = stream.write_all(&answer(500, &error(&what, "InternalFailure")));
            return;
        }
        let _one = what.contains("rrset").then(|| ONE_AT_A_TIME.lock());
        if !deletes_what_is_there(&request) {
            let _ = stream.write_all(&answer(400, &error(&what, "InvalidChangeBatch")));
            return;
        }
        let changes = ["POST", "Put", "Set", "Update"].iter().any(|word| what.contains(word));
        if changes {
            (self.hook)(&format!("before {what}"));
        }
        let said = forward(&request);
        state.calls.push(Call { what: what.clone(), at: Instant::now() });
        if changes {
            (self.hook)(&format!("after {what}"));
        }
        if self.fault == Fault::KillAfter(number) {
            return self.die(&mut state);
        }
        drop(state);
        let _ = stream.write_all(&said);
    }

    fn die(&self, state: &mut State) {
        state.dead = true;
        if let Ok(mut kill) = self.kill.lock()
            && let Some(kill) = kill.as_mut()
        {
            kill();
        }
    }
}

/// A whole request.
fn read(stream: &mut TcpStream) -> Option<Vec<u8>> {
    let mut request = Vec::new();
    let mut buffer = [0; 4096];
    loop {
        let count = stream.read(&mut buffer).ok()?;
        if count == 0 {
            return None;
        }
        request.extend_from_slice(&buffer[..count]);
        let text = String::from_utf8_lossy(&request);
        let Some((head, body)) = text.split_once("\r\n\r\n") else { continue };
        let length = header(head, "content-length").and_then(|length| length.parse().ok()).unwrap_or(0);
        if body.len() >= length {
            return Some(request);
        }
    }
}

fn header<'a>(head: &'a str, name: &str) -> Option<&'a str> {
    head.lines()
        .filter_map(|line| line.split_once(": "))
        .find(|(is, _)| is.eq_ignore_ascii_case(name))
        .map(|(_, value)| value)
}

/// `route53 POST rrset`, `ssm PutParameter`: the service and what is wanted of it.
fn operation(request: &[u8]) -> String {
    let text = String::from_utf8_lossy(request);
    let (head, body) = text.split_once("\r\n\r\n").unwrap_or((&text, ""));
    let service = header(head, "authorization").and_then(|scope| scope.split('/').nth(3)).unwrap_or("?");
    if let Some(target) = header(head, "x-amz-target") {
        return format!("{service} {}", target.rsplit('.').next().unwrap_or(target));
    }
    if let Some(action) = body.split('&').find_map(|pair| pair.strip_prefix("Action=")) {
        return format!("{service} {action}");
    }
    let mut words = head.split(' ');
    let (method, path) = (words.next().unwrap_or("?"), words.next().unwrap_or("?"));
    let part = ["rrset", "healthcheck"].into_iter().find(|part| path.contains(part)).unwrap_or(path);
    format!("{service} {method} {part}")
}

/// Sends a request to the simulator and takes its answer whole.
pub(crate) fn forward(request: &[u8]) -> Vec<u8> {
    let end = request.windows(4).position(|bytes| bytes == b"\r\n\r\n").expect("head");
    let head = String::from_utf8_lossy(&request[..end]);
    let lines = head.split("\r\n").filter(|line| !line.to_lowercase().starts_with("connection:"));
    let mut whole = lines.collect::<Vec<_>>().join("\r\n").into_bytes();
    whole.extend_from_slice(b"\r\nConnection: close");
    whole.extend_from_slice(&request[end..]);
    let mut stream = TcpStream::connect(simulator().address).expect("simulator");
    stream.write_all(&whole).expect("sent");
    let mut said = Vec::new();
    stream.read_to_end(&mut said).expect("answer");
    said
}

fn answer(status: u16, body: &str) -> Vec<u8> {
    format!("HTTP/1.1 {status} Fault\r\nContent-Length: {}\r\nConnection: close\r\n\r\n{body}", body.len()).into_bytes()
}

fn error(what: &str, code: &str) -> String {
    if what.starts_with("route53") || what.starts_with("autoscaling") || what.starts_with("sts") {
        format!(
            "<ErrorResponse><Error><Type>Sender</Type><Code>{code}</Code><Message>test</Message></Error></ErrorResponse>"
        )
    } else {
        format!(r#"{{"__type": "{code}", "message": "test"}}"#)
    }
}

/// Whether each weighted record that a batch deletes has the weight that it is said to have.
fn deletes_what_is_there(request: &[u8]) -> bool {
    let text = String::from_utf8_lossy(request);
    let Some((head, body)) = text.split_once("\r\n\r\n") else { return true };
    if !body.contains("<Action>DELETE</Action>") {
        return true;
    }
    let zone = head.split('/').skip_while(|part| *part != "hostedzone").nth(1).unwrap_or_default();
    let there = crate::world::records(zone);
    let deleted = body.split("<Change>").filter(|change| change.contains("<Action>DELETE</Action>"));
    deleted.filter(|change| change.contains("<SetIdentifier>")).all(|change| {
        let (set, weight) = (crate::world::tag(change, "SetIdentifier"), crate::world::tag(change, "Weight"));
        there.iter().any(|(name, now)| Some(&**name) == set && Some(&*now.to_string()) == weight)
    })
}
