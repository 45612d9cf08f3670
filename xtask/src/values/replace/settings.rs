//! Changes beside other values of the arguments around them.

use std::collections::BTreeMap;

use infra_compiler::{
    Text,
    types::Type,
    values::{Fact, Replaces},
};
use provider_client::Value;

use super::{Arguments, Change, Counts, Plans, find};

/// As many other values of one argument are set beside the changes of others, and as many settings are tried in all.
const OTHERS: usize = 3;
const SETTINGS: usize = 8;

/// What takes any text, and what the provider compares it with when it plans.
const ENGINES: (&str, [&str; 3]) = ("engine", ["mysql", "aurora-mysql", "redis"]);

fn how(counts: &BTreeMap<Vec<Text>, Counts>, change: &Change) -> Option<Replaces> {
    counts.get(&change.path).and_then(|counts| counts.how())
}

impl Plans<'_> {
    /// Plans a change of each of the type's own arguments and blocks again in each setting: many in one plan, where nothing of
    /// what never replaced may replace, and those alone of which it says something else than before.
    pub(super) fn ask_settings(
        &mut self,
        own: &[Change],
        counts: &mut BTreeMap<Vec<Text>, Counts>,
    ) -> Result<(), String> {
        for setting in self.settings() {
            let with = |all: &Arguments| std::iter::once(setting.clone()).chain(all.iter().cloned()).collect();
            let others = own.iter().filter(|change| change.path.first() != setting.0.first());
            let others = others
                .map(|change| Change { path: change.path.clone(), from: with(&change.from), to: with(&change.to) })
                .filter(|change| how(counts, change) != Some(Replaces::Sometimes));
            let (told, unknown): (Vec<Change>, Vec<Change>) = others.partition(|change| how(counts, change).is_some());
            self.together(&told, counts, self.lost)?;
            for change in unknown {
                let found = self.replaces(&change)?;
                counts.entry(change.path).or_default().hear(found);
            }
        }
        Ok(())
    }

    fn together(
        &mut self,
        changes: &[Change],
        counts: &mut BTreeMap<Vec<Text>, Counts>,
        lost: usize,
    ) -> Result<(), String> {
        // What made it wait does so with most of them.
        if changes.is_empty() || self.lost > lost {
            return Ok(());
        }
        if let [one] = changes {
            let found = self.replaces(one)?;
            counts.entry(one.path.clone()).or_default().hear(found);
            return Ok(());
        }
        // What one wants beside it may be what another one changes.
        let is_changed = |path: &[Text]| changes.iter().any(|change| change.path == path);
        let all = |side: fn(&Change) -> &Arguments| -> Arguments {
            let set = changes.iter().flat_map(|change| side(change).iter().map(move |set| (&change.path, set)));
            set.filter(|(own, (path, _))| *own == path || !is_changed(path)).map(|(_, set)| set.clone()).collect()
        };
        let Some(replaced) = self.replaced(&all(|change| &change.from), &all(|change| &change.to))? else {
            let (one, other) = changes.split_at(changes.len() / 2);
            self.together(one, counts, lost)?;
            return self.together(other, counts, lost);
        };
        for change in changes {
            let is_named =
                replaced.iter().any(|path| path.first().map(String::as_str) == change.path.first().map(|name| &**name));
            if is_named != (how(counts, change) == Some(Replaces::Always)) {
                let found = self.replaces(change)?;
                counts.entry(change.path.clone()).or_default().hear(found);
            }
        }
        Ok(())
    }

    /// Other values of the type's own arguments: of lists, of what is on or off, and of engines.
    fn settings(&self) -> Arguments {
        let own = || self.all.iter().filter(|slot| slot.path.len() == 1);
        let mut settings: Arguments = Vec::new();
        for slot in own().filter(|slot| slot.path.iter().any(|name| &**name == ENGINES.0)) {
            settings.extend(ENGINES.1.map(|engine| (slot.path.clone(), slot.hold(Value::from(engine)))));
        }
        for slot in own() {
            let facts = find(self.known, &slot.path).map(|taken| &*taken.facts).unwrap_or_default();
            if facts.iter().any(|fact| matches!(fact, Fact::OneOf { .. })) {
                settings.extend(self.some(slot, OTHERS).into_iter().map(|value| (slot.path.clone(), value)));
            }
        }
        for slot in own().filter(|slot| *slot.element() == Type::Bool) {
            settings.push((slot.path.clone(), slot.hold(Value::from(true))));
        }
        settings.truncate(SETTINGS);
        settings
    }
}
