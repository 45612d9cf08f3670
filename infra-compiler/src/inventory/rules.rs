use std::collections::BTreeSet;

use infra_template::RuleSummary;

use super::Inventory;
use crate::check;

impl Inventory {
    /// The names of the rules that allows and findings name.
    pub fn rule_names(&self) -> BTreeSet<&str> {
        let found = self.findings.iter().map(|found| found.diagnostic.name());
        found.chain(self.allows.iter().map(|allowed| &*allowed.rule)).collect()
    }

    /// What is known of them, by name.
    pub(super) fn rules(&self) -> Vec<RuleSummary<'_>> {
        self.rule_names().into_iter().map(|name| self.rule(name)).collect()
    }

    /// A rule that is written in the language says in the first line of its documentation what it wants, in the rest why.
    fn rule<'a>(&'a self, name: &'a str) -> RuleSummary<'a> {
        if let Some(docs) = self.documented.get(name) {
            let (summary, why) = docs.split_once('\n').unwrap_or((docs, ""));
            return RuleSummary { name, summary: summary.trim().into(), why: why.trim().into() };
        }
        match check::all().map(|check| check.code).find(|code| code.name == name) {
            Some(code) => RuleSummary { name, summary: code.summary.into(), why: code.why.into() },
            None => RuleSummary { name, ..RuleSummary::default() },
        }
    }
}
