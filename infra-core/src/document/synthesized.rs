use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::{Block, DocumentError, NotFound};
use crate::template::{Backend, Settings, Stack, stamp};

/// A Terraform JSON document to ask: what tests of stacks look at.
///
/// ```
/// use infra_core::document::Synthesized;
///
/// let document = Synthesized::parse(
///     r#"{ "resource": {
///         "aws_vpc": { "main": { "cidr_block": "10.0.0.0/16", "tags": { "Name": "vpc-dev" } } },
///         "aws_subnet": { "a": { "vpc_id": "${aws_vpc.main.id}" } }
///     } }"#,
/// )?;
/// assert_eq!(document.count("aws_subnet"), 1);
/// assert_eq!(document.at("aws_vpc.main")?.text("tags.Name")?, "vpc-dev");
/// assert!(document.resource("aws_subnet", "a")?.refers_to("vpc_id", "aws_vpc.main"));
/// assert_eq!(
///     document.at("aws_vpc.mian").unwrap_err().to_string(),
///     "the document has no `aws_vpc.mian`; did you mean `aws_vpc.main`?"
/// );
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone)]
pub struct Synthesized {
    root: Value,
    /// Address → provider type, name, way in the root.
    index: BTreeMap<String, Entry>,
}

#[derive(Debug, Clone)]
struct Entry {
    ty: String,
    name: String,
    way: Vec<String>,
}

impl Synthesized {
    /// The document of a stack's default target in an environment.
    pub fn of(stack: &Stack, suffix: &str) -> Result<Self, DocumentError> {
        let suffix =
            suffix.parse().map_err(|error: crate::template::InvalidSuffix| DocumentError(error.to_string()))?;
        let settings = Settings { suffix, backend: Backend::Local };
        let missing = || DocumentError(format!("stack `{}` has no document: it did not compile", stack.name));
        let target = stack.targets.first().ok_or_else(missing)?;
        let text = stamp(stack, target, &settings).map_err(|error| DocumentError(error.to_string()))?;
        Self::parse(&text)
    }

    /// A document from its text.
    pub fn parse(text: &str) -> Result<Self, DocumentError> {
        let root: Value =
            serde_json::from_str(text).map_err(|error| DocumentError(format!("this is not JSON: {error}")))?;
        Ok(Self::new(root))
    }

    /// A document from its JSON.
    pub fn new(root: Value) -> Self {
        let mut index = BTreeMap::new();
        for (block, member) in root.as_object().into_iter().flatten() {
            let prefix = match block.as_str() {
                "resource" => "",
                "data" => "data.",
                "ephemeral" => "ephemeral.",
                "variable" => "var.",
                "output" => "output.",
                "provider" => "provider.",
                "module" => "module.",
                "check" => "check.",
                _ => continue,
            };
            let typed = matches!(block.as_str(), "resource" | "data" | "ephemeral");
            for (label, inner) in member.as_object().into_iter().flatten() {
                if !typed {
                    let way = vec![block.clone(), label.clone()];
                    index.insert(format!("{prefix}{label}"), Entry { ty: String::new(), name: label.clone(), way });
                    continue;
                }
                for name in inner.as_object().into_iter().flat_map(|named| named.keys()) {
                    let way = vec![block.clone(), label.clone(), name.clone()];
                    let entry = Entry { ty: label.clone(), name: name.clone(), way };
                    index.insert(format!("{prefix}{label}.{name}"), entry);
                }
            }
        }
        Self { root, index }
    }

    /// All of it.
    pub fn value(&self) -> &Value {
        &self.root
    }

