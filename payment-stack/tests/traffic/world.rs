//! An environment of its own on the simulator for every test, and what is there to be seen of it.

use std::process::{Child, Command, Output, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use serde_json::Value;

use crate::proxy::{Call, Fault, Proxy, forward};
use crate::safety;
use crate::simulator::{python, simulator};

/// Not those of anybody.
pub(crate) const CREDENTIALS: [(&str, &str); 4] = [
    ("AWS_ACCESS_KEY_ID", "test"),
    ("AWS_SECRET_ACCESS_KEY", "test"),
    ("AWS_REGION", "us-east-1"),
    ("AWS_EC2_METADATA_DISABLED", "true"),
];

pub(crate) struct World {
    pub(crate) folder: tempfile::TempDir,
    pub(crate) suffix: String,
    /// What the fixture made: the place, and the migration's.
    pub(crate) place: Value,
}

/// Weights, switches and owner at one moment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct State {
    pub(crate) legacy: u64,
    pub(crate) aws: u64,
    pub(crate) legacy_open: bool,
    pub(crate) aws_open: bool,
    pub(crate) owner: String,
    pub(crate) share: u64,
}

/// A run of `traffic`: how it ended, which calls it made, and the states that these left.
pub(crate) struct Run {
    pub(crate) output: Output,
    pub(crate) calls: Vec<Call>,
    pub(crate) states: Vec<(String, State)>,
    /// What was asked before the batch of the records, and hung.
    pub(crate) hung_before: Vec<String>,
    /// From the start of the process to the batch of the records.
    pub(crate) until_records: Option<std::time::Duration>,
}

impl Run {
    pub(crate) fn ok(self) -> Self {
        assert!(self.output.status.success(), "{}", self.complaint());
        self
    }

    pub(crate) fn said(&self) -> String {
        String::from_utf8_lossy(&self.output.stdout).into_owned()
    }

    pub(crate) fn complaint(&self) -> String {
        String::from_utf8_lossy(&self.output.stderr).into_owned()
    }
}

impl World {
    pub(crate) fn new() -> Self {
        Self::named(&suffix(), &[])
    }

    /// One of this suffix; beside it perhaps its zone and its name.
    pub(crate) fn named(suffix: &str, names: &[&str]) -> Self {
        let suffix = suffix.to_owned();
        let folder = tempfile::tempdir().expect("folder");
        std::fs::create_dir(folder.path().join("infra-out")).expect("folder");
        let endpoint = format!("http://{}", simulator().address);
        let mut command = match &simulator().programs {
            Some(programs) => {
                let mut command = Command::new(programs.join("aws"));
                command.arg("fixture").env("AWS_SERVER", &simulator().socket).envs(CREDENTIALS);
                command
            }
            None => python("fixture.py"),
        };
        let output = command.args([&suffix, &endpoint]).args(names).stdin(Stdio::null()).output().expect("fixture");
        let place = serde_json::from_slice(&output.stdout).expect("place");
        Self { folder, suffix, place }
    }

    /// A zone and nothing in it, for a program that is applied.
    pub(crate) fn bare() -> Self {
        let mut world = Self { folder: tempfile::tempdir().expect("folder"), suffix: suffix(), place: Value::Null };
        let name = format!("{}.example.com", world.suffix);
        let body = format!(
            "<CreateHostedZoneRequest xmlns=\"https://route53.amazonaws.com/doc/2013-04-01/\"><Name>{name}</Name>\
             <CallerReference>{name}</CallerReference></CreateHostedZoneRequest>"
        );
        let made = send("route53", "POST /2013-04-01/hostedzone HTTP/1.1", "Content-Type: text/xml\r\n", &body);
        let zone = tag(&made, "Id").and_then(|id| id.rsplit('/').next()).expect("a zone");
        world.place = serde_json::json!({ "zone": zone });
        world
    }

    /// One that is at a share already, by the steps.
    pub(crate) fn at(share: u8) -> Self {
        let world = Self::new();
        for step in [5, 25, 50, 100].into_iter().filter(|step| *step <= share) {
            world.run(&["shift", &step.to_string(), "--yes", "--force", "--reason", "test"]).ok();
        }
        world
    }

    /// One whose writes belong to Aurora, with a reverse task at work.
    pub(crate) fn cut_over() -> Self {
        let world = Self::at(100);
        world.stop("forward");
        world.start("reverse");
        world.run(&["cutover", "--yes"]).ok();
        world
    }

    pub(crate) fn text(&self, pointer: &str) -> &str {
        self.place.pointer(pointer).and_then(Value::as_str).expect("text")
    }

