//! Configurations that the provider plans: what it asks for beside what the schema asks for is added, as it names it.

use std::collections::BTreeSet;

use infra_compiler::Text;
use provider_client::{Diagnostic, Severity, Slot, Value};

use super::{Arguments, LOST, Plans, ask, dotted};

/// So often something is added.
const ROUNDS: usize = 6;

impl Plans<'_> {
    /// Arguments with what the provider wants beside them; as they are, if it goes on to want more.
    pub(super) fn mended(
        &mut self,
        arguments: Arguments,
        change: Option<(&Vec<Text>, &Value)>,
    ) -> Result<Arguments, String> {
        let mut mended = arguments.clone();
        for _ in 0..ROUNDS {
            let set: Arguments =
                mended.iter().cloned().chain(change.map(|(path, value)| (path.clone(), value.clone()))).collect();
            let said = self.complaints(&set)?;
            if said.is_empty() {
                return Ok(mended);
            }
            let has: BTreeSet<Vec<Text>> = self.base.iter().chain(&set).map(|(path, _)| path.clone()).collect();
            let wanted = said.iter().find_map(|one| self.wanted(one, &has));
            let Some(wanted) = wanted else { break };
            mended.extend(wanted);
        }
        Ok(arguments)
    }

    /// The first that a complaint names and that is not there.
    fn wanted(&self, said: &Diagnostic, has: &BTreeSet<Vec<Text>>) -> Option<Arguments> {
        let words = ask::words(&format!("{} {}", said.summary, said.detail));
        let is_there = |path: &[Text]| has.iter().any(|other| other.starts_with(path));
        let first = |slot: &Slot| Some(vec![(slot.path.clone(), self.values(slot).into_iter().next()?)]);
        let named = |is: &dyn Fn(&[Text]) -> bool| {
            self.all.iter().filter(|slot| is(&slot.path) && !is_there(&slot.path)).find_map(first)
        };
        let blocks = || {
            let mut ways = self.all.iter().flat_map(|slot| (1..=slot.depth).filter_map(|depth| slot.path.get(..depth)));
            let way = ways.find(|way| words.contains(&dotted(way)) && !is_there(way))?;
            Some(self.inside(way)).filter(|inside| !inside.is_empty())
        };
        let by_path = named(&|path| words.contains(&dotted(path)));
        by_path.or_else(blocks).or_else(|| {
            let around = |path: &[Text]| path.len() == 1 || path.split_last().is_some_and(|(_, way)| is_there(way));
            named(&|path| around(path) && path.last().is_some_and(|name| words.contains(&**name)))
        })
    }

    /// What the provider says against making something with these arguments.
    fn complaints(&mut self, set: &Arguments) -> Result<Vec<Diagnostic>, String> {
        let config = self.config(set)?;
        if self.lost >= LOST {
            return Ok(Vec::new());
        }
        let errors = match self.server.plan(self.ty, &Value::Nil, &config, &config) {
            Ok(plan) => plan.diagnostics.into_iter().filter(|found| found.severity == Severity::Error).collect(),
            Err(failure) => {
                self.again(failure)?;
                Vec::new()
            }
        };
        Ok(errors)
    }
}