    /// Everything with an address, by address: resources, `data.…`, `ephemeral.…`, `var.…`, `output.…`, `provider.…`,
    /// `module.…`, `check.…`.
    pub fn iter(&self) -> impl Iterator<Item = Block<'_>> {
        self.index.iter().filter_map(|(address, entry)| {
            let value = entry.way.iter().try_fold(&self.root, |at, step| at.get(step))?;
            Some(Block { document: self, address, ty: &entry.ty, name: &entry.name, value })
        })
    }

    /// What has this address.
    pub fn at(&self, address: &str) -> Result<Block<'_>, NotFound> {
        let missing = || {
            let known = self.index.keys().map(String::as_str);
            let same = address.rsplit_once('.').map_or("", |(ty, _)| ty);
            let of_type: Vec<&str> =
                known.clone().filter(|one| one.rsplit_once('.').is_some_and(|(ty, _)| ty == same)).collect();
            let what = format!("the document has no `{address}`");
            if of_type.is_empty() { NotFound::new(what, address, known) } else { NotFound::new(what, address, of_type) }
        };
        let (address, entry) = self.index.get_key_value(address).ok_or_else(missing)?;
        let value = entry.way.iter().try_fold(&self.root, |at, step| at.get(step)).ok_or_else(missing)?;
        Ok(Block { document: self, address, ty: &entry.ty, name: &entry.name, value })
    }

    /// A managed resource by type and name.
    pub fn resource(&self, ty: &str, name: &str) -> Result<Block<'_>, NotFound> {
        self.at(&format!("{ty}.{name}"))
    }

    /// A data source by type and name.
    pub fn data(&self, ty: &str, name: &str) -> Result<Block<'_>, NotFound> {
        self.at(&format!("data.{ty}.{name}"))
    }

    /// An output's block; its value is the attribute `value`.
    pub fn output(&self, name: &str) -> Result<Block<'_>, NotFound> {
        self.at(&format!("output.{name}"))
    }

    /// A variable's block.
    pub fn variable(&self, name: &str) -> Result<Block<'_>, NotFound> {
        self.at(&format!("var.{name}"))
    }

    /// All managed resources of a type, by name.
    pub fn resources<'a>(&'a self, ty: &'a str) -> impl Iterator<Item = Block<'a>> {
        self.iter().filter(move |block| block.ty == ty && block.address.strip_prefix(ty).is_some())
    }

    /// How many managed resources of a type there are.
    pub fn count(&self, ty: &str) -> usize {
        self.resources(ty).count()
    }

    /// The one managed resource of a type.
    pub fn only<'a>(&'a self, ty: &'a str) -> Result<Block<'a>, NotFound> {
        let mut all = self.resources(ty);
        match (all.next(), all.next()) {
            (Some(one), None) => Ok(one),
            (None, _) => {
                let types = self.index.values().map(|entry| entry.ty.as_str()).filter(|ty| !ty.is_empty());
                Err(NotFound::new(format!("the document has no `{ty}`"), ty, types))
            }
            _ => Err(NotFound::other(format!("the document has {} of `{ty}`", self.count(ty)))),
        }
    }

    /// What refers to this address.
    pub fn users<'a>(&'a self, address: &'a str) -> impl Iterator<Item = Block<'a>> {
        self.iter().filter(move |block| block.all_references().contains(address))
    }

    /// The addresses that begin these chains.
    pub(super) fn addresses_of(&self, chains: &BTreeSet<String>) -> BTreeSet<String> {
        chains.iter().filter_map(|chain| self.address_of(chain)).collect()
    }

    fn address_of(&self, chain: &str) -> Option<String> {
        let address = address_part(chain)?;
        let known = self.index.contains_key(&address) || address.starts_with("var.");
        (known && !address.starts_with("output.") && !address.starts_with("provider.")).then_some(address)
    }

    /// References lead to what the document has.
    pub(super) fn check_references(&self) -> Result<(), DocumentError> {
        for block in self.iter() {
            for chain in block.chains() {
                let Some(address) = address_part(&chain).filter(|address| !self.index.contains_key(address)) else {
                    continue;
                };
                let missing = NotFound::new(
                    format!("`{}` refers to `{address}`, which the document does not have", block.address),
                    &address,
                    self.index.keys().map(String::as_str),
                );
                return Err(DocumentError(missing.to_string()));
            }
        }
        Ok(())
    }
}

