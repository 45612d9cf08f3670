use infra_template::{Addresses, NameScope, SUFFIX, Severity};
use proc_macro2::{Span, TokenStream};

use crate::driver::source;

/// The table of the last definition's newest target.
fn table(source: &str) -> String {
    let tokens: TokenStream = source.parse().expect("tokens");
    let mut include = |_: &str, _: Span| Err(String::new());
    let compiled = source::compile(tokens, &mut include, &|_, _| Err(String::new())).expect("stacks");
    let last = compiled.definitions.last().expect("a definition");
    let target = last.compiled.targets.first().unwrap_or_else(|| panic!("{:#?}", last.diagnostics));
    target.inventory.table(&target.rendered.addresses, &last.spans)
}

#[test]
fn names_are_as_they_will_be_stamped_and_types_say_what_they_hold() {
    let table = table(
        r#"stack! {
    #[workspace("demo")]
    pub Demo {
        variable zone { type: string }
        resource aws_s3_bucket logs { }
        resource aws_vpc main { cidr_block: "10.0.0.0/16", tags: { Name: "vpc-{suffix}" } }
        resource aws_security_group web { vpc_id: main.id }
        resource aws_sqs_queue jobs { name: "sqs-queue-{zone}-{suffix}" }
        resource aws_route out { route_table_id: "rtb-1", destination_cidr_block: "0.0.0.0/0", gateway_id: "igw-1" }
        data aws_s3_bucket other { bucket: "theirs" }
    }
}"#,
    );
    let read = Addresses::new(&table);
    let facts = |text: &str| {
        let address = read.find(text).unwrap_or_else(|| panic!("no {text} in {table}"));
        let name = address.name.map(|name| (name.scope, name.pattern.replace(SUFFIX, "{suffix}")));
        (address.location.line, address.data.map(str::to_owned), name)
    };
    let name = |scope, name: &str| Some((scope, name.to_owned()));
    let objects = Some("the objects".to_owned());
    assert_eq!(facts("aws_s3_bucket.logs"), (5, objects, name(NameScope::Global, "s3-bucket-logs-{suffix}")));
    assert_eq!(facts("aws_vpc.main"), (6, None, name(NameScope::Free, "vpc-{suffix}")));
    let group = name(NameScope::Within("vpc_id"), "security-group-web-{suffix}");
    assert_eq!(facts("aws_security_group.web"), (7, None, group));
    // A name that is known only later is none, the data is there in any case.
    let messages = Some("the messages that nobody has received yet".to_owned());
    assert_eq!(facts("aws_sqs_queue.jobs"), (8, messages, None));
    assert_eq!(facts("aws_route.out"), (9, None, None));
    assert_eq!(facts("data.aws_s3_bucket.other"), (10, None, None));
    assert_eq!(facts("var.zone"), (4, None, None));
}

/// What a nested stack warns of is reported where it is written, and all the same part of the whole.
const NESTED: &str = r#"stack! {
    pub Queues<names: [string]> {
        for name in names {
            #[allow(name_without_suffix, name_without_type, reason = "AWS looks for it\tso")]
            resource aws_sqs_queue queue[name] { name }
        }
        resource aws_cloudwatch_event_rule rule { schedule_expression: "rate(1 day)", is_enabled: true }
        module zone { source: "./zone" }
    }
    #[workspace("demo")]
    pub Demo {
        rules { name_without_suffix: "warn" }
        stack Queues a["x\ny"] { names: ["one", "two"] }
        stack Queues b { names: ["three"] }
        resource aws_sns_topic alerts { name: "sns-topic-alerts" }
    }
}"#;

