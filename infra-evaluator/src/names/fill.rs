use std::rc::Rc;

use super::{
    Convention, Ends, NamePiece,
    key::{between, own_key},
    left_out,
};
use crate::{
    evaluated::{Evaluated, Resource},
    ids::{LocalModuleId, ResourceId},
    mode::Mode,
    provider::{NAME_TAG, NameRule, PhysicalName},
    target::Schemas,
    value::{Hole, Piece, Value},
};

/// Gives every resource that lacks its physical name the one of the convention, if the root has one.
pub fn fill(evaluated: &mut Evaluated, schemas: &Schemas) {
    let Some(convention) = Convention::of(evaluated) else { return };
    let mut names: Vec<(ResourceId, &'static PhysicalName, Vec<NamePiece>, &str)> = Vec::new();
    for (id, resource) in evaluated.resources.iter_enumerated() {
        let physical = schemas.facts(&resource.ty).physical_name(&resource.ty);
        let Some(physical) = physical.filter(|physical| lacks_name(resource, physical, schemas)) else { continue };
        let ending = match Ends::of(&resource.body, physical) {
            Ends::With(ending) => ending.text,
            Ends::Freely | Ends::Without(_) => "",
            // Which of the two names it has, only the deployment says.
            Ends::Either(_) => continue,
        };
        let name = left_out(evaluated, resource, physical, &convention);
        names.push((id, physical, name, ending));
    }
    for (id, physical, name, ending) in names {
        let keys = keys(evaluated, id);
        let name = text(physical.prefix(), &name, ending, &keys);
        let resource = &mut evaluated.resources[id];
        let span = resource.span;
        resource.named_by_convention = super::set(&mut resource.body, physical.attribute, name, span);
    }
}

/// Whether a name is missing, and what tells its instances apart can be in one: they cannot share it.
fn lacks_name(resource: &Resource, physical: &PhysicalName, schemas: &Schemas) -> bool {
    let (body, meta) = (&resource.body, &resource.meta);
    let repeated = meta.count.is_some() || meta.for_each.is_some();
    if resource.mode != Mode::Managed || (repeated && own_key(resource).is_none()) {
        return false;
    }
    let Some(block) = schemas.block(Mode::Managed, &resource.ty) else { return false };
    if physical.attribute == NAME_TAG {
        return block.attribute("tags").is_some();
    }
    block.attribute(physical.attribute).is_some()
        && !physical.has(NameRule::Unfilled)
        && body.attribute(physical.attribute).is_none()
        && !body.attributes.iter().any(|argument| argument.name.strip_suffix("_prefix") == Some(physical.attribute))
}

/// The keys of the modules around a resource, the outermost first, as it sees them, and that of its own instances.
fn keys(evaluated: &mut Evaluated, id: ResourceId) -> Vec<Value> {
    let parent = |module: &LocalModuleId| evaluated.local_modules[*module].parent;
    let mut around: Vec<LocalModuleId> = std::iter::successors(evaluated.resources[id].module, parent).collect();
    around.reverse();
    let mut keys: Vec<Value> = Vec::new();
    for module in around {
        let local = &evaluated.local_modules[module];
        let span = evaluated.instances[local.body].span;
        keys.push(local.key.clone());
        keys = keys
            .into_iter()
            .map(|key| match &key {
                Value::Deferred(deferred) => evaluated.hand_in(module, deferred, "instance_key", span),
                _ => key,
            })
            .collect();
    }
    keys.extend(own_key(&evaluated.resources[id]));
    keys
}

fn text(prefix: &str, pieces: &[NamePiece], ending: &str, keys: &[Value]) -> Value {
    let text = |text: &str| (!text.is_empty()).then(|| Piece::Text(text.into()));
    let mut keys = keys.iter();
    let mut name = Vec::new();
    for piece in pieces {
        match piece {
            NamePiece::Text(all) => {
                for (index, part) in between(all).enumerate() {
                    name.extend((index > 0).then(|| keys.next().cloned()).flatten().map(Piece::Value));
                    name.extend(text(part));
                }
            }
            NamePiece::Suffix | NamePiece::Unknown { .. } => name.push(Piece::Value(Value::Hole(Hole::Suffix))),
        }
    }
    Value::Template(Rc::new(text(prefix).into_iter().chain(name).chain(text(ending)).collect()))
}
