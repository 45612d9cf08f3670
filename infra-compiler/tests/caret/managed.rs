//! AWS's own managed policies, as Python's moto has them: nothing that AWS itself writes may be an error.

use std::{collections::BTreeMap, fmt::Write as _, process::Command};

use infra_compiler::driver::source;
use proc_macro2::Span;
use tests::note;

/// As many as moto has had for long: fewer are a sign that they were not read.
const LEAST: usize = 1_400;

/// How many stand in one stack.
const AT_ONCE: usize = 150;

/// Where AWS's own policies are wrong: the policy, the action that it allows in vain, and why.
const SLIPS: [(&str, &str, &str); 2] = [
    ("AmazonEC2RoleforAWSCodeDeployLimited", "s3:ListBucket", "on `arn:aws:s3:::*/CodeDeploy/*`, which are objects"),
    ("AmazonEKSConnectorServiceRolePolicy", "ssm:DeregisterManagedInstance", "on clusters of EKS, not instances"),
];

/// Prints each document on a line of its own, after its name.
const PRINT: &str = "
import json, moto.iam.aws_managed_policies as managed
for name, policy in json.loads(managed.aws_managed_policies_data).items():
    print(name, json.dumps(policy['Document']))
";

pub(super) fn what_aws_writes_is_no_error() {
    let output = Command::new("python3").args(["-c", PRINT]).output().expect("python3 runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let printed = String::from_utf8(output.stdout).expect("text");
    let documents: Vec<(&str, &str)> = printed.lines().filter_map(|line| line.split_once(' ')).collect();
    assert!(documents.len() >= LEAST, "moto has {} managed policies only", documents.len());
    let (mut errors, mut warnings) = (String::new(), BTreeMap::<String, usize>::new());
    for some in documents.chunks(AT_ONCE) {
        let mut items = String::new();
        for (at, _) in some.iter().enumerate() {
            let _ = writeln!(
                items,
                "resource aws_iam_policy p{at} {{ name: \"iam-policy-{at}-{{suffix}}\", policy: include(\"{at}\") }}"
            );
        }
        // Those that AWS makes may be longer than a customer's.
        let stack =
            format!("stack! {{ #[workspace(\"managed\")] pub Managed {{ {items} rules {{ policy_size: allow }} }} }}");
        let mut include = |path: &str, _: Span| {
            let at: usize = path.parse().map_err(|_| "no number".to_owned())?;
            some.get(at).map(|(_, document)| (*document).to_owned()).ok_or_else(|| "no such policy".to_owned())
        };
        let tables = |path: &str, _: Span| Err(format!("no table `{path}`"));
        let compiled = source::compile(stack.parse().expect("tokens"), &mut include, &tables).expect("definitions");
        for definition in &compiled.definitions {
            for found in definition.diagnostics.iter() {
                *warnings.entry(found.name().to_owned()).or_default() += usize::from(!found.is_error());
                if found.is_error() {
                    let line = definition.spans.place(found.span).map_or(0, |place| place.line);
                    let name = line.checked_sub(1).and_then(|at| some.get(at)).map_or("?", |(name, _)| name);
                    if !SLIPS.iter().any(|(policy, action, _)| *policy == name && found.message.contains(action)) {
                        let _ = writeln!(errors, "{name}: [{}] {}", found.name(), found.message);
                    }
                }
            }
        }
    }
    note!("{} managed policies; warnings: {warnings:?}", documents.len());
    assert!(errors.is_empty(), "{errors}");
}
