use crate::{
    check::{
        Check, Context, Findings, LooksAt, Site,
        combination::{Presence, listed, place, presence, rules},
    },
    diagnostic::{Code, Diagnostic, Example, Family},
    provider::{Combination, Constraint},
};

/// None of the arguments is written of which the provider needs one.
static CODE: Code = Code {
    name: "missing_alternative",
    family: Family::Schema,
    summary: "None of the arguments is written of which the provider needs one.",
    why: "Each of them alone is optional, so the schema requires none; the provider's code refuses a resource without any, \
          at `validate`.",
    fails: &[Example(
        r#"stack! {
    pub Demo {
        resource aws_route53_record www { zone_id: "Z0123456789", name: "www.example.com", type: "A" }
    //  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ `aws_route53_record` needs one of `alias`, `records`
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
        }
    }
}"#,
    )],
    source: "the answers of hashicorp/aws 5.100.0 to every type; combinations.txt",
    allowable: false,
};

pub(super) static CHECK: Check = Check::new(&CODE, &[LooksAt::Body(body)]);

fn body(_: &Context<'_>, site: &Site<'_>, out: &mut Findings<'_>) {
    let needs_one = |rule: &Combination| matches!(rule.constraint, Constraint::AtLeastOneOf | Constraint::ExactlyOneOf);
    for rule in rules(site).filter(|rule| needs_one(rule)) {
        // Whoever satisfies the narrower rule satisfies this one.
        let narrower = |other: &Combination| {
            needs_one(other)
                && other.names.len() < rule.names.len()
                && other.names.iter().all(|name| rule.names.contains(name))
        };
        if rules(site).any(narrower) {
            continue;
        }
        let absent = rule.names.iter().all(|name| presence(site.body, name) == Presence::Absent);
        let slip = rule.names.iter().any(|name| site.is_misspelt(name));
        let Some(place) = place(site, rule).filter(|_| absent && !slip) else {
            continue;
        };
        let owner = match rule.within {
            "" => site.name(),
            within => format!("`{within}` of {}", site.name()),
        };
        let message = format!("{owner} needs one of {}", listed(rule));
        let help =
            if rule.constraint == Constraint::ExactlyOneOf { "write one, and no more" } else { "write one of them" };
        out.push(site.item, Diagnostic::error(&CODE, place, message).help(help));
    }
}
