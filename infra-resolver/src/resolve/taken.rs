//! Provider configurations that a stack takes, `provider aws.west;`, and that whoever brings it in gives.

use super::argument::{key_text, written};
use crate::{
    Text,
    catalog::references::{MISSING_ARGUMENT, UNKNOWN_ARGUMENT},
    diagnostic::{Diagnostic, Diagnostics},
    program::{Entry, ExprKind, Item, ItemKind, Name, Nested, ObjectKey, Program},
};

/// Those that a stack takes, as `aws.west`.
pub(super) fn providers(items: &[Item]) -> Vec<Name> {
    let mut found = Vec::new();
    collect(items, &mut found);
    found
}

fn collect(items: &[Item], found: &mut Vec<Name>) {
    for item in items {
        match &item.kind {
            ItemKind::TakenProvider { name, alias: None } => found.push(name.clone()),
            ItemKind::TakenProvider { name, alias: Some(alias) } => {
                let text: Text = format!("{}.{}", name.text, alias.text).into();
                if found.iter().all(|known| known.text != text) {
                    found.push(Name::new(text, alias.span));
                }
            }
            ItemKind::For { items, .. } => collect(items, found),
            ItemKind::If { then, otherwise, .. } => {
                collect(then, found);
                collect(otherwise, found);
            }
            _ => {}
        }
    }
}

/// `stack Path name { providers: { … } }`: all that the stack takes, and nothing else.
pub(super) fn given(program: &Program, nested: &Nested, out: &mut Diagnostics) {
    let Some(stack) = nested.definition.and_then(|id| program.stack(id)).filter(|stack| !stack.broken) else { return };
    // A parameter of that name is one.
    if stack.parameters.iter().any(|parameter| &*parameter.name.text == "providers") {
        return;
    }
    let taken = providers(&stack.items);
    let providers_given = nested.body.entries.iter().find_map(|entry| match entry {
        Entry::Attribute { name, value } if &*name.text == "providers" => Some(value),
        _ => None,
    });
    let entries = match providers_given.map(|given| &*given.kind) {
        Some(ExprKind::Object(entries)) => entries.as_slice(),
        // Not an object, which is an error of its own.
        Some(_) => return,
        None => &[],
    };
    let path = &nested.path.text;
    let mut misspelt = Vec::new();
    for (key, value) in entries {
        let Some(text) = key_text(key) else { continue };
        if taken.iter().any(|taken| taken.text == text) {
            continue;
        }
        let span = match key {
            ObjectKey::Name(name) => name.span,
            ObjectKey::Expr(expr) => expr.span,
        };
        let near = crate::nearest(&text, taken.iter().map(|taken| &*taken.text));
        misspelt.extend(near.map(Text::from));
        let message = format!("stack `{path}` takes no provider `{text}`");
        let found = Diagnostic::error(&UNKNOWN_ARGUMENT, span, message).nearest(near);
        let found = match (near, text.contains('.')) {
            (Some(_), _) => found,
            (None, true) => found.help(format!("take it there: `provider {text};`")),
            (None, false) => {
                let given = value.plain_text().or_else(|| written(value).map(Text::from));
                let given = given.unwrap_or_else(|| text.clone());
                found.help(format!("write `provider: {given}` for all that names none"))
            }
        };
        out.push(found.note(stack.name.span, "it is declared here"));
    }
    let has = |name: &Text| entries.iter().any(|(key, _)| key_text(key).is_some_and(|text| text == *name));
    for taken in taken.iter().filter(|taken| !has(&taken.text) && !misspelt.contains(&taken.text)) {
        let message = format!("stack `{path}` takes the provider `{}`, which is not given here", taken.text);
        let name = taken.text.split('.').next().unwrap_or_default();
        out.push(
            Diagnostic::error(&MISSING_ARGUMENT, nested.name.span, message)
                .help(format!("add `providers: {{ {}: {name}.… }}`", taken.text))
                .note(taken.span, "it is taken here"),
        );
    }
}
