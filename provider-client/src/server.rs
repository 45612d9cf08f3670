use std::{
    env, fmt, fs,
    io::{BufRead as _, BufReader},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    time::Duration,
};

use infra_compiler::mode::Mode;
use prost::Message;
use rmpv::Value;
use tokio::runtime::{Builder, Runtime};
use tonic::{
    client::Grpc,
    transport::{Channel, Endpoint},
};
use tonic_prost::ProstCodec;

use crate::messages::{
    ConfigureRequest, ConfigureResponse, Diagnostic, DynamicValue, PlanRequest, PlanResponse, PrepareRequest,
    PrepareResponse, ValidateRequest, ValidateResponse, names,
};

/// How long an answer may take: some questions make a provider wait for a network that is not there.
const DEADLINE: Duration = Duration::from_secs(20);

/// Why there is no answer.
#[derive(Debug)]
pub enum Failure {
    /// The executable could not be started, or said nothing that is of the protocol.
    Start(String),
    /// It is no longer there, or did not answer in time: start another one.
    Gone(String),
    /// It refused the question itself.
    Refused(Vec<Diagnostic>),
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Start(why) => write!(f, "the provider could not be started: {why}"),
            Self::Gone(why) => write!(f, "the provider gave no answer: {why}"),
            Self::Refused(found) => {
                let said: Vec<&str> = found.iter().map(|diagnostic| &*diagnostic.summary).collect();
                write!(f, "the provider refused the question: {}", said.join("; "))
            }
        }
    }
}

impl std::error::Error for Failure {}

/// What a provider would do about a change.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Plan {
    /// The state that is planned, in which some values are unknown; nothing if it cannot be read.
    pub planned: Option<Value>,
    /// The paths whose change replaces the resource: names of blocks and attributes.
    pub replaces: Vec<Vec<String>>,
    /// What it says of the change.
    pub diagnostics: Vec<Diagnostic>,
}

/// A provider's executable that runs. It is stopped when this is dropped.
///
/// It is given no credentials, and its endpoints are ones where nobody answers.
pub struct Server {
    executable: PathBuf,
    child: Child,
    socket: Option<PathBuf>,
    runtime: Runtime,
    client: Grpc<Channel>,
    deadline: Duration,
}

