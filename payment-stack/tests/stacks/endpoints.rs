use crate::document::{production, text};

#[test]
fn services_are_reached_without_the_internet() {
    let document = production();
    let mut services: Vec<_> = document
        .all("aws_vpc_endpoint")
        .iter()
        .map(|(_, endpoint)| text(endpoint, "/service_name").to_owned())
        .collect();
    services.sort();
    let names = ["ec2messages", "kms", "logs", "monitoring", "s3", "secretsmanager", "ssm", "ssmmessages"];
    assert_eq!(services, names.map(|name| format!("com.amazonaws.us-east-1.{name}")));
}

#[test]
fn no_stranger_passes() {
    let document = production();
    for (name, endpoint) in document.all("aws_vpc_endpoint") {
        let policy = text(endpoint, "/policy");
        assert!(policy.contains("aws:PrincipalAccount") || policy.contains("aws:ResourceAccount"), "{name}: {policy}");
        assert!(policy.contains("data.aws_caller_identity.current.account_id"), "{name}: {policy}");
    }
}
