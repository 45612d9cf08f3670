//! The configurations of providers that a module of ours is handed.

use std::collections::{BTreeMap, BTreeSet};

use super::{Argument, ArgumentValue, Evaluated, Resource};
use crate::{Text, ids::LocalModuleId, provider::name_of_type};

/// The one provider that is a part of Terraform, and that no module names.
const BUILT_IN: &str = "terraform";

/// The configurations of one provider.
#[derive(Debug, Default)]
pub struct Configurations {
    /// Whether the default one is used.
    pub default: bool,
    /// The others that are used, as `aws.west`.
    pub aliases: BTreeSet<String>,
}

impl Evaluated {
    /// The configurations that a module needs for what is in it, by the name of the provider.
    pub fn providers_in(&self, module: LocalModuleId) -> BTreeMap<String, Configurations> {
        let mut found = BTreeMap::new();
        let scoped = self.checks.iter().filter_map(|check| check.data.as_ref());
        for resource in self.resources.iter().chain(scoped).filter(|one| one.module == Some(module)) {
            add(&mut found, &configuration(resource));
        }
        let handed_on = self.modules.iter().filter(|call| self.module_of(call.instance) == Some(module));
        for (_, outer) in handed_on.flat_map(|call| &call.providers) {
            add(&mut found, outer);
        }
        let inner = self.local_modules.iter_enumerated().filter(|(_, inner)| inner.parent == Some(module));
        for (name, theirs) in inner.flat_map(|(inner, _)| self.providers_in(inner)) {
            let ours = found.entry(name).or_default();
            ours.default |= theirs.default;
            ours.aliases.extend(theirs.aliases);
        }
        found
    }

    /// `providers` of the call of a module: nothing where it has the default configurations alone, which Terraform hands
    /// down by itself.
    pub fn handed_providers(&self, module: LocalModuleId) -> Vec<(Text, Text)> {
        let all = self.providers_in(module);
        if all.values().all(|one| one.aliases.is_empty()) {
            return Vec::new();
        }
        let same = |name: String| (Text::from(name.as_str()), Text::from(name.as_str()));
        let default = |(name, one): (&String, &Configurations)| one.default.then(|| name.clone());
        let defaults: Vec<String> = all.iter().filter_map(default).collect();
        let aliases = all.into_values().flat_map(|one| one.aliases);
        defaults.into_iter().chain(aliases).map(same).collect()
    }
}

/// `aws`, `aws.west`.
fn configuration(resource: &Resource) -> String {
    match resource.meta.provider.as_ref().map(|argument: &Argument| &argument.value) {
        Some(ArgumentValue::Traversals { references, .. }) if !references.is_empty() => {
            references.iter().map(|(text, _)| text.to_string()).take(1).collect()
        }
        _ => name_of_type(&resource.ty).to_owned(),
    }
}

fn add(found: &mut BTreeMap<String, Configurations>, configuration: &str) {
    let (name, alias) = configuration.split_once('.').map_or((configuration, false), |(name, _)| (name, true));
    if name == BUILT_IN {
        return;
    }
    let of_provider = found.entry(name.to_owned()).or_default();
    if alias {
        of_provider.aliases.insert(configuration.to_owned());
    } else {
        of_provider.default = true;
    }
}