    pub(crate) fn run(&self, words: &[&str]) -> Run {
        self.run_with(Fault::None, words)
    }

    pub(crate) fn run_with(&self, fault: Fault, words: &[&str]) -> Run {
        self.begin(fault, words).end()
    }

    /// Starts a run; [`Running::end`] waits for it.
    pub(crate) fn begin(&self, fault: Fault, words: &[&str]) -> Running {
        let states = Arc::new(Mutex::new(Vec::new()));
        let (seen, place, suffix) = (Arc::clone(&states), self.place.clone(), self.suffix.clone());
        let proxy = Proxy::new(
            fault.clone(),
            Box::new(move |what| seen.lock().expect("lock").push((what.to_owned(), state(&place, &suffix)))),
        );
        let mut command = Command::new(env!("CARGO_BIN_EXE_payment-stack"));
        let mut path = std::ffi::OsString::new();
        if let Some(programs) = &simulator().programs {
            path.push(programs);
            path.push(":");
        }
        path.push(std::env::var_os("PATH").unwrap_or_default());
        command
            .args(["traffic", "--suffix", &self.suffix, "--aws-endpoint", &format!("http://{}", proxy.address)])
            .args(words)
            .current_dir(self.folder.path())
            .env("PATH", path)
            .env("AWS_SERVER", &simulator().socket)
            .envs(CREDENTIALS)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        // Where calls hang, their ends are waited for; else a busy machine is no fault.
        let hangs = matches!(fault, Fault::HangBut(_));
        command.args(["--patience", if hangs { "1" } else { "20" }]);
        let begin = std::time::Instant::now();
        let child = Arc::new(Mutex::new(command.spawn().expect("run")));
        let victim = Arc::clone(&child);
        proxy.kills(move || drop(victim.lock().map(|mut child| child.kill())));
        Running { child, proxy, states, begin }
    }

    pub(crate) fn state(&self) -> State {
        state(&self.place, &self.suffix)
    }

