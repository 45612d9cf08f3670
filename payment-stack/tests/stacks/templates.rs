//! The files that instances get. Another test has bash read the start script, and `.ci/run` passes it to shellcheck.

#[test]
fn the_start_script_is_in_the_user_data_as_it_is() {
    let document = crate::document::production();
    let data = document.resource("aws_launch_template", "application_template")["user_data"].as_str().expect("text");
    for part in [
        "/usr/local/sbin/start-payments",
        "Starts the payment service on a new instance",
        "aws secretsmanager get-secret-value",
    ] {
        assert!(data.contains(part), "{part}");
    }
    // Braces of the shell must reach the shell.
    assert!(data.contains("$${PAYMENTS_SECRET_ARN:?}"), "escaped against Terraform");
}

#[test]
fn user_data_fits() {
    let script = include_str!("../../templates/user_data.sh").len()
        + include_str!("../../templates/cloudwatch-agent.json").len();
    // 16 KiB before base64, and JSON escapes a little; the rest is names.
    assert!(script < 11_000, "{script}");
}

#[test]
fn the_agents_configuration_is_json_and_names_the_placeholders_of_the_script() {
    let agent: serde_json::Value =
        serde_json::from_str(include_str!("../../templates/cloudwatch-agent.json")).expect("JSON");
    let files =
        agent.pointer("/logs/logs_collected/files/collect_list").and_then(|list| list.as_array()).expect("files");
    let script = include_str!("../../templates/user_data.sh");
    for file in files {
        let group = file["log_group_name"].as_str().expect("group");
        assert!(group.starts_with('@') && script.contains(group), "{group}");
    }
    assert_eq!(agent["metrics"]["namespace"], "Payments/Service");
}
