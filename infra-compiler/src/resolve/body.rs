//! Bodies: places where a name is a keyword, an attribute of the resource itself or a provider rather than a value.

use std::collections::HashMap;

use super::Resolver;
use crate::{
    catalog::references::{DUPLICATE_ATTRIBUTE, UNDECLARED_PROVIDER},
    diagnostic::Diagnostic,
    program::{Body, Entry, Expr, ExprKind, Name, Part},
};

/// What a body belongs to, as far as names in it are concerned.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    /// Every value is an expression.
    Plain,
    /// A resource, nested stack, module or `import`: meta-arguments are among its entries.
    Meta,
    /// `lifecycle`.
    Lifecycle,
    /// `provisioner`.
    Provisioner,
    /// `variable`.
    Variable,
    /// `check`.
    Check,
    /// `moved`, `removed`: what is named there may be gone, and is not looked for.
    Refactoring,
}

impl<'p> Resolver<'p, '_> {
    pub(super) fn body(&mut self, body: &'p Body, place: Place) {
        self.duplicates(body);
        self.entries(body, place);
    }

    fn entries(&mut self, body: &'p Body, place: Place) {
        for entry in &body.entries {
            match entry {
                Entry::Attribute { name, value } => self.attribute(name, value, place),
                Entry::Block { name, body, .. } => self.block(name, body, place),
                Entry::For { key, value, source, body } => {
                    self.expression(source);
                    let before = self.scope.bind(key.iter().chain([value]));
                    self.body(body, place);
                    self.scope.release(before);
                }
                Entry::If { condition, then, otherwise } => {
                    self.expression(condition);
                    self.entries(then, place);
                    self.entries(otherwise, place);
                }
                Entry::Poison { .. } => self.poisoned = true,
            }
        }
    }

    fn attribute(&mut self, name: &'p Name, value: &'p Expr, place: Place) {
        match (place, &*name.text) {
            (Place::Lifecycle, "ignore_changes") | (Place::Refactoring, "from" | "to") | (Place::Variable, "type") => {}
            (Place::Provisioner, "when" | "on_failure") if matches!(&*value.kind, ExprKind::Name(_)) => {}
            (Place::Meta, "provider") => self.provider(value),
            (Place::Meta, "providers") => match &*value.kind {
                ExprKind::Object(entries) => entries.iter().for_each(|(_, value)| self.provider(value)),
                _ => self.expression(value),
            },
            (Place::Meta, "count" | "for_each") => {
                let outer = std::mem::take(&mut self.scope.words);
                self.expression(value);
                self.scope.words = outer;
            }
            _ => self.expression(value),
        }
    }

    fn block(&mut self, name: &Name, body: &'p Body, place: Place) {
        let (inner, own) = match (place, &*name.text) {
            (Place::Check, "data") => (Place::Meta, false),
            (Place::Meta | Place::Refactoring, "lifecycle") => (Place::Lifecycle, false),
            (Place::Meta | Place::Refactoring, "provisioner") => (Place::Provisioner, true),
            (Place::Meta | Place::Refactoring | Place::Provisioner, "connection")
            | (Place::Lifecycle, "postcondition") => (Place::Plain, true),
            _ => (Place::Plain, false),
        };
        let outer = self.scope.words;
        self.scope.words.own |= own;
        self.body(body, inner);
        self.scope.words = outer;
    }

    /// `aws`, which every program may use unconfigured, or `aws.west`.
    fn provider(&mut self, value: &'p Expr) {
        let written = match &*value.kind {
            ExprKind::Name(_) => return,
            ExprKind::Attribute(source, alias) => match &*source.kind {
                ExprKind::Name(name) => format!("{name}.{}", alias.text),
                _ => return self.expression(value),
            },
            ExprKind::Template(parts) => match parts.as_slice() {
                [Part::Text(text)] if text.contains('.') => text.to_string(),
                _ => return,
            },
            _ => return self.expression(value),
        };
        let Some(declared) = &self.providers else { return };
        if declared.contains(&written) || self.poisoned {
            return;
        }
        let near = crate::nearest(&written, declared.iter().map(String::as_str));
        let (name, alias) = written.split_once('.').unwrap_or((&written, ""));
        let message = format!("no provider `{written}` is configured");
        let diagnostic = Diagnostic::error(&UNDECLARED_PROVIDER, value.span, message).nearest(near);
        self.out.push(diagnostic.help(format!("declare it: `provider {name}.{alias} {{ … }}`")));
    }

    /// An attribute set twice, unless in arms of which one is taken.
    fn duplicates(&mut self, body: &'p Body) {
        let mut seen: HashMap<&str, Vec<(&Name, Arms)>> = HashMap::new();
        let mut all = Vec::new();
        collect(body, &mut Vec::new(), &mut all);
        for (name, arms, block) in all {
            let earlier = seen.entry(&name.text).or_default();
            let first = earlier.iter().find(|(_, theirs)| !excluded(&arms, theirs));
            if let Some((first, _)) = first {
                let message = format!("`{}` is set twice", name.text);
                self.out.push(
                    Diagnostic::error(&DUPLICATE_ATTRIBUTE, name.span, message)
                        .help("remove one of the two")
                        .note(first.span, "first set here"),
                );
            } else if !block {
                earlier.push((name, arms));
            }
        }
    }
}

type Arms = Vec<(*const Expr, bool)>;

/// The attributes and blocks of a body with the arms around them; blocks may repeat, so they count last.
fn collect<'p>(body: &'p Body, arms: &mut Arms, all: &mut Vec<(&'p Name, Arms, bool)>) {
    for entry in &body.entries {
        match entry {
            Entry::Attribute { name, .. } => all.push((name, arms.clone(), false)),
            Entry::Block { name, labels, .. } if labels.is_empty() => all.push((name, arms.clone(), true)),
            Entry::If { condition, then, otherwise } => {
                for (first, body) in [(true, then), (false, otherwise)] {
                    arms.push((std::ptr::from_ref(condition), first));
                    collect(body, arms, all);
                    arms.pop();
                }
            }
            _ => {}
        }
    }
}

fn excluded(ours: &Arms, theirs: &Arms) -> bool {
    ours.iter().any(|(condition, first)| theirs.iter().any(|(other, arm)| condition == other && first != arm))
}
