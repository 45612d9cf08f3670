use crate::{
    check::{
        Check, Context, Findings, LooksAt, Site,
        combination::{Presence, listed, presence, rules},
    },
    diagnostic::{Code, Diagnostic, Example, Family},
    provider::Constraint,
};

/// Arguments are written of which the provider takes one.
static CODE: Code = Code {
    name: "conflicting_arguments",
    family: Family::Schema,
    summary: "Arguments are written of which the provider takes one.",
    why: "The provider's code refuses them together, at `validate` if their values are known then, else at a later \
          `plan`. Its schema does not say so.",
    fails: &[Example(
        r#"stack! {
    pub Demo {
        resource aws_vpc vpc {
            cidr_block: "10.0.0.0/16",
            ipv4_netmask_length: 16,
          //^^^^^^^^^^^^^^^^^^^ `ipv4_netmask_length` on `aws_vpc` does not go with `cidr_block`
            ipv4_ipam_pool_id: "ipam-pool-0123456789abcdef0",
        }
    }
}"#,
    )],
    passes: &[Example(
        r#"stack! {
    pub Demo {
        resource aws_vpc fixed { cidr_block: "10.0.0.0/16" }
        resource aws_vpc from_pool { ipv4_netmask_length: 16, ipv4_ipam_pool_id: "ipam-pool-0123456789abcdef0" }
    }
}"#,
    )],
    source: "the answers of hashicorp/aws 5.100.0 to every type; combinations.txt",
    allowable: false,
};

pub(super) static CHECK: Check = Check::new(&CODE, &[LooksAt::Body(body)]);

fn body(_: &Context<'_>, site: &Site<'_>, out: &mut Findings<'_>) {
    for rule in
        rules(site).filter(|rule| matches!(rule.constraint, Constraint::ConflictsWith | Constraint::ExactlyOneOf))
    {
        let mut written = Vec::new();
        for name in &rule.names {
            if let Presence::Written(span) = presence(site.body, name) {
                written.push((span, *name));
            }
        }
        crate::sort_by(&mut written, Ord::cmp);
        let Some(((_, first), others)) = written.split_first() else { continue };
        for (span, name) in others {
            let message = format!("`{name}` on {} does not go with `{first}`", site.name());
            let help = match rule.constraint {
                Constraint::ExactlyOneOf => format!("write one of {}", listed(rule)),
                _ => "remove one of them".to_owned(),
            };
            out.push(site.item, Diagnostic::error(&CODE, *span, message).help(help));
        }
    }
}
