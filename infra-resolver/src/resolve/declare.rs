//! The rules of declaring: each name once, and under a `for` only what has a key.

use rustc_hash::{FxHashMap, FxHashSet};

use super::{Symbols, taken};
use crate::{
    catalog::references::{DUPLICATE_NAME, FAMILY_WITHOUT_KEY, ITEM_IN_FOR, ROOT_WITH_PARAMETERS},
    diagnostic::{Diagnostic, Diagnostics},
    ids::DefinitionId,
    program::{Expr, Item, ItemKind, Name, Program, Stack},
};

pub(super) fn check(stack: &Stack, symbols: &Symbols<'_>, out: &mut Diagnostics) {
    for declarations in symbols.groups() {
        for (index, declaration) in declarations.iter().enumerate() {
            let clash = declarations.iter().take(index).find(|earlier| !declaration.goes_with(earlier));
            if let Some(first) = clash {
                let (ours, theirs) = (declaration.declared.noun(), first.declared.noun());
                let help = if ours == theirs {
                    "rename one of the two".to_owned()
                } else {
                    format!("rename one of the two: the {theirs} and the {ours} share one namespace")
                };
                out.push(twice(declaration.name, first.name, help));
            }
        }
    }
    let mut others = Others::default();
    others.items(&stack.items, &mut Vec::new(), out);
    repeated(&stack.items, false, out);
    let is_root = stack.attributes.iter().any(|attribute| &*attribute.name.text == "workspace");
    if let (true, Some(parameter)) = (is_root, stack.parameters.first()) {
        let message = format!("root stack `{}` has parameters", stack.name.text);
        out.push(
            Diagnostic::error(&ROOT_WITH_PARAMETERS, parameter.name.span, message)
                .help("nobody gives a root its arguments: use `variable` or `let`, or remove `#[workspace(…)]`"),
        );
    }
    if let (true, Some(taken)) = (is_root, taken::providers(&stack.items).first()) {
        let message = format!("root stack `{}` takes the provider `{}`", stack.name.text, taken.text);
        let help = format!("nobody gives a root its providers: configure it, `provider {} {{ … }}`", taken.text);
        out.push(Diagnostic::error(&ROOT_WITH_PARAMETERS, taken.span, message).help(help));
    }
}

/// Provider configurations of a root and all that it brings in, as `aws.west`; `None` for other stacks, whose users
/// may configure more.
pub(super) fn providers(program: &Program, stack: &Stack) -> Option<FxHashSet<String>> {
    stack.attributes.iter().find(|attribute| &*attribute.name.text == "workspace")?;
    let (mut found, mut seen) = (FxHashSet::default(), FxHashSet::default());
    collect_providers(program, &stack.items, &mut found, &mut seen);
    Some(found)
}

fn collect_providers(
    program: &Program,
    items: &[Item],
    found: &mut FxHashSet<String>,
    seen: &mut FxHashSet<DefinitionId>,
) {
    for item in items {
        match &item.kind {
            ItemKind::Provider { name, alias: Some(alias), .. } => {
                found.insert(format!("{}.{}", name.text, alias.text));
            }
            ItemKind::Stack(nested) => {
                if let Some(id) = nested.definition
                    && seen.insert(id)
                    && let Some(stack) = program.stack(id)
                {
                    collect_providers(program, &stack.items, found, seen);
                }
            }
            ItemKind::For { items, .. } => collect_providers(program, items, found, seen),
            ItemKind::If { then, otherwise, .. } => {
                collect_providers(program, then, found, seen);
                collect_providers(program, otherwise, found, seen);
            }
            _ => {}
        }
    }
}

fn twice(name: &Name, first: &Name, help: impl Into<String>) -> Diagnostic {
    Diagnostic::error(&DUPLICATE_NAME, name.span, format!("`{}` is declared twice", name.text))
        .help(help)
        .note(first.span, "first declared here")
}

/// A name in a namespace of its own.
#[derive(Debug, PartialEq, Eq, Hash)]
enum Named<'p> {
    Output(&'p str),
    Check(&'p str),
    Provider { name: &'p str, alias: Option<&'p str> },
}

/// What has a namespace of its own: outputs, checks, provider configurations; and the `let`s of one `for`.
#[derive(Default)]
struct Others<'p> {
    seen: FxHashMap<Named<'p>, Vec<(&'p Name, Arms)>>,
}

