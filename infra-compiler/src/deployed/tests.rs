//! What a program says will be deployed, written into a lock and read by the same program, edited or not.

use infra_template::{Lock, Suffix};
use proc_macro2::{Span, TokenStream};

use crate::driver::{Compilation, source};

/// The last definition of a source beside this lock.
fn definition(source: &str, lock: &str) -> Compilation {
    let tokens: TokenStream = source.parse().expect("tokens");
    let mut include = |_: &str, _: Span| Err(String::new());
    let lock = |_: &str, _: Span| Ok(lock.as_bytes().to_vec());
    let mut compiled = source::compile(tokens, &mut include, &lock).expect("stacks");
    compiled.definitions.pop().expect("a definition")
}

/// The codes that a source reports beside this lock, and what it will deploy.
fn compiled(source: &str, lock: &str) -> (Vec<&'static str>, Option<infra_template::Section>) {
    let last = definition(source, lock);
    let codes = last.diagnostics.iter().map(|found| found.code.name).collect();
    (codes, last.compiled.targets.into_iter().next().and_then(|target| target.planned))
}

const SOURCE: &str = r#"stack! {
    pub Mail<zones: [string]> {
        for zone in zones {
            resource aws_sqs_queue jobs[zone] { kms_master_key_id: "alias/aws/sqs" }
        }
    }
    #[workspace("demo")]
    #[lock("infra.lock")]
    pub Demo {
        variable zones { type: set(string), default: ["a"] }
        resource aws_vpc main { cidr_block: "10.0.0.0/16" }
        resource aws_subnet private { vpc_id: main.id, cidr_block: cidrsubnet("10.0.0.0/16", 8, 1) }
        resource aws_s3_bucket receipts { object_lock_enabled: true }
        resource aws_db_instance orders {
            engine: "mysql",
            instance_class: "db.t4g.micro",
            allocated_storage: 20,
            username: "admin",
            manage_master_user_password: true,
            skip_final_snapshot: true,
        }
        resource aws_sqs_queue of { count: 2, name: "sqs-queue-of-{count.index}-{suffix}" }
        resource aws_sns_topic off { count: 0 }
        data aws_caller_identity current { }
        stack Mail mail { zones: ["a", "b"] }
        stack Mail shop { for_each: zones, zones: ["a"] }
    }
}"#;

/// The lock of a source that is deployed under two suffixes.
fn deployed(source: &str) -> String {
    let (codes, planned) = compiled(source, "");
    assert_eq!(codes, [""; 0]);
    let pattern = planned.expect("a root with a lock").to_string();
    let mut lock = Lock::default();
    for suffix in ["prod", "pr-12"] {
        let parsed: Suffix = suffix.parse().expect("a suffix");
        let section = infra_template::Section::stamped(&pattern, &parsed).expect("a section");
        lock.sections.insert(("demo".to_owned(), suffix.to_owned()), section);
    }
    lock.to_string()
}

#[test]
fn what_is_deployed_is_kept() {
    let lock = deployed(SOURCE);
    assert_eq!(compiled(SOURCE, &lock).0, [""; 0], "{lock}");
    let prod = lock.split_once("[demo.prod]\n").expect("a section").1;
    assert_eq!(
        prod,
        r#""aws_db_instance.orders" = { data = "the databases on its disk, and its automated backups", name = "db-instance-orders-prod", place = "aws_rds_cluster_instance", fixed = { engine = "mysql", username = "admin" } }
"aws_s3_bucket.receipts" = { data = "the objects", name = "s3-bucket-receipts-prod", place = "aws_s3_bucket", fixed = { bucket = "s3-bucket-receipts-prod", object_lock_enabled = true } }
"aws_sqs_queue.mail_jobs_a" = { data = "the messages that nobody has received yet", name = "sqs-queue-mail-jobs-a-prod", place = "aws_sqs_queue", fixed = { name = "sqs-queue-mail-jobs-a-prod" } }
"aws_sqs_queue.mail_jobs_b" = { data = "the messages that nobody has received yet", name = "sqs-queue-mail-jobs-b-prod", place = "aws_sqs_queue", fixed = { name = "sqs-queue-mail-jobs-b-prod" } }
"aws_sqs_queue.of[0]" = { data = "the messages that nobody has received yet" }
"aws_sqs_queue.of[1]" = { data = "the messages that nobody has received yet" }
"aws_subnet.private" = { fixed = { cidr_block = "10.0.1.0/24" } }
"aws_vpc.main" = { fixed = { cidr_block = "10.0.0.0/16" } }
"module.shop.aws_sqs_queue.jobs_a" = { data = "the messages that nobody has received yet" }
"#
    );
}

/// Thousands under another name are said without a guess for each: comparing all with all would take minutes.
#[test]
fn too_many_to_compare_are_one_finding() {
    let many = |name: &str| {
        format!(
            "stack! {{ #[workspace(\"demo\")] #[lock(\"infra.lock\")] pub Demo {{ for n in range(1001) {{ resource aws_sqs_queue \
             {name}[tostring(n)] {{ name: \"sqs-queue-{{n}}-{{suffix}}\" }} }} }} }}"
        )
    };
    let mut lock = Lock::read(&deployed(&many("of"))).expect("a lock");
    lock.sections.retain(|(_, suffix), _| suffix == "prod");
    let renamed = definition(&many("as"), &lock.to_string());
    let [found] = &renamed.diagnostics.iter().collect::<Vec<_>>()[..] else { panic!("{:?}", renamed.diagnostics) };
    assert!(found.code.name == "vanished" && found.help.iter().all(|help| !help.contains("`moved")));
    // Nor does anybody read a thousand lines.
    assert_eq!((found.help.len(), found.message.matches("aws_sqs_queue").count()), (10, 10), "{}", found.message);
    assert_eq!(compiled(&many("of"), &lock.to_string()).0, [""; 0]);
}

#[test]
fn each_edit_that_loses_something_is_found() {
    let lock = deployed(SOURCE);
    let edit = |from: &str, to: &str| {
        assert!(SOURCE.contains(from), "{from}");
        compiled(&SOURCE.replace(from, to), &lock).0
    };
    assert_eq!(edit("aws_s3_bucket receipts", "aws_s3_bucket slips"), ["vanished"]);
    assert_eq!(edit("stack Mail mail", "stack Mail post"), ["vanished"]);
    assert_eq!(edit("zones: [\"a\", \"b\"]", "zones: [\"a\", \"c\"]"), ["vanished"]);
    assert_eq!(edit("jobs[zone]", "work[zone]"), ["vanished", "vanished"]);
    assert_eq!(edit("object_lock_enabled: true", "object_lock_enabled: false"), ["replaces"]);
    assert_eq!(edit("engine: \"mysql\"", "engine: \"mariadb\""), ["replaces"]);
    assert_eq!(edit("cidrsubnet(\"10.0.0.0/16\", 8, 1)", "cidrsubnet(\"10.0.0.0/16\", 8, 2)"), ["recreates"]);
    assert_eq!(edit("count: 2", "count: 0"), ["vanished"]);
    assert_eq!(edit("count: 2", "count: 1"), ["vanished"]);
    assert_eq!(edit("count: 2", "count: 3"), [""; 0]);
    assert_eq!(edit("count: 2", "count: length(zones)"), [""; 0]);
    assert_eq!(edit("allocated_storage: 20", "allocated_storage: 30"), [""; 0]);
    assert_eq!(edit("count: 0", "count: 1"), [""; 0]);
    assert_eq!(edit("data aws_caller_identity current { }", ""), [""; 0]);
}
