use std::collections::BTreeMap;

use rustc_hash::FxHashSet;

use crate::{
    Text,
    check::{
        Check, Context, Findings, LooksAt, Owner, Policy, Site,
        policy::{self, Form},
    },
    diagnostic::{Code, Diagnostic, Example, Family},
    evaluated::Argument,
    program::PartStep,
    provider::PolicySort,
    value::Value,
};

/// A policy that says too little, too much, or in a form that there is not.
static CODE: Code = Code {
    name: "policy_document",
    family: Family::Security,
    summary: "A policy that says too little, too much, or in a form that there is not.",
    why: "AWS refuses a statement without an effect or an action, one with both `Action` and `NotAction`, principals in the \
          policy of a role and resources in its trust, and texts that are no action and no ARN: in the middle of an apply, \
          since a policy is a text to Terraform.",
    fails: &[
        Example(
            r#"stack! {
    pub Demo {
        resource aws_iam_policy read {
            name: "iam-policy-{suffix}",
            policy: jsonencode({ Version: "2012-10-18", Statement: [{ Effect: "Allow", Action: "s3:GetObject", Resource: "*" }] }),
            //                            ^^^^^^^^^^^^ a policy has no version `2012-10-18`
        }
    }
}"#,
        ),
        Example(
            r#"stack! {
    pub Demo {
        resource aws_iam_policy read {
            name: "iam-policy-{suffix}",
            policy: jsonencode({ Version: "2012-10-17", Statement: [{ Action: "s3:GetObject", Resource: "*" }] }),
            //                                                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ this statement has no `Effect`
        }
    }
}"#,
        ),
        Example(
            r#"stack! {
    pub Demo {
        resource aws_iam_policy read {
            name: "iam-policy-{suffix}",
            policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "s3:GetObject", Resource: "orders/*" }] }),
            //                                                                                                           ^^^^^^^^^^ `orders/*` is no ARN
        }
    }
}"#,
        ),
        Example(
            r#"stack! {
    pub Demo {
        data aws_iam_policy_document trust {
            statement { actions: ["sts:AssumeRole"] }
//          ^^^^^^^^^ this statement is for nobody: it has no `Principal`
        }
        resource aws_iam_role app { name: "iam-role-{suffix}", assume_role_policy: trust.json }
    }
}"#,
        ),
    ],
    passes: &[Example(
        r#"stack! {
    pub Demo<action: string> {
        resource aws_iam_role app {
            name: "iam-role-{suffix}",
            assume_role_policy: jsonencode({
                Version: "2012-10-17",
                Statement: [{ Sid: "Machines", Effect: "Allow", Action: "sts:AssumeRole", Principal: { Service: "ec2.amazonaws.com" } }],
            }),
        }
        resource aws_iam_role_policy read {
            role: app.id,
            policy: jsonencode({
                Version: "2012-10-17",
                Statement: [
                    { Effect: "Allow", Action: ["s3:GetObject", action], Resource: "arn:aws:s3:::orders/*" },
                    { Effect: "Deny", NotAction: "iam:*", NotResource: "*" },
                ],
            }),
        }
    }
}"#,
    )],
    source: "the grammar of policies that AWS documents",
    allowable: false,
};

pub(super) static CHECK: Check = Check::new(&CODE, &[LooksAt::Argument(argument), LooksAt::Policy(policy)]);

const VERSIONS: [&str; 2] = ["2012-10-17", "2008-10-17"];
const TOP: [&str; 3] = ["Version", "Id", "Statement"];
/// What a statement has one of.
const PAIRS: [(&str, &str); 3] = [("Action", "NotAction"), ("Resource", "NotResource"), ("Principal", "NotPrincipal")];

fn argument(context: &Context<'_>, site: &Site<'_>, argument: &Argument, out: &mut Findings<'_>) {
    let Owner::Type(_, ty) = site.owner else { return };
    let Some(sort) = site.facts.policy_sort(ty, &argument.name) else { return };
    let mut say = |path: &[PartStep], key: bool, message: String, help: &str| {
        let place = context.program.part(argument.span, path);
        let span = place.key.filter(|_| key).unwrap_or(place.value);
        out.push(site.item, Diagnostic::error(&CODE, span, message).help(help));
    };
    let Some(document) = policy::document(site.facts, ty, argument) else { return };
    let Some(top) = document.members().filter(|top| top.contains_key("Statement")) else { return };
    for (name, member) in top {
        let path = [PartStep::Member(name.clone())];
        match (&**name, member) {
            ("Version", Value::String(version)) if !VERSIONS.contains(&&**version) => {
                say(&path, false, format!("a policy has no version `{version}`"), "write `2012-10-17`");
            }
            (name, _) if !TOP.contains(&name) => {
                say(&path, true, format!("a policy has no `{name}`"), "it has `Version`, `Id` and `Statement`");
            }
            _ => {}
        }
    }
    let mut sids: FxHashSet<Text> = FxHashSet::default();
    policy::statements(&document, &mut |statement, path| {
        let Some(members) = statement.members() else { return };
        statement_slips(sort, members, path, &mut say);
        if let Some(Value::String(sid)) = members.get("Sid")
            && !sid.is_empty()
            && !sids.insert(sid.clone())
        {
            path.push(PartStep::Member("Sid".into()));
            say(
                path,
                false,
                format!("another statement has the `Sid` `{sid}`"),
                "give each statement its own, or none",
            );
            path.pop();
        }
    });
}

