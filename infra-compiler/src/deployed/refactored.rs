use crate::evaluated::{ArgumentValue, Body, Evaluated};

/// What `moved` and `removed` say of addresses.
#[derive(Debug, Default)]
pub struct Refactored {
    /// From where, and to where.
    moved: Vec<(String, String)>,
    removed: Vec<String>,
}

impl Refactored {
    /// Those of a program.
    pub fn of(evaluated: &Evaluated) -> Self {
        let mut found = Self::default();
        for one in &evaluated.refactorings {
            let prefix = evaluated.prefix_of(one.instance);
            let named = |name: &str| address(&one.body, name).map(|address| format!("{prefix}{address}"));
            match (one.block, named("from"), named("to")) {
                ("moved", Some(from), Some(to)) => found.moved.push((from, to)),
                ("removed", Some(from), _) => found.removed.push(from),
                _ => {}
            }
        }
        found
    }

    /// Whether it is said what becomes of an address that was there.
    pub fn tells_of(&self, address: &str) -> bool {
        let sources = self.moved.iter().map(|(from, _)| from).chain(&self.removed);
        sources.into_iter().any(|from| is_part(address, from) || is_part(from, address))
    }

    /// The addresses that something at this one may have had before, the latest first.
    pub fn before(&self, address: &str) -> Vec<String> {
        let mut found: Vec<String> = Vec::new();
        let mut asked = vec![address.to_owned()];
        while let Some(address) = asked.pop() {
            for (from, to) in &self.moved {
                let Some(rest) = address.strip_prefix(&**to).filter(|_| is_part(&address, to)) else { continue };
                let earlier = format!("{from}{rest}");
                if earlier != address && !found.contains(&earlier) {
                    found.push(earlier.clone());
                    asked.push(earlier);
                }
            }
        }
        found
    }
}

/// Whether an address is this one, an instance of it, or within it.
fn is_part(address: &str, of: &str) -> bool {
    address.strip_prefix(of).is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '[']))
}

/// The address that an argument names.
fn address<'a>(body: &'a Body, name: &str) -> Option<&'a str> {
    match &body.attribute(name)?.value {
        ArgumentValue::Traversals { references, .. } => references.first().map(|(text, _)| &**text),
        _ => None,
    }
}