/// The address that a chain begins with; none for `each.key`, `self.id`, a `for`'s own names and the like.
fn address_part(chain: &str) -> Option<String> {
    let parts: Vec<&str> = chain.split('.').collect();
    match parts.as_slice() {
        [mode @ ("data" | "ephemeral"), ty, name, ..] => Some(format!("{mode}.{ty}.{name}")),
        [first @ ("var" | "module"), name, ..] => Some(format!("{first}.{name}")),
        [ty, name, ..] if ty.contains('_') => Some(format!("{ty}.{name}")),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn document() -> Synthesized {
        Synthesized::new(json!({
            "terraform": { "required_version": ">= 1.11" },
            "variable": { "percent": { "type": "number" } },
            "data": { "aws_ami": { "linux": { "owners": ["amazon"] } } },
            "output": { "dns": { "value": "${aws_lb.web.dns_name}" } },
            "resource": {
                "aws_lb": { "web": { "subnets": ["${aws_subnet.a.id}", "${aws_subnet.b[0].id}"], "internal": false } },
                "aws_lb_listener": { "web": {
                    "load_balancer_arn": "${aws_lb.web.arn}",
                    "port": 443,
                    "default_action": [{ "type": "forward", "forward": { "weight": "${100 - var.percent}" } }],
                    "depends_on": ["aws_subnet.a"],
                    "policy": "{\"a\":\"$${aws:username}\"}",
                } },
                "aws_subnet": { "a": {}, "b": { "ami": "${data.aws_ami.linux.id}" } },
            },
        }))
    }

    fn set(addresses: &[&str]) -> BTreeSet<String> {
        addresses.iter().map(|one| (*one).to_owned()).collect()
    }

    #[test]
    fn resources_are_found_by_type_name_and_address() {
        let document = document();
        assert_eq!(document.count("aws_subnet"), 2);
        assert_eq!(document.count("aws_ami"), 0);
        assert_eq!(document.resources("aws_subnet").map(|one| one.name()).collect::<Vec<_>>(), ["a", "b"]);
        assert_eq!(document.only("aws_lb").unwrap().address(), "aws_lb.web");
        assert_eq!(document.data("aws_ami", "linux").unwrap().texts("owners").unwrap(), ["amazon"]);
        assert_eq!(document.variable("percent").unwrap().text("type").unwrap(), "number");
        assert_eq!(document.iter().count(), 7);
    }

    #[test]
    fn attributes_are_read_through_blocks() {
        let document = document();
        let listener = document.only("aws_lb_listener").unwrap();
        assert!((listener.number("port").unwrap() - 443.0).abs() < f64::EPSILON);
        assert_eq!(listener.text("default_action.type").unwrap(), "forward");
        assert_eq!(listener.text("default_action.0.forward.0.weight").unwrap(), "${100 - var.percent}");
        assert_eq!(listener.blocks("default_action")[0].text("type").unwrap(), "forward");
        assert_eq!(listener.json("policy").unwrap(), json!({ "a": "${aws:username}" }));
        assert!(!document.at("aws_lb.web").unwrap().bool("internal").unwrap());
        assert!(!listener.has("protocol"));
    }

    #[test]
    fn references_are_addresses() {
        let document = document();
        let lb = document.at("aws_lb.web").unwrap();
        assert_eq!(lb.references("subnets").unwrap(), set(&["aws_subnet.a", "aws_subnet.b"]));
        let listener = document.only("aws_lb_listener").unwrap();
        assert_eq!(listener.references("default_action").unwrap(), set(&["var.percent"]));
        assert_eq!(listener.references("depends_on").unwrap(), set(&["aws_subnet.a"]));
        assert_eq!(listener.all_references(), set(&["aws_lb.web", "aws_subnet.a", "var.percent"]));
        assert!(document.output("dns").unwrap().refers_to("value", "aws_lb.web"));
        let users: Vec<&str> = document.users("aws_subnet.a").map(|one| one.address()).collect();
        assert_eq!(users, ["aws_lb.web", "aws_lb_listener.web"]);
    }

    #[test]
    fn what_is_missing_is_said_with_what_is_like_it() {
        let document = document();
        let message = |error: NotFound| format!("{error:?}");
        assert_eq!(
            message(document.at("aws_subnet.c1").unwrap_err()),
            "the document has no `aws_subnet.c1`; did you mean `aws_subnet.a`?"
        );
        assert_eq!(
            message(document.only("aws_subnets").unwrap_err()),
            "the document has no `aws_subnets`; did you mean `aws_subnet`?"
        );
        let listener = document.only("aws_lb_listener").unwrap();
        assert_eq!(
            message(listener.get("prot").unwrap_err()),
            "`aws_lb_listener.web` has no `prot`; did you mean `port`?"
        );
        assert_eq!(message(listener.text("port").unwrap_err()), "`port` of `aws_lb_listener.web` is 443, not a text");
        assert_eq!(message(document.only("aws_subnet").unwrap_err()), "the document has 2 of `aws_subnet`");
    }
}
