use crate::{
    Text,
    check::{Check, Context, Findings, Given, LooksAt, Site},
    diagnostic::{Code, Diagnostic, Example, Family},
    value::Number,
    values::Refusal,
};

/// A value that is none of those that the argument takes.
static CODE: Code = Code {
    name: "unknown_value",
    family: Family::Values,
    summary: "A value that is none of those that the argument takes.",
    why: "Many arguments take one of a list of words, written exactly so: `Enabled` is not `enabled`. The provider refuses \
          others at `validate`, or AWS at `apply`. The lists are those of the provider's version; for a version that could not \
          be asked itself, what newer models of AWS's APIs list is taken too.",
    fails: &[
        Example(
            r#"stack! {
    pub Demo {
        resource aws_s3_bucket logs { bucket: "s3-bucket-logs-{suffix}" }
        resource aws_s3_bucket_versioning logs_versioning {
            bucket: logs.id,
            versioning_configuration { status: "enabled" },
            //                                 ^^^^^^^^^ `status` on `versioning_configuration` of `aws_s3_bucket_versioning` takes no `enabled`
        }
    }
}"#,
        ),
        Example(
            r#"stack! {
    pub Demo {
        resource aws_vpc vpc { cidr_block: "10.0.0.0/16", instance_tenancy: "dedicate" }
        //                                                                  ^^^^^^^^^^ `instance_tenancy` on `aws_vpc` takes no `dedicate`
    }
}"#,
        ),
    ],
    passes: &[Example(
        r#"stack! {
    pub Demo<tenancy: string> {
        resource aws_s3_bucket logs { bucket: "s3-bucket-logs-{suffix}" }
        resource aws_s3_bucket_versioning logs_versioning {
            bucket: logs.id,
            versioning_configuration { status: "Enabled" },
        }
        resource aws_vpc vpc { cidr_block: "10.0.0.0/16", instance_tenancy: tenancy }
    }
}"#,
    )],
    source: "hashicorp/aws 5.100.0, asked over its own protocol; botocore's API models; what cdk-preflight reproduced",
    allowable: false,
};

pub(super) static CHECK: Check = Check::new(&CODE, &[LooksAt::Refused(refused)]);

/// As many values as a help lists.
const SHOWN: usize = 12;

fn refused(_: &Context<'_>, site: &Site<'_>, given: &Given<'_>, out: &mut Findings<'_>) {
    let Refusal::NotListed { values } = &given.refusal else { return };
    // The list may differ between versions, the message may not: a definition on its own says what holds for all of them.
    let message = format!("{} takes no {}", given.owner(site), given.found());
    let near = given.text().and_then(|text| nearest(&text, values));
    let diagnostic = Diagnostic::error(&CODE, given.span, message).nearest(near.as_deref());
    out.push(site.item, diagnostic.help(format!("it takes {}", listed(values))));
}

/// The value that differs by case alone, or else the nearest: of numbers by size.
fn nearest(text: &str, values: &[Text]) -> Option<String> {
    if let Ok(wanted) = text.parse::<Number>() {
        let distance =
            |value: &Text| value.parse::<Number>().ok().map(|number| (number.to_f64() - wanted.to_f64()).abs());
        let known = values.iter().filter_map(|value| Some((distance(value)?, value)));
        return known.min_by(|(a, _), (b, _)| a.total_cmp(b)).map(|(_, value)| value.to_string());
    }
    let same = values.iter().find(|value| value.eq_ignore_ascii_case(text.trim()));
    let near = || crate::nearest(text, values.iter().map(|value| &**value)).map(str::to_owned);
    same.map(ToString::to_string).or_else(near)
}

/// Every value, as far as a line holds them.
fn listed(values: &[Text]) -> String {
    match values {
        [] => "nothing".to_owned(),
        [one] => format!("only `{one}`"),
        [some @ .., last] if values.len() <= SHOWN => {
            let some: Vec<String> = some.iter().map(|value| format!("`{value}`")).collect();
            format!("{} or `{last}`", some.join(", "))
        }
        _ => {
            let some: Vec<String> = values.iter().take(SHOWN).map(|value| format!("`{value}`")).collect();
            format!("{} and {} more", some.join(", "), values.len().saturating_sub(SHOWN))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(all: &[&str]) -> Vec<Text> {
        all.iter().map(|text| Text::from(*text)).collect()
    }

    #[test]
    fn the_nearest_number_is_the_nearest_by_size() {
        let days = texts(&["1", "7", "30", "365"]);
        for (written, near) in [("8", "7"), ("3", "1"), ("-5", "1"), ("300", "365"), ("29.5", "30")] {
            assert_eq!(nearest(written, &days).as_deref(), Some(near), "{written}");
        }
        assert_eq!(nearest("enabled", &texts(&["Disabled", "Enabled"])).as_deref(), Some("Enabled"));
    }

    #[test]
    fn values_are_listed_as_far_as_a_line_holds_them() {
        assert_eq!(listed(&texts(&["a"])), "only `a`");
        assert_eq!(listed(&texts(&["a", "b", "c"])), "`a`, `b` or `c`");
        let many: Vec<Text> = (0..SHOWN + 2).map(|number| number.to_string().into()).collect();
        assert!(listed(&many).ends_with("`11` and 2 more"), "{}", listed(&many));
    }
}