impl Server {
    /// Starts an executable.
    pub fn start(executable: &Path) -> Result<Self, Failure> {
        let start = |error: &dyn fmt::Display| Failure::Start(error.to_string());
        let mut command = Command::new(executable);
        command.env_clear().envs(["PATH", "HOME", "TMPDIR"].iter().filter_map(|name| Some((name, env::var_os(name)?))));
        // A handshake, so that nobody starts a provider by hand; the value is the protocol's.
        command.env("TF_PLUGIN_MAGIC_COOKIE", "d602bf8f470bc67ca7faa0386276bbdd4330efaf76d1a219cb4d6991ca9872b2");
        command.env("PLUGIN_PROTOCOL_VERSIONS", "5");
        command.envs([
            ("AWS_ACCESS_KEY_ID", "test"),
            ("AWS_SECRET_ACCESS_KEY", "test"),
            ("AWS_EC2_METADATA_DISABLED", "true"),
            ("AWS_ENDPOINT_URL", "http://127.0.0.1:1"),
            ("AWS_MAX_ATTEMPTS", "1"),
        ]);
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null());
        let mut child = command.spawn().map_err(|error| start(&error))?;
        let mut line = String::new();
        if let Some(out) = child.stdout.take() {
            BufReader::new(out).read_line(&mut line).map_err(|error| start(&error))?;
        }
        // core protocol | protocol | network | address | grpc | certificate
        let words: Vec<&str> = line.trim().split('|').collect();
        let (socket, address) = match words[..] {
            [_, "5", "unix", address, "grpc", ..] => (Some(PathBuf::from(address)), format!("unix:{address}")),
            [_, "5", "tcp", address, "grpc", ..] => (None, format!("http://{address}")),
            _ => return Err(Failure::Start(format!("it does not speak version 5 of the protocol: `{}`", line.trim()))),
        };
        let runtime = Builder::new_current_thread().enable_all().build().map_err(|error| start(&error))?;
        let endpoint = Endpoint::from_shared(address).map_err(|error| start(&error))?;
        let channel = runtime.block_on(endpoint.connect()).map_err(|error| start(&error))?;
        let client = Grpc::new(channel).max_decoding_message_size(usize::MAX);
        Ok(Self { executable: executable.to_owned(), child, socket, runtime, client, deadline: DEADLINE })
    }

    /// Starts the same executable in place of this one.
    pub fn restart(&mut self) -> Result<(), Failure> {
        let deadline = self.deadline;
        *self = Self::start(&self.executable)?;
        self.deadline = deadline;
        Ok(())
    }

    /// Waits for each answer at most so long from now on.
    pub const fn wait_at_most(&mut self, deadline: Duration) {
        self.deadline = deadline;
    }

    /// What it says of the configuration of a type.
    pub fn validate(&mut self, mode: Mode, ty: &str, config: &Value) -> Result<Vec<Diagnostic>, Failure> {
        let method = match mode {
            Mode::Managed => "/tfplugin5.Provider/ValidateResourceTypeConfig",
            Mode::Data => "/tfplugin5.Provider/ValidateDataSourceConfig",
            Mode::Ephemeral => "/tfplugin5.Provider/ValidateEphemeralResourceConfig",
        };
        let request = ValidateRequest { type_name: ty.to_owned(), config: Some(packed(config)) };
        let response: ValidateResponse = self.ask(method, request)?;
        Ok(response.diagnostics.into_iter().map(Diagnostic::from).collect())
    }

    /// Hands over the configuration of the provider itself, which plans need.
    pub fn configure(&mut self, config: &Value) -> Result<(), Failure> {
        let request = PrepareRequest { config: Some(packed(config)) };
        let prepared: PrepareResponse = self.ask("/tfplugin5.Provider/PrepareProviderConfig", request)?;
        let config = prepared.prepared_config.filter(|it| !it.msgpack.is_empty()).unwrap_or_else(|| packed(config));
        let request = ConfigureRequest { terraform_version: "1.11.4".to_owned(), config: Some(config) };
        let configured: ConfigureResponse = self.ask("/tfplugin5.Provider/Configure", request)?;
        let found = prepared.diagnostics.into_iter().chain(configured.diagnostics).map(Diagnostic::from);
        let errors: Vec<Diagnostic> = found.filter(|it| it.severity == crate::Severity::Error).collect();
        if errors.is_empty() { Ok(()) } else { Err(Failure::Refused(errors)) }
    }

    /// What it would do about a change from a state to a configuration; `proposed` is the configuration with what the
    /// state has computed.
    pub fn plan(&mut self, ty: &str, prior: &Value, proposed: &Value, config: &Value) -> Result<Plan, Failure> {
        let request = PlanRequest {
            type_name: ty.to_owned(),
            prior_state: Some(packed(prior)),
            proposed_new_state: Some(packed(proposed)),
            config: Some(packed(config)),
        };
        let response: PlanResponse = self.ask("/tfplugin5.Provider/PlanResourceChange", request)?;
        let planned = response.planned_state.and_then(|state| rmpv::decode::read_value(&mut &*state.msgpack).ok());
        Ok(Plan {
            planned,
            replaces: response.requires_replace.into_iter().map(names).collect(),
            diagnostics: response.diagnostics.into_iter().map(Diagnostic::from).collect(),
        })
    }

    fn ask<Q: Message + 'static, A: Message + Default + 'static>(
        &mut self,
        method: &'static str,
        request: Q,
    ) -> Result<A, Failure> {
        let gone = |error: &dyn fmt::Display| Failure::Gone(error.to_string());
        let client = &mut self.client;
        let asked = async {
            client.ready().await.map_err(|error| gone(&error))?;
            let path = tonic::codegen::http::uri::PathAndQuery::from_static(method);
            let codec = ProstCodec::<Q, A>::default();
            let answer = client.unary(tonic::Request::new(request), path, codec).await;
            answer.map(tonic::Response::into_inner).map_err(|error| gone(&error))
        };
        self.runtime.block_on(async { tokio::time::timeout(self.deadline, asked).await.map_err(|error| gone(&error))? })
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // It may have stopped by itself, which is what is wanted.
        let _ = self.child.kill();
        let _ = self.child.wait();
        if let Some(socket) = &self.socket {
            let _ = fs::remove_file(socket);
        }
    }
}

fn packed(value: &Value) -> DynamicValue {
    let mut msgpack = Vec::new();
    // Writing to a vector does not fail.
    let _ = rmpv::encode::write_value(&mut msgpack, value);
    DynamicValue { msgpack }
}
