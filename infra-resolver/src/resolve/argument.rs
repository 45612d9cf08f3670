//! Arguments that Terraform reads in a way of their own: addresses, keywords, providers.

use super::Resolver;
use crate::{
    Text,
    blocks::Reading,
    catalog::references::{NOT_A_REFERENCE, UNDECLARED_NAME, UNDECLARED_PROVIDER},
    diagnostic::Diagnostic,
    program::{Expr, ExprKind, Name, ObjectKey},
    resolved::{self, Argument, Reference},
};

impl<'p> Resolver<'p, '_> {
    pub(super) fn argument(&mut self, name: &'p Name, value: &'p Expr, reading: Reading) -> Argument {
        match reading {
            Reading::Value | Reading::Providers => Argument::Value(self.expression(value)),
            Reading::Literal => Argument::Literal(self.expression(value), None),
            Reading::Default => Argument::Literal(self.expression(value), self.scope.ty.clone()),
            Reading::Keyword(words) => self.keyword(name, value, words),
            Reading::Word => match &*value.kind {
                ExprKind::Name(word) if !self.declares(word) => Argument::Keyword(word.clone()),
                _ => Argument::Value(self.expression(value)),
            },
            Reading::Type => Argument::Type(self.scope.ty.clone()),
            Reading::Address => self.quietly(|it| it.references(value, false)),
            Reading::Target => self.references(value, false),
            Reading::Triggers => self.references(value, true),
            Reading::Attributes => self.attributes(value),
            Reading::Dependencies => Argument::Dependencies(self.dependencies(value)),
            Reading::Provider => Argument::Provider(self.provider(value)),
        }
    }

    /// One of these words, or else a value.
    fn keyword(&mut self, name: &Name, value: &'p Expr, words: &[&str]) -> Argument {
        let bare = match &*value.kind {
            ExprKind::Name(word) => Some(word.clone()),
            _ => None,
        };
        let word = bare.clone().or_else(|| value.plain_text());
        if let Some(word) = word.filter(|word| words.contains(&&**word)) {
            return Argument::Keyword(word);
        }
        match bare.filter(|word| !self.declares(word)) {
            Some(word) => {
                let list: Vec<String> = words.iter().map(|word| format!("`{word}`")).collect();
                let message = format!("`{}` takes {}, not `{word}`", name.text, list.join(" or "));
                let near = crate::nearest(&word, words.iter().copied());
                let found = Diagnostic::error(&UNDECLARED_NAME, value.span, message);
                self.out.push(match near {
                    Some(_) => found.nearest(near),
                    None => found.help(format!("write {}", list.join(" or "))),
                });
                Argument::Value(resolved::Expr::new(resolved::ExprKind::Poison, value.span))
            }
            None => Argument::Value(self.expression(value)),
        }
    }

    pub(super) fn dependencies(&mut self, value: &'p Expr) -> Vec<resolved::Expr> {
        match &*value.kind {
            ExprKind::List(all) => all.iter().map(|one| self.dependency(one)).collect(),
            _ => vec![self.dependency(value)],
        }
    }

    /// One of `depends_on`; an address in quotes, as old versions of Terraform took it, is reported.
    fn dependency(&mut self, value: &'p Expr) -> resolved::Expr {
        let named = |text: &Text| is_address(text) || !self.symbols.declarations(text).is_empty();
        let Some(address) = value.plain_text().filter(named) else { return self.expression(value) };
        let message = "`depends_on` takes names of resources, not their texts";
        let found = Diagnostic::error(&NOT_A_REFERENCE, value.span, message);
        self.out.push(found.help(format!("write `depends_on: [{address}]`")));
        // Whatever is meant is used.
        self.poisoned = true;
        resolved::Expr::new(resolved::ExprKind::Poison, value.span)
    }

    fn references(&mut self, value: &'p Expr, declared: bool) -> Argument {
        let (list, many) = match &*value.kind {
            ExprKind::List(all) => (all.iter().collect(), true),
            _ => (vec![value], false),
        };
        let one = |one: &'p Expr| Reference {
            written: one.plain_text().or_else(|| written(one).map(Text::from)),
            text: one.plain_text().is_some(),
            expr: self.expression(one),
        };
        Argument::References { list: list.into_iter().map(one).collect(), many, declared }
    }

    /// `all`, or names of the resource's own attributes, which are no references to anything else.
    fn attributes(&mut self, value: &'p Expr) -> Argument {
        let all = |expr: &Expr| matches!(&*expr.kind, ExprKind::Name(word) if &**word == "all");
        if all(value) || value.plain_text().as_deref() == Some("all") {
            return Argument::Keyword("all".into());
        }
        let list: Vec<&Expr> = match &*value.kind {
            ExprKind::List(all) => all.iter().collect(),
            _ => vec![value],
        };
        let mut names = Vec::new();
        for one in list {
            match written(one).map(Text::from).or_else(|| one.plain_text()) {
                Some(text) => names.push(text),
                None if matches!(&*one.kind, ExprKind::Poison) => self.poisoned = true,
                None => self.out.push(
                    Diagnostic::error(&NOT_A_REFERENCE, one.span, "`ignore_changes` takes names of attributes")
                        .help("write `ignore_changes: [tags, desired_capacity]` or `ignore_changes: all`"),
                ),
            }
        }
        Argument::Attributes(names)
    }

    /// `aws`, which every program may use unconfigured, or `aws.west`.
    pub(super) fn provider(&mut self, value: &'p Expr) -> Option<Text> {
        let text = value.plain_text().or_else(|| written(value).map(Text::from));
        let Some(text) = text else {
            if matches!(&*value.kind, ExprKind::Poison) {
                self.poisoned = true;
            } else {
                let message = "a provider is named by its local name and alias";
                let found = Diagnostic::error(&NOT_A_REFERENCE, value.span, message);
                self.out.push(found.help("write `aws` or `aws.west`"));
            }
            return None;
        };
        let Some(declared) = &self.providers else { return Some(text) };
        let Some((name, alias)) = text.split_once('.').filter(|_| !self.poisoned) else { return Some(text) };
        if !declared.contains(&*text) {
            let near = crate::nearest(&text, declared.iter().map(String::as_str));
            let message = format!("no provider `{text}` is configured");
            let found = Diagnostic::error(&UNDECLARED_PROVIDER, value.span, message).nearest(near);
            self.out.push(found.help(format!("declare it: `provider {name}.{alias} {{ … }}`")));
        }
        Some(text)
    }

    /// `providers` of a module: its names for them, and what they are here.
    pub(super) fn module_providers(&mut self, value: &'p Expr) -> Vec<(Text, Text)> {
        let ExprKind::Object(entries) = &*value.kind else {
            let message = "`providers` maps the names that are taken to providers of this stack";
            let found = Diagnostic::error(&NOT_A_REFERENCE, value.span, message);
            self.out.push(found.help("write `providers: { aws.west: aws.west }`"));
            return Vec::new();
        };
        let pair = |(key, value): &'p (ObjectKey, Expr)| key_text(key).zip(self.provider(value));
        entries.iter().filter_map(pair).collect()
    }
}

