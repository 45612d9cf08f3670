use std::collections::BTreeMap;

use infra_template::{Addresses, END, HOLE, SUFFIX};
use proc_macro2::{Span, TokenStream};

use crate::driver::{Compilation, CompiledTarget, source};

/// The physical names of a root with these items, beside a nested stack, by address.
fn names(items: &str) -> BTreeMap<String, String> {
    let last = compiled(items);
    let target = target(&last, items);
    let table = target.inventory.table(&target.rendered.addresses, &last.spans);
    let named = |address: infra_template::Address<'_>| {
        Some((address.text.to_owned(), address.name?.pattern.replace(SUFFIX, "{suffix}")))
    };
    Addresses::new(&table).iter().filter_map(named).collect()
}

fn target<'c>(compilation: &'c Compilation, items: &str) -> &'c CompiledTarget {
    let targets = compilation.compiled.targets.first();
    targets.unwrap_or_else(|| panic!("{items}: {:#?}", compilation.diagnostics))
}

/// A root with these items.
fn compiled(items: &str) -> Compilation {
    let source = format!(
        r#"stack! {{
    pub Store<tables: [string]> {{
        resource aws_dynamodb_table main {{ billing_mode: "PAY_PER_REQUEST", hash_key: "id", attribute {{ name: "id", type: "S" }} }}
        for name in tables {{
            resource aws_sqs_queue of[name] {{ }}
        }}
    }}
    #[workspace("demo")]
    pub Demo {{ {items} }}
}}"#
    );
    let tokens: TokenStream = source.parse().expect("tokens");
    let mut include = |_: &str, _: Span| Err(String::new());
    let mut compiled = source::compile(tokens, &mut include, &|_, _| Err(String::new())).expect("stacks");
    compiled.definitions.pop().expect("a definition")
}

const TABLE: &str = r#"billing_mode: "PAY_PER_REQUEST", hash_key: "id", attribute { name: "id", type: "S" }"#;

#[test]
fn what_is_added_renames_nothing() {
    let before = format!(
        r#"
        resource aws_dynamodb_table payments {{ {TABLE} }}
        resource aws_vpc vpc {{ cidr_block: "10.0.0.0/16" }}
        resource aws_sns_topic main {{ }}
        resource aws_lb_target_group api {{ port: 443, protocol: "HTTPS", vpc_id: vpc.id }}
        resource aws_lb_target_group checkout_api {{ port: 443, protocol: "HTTPS", vpc_id: vpc.id }}
        resource aws_rds_cluster rds_cluster {{ engine: "aurora-mysql" }}
        for zone in ["a", "b"] {{
            resource aws_subnet private[zone] {{ vpc_id: vpc.id }}
        }}
        stack Store store {{ tables: ["refunds", "main"] }}
        stack Store table["eu"] {{ tables: [] }}"#
    );
    let golden = [
        ("aws_dynamodb_table.payments", "dynamodb-table-payments-{suffix}"),
        ("aws_dynamodb_table.store_main", "dynamodb-table-store-{suffix}"),
        ("aws_dynamodb_table.table_eu_main", "dynamodb-table-eu-{suffix}"),
        ("aws_lb_target_group.api", "tg-api-{suffix}"),
        ("aws_lb_target_group.checkout_api", "tg-checkout-api-{suffix}"),
        ("aws_rds_cluster.rds_cluster", "rds-cluster-{suffix}"),
        ("aws_sns_topic.main", "sns-topic-{suffix}"),
        ("aws_sqs_queue.store_of_main", "sqs-queue-store-of-{suffix}"),
        ("aws_sqs_queue.store_of_refunds", "sqs-queue-store-of-refunds-{suffix}"),
        ("aws_subnet.private_a", "subnet-private-a-{suffix}"),
        ("aws_subnet.private_b", "subnet-private-b-{suffix}"),
        ("aws_vpc.vpc", "vpc-{suffix}"),
    ];
    let golden: BTreeMap<String, String> =
        golden.into_iter().map(|(address, name)| (address.to_owned(), name.to_owned())).collect();
    assert_eq!(names(&before), golden);
    for added in [
        &format!("resource aws_dynamodb_table refunds {{ {TABLE} }}"),
        "resource aws_vpc other { cidr_block: \"10.1.0.0/16\" }",
        "resource aws_sns_topic alerts { }",
        "resource aws_subnet private_c { vpc_id: \"vpc-1\" }",
        "stack Store more { tables: [\"refunds\"] }",
        "resource aws_lb_target_group tg { port: 443, protocol: \"HTTPS\", vpc_id: vpc.id }",
        "data aws_vpc another { default: true }",
    ] {
        // In front of all else, and behind it.
        for items in [format!("{before} {added}"), format!("{added} {before}")] {
            let after = names(&items);
            assert!(golden.iter().all(|one| after.get(one.0) == Some(one.1)), "{added}: {after:#?}");
        }
    }
}

