//! The body of a rule.

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};

use crate::{
    catalog::syntax::INVALID_RULE,
    diagnostic::Diagnostic,
    program::{Entry, Expr, ExprKind, Level, Name},
};

use super::{
    super::{Cursor, Parser, poison},
    RuleExample,
};

/// What a rule states.
pub(super) struct Fields {
    pub(super) level: Option<Level>,
    pub(super) when: Option<Expr>,
    pub(super) require: Expr,
    pub(super) certain: bool,
    pub(super) message: Expr,
    pub(super) help: Option<Expr>,
    pub(super) at: Option<Expr>,
}

/// The fields of a rule.
const NAMES: [&str; 9] = ["when", "require", "certain", "message", "help", "at", "level", "fails", "passes"];

impl Parser<'_> {
    pub(super) fn rule_fields(&mut self, outer: &Cursor, group: &Group, rule: &Name) -> (Fields, Vec<RuleExample>) {
        let (rest, examples) = split(group.stream());
        let mut inner = Group::new(Delimiter::Brace, rest);
        inner.set_span(group.span());
        let body = self.body(outer, &inner);
        let mut fields = Fields {
            level: None,
            when: None,
            require: poison(rule.span),
            certain: false,
            message: poison(rule.span),
            help: None,
            at: None,
        };
        let mut seen: Vec<Name> = Vec::new();
        for entry in body.entries {
            match entry {
                Entry::Attribute { name, value } => {
                    if seen.iter().any(|known| known.text == name.text) {
                        let message = format!("`{}` is stated twice", name.text);
                        self.report(outer, Diagnostic::error(&INVALID_RULE, name.span, message).help("remove one"));
                        continue;
                    }
                    self.field(outer, &mut fields, &name, value);
                    seen.push(name);
                }
                Entry::Poison { name } => seen.extend(name),
                Entry::Block { name, .. } => {
                    let message = format!("a rule has no block `{}`", name.text);
                    let found = Diagnostic::error(&INVALID_RULE, name.span, message);
                    self.report(outer, found.nearest_of(&name.text, NAMES));
                }
                Entry::For { source, .. } | Entry::If { condition: source, .. } => {
                    let found =
                        Diagnostic::error(&INVALID_RULE, source.span, "the body of a rule is not repeated or chosen");
                    self.report(outer, found.help("say it in the condition: `require: if a { b } else { c }`"));
                }
            }
        }
        for (needed, form) in [("require", "require: condition"), ("message", "message: \"what is wrong\"")] {
            if !seen.iter().any(|name| &*name.text == needed) {
                let message = format!("the rule `{}` states no `{needed}`", rule.text);
                let found = Diagnostic::error(&INVALID_RULE, rule.span, message);
                self.report(outer, found.help(format!("write `{form}`")));
            }
        }
        (fields, examples)
    }

    fn field(&mut self, cursor: &Cursor, fields: &mut Fields, name: &Name, value: Expr) {
        match &*name.text {
            "when" => fields.when = Some(value),
            "require" => fields.require = value,
            "message" => fields.message = self.rule_text(cursor, value),
            "help" => fields.help = Some(self.rule_text(cursor, value)),
            "at" => fields.at = Some(value),
            "certain" => match *value.kind {
                ExprKind::Bool(certain) => fields.certain = certain,
                ExprKind::Poison => {}
                _ => {
                    let found = Diagnostic::error(&INVALID_RULE, value.span, "`certain` is `true` or `false`");
                    self.report(cursor, found.help("write `certain: true` to be warned where nothing can be decided"));
                }
            },
            "level" => fields.level = self.level(cursor, &value).or(fields.level),
            other => {
                let found = Diagnostic::error(&INVALID_RULE, name.span, format!("a rule states no `{other}`"));
                self.report(cursor, found.nearest_of(other, NAMES));
            }
        }
    }

    fn rule_text(&mut self, cursor: &Cursor, value: Expr) -> Expr {
        if matches!(*value.kind, ExprKind::Template(_) | ExprKind::Poison) {
            return value;
        }
        let found = Diagnostic::error(&INVALID_RULE, value.span, "this is not a text");
        self.report(cursor, found.help("write it in quotes; `{…}` in it names what the rule is about"));
        poison(value.span)
    }

    /// `allow`, `warn` or `deny`.
    pub(super) fn level(&mut self, cursor: &Cursor, value: &Expr) -> Option<Level> {
        let word = match &*value.kind {
            ExprKind::Name(word) => word.clone(),
            ExprKind::Template(_) => value.plain_text()?,
            ExprKind::Poison => return None,
            _ => "".into(),
        };
        let level = word.parse().ok();
        if level.is_none() {
            let found = Diagnostic::error(&INVALID_RULE, value.span, "this is no level");
            self.report(cursor, found.nearest_of(&word, Level::WORDS));
        }
        level
    }
}

/// The tokens without `fails { … }` and `passes { … }`, and what stands in these.
fn split(tokens: TokenStream) -> (TokenStream, Vec<RuleExample>) {
    let mut examples = Vec::new();
    let mut rest = Vec::new();
    let mut tokens = tokens.into_iter().peekable();
    while let Some(token) = tokens.next() {
        let word = match &token {
            TokenTree::Ident(word) if word == "fails" || word == "passes" => word.clone(),
            _ => {
                rest.push(token);
                continue;
            }
        };
        match tokens.peek().cloned() {
            Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Brace => {
                tokens.next();
                let (items, braces) = (group.stream(), group.span());
                examples.push(RuleExample { fails: word == "fails", items, braces, word });
                tokens.next_if(|next| matches!(next, TokenTree::Punct(punct) if punct.as_char() == ','));
            }
            _ => rest.push(token),
        }
    }
    (rest.into_iter().collect(), examples)
}

/// A rule's tokens without its examples.
pub(super) fn without_examples(tokens: Vec<TokenTree>) -> TokenStream {
    tokens
        .into_iter()
        .map(|token| match token {
            TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => {
                let mut short = Group::new(Delimiter::Brace, split(group.stream()).0);
                short.set_span(group.span());
                TokenTree::Group(short)
            }
            other => other,
        })
        .collect()
}
