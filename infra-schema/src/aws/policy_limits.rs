//! How long policies may be, from `policy_limits.txt`.

use std::sync::OnceLock;

use super::lines;
use crate::{Text, provider::PolicyLimit};

struct Line {
    ty: &'static str,
    attribute: &'static str,
    limit: PolicyLimit,
    /// The argument that must have a value, and whether that also stands for nothing.
    of: Option<(&'static str, &'static str, bool)>,
}

/// Of the policy that an argument takes, beside others: `argument` says what is known of one of them, with an empty text where it is
/// not written.
pub(super) fn of(ty: &str, attribute: &str, argument: &dyn Fn(&str) -> Option<Text>) -> Option<PolicyLimit> {
    let holds = |line: &&Line| match line.of {
        None => true,
        Some((name, value, default)) => {
            argument(name).is_some_and(|written| &*written == value || default && written.is_empty())
        }
    };
    let mut known = all().iter().filter(|line| line.ty == ty && line.attribute == attribute);
    known.find(holds).map(|line| line.limit)
}

fn all() -> &'static [Line] {
    static ALL: OnceLock<Vec<Line>> = OnceLock::new();
    ALL.get_or_init(|| lines(include_str!("policy_limits.txt")).filter_map(read).collect())
}

/// `type attribute quota [most|raised] [name=value [default]]`.
fn read(line: &'static str) -> Option<Line> {
    let mut words = line.split(' ').peekable();
    let (ty, attribute, by_default) = (words.next()?, words.next()?, words.next()?.parse().ok()?);
    let most = words.next_if(|word| !word.contains('='));
    let most = match most {
        None => by_default,
        Some("raised") => usize::MAX,
        Some(most) => most.parse().ok()?,
    };
    let of = match words.next() {
        None => None,
        Some(of) => {
            let (name, value) = of.split_once('=')?;
            Some((name, value, words.next_if_eq(&"default").is_some()))
        }
    };
    words.next().is_none().then_some(Line { ty, attribute, limit: PolicyLimit { by_default, most }, of })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{aws::AWS, mode::Mode};

    #[test]
    fn every_line_is_read_and_its_arguments_are_there() {
        assert_eq!(all().len(), lines(include_str!("policy_limits.txt")).count());
        let schema = AWS.schema("5.100").expect("a table");
        for line in all() {
            let root =
                schema.resource(Mode::Managed, line.ty).expect("readable").unwrap_or_else(|| panic!("{}", line.ty));
            let of_block = (line.ty, line.attribute) == ("aws_iam_role", "policy");
            assert!(of_block || root.attribute(line.attribute).is_some(), "{} {}", line.ty, line.attribute);
            assert!(line.of.is_none_or(|(name, ..)| root.attribute(name).is_some()), "{}", line.ty);
            assert!(line.limit.by_default <= line.limit.most, "{}", line.ty);
            assert!(AWS.facts.takes_policy(line.ty, line.attribute), "{} {}", line.ty, line.attribute);
        }
    }

    #[test]
    fn a_limit_may_depend_on_another_argument() {
        let of = |ty: Option<&'static str>| {
            of("aws_organizations_policy", "content", &|_| ty.map(Text::from)).map(|limit| limit.most)
        };
        assert_eq!(of(Some("")), Some(10_240));
        assert_eq!(of(Some("RESOURCE_CONTROL_POLICY")), Some(5_120));
        assert_eq!((of(Some("TAG_POLICY")), of(None)), (None, None));
    }
}
