use serde_json::Value;

use crate::document::{Document, production, text};

fn group(name: &str) -> String {
    format!("${{aws_security_group.access_{name}.id}}")
}

fn ingress<'a>(document: &'a Document, to: &str) -> Vec<&'a Value> {
    let rules = document.all("aws_vpc_security_group_ingress_rule");
    rules.into_iter().map(|(_, rule)| rule).filter(|rule| rule["security_group_id"] == group(to)).collect()
}

#[test]
fn only_the_application_and_the_replication_reach_the_database() {
    let document = production();
    let rules = ingress(&document, "database");
    let mut from: Vec<_> = rules.iter().map(|rule| text(rule, "/referenced_security_group_id").to_owned()).collect();
    from.sort();
    assert_eq!(from, [group("application"), group("replication")]);
    for rule in rules {
        assert_eq!((&rule["from_port"], &rule["to_port"]), (&Value::from(3306), &Value::from(3306)));
        assert!(rule.get("cidr_ipv4").is_none());
    }
}

#[test]
fn port_3306_opens_nowhere_else() {
    let document = production();
    let database = group("database");
    for (name, rule) in document.all("aws_vpc_security_group_ingress_rule") {
        let opens = rule["from_port"].as_u64() <= Some(3306) && Some(3306) <= rule["to_port"].as_u64();
        assert!(!opens || rule["security_group_id"] == database, "{name}");
    }
}

#[test]
fn the_world_reaches_the_load_balancer_alone() {
    let document = production();
    let mut ports = Vec::new();
    for (name, rule) in document.all("aws_vpc_security_group_ingress_rule") {
        if rule.get("cidr_ipv4").is_some() {
            assert_eq!(rule["security_group_id"], group("load_balancer"), "{name}");
            ports.push(rule["to_port"].as_u64().expect("port"));
        }
    }
    ports.sort_unstable();
    assert_eq!(ports, [80, 443]);
}

#[test]
fn every_conversation_is_opened_at_both_ends() {
    let document = production();
    let pairs = |ty: &str, own: &str, other: &str| {
        let mut pairs: Vec<_> = document
            .all(ty)
            .into_iter()
            .filter_map(|(_, rule)| {
                let other = rule.get(other)?.as_str()?.to_owned();
                Some((rule[own].as_str()?.to_owned(), other, rule["to_port"].as_u64()?))
            })
            .collect();
        pairs.sort();
        pairs
    };
    let said = pairs("aws_vpc_security_group_egress_rule", "security_group_id", "referenced_security_group_id");
    let mut heard: Vec<_> =
        pairs("aws_vpc_security_group_ingress_rule", "security_group_id", "referenced_security_group_id")
            .into_iter()
            .map(|(to, from, port)| (from, to, port))
            .collect();
    heard.sort();
    assert_eq!(said, heard);
    assert_eq!(said.len(), 5);
}

#[test]
fn every_rule_says_why() {
    let document = production();
    for ty in ["aws_vpc_security_group_ingress_rule", "aws_vpc_security_group_egress_rule"] {
        for (name, rule) in document.all(ty) {
            assert!(!text(rule, "/description").is_empty(), "{name}");
        }
    }
}
