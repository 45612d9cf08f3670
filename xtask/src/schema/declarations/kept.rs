//! Blocks whose content the package does not declare, taken over whole from an older table.

use std::{collections::HashMap, rc::Rc};

use infra_compiler::schema::{Block, BlockId, NestedBlock};

use super::{
    merge::{DEEPEST, Merge},
    package::Package,
    scan::{Class, Module, Value},
};

const BLOCKS: &str = include_str!("../declared_as_any.txt");

/// What later versions have in such a block, by the block around it.
pub(super) type Added = HashMap<&'static str, Vec<NestedBlock>>;

/// Whether the content at this path, `aws_vpc.block.inner`, is that of the older table.
pub(super) fn is_kept(path: &str) -> bool {
    lines().any(|line| line.replacen(' ', ".", 1) == path)
}

fn lines() -> impl Iterator<Item = &'static str> {
    BLOCKS.lines().filter(|line| !line.starts_with('#'))
}

/// A class, with the name that its module has for it.
type Named<'p> = (&'p str, &'p Class);

/// The module and class of the block at a path of a type.
fn declared<'p>(package: &'p Package, ty: &str, path: &str) -> Option<(&'p Module, Named<'p>)> {
    let resource = |class: &Class| class.base == "TerraformResource" && class.ty.as_deref() == Some(ty);
    let find =
        |module: &'p Module| module.classes.iter().find(|(_, class)| resource(class)).map(|found| (module, found));
    let (module, (name, class)) = package.modules.iter().find_map(find)?;
    let mut found: Named<'p> = (name, class);
    for step in path.split('.') {
        let (Value::One(name) | Value::Many(name, _)) = &found.1.members.get(step)?.value else { return None };
        found = (name, module.classes.get(name)?);
    }
    Some((module, found))
}

impl Merge<'_> {
    /// Makes what is new in such blocks.
    pub(super) fn added(&mut self, package: &Package) -> Result<Added, String> {
        let mut added = Added::new();
        for line in lines() {
            let ["in", around, name, ty, path] = *line.split(' ').collect::<Vec<_>>() else { continue };
            let (module, (class_name, class)) =
                declared(package, ty, path).ok_or_else(|| format!("there is no `{ty}.{path}` in this package"))?;
            let block = self.block(module, class_name, class, None, &format!("{ty}.{path}"), DEEPEST)?;
            let nested = NestedBlock {
                name: name.into(),
                nesting: infra_compiler::schema::Nesting::List,
                block,
                min_items: 0,
                max_items: 0,
                deprecated: false,
                certain: false,
            };
            added.entry(around).or_default().push(nested);
        }
        Ok(added)
    }

    /// An older block as it is, but for what was added since.
    pub(super) fn kept(&mut self, old: &Rc<Block>, around: &str, depth: usize) -> Result<BlockId, String> {
        let depth = depth.checked_sub(1).ok_or("a block is nested too deep")?;
        let mut made = Block { blocks: Vec::new(), ..(**old).clone() };
        for nested in &old.blocks {
            let block = self.kept_once(nested, depth)?;
            made.blocks.push(NestedBlock { block, ..nested.clone() });
        }
        let new = self.added.get(around).into_iter().flatten();
        made.blocks.extend(new.filter(|new| old.nested(&new.name).is_none()).cloned());
        Ok(self.blocks.add(made))
    }

    /// The same block stands in thousands of places, at some only by another name.
    fn kept_once(&mut self, nested: &NestedBlock, depth: usize) -> Result<BlockId, String> {
        let key = (nested.block, nested.name.clone());
        if let Some(block) = self.copies.get(&key) {
            return Ok(*block);
        }
        let old = self.old.block(nested.block).map_err(|error| error.to_string())?;
        let block = self.kept(&old, &nested.name, depth)?;
        self.copies.insert(key, block);
        Ok(block)
    }
}
