//! The deployers' policies: enough for what the programs create, and no more than that.

#[path = "deployer/facts.rs"]
mod facts;

use std::collections::BTreeSet;
use std::path::Path;

use infra::document::Synthesized;
use infra::template::{Backend, Settings, stamp};
use payment_stack::{AwsProduction, LegacySync};
use serde_json::Value;

/// What Terraform calls for a type, from creation to destruction: taken down from provider 5.100 at work where an emulator knows
/// the service, else from the provider's sources. A type that is not here fails the test.
const CALLS: &str = include_str!("deployer/calls.txt");

const PRODUCTION: [&str; 4] =
    ["deployer-network", "deployer-application", "deployer-production", "deployer-operations"];
const MIGRATION: [&str; 1] = ["deployer-migration"];
const ALL: [&str; 6] = [
    "deployer-network",
    "deployer-application",
    "deployer-production",
    "deployer-operations",
    "deployer-migration",
    "operator-traffic",
];

fn policy(name: &str) -> Value {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("docs/{name}.json"));
    serde_json::from_str(&std::fs::read_to_string(path).expect("policy")).expect("JSON")
}

fn texts<'a>(statement: &'a Value, key: &str) -> Vec<&'a str> {
    statement[key].as_array().expect("a list").iter().map(|text| text.as_str().expect("text")).collect()
}

fn statements(names: &[&str]) -> Vec<Value> {
    names.iter().flat_map(|name| policy(name)["Statement"].as_array().expect("statements").clone()).collect()
}

fn allows(statements: &[Value], call: &str) -> bool {
    statements
        .iter()
        .flat_map(|statement| texts(statement, "Action"))
        .any(|action| action.strip_suffix('*').map_or_else(|| action == call, |start| call.starts_with(start)))
}

fn calls(ty: &str) -> Vec<&'static str> {
    let line = CALLS.lines().find_map(|line| line.strip_prefix(ty)?.strip_prefix(':'));
    line.unwrap_or_else(|| panic!("tests/deployer/calls.txt has no line for {ty}")).split_whitespace().collect()
}

#[test]
fn everything_that_is_deployed_is_allowed() {
    for (stack, policies) in
        [(&AwsProduction::STACK, PRODUCTION.as_slice()), (&LegacySync::STACK, MIGRATION.as_slice())]
    {
        let statements = statements(policies);
        let settings = Settings { suffix: "test".parse().expect("suffix"), backend: Backend::Local };
        for target in stack.targets {
            let text = stamp(stack, target, &settings).expect("document");
            let document: Value = serde_json::from_str(&text).expect("JSON");
            let mut seen = 0;
            for section in ["resource", "data", "ephemeral"] {
                let types = document[section].as_object().into_iter().flat_map(|types| types.keys());
                for ty in types.filter(|ty| ty.starts_with("aws_")) {
                    seen += 1;
                    let line = if section == "resource" { ty.clone() } else { format!("{section}.{ty}") };
                    for call in calls(&line) {
                        assert!(allows(&statements, call), "{policies:?} do not allow {call} for {line}");
                    }
                }
            }
            assert!(seen > 15);
        }
    }
}

#[test]
fn no_policy_gives_a_whole_service() {
    for statement in statements(&ALL) {
        for action in texts(&statement, "Action") {
            let word = action.split_once(':').expect("a service").1;
            let reads = word.starts_with("Describe") || word.starts_with("Get");
            assert!(!word.contains('*') || reads, "{action}");
        }
    }
}

#[test]
fn what_ends_something_ends_only_what_is_of_this_environment() {
    // AWS lets none of them be bound to a name or a tag.
    let unbound = ["logs:DeleteLogDelivery", "logs:PutResourcePolicy", "route53:DeleteHealthCheck"];
    for statement in statements(&ALL) {
        let own = statement.pointer("/Condition/StringEquals/aws:ResourceTag~1EnvironmentSuffix").is_some();
        for action in texts(&statement, "Action").into_iter().filter(|action| !unbound.contains(action)) {
            let word = action.split_once(':').expect("a service").1;
            let ends = ["Delete", "Schedule", "Release", "Put", "Pass"].iter().any(|start| word.starts_with(start));
            let named = texts(&statement, "Resource").iter().all(|resource| {
                // AWS's own rules, which a web ACL only names.
                resource.contains("SUFFIX") || resource.contains("/managedruleset/")
            });
            assert!(!ends || own || named, "{action} on {}", statement["Resource"]);
        }
    }
}

