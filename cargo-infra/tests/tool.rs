//! The tool as a process, alone and as `cargo infra` calls it.

use std::{
    fs,
    path::Path,
    process::{Command, Output},
};

struct Ran {
    code: Option<i32>,
    out: String,
    errors: String,
}

impl From<Output> for Ran {
    fn from(output: Output) -> Self {
        let text = |bytes| String::from_utf8(bytes).unwrap();
        Self { code: output.status.code(), out: text(output.stdout), errors: text(output.stderr) }
    }
}

fn run(folder: &Path, arguments: &[&str]) -> Ran {
    Command::new(env!("CARGO_BIN_EXE_cargo-infra")).args(arguments).current_dir(folder).output().unwrap().into()
}

#[test]
fn errors_are_explained() {
    let folder = tempfile::tempdir().unwrap();
    assert!(run(folder.path(), &["explain"]).out.starts_with("deployed\n"));
    assert!(run(folder.path(), &["infra", "explain", "cycle"]).out.starts_with("cycle (references)\n"));
    assert_eq!(run(folder.path(), &["explain", "nothing_like_it"]).code, Some(1));
    assert_eq!(run(folder.path(), &["synth"]).code, Some(2));
}

/// While the program does not compile there is no other way.
#[test]
fn a_lock_is_made_and_accepts() {
    let folder = tempfile::tempdir().unwrap();
    let lock = folder.path().join("infra.lock");
    assert_eq!(run(folder.path(), &["lock"]).code, Some(2));
    let made = run(folder.path(), &["lock", "--init", "infra.lock"]);
    assert_eq!((made.code, made.errors.as_str()), (Some(0), ""));
    let empty = fs::read_to_string(&lock).unwrap();
    assert!(empty.starts_with("# What is deployed: "), "{empty}");
    let again = run(folder.path(), &["lock", "--init", "infra.lock"]);
    assert_eq!((again.code, again.errors.trim()), (Some(1), "error: `infra.lock` is there already"));

    let sections = ["a.dev", "a.prod", "b.dev"].map(|name| format!("\n[{name}]\n\"aws_vpc.main\" = {{}}\n"));
    fs::write(&lock, empty.clone() + &sections.concat()).unwrap();
    let wrong = run(folder.path(), &["lock", "--accept", "aws_vpc.mian"]);
    assert_eq!(wrong.code, Some(2));
    assert!(wrong.errors.contains("did you mean `aws_vpc.main`?"), "{}", wrong.errors);
    let one = run(folder.path(), &["lock", "--accept", "aws_vpc.main", "--workspace", "a", "--suffix", "dev"]);
    assert_eq!(one.out, "forgot `aws_vpc.main` of `a` in `dev`\n");
    assert_eq!(fs::read_to_string(&lock).unwrap(), format!("{empty}\n[a.dev]\n{}{}", sections[1], sections[2]));
    let all = run(folder.path(), &["lock", "--accept", "aws_vpc.main", "--file", "infra.lock"]);
    assert_eq!(all.out.lines().count(), 2, "{}", all.out);
}

#[test]
fn of_a_type_it_is_said_what_it_takes_and_what_replaces_it() {
    let folder = tempfile::tempdir().unwrap();
    let ran = run(folder.path(), &["explain", "aws_sqs_queue"]);
    assert_eq!((ran.code, ran.errors.as_str()), (Some(0), ""));
    assert!(ran.out.starts_with("aws_sqs_queue (hashicorp/aws 6."), "{}", ran.out);
    let line = |name: &str| ran.out.lines().find(|line| line.trim_start().starts_with(name)).unwrap_or_default();
    assert!(line("delay_seconds ").ends_with("0 to 900; whole"), "{}", ran.out);
    assert!(line("fifo_queue ").ends_with("a change replaces the resource"), "{}", ran.out);
    assert!(ran.out.contains("Source: terraform-provider-aws 5.100.0"), "{}", ran.out);
    assert_eq!(run(folder.path(), &["explain", "aws_sqs_queu"]).code, Some(1));
}

#[test]
fn an_imported_provider_becomes_a_table() {
    let folder = tempfile::tempdir().unwrap();
    let json = r#"{"provider_schemas": {"example.com/acme/toy": {"provider": {"version": 0}, "resource_schemas": {
        "toy_ball": {"version": 0, "block": {"attributes": {"colour": {"type": "string", "required": true}}}}}}}}"#;
    fs::write(folder.path().join("schema.json"), json).unwrap();
    let ran = run(folder.path(), &["schema", "import", "schema.json", "--provider-version", "1.2.0"]);
    assert_eq!((ran.code, ran.errors.as_str()), (Some(0), ""));
    assert!(ran.out.starts_with("toy-1.2.0.table: example.com/acme/toy 1.2.0, 1 resource, "), "{}", ran.out);
    let bytes = fs::read(folder.path().join("toy-1.2.0.table")).unwrap();
    let schema = infra_compiler::schema::Schema::open(bytes).unwrap();
    assert!(schema.resource(infra_compiler::program::Mode::Managed, "toy_ball").unwrap().is_some());

    fs::write(folder.path().join("schema.json"), b"\xff\xfe{\0}\0").unwrap();
    let ran = run(folder.path(), &["schema", "import", "schema.json"]);
    assert_eq!(ran.code, Some(1));
    assert!(ran.errors.contains("it is UTF-16, and UTF-8 is needed"), "{}", ran.errors);

    fs::write(folder.path().join("schema.json"), "{}").unwrap();
    let ran = run(folder.path(), &["schema", "import", "schema.json", "--provider-version", "1.2.0"]);
    assert_eq!(ran.code, Some(1));
    assert!(ran.errors.contains("= help: make the file with `terraform providers schema -json`"), "{}", ran.errors);
}
