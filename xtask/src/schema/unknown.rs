//! What the newer table does not know: of which arguments nothing older can tell whether they are sensitive or write-only,
//! and of which blocks the item limits.

use std::{
    collections::{BTreeMap, HashSet},
    fmt,
    rc::Rc,
};

use infra_compiler::{
    aws::AWS,
    program::Mode,
    schema::{Attribute, Block, BlockId, Schema},
};

use super::declarations::is_same;

/// Why the older table says nothing of a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Why {
    /// The type is new.
    NewType,
    /// The block around it is new.
    NewBlock,
    /// It is new in a block that was there.
    New,
    /// There it is a block, or of another type, or repeated in another way.
    Other,
    /// The package declares nothing inside, so that what is there may be something else.
    Undeclared,
    /// The older table knows the same: it should have been taken over.
    Lost,
}

impl fmt::Display for Why {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NewType => "of a new type",
            Self::NewBlock => "in a new block",
            Self::New => "new",
            Self::Other => "another attribute or block than before",
            Self::Undeclared => "in a block whose content is not declared",
            Self::Lost => "known of the older version, and not taken over",
        })
    }
}

/// Prints every such place, and how many there are of each sort. What stands in many places alike is shown at the first.
pub(super) fn show() -> Result<(), String> {
    let mut counts: BTreeMap<Why, usize> = BTreeMap::new();
    for (path, why) in all()? {
        println!("{path}: {why}");
        *counts.entry(why).or_default() += 1;
    }
    for (why, count) in counts {
        println!("{count} {why}");
    }
    Ok(())
}

/// Every such place, sorted.
fn all() -> Result<BTreeMap<String, Why>, String> {
    let (new, old) = (AWS.schema("6").ok_or("no table of 6.x")?, AWS.schema("5").ok_or("no table of 5.x")?);
    let mut compared = Compared { new: &new, old: &old, seen: HashSet::new(), found: BTreeMap::new() };
    for (mode, before) in [(Mode::Managed, ""), (Mode::Data, "data."), (Mode::Ephemeral, "ephemeral.")] {
        for ty in new.types(mode) {
            let block = |schema: &Schema| schema.resource(mode, ty).map_err(|error| error.to_string());
            if let Some(made) = block(&new)? {
                compared.block(&format!("{before}{ty}"), &made, block(&old)?, Why::NewType)?;
            }
        }
    }
    Ok(compared.found)
}

struct Compared<'s> {
    new: &'s Schema,
    old: &'s Schema,
    /// Statements of web ACLs stand in thousands of places.
    seen: HashSet<(BlockId, Option<BlockId>)>,
    found: BTreeMap<String, Why>,
}

impl Compared<'_> {
    fn block(&mut self, path: &str, new: &Block, old: Option<Rc<Block>>, missing: Why) -> Result<(), String> {
        let old = old.as_deref();
        for attribute in &new.attributes {
            let path = format!("{path}.{}", attribute.name);
            let known = old.and_then(|old| old.attribute(&attribute.name));
            let why = match (old, known) {
                _ if attribute.certain => known.filter(|known| !same_flags(attribute, known)).map(|_| Why::Lost),
                _ if new.open => Some(Why::Undeclared),
                (None, _) => Some(missing),
                (Some(_), Some(known)) if is_same(&known.ty, &attribute.ty) => Some(Why::Lost),
                (Some(old), None) if old.nested(&attribute.name).is_none() => Some(Why::New),
                (Some(_), _) => Some(Why::Other),
            };
            self.found.extend(why.map(|why| (path, why)));
        }
        for nested in &new.blocks {
            let path = format!("{path}.{}", nested.name);
            let known = old.and_then(|old| old.nested(&nested.name));
            let why = match (old, known) {
                _ if nested.certain => None,
                _ if new.open => Some(Why::Undeclared),
                (None, _) => Some(missing),
                (Some(_), Some(known)) if known.nesting == nested.nesting => Some(Why::Lost),
                (Some(old), None) if old.attribute(&nested.name).is_none() => Some(Why::New),
                (Some(_), _) => Some(Why::Other),
            };
            self.found.extend(why.map(|why| (path.clone(), why)));
            if self.seen.insert((nested.block, known.map(|known| known.block))) {
                let inner = self.new.block(nested.block).map_err(|error| error.to_string())?;
                let known = known.map(|known| self.old.block(known.block)).transpose();
                let missing = if old.is_some() { Why::NewBlock } else { missing };
                self.block(&path, &inner, known.map_err(|error| error.to_string())?, missing)?;
            }
        }
        Ok(())
    }
}

fn same_flags(new: &Attribute, old: &Attribute) -> bool {
    let flags = |it: &Attribute| (it.sensitive, it.write_only, it.deprecated);
    flags(new) == flags(old)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_older_table_knows_of_the_same_attribute_is_taken_over() {
        let all = all().unwrap();
        let lost: Vec<&String> = all.iter().filter(|(_, why)| **why == Why::Lost).map(|(path, _)| path).collect();
        assert_eq!(lost, [""; 0]);
        // One of each other sort.
        for (path, why) in [
            ("aws_vpc.region", Why::New),
            ("aws_redshift_cluster.encrypted", Why::Other),
            ("aws_resiliencehub_resiliency_policy.policy", Why::Other),
        ] {
            assert_eq!(all.get(path), Some(&why), "{path}");
        }
        assert!(all.iter().any(|(path, why)| path.starts_with("aws_wafv2_web_acl_rule.") && *why == Why::NewType));
        for known in ["aws_vpc.cidr_block", "aws_db_instance.password", "aws_wafv2_web_acl.rule.statement"] {
            assert_eq!(all.get(known), None);
        }
        // A block of the older version is open here only where its content is not declared.
        let open = all.iter().filter(|(_, why)| **why == Why::Undeclared).map(|(path, _)| path);
        let mut blocks: Vec<&str> = open.filter_map(|path| path.split_once(".definition.")).map(|(ty, _)| ty).collect();
        blocks.dedup();
        assert!(blocks.contains(&"aws_quicksight_analysis"), "{blocks:?}");
    }
}
