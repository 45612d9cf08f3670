//! Names, per definition and before anything is evaluated: what a stack declares, and whether every name leads there.
//!
//! `symbols` is the table of what is declared and `declare` its rules; `item`, `body` and `expression` walk everything
//! that can hold a name with the `scope` it stands in; `usage` looks at what is brought in: arguments, fields, outputs.

mod body;
mod declare;
mod expression;
mod item;
mod scope;
mod symbols;
mod usage;

use std::collections::HashSet;

use crate::{
    catalog::references::{UNUSED_LET, UNUSED_PARAMETER, UNUSED_VARIABLE},
    diagnostic::{Diagnostic, Diagnostics},
    program::{Definition, DefinitionId, FieldMode, Kind, Name, Program, Stack},
};
use scope::Scope;
use symbols::{Declared, Symbols};

/// Checks all names of a definition. What another definition does wrong is not looked at.
pub fn resolve(program: &Program, own: DefinitionId, out: &mut Diagnostics) {
    match program.definitions.get(own.0) {
        Some(Definition::Stack(stack)) => resolve_stack(program, stack, out),
        Some(Definition::Kind(kind)) => resolve_kind(program, kind, out),
        None => {}
    }
}

/// The walk through one definition.
struct Resolver<'p, 'd> {
    program: &'p Program,
    symbols: Symbols<'p>,
    scope: Scope<'p>,
    /// Names of the stack that something uses.
    used: HashSet<&'p str>,
    /// Provider configurations as they are referred to, `aws.west`; `None` where another stack may declare them.
    providers: Option<HashSet<String>>,
    /// Something failed to parse: what seems unused may be used there.
    poisoned: bool,
    out: &'d mut Diagnostics,
}

fn resolve_stack(program: &Program, stack: &Stack, out: &mut Diagnostics) {
    let symbols = Symbols::of(program, stack);
    declare::check(stack, &symbols, out);
    let mut resolver = Resolver {
        program,
        poisoned: symbols.is_incomplete(),
        symbols,
        scope: Scope::default(),
        used: HashSet::new(),
        providers: declare::providers(program, stack),
        out,
    };
    for parameter in &stack.parameters {
        if let Some(default) = &parameter.default {
            resolver.expression(default);
        }
    }
    resolver.items(&stack.items);
    resolver.unused();
}

fn resolve_kind(program: &Program, kind: &Kind, out: &mut Diagnostics) {
    let mut resolver = Resolver {
        program,
        symbols: Symbols::of_nothing(),
        scope: Scope::of_kind(kind),
        used: HashSet::new(),
        providers: None,
        poisoned: kind.broken,
        out,
    };
    for field in &kind.fields {
        if let FieldMode::Default(value) | FieldMode::Fixed(value) = &field.mode {
            resolver.expression(value);
        }
    }
    if let Some(naming) = &kind.naming {
        resolver.expression(naming);
    }
    let parameters = kind.fields.iter().filter(|field| matches!(field.mode, FieldMode::Parameter));
    for field in parameters {
        let name = &field.name;
        if !resolver.poisoned && !resolver.used.contains(&*name.text) && !name.text.starts_with('_') {
            let message = format!("parameter `{}` is never used", name.text);
            resolver.out.push(
                Diagnostic::error(&UNUSED_PARAMETER, name.span, message)
                    .help("use it in `name = …`, `#[fixed(…)]` or `#[default(…)]`, or remove it"),
            );
        }
    }
}

impl Resolver<'_, '_> {
    fn unused(&mut self) {
        if self.poisoned {
            return;
        }
        for declaration in self.symbols.all() {
            let name = declaration.name;
            if self.used.contains(&*name.text) || name.text.starts_with('_') {
                continue;
            }
            let code = match declaration.declared {
                Declared::Let => &UNUSED_LET,
                Declared::Parameter => &UNUSED_PARAMETER,
                Declared::Variable => &UNUSED_VARIABLE,
                _ => continue,
            };
            self.out.push(unused(code, declaration.declared.noun(), name));
        }
    }
}

/// Something declared that nothing uses.
fn unused(code: &'static crate::diagnostic::Code, noun: &str, name: &Name) -> Diagnostic {
    Diagnostic::error(code, name.span, format!("{noun} `{}` is never used", name.text))
        .help(format!("remove it, or name it `_{}` to keep it", name.text))
}
