use std::fs;
use std::path::Path;

use super::*;
use crate::template::{Backend, LocalModule, Source};

const PRODUCTION: Stack = Stack {
    name: "AwsProduction",
    workspace: "aws-production",
    docs: "",
    targets: &[Target {
        versions: "aws=6.69",
        document: "{\n  \"name\": \"vpc-\u{1}\"\n}\n",
        holes: &[],
        modules: &[],
        addresses: "aws_vpc.main\t0\t3\t9\t\n\nsrc/main.rs\n",
        locked: "",
    }],
    source: &Source { rust: &[], nested: &[], rules: &[] },
    reads: &[],
    lock: "",
};

const LEGACY: Stack = Stack { name: "LegacySync", workspace: "legacy-sync", reads: &["aws-production"], ..PRODUCTION };

fn write(out: &Path, suffix: &str, stacks: &[&Stack]) -> Result<Report, SynthError> {
    write_of(out, suffix, stacks, stacks)
}

fn write_of(out: &Path, suffix: &str, program: &[&Stack], stacks: &[&Stack]) -> Result<Report, SynthError> {
    let settings = Settings { suffix: suffix.parse().unwrap(), backend: Backend::Local };
    let jobs: Vec<Job<'_>> = stacks.iter().map(|stack| Job { stack, target: &stack.targets[0] }).collect();
    synth(&Request { out, program, jobs: &jobs, settings: &settings })
}

fn document(out: &Path, workspace: &str) -> String {
    fs::read_to_string(out.join(workspace).join(DOCUMENT)).unwrap()
}

#[test]
fn writes_documents_and_manifest_in_the_order_of_applying() {
    let out = tempfile::tempdir().unwrap();
    let report = write(out.path(), "dev", &[&LEGACY, &PRODUCTION]).unwrap();
    let workspaces: Vec<_> = report.documents.iter().map(|document| document.workspace).collect();
    assert_eq!(workspaces, ["aws-production", "legacy-sync"]);
    assert_eq!(document(out.path(), "legacy-sync"), "{\n  \"name\": \"vpc-dev\"\n}\n");
    let expected = r#"{
  "format": 4,
  "tool": "infra-core 0.1.0",
  "workspaces": [
    {
      "workspace": "aws-production",
      "stack": "AwsProduction",
      "target": "aws=6.69",
      "suffix": "dev",
      "backend": "local",
      "reads": [],
      "addresses": 1,
      "file": "aws-production/main.tf.json",
      "bytes": 24,
      "sha256": "SHA",
      "modules": [],
      "findings": [],
      "allows": []
    },
    {
      "workspace": "legacy-sync",
      "stack": "LegacySync",
      "target": "aws=6.69",
      "suffix": "dev",
      "backend": "local",
      "reads": [
        "aws-production"
      ],
      "addresses": 1,
      "file": "legacy-sync/main.tf.json",
      "bytes": 24,
      "sha256": "SHA",
      "modules": [],
      "findings": [],
      "allows": []
    }
  ]
}
"#;
    let sha = "195c7dc6891e09d5439954a768ec11fc0739d3b9c834f83d2a55d0e608139ebb";
    assert_eq!(fs::read_to_string(out.path().join(MANIFEST)).unwrap(), expected.replace("SHA", sha));
}

#[test]
fn the_manifest_says_what_was_found_and_allowed() {
    const ALLOWED: Stack = Stack {
        targets: &[Target {
            addresses: "aws_vpc.main\t0\t3\t9\n\nsrc/main.rs\n\n\n\n\
                        a\t0\t2\t5\t0\tit must\n\na\t0\t3\t9\t0\twrong\t\terror\t0\n",
            ..PRODUCTION.targets[0]
        }],
        ..PRODUCTION
    };
    let out = tempfile::tempdir().unwrap();
    write(out.path(), "dev", &[&ALLOWED, &LEGACY]).unwrap();
    // What is not written now stays as it was.
    write_of(out.path(), "dev", &[&ALLOWED, &LEGACY], &[&LEGACY]).unwrap();
    let manifest = Manifest::read(out.path()).unwrap();
    let evidence = manifest.workspaces[0].evidence.as_ref().unwrap();
    assert_eq!((evidence.findings.len(), evidence.allows[0].silences), (1, 1));
    assert_eq!(evidence.findings[0].allowed.as_ref().unwrap().reason, "it must");
}

