//! Plan and apply of the traffic part alone.

use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

use super::{Failure, Site, tools};

/// The two records, and nothing else.
pub(super) const RECORDS: [&str; 2] = ["aws_route53_record.traffic_legacy", "aws_route53_record.traffic_aws"];

/// Somebody else's plan or apply may be at work: a rollback does not give up at once.
const LOCK: &str = "-lock-timeout=60s";

/// A plan that was looked through.
#[derive(Debug)]
pub(super) struct Plan {
    file: PathBuf,
    /// Whether there is anything to do.
    pub(super) changes: bool,
}

impl Drop for Plan {
    fn drop(&mut self) {
        // A plan holds the values of variables: it does not lie around.
        let _ = std::fs::remove_file(&self.file);
    }
}

/// Whether a plan asks AWS what is there, or takes the state's word for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Refresh {
    Yes,
    No,
}

/// Terraform in a workspace's folder, and in no other workspace, whichever was selected last.
fn terraform(site: &Site, folder: &Path) -> Command {
    let mut command = Command::new(&site.terraform);
    command.current_dir(folder);
    if let Some(workspace) = folder.file_name() {
        command.env("TF_WORKSPACE", workspace);
    }
    command
}

/// The outputs of a workspace's folder.
pub(super) fn outputs(site: &Site, folder: &Path) -> Result<Value, Failure> {
    let answer = tools::capture(terraform(site, folder).args(["output", "-json", "-no-color"]))?;
    serde_json::from_str(&answer)
        .map_err(|error| Failure::new(format!("the outputs of {} are no JSON: {error}", folder.display())))
}

/// Plans the share, shows the plan, and makes sure that it touches the two records alone.
pub(super) fn plan(site: &Site, percent: u8, refresh: Refresh) -> Result<Plan, Failure> {
    let folder = &site.production;
    let file = std::path::absolute(folder)
        .map_err(|error| Failure::new(format!("cannot find {}: {error}", folder.display())))?
        .join(format!(".traffic.{}.tfplan", std::process::id()));
    let mut plan = Plan { file, changes: false };
    let mut command = terraform(site, folder);
    command.args(["plan", "-input=false", LOCK]).arg(format!("-out={}", plan.file.display()));
    if refresh == Refresh::No {
        command.arg("-refresh=false");
    }
    command.arg(format!("-var=aws_traffic_percent={percent}"));
    command.args(RECORDS.map(|record| format!("-target={record}")));
    tools::show(&mut command)?;

    let json: Value = serde_json::from_str(&tools::capture(
        terraform(site, folder).args(["show", "-json", "-no-color"]).arg(&plan.file),
    )?)
    .map_err(|error| Failure::new(format!("the plan is no JSON: {error}")))?;
    plan.changes = look_through(&json)?;
    Ok(plan)
}

/// Whether a plan changes anything; a plan that would change more than weights is a failure.
fn look_through(plan: &Value) -> Result<bool, Failure> {
    let mut changes = false;
    for change in plan.get("resource_changes").and_then(Value::as_array).into_iter().flatten() {
        let address = change.get("address").and_then(Value::as_str).unwrap_or("?");
        let actions: Vec<&str> = change
            .pointer("/change/actions")
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
            .filter_map(Value::as_str)
            .collect();
        match actions.as_slice() {
            ["no-op" | "read"] => {}
            ["update"] if RECORDS.contains(&address) => changes = true,
            actions => {
                return Err(Failure::new(format!("the plan would {} `{address}`", actions.join(" and ")))
                    .help("a shift updates the two records and nothing else: plan and apply the workspace first"));
            }
        }
    }
    Ok(changes)
}

/// Applies a plan that was looked through.
pub(super) fn apply(site: &Site, plan: &Plan) -> Result<(), Failure> {
    tools::show(terraform(site, &site.production).args(["apply", "-input=false", LOCK]).arg(&plan.file))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::look_through;

    fn plan(changes: &[(&str, &[&str])]) -> serde_json::Value {
        let changes: Vec<_> = changes
            .iter()
            .map(|(address, actions)| json!({ "address": address, "change": { "actions": actions } }))
            .collect();
        json!({ "resource_changes": changes })
    }

    #[test]
    fn two_records_may_change() {
        let both = [
            ("aws_route53_record.traffic_legacy", ["update"].as_slice()),
            ("aws_route53_record.traffic_aws", ["update"].as_slice()),
            ("aws_lb.application_load_balancer_alb", ["no-op"].as_slice()),
            ("data.aws_route53_zone.traffic_zone", ["read"].as_slice()),
        ];
        assert!(look_through(&plan(&both)).expect("plan"));
        assert!(!look_through(&plan(&[])).expect("plan"));
        assert!(!look_through(&json!({})).expect("plan"));
    }

    #[test]
    fn anything_else_is_refused() {
        for (address, actions) in [
            ("aws_lb.application_load_balancer_alb", ["update"].as_slice()),
            ("aws_route53_record.traffic_aws", ["delete", "create"].as_slice()),
            ("aws_route53_record.traffic_aws", ["create"].as_slice()),
            ("aws_route53_record.traffic_legacy", ["delete"].as_slice()),
        ] {
            let refusal = look_through(&plan(&[(address, actions)])).expect_err(address);
            assert!(refusal.to_string().contains(address), "{refusal}");
        }
    }
}
