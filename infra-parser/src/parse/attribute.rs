//! `#[…]` and `///` before stacks, items, parameters and entries.

use crate::{
    catalog::syntax::{
        ALLOW_WITHOUT_REASON, ITEM_ATTRIBUTE_ARGUMENTS, MISPLACED_ITEM_ATTRIBUTE, UNKNOWN_ITEM_ATTRIBUTE,
    },
    diagnostic::Diagnostic,
    nearest,
    program::{Attribute, Docs, Expr, ExprKind, Part},
};
use proc_macro2::{Delimiter, Group, TokenTree};

use super::{Cursor, Parse, Parser, Reported};

/// What attributes stand before.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Before {
    Stack,
    Item,
    Parameter,
    /// Entries of bodies, which take documentation alone.
    Inner,
}

/// What stands before something.
#[derive(Default)]
pub(super) struct Heading {
    pub(super) docs: Docs,
    pub(super) attributes: Vec<Attribute>,
}

impl Parser<'_> {
    pub(super) fn heading(&mut self, cursor: &mut Cursor, place: Before) -> Heading {
        let mut heading = Heading::default();
        let mut lines: Vec<String> = Vec::new();
        while cursor.is_punct("#") {
            let inner = usize::from(cursor.is_punct_at(1, "!"));
            let Some(group) = cursor.group_at(1 + inner, Delimiter::Bracket).cloned() else { break };
            let first = cursor.here();
            cursor.skip(2 + inner);
            let mut content = cursor.enter(&group);
            if content.is_keyword("doc") {
                lines.extend(doc_line(&content));
                continue;
            }
            let span = self.since(cursor, first);
            if let Ok(attribute) = self.one(&mut content, place, span) {
                let again = heading.attributes.iter().any(|other: &Attribute| other.name.text == attribute.name.text);
                if again && matches!(&*attribute.name.text, "workspace" | "lock") {
                    let message = format!("a stack has one {}", attribute.name.text);
                    let found = Diagnostic::error(&ITEM_ATTRIBUTE_ARGUMENTS, span, message);
                    self.report(cursor, found.help("remove one of the two, or write two stacks"));
                    continue;
                }
                heading.attributes.push(attribute);
            }
        }
        let has = |name: &str| heading.attributes.iter().find(|attribute| &*attribute.name.text == name);
        if let (Some(lock), None) = (has("lock"), has("workspace")) {
            let message = "only a root has a lock: a nested stack is part of the roots that bring it in";
            let found = Diagnostic::error(&MISPLACED_ITEM_ATTRIBUTE, lock.name.span, message);
            self.report(cursor, found.help("write it before a stack with `#[workspace(\"…\")]`"));
        }
        if !lines.is_empty() {
            heading.docs = Some(joined(&lines).into());
        }
        heading
    }

    fn one(&mut self, cursor: &mut Cursor, place: Before, span: crate::Span) -> Parse<Attribute> {
        let Some(word) = cursor.word() else {
            return Err(self.expected(cursor, "an attribute's name"));
        };
        cursor.next();
        let name = self.plain_name(cursor, &word);
        let belongs = match word.text.as_str() {
            "workspace" | "lock" => place == Before::Stack,
            "allow" => matches!(place, Before::Stack | Before::Item),
            "sensitive" | "ephemeral" | "nullable" => place == Before::Parameter,
            _ => {
                let message = format!("no attribute `#[{}]`", word.text);
                let found = Diagnostic::error(&UNKNOWN_ITEM_ATTRIBUTE, name.span, message);
                let near = nearest(&word.text, ["allow", "ephemeral", "lock", "nullable", "sensitive", "workspace"]);
                let found = if near.is_none() {
                    found.help(
                        "there are `#[workspace(\"…\")]` and `#[lock(\"…\")]` for a stack, `#[allow(rule, reason = \"…\")]` for a stack or an item, and `#[sensitive]`, `#[ephemeral]` and `#[nullable(false)]` for a parameter",
                    )
                } else {
                    found.nearest(near)
                };
                return Err(self.report(cursor, found));
            }
        };
        if !belongs {
            let message = format!("`#[{}]` does not belong here", word.text);
            let help = match word.text.as_str() {
                "workspace" | "lock" => "it stands before a stack",
                "allow" => "it stands before a stack, or an item of one such as `resource`",
                _ => "it stands before a parameter of a stack",
            };
            return Err(
                self.report(cursor, Diagnostic::error(&MISPLACED_ITEM_ATTRIBUTE, name.span, message).help(help))
            );
        }
        let errors = self.out.len();
        let mut attribute = Attribute { name, arguments: Vec::new(), named: Vec::new(), span };
        if let Some(group) = cursor.take_group(Delimiter::Parenthesis) {
            self.arguments(&cursor.enter(&group), &group, &mut attribute);
        }
        if self.out.len() > errors {
            return Err(Reported);
        }
        match word.text.as_str() {
            "workspace" => self.workspace(cursor, attribute),
            "allow" => self.allow(cursor, attribute),
            "lock" => self.lock(cursor, attribute),
            _ => self.of_parameter(cursor, attribute),
        }
    }

    fn arguments(&mut self, outer: &Cursor, group: &Group, attribute: &mut Attribute) {
        let mut cursor = outer.enter(group);
        let named = &mut attribute.named;
        attribute.arguments = self.elements(&mut cursor, |parser, cursor| {
            if let Some(word) = cursor.word()
                && cursor.is_equals_at(1)
            {
                let key = parser.plain_name(cursor, &word);
                cursor.skip(2);
                let value = parser.expression(cursor)?;
                named.push((key, value.clone()));
                return Ok(Expr::new(ExprKind::Null, value.span));
            }
            parser.expression(cursor)
        });
        // A named argument was read in place of a positional one; its place there is empty.
        attribute.arguments.retain(|argument| !matches!(*argument.kind, ExprKind::Null));
    }

    /// `#[workspace("name")]`.
    fn workspace(&mut self, cursor: &Cursor, attribute: Attribute) -> Parse<Attribute> {
        let [argument] = attribute.arguments.as_slice() else {
            let found = Diagnostic::error(
                &ITEM_ATTRIBUTE_ARGUMENTS,
                attribute.span,
                "`#[workspace]` takes the name of the workspace",
            );
            return Err(self.report(cursor, found.help("write `#[workspace(\"name\")]`")));
        };
        match &*argument.kind {
            ExprKind::Poison => Err(Reported),
            ExprKind::Template(parts) if is_workspace(parts) => Ok(attribute),
            _ => {
                let span = argument.span;
                let found = Diagnostic::error(
                    &ITEM_ATTRIBUTE_ARGUMENTS,
                    span,
                    "the name of a workspace is a text of letters, digits, `-` and `_`, and does not begin with `-`",
                );
                Err(self.report(cursor, found.help("write `#[workspace(\"name\")]`")))
            }
        }
    }

    /// `#[lock("infra.lock")]`.
    fn lock(&mut self, cursor: &Cursor, attribute: Attribute) -> Parse<Attribute> {
        match attribute.arguments.as_slice() {
            [argument] if matches!(&*argument.kind, ExprKind::Poison) => Err(Reported),
            [argument]
                if attribute.named.is_empty()
                    && matches!(&*argument.kind, ExprKind::Template(parts)
                        if matches!(parts.as_slice(), [Part::Text(path)] if !path.is_empty())) =>
            {
                Ok(attribute)
            }
            _ => {
                let span = attribute.span;
                let message = "`#[lock]` takes the path of a file as text without interpolation";
                let found = Diagnostic::error(&ITEM_ATTRIBUTE_ARGUMENTS, span, message);
                let help = "write `#[lock(\"../infra.lock\")]`; the path is relative to this source file";
                Err(self.report(cursor, found.help(help)))
            }
        }
    }

    /// `#[sensitive]`, `#[ephemeral]`, `#[nullable(false)]`.
    fn of_parameter(&mut self, cursor: &Cursor, attribute: Attribute) -> Parse<Attribute> {
        let takes_flag = &*attribute.name.text == "nullable";
        let right = match attribute.arguments.as_slice() {
            [] => !takes_flag,
            [flag] => takes_flag && matches!(*flag.kind, ExprKind::Bool(_)),
            _ => false,
        };
        if right && attribute.named.is_empty() {
            return Ok(attribute);
        }
        let (message, help) = if takes_flag {
            ("`#[nullable]` takes `true` or `false`".to_owned(), "write `#[nullable(false)]`".to_owned())
        } else {
            let name = &attribute.name.text;
            (format!("`#[{name}]` takes no arguments"), format!("write `#[{name}]`"))
        };
        let found = Diagnostic::error(&ITEM_ATTRIBUTE_ARGUMENTS, attribute.span, message);
        Err(self.report(cursor, found.help(help)))
    }

    /// `#[allow(rule, reason = "…")]`.
    fn allow(&mut self, cursor: &Cursor, attribute: Attribute) -> Parse<Attribute> {
        if attribute.arguments.is_empty() {
            let found =
                Diagnostic::error(&ITEM_ATTRIBUTE_ARGUMENTS, attribute.span, "`#[allow]` takes the name of a rule");
            return Err(self.report(cursor, found.help("write `#[allow(rule, reason = \"why it is right here\")]`")));
        }
        for argument in &attribute.arguments {
            if !matches!(*argument.kind, ExprKind::Name(_) | ExprKind::Poison) {
                let found =
                    Diagnostic::error(&ITEM_ATTRIBUTE_ARGUMENTS, argument.span, "the name of a rule is a plain word");
                return Err(
                    self.report(cursor, found.help("write `#[allow(rule, reason = \"why it is right here\")]`"))
                );
            }
        }
        if let Some((key, _)) = attribute.named.iter().find(|(key, _)| &*key.text != "reason") {
            let found = Diagnostic::error(
                &ITEM_ATTRIBUTE_ARGUMENTS,
                key.span,
                format!("`#[allow]` has no argument `{}`", key.text),
            );
            return Err(self.report(cursor, found.help("write `reason = \"…\"`")));
        }
        let reason = attribute.named.first().map(|(_, value)| value);
        match reason.map(|reason| &*reason.kind) {
            Some(ExprKind::Poison) => Err(Reported),
            Some(ExprKind::Template(parts)) if matches!(parts.as_slice(), [Part::Text(text)] if !text.trim().is_empty()) => {
                Ok(attribute)
            }
            _ => {
                let span = reason.map_or(attribute.span, |reason| reason.span);
                let found = Diagnostic::error(&ALLOW_WITHOUT_REASON, span, "`#[allow]` needs a reason, as text");
                let rule = attribute.arguments.first().map_or("rule", |argument| match &*argument.kind {
                    ExprKind::Name(name) => name,
                    _ => "rule",
                });
                Err(self
                    .report(cursor, found.help(format!("write `#[allow({rule}, reason = \"why it is right here\")]`"))))
            }
        }
    }

    /// Documentation is welcome before entries; other attributes are not.
    pub(super) fn docs_only(&mut self, cursor: &mut Cursor) -> Docs {
        self.heading(cursor, Before::Inner).docs
    }

    /// Attributes behind which nothing comes.
    pub(super) fn forget_heading(&mut self, cursor: &Cursor, heading: &Heading) {
        if let Some(attribute) = heading.attributes.first() {
            let found =
                Diagnostic::error(&MISPLACED_ITEM_ATTRIBUTE, attribute.span, "an attribute stands before nothing");
            self.report(cursor, found.help("remove it, or write the item it is for behind it"));
        }
    }
}

fn is_workspace(parts: &[Part]) -> bool {
    // Commands would take a dash at the beginning for an option.
    matches!(parts, [Part::Text(text)] if text.len() <= 90
        && !text.starts_with('-')
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_'))
}

/// The text of `doc = "…"`.
fn doc_line(content: &Cursor) -> Option<String> {
    let Some(TokenTree::Literal(literal)) = content.peek_at(2) else { return None };
    super::literal::text_value(literal)
}

/// Lines without the one space that follows `///`.
fn joined(lines: &[String]) -> String {
    let lines: Vec<&str> = lines
        .iter()
        .flat_map(|line| line.split('\n'))
        .map(|line| line.strip_prefix(' ').unwrap_or(line).trim_end())
        .collect();
    lines.join("\n").trim().to_owned()
}
