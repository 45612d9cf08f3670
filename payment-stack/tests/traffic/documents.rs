//! The commands of the pages, run as they stand there, block after block, with the real AWS command line against the simulator.
//!
//! The blocks are read from the pages, so that none can be added unseen. What is not run is in `not_run.txt`, each with its reason:
//! a program that would leave the machine, or that nobody here can pretend to be, only writes down that it was called.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use serde_json::{Value, json};

use crate::simulator::{program, simulator, sources};
use crate::world::{CREDENTIALS, State, World};

/// In the order in which somebody goes through them.
const PAGES: [&str; 13] = [
    "README",
    "requirements",
    "pci-dss",
    "architecture",
    "costs",
    "quotas",
    "permissions",
    "deploy",
    "drill",
    "phases",
    "traffic",
    "watch",
    "destroy",
];

/// A block of a page.
struct Block {
    place: String,
    kind: String,
    text: String,
}

fn docs() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("docs")
}

fn blocks(page: &str) -> Vec<Block> {
    let text = std::fs::read_to_string(docs().join(format!("{page}.md"))).expect("page");
    let mut blocks = Vec::new();
    let mut lines = text.lines().enumerate();
    while let Some((number, line)) = lines.next() {
        let Some(kind) = line.strip_prefix("```") else { continue };
        let body = lines.by_ref().map(|(_, line)| line).take_while(|line| !line.starts_with("```"));
        let text = body.flat_map(|line| [line, "\n"]).collect();
        blocks.push(Block { place: format!("{page}.md:{}", number + 1), kind: kind.to_owned(), text });
    }
    blocks
}

fn pages() -> BTreeSet<String> {
    let entries = std::fs::read_dir(docs()).expect("docs").map(|entry| entry.expect("entry").path());
    let pages = entries.filter(|path| path.extension().is_some_and(|extension| extension == "md"));
    pages.filter_map(|path| Some(path.file_stem()?.to_str()?.to_owned())).collect()
}

/// Where the pages' environment is.
struct Reader {
    world: World,
    folder: PathBuf,
    bin: PathBuf,
}

impl Reader {
    fn new() -> Self {
        let world = World::named("prod1", &["example.com", "pay.example.com"]);
        // Its drills have an environment of their own.
        let drill = World::named("drill1", &["drill.example.com", "drill.example.com"]);
        let folder = world.folder.path().to_owned();
        let bin = folder.join("bin");
        std::fs::create_dir_all(&bin).expect("folder");
        std::fs::create_dir_all(folder.join("docs")).expect("folder");
        for entry in std::fs::read_dir(docs()).expect("docs") {
            let path = entry.expect("entry").path();
            std::fs::copy(&path, folder.join("docs").join(path.file_name().expect("name"))).expect("copied");
        }
        // What the reader has got from elsewhere.
        for authority in ["rds.pem", "datacenter-ca.pem"] {
            std::fs::write(folder.join(authority), "-----BEGIN CERTIFICATE-----\n").expect("written");
        }
        let reader = Self { world, folder, bin };
        for world in [&reader.world, &drill] {
            reader.scale(world);
        }
        reader.outputs();
        reader.programs();
        reader
    }

    /// Starts the three instances of a group.
    fn scale(&self, world: &World) {
        let group = world.text("/group");
        let output = self
            .bash(&format!(
                "aws autoscaling set-desired-capacity --auto-scaling-group-name {group} --desired-capacity 3"
            ))
            .output()
            .expect("bash");
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    }

    /// What `terraform output` answers: `docs.rs` holds that each name is an output of the program.
    fn outputs(&self) {
        let mut command = crate::simulator::python("documents.py");
        let endpoint = format!("http://{}", simulator().address);
        let output = command.args(["prod1", &endpoint]).stdin(Stdio::null()).output().expect("python");
        let made: Value = serde_json::from_slice(&output.stdout).expect("what was made");
        let task = |name: &str| json!({ "task_arn": self.world.text(&format!("/migration/{name}/arn")) });
        let outputs = json!({
            "aws-production": {
                "alb_dns_name": "lb-prod1-1.us-east-1.elb.amazonaws.com",
                "cluster_identifier": made["cluster"],
                "cluster_endpoint": "cluster.example.com",
            },
            "legacy-sync": {
                "replication_status": { "forward": task("forward"), "reverse": task("reverse") },
                "replication_endpoints": { "instance": made["instance"], "endpoints": made["endpoints"] },
            },
        });
        std::fs::write(self.folder.join("outputs.json"), outputs.to_string()).expect("written");
    }