#[test]
fn instances_are_told_apart_by_their_keys() {
    let named = |argument: &str| {
        let declared = "variable n { type: number } variable keys { type: set(string) }";
        let items =
            format!("rules {{ unused_variable: allow }} {declared} resource aws_sqs_queue jobs {{ {argument} }}");
        let last = compiled(&items);
        let document = &target(&last, &items).rendered.document;
        let name = document.split_once("\"name\": \"").and_then(|(_, rest)| rest.split('"').next());
        name.map(str::to_owned)
    };
    for count in ["n", "2"] {
        let name = named(&format!("count: {count}"));
        assert!(name.as_deref().is_some_and(|name| name.starts_with("sqs-queue-jobs-${count.index}-")), "{name:?}");
    }
    for over in [r#"toset(["a", "b-1"])"#, r#"{ a: 1, b: 2 }"#] {
        let name = named(&format!("for_each: {over}"));
        assert!(name.as_deref().is_some_and(|name| name.starts_with("sqs-queue-jobs-${each.key}-")), "{name:?}");
    }
    // What a name may not hold.
    for over in ["keys", r#"toset(["10.0.0.0/16"])"#, r#"toset(["a_b"])"#] {
        assert_eq!(named(&format!("for_each: {over}")), None, "{over}");
    }
}

#[test]
fn a_name_by_a_convention_of_ones_own_stays_too() {
    let rules = r#"rules { naming: "pay-{{qualifier}}-{{type}}-{suffix}" }"#;
    let one = names(&format!("{rules} resource aws_sns_topic main {{ }} resource aws_sqs_queue jobs {{ }}"));
    assert_eq!(one["aws_sns_topic.main"], "pay-sns-topic-{suffix}");
    assert_eq!(one["aws_sqs_queue.jobs"], "pay-jobs-sqs-queue-{suffix}");
}

/// The `Name` tags of a root with these items, by address.
fn tags(items: &str) -> BTreeMap<String, Option<String>> {
    let last = compiled(items);
    // Where the backend will stand, which `synth` writes.
    let hole = format!("{HOLE}0{END}");
    let document = target(&last, items).rendered.document.replace(SUFFIX, "{suffix}").replace(&hole, "");
    let document: serde_json::Value = serde_json::from_str(&document).expect("JSON");
    let mut tags = BTreeMap::new();
    for (ty, all) in document["resource"].as_object().into_iter().flatten() {
        for (name, body) in all.as_object().into_iter().flatten() {
            let tag = body.pointer("/tags/Name").and_then(serde_json::Value::as_str);
            tags.insert(format!("{ty}.{name}"), tag.map(str::to_owned));
        }
    }
    tags
}

#[test]
fn a_root_that_asks_for_it_has_names_as_tags() {
    let items = r#"
        resource aws_sns_topic alerts { name: "sns-topic-on-call-{suffix}" }
        resource aws_sns_topic written { tags: { Name: "pager" } }
        resource aws_sns_topic beside { tags: { Team: "payments" } }
        resource aws_sqs_queue jobs { count: 2 }
        resource aws_vpc vpc { cidr_block: "10.0.0.0/16" }
        resource aws_cloudwatch_dashboard none { dashboard_body: "{{}}" }
        stack Store store { tables: ["refunds"] }"#;
    let asked = tags(&format!("rules {{ tags: named }} {items}"));
    let is = |address: &str| asked[address].as_deref();
    assert_eq!(is("aws_sns_topic.alerts"), Some("sns-topic-on-call-{suffix}"));
    assert_eq!(is("aws_sns_topic.written"), Some("pager"));
    assert_eq!(is("aws_sns_topic.beside"), Some("sns-topic-beside-{suffix}"));
    assert_eq!(is("aws_sqs_queue.jobs"), Some("sqs-queue-jobs-${count.index}-{suffix}"));
    assert_eq!(is("aws_dynamodb_table.store_main"), Some("dynamodb-table-store-{suffix}"));
    assert_eq!(is("aws_vpc.vpc"), Some("vpc-{suffix}"));
    // A type without tags.
    assert_eq!(is("aws_cloudwatch_dashboard.none"), None);

    // Where nobody asks, only what has no other name has the tag; nor does another word of `rules` ask.
    for rules in ["", "rules { unused_variable: allow }"] {
        let plain = tags(&format!("{rules} {items}"));
        assert_eq!(plain["aws_sns_topic.alerts"], None);
        assert_eq!(plain["aws_sns_topic.beside"], None);
        assert_eq!(plain["aws_vpc.vpc"].as_deref(), Some("vpc-{suffix}"));
    }
    // An estate that has names already can have them as tags.
    let estate = tags("rules { naming: none, tags: named } resource aws_sqs_queue old { name: \"ORDERS\" }");
    assert_eq!(estate["aws_sqs_queue.old"].as_deref(), Some("ORDERS"));
}