#[test]
fn what_an_older_manifest_says_is_kept() {
    let out = tempfile::tempdir().unwrap();
    write(out.path(), "dev", &[&PRODUCTION, &LEGACY]).unwrap();
    let path = out.path().join(MANIFEST);
    let first = fs::read_to_string(&path).unwrap().replace("\"format\": 2", "\"format\": 1");
    fs::write(&path, first.replace(",\n      \"modules\": [],\n      \"findings\": [],\n      \"allows\": []", ""))
        .unwrap();
    assert_eq!(Manifest::read(out.path()).unwrap().workspaces[0].evidence, None);
    write_of(out.path(), "dev", &[&PRODUCTION, &LEGACY], &[&LEGACY]).unwrap();
    let manifest = Manifest::read(out.path()).unwrap();
    assert_eq!((manifest.format, &manifest.workspaces[0].evidence), (4, &None));
    assert_eq!(manifest.workspaces[1].evidence.as_ref().map(|evidence| evidence.allows.len()), Some(0));
}

#[test]
fn the_same_input_changes_nothing() {
    let out = tempfile::tempdir().unwrap();
    write(out.path(), "dev", &[&PRODUCTION]).unwrap();
    let written = |name: &str| fs::metadata(out.path().join(name)).unwrap().modified().unwrap();
    let before = (written("aws-production/main.tf.json"), written(MANIFEST));
    let report = write(out.path(), "dev", &[&PRODUCTION]).unwrap();
    assert!(!report.documents[0].changed);
    assert_eq!((written("aws-production/main.tf.json"), written(MANIFEST)), before);
}

#[test]
fn what_is_missing_or_differs_is_outdated() {
    let out = tempfile::tempdir().unwrap();
    let settings = Settings { suffix: "dev".parse().unwrap(), backend: Backend::Local };
    let jobs = [&PRODUCTION, &LEGACY].map(|stack| Job { stack, target: &stack.targets[0] });
    let request = Request { out: out.path(), program: &[&PRODUCTION, &LEGACY], jobs: &jobs, settings: &settings };
    write(out.path(), "dev", &[&PRODUCTION]).unwrap();
    assert_eq!(outdated(&request).unwrap(), [out.path().join("legacy-sync/main.tf.json")]);
}

#[test]
fn what_belongs_to_others_stays() {
    let out = tempfile::tempdir().unwrap();
    let folder = out.path().join("aws-production");
    fs::create_dir_all(folder.join(".terraform")).unwrap();
    for name in ["terraform.tfvars", ".terraform.lock.hcl", ".main.tf.json.notes"] {
        fs::write(folder.join(name), name).unwrap();
    }
    fs::write(folder.join(".main.tf.json.17.new"), "of a killed run").unwrap();
    write(out.path(), "dev", &[&PRODUCTION]).unwrap();
    let mut names: Vec<_> =
        fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    assert_eq!(names, [".main.tf.json.notes", ".terraform", ".terraform.lock.hcl", "main.tf.json", "terraform.tfvars"]);
}

#[test]
fn a_stack_alone_leaves_the_others_in_the_manifest() {
    let out = tempfile::tempdir().unwrap();
    let program = [&PRODUCTION, &LEGACY];
    write(out.path(), "dev", &program).unwrap();
    write_of(out.path(), "two", &program, &[&LEGACY]).unwrap();
    let manifest = Manifest::read(out.path()).unwrap();
    let found: Vec<_> = manifest.workspaces.iter().map(|entry| (&*entry.workspace, &*entry.suffix)).collect();
    assert_eq!(found, [("aws-production", "dev"), ("legacy-sync", "two")]);
}

#[test]
fn a_workspace_without_a_stack_is_pointed_out_until_it_is_gone() {
    let out = tempfile::tempdir().unwrap();
    write(out.path(), "dev", &[&PRODUCTION, &LEGACY]).unwrap();
    let warnings = write(out.path(), "dev", &[&PRODUCTION]).unwrap().warnings;
    assert!(warnings[0].contains("legacy-sync` belongs to no stack of this program any more"), "{warnings:?}");
    fs::remove_dir_all(out.path().join("legacy-sync")).unwrap();
    assert!(write(out.path(), "dev", &[&PRODUCTION]).unwrap().warnings.is_empty());
}

