//! What is declared and never used: `resolve` knows, and the rules about it say so.

use super::{Context, Findings, Item};
use crate::{
    diagnostic::{Code, Diagnostic},
    evaluated::Unused,
    program::Declared,
};

/// Reports all of one sort that nothing uses.
pub(super) fn report(context: &Context<'_>, declared: Declared, code: &'static Code, out: &mut Findings<'_>) {
    let all = context.evaluated.unused.iter_enumerated();
    for (id, unused) in all.filter(|(_, unused)| unused.declared == declared) {
        let name = &unused.name;
        let message = format!("{} `{}` is never used", noun(declared), name.text);
        out.push(Item::Unused(id), Diagnostic::error(code, name.span, message).help(help(unused)));
    }
}

const fn noun(declared: Declared) -> &'static str {
    match declared {
        Declared::Let => "let",
        Declared::Parameter => "parameter",
        Declared::Variable => "variable",
    }
}

fn help(unused: &Unused) -> String {
    match unused.resource {
        Some(_) => "use it in `name = …`, `#[fixed(…)]` or `#[default(…)]`, or remove it".to_owned(),
        None => format!("remove it, or name it `_{}` to keep it", unused.name.text),
    }
}
