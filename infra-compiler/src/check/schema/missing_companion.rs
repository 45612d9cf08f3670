use crate::{
    check::{
        Check, Context, Findings, LooksAt, Site,
        combination::{Presence, presence, rules},
    },
    diagnostic::{Code, Diagnostic, Example, Family},
    provider::Constraint,
};

/// An argument is written without another that the provider needs with it.
static CODE: Code = Code {
    name: "missing_companion",
    family: Family::Schema,
    summary: "An argument is written without another that the provider needs with it.",
    why: "Each of them is optional, so the schema requires neither; the provider's code refuses the one without the \
          other, at `validate`.",
    fails: &[Example(
        r#"stack! {
    pub Demo {
        resource aws_route53_record www {
            zone_id: "Z0123456789",
            name: "www.example.com",
            type: "A",
            ttl: 60,
            records: ["203.0.113.7"],
            weighted_routing_policy { weight: 10 }
          //^^^^^^^^^^^^^^^^^^^^^^^ `weighted_routing_policy` on `aws_route53_record` needs `set_identifier` too
        }
    }
}"#,
    )],
    passes: &[Example(
        r#"stack! {
    pub Demo {
        resource aws_route53_record www {
            zone_id: "Z0123456789",
            name: "www.example.com",
            type: "A",
            ttl: 60,
            records: ["203.0.113.7"],
            set_identifier: "aws",
            weighted_routing_policy { weight: 10 }
        }
    }
}"#,
    )],
    source: "the answers of hashicorp/aws 5.100.0 to every type; combinations.txt",
    allowable: false,
};

pub(super) static CHECK: Check = Check::new(&CODE, &[LooksAt::Body(body)]);

fn body(_: &Context<'_>, site: &Site<'_>, out: &mut Findings<'_>) {
    for rule in rules(site).filter(|rule| rule.constraint == Constraint::RequiredWith) {
        let Some((name, others)) = rule.names.split_first() else { continue };
        let Presence::Written(span) = presence(site.body, name) else { continue };
        let absent = |name: &str| presence(site.body, name) == Presence::Absent && !site.is_misspelt(name);
        for other in others.iter().filter(|other| absent(other)) {
            let message = format!("`{name}` on {} needs `{other}` too", site.name());
            let found = Diagnostic::error(&CODE, span, message);
            out.push(site.item, found.help(format!("write `{other}`, or remove `{name}`")));
        }
    }
}
