//! Walks over the program that more than one stage needs.

use super::{Attribute, Item, ItemKind, Name, ResourceType, Stack};

/// The paths to other definitions, each text once, in the order in which a stack first names them: types of parameters,
/// stacks, remotes and kinds alike. A definition's `Source::nested` of a template follows this order.
pub fn named_paths(stack: &Stack) -> Vec<&Name> {
    let mut found = Vec::new();
    for ty in stack.parameters.iter().filter_map(|parameter| parameter.stack.as_ref()) {
        add(&ty.path, &mut found);
    }
    collect(&stack.items, &mut found);
    found
}

impl Stack {
    /// Shows every `#[…]`: its own, then those on its items, outer before inner.
    pub fn each_attribute(&self, see: &mut dyn FnMut(&Attribute)) {
        self.attributes.iter().for_each(&mut *see);
        attributes(&self.items, see);
    }
}

fn attributes(items: &[Item], see: &mut dyn FnMut(&Attribute)) {
    for item in items {
        item.attributes.iter().for_each(&mut *see);
        match &item.kind {
            ItemKind::For { items, .. } => attributes(items, see),
            ItemKind::If { then, otherwise, .. } => {
                attributes(then, see);
                attributes(otherwise, see);
            }
            _ => {}
        }
    }
}

fn add<'a>(path: &'a Name, found: &mut Vec<&'a Name>) {
    if !found.iter().any(|known| known.text == path.text) {
        found.push(path);
    }
}

fn collect<'a>(items: &'a [Item], found: &mut Vec<&'a Name>) {
    for item in items {
        let path = match &item.kind {
            ItemKind::Stack(nested) | ItemKind::Remote(nested) => &nested.path,
            ItemKind::Resource(resource) => match &resource.ty {
                ResourceType::Kind { path, .. } => path,
                ResourceType::Provider(_) => continue,
            },
            ItemKind::For { items, .. } => {
                collect(items, found);
                continue;
            }
            ItemKind::If { then, otherwise, .. } => {
                collect(then, found);
                collect(otherwise, found);
                continue;
            }
            _ => continue,
        };
        add(path, found);
    }
}