    fn programs(&self) {
        let folder = self.folder.display();
        let skip = format!("echo \"$what\" >>'{folder}/skipped'");
        // A person is there and says yes.
        let real = env!("CARGO_BIN_EXE_payment-stack");
        program(
            &self.bin.join("payment-stack"),
            &format!(
                "#!/bin/bash\ncase \"$1 $2\" in\n\
                 'traffic shift'|'traffic cutover'|'traffic rollback') set -- \"$@\" --patience 20
                    case \" $* \" in *' --yes '*) ;; *) set -- \"$@\" --yes ;; esac ;;\n\
                 traffic\\ *) set -- \"$@\" --patience 20 ;;\nesac\n\
                 echo \"payment-stack $1 $2\" >>'{folder}/called'\nexec '{real}' \"$@\"\n"
            ),
        );
        program(
            &self.bin.join("terraform"),
            &format!(
                "#!/bin/bash\nworkspace=${{1##*/}}; shift\n\
                 if [ \"$1\" = output ]; then\n\
                 case $2 in -raw) how=--raw-output ;; -json) how=--compact-output ;; *) exit 1 ;; esac\n\
                 exec jq --exit-status $how \".[\\\"$workspace\\\"].$3\" '{folder}/outputs.json'\nfi\n\
                 what=\"terraform $1\"; {skip}\n\
                 # What they leave behind.\n\
                 for word in \"$@\"; do case $word in -out=*) touch '{folder}'/infra-out/$workspace/${{word#-out=}} ;; esac; done\n"
            ),
        );
        program(
            &self.bin.join("curl"),
            &format!(
                "#!/bin/bash\nfor word in \"$@\"; do case $word in http*) what=\"curl $word\" ;; esac; done; {skip}\n"
            ),
        );
        // Without a user the person at the machine would log in.
        program(
            &self.bin.join("mysql"),
            &format!(
                "#!/bin/bash\ncase \" $* \" in *' --user '*' --password '*) ;; *) exit 1 ;; esac\nwhat=\"mysql ${{!#}}\"; {skip}\n"
            ),
        );
        // Where the simulator lacks a service, the command line checks the call alone.
        program(
            &self.bin.join("aws"),
            &format!(
                "#!/bin/bash\nPATH=${{PATH#*:}}\necho \"aws $1 $2\" >>'{folder}/called'\ncase \"$1 $2\" in\n\
                 'service-quotas list-service-quotas') what=\"aws $1 $2\"; {skip}; set -- \"$@\" --generate-cli-skeleton output ;;\n\
                 esac\nexec aws --endpoint-url \"$AWS_ENDPOINT_URL\" \"$@\"\n"
            ),
        );
    }

    fn bash(&self, script: &str) -> Command {
        let mut path = std::ffi::OsString::from(&self.bin);
        path.push(":");
        if let Some(programs) = &simulator().programs {
            path.push(programs);
            path.push(":");
        }
        path.push(std::env::var_os("PATH").unwrap_or_default());
        let mut command = Command::new("bash");
        command
            .args(["-euo", "pipefail", "-c", script])
            .current_dir(&self.folder)
            .env("PATH", path)
            .env("AWS_SERVER", &simulator().socket)
            .env("AWS_ENDPOINT_URL", format!("http://{}", simulator().address))
            .env("AWS_PAGER", "")
            .env("AWS_DEFAULT_REGION", "us-east-1")
            .envs(CREDENTIALS)
            .stdin(Stdio::null());
        command
    }

    /// Runs a block; names that it sets are there in the next one, as in the reader's shell.
    fn run(&self, block: &Block) {
        let script = format!(
            "if [ -e names ]; then . ./names; fi\n{}\nfor name in $(compgen -v | grep -E '^[a-z]+$'); do declare -p \"$name\"; done >names\n",
            block.text
        );
        let output = self.bash(&script).output().expect("bash");
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        assert!(output.status.success(), "{}: {}{}", block.place, text(&output.stdout), text(&output.stderr));
    }

    /// A page begins with a new shell.
    fn page(&self, page: &str) {
        if page == "deploy" {
            // From nothing.
            let _ = std::fs::remove_dir_all(self.folder.join("infra-out"));
        }
        let _ = std::fs::remove_file(self.folder.join("names"));
    }

    fn lines(&self, name: &str) -> BTreeSet<String> {
        let text = std::fs::read_to_string(self.folder.join(name)).unwrap_or_default();
        text.lines().map(str::to_owned).collect()
    }

    /// The traffic is where the block expects it.
    fn put(&self, share: u64, owner: &str) {
        self.world.put(&State {
            legacy: 100 - share,
            aws: share,
            legacy_open: owner == "datacenter",
            aws_open: share > 0,
            owner: owner.to_owned(),
            share,
        });
    }

