use crate::{
    check::{
        Check, Context, Findings, LooksAt, Policy,
        policy::{Many, Part, Statement},
    },
    diagnostic::{Code, Diagnostic, Example, Family},
    value::{Piece, Value},
};

/// A policy is longer than AWS takes.
static CODE: Code = Code {
    name: "policy_size",
    family: Family::Security,
    summary: "A policy is longer than AWS takes.",
    why: "AWS limits how long each sort of policy may be, not counting white space: 6,144 characters where it is managed, 10,240 in a role, 5,120 \
          in a group, 2,048 in a user and in the trust of a role, where the quota can be raised to 4,096. A service control policy of an \
          organization has 10,240, a resource control policy 5,120, the policy of a queue 8,192, of a topic 30,720. It refuses a longer \
          one in the middle of an apply. What is not known until Terraform runs is counted as nothing.",
    fails: &[
        Example(
            r#"stack! {
    #[workspace("demo")]
    pub Demo {
        let buckets = [for number in range(100): "arn:aws:s3:::bucket-of-one-of-our-customers-{number}"];
        resource aws_iam_user robot { name: "iam-user-{suffix}" }
        resource aws_iam_user_policy read {
            user: robot.name,
            policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "s3:ListBucket", Resource: buckets }] }),
            //      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ this policy has at least
        }
    }
}"#,
        ),
        Example(
            r#"stack! {
    #[workspace("demo")]
    pub Demo {
        data aws_iam_policy_document read {
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ this policy has at least
            statement { actions: ["s3:ListBucket"], resources: [for number in range(200): "arn:aws:s3:::bucket-of-one-of-our-customers-{number}"] }
        }
        resource aws_iam_policy read_policy { name: "iam-policy-{suffix}", policy: read.json }
    }
}"#,
        ),
        Example(
            r#"stack! {
    #[workspace("demo")]
    pub Demo {
        let buckets = [for number in range(120): "arn:aws:s3:::bucket-of-one-of-our-customers-{number}/*"];
        resource aws_organizations_policy customers {
            name: "organizations-policy-{suffix}",
            type: "RESOURCE_CONTROL_POLICY",
            content: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Deny", Principal: "*", Action: "s3:*", Resource: buckets }] }),
            //       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ this policy has at least
        }
    }
}"#,
        ),
    ],
    passes: &[Example(
        r#"stack! {
    #[workspace("demo")]
    pub Demo {
        let buckets = [for number in range(20): "arn:aws:s3:::bucket-of-one-of-our-customers-{number}"];
        resource aws_iam_user robot { name: "iam-user-{suffix}" }
        resource aws_iam_user_policy read {
            user: robot.name,
            policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "s3:ListBucket", Resource: buckets }] }),
        }
    }
}"#,
    )],
    source: "the quotas that AWS documents of its services; `infra-schema/src/aws/policy_limits.txt` has each",
    allowable: true,
};

pub(super) static CHECK: Check = Check::new(&CODE, &[LooksAt::Policy(policy)]);

fn policy(context: &Context<'_>, policy: &Policy, out: &mut Findings<'_>) {
    let Some(limit) = policy.limit else { return };
    let length = match &policy.document {
        Some(document) => least(document),
        None => policy.statements.iter().map(least_of).sum(),
    };
    if length <= limit.by_default {
        return;
    }
    let span = policy.spot.span(context);
    let (most, certain) = if length > limit.most { (limit.most, true) } else { (limit.by_default, false) };
    let message = format!("this policy has at least {length} characters, and may have {most} here");
    let found = if certain {
        Diagnostic::error(&CODE, span, message).help("name less with `*`, or make several policies of it")
    } else {
        Diagnostic::warning(&CODE, span, message).help("shorten it, or ask for a higher quota and allow this rule")
    };
    out.push(policy.item, found);
}

/// How many characters a value has as JSON at least, without white space.
fn least(value: &Value) -> usize {
    match value {
        Value::Null => "null".len(),
        Value::Bool(value) => value.to_string().len(),
        Value::Number(number) => number.to_string().len(),
        Value::String(text) => visible(text) + 2,
        Value::Template(pieces) => {
            let text = |piece: &Piece| if let Piece::Text(text) = piece { visible(text) } else { 0 };
            pieces.iter().map(text).sum::<usize>() + 2
        }
        Value::Tuple(all) | Value::List(all) | Value::Set(all) => {
            all.iter().map(|one| least(one) + 1).sum::<usize>() + 1
        }
        Value::Object(all) | Value::Map(all) => {
            all.iter().map(|(name, one)| visible(name) + 4 + least(one)).sum::<usize>() + 1
        }
        Value::Hole(_) | Value::Deferred(_) | Value::Unknown(_) | Value::Poison => 0,
    }
}

fn visible(text: &str) -> usize {
    text.chars().filter(|letter| !letter.is_whitespace()).count()
}

/// The same of a statement that is written as a block: its texts alone.
fn least_of(statement: &Statement) -> usize {
    let part = |part: &Part| least(&part.value);
    let many = |many: &Many| many.all.iter().map(|one| part(one) + 1).sum::<usize>();
    let lists = [&statement.action, &statement.not_action, &statement.resource, &statement.not_resource];
    let conditions = statement.conditions.iter();
    lists.into_iter().flatten().map(many).sum::<usize>()
        + statement.sid.as_ref().map_or(0, part)
        + conditions.map(|it| part(&it.operator) + part(&it.key) + many(&it.values)).sum::<usize>()
}