type Arms = Vec<(*const Expr, bool)>;

impl<'p> Others<'p> {
    fn items(&mut self, items: &'p [Item], arms: &mut Arms, out: &mut Diagnostics) {
        for item in items {
            match &item.kind {
                ItemKind::Output { name, .. } => self.declare(Named::Output(&name.text), name, arms, out),
                // Read from outside by one name.
                ItemKind::Stack(nested) if nested.public && nested.key.is_none() => {
                    self.declare(Named::Output(&nested.name.text), &nested.name, arms, out);
                }
                ItemKind::Check(check) => self.declare(Named::Check(&check.name.text), &check.name, arms, out),
                ItemKind::Provider { name, alias, .. } | ItemKind::TakenProvider { name, alias } => {
                    let named = Named::Provider { name: &name.text, alias: alias.as_ref().map(|alias| &*alias.text) };
                    self.declare(named, alias.as_ref().unwrap_or(name), arms, out);
                }
                ItemKind::For { items, .. } => {
                    self.items(items, arms, out);
                    local_lets(items, out);
                }
                ItemKind::If { condition, then, otherwise } => {
                    for (first, items) in [(true, then), (false, otherwise)] {
                        arms.push((std::ptr::from_ref(condition), first));
                        self.items(items, arms, out);
                        arms.pop();
                    }
                }
                _ => {}
            }
        }
    }

    fn declare(&mut self, key: Named<'p>, name: &'p Name, arms: &Arms, out: &mut Diagnostics) {
        let excluded = |theirs: &Arms| {
            arms.iter().any(|(condition, first)| theirs.iter().any(|(other, arm)| condition == other && first != arm))
        };
        let earlier = self.seen.entry(key).or_default();
        match earlier.iter().find(|(_, theirs)| !excluded(theirs)) {
            Some((first, _)) => out.push(twice(name, first, "rename or remove one of the two")),
            None => earlier.push((name, arms.clone())),
        }
    }
}

fn local_lets(items: &[Item], out: &mut Diagnostics) {
    let mut seen: FxHashMap<&str, &Name> = FxHashMap::default();
    for name in Symbols::local_lets(items) {
        match seen.get(&*name.text) {
            Some(first) => out.push(twice(name, first, "rename one of the two")),
            None => {
                seen.insert(&name.text, name);
            }
        }
    }
}

/// What stands in a `for` is there once per turn, so it needs a key to have an address of its own.
fn repeated(items: &[Item], within: bool, out: &mut Diagnostics) {
    for item in items {
        let (noun, name) = match &item.kind {
            ItemKind::For { items, .. } => {
                repeated(items, true, out);
                continue;
            }
            ItemKind::If { then, otherwise, .. } => {
                repeated(then, within, out);
                repeated(otherwise, within, out);
                continue;
            }
            _ if !within => continue,
            ItemKind::Resource(resource) if resource.key.is_none() => ("resource", &resource.name),
            ItemKind::Stack(nested) if nested.key.is_none() => ("stack", &nested.name),
            ItemKind::Variable(variable) => ("variable", &variable.name),
            ItemKind::Output { name, .. } => ("output", name),
            ItemKind::Module(module) => ("module", &module.name),
            ItemKind::Check(check) => ("check", &check.name),
            ItemKind::Remote(remote) => ("remote", &remote.name),
            ItemKind::Provider { name, alias, .. } | ItemKind::TakenProvider { name, alias } => {
                ("provider", alias.as_ref().unwrap_or(name))
            }
            _ => continue,
        };
        out.push(if matches!(item.kind, ItemKind::Resource(_) | ItemKind::Stack(_)) {
            let message = format!("{noun} `{0}` in a `for` needs a key: `{0}[…]`", name.text);
            Diagnostic::error(&FAMILY_WITHOUT_KEY, name.span, message)
                .help("write in brackets the name that the `for` binds")
        } else {
            let message = format!("{noun} `{}` cannot stand in a `for`", name.text);
            let help = match noun {
                "output" => "declare it outside, with a value that goes through the list: `[for x in list: …]`",
                "module" => "declare it outside, with `for_each`",
                _ => "declare it outside",
            };
            Diagnostic::error(&ITEM_IN_FOR, name.span, message).help(help)
        });
    }
}