/// Who a policy is for, and the statements of a data source's blocks, which are no part of an argument.
fn policy(context: &Context<'_>, policy: &Policy, out: &mut Findings<'_>) {
    let mut say = |span, message: String, help: &str| {
        out.push(policy.item, Diagnostic::error(&CODE, span, message).help(help));
    };
    if policy.form == Form::Blocks {
        let mut sids = FxHashSet::default();
        for sid in policy.statements.iter().filter_map(|statement| statement.sid.as_ref()) {
            if let Some(text) = sid.text().filter(|text| !text.is_empty())
                && !sids.insert(text)
            {
                let message = format!("another statement has the `Sid` `{text}`");
                say(sid.spot.span(context), message, "give each statement its own, or none");
            }
        }
        return;
    }
    // What other documents add may replace a statement.
    let Some(sort) = policy.sort.filter(|_| policy.complete || policy.form == Form::Text) else { return };
    for statement in &policy.statements {
        let span = statement.spot.span(context);
        match sort {
            PolicySort::Trust | PolicySort::Resource if !statement.has_principal => {
                let help = "write who it is for: `Principal: { Service: … }` or `{ AWS: … }`, or a block `principals`";
                say(span, "this statement is for nobody: it has no `Principal`".to_owned(), help);
            }
            PolicySort::Identity if policy.form == Form::Taken && statement.has_principal => {
                let message = "this policy is of those who have it, and names nobody".to_owned();
                say(span, message, "remove `principals`, or write a policy of the resource");
            }
            PolicySort::Trust if policy.form == Form::Taken && statement.resource.is_some() => {
                let message = "the trust of a role names no resources".to_owned();
                say(span, message, "remove `resources`: the role itself is meant");
            }
            _ => {}
        }
    }
}

type Say<'s> = &'s mut dyn FnMut(&[PartStep], bool, String, &str);

fn statement_slips(sort: PolicySort, members: &BTreeMap<Text, Value>, path: &mut Vec<PartStep>, say: Say<'_>) {
    let has = |name: &str| members.contains_key(name);
    // A misspelt member is another error's.
    let near = |name: &str| members.keys().any(|key| crate::nearest(key, [name]).is_some() && **key != *name);
    if !has("Effect") && !near("Effect") {
        say(path, false, "this statement has no `Effect`".to_owned(), "write `Effect: \"Allow\"` or `\"Deny\"`");
    }
    if !has("Action") && !has("NotAction") && !near("Action") && !near("NotAction") {
        say(path, false, "this statement has no `Action`".to_owned(), "write what it allows, such as `s3:GetObject`");
    }
    for (one, other) in PAIRS.iter().filter(|(one, other)| has(one) && has(other)) {
        path.push(PartStep::Member((*other).into()));
        say(path, true, format!("a statement has `{one}` or `{other}`"), "remove one of them");
        path.pop();
    }
    let forbidden: &[&str] = match sort {
        PolicySort::Identity => &["Principal", "NotPrincipal"],
        PolicySort::Trust => &["Resource", "NotResource"],
        PolicySort::Resource | PolicySort::Most => &[],
    };
    for name in forbidden.iter().filter(|name| has(name)) {
        path.push(PartStep::Member((*name).into()));
        let (message, help) = match sort {
            PolicySort::Trust => ("the trust of a role names no resources", "remove it: the role itself is meant"),
            _ => (
                "this policy is of those who have it, and names nobody",
                "remove it, or write a policy of the resource",
            ),
        };
        say(path, true, message.to_owned(), help);
        path.pop();
    }
    if sort == PolicySort::Identity && !has("Resource") && !has("NotResource") && !near("Resource") {
        say(path, false, "this statement has no `Resource`".to_owned(), "write what it is about, or `\"*\"`");
    }
    for name in ["Action", "NotAction"] {
        each_text(members, name, path, &mut |text, path| {
            let colons = text.matches(':').count();
            if text != "*" && colons != 1 && !text.contains('$') {
                say(
                    path,
                    false,
                    format!("`{text}` is no action"),
                    "write a service and one of its actions: `s3:GetObject`",
                );
            } else if sort == PolicySort::Trust && colons == 1 && !text.to_ascii_lowercase().starts_with("sts:") {
                say(path, false, format!("a role is not assumed by `{text}`"), "write `sts:AssumeRole`");
            }
        });
    }
    if sort == PolicySort::Identity {
        for name in ["Resource", "NotResource"] {
            each_text(members, name, path, &mut |text, path| {
                let is_arn = text.starts_with("arn:") && text.matches(':').count() >= 5;
                if !is_arn && !text.starts_with('*') && !text.contains(['$', '*'])
                    || text.contains('/') && !text.contains(':')
                {
                    say(path, false, format!("`{text}` is no ARN"), "write the `arn` of a resource, or `\"*\"`");
                }
            });
        }
    }
}

/// Shows each text under a member, with the way to it.
fn each_text(
    members: &BTreeMap<Text, Value>,
    name: &str,
    path: &mut Vec<PartStep>,
    see: &mut dyn FnMut(&str, &[PartStep]),
) {
    if let Some(member) = members.get(name) {
        path.push(PartStep::Member(name.into()));
        policy::texts(member, path, see);
        path.pop();
    }
}