    /// A task that stands still.
    fn stop(&self, task: &str) {
        self.world.start(task);
        self.world.stop(task);
    }

    fn prepare(&self, block: &Block) {
        let is = |part: &str| block.text.contains(part);
        if is("traffic shift 5\n") {
            self.put(0, "datacenter");
            self.world.start("forward");
        } else if is("traffic shift 100") {
            self.put(50, "datacenter");
            self.world.start("forward");
        } else if is("--accept-loss") {
            // Aurora has the writes, and the reverse task does not run.
            self.put(100, "aurora");
            self.stop("reverse");
        } else if is("traffic cutover") {
            self.put(100, "datacenter");
            self.stop("forward");
            self.world.start("reverse");
        } else if is("legacy-sync destroy") {
            self.world.start("reverse");
        } else if is("traffic rollback") || is("change-resource-record-sets") {
            self.put(25, "datacenter");
        }
    }
}

/// The lines of `not_run.txt`: what, and why.
fn excuses() -> Vec<(String, String)> {
    let text = std::fs::read_to_string(sources().join("not_run.txt")).expect("list");
    let lines = text.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
    lines
        .map(|line| line.split_once(": ").expect("a reason"))
        .map(|(what, why)| (what.to_owned(), why.to_owned()))
        .collect()
}

pub(crate) fn every_command_of_the_pages_runs() {
    let known: BTreeSet<String> = PAGES.iter().map(|page| (*page).to_owned()).collect();
    assert_eq!(known, pages(), "each page has its place in the order");
    let reader = Reader::new();
    let mut seen = 0;
    let mut calls = BTreeSet::new();
    for page in PAGES {
        reader.page(page);
        for block in blocks(page) {
            match &*block.kind {
                "sh" | "sh run" => {
                    seen += 1;
                    reader.prepare(&block);
                    reader.run(&block);
                    calls.extend(called(&block.text));
                    judge(&reader, &block);
                }
                // Files, pictures, and what is typed into a database.
                "hcl" | "mermaid" | "sql" => {}
                kind => panic!("{}: a block of the kind `{kind}`: is it to be run?", block.place),
            }
        }
    }
    assert!(seen >= 15, "{seen}");
    // Nothing was passed over within a block: a loop without a round, say.
    let made = reader.lines("called");
    let missing: Vec<_> = calls.difference(&made).collect();
    assert!(missing.is_empty(), "{missing:?} stand on a page and were not called");
    // Every excuse is needed, and nothing is left out without one.
    let excuses = excuses();
    assert!(excuses.iter().all(|(_, why)| why.len() > 3));
    let excused: BTreeSet<String> = excuses.into_iter().map(|(what, _)| what).collect();
    assert_eq!(reader.lines("skipped"), excused);
}

/// The calls of `aws` and `payment-stack` in a block, by their first two words.
fn called(text: &str) -> Vec<String> {
    let words: Vec<&str> =
        text.split(|c: char| c.is_whitespace() || "();|\"".contains(c)).filter(|word| !word.is_empty()).collect();
    let calls = words.windows(3).filter(|words| words[0] == "aws" || words[0] == "payment-stack");
    calls
        .filter(|words| {
            words[1..].iter().all(|word| word.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-'))
        })
        .filter(|words| words[0] == "aws" || words[1] == "traffic")
        .map(|words| words.join(" "))
        .collect()
}

/// What a page promises of a block.
fn judge(reader: &Reader, block: &Block) {
    let is = |part: &str| block.text.contains(part);
    let state = reader.world.state();
    crate::safety::judge(&block.place, &State { share: state.aws, ..state.clone() });
    if is("change-resource-record-sets") || is("traffic rollback") {
        assert_eq!((state.legacy, state.aws), (100, 0), "{}", block.place);
    }
    if is("traffic cutover") {
        assert_eq!((state.aws, &*state.owner, state.legacy_open), (100, "aurora", false), "{}", block.place);
    }
    for workspace in ["aws-production", "legacy-sync"] {
        // It holds the values of variables.
        let plan = reader.folder.join("infra-out").join(workspace).join("plan");
        assert!(!plan.exists(), "{} leaves the plan of {workspace} behind", block.place);
    }
    if is("payment-stack synth") && is("state[@]") {
        // Where the state was said to be, it is.
        for workspace in ["aws-production", "legacy-sync"] {
            let path = reader.folder.join("infra-out").join(workspace).join("main.tf.json");
            let text = std::fs::read_to_string(path).expect("document");
            let document: Value = serde_json::from_str(&text).expect("JSON");
            assert_eq!(document["terraform"]["backend"]["s3"]["bucket"], "payments-terraform-state", "{workspace}");
        }
    }
}