    /// Makes a state, without `traffic`.
    pub(crate) fn put(&self, state: &State) {
        let change = |side: &str, weight: u64| {
            let (zone, name) = (self.text("/zone"), self.text("/name"));
            let (set, suffix, verdict) =
                (self.text(&format!("/{side}/record")), &self.suffix, self.text(&format!("/{side}/verdict")));
            format!(
                "<Change><Action>UPSERT</Action><ResourceRecordSet><Name>{name}</Name><Type>A</Type>\
                 <SetIdentifier>{set}</SetIdentifier><Weight>{weight}</Weight><AliasTarget><HostedZoneId>{zone}</HostedZoneId>\
                 <DNSName>route53-record-{side}-{suffix}.{name}</DNSName><EvaluateTargetHealth>{}</EvaluateTargetHealth></AliasTarget>\
                 <HealthCheckId>{verdict}</HealthCheckId></ResourceRecordSet></Change>",
                side == "aws"
            )
        };
        self.batch(&[change("legacy", state.legacy), change("aws", state.aws)].concat());
        for (side, open) in [("legacy", state.legacy_open), ("aws", state.aws_open)] {
            let path = format!("/2013-04-01/healthcheck/{}", self.text(&format!("/{side}/switch")));
            let body = format!(
                "<UpdateHealthCheckRequest xmlns=\"https://route53.amazonaws.com/doc/2013-04-01/\"><Inverted>{}</Inverted>\
                 <Disabled>true</Disabled></UpdateHealthCheckRequest>",
                !open
            );
            send("route53", &format!("POST {path} HTTP/1.1"), "Content-Type: text/xml\r\n", &body);
        }
        self.parameter("traffic", &format!(r#"{{"aws_percent": {}, "write_owner": "{}"}}"#, state.share, state.owner));
    }

    fn batch(&self, changes: &str) {
        let path = format!("/2013-04-01/hostedzone/{}/rrset/", self.text("/zone"));
        let body = format!(
            "<ChangeResourceRecordSetsRequest xmlns=\"https://route53.amazonaws.com/doc/2013-04-01/\"><ChangeBatch>\
             <Changes>{changes}</Changes></ChangeBatch></ChangeResourceRecordSetsRequest>"
        );
        send("route53", &format!("POST {path} HTTP/1.1"), "Content-Type: text/xml\r\n", &body);
    }

    /// A weighted record of the same name that is of another environment.
    pub(crate) fn stranger(&self, set: &str) {
        self.batch(&format!(
            "<Change><Action>CREATE</Action><ResourceRecordSet><Name>{}</Name><Type>A</Type>\
             <SetIdentifier>{set}</SetIdentifier><Weight>0</Weight><TTL>60</TTL><ResourceRecords><ResourceRecord>\
             <Value>192.0.2.1</Value></ResourceRecord></ResourceRecords></ResourceRecordSet></Change>",
            self.text("/name")
        ));
    }

    /// Writes one of the parameters.
    pub(crate) fn parameter(&self, what: &str, value: &str) {
        let name = format!("/payments/ssm-parameter-{what}-{}", self.suffix);
        let body = serde_json::json!({ "Name": name, "Value": value, "Type": "String", "Overwrite": true });
        json("ssm", "AmazonSSM.PutParameter", &body.to_string());
    }

    pub(crate) fn start(&self, task: &str) {
        let arn = self.text(&format!("/migration/{task}/arn"));
        let body = format!(r#"{{"ReplicationTaskArn": "{arn}", "StartReplicationTaskType": "resume-processing"}}"#);
        json("dms", "AmazonDMSv20160101.StartReplicationTask", &body);
    }

    pub(crate) fn stop(&self, task: &str) {
        let arn = self.text(&format!("/migration/{task}/arn"));
        json("dms", "AmazonDMSv20160101.StopReplicationTask", &format!(r#"{{"ReplicationTaskArn": "{arn}"}}"#));
    }

    /// What the journal that all share says, oldest first.
    pub(crate) fn journal(&self) -> Vec<Value> {
        let body = format!(
            r#"{{"logGroupName": "{}", "logStreamName": "{}", "startFromHead": true}}"#,
            self.text("/journal/group"),
            self.text("/journal/stream")
        );
        let answer = json("logs", "Logs_20140328.GetLogEvents", &body);
        let events = answer["events"].as_array().expect("events").clone();
        events
            .iter()
            .map(|event| serde_json::from_str(event["message"].as_str().expect("text")).expect("JSON"))
            .collect()
    }

    pub(crate) fn outcomes(&self) -> Vec<String> {
        self.journal().iter().map(|entry| entry["outcome"].as_str().unwrap_or_default().to_owned()).collect()
    }
}

fn suffix() -> String {
    static COUNT: AtomicUsize = AtomicUsize::new(0);
    format!("w{}", COUNT.fetch_add(1, Ordering::Relaxed))
}

pub(crate) struct Running {
    child: Arc<Mutex<Child>>,
    proxy: Proxy,
    states: Arc<Mutex<Vec<(String, State)>>>,
    begin: std::time::Instant,
}

impl Running {
    /// Waits until it has made this many calls, or is over.
    pub(crate) fn reach(&self, calls: usize) {
        while self.proxy.calls().len() < calls && matches!(self.child.lock().expect("lock").try_wait(), Ok(None)) {
            std::thread::sleep(std::time::Duration::from_millis(5));
        }
    }

    /// Waits until it is over; then what it had under way arrives when the function that comes back is called.
    pub(crate) fn end_with_a_call_under_way(self) -> impl FnOnce() -> Option<String> {
        // Not locked while it is waited for: what kills it needs the lock.
        self.reach(usize::MAX);
        let proxy = self.proxy;
        move || proxy.land()
    }

    /// Waits until it is over; every state on the way has to be safe.
    pub(crate) fn end(self) -> Run {
        let run = self.end_unjudged();
        for (what, state) in &run.states {
            safety::judge(what, state);
        }
        run
    }

    pub(crate) fn end_unjudged(self) -> Run {
        use std::io::Read as _;
        let (mut out, mut err) = {
            let mut child = self.child.lock().expect("lock");
            (child.stdout.take().expect("pipe"), child.stderr.take().expect("pipe"))
        };
        let reader = std::thread::spawn(move || {
            let mut bytes = Vec::new();
            let _ = err.read_to_end(&mut bytes);
            bytes
        });
        let mut stdout = Vec::new();
        let _ = out.read_to_end(&mut stdout);
        let stderr = reader.join().expect("reader");
        let status = self.child.lock().expect("lock").wait().expect("end");
        let calls = self.proxy.calls();
        let batch = calls.iter().rev().find(|call| call.what == "route53 POST rrset");
        let until_records = batch.map(|call| call.at.duration_since(self.begin));
        let hung = self.proxy.hung().into_iter().filter(|hung| batch.is_none_or(|batch| hung.at < batch.at));
        let hung_before = hung.map(|call| call.what).collect();
        let states = self.states.lock().expect("lock").clone();
        Run { output: Output { status, stdout, stderr }, calls, states, hung_before, until_records }
    }
}

pub(crate) fn alarm(name: &str, state: &str) {
    query(
        "monitoring",
        &format!("Action=SetAlarmState&AlarmName={name}&StateValue={state}&StateReason=test&Version=2010-08-01"),
    );
}

/// Adds a value of a minute to a metric, of some seconds ago: what is of this second is not seen yet.
pub(crate) fn metric(namespace: &str, name: &str, dimensions: &[(&str, &str)], value: f64) {
    let time = humantime::format_rfc3339_seconds(SystemTime::now() - Duration::from_secs(5));
    let mut body = format!(
        "Action=PutMetricData&Version=2010-08-01&Namespace={namespace}&MetricData.member.1.MetricName={name}\
         &MetricData.member.1.Value={value}&MetricData.member.1.Timestamp={time}"
    );
    for (index, (name, value)) in dimensions.iter().enumerate() {
        use std::fmt::Write as _;
        let place = format!("&MetricData.member.1.Dimensions.member.{}", index + 1);
        write!(body, "{place}.Name={name}{place}.Value={value}").expect("written");
    }
    query("monitoring", &body);
}

fn state(place: &Value, suffix: &str) -> State {
    let text = |pointer: &str| place.pointer(pointer).and_then(Value::as_str).expect("text");
    let records = records(text("/zone"));
    let weight = |side: &str| {
        let set = text(&format!("/{side}/record"));
        records.iter().find(|(name, _)| name == set).map(|(_, weight)| *weight).expect("record")
    };
    let open = |side: &str| {
        let answer = rest("route53", &format!("/2013-04-01/healthcheck/{}", text(&format!("/{side}/switch"))));
        assert_eq!(
            tag(&answer, "Disabled").map(str::to_lowercase).as_deref(),
            Some("true"),
            "a switch looks at nothing"
        );
        tag(&answer, "Inverted").map(str::to_lowercase).as_deref() != Some("true")
    };
    let body = format!(r#"{{"Name": "/payments/ssm-parameter-traffic-{suffix}"}}"#);
    let truth = json("ssm", "AmazonSSM.GetParameter", &body);
    let truth: Value = serde_json::from_str(truth["Parameter"]["Value"].as_str().expect("value")).expect("JSON");
    State {
        legacy: weight("legacy"),
        aws: weight("aws"),
        legacy_open: open("legacy"),
        aws_open: open("aws"),
        owner: truth["write_owner"].as_str().expect("owner").to_owned(),
        share: truth["aws_percent"].as_u64().expect("share"),
    }
}

/// The weighted records of a zone and their weights.
pub(crate) fn records(zone: &str) -> Vec<(String, u64)> {
    let answer = rest("route53", &format!("/2013-04-01/hostedzone/{zone}/rrset"));
    let sets = answer.split("<ResourceRecordSet>").skip(1);
    sets.filter_map(|set| Some((tag(set, "SetIdentifier")?.to_owned(), tag(set, "Weight")?.parse().ok()?))).collect()
}

pub(crate) fn tag<'a>(text: &'a str, name: &str) -> Option<&'a str> {
    let (_, rest) = text.split_once(&format!("<{name}>"))?;
    rest.split_once('<').map(|(value, _)| value)
}

fn rest(service: &str, path: &str) -> String {
    send(service, &format!("GET {path} HTTP/1.1"), "", "")
}

fn query(service: &str, body: &str) -> String {
    send(service, "POST / HTTP/1.1", "Content-Type: application/x-www-form-urlencoded\r\n", body)
}

pub(crate) fn json(service: &str, target: &str, body: &str) -> Value {
    let head = format!("X-Amz-Target: {target}\r\nContent-Type: application/x-amz-json-1.1\r\n");
    serde_json::from_str(&send(service, "POST / HTTP/1.1", &head, body)).expect("JSON")
}

/// A request without a signature, which the simulator does not check.
fn send(service: &str, line: &str, head: &str, body: &str) -> String {
    let request = format!(
        "{line}\r\nHost: {}\r\nAuthorization: AWS4-HMAC-SHA256 Credential=test/20260101/us-east-1/{service}/aws4_request, \
         SignedHeaders=host, Signature=none\r\n{head}Content-Length: {}\r\n\r\n{body}",
        simulator().address,
        body.len()
    );
    let said = forward(request.as_bytes());
    let said = String::from_utf8_lossy(&said).into_owned();
    let (head, body) = said.split_once("\r\n\r\n").expect("head");
    assert!(head.starts_with("HTTP/1.1 2"), "{line} {said}");
    body.to_owned()
}