#[test]
fn another_environment_is_not_written_over_a_state() {
    let out = tempfile::tempdir().unwrap();
    write(out.path(), "dev", &[&PRODUCTION]).unwrap();
    let state = out.path().join("aws-production/terraform.tfstate.d/aws-production");
    fs::create_dir_all(&state).unwrap();
    fs::write(state.join("terraform.tfstate"), r#"{"resources": [{"mode": "managed"}]}"#).unwrap();
    let error = write(out.path(), "prod", &[&PRODUCTION]).unwrap_err();
    assert!(error.to_string().contains("was deployed with the suffix `dev`"), "{error}");
    assert!(error.fix().unwrap().ends_with("-prod`"), "{error:?}");
    assert!(document(out.path(), "aws-production").contains("vpc-dev"));
    fs::write(state.join("terraform.tfstate"), r#"{"resources": []}"#).unwrap();
    write(out.path(), "prod", &[&PRODUCTION]).unwrap();
}

#[test]
fn a_state_whose_environment_is_not_known_is_not_written_over() {
    for damaged in [None, Some("{"), Some("{}"), Some(r#"{"format": 1, "tool": "", "workspaces": []}"#)] {
        for place in ["terraform.tfstate.d/aws-production", "."] {
            let out = tempfile::tempdir().unwrap();
            write(out.path(), "dev", &[&PRODUCTION]).unwrap();
            let state = out.path().join("aws-production").join(place);
            fs::create_dir_all(&state).unwrap();
            fs::write(state.join("terraform.tfstate"), r#"{"resources": [{"mode": "managed"}]}"#).unwrap();
            match damaged {
                None => fs::remove_file(out.path().join(MANIFEST)).unwrap(),
                Some(text) => fs::write(out.path().join(MANIFEST), text).unwrap(),
            }
            let error = write(out.path(), "prod", &[&PRODUCTION]).unwrap_err();
            assert!(error.to_string().contains("does not say with which suffix"), "{error}");
            assert!(error.fix().unwrap().starts_with("put the manifest back, or "), "{error:?}");
            assert!(document(out.path(), "aws-production").contains("vpc-dev"));
            // The same again says for itself that it is the same, and the manifest is there once more.
            write(out.path(), "dev", &[&PRODUCTION]).unwrap();
            assert_eq!(Manifest::read(out.path()).unwrap().workspaces[0].suffix, "dev");
        }
    }
}

#[test]
fn a_workspace_without_its_document_keeps_its_suffix_while_it_has_state() {
    let out = tempfile::tempdir().unwrap();
    write(out.path(), "dev", &[&PRODUCTION, &LEGACY]).unwrap();
    let state = out.path().join("aws-production/terraform.tfstate.d/aws-production");
    fs::create_dir_all(&state).unwrap();
    fs::write(state.join("terraform.tfstate"), r#"{"resources": [{"mode": "managed"}]}"#).unwrap();
    fs::remove_file(out.path().join("aws-production").join(DOCUMENT)).unwrap();
    write_of(out.path(), "dev", &[&PRODUCTION, &LEGACY], &[&LEGACY]).unwrap();
    write(out.path(), "prod", &[&PRODUCTION]).unwrap_err();
    write(out.path(), "dev", &[&PRODUCTION]).unwrap();
}

#[test]
fn a_failure_leaves_the_previous_output() {
    let out = tempfile::tempdir().unwrap();
    write(out.path(), "dev", &[&PRODUCTION]).unwrap();
    fs::write(out.path().join("legacy-sync"), "a file").unwrap();
    let error = write(out.path(), "two", &[&PRODUCTION, &LEGACY]).unwrap_err();
    assert!(error.to_string().contains("legacy-sync"), "{error}");
    assert!(error.to_string().ends_with("the previous output is unchanged"), "{error}");
    assert!(error.fix().unwrap().starts_with("a file stands where a folder is needed"), "{error:?}");
    assert!(document(out.path(), "aws-production").contains("vpc-dev"));
    assert_eq!(Manifest::read(out.path()).unwrap().workspaces[0].suffix, "dev");
    assert_eq!(fs::read_dir(out.path().join("aws-production")).unwrap().count(), 1);
}

#[test]
fn a_folder_in_the_way_is_said() {
    let out = tempfile::tempdir().unwrap();
    fs::create_dir_all(out.path().join("aws-production/main.tf.json")).unwrap();
    let error = write(out.path(), "dev", &[&PRODUCTION]).unwrap_err();
    assert_eq!(error.fix(), Some("a folder stands where the file is needed: move it away"));
}

#[cfg(unix)]
#[test]
fn a_folder_that_cannot_be_written_is_said() {
    use std::os::unix::fs::PermissionsExt as _;
    let out = tempfile::tempdir().unwrap();
    fs::set_permissions(out.path(), fs::Permissions::from_mode(0o555)).unwrap();
    let allowed_everything = fs::write(out.path().join("probe"), "").is_ok();
    let result = write(out.path(), "dev", &[&PRODUCTION]);
    fs::set_permissions(out.path(), fs::Permissions::from_mode(0o755)).unwrap();
    if allowed_everything {
        eprintln!("nothing was tested: this user (root?) may write into a read-only folder");
    } else {
        assert_eq!(result.unwrap_err().fix(), Some("let this user write there, or choose another folder with `--out`"));
    }
}

#[test]
fn workspaces_are_folder_names_and_differ() {
    let out = tempfile::tempdir().unwrap();
    let twin = Stack { name: "Twin", ..PRODUCTION };
    let error = write(out.path(), "dev", &[&PRODUCTION, &twin]).unwrap_err();
    assert_eq!(error.to_string(), "stacks `AwsProduction` and `Twin` both name the workspace `aws-production`");
    for workspace in ["", "..", "a/b", "a b", "a\\b"] {
        let stack = Stack { workspace, ..PRODUCTION };
        assert!(write(out.path(), "dev", &[&stack]).unwrap_err().to_string().ends_with("which is no folder name"));
    }
}

#[test]
fn runs_at_the_same_time_take_turns() {
    let out = tempfile::tempdir().unwrap();
    std::thread::scope(|scope| {
        for worker in 0..4 {
            let out = out.path();
            scope.spawn(move || {
                for round in 0..10 {
                    write(out, &format!("s{worker}-{round}"), &[&PRODUCTION, &LEGACY]).unwrap();
                }
            });
        }
    });
    let suffix = Manifest::read(out.path()).unwrap().workspaces[0].suffix.clone();
    for workspace in ["aws-production", "legacy-sync"] {
        assert_eq!(document(out.path(), workspace), format!("{{\n  \"name\": \"vpc-{suffix}\"\n}}\n"));
    }
}

fn of(versions: &'static str, addresses: &'static str) -> Target {
    Target { versions, document: "{}\n", holes: &[], modules: &[], addresses, locked: "" }
}

/// A root with one name in one place.
fn named(name: &'static str, workspace: &'static str, table: &'static str) -> Stack {
    Stack { name, workspace, targets: Box::leak(Box::new([of("aws=6.69", table)])), ..PRODUCTION }
}

#[test]
fn names_of_two_roots_must_differ_in_one_place() {
    let topic =
        "aws_sns_topic.main\t0\t3\t9\t\t\t\tregion\tsns-topic-\u{1}\t0\n\nsrc/a.rs\n\n\naws_sns_topic \"eu-west-1\"\n";
    let first = named("First", "first", topic);
    let out = tempfile::tempdir().unwrap();
    for (other, collides) in [
        (topic.to_owned(), true),
        // The same name comes about with this suffix alone.
        (topic.replace('\u{1}', "dev"), true),
        (topic.replace('\u{1}', "other-\u{1}"), false),
        (topic.replace("eu-west-1", "us-east-1"), false),
        (topic.replace("\t0\n\nsrc", "\n\nsrc"), false),
        (topic.replace("aws_sns_topic ", "aws_sqs_queue "), false),
    ] {
        let second = named("Second", "second", other.clone().leak());
        // Also where one of the two is not written now.
        for stacks in [&[&first, &second][..], &[&first], &[&second]] {
            match write_of(out.path(), "dev", &[&first, &second], stacks) {
                Ok(_) => assert!(!collides, "{other}"),
                Err(error) => {
                    assert!(collides, "{other}");
                    let expected = "`aws_sns_topic.main` of `First` (src/a.rs:3:9) and `aws_sns_topic.main` of `Second` \
                                    (src/a.rs:3:9) have one name, `sns-topic-dev`";
                    assert_eq!(error.to_string(), expected);
                    assert!(error.fix().is_some_and(|fix| fix.contains("allowed_account_ids")));
                }
            }
        }
    }
}

#[test]
fn names_of_two_roots_differ_in_more_than_case_where_aws_asks_for_it() {
    let role = |name: &str, place: &str| -> &'static str {
        format!("aws_iam_role.main\t0\t3\t9\t\t\t\taccount\t{name}\t0\n\nsrc/a.rs\n\n\n{place}\n").leak()
    };
    let out = tempfile::tempdir().unwrap();
    for (place, other, collides) in [
        ("~aws_iam_role", "ADMIN-\u{1}", true),
        ("~aws_iam_role", "Admin-\u{1}", true),
        ("~aws_iam_role", "admins-\u{1}", false),
        ("aws_sqs_queue", "ADMIN-\u{1}", false),
        ("aws_sqs_queue", "Admin-\u{1}", true),
    ] {
        let first = named("First", "first", role("Admin-\u{1}", place));
        let second = named("Second", "second", role(other, place));
        let written = write_of(out.path(), "dev", &[&first, &second], &[&first, &second]);
        assert_eq!(written.is_err(), collides, "{place} {other}");
    }
}

#[test]
fn names_are_compared_in_the_target_that_is_written() {
    let taken = "aws_sns_topic.main\t0\t3\t9\t\t\t\tregion\tsns-topic-\u{1}\t0\n\nsrc/a.rs\n\n\nhere\n";
    let first = named("First", "first", taken);
    let targets = Box::leak(Box::new([of("aws=6.69", ""), of("aws=5.100", taken)]));
    let second = Stack { name: "Second", workspace: "second", targets, ..PRODUCTION };
    let out = tempfile::tempdir().unwrap();
    let settings = Settings { suffix: "dev".parse().unwrap(), backend: Backend::Local };
    let program = [&first, &second];
    let run = |target| {
        let jobs = [Job { stack: &second, target }];
        synth(&Request { out: out.path(), program: &program, jobs: &jobs, settings: &settings }).is_ok()
    };
    assert!(run(&second.targets[0]));
    assert!(!run(&second.targets[1]));
}

const REPEATED: Stack = Stack {
    targets: &[Target {
        modules: &[
            LocalModule { folder: "shops", document: "{\n  \"name\": \"shop-\u{1}\"\n}\n" },
            LocalModule { folder: "shops.tills", document: "{}\n" },
        ],
        ..PRODUCTION.targets[0]
    }],
    ..PRODUCTION
};

#[test]
fn modules_stand_beside_the_document_and_go_with_their_stacks() {
    let out = tempfile::tempdir().unwrap();
    let folder = out.path().join("aws-production/modules");
    assert!(write(out.path(), "dev", &[&REPEATED]).unwrap().documents[0].changed);
    assert!(!write(out.path(), "dev", &[&REPEATED]).unwrap().documents[0].changed);
    assert_eq!(fs::read_to_string(folder.join("shops/main.tf.json")).unwrap(), "{\n  \"name\": \"shop-dev\"\n}\n");
    let manifest = Manifest::read(out.path()).unwrap();
    let files: Vec<&str> = manifest.workspaces[0].modules.iter().map(|module| module.file.as_str()).collect();
    assert_eq!(files, ["aws-production/modules/shops/main.tf.json", "aws-production/modules/shops.tills/main.tf.json"]);
    // What somebody else put there stays.
    fs::create_dir_all(folder.join("mine")).unwrap();
    fs::write(folder.join("shops.tills/notes.txt"), "").unwrap();
    assert!(write(out.path(), "dev", &[&PRODUCTION]).unwrap().documents[0].changed);
    assert!(!folder.join("shops").exists());
    assert!(folder.join("mine").exists() && folder.join("shops.tills/notes.txt").exists());
    assert!(!folder.join("shops.tills/main.tf.json").exists());
    assert!(Manifest::read(out.path()).unwrap().workspaces[0].modules.is_empty());
}

#[test]
fn a_module_that_is_missing_differs_or_is_too_much_is_outdated() {
    let out = tempfile::tempdir().unwrap();
    let settings = Settings { suffix: "dev".parse().unwrap(), backend: Backend::Local };
    let outdated = |stack: &Stack| {
        let jobs = [Job { stack, target: &stack.targets[0] }];
        super::outdated(&Request { out: out.path(), program: &[stack], jobs: &jobs, settings: &settings }).unwrap()
    };
    write(out.path(), "dev", &[&REPEATED]).unwrap();
    assert!(outdated(&REPEATED).is_empty());
    let file = out.path().join("aws-production/modules/shops/main.tf.json");
    assert_eq!(outdated(&PRODUCTION).len(), 2);
    fs::write(&file, "{}").unwrap();
    assert_eq!(outdated(&REPEATED), std::slice::from_ref(&file));
    fs::remove_file(&file).unwrap();
    assert_eq!(outdated(&REPEATED), [file]);
}

#[test]
fn a_manifest_leads_nowhere_else() {
    let out = Path::new("out");
    let entry = |file: &str| ModuleEntry { file: file.to_owned(), bytes: 0, sha256: String::new() };
    for wrong in [
        "../elsewhere/main.tf.json",
        "demo/main.tf.json",
        "demo/modules/main.tf.json",
        "demo/modules/../main.tf.json",
        "demo/modules/a/../../main.tf.json",
        "demo/modules/.terraform/main.tf.json",
        "other/modules/a/main.tf.json",
        "demo/modules/a/terraform.tfstate",
    ] {
        assert_eq!(entry(wrong).path(out, "demo"), None, "{wrong}");
    }
    assert_eq!(entry("demo/modules/a/main.tf.json").path(out, "demo"), Some(out.join("demo/modules/a/main.tf.json")));
}
