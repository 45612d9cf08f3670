//! What `synth` costs beside what it cannot avoid: copying and writing the same bytes, and starting a process.
//!
//! `cargo bench -p infra-cli` prints times and ratios; a ratio above its limit fails, so that a step back is noticed on
//! any machine.

use std::fmt::Write as _;
use std::hint::black_box;
use std::path::Path;
use std::process::{Command, ExitCode, Stdio};
use std::time::{Duration, Instant};
use std::{fs, io};

use infra_core::synth::{Job, Request, synth};
use infra_core::template::{
    Address, Addresses, Backend, Location, NameScope, PhysicalName, Settings, Source, Stack, Target, stamp,
};

/// In the process that is measured: the number of resources of its stack, 0 to do nothing.
const AS_PROCESS: &str = "SYNTH_BENCH_RESOURCES";

fn main() -> ExitCode {
    match std::env::var(AS_PROCESS).ok().and_then(|count| count.parse().ok()) {
        Some(0) => ExitCode::SUCCESS,
        Some(count) => infra_cli::main(&[generated(count)]),
        None => measure().map_or(ExitCode::FAILURE, ExitCode::from),
    }
}

fn measure() -> io::Result<u8> {
    let folder = tempfile::tempdir()?;
    let settings = Settings { suffix: "dev".parse().expect("a suffix"), backend: Backend::Local };
    let stack = generated(10_000);
    let target = &stack.targets[0];
    let text = stamp(stack, target, &settings).expect("it stamps");
    println!("10,000 resources, {} KiB of JSON", text.len() / 1024);

    let copy = fastest(|_| drop(black_box(black_box(&text).clone())));
    let stamped = fastest(|_| drop(black_box(stamp(stack, target, &settings))));
    let mut slow = compare("stamp", stamped, "copying the text", copy, 8.0);

    let jobs = [Job { stack, target }];
    let write = fastest(|round| write_synced(folder.path(), round, &text).expect("it writes"));
    let written = fastest(|round| {
        let out = &folder.path().join(format!("out-{round}"));
        synth(&Request { out, program: &[stack], jobs: &jobs, settings: &settings }).expect("it writes");
    });
    slow |= compare("synth", written, "writing the text with fsync", write, 15.0);
    let out = &folder.path().join("out-0");
    let again = fastest(|_| {
        synth(&Request { out, program: &[stack], jobs: &jobs, settings: &settings }).expect("it writes");
    });
    slow |= compare("synth without a change", again, "writing the text with fsync", write, 15.0);

    let nothing = fastest(|_| process(0, folder.path()).expect("it runs"));
    for (count, limit) in [(100, 12.0), (10_000, 100.0)] {
        let run = fastest(|round| process(count, &folder.path().join(format!("p-{count}-{round}"))).expect("it runs"));
        slow |= compare(&format!("process, {count} resources"), run, "a process that does nothing", nothing, limit);
    }
    Ok(u8::from(slow))
}

/// The fastest of some runs: what disturbs a run only makes it slower.
fn fastest(mut run: impl FnMut(usize)) -> Duration {
    let time = |round| {
        let start = Instant::now();
        run(round);
        start.elapsed()
    };
    (0..15).map(time).min().unwrap_or_default()
}

fn compare(what: &str, time: Duration, base: &str, base_time: Duration, limit: f64) -> bool {
    let ratio = time.as_secs_f64() / base_time.as_secs_f64();
    let verdict = if ratio > limit { "  TOO SLOW" } else { "" };
    println!("{what:27} {time:>10.2?}  {ratio:6.1} x {base} ({base_time:.2?}), limit {limit}{verdict}");
    ratio > limit
}

fn write_synced(folder: &Path, round: usize, text: &str) -> io::Result<()> {
    use io::Write as _;
    let mut file = fs::File::create(folder.join(format!("plain-{round}")))?;
    file.write_all(text.as_bytes())?;
    file.sync_all()
}

fn process(count: usize, out: &Path) -> io::Result<()> {
    let mut command = Command::new(std::env::current_exe()?);
    command.env(AS_PROCESS, count.to_string()).args(["synth", "--out"]).arg(out).stdout(Stdio::null());
    let status = command.status()?;
    if status.success() { Ok(()) } else { Err(io::Error::other(status.to_string())) }
}

/// A stack like those that `stack!` emits: each resource with a name, tags and a reference to the one before.
fn generated(count: usize) -> &'static Stack {
    let mut document = String::from("{\n  \"resource\": {\n    \"aws_subnet\": {\n");
    let texts: Vec<String> = (0..count).map(|number| format!("aws_subnet.subnet_{number}")).collect();
    let mut addresses = Vec::with_capacity(count);
    for (number, text) in texts.iter().enumerate() {
        let before = number.saturating_sub(1);
        let _ = write!(
            document,
            "      \"subnet_{number}\": {{\n        \"availability_zone\": \"us-east-1a\",\n        \
             \"cidr_block\": \"10.0.{}.0/24\",\n        \"depends_on\": [\n          \"aws_subnet.subnet_{before}\"\n        ],\n        \
             \"tags\": {{\n          \"Environment\": \"\u{1}\",\n          \"Name\": \"subnet-{number}-\u{1}\"\n        }},\n        \
             \"vpc_id\": \"${{aws_vpc.main.id}}\"\n      }}{}\n",
            number % 256,
            if number + 1 == count { "" } else { "," }
        );
        let line = u32::try_from(number).unwrap_or_default();
        addresses.push(Address {
            text,
            location: Location { file: "src/main.rs", line, column: 9 },
            refers: vec![before],
            instance: "network".into(),
            data: None,
            name: Some(PhysicalName {
                scope: NameScope::Free,
                pattern: format!("subnet-{number}-\u{1}").into(),
                place: None,
            }),
        });
    }
    document.push_str("    }\n  }\n}\n");
    let addresses = Addresses::table(&addresses, &[], &[], &[]).leak();
    let target =
        Target { versions: "aws=6.69", document: document.leak(), holes: &[], modules: &[], addresses, locked: "" };
    Box::leak(Box::new(Stack {
        name: "Generated",
        workspace: "generated",
        docs: "",
        targets: Box::leak(Box::new([target])),
        source: &Source { rust: &[], nested: &[], rules: &[] },
        reads: &[],
        lock: "",
    }))
}