#[test]
fn roles_are_lent_by_name_and_to_their_service() {
    for (stack, policies) in
        [(&AwsProduction::STACK, PRODUCTION.as_slice()), (&LegacySync::STACK, MIGRATION.as_slice())]
    {
        let document = Synthesized::of(stack, "test").expect("document");
        let statements = statements(policies);
        let passing: Vec<_> = statements
            .iter()
            .filter(|statement| texts(statement, "Action").contains(&"iam:PassRole"))
            .inspect(|statement| assert!(statement.pointer("/Condition/StringEquals/iam:PassedToService").is_some()))
            .flat_map(|statement| texts(statement, "Resource"))
            .collect();
        let mut roles: Vec<_> = document
            .resources("aws_iam_role")
            .map(|role| {
                format!("arn:aws:iam::ACCOUNT:role/{}", role.text("name").expect("name").replace("-test", "-SUFFIX"))
            })
            .collect();
        roles.sort();
        let mut passing: Vec<_> = passing.into_iter().map(str::to_owned).collect();
        passing.sort();
        assert_eq!(passing, roles);
    }
}

#[test]
fn policies_fit_into_managed_policies() {
    for name in ALL {
        let text = policy(name).to_string();
        // As long as they get: IAM counts all but white space.
        let text = text.replace("ACCOUNT", "123456789012").replace("SUFFIX", "sixteen-letters1");
        let text = text.replace("ZONE", "Z0123456789ABCDEFGHIJ");
        assert!(text.chars().filter(|c| !c.is_whitespace()).count() <= 6144, "{name}");
    }
}

#[test]
fn who_shifts_traffic_changes_what_traffic_changes_and_nothing_else() {
    // What the sources of `traffic` call, and what docs/traffic.md calls by hand.
    let changes = [
        "autoscaling:SetDesiredCapacity",
        "logs:PutLogEvents",
        "route53:ChangeResourceRecordSets",
        "route53:UpdateHealthCheck",
        "ssm:PutParameter",
    ];
    let mut seen = Vec::new();
    for statement in statements(&["operator-traffic"]) {
        for action in texts(&statement, "Action") {
            let word = action.split_once(':').expect("a service").1;
            if ["Describe", "Get", "List"].iter().any(|start| word.starts_with(start)) {
                continue;
            }
            seen.push(action.to_owned());
            assert!(!texts(&statement, "Resource").contains(&"*"), "{action}");
        }
        if texts(&statement, "Action") == ["route53:ChangeResourceRecordSets"] {
            let bounds = &statement["Condition"]["ForAllValues:StringEquals"];
            assert_eq!(bounds["route53:ChangeResourceRecordSetsNormalizedRecordNames"][0], "NAME");
            assert_eq!(bounds["route53:ChangeResourceRecordSetsRecordTypes"][0], "A");
        }
    }
    seen.sort();
    assert_eq!(seen, changes);
}

/// An action that is bound to what it does not take, or by a key that it does not know, is an action that is not allowed.
#[test]
fn actions_are_bound_to_what_they_take() {
    let facts = facts::read();
    for role in [PRODUCTION.as_slice(), &MIGRATION, &["operator-traffic"]] {
        let statements = statements(role);
        let mut seen = BTreeSet::new();
        for statement in &statements {
            for action in texts(statement, "Action") {
                if action.ends_with('*') {
                    // It names many, each with resources of its own; but all of S3's that read a bucket take buckets.
                    let whole = texts(statement, "Resource") == ["*"] || action.starts_with("s3:GetBucket");
                    assert!(whole, "{action} on {}", statement["Resource"]);
                    continue;
                }
                let known = facts.get(action).unwrap_or_else(|| panic!("AWS has no {action}, or facts.py did not run"));
                assert_eq!(known.never(statement), None, "{action} in {}", statement["Sid"]);
                if seen.insert(action) {
                    let all: Vec<_> =
                        statements.iter().filter(|other| texts(other, "Action").contains(&action)).collect();
                    assert_eq!(known.refused(action, &all), [""; 0], "{action} in {role:?}");
                }
            }
        }
        assert!(seen.len() > 10, "{role:?}: {}", seen.len());
    }
}

