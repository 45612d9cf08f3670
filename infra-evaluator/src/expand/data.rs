//! What evaluation asks of the program around an expression.

use std::rc::Rc;

use super::{Expander, frame::Entity};
use crate::{
    Span, Text,
    catalog::references::{CYCLE, NOT_IN_THIS_BRANCH},
    diagnostic::{Caught, Diagnostic, Diagnostics},
    evaluate::{Bound, Budget, Data, Operand, Outputs, ResourceHead, Scope, Within},
    ids::{DefinitionId, InstanceId, LazyId, OutputId, ResourceId, VariableId},
    program::Name,
    resolved::{ItemKind, ItemsName, Repeated, Root},
    target::Schemas,
    types::Type,
    value::{Deferred, Marks, Node, Root as Start, Traversal, Value, Way},
};

impl Data for Expander<'_> {
    fn name(&mut self, root: &Root, span: Span, scope: &Scope) -> Operand {
        Operand::Value(match root {
            Root::Parameter(parameter) => return self.parameter_operand(scope.within.instance, *parameter, span),
            Root::Field(field) => match scope.within.kind.map(|kind| self.uses[kind].fields[*field].clone()) {
                Some(Bound::Value(value)) => value,
                Some(Bound::Lazy(lazy)) => self.force(lazy, span),
                None => Value::Poison,
            },
            Root::Items(name) => return self.items(name, span, scope),
            Root::Local(_) | Root::Word(_) | Root::Provider | Root::Nothing => Value::Poison,
        })
    }

    fn lazy(&mut self, lazy: LazyId, span: Span) -> Value {
        self.force(lazy, span)
    }

    fn output(&mut self, of: Outputs, read: &[(DefinitionId, OutputId)], name: &Name, scope: &Scope) -> Operand {
        let definition = match of {
            Outputs::Stack(instance) => self.frames[instance].definition,
            Outputs::Remote(remote) => self.foreign[remote].definition,
        };
        // That it is not declared at all is an error of `resolve`.
        let Some((_, output)) = read.iter().find(|(of, _)| *of == definition) else {
            return Operand::Value(Value::Poison);
        };
        match of {
            Outputs::Stack(instance) => self.output_of(instance, *output, name, scope),
            Outputs::Remote(remote) => {
                let value = self.remote_output(remote, *output, name, scope);
                let root = InstanceId::new(0);
                Operand::Value(self.handed(value, root, scope.within.instance, &name.text, name.span))
            }
        }
    }

    fn outputs(&mut self, of: InstanceId, span: Span, scope: &Scope) -> Value {
        let value = self.outputs_of(of, span);
        let name = self.evaluated.instances[of].name.clone();
        self.handed(value, of, scope.within.instance, &name, span)
    }

    fn deployed_output(&mut self, of: InstanceId, name: &str, span: Span, scope: &Scope) -> Option<(Type, Marks)> {
        let found = self.output_type(of, &Name::new(name, span));
        if found.is_none() {
            let problem = self.no_output(of, name, span);
            self.report(scope.within.instance, problem);
        }
        found
    }

    fn deployed_type(&mut self, of: InstanceId, span: Span) -> Type {
        self.deployed_instance(of, span)
    }

    fn output_names(&self, of: InstanceId) -> Vec<Text> {
        let frame = &self.frames[of];
        let there = frame.stack.outputs.iter_enumerated().filter(|(id, output)| {
            frame.outputs[*id].is_some() || output.items.iter().any(|item| !frame.made[*item].is_empty())
        });
        let mut names: Vec<Text> = there.map(|(_, output)| output.name.clone()).collect();
        crate::sort_by(&mut names, Ord::cmp);
        names
    }

    fn resource(&self, id: ResourceId) -> ResourceHead {
        let resource = &self.evaluated.resources[id];
        ResourceHead { mode: resource.mode, ty: resource.ty.clone(), shown: resource.shown() }
    }

    fn schemas(&self) -> Rc<Schemas> {
        self.target.schemas.clone()
    }

    fn version(&self, provider: &str) -> Option<Vec<u64>> {
        self.target.version(provider).and_then(|version| crate::target::numbers(&version))
    }

    fn source(&self, within: &Within) -> Vec<u32> {
        let mut path = self.frames.find(within.instance).map(|frame| frame.source.clone()).unwrap_or_default();
        path.extend(within.kind.map(|kind| self.uses[kind].link));
        path
    }

    fn report(&mut self, instance: InstanceId, found: Diagnostic) {
        Expander::report(self, instance, found);
    }

    fn diagnostics(&mut self) -> &mut Diagnostics {
        self.out
    }

    fn depth(&mut self) -> &mut usize {
        &mut self.depth
    }

    fn budget(&mut self) -> &mut Budget {
        &mut self.budget
    }
}