/// The provider configuration that a key names.
pub(super) fn key_text(key: &ObjectKey) -> Option<Text> {
    match key {
        ObjectKey::Name(name) => Some(name.text.clone()),
        ObjectKey::Expr(expr) => expr.plain_text().or_else(|| written(expr).map(Text::from)),
    }
}

/// Whether a text reads as the address of a resource: `aws_vpc.main`, `module.network`, `data.aws_ami.linux["a"]`.
fn is_address(text: &str) -> bool {
    let (path, index) = text.split_once('[').unwrap_or((text, "]"));
    let is_word = |word: &str| {
        word.starts_with(|first: char| first.is_ascii_alphabetic() || first == '_')
            && word.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
    };
    path.contains('.') && path.split('.').all(is_word) && index.ends_with(']')
}

/// A path as written: `aws_vpc.old["a"].id`.
pub(super) fn written(expr: &Expr) -> Option<String> {
    match &*expr.kind {
        ExprKind::Name(name) => Some(name.to_string()),
        ExprKind::Attribute(source, name) => Some(format!("{}.{}", written(source)?, name.text)),
        // `aws_vpc["my-vpc"]` is how a name with dashes is written.
        ExprKind::Index(source, index) if super::path::dashed(index).is_some() && is_type(source) => {
            Some(format!("{}.{}", written(source)?, index.plain_text()?))
        }
        ExprKind::Index(source, index) => {
            let index = match &*index.kind {
                ExprKind::Number(number) => number.to_string(),
                _ => format!("{:?}", index.plain_text()?),
            };
            Some(format!("{}[{index}]", written(source)?))
        }
        _ => None,
    }
}

/// Whether this is what stands before the name in an address: `aws_vpc`, `data.aws_ami`, `module`.
fn is_type(expr: &Expr) -> bool {
    match &*expr.kind {
        ExprKind::Name(_) => true,
        ExprKind::Attribute(source, _) => {
            matches!(&*source.kind, ExprKind::Name(mode) if matches!(&**mode, "data" | "ephemeral"))
        }
        _ => false,
    }
}
