//! Nested stacks whose `count` or `for_each` only the deployment knows: each is written as a module of Terraform's beside
//! the document, once, and Terraform makes as many of it as it then finds.

use std::rc::Rc;

use super::{Argument, ArgumentValue, Evaluated};
use crate::{
    Span, Text,
    ids::{InstanceId, LocalModuleId, ModuleId},
    types::Type,
    value::{Deferred, Marks, Node, Root, Step, Traversal, Value, Way},
};

/// Names that Terraform takes for itself where a module is called, or keeps for later.
const RESERVED: [&str; 8] =
    ["count", "depends_on", "for_each", "lifecycle", "locals", "providers", "source", "version"];

/// A nested stack that is written as a module.
#[derive(Debug)]
pub struct LocalModule {
    /// The stack instance that stands for all of them.
    pub body: InstanceId,
    /// The module that calls it; `None` for the root's document.
    pub parent: Option<LocalModuleId>,
    /// Its call.
    pub call: ModuleId,
    /// Its folder: the names of the calls that lead to it.
    pub folder: Text,
    /// What stands before the addresses in it: `module.shops.`.
    pub prefix: Text,
    /// `each.key` or `count.index` where it is called.
    pub key: Value,
    /// What it takes.
    pub inputs: Vec<Input>,
    /// What it gives.
    pub outputs: Vec<LocalOutput>,
}

/// A variable of a [`LocalModule`].
#[derive(Debug)]
pub struct Input {
    /// The variable.
    pub name: Text,
    /// What is given for it where the module is called.
    pub given: Value,
    /// Its type, [`Type::Any`] if that is not known.
    pub ty: Type,
    /// What Terraform marks it with.
    pub marks: Marks,
}

/// An output of a [`LocalModule`].
#[derive(Debug)]
pub struct LocalOutput {
    /// As users of the stack read it.
    pub name: Text,
    /// What it is.
    pub value: Value,
}

impl LocalModule {
    /// Where its document stands, under the folder of the root's.
    pub fn folder_path(folder: &str) -> String {
        format!("modules/{folder}")
    }
}

impl Evaluated {
    /// What stands before an address that is written in a module; nothing in the root's document.
    pub fn prefix(&self, module: Option<LocalModuleId>) -> &str {
        module.and_then(|module| self.local_modules.find(module)).map_or("", |module| &module.prefix)
    }

    /// The module that a stack instance is written in.
    pub fn module_of(&self, instance: InstanceId) -> Option<LocalModuleId> {
        self.instances.find(instance).and_then(|instance| instance.module)
    }

    /// What stands before the addresses of what a stack instance holds.
    pub fn prefix_of(&self, instance: InstanceId) -> &str {
        self.prefix(self.module_of(instance))
    }

    /// The nested stack whose instance stands for all of them, if it is written as a module.
    pub fn local_module(&self, body: InstanceId) -> Option<&LocalModule> {
        let module = self.local_modules.find(self.module_of(body)?)?;
        (module.body == body).then_some(module)
    }

    /// Hands a value that only the deployment knows into a module, and gives what stands for it there.
    pub fn hand_in(&mut self, module: LocalModuleId, value: &Deferred, wanted: &str, span: Span) -> Value {
        let local = &mut self.local_modules[module];
        let given = Value::Deferred(Rc::new(value.clone()));
        let known = local.inputs.iter().find(|input| input.given == given).map(|input| input.name.clone());
        let name = known.unwrap_or_else(|| {
            let name = free_name(wanted, &local.inputs);
            local.inputs.push(Input {
                name: name.clone(),
                given: given.clone(),
                ty: value.ty.clone(),
                marks: value.marks,
            });
            let argument =
                Argument { name: name.clone(), name_span: span, value: ArgumentValue::Value(given.clone()), span };
            self.modules[local.call].body.attributes.push(argument);
            name
        });
        let root = Root::Input { module, name, origin: Rc::new(given) };
        let node = Node::Traversal(Traversal { root, steps: Vec::new() });
        Value::Deferred(Rc::new(Deferred { node, ty: value.ty.clone(), marks: value.marks, way: Way::NONE }))
    }

    /// What a reference to the instances of a [`LocalModule`] reads: one output, or all where it names none.
    pub fn outputs_read<'a>(&'a self, body: InstanceId, steps: &[Step]) -> impl Iterator<Item = &'a LocalOutput> {
        let name = steps.iter().find_map(|step| match step {
            Step::Attribute(name) => Some(name.clone()),
            Step::Index(_) | Step::Splat => None,
        });
        let outputs = self.local_module(body).map_or(&[][..], |module| &module.outputs);
        outputs.iter().filter(move |output| name.as_ref().is_none_or(|name| output.name == *name))
    }
}

/// The name of a variable that is not taken yet.
fn free_name(wanted: &str, taken: &[Input]) -> Text {
    let wanted = if RESERVED.contains(&wanted) { format!("{wanted}_") } else { wanted.to_owned() };
    let free = |name: &str| taken.iter().all(|input| *input.name != *name);
    let mut name = wanted.clone();
    let mut number = 2;
    while !free(&name) {
        name = format!("{wanted}_{number}");
        number += 1;
    }
    name.into()
}
