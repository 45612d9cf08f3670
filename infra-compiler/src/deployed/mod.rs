//! What is deployed, as the file says that a root names by `#[lock("…")]`, beside what the root will deploy.
//!
//! [`Deployed`] is what checks compare with, [`locked`] what `deploy` will write of a resource.

mod change;
mod fixed;
mod instances;
mod likely;
mod refactored;

pub use change::{Change, changes};
pub use instances::{Present, addresses, entry};
pub use likely::{Candidates, Was};
pub use refactored::Refactored;

use infra_template::{Lock, Locked, Section, Suffix};

use crate::{
    Span, Text,
    catalog::deployed::LOCK_FILE,
    diagnostic::{Diagnostic, Diagnostics},
    evaluated::{Evaluated, Resource},
    mode::Mode,
    program::{ExprKind, Part, Stack},
    target::{ReadTable, Schemas},
};

/// What a root's lock says.
#[derive(Debug)]
pub struct Deployed {
    /// The file's path, as it is written.
    pub path: Text,
    /// Where that stands.
    pub span: Span,
    lock: Lock,
    workspace: Text,
}

impl Deployed {
    /// Reads the file that a root names; nothing if it names none, or the file cannot be read, which is reported.
    pub fn read(stack: &Stack, read: ReadTable<'_>, out: &mut Diagnostics) -> Option<Self> {
        let (path, span) = argument(stack, "lock")?;
        let (workspace, _) = argument(stack, "workspace")?;
        let lock = match read(&path, span).and_then(|bytes| parsed(&bytes)) {
            Ok(lock) => lock,
            Err(problem) => {
                let found = Diagnostic::error(&LOCK_FILE, span, format!("cannot read the lock `{path}`: {problem}"));
                out.push(found.help(
                    "`cargo infra lock --init PATH` makes one in which nothing is deployed yet; the path is relative to \
                     this source file",
                ));
                return None;
            }
        };
        Some(Self { path, span, lock, workspace })
    }

    /// What is deployed of this root, by environment.
    pub fn own(&self) -> impl Iterator<Item = (Suffix, &Section)> {
        self.sections(|workspace| workspace == &*self.workspace).map(|(_, suffix, section)| (suffix, section))
    }

    /// What is deployed of other roots: the workspace, the environment, and what is there.
    pub fn others(&self) -> impl Iterator<Item = (&str, Suffix, &Section)> {
        self.sections(|workspace| workspace != &*self.workspace)
    }

    fn sections<'a>(&'a self, of: impl Fn(&str) -> bool + 'a) -> impl Iterator<Item = (&'a str, Suffix, &'a Section)> {
        let sections = self.lock.sections.iter().filter(move |((workspace, _), _)| of(workspace));
        sections.filter_map(|((workspace, suffix), section)| Some((&**workspace, suffix.parse().ok()?, section)))
    }
}

fn parsed(bytes: &[u8]) -> Result<Lock, String> {
    let text = std::str::from_utf8(bytes).map_err(|_| "the file is not UTF-8 text".to_owned())?;
    let lock = Lock::read(text).map_err(|error| error.to_string())?;
    for (_, suffix) in lock.sections.keys() {
        suffix.parse::<Suffix>().map_err(|error| format!("the environment `{suffix}`: {error}"))?;
    }
    Ok(lock)
}

/// The text that an attribute of a stack is given.
fn argument(stack: &Stack, name: &str) -> Option<(Text, Span)> {
    let argument = stack.attributes.iter().find(|it| &*it.name.text == name)?.arguments.first()?;
    match &*argument.kind {
        ExprKind::Template(parts) => match parts.as_slice() {
            [Part::Text(text)] => Some((text.clone(), argument.span)),
            _ => None,
        },
        _ => None,
    }
}

/// What a lock says of a resource, but for its name.
pub fn locked(resource: &Resource, schemas: &Schemas) -> Locked {
    let fixed = fixed::of(resource, schemas).into_iter().map(|(path, fixed)| (path, fixed.written));
    Locked { data: data(resource, schemas), name: None, fixed: fixed.collect() }
}

/// What is lost with a resource.
fn data(resource: &Resource, schemas: &Schemas) -> Option<String> {
    schemas.facts(&resource.ty).data(&resource.ty).map(str::to_owned)
}

/// Whether something is made of it.
pub fn is_there(resource: &Resource) -> bool {
    resource.mode == Mode::Managed && !resource.is_none()
}

/// A resource's address, that of its module before it.
pub fn address(evaluated: &Evaluated, resource: &Resource) -> String {
    format!("{}{}", evaluated.prefix_of(resource.instance), resource.address())
}

#[cfg(test)]
mod tests;
