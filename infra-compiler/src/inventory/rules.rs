use std::collections::BTreeMap;

use infra_core::template::RuleSummary;

use super::Inventory;
use crate::{check, diagnostic::Code};

impl Inventory {
    /// What is known of the rules that allows and findings name, by name.
    pub(super) fn rules(&self) -> Vec<RuleSummary<'_>> {
        let mut rules: BTreeMap<&str, Option<&'static Code>> = BTreeMap::new();
        for found in &self.findings {
            rules.insert(found.diagnostic.code.name, Some(found.diagnostic.code));
        }
        for allowed in &self.allows {
            let name = &*allowed.rule;
            rules.entry(name).or_insert_with(|| check::all().map(|check| check.code).find(|code| code.name == name));
        }
        let rules = rules.into_iter().map(|(name, code)| match code {
            Some(code) => RuleSummary { name, summary: code.summary.into(), why: code.why.into() },
            None => RuleSummary { name, ..RuleSummary::default() },
        });
        rules.collect()
    }
}
