use rustc_hash::FxHashMap;

use crate::{
    ids::{FieldId, OutputId, ParameterId},
    program::{Definition, Item, ItemKind, Nested},
};

/// What others name of a definition, by id.
#[derive(Debug, Default)]
pub(super) struct Signature<'p> {
    parameters: FxHashMap<&'p str, ParameterId>,
    fields: FxHashMap<&'p str, FieldId>,
    outputs: FxHashMap<&'p str, OutputId>,
    /// The nested stacks that are `pub`; each name has an output's id too.
    nested: FxHashMap<&'p str, Vec<&'p Nested>>,
}

impl<'p> Signature<'p> {
    pub(super) fn of(definition: &'p Definition) -> Self {
        let mut signature = Self::default();
        match definition {
            Definition::Stack(stack) => {
                let names = stack.parameters.iter().map(|parameter| &*parameter.name.text);
                signature.parameters = names.zip((0..).map(ParameterId::new)).collect();
                signature.collect_outputs(&stack.items);
            }
            Definition::Kind(kind) => {
                let names = kind.fields.iter().map(|field| &*field.name.text);
                signature.fields = names.zip((0..).map(FieldId::new)).collect();
            }
        }
        signature
    }

    fn collect_outputs(&mut self, items: &'p [Item]) {
        for item in items {
            match &item.kind {
                ItemKind::Output { name, .. } => self.output_id(&name.text),
                ItemKind::Stack(nested) if nested.public => {
                    self.output_id(&nested.name.text);
                    self.nested.entry(&nested.name.text).or_default().push(nested);
                }
                ItemKind::For { items, .. } => self.collect_outputs(items),
                ItemKind::If { then, otherwise, .. } => {
                    self.collect_outputs(then);
                    self.collect_outputs(otherwise);
                }
                _ => {}
            }
        }
    }

    fn output_id(&mut self, name: &'p str) {
        let next = OutputId::new(self.outputs.len());
        self.outputs.entry(name).or_insert(next);
    }

    /// The `pub` nested stacks of a name: more than one in arms of `if`, or families.
    pub(super) fn nested(&self, name: &str) -> &[&'p Nested] {
        self.nested.get(name).map_or(&[], Vec::as_slice)
    }

    pub(super) fn parameter(&self, name: &str) -> Option<ParameterId> {
        self.parameters.get(name).copied()
    }

    pub(super) fn field(&self, name: &str) -> Option<FieldId> {
        self.fields.get(name).copied()
    }

    pub(super) fn output(&self, name: &str) -> Option<OutputId> {
        self.outputs.get(name).copied()
    }

    /// How many parameters there are.
    pub(super) fn parameters(&self) -> usize {
        self.parameters.len()
    }

    /// The names of the outputs, in the order of their ids.
    pub(super) fn outputs(&self) -> impl Iterator<Item = &'p str> + use<'p> {
        let mut all: Vec<(OutputId, &'p str)> = self.outputs.iter().map(|(name, id)| (*id, *name)).collect();
        crate::sort_by(&mut all, Ord::cmp);
        all.into_iter().map(|(_, name)| name)
    }
}