#[test]
fn allows_and_findings_name_the_addresses_that_they_concern() {
    let table = table(NESTED);
    let read = Addresses::new(&table);
    let texts: Vec<&str> = read.texts().collect();
    let at = |addresses: &[usize]| addresses.iter().map(|index| texts[*index]).collect::<Vec<_>>();
    let queues = ["aws_sqs_queue.a_x_y_queue_one", "aws_sqs_queue.a_x_y_queue_two", "aws_sqs_queue.b_queue_three"];
    let allows: Vec<_> = read.allows().map(|it| (it.rule, it.reason.to_string(), at(&it.addresses))).collect();
    let reason = "AWS looks for it\tso".to_owned();
    let both = ["name_without_suffix", "name_without_type"].map(|rule| (rule, reason.clone(), queues.to_vec()));
    assert_eq!(allows, both);
    assert_eq!(read.allows().map(|it| (it.location.line, it.location.column)).collect::<Vec<_>>(), [(4, 21), (4, 42)]);

    let open = read.findings().filter(|it| it.allow.is_none());
    let findings: Vec<_> = open.map(|it| (it.rule, it.location.line, at(&it.addresses))).collect();
    let rules = vec!["aws_cloudwatch_event_rule.a_x_y_rule", "aws_cloudwatch_event_rule.b_rule"];
    let expected = [("deprecated", 7, rules), ("name_without_suffix", 15, vec!["aws_sns_topic.alerts"])];
    assert_eq!(findings, expected);
    assert!(read.findings().all(|it| !it.message.is_empty() && !it.help.is_empty()), "{table}");
}

#[test]
fn what_is_silenced_says_by_which_allow_and_how_bad_it_would_be() {
    let table = table(NESTED);
    let read = Addresses::new(&table);
    let allows: Vec<&str> = read.allows().map(|it| it.rule).collect();
    let silenced: Vec<_> = read
        .findings()
        .filter_map(|it| Some((it.rule, allows[it.allow?], it.severity, it.location.line, it.addresses.len())))
        .collect();
    // Each queue has a name of its own, and so a message; the root asks for no more than warnings of the first.
    let suffix = ("name_without_suffix", "name_without_suffix", Severity::Warning, 5, 1);
    let ty = ("name_without_type", "name_without_type", Severity::Error, 5, 1);
    assert_eq!(silenced.len(), 6, "{table}");
    assert_eq!(silenced.iter().filter(|it| **it == suffix).count(), 3, "{silenced:?}");
    assert_eq!(silenced.iter().filter(|it| **it == ty).count(), 3, "{silenced:?}");
}

