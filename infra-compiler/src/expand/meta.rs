//! What Terraform itself understands of a resource or module.

use super::Expander;
use crate::{
    evaluate::Scope,
    evaluated::{Argument, ArgumentValue, Meta},
    ids::InstanceId,
    resolved::{self, ProviderName, Setting},
};

impl<'p> Expander<'p> {
    pub(super) fn meta(&mut self, written: &'p resolved::Meta, scope: &Scope) -> Meta {
        let frame = &self.frames[scope.within.instance];
        let mut depends_on = frame.depends_on.clone();
        let provider = written.provider.as_ref().or(frame.provider.as_ref()).map(provider_argument);
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
            // A stack is brought in before those in it.
            let inner: Vec<InstanceId> =
                self.frames.keys().filter(|instance| *instance >= outer && self.within(*instance, outer)).collect();
            for instance in inner {
                self.frames[instance].depends_on.extend(found.iter().cloned());
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

pub(super) fn provider_argument(provider: &ProviderName) -> Argument {
    Argument {
        name: "provider".into(),
        name_span: provider.name_span,
        value: ArgumentValue::Traversals { references: vec![(provider.text.clone(), None)], many: false },
        span: provider.span,
    }
}
