//! Which instances of a resource there are, and the addresses that Terraform has for them.

use std::cmp::Ordering;

use infra_template::{Locked, Section};
use rustc_hash::FxHashMap;

use super::address;
use crate::{
    evaluated::{Evaluated, Resource},
    ids::ResourceId,
    mode::Mode,
    value::{Number, Value},
};

/// More of them are one line: they hardly differ, and a file of thousands of lines is read by nobody.
const MOST: i64 = 100;

/// What stands for the instances that only the deployment knows.
const OPEN: &str = "[*]";

/// The instances of a resource.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Instances {
    /// There is none.
    None,
    /// There is one, without a key.
    One,
    /// Each with its key as Terraform writes it: `[0]`, `["a"]`.
    Keyed(Vec<String>),
    /// Only the deployment knows.
    Open,
}

impl Instances {
    fn of(resource: &Resource) -> Self {
        if resource.is_none() {
            return Self::None;
        }
        if let Some(count) = &resource.meta.count {
            let Some(Value::Number(count)) = count.value() else { return Self::Open };
            if count.cmp(&Number::from(MOST)) == Ordering::Greater {
                return Self::Open;
            }
            let numbers = (0..MOST).take_while(|number| Number::from(*number).cmp(count) == Ordering::Less);
            return Self::Keyed(numbers.map(|number| format!("[{number}]")).collect());
        }
        let Some(each) = &resource.meta.for_each else { return Self::One };
        let text = |value: &Value| match value {
            Value::String(text) => Some(key(text)),
            _ => None,
        };
        let keys: Option<Vec<String>> = match each.value() {
            Some(Value::Set(all)) => all.iter().map(text).collect(),
            Some(each) => each.members().map(|all| all.keys().map(|name| key(name)).collect()),
            None => None,
        };
        keys.filter(|keys| keys.iter().zip(0..).all(|(_, number)| number < MOST)).map_or(Self::Open, Self::Keyed)
    }

    /// What follows the resource's own address.
    fn keys(&self) -> Vec<&str> {
        match self {
            Self::None => Vec::new(),
            Self::One => vec![""],
            Self::Keyed(keys) => keys.iter().map(String::as_str).collect(),
            Self::Open => vec![OPEN],
        }
    }

    /// Whether one of them may be what had this key. Terraform itself leads `x` to `x[0]` and back.
    fn have(&self, key: &str) -> bool {
        match self {
            Self::None => false,
            Self::Open => true,
            Self::One => matches!(key, "" | "[0]" | OPEN),
            Self::Keyed(keys) => key == OPEN || keys.iter().any(|one| one == key || key.is_empty() && one == "[0]"),
        }
    }
}

fn key(text: &str) -> String {
    format!("[{}]", infra_template::lock::quoted(text))
}

/// The addresses of a resource's instances.
pub fn addresses(evaluated: &Evaluated, resource: &Resource) -> Vec<String> {
    let base = address(evaluated, resource);
    Instances::of(resource).keys().into_iter().map(|key| format!("{base}{key}")).collect()
}

/// What a program has of resources, by their addresses.
#[derive(Debug)]
pub struct Present(FxHashMap<String, (ResourceId, Instances)>);

impl Present {
    /// All that it declares.
    pub fn of(evaluated: &Evaluated) -> Self {
        let managed = evaluated.resources.iter_enumerated().filter(|(_, one)| one.mode == Mode::Managed);
        Self(managed.map(|(id, one)| (address(evaluated, one), (id, Instances::of(one)))).collect())
    }

    /// Whether something is made that may be what had this address, and what is declared under it.
    pub fn has(&self, address: &str) -> (bool, Option<ResourceId>) {
        let (base, key) = split(address);
        let declared = self.0.get(base);
        (declared.is_some_and(|(_, instances)| instances.have(key)), declared.map(|(id, _)| *id))
    }
}

/// What a section says of a resource, whichever instance it is: they are of one declaration.
pub fn entry<'s>(section: &'s Section, base: &str) -> Option<&'s Locked> {
    let alone = section.entries.get(base);
    alone.or_else(|| {
        let mut from = section.entries.range(format!("{base}[")..);
        from.next().filter(|(address, _)| split(address).0 == base).map(|(_, locked)| locked)
    })
}

/// The address of a resource, and the key behind it.
fn split(address: &str) -> (&str, &str) {
    let quoted = address.ends_with("\"]");
    let at = match address.ends_with(']') {
        true if quoted => address.rfind("[\""),
        true => address.rfind('['),
        false => None,
    };
    address.split_at(at.unwrap_or(address.len()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_stand_behind_addresses() {
        assert_eq!(split("aws_vpc.main"), ("aws_vpc.main", ""));
        assert_eq!(split("aws_vpc.main[12]"), ("aws_vpc.main", "[12]"));
        assert_eq!(split("module.m[\"a\"].aws_vpc.main"), ("module.m[\"a\"].aws_vpc.main", ""));
        assert_eq!(split("aws_vpc.main[\"a[0]\\\"]\"]"), ("aws_vpc.main", "[\"a[0]\\\"]\"]"));
        assert_eq!(split("aws_vpc.main[*]"), ("aws_vpc.main", OPEN));
    }

    #[test]
    fn what_may_be_the_same_is() {
        let keyed = |keys: &[&str]| Instances::Keyed(keys.iter().map(ToString::to_string).collect());
        assert!(Instances::One.have("[0]") && keyed(&["[0]", "[1]"]).have(""));
        assert!(!Instances::One.have("[1]") && !keyed(&["[0]"]).have("[1]") && !keyed(&["[\"a\"]"]).have(""));
        assert!(Instances::Open.have("[\"a\"]") && keyed(&["[\"a\"]"]).have(OPEN) && Instances::One.have(OPEN));
        assert!(!Instances::None.have("") && !Instances::None.have(OPEN));
    }
}
