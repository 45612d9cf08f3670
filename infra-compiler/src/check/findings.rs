use rustc_hash::FxHashSet;

use super::{Context, Item};
use crate::{
    Span, Text,
    diagnostic::{Code, Diagnostic, Diagnostics, Severity},
    program::{Allow, FieldMode, Kind, Level},
};

/// Where checks put what they find, each with the item that it concerns.
///
/// Levels, allows and the way into nested stacks are seen to here.
pub struct Findings<'a> {
    context: &'a Context<'a>,
    /// The places of `#[allow]`s that silenced something, with the rule.
    used: FxHashSet<(Span, Text)>,
    /// What does not stop the build, also where another definition reports it or an `#[allow]` silences it.
    warnings: Vec<Warning>,
    out: &'a mut Diagnostics,
}

/// A finding that does not stop the build: a warning, or what an `#[allow]` silences.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Warning {
    /// What it concerns.
    pub item: Item,
    /// What was found, with the way to it.
    pub diagnostic: Diagnostic,
    /// Where the rule is named in the `#[allow]` that silences it.
    pub allowed: Option<Span>,
}

impl<'a> Findings<'a> {
    pub(super) fn new(context: &'a Context<'a>, out: &'a mut Diagnostics) -> Self {
        Self { context, used: FxHashSet::default(), warnings: Vec::new(), out }
    }

    /// Takes a finding about this item.
    ///
    /// A rule's is a root's to report, since it is the root that says the level; a definition on its own only notes which
    /// of its `#[allow(…)]`s are needed.
    pub fn push(&mut self, item: Item, diagnostic: Diagnostic) {
        self.push_at(item, diagnostic, None);
    }

    /// Takes a finding about this item, at the level that it has where the root sets none.
    pub(super) fn push_at(&mut self, item: Item, mut diagnostic: Diagnostic, taken: Option<Level>) {
        if diagnostic.code.allowable {
            let context = self.context;
            let mut allowed = None;
            let meant = |allow: &&Allow| context.is_meant(&allow.rule.text, diagnostic.name());
            if let Some(allow) = context.allows_on(item).find(meant) {
                self.used.insert((allow.rule.span, diagnostic.name().into()));
                allowed = Some(allow.rule.span);
            }
            if context.is_none(item) {
                return;
            }
            match context.levels.of(diagnostic.name()).or(taken) {
                _ if !context.root => return,
                Some(Level::Allow) => return,
                Some(Level::Warn) => diagnostic.severity = Severity::Warning,
                Some(Level::Deny) => diagnostic.severity = Severity::Error,
                None => {}
            }
            if allowed.is_some() {
                self.warnings.push(Warning { item, diagnostic: self.located(item, diagnostic), allowed });
                return;
            }
        }
        if diagnostic.severity == Severity::Warning {
            let diagnostic = self.located(item, diagnostic.clone());
            self.warnings.push(Warning { item, diagnostic, allowed: None });
        }
        if !self.reported_elsewhere(item, &diagnostic) {
            self.out.push(self.located(item, diagnostic));
        }
    }

    /// Whether something is wrong at this place that was found before.
    pub(super) fn has_error_at(&self, span: Span) -> bool {
        self.out.iter().any(|known| known.span == span && known.severity == Severity::Error)
    }

    /// What a finding of this rule about this item would be; nothing where it is allowed.
    pub(super) fn severity(&self, item: Item, code: &'static Code) -> Option<Severity> {
        if self.context.allows_on(item).any(|allow| self.context.is_meant(&allow.rule.text, code.name)) {
            return None;
        }
        match self.context.levels.of(code.name) {
            Some(Level::Allow) => None,
            Some(Level::Warn) => Some(Severity::Warning),
            Some(Level::Deny) | None => Some(Severity::Error),
        }
    }

    /// Whether an `#[allow]` of this definition silenced something so far, or this definition alone cannot tell: a root
    /// that brings it in shows the rule more. What names no rule is not asked about.
    pub(super) fn may_be_used(&self, allow: &Allow) -> bool {
        let context = self.context;
        let rule = context.registry.check(&allow.rule.text).filter(|check| check.code.allowable);
        if rule.is_none() && !context.taken.has(&allow.rule.text) {
            return true;
        }
        self.used.contains(&(allow.rule.span, allow.rule.text.clone()))
            || !context.root && (rule.is_none_or(|rule| rule.root_alone) || context.depends_on_parameters(allow))
    }

    /// Whether the definition that the item comes from has said so itself: it is broken, or this is a warning that no
    /// rule gives.
    fn reported_elsewhere(&self, item: Item, diagnostic: &Diagnostic) -> bool {
        if self.kind(item).is_some_and(|kind| kind.broken) {
            return true;
        }
        let instance = self.context.instance(item).filter(|instance| instance.definition != self.context.own);
        instance.is_some_and(|instance| {
            let broken = self.context.program.stack(instance.definition).is_some_and(|stack| stack.broken);
            broken || (diagnostic.severity == Severity::Warning && !diagnostic.code.allowable)
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
            // What a definition never uses is said of it, wherever it is brought in.
            _ if matches!(item, Item::Unused(_)) => diagnostic,
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

    /// All warnings, once every check has run.
    pub(super) fn into_warnings(self) -> Vec<Warning> {
        self.warnings
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
