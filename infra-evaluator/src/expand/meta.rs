//! What Terraform itself understands of a resource or module.

use super::Expander;
use crate::{
    evaluate::Scope,
    evaluated::{Argument, ArgumentValue, Meta},
    ids::InstanceId,
    resolved::{self, Setting},
};

impl<'p> Expander<'p> {
    /// `ty` is the type that it is of, empty for a module.
    pub(super) fn meta(&mut self, written: &'p resolved::Meta, ty: &str, scope: &Scope) -> Meta {
        let mut depends_on = self.frames[scope.within.instance].depends_on.clone();
        let written_provider = written.provider.as_ref();
        // A module has its `providers`.
        let provider = if ty.is_empty() && written_provider.is_none() {
            None
        } else {
            self.provider_argument(scope.within.instance, written_provider, ty)
        };
        depends_on.extend(self.dependencies(&written.depends_on, scope));
        depends_on.dedup();
        Meta {
            count: written.count.as_ref().map(|count| self.setting(count, scope)),
            for_each: written.for_each.as_ref().map(|for_each| self.setting(for_each, scope)),
            depends_on,
            provider,
            lifecycle: written.lifecycle.as_ref().map(|lifecycle| self.body(lifecycle, scope)),
            connection: written.connection.as_ref().map(|connection| self.body(connection, scope)),
            provisioners: written.provisioners.iter().map(|block| self.block(block, scope)).collect(),
        }
    }

    fn setting(&mut self, setting: &'p Setting, scope: &Scope) -> Argument {
        Argument {
            name: setting.name.text.clone(),
            name_span: setting.name.span,
            value: ArgumentValue::Value(self.value(&setting.value, scope)),
            span: setting.value.span,
        }
    }

    /// Evaluates what nested stacks' `depends_on` name, once every resource is there.
    pub(super) fn hand_down(&mut self) {
        for (outer, written, scope) in std::mem::take(&mut self.handed_down) {
            let found = self.dependencies(written, &scope);
            let module = self.evaluated.module_of(scope.within.instance);
            // A stack is brought in before those in it.
            let inner: Vec<InstanceId> =
                self.frames.keys().filter(|instance| *instance >= outer && self.within(*instance, outer)).collect();
            for instance in inner {
                let own = self.evaluated.module_of(instance);
                if own == module {
                    self.frames[instance].depends_on.extend(found.iter().cloned());
                } else if let Some(local) = self.evaluated.local_module(instance).filter(|local| local.parent == module)
                {
                    // A module waits as a whole.
                    let call = local.call;
                    self.evaluated.modules[call].meta.depends_on.extend(found.iter().cloned());
                }
            }
        }
    }

    /// Whether a stack instance is another one or lies within it.
    pub(super) fn within(&self, instance: InstanceId, outer: InstanceId) -> bool {
        let mut at = Some(instance);
        while let Some(instance) = at {
            if instance == outer {
                return true;
            }
            at = self.evaluated.instances[instance].parent;
        }
        false
    }
}
