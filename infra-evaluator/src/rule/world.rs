use std::{
    cell::{Cell, RefCell},
    rc::Rc,
};

use rustc_hash::FxHashMap;

use super::{Seen, join::Join};
use crate::{
    Text,
    evaluated::{Argument, Evaluated, Resource},
    ids::{Arena, ResourceId},
    mode::Mode,
    schema::{Block, Schema},
    target::Schemas,
    value::Value,
};

/// A program as rules see it: its resources by type, and what is looked up among them.
pub struct World<'a> {
    pub(super) evaluated: &'a Evaluated,
    pub(super) schemas: &'a Schemas,
    /// Whether nothing can be outside of what is seen here.
    whole: bool,
    types: FxHashMap<Mode, FxHashMap<&'a str, OfType>>,
    /// What each resource may hold, where that is known: rules ask it at every step.
    shapes: Arena<ResourceId, Option<Shape>>,
    joins: RefCell<FxHashMap<(Mode, Text, Text), Rc<Join>>>,
    /// Whether instances of two resources are compared: what both write by their own key may differ.
    pub(super) apart: Cell<bool>,
    /// The JSON that was read so far: many rules ask one document for a setting each.
    pub(super) documents: RefCell<FxHashMap<Text, Value>>,
    /// What was asked of resources so far: many rules ask for one argument.
    pub(super) members: RefCell<FxHashMap<(ResourceId, Text), Seen<'a>>>,
}

/// What a resource may hold.
type Shape = (Rc<Schema>, Rc<Block>);

/// The resources of a type.
#[derive(Debug, Default)]
pub(super) struct OfType {
    pub(super) ids: Vec<ResourceId>,
    /// Whether only the deployment knows how many there are of one of them.
    pub(super) deployed: bool,
}

static NONE: OfType = OfType { ids: Vec::new(), deployed: false };

impl<'a> World<'a> {
    /// The program that came of a definition; `root` says whether nothing but what is in it will be deployed with it.
    pub fn new(evaluated: &'a Evaluated, schemas: &'a Schemas, root: bool) -> Self {
        let mut types: FxHashMap<Mode, FxHashMap<&'a str, OfType>> = FxHashMap::default();
        for (id, resource) in evaluated.resources.iter_enumerated() {
            if resource.is_none() {
                continue;
            }
            let of_type = types.entry(resource.mode).or_default().entry(&*resource.ty).or_default();
            of_type.ids.push(id);
            of_type.deployed |= !is_number_known(resource);
        }
        let shape = |resource: &Resource| {
            let schema = schemas.of_type(&resource.ty)?;
            let block = schema.resource(resource.mode, &resource.ty).ok().flatten()?;
            Some((schema.clone(), block))
        };
        let shapes = evaluated.resources.iter().map(shape).collect();
        // Those of this language are seen.
        let whole = root && evaluated.modules.len() == evaluated.local_modules.len();
        Self {
            evaluated,
            schemas,
            whole,
            types,
            shapes,
            joins: RefCell::default(),
            apart: Cell::new(false),
            documents: RefCell::default(),
            members: RefCell::default(),
        }
    }

    /// The resources of a type, in order.
    pub fn of_type(&self, mode: Mode, ty: &str) -> &[ResourceId] {
        &self.resources(mode, ty).ids
    }

    pub(super) fn resources(&self, mode: Mode, ty: &str) -> &OfType {
        self.types.get(&mode).and_then(|types| types.get(ty)).unwrap_or(&NONE)
    }

    pub(super) fn resource(&self, id: ResourceId) -> &'a Resource {
        &self.evaluated.resources[id]
    }

    /// The schema of a resource.
    pub(super) fn shape(&self, id: ResourceId) -> Option<&Shape> {
        self.shapes[id].as_ref()
    }

    /// Whether there is certainly no other resource of the type than those that are seen.
    pub(super) fn sees_all(&self, mode: Mode, ty: &str) -> bool {
        self.whole && !self.resources(mode, ty).deployed
    }

    /// The resources of a type by what an attribute of theirs is.
    pub(super) fn join(&self, mode: Mode, ty: &Text, attribute: &Text) -> Rc<Join> {
        let key = (mode, ty.clone(), attribute.clone());
        if let Some(join) = self.joins.borrow().get(&key) {
            return join.clone();
        }
        let join = Rc::new(Join::new(self, mode, ty, attribute));
        self.joins.borrow_mut().insert(key, join.clone());
        join
    }
}

/// Whether it is known how many there are of a resource.
fn is_number_known(resource: &Resource) -> bool {
    let known = |argument: &Option<Argument>| {
        argument.as_ref().is_none_or(|argument| match argument.value() {
            Some(Value::Number(_) | Value::Object(_) | Value::Map(_)) => true,
            Some(keys @ Value::Set(_)) => keys.is_known(),
            _ => false,
        })
    };
    resource.module.is_none() && known(&resource.meta.count) && known(&resource.meta.for_each)
}

/// Whether there is one for each of something, so that instances of it may differ.
pub(super) fn is_counted(resource: &Resource) -> bool {
    resource.meta.count.is_some() || resource.meta.for_each.is_some() || resource.module.is_some()
}