/// Whoever may write what a role does, may not write more than the boundary, nor take the boundary away.
#[test]
fn no_deployer_can_raise_its_own_rights() {
    let boundary = "arn:aws:iam::ACCOUNT:policy/iam-policy-boundary-SUFFIX";
    for statement in statements(&ALL) {
        for action in texts(&statement, "Action").into_iter().filter(|action| action.starts_with("iam:")) {
            let gives = ["Attach", "Put", "CreateRole", "Detach", "DeleteRolePolicy"]
                .iter()
                .any(|word| action[4..].starts_with(word));
            let bound =
                statement.pointer("/Condition/StringEquals/iam:PermissionsBoundary").is_some_and(|is| is == boundary);
            assert!(!gives || bound, "{action}");
            assert!(
                !action.contains("PermissionsBoundary")
                    && !action.contains("User")
                    && !action.contains("PolicyVersion"),
                "{action}"
            );
        }
    }
    for stack in [AwsProduction::STACK, LegacySync::STACK] {
        let document = Synthesized::of(stack, "test").expect("document");
        for role in document.resources("aws_iam_role") {
            let is = role.text("permissions_boundary").expect("boundary");
            assert!(is.ends_with(":policy/iam-policy-boundary-test"), "{is}");
        }
    }
    // The boundary holds what the roles of the programs do themselves, and nothing that gives rights.
    let allowed = policy("boundary")["Statement"][0]["Action"].to_string();
    for action in ["iam:", "sts:", "organizations:", "\"*\"", ":*"] {
        assert!(!allowed.contains(action), "{action}");
    }
    for stack in [AwsProduction::STACK, LegacySync::STACK] {
        let document = Synthesized::of(stack, "test").expect("document");
        for given in document.resources("aws_iam_role_policy") {
            let text = given.text("policy").expect("policy").to_owned();
            let words = text.split('"').filter(|word| {
                word.split_once(':').is_some_and(|(service, action)| {
                    !service.is_empty()
                        && service.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit())
                        && action.starts_with(|c: char| c.is_ascii_uppercase())
                        && action.chars().all(char::is_alphanumeric)
                }) && !word.starts_with("kms:Via")
                    && !word.starts_with("aws:")
            });
            for word in words {
                assert!(allowed.contains(&format!("\"{word}\"")), "{word}");
            }
        }
    }
}

/// `"service", "operation"` as the sources have them next to each other, and `aws service operation` as the page has them.
#[test]
fn who_shifts_traffic_may_do_what_the_command_and_its_page_call() {
    let statements = statements(&["operator-traffic"]);
    let sources = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/traffic");
    let mut text = String::new();
    for entry in std::fs::read_dir(sources).expect("sources") {
        text.push_str(&std::fs::read_to_string(entry.expect("entry").path()).expect("text"));
    }
    let words: Vec<_> = text.split('"').skip(1).step_by(2).map(str::to_owned).collect();
    let page = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/traffic.md");
    let page = std::fs::read_to_string(page).expect("page");
    let page: Vec<_> = page.split(|c: char| c.is_whitespace() || "`$()".contains(c)).map(str::to_owned).collect();
    let mut seen = 0;
    for words in [words, page] {
        for pair in words.windows(2) {
            let service = ["autoscaling", "cloudwatch", "dms", "logs", "route53", "ssm"]
                .iter()
                .find(|service| pair[0] == **service);
            let Some(service) = service.filter(|_| pair[1].contains('-')) else { continue };
            let operation: String =
                pair[1].split('-').flat_map(|word| [word[..1].to_uppercase(), word[1..].to_owned()]).collect();
            // The page names it for the day after the rollback, which is the deployer's.
            if operation == "StartReplicationTask" {
                continue;
            }
            seen += 1;
            assert!(allows(&statements, &format!("{service}:{operation}")), "{service}:{operation}");
        }
    }
    assert!(seen >= 15, "{seen}");
}