#[test]
fn an_allow_of_a_rule_that_is_off_silences_nothing() {
    let table = table(&NESTED.replace(r#"name_without_suffix: "warn""#, r#"name_without_suffix: "allow""#));
    let read = Addresses::new(&table);
    assert_eq!(read.allows().count(), 2);
    assert!(read.findings().all(|it| it.rule != "name_without_suffix"), "{table}");
}

#[test]
fn one_place_is_silenced_where_it_is_allowed_alone() {
    let table = table(
        r#"stack! {
    #[workspace("demo")]
    pub Demo {
        rules { name_without_suffix: "warn" }
        let name = "security-group-jobs";
        #[allow(name_without_suffix, reason = "theirs")]
        resource aws_security_group jobs { name: name, vpc_id: "vpc-1" }
        resource aws_security_group more { name: name, vpc_id: "vpc-2" }
    }
}"#,
    );
    let found: Vec<_> = Addresses::new(&table).findings().map(|it| (it.rule, it.allow, it.addresses)).collect();
    let rule = "name_without_suffix";
    assert!(found.contains(&(rule, Some(0), vec![0])) && found.contains(&(rule, None, vec![1])), "{table}");
}

#[test]
fn rules_and_notes_travel_with_findings() {
    let table = table(NESTED);
    let rules: Vec<_> = Addresses::new(&table).rules().collect();
    let names: Vec<&str> = rules.iter().map(|rule| rule.name).collect();
    assert_eq!(names, ["deprecated", "name_without_suffix", "name_without_type"]);
    assert!(rules.iter().all(|rule| !rule.summary.is_empty() && !rule.why.is_empty()), "{rules:?}");
    let deprecated = Addresses::new(&table).findings().find(|it| it.rule == "deprecated").expect("a finding");
    let notes: Vec<_> = deprecated.notes.iter().map(|note| (&*note.text, note.location.map(|it| it.line))).collect();
    assert_eq!(notes, [("in `a[x\ny]`, which is brought in here", Some(13))]);
}

#[test]
fn every_address_names_its_stack_instance() {
    let table = table(NESTED);
    let instance = |text: &str| Addresses::new(&table).find(text).map(|address| address.instance.into_owned());
    assert_eq!(instance("aws_sqs_queue.a_x_y_queue_two").as_deref(), Some("a[x\ny]"));
    assert_eq!(instance("module.b_zone").as_deref(), Some("b"));
    assert_eq!(instance("aws_sns_topic.alerts").as_deref(), Some(""));
}

#[test]
fn places_of_names_mean_the_same_in_every_root() {
    let table = table(
        r#"stack! {
    #[workspace("base")]
    pub Base {
        resource aws_vpc vpc { cidr_block: "10.0.0.0/16" }
        output vpc_id = vpc.id;
    }
    #[workspace("shop")]
    pub Shop {
        provider aws {
            region: "eu-west-1",
            allowed_account_ids: ["111122223333"],
            default_tags { tags: { Team: "shop" } }
        }
        provider aws.role { region: "eu-west-1", assume_role { role_arn: "arn:aws:iam::111122223333:role/shop" } }
        provider aws.later { region: region }
        variable region { type: string }
        remote Base base;
        data aws_vpc other { default: true }
        resource aws_s3_bucket bucket { provider: aws.later }
        resource aws_iam_role role { assume_role_policy: "{{}}" }
        resource aws_sns_topic topic {}
        resource aws_sns_topic assumed { provider: aws.role }
        resource aws_sns_topic later { provider: aws.later }
        resource aws_sns_topic elsewhere { region: "us-east-1" }
        resource aws_alb balancer { subnets: ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"] }
        resource aws_security_group web { vpc_id: base.vpc_id }
        resource aws_security_group found { vpc_id: data.aws_vpc.other.id }
        resource aws_security_group default_vpc {}
        resource aws_subnet subnet { vpc_id: base.vpc_id }
    }
}"#,
    );
    let place = |text: &str| {
        let address = Addresses::new(&table).find(text).unwrap_or_else(|| panic!("no {text} in {table}"));
        address.name.and_then(|name| name.place).map(std::borrow::Cow::into_owned)
    };
    let account = r#" allowed_account_ids=["111122223333",]"#;
    assert_eq!(place("aws_s3_bucket.bucket").as_deref(), Some("aws_s3_bucket"));
    assert_eq!(place("aws_iam_role.role"), Some(format!("~aws_iam_role{account}")));
    assert_eq!(place("aws_sns_topic.topic"), Some(format!("aws_sns_topic{account} \"eu-west-1\"")));
    let assumed = "aws_sns_topic assume_role { role_arn=\"arn:aws:iam::111122223333:role/shop\" } \"eu-west-1\"";
    assert_eq!(place("aws_sns_topic.assumed").as_deref(), Some(assumed));
    assert_eq!(place("aws_sns_topic.later"), None);
    assert_eq!(place("aws_sns_topic.elsewhere"), Some(format!("aws_sns_topic{account} \"us-east-1\"")));
    assert_eq!(place("aws_alb.balancer"), Some(format!("aws_lb{account} \"eu-west-1\"")));
    let group = Some(format!("~aws_security_group{account} \"eu-west-1\" base/aws_vpc.vpc.id"));
    assert_eq!(place("aws_security_group.web"), group);
    assert_eq!(place("aws_security_group.found"), None);
    assert_eq!(place("aws_security_group.default_vpc"), Some(format!("~aws_security_group{account} \"eu-west-1\"")));
    assert_eq!(place("aws_subnet.subnet"), None);
}