impl Expander<'_> {
    /// What items of one name have come to here.
    pub(super) fn items(&mut self, name: &ItemsName, span: Span, scope: &Scope) -> Operand {
        let instance = scope.within.instance;
        if !self.expand_for(instance, &name.items) {
            let message = format!("`{}` is declared inside of what it decides about", name.name);
            let found = Diagnostic::error(&CYCLE, span, message);
            self.report(instance, found.help("decide by something that does not need it"));
            return Operand::Value(Value::Poison);
        }
        let made = &self.frames[instance].made;
        let members = name.items.iter().flat_map(|item| &made[*item]).map(Entity::members).sum();
        if !self.budget.members(members, span, instance) || self.budget.is_exceeded() {
            return Operand::Value(Value::Poison);
        }
        let frame = &self.frames[instance];
        let entities: Vec<Entity> = name.items.iter().flat_map(|item| frame.made[*item].iter().cloned()).collect();
        let keyed = |entity: &Entity| {
            matches!(
                entity,
                Entity::Resource { key: Some(_), .. }
                    | Entity::Stack { key: Some(_), .. }
                    | Entity::Stacks { key: Some(_), .. }
                    | Entity::Deployed { key: Some(_), .. }
            )
        };
        if entities.iter().any(keyed) || entities.is_empty() && self.is_empty_family(instance, name) {
            let members = entities.into_iter().filter_map(|entity| match entity {
                Entity::Resource { id, key: Some(key), repeated } => Some((key, Operand::Resource { id, repeated })),
                Entity::Stack { instance, key: Some(key) } => Some((key, Operand::Outputs(Outputs::Stack(instance)))),
                Entity::Stacks { key: Some(key), members } => Some((key, instances(members))),
                Entity::Deployed { body, key: Some(key), repeated } => Some((key, self.instances_of(body, repeated))),
                _ => None,
            });
            return Operand::Family(members.collect());
        }
        match entities.into_iter().next() {
            Some(Entity::Resource { id, repeated, .. }) => Operand::Resource { id, repeated },
            Some(Entity::Let(lazy)) => Operand::Value(self.force(lazy, span)),
            Some(Entity::Variable(id)) => {
                let value = self.variable(id);
                Operand::Value(self.handed(value, InstanceId::new(0), instance, &name.name, span))
            }
            Some(Entity::Stack { instance, .. }) => Operand::Outputs(Outputs::Stack(instance)),
            Some(Entity::Stacks { members, .. }) => instances(members),
            Some(Entity::Deployed { body, repeated, .. }) => self.instances_of(body, repeated),
            Some(Entity::Remote(id)) => Operand::Outputs(Outputs::Remote(id)),
            Some(Entity::Module { name, repeated }) => Operand::Module { name, repeated },
            Some(Entity::Poison) => Operand::Value(Value::Poison),
            None => {
                let message = format!("`{}` is declared only in a branch that is not taken", name.name);
                let found = Diagnostic::error(&NOT_IN_THIS_BRANCH, span, message);
                let help = "put the use under the same `if`, or declare the name in each branch";
                self.report(instance, found.help(help).caught(Caught::Tried));
                Operand::Value(Value::Poison)
            }
        }
    }

    /// Whether a name stands for the members of families that have none: of a `for` that was come to and went through
    /// nothing, or in which a condition never held.
    pub(super) fn is_empty_family(&self, instance: InstanceId, name: &ItemsName) -> bool {
        let frame = &self.frames[instance];
        let items = &frame.stack.items;
        name.items.iter().any(|item| {
            let keyed = match &items[*item].kind {
                ItemKind::Resource(resource) => resource.key.is_some(),
                ItemKind::Stack(nested) => nested.key.is_some(),
                _ => false,
            };
            let mut around = std::iter::successors(items[*item].parent, |parent| items[*parent].parent);
            keyed && around.any(|parent| frame.reached.contains(&parent))
        })
    }

    /// The instances of a stack that only the deployment repeats.
    fn instances_of(&self, body: InstanceId, repeated: Repeated) -> Operand {
        let call = self.evaluated.local_module(body).map(|module| &self.evaluated.modules[module.call]);
        let name = call.map_or_else(Text::default, |call| call.name.clone());
        Operand::Instances { body, name, repeated }
    }

    /// `var.x`.
    fn variable(&self, id: VariableId) -> Value {
        let variable = &self.evaluated.variables[id];
        let marks = self.marks[id];
        let way = if marks.is_terraforms() {
            Way::NONE.through(variable.declared.text.clone(), variable.declared.span, true)
        } else {
            Way::NONE
        };
        Value::Deferred(Rc::new(Deferred {
            node: Node::Traversal(Traversal { root: Start::Variable(variable.name.clone()), steps: Vec::new() }),
            ty: variable.ty.clone(),
            marks,
            way,
        }))
    }
}

/// The instances of a stack that has `count` or `for_each`.
fn instances(members: Vec<(Value, InstanceId)>) -> Operand {
    let member = |(key, instance)| (key, Operand::Outputs(Outputs::Stack(instance)));
    Operand::Family(members.into_iter().map(member).collect())
}
