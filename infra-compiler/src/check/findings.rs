use std::collections::HashSet;

use super::{
    Context, Item,
    house::{unknown_rule, unused_allow},
    level::{Level, Levels},
    naming::name_without_type,
};
use crate::{
    Span,
    diagnostic::{Diagnostic, Diagnostics, Severity},
    program::{FieldMode, Kind},
    value::{Piece, Value},
};

/// Where checks put what they find, each with the item that it concerns.
///
/// Levels, allows and the way into nested stacks are seen to here.
pub struct Findings<'a> {
    context: &'a Context<'a>,
    levels: Levels,
    /// The places of `#[allow]`s that silenced something.
    used: HashSet<(Span, &'static str)>,
    /// What does not stop the build, also where another definition reports it.
    warnings: Vec<Warning>,
    out: &'a mut Diagnostics,
}

/// A finding that does not stop the build.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Warning {
    /// What it concerns.
    pub item: Item,
    /// What was found, at its own place alone.
    pub diagnostic: Diagnostic,
}

impl<'a> Findings<'a> {
    pub(super) fn new(context: &'a Context<'a>, out: &'a mut Diagnostics) -> Self {
        let levels = Levels::read(context, out);
        Self { context, levels, used: HashSet::new(), warnings: Vec::new(), out }
    }

    /// Takes a finding about this item.
    pub fn push(&mut self, item: Item, diagnostic: Diagnostic) {
        let code = diagnostic.code;
        let mut diagnostic = diagnostic;
        if code.allowable {
            let mut silenced = false;
            for allow in self.context.allows(item).iter().filter(|allow| &*allow.rule.text == code.name) {
                self.used.insert((allow.rule.span, code.name));
                silenced = true;
            }
            if silenced {
                return;
            }
            match self.levels.of(code.name) {
                Some(Level::Allow) => return,
                Some(Level::Warn) => diagnostic.severity = Severity::Warning,
                Some(Level::Deny) => diagnostic.severity = Severity::Error,
                None => {}
            }
        }
        if diagnostic.severity == Severity::Warning {
            self.warnings.push(Warning { item, diagnostic: diagnostic.clone() });
        }
        let asked = self.levels.of(code.name).is_some();
        if self.reported_elsewhere(item, diagnostic.severity, asked) {
            return;
        }
        self.out.push(self.located(item, diagnostic));
    }

    /// Whether the definition that the item comes from has said so itself: it is broken, or this is a warning.
    fn reported_elsewhere(&self, item: Item, severity: Severity, asked: bool) -> bool {
        if self.kind(item).is_some_and(|kind| kind.broken) {
            return true;
        }
        let instance = self.context.instance(item).filter(|instance| instance.definition != self.context.own);
        instance.is_some_and(|instance| {
            let broken = self.context.program.stack(instance.definition).is_some_and(|stack| stack.broken);
            broken || (severity == Severity::Warning && !asked)
        })
    }

    /// Adds where the item is brought in, if the place itself does not say.
    fn located(&self, item: Item, mut diagnostic: Diagnostic) -> Diagnostic {
        if self.kind(item).is_some_and(|kind| written_in(kind, diagnostic.span))
            && let Item::Resource(id) = item
        {
            let resource = &self.context.evaluated.resources[id];
            let text = format!("in the kind of `{}`, which is declared here", resource.declared.text);
            diagnostic = diagnostic.note(resource.span, text);
        }
        match self.context.instance(item) {
            Some(instance) if instance.parent.is_some() => {
                diagnostic.note(instance.span, format!("in `{}`, which is brought in here", instance.path))
            }
            _ => diagnostic,
        }
    }

    /// The kind that a resource is of, unless the kind itself is what is compiled.
    fn kind(&self, item: Item) -> Option<&'a Kind> {
        let Item::Resource(resource) = item else { return None };
        let id = self.context.evaluated.resources[resource].kind.filter(|id| *id != self.context.own)?;
        self.context.program.kind(id)
    }

    /// Looks at the `#[allow]`s themselves, once every check has run.
    pub(super) fn finish(self) -> Vec<Warning> {
        let Self { context, used, warnings, out, .. } = self;
        let mut seen = HashSet::new();
        for (index, resource) in context.evaluated.resources.iter_enumerated() {
            let own = context.instance(Item::Resource(index)).is_none_or(|instance| instance.parent.is_none());
            for allow in resource.allows.iter().filter(|_| own) {
                if !seen.insert((allow.rule.span, allow.rule.text.clone())) {
                    continue;
                }
                if let Some(wrong) = unknown_rule::allowed(&allow.rule) {
                    out.push(wrong);
                } else if !used.iter().any(|(span, name)| *span == allow.rule.span && *name == &*allow.rule.text)
                    && (context.root || &*allow.rule.text != name_without_type::CODE.name)
                    && (context.root || !resource.body.attributes.iter().any(|it| it.value().is_some_and(unknown)))
                {
                    out.push(unused_allow::unused(&allow.rule));
                }
            }
        }
        warnings
    }
}

fn written_in(kind: &Kind, span: Span) -> bool {
    let patterns = kind.naming.iter().map(|pattern| pattern.span);
    let fields = kind.fields.iter().flat_map(|field| {
        let value = match &field.mode {
            FieldMode::Default(value) | FieldMode::Fixed(value) => value.span,
            _ => Span::NONE,
        };
        [field.name.span, field.ty_span, value]
    });
    patterns.chain(fields).any(|place| place == span && place != Span::NONE)
}

/// Whether any part depends on a parameter.
fn unknown(value: &Value) -> bool {
    match value {
        Value::Unknown(_) => true,
        Value::Tuple(all) | Value::List(all) | Value::Set(all) => all.iter().any(unknown),
        Value::Object(all) | Value::Map(all) => all.values().any(unknown),
        Value::Template(pieces) => pieces.iter().any(|piece| matches!(piece, Piece::Value(value) if unknown(value))),
        _ => false,
    }
}
