//! From a rule as it is written to one that can be asked: names lead to what is bound, to types, attributes and blocks.

mod call;
mod expression;
mod quantified;

use super::{
    shape::Shape,
    tree::{Expr, HOLDER, Rule, SUBJECT, Select},
};
use crate::{
    Span, Text,
    catalog::{expressions::RULE_CONDITION, references::UNKNOWN_IN_RULE},
    diagnostic::{Diagnostic, Diagnostics},
    mode::Mode,
    program::{self, Name, Program, Selected, SelectedType},
    target::Target,
};

/// Makes a rule ready: one that has names of its own for each of several things comes to a rule for each. What no provider
/// version of the targets knows is reported; a rule with such a name is nothing.
///
/// Without targets no type is known, and nothing is wrong: where a rule is used, it was compiled before.
pub fn compile(
    rule: &program::Rule,
    program: &Program,
    targets: &[Target],
    out: &mut Diagnostics,
) -> Option<Vec<Rule>> {
    let before = out.len();
    let selects = rule.subject.selects.as_slice();
    let own_names = selects.iter().any(|selected| !selected.names.is_empty());
    let subjects: Vec<&[Selected]> = if own_names { selects.chunks(1).collect() } else { vec![selects] };
    let made = subjects.into_iter().map(|selects| of_subject(rule, selects, program, targets, out)).collect();
    (out.len() == before && !rule.broken).then_some(made)
}

fn of_subject(
    rule: &program::Rule,
    selected: &[Selected],
    program: &Program,
    targets: &[Target],
    out: &mut Diagnostics,
) -> Rule {
    let mut compiler = Compiler { targets, bound: Vec::new(), names: &[], slots: HOLDER + 1, out };
    let mut selects = Vec::new();
    let mut shapes = Vec::new();
    for selected in selected {
        let Some((select, item, holder)) = compiler.select(selected, program) else { continue };
        selects.push(select);
        shapes.push((item, holder));
    }
    let same = |pick: fn(&(Shape, Shape)) -> &Shape| match shapes.as_slice() {
        [one] => pick(one).clone(),
        // What several types have in common is known where it is asked.
        _ => Shape::Any,
    };
    let (item, holder) = (same(|both| &both.0), same(|both| &both.1));
    if let Some(name) = &rule.subject.name {
        compiler.bound.push(Bound { name: name.text.clone(), slot: SUBJECT, shape: item });
    }
    if let Some(name) = &rule.subject.holder {
        compiler.bound.push(Bound { name: name.text.clone(), slot: HOLDER, shape: holder });
    }
    if let [only] = selected {
        compiler.names = &only.names;
    }
    let condition = |compiler: &mut Compiler<'_, '_>, expr: &program::Expr| {
        let (made, shape) = compiler.expression(expr);
        if shape.is_no_bool() {
            compiler.no_condition(expr.span);
        }
        made
    };
    let when = rule.when.as_ref().map(|when| condition(&mut compiler, when));
    let require = condition(&mut compiler, &rule.require);
    let message = compiler.expression(&rule.message).0;
    let help = rule.help.as_ref().map(|help| compiler.expression(help).0);
    let at = rule.at.as_ref().map(|at| compiler.place(at));
    let slots = compiler.slots;
    Rule {
        word: rule.word.clone(),
        span: rule.name.span,
        level: rule.level,
        selects,
        when,
        require,
        certain: rule.certain,
        message,
        help,
        at,
        slots,
    }
}

/// A name that is bound in a rule.
#[derive(Clone)]
struct Bound {
    name: Text,
    slot: usize,
    shape: Shape,
}

struct Compiler<'t, 'd> {
    targets: &'t [Target],
    /// The innermost last.
    bound: Vec<Bound>,
    /// What the subject says of names that the rule reads.
    names: &'t [(Name, program::Expr)],
    slots: usize,
    out: &'d mut Diagnostics,
}

impl Compiler<'_, '_> {
    /// What is selected, with its own shape and that of the resource around it.
    fn select(&mut self, selected: &Selected, program: &Program) -> Option<(Select, Shape, Shape)> {
        let (mode, ty, kind, name) = match &selected.of {
            SelectedType::Type(mode, name) => (*mode, name.text.clone(), None, name),
            SelectedType::Kind { path, definition } => {
                let kind = program.kind((*definition)?)?;
                (Mode::Managed, kind.provider_type.text.clone(), *definition, path)
            }
        };
        let resource = match Shape::of_type(self.targets, mode, &ty) {
            Some(shape) => shape,
            None if kind.is_some() || self.targets.is_empty() => Shape::Any,
            None => {
                self.unknown_type(mode, name);
                return None;
            }
        };
        let mut item = resource.clone();
        for block in &selected.blocks {
            item = self.member(&item, block, &name.text)?;
            if let Shape::Items(layers) = item {
                item = Shape::Item(layers);
            }
            if let Shape::Value(_) = item {
                // An attribute that holds objects is gone through as blocks are.
                item = item.element().unwrap_or(Shape::Any);
            }
        }
        let blocks = selected.blocks.iter().map(|block| block.text.clone()).collect();
        Some((Select { mode, ty, kind, blocks }, item, resource))
    }

    /// A member of something, reported if there is none.
    fn member(&mut self, shape: &Shape, name: &Name, of: &str) -> Option<Shape> {
        match shape.member(&name.text) {
            Ok(shape) => Some(shape),
            Err(names) => {
                let found = Diagnostic::error(
                    &UNKNOWN_IN_RULE,
                    name.span,
                    format!("no attribute or block `{}` on `{of}`", name.text),
                );
                let found = if names.is_empty() && matches!(shape, Shape::Items(_)) {
                    found.help("there may be several: ask of each, as in `any(…, block => …)`")
                } else if names.is_empty() {
                    found.help("a value of this type has no members")
                } else {
                    found.nearest_of(&name.text, names.iter().map(String::as_str))
                };
                self.out.push(found);
                None
            }
        }
    }

    fn unknown_type(&mut self, mode: Mode, name: &Name) {
        let what = match mode {
            Mode::Managed => "resource type",
            Mode::Data => "data source",
            Mode::Ephemeral => "ephemeral resource",
        };
        let schemas: Vec<_> = self.targets.iter().filter_map(|target| target.schemas.of_type(&name.text)).collect();
        let types: Vec<&str> = schemas.iter().flat_map(|schema| schema.types(mode)).collect();
        let found = Diagnostic::error(&UNKNOWN_IN_RULE, name.span, format!("no {what} `{}`", name.text));
        let near = crate::nearest(&name.text, types.iter().copied());
        let found = match near {
            Some(_) => found.nearest(near),
            None => found.help("write a type of the provider, such as `aws_sqs_queue`, or the path of a kind"),
        };
        self.out.push(found);
    }

    fn no_condition(&mut self, span: Span) {
        let found = Diagnostic::error(&RULE_CONDITION, span, "this is neither true nor false");
        self.out.push(found.help("write a condition, such as `x.attribute != null`"));
    }

    /// `at`: an attribute or block of what the rule is about, written as a path.
    fn place(&mut self, at: &program::Expr) -> Expr {
        let made = self.expression(at).0;
        let mut path = &made;
        loop {
            path = match path {
                Expr::Member(source, _) | Expr::Index(source, _) => source,
                Expr::Slot(_) | Expr::Quantified(_) => return made,
                _ => break,
            };
        }
        if !matches!(path, Expr::Literal(_)) {
            let found = Diagnostic::error(&RULE_CONDITION, at.span, "this is no place of a program");
            self.out.push(found.help("write a path, such as `at: queue.kms_master_key_id`"));
        }
        made
    }
}
