//! The arguments of `#[resource(…)]`: the provider type, then `name = …`, `crate = …` and `rules { … }`.

use proc_macro2::{Delimiter, Ident, Span, TokenStream, TokenTree};

use super::{item::unwrapped, no_files};
use crate::{
    catalog::link::INVALID_KIND,
    diagnostic::{Diagnostic, Diagnostics},
    parse::{self, PathUse},
    program::{Expr, Name, Taken},
    spans::Spans,
};

/// What stands in the parentheses.
pub(super) struct Arguments {
    /// `aws_kms_key`.
    pub(super) provider_type: Name,
    /// Behind `name =`.
    pub(super) naming: Option<Expr>,
    /// Behind `crate =`: where the facade is, if not at `::infra`.
    pub(super) root: Option<TokenStream>,
    /// In `rules { … }`, with the paths that are named there.
    pub(super) rules: Option<(Vec<Taken>, Vec<PathUse>)>,
}

/// `None` if there is no provider type, which is reported at the struct's name.
pub(super) fn parse(arguments: TokenStream, at: &Ident, spans: &mut Spans, out: &mut Diagnostics) -> Option<Arguments> {
    let arguments: Vec<TokenTree> = arguments.into_iter().collect();
    let (ty, rest) = match arguments.as_slice() {
        [TokenTree::Ident(_), TokenTree::Punct(equals), ..] if equals.as_char() == '=' => (None, arguments.as_slice()),
        [TokenTree::Ident(ty), rest @ ..] => (Some(ty), rest),
        _ => (None, arguments.as_slice()),
    };
    let Some(ty) = ty else {
        let at = spans.add(at.span(), at.span());
        out.push(
            Diagnostic::error(&INVALID_KIND, at, "`#[resource]` takes the provider type that the kind configures")
                .help("write `#[resource(aws_kms_key)]`"),
        );
        return None;
    };
    let span = spans.add(ty.span(), ty.span());
    let mut parsed =
        Arguments { provider_type: Name::new(ty.to_string(), span), naming: None, root: None, rules: None };
    let is_comma = |token: &TokenTree| matches!(token, TokenTree::Punct(comma) if comma.as_char() == ',');
    let mut rest = rest;
    while let [comma, after @ ..] = rest {
        let (setting, next) = after.split_at(after.iter().position(is_comma).unwrap_or(after.len()));
        match setting {
            [] if next.is_empty() && is_comma(comma) => {}
            [_, ..] if is_comma(comma) => parsed.setting(setting, spans, out),
            _ => {
                parsed.unknown(rest, spans, out);
                break;
            }
        }
        rest = next;
    }
    Some(parsed)
}

impl Arguments {
    fn setting(&mut self, tokens: &[TokenTree], spans: &mut Spans, out: &mut Diagnostics) {
        let (key, rest) = match tokens {
            [TokenTree::Ident(key), TokenTree::Group(rules)]
                if key == "rules" && rules.delimiter() == Delimiter::Brace =>
            {
                if self.rules.is_some() {
                    return twice(key, spans, out);
                }
                self.rules = Some(parse::parse_taken(rules, spans, out));
                return;
            }
            [TokenTree::Ident(key), rest @ ..] if key == "rules" => {
                let span = spans.add(key.span(), rest.last().map_or_else(|| key.span(), TokenTree::span));
                let found = Diagnostic::error(&INVALID_KIND, span, "`rules` is followed by braces");
                return out.push(found.help("write `rules { QueueKey, ::house::Baseline: warn }`"));
            }
            [TokenTree::Ident(key), rest @ ..] if key == "name" || key == "crate" => (key, rest),
            _ => return self.unknown(tokens, spans, out),
        };
        let value = match rest {
            [TokenTree::Punct(equals), value @ ..] if equals.as_char() == '=' => value,
            _ => {
                let span = spans.add(key.span(), tokens.last().map_or_else(|| key.span(), TokenTree::span));
                let found = Diagnostic::error(&INVALID_KIND, span, format!("`{key}` is set with `=`"));
                let value = if key == "name" { "\"…-{suffix}\"" } else { "my_infra" };
                return out.push(found.help(format!("write `{key} = {value}`")));
            }
        };
        let set = if key == "name" { self.naming.is_some() } else { self.root.is_some() };
        if set {
            twice(key, spans, out);
        } else if key == "name" {
            let value = value.iter().cloned().collect();
            self.naming = Some(parse::parse_expression(value, spans, out, &mut no_files));
        } else {
            self.root = path(key, value, spans, out);
        }
    }

    fn unknown(&self, tokens: &[TokenTree], spans: &mut Spans, out: &mut Diagnostics) {
        let first = tokens.first().map_or_else(Span::call_site, TokenTree::span);
        let span = spans.add(first, tokens.last().map_or(first, TokenTree::span));
        let message = "`#[resource]` takes a provider type, `name`, `crate` and `rules`, nothing else";
        out.push(
            Diagnostic::error(&INVALID_KIND, span, message)
                .help(format!("write `#[resource({}, name = \"…-{{suffix}}\")]`", self.provider_type.text)),
        );
    }
}

fn twice(key: &Ident, spans: &mut Spans, out: &mut Diagnostics) {
    let span = spans.add(key.span(), key.span());
    let found = Diagnostic::error(&INVALID_KIND, span, format!("`{key}` is set twice"));
    out.push(found.help("keep one of the two"));
}

/// The path behind `crate =`.
fn path(key: &Ident, value: &[TokenTree], spans: &mut Spans, out: &mut Diagnostics) -> Option<TokenStream> {
    let path = value.iter().cloned().collect();
    if is_path(&path) {
        return Some(path);
    }
    let first = value.first().map_or_else(|| key.span(), TokenTree::span);
    let span = spans.add(first, value.last().map_or(first, TokenTree::span));
    // As attributes of other crates want it.
    let quoted = match value {
        [TokenTree::Literal(text)] => parse::text_value(text),
        _ => None,
    };
    let quoted = quoted.filter(|text| text.parse().is_ok_and(|path| is_path(&path)));
    let written = quoted.unwrap_or_else(|| "my_infra".to_owned());
    out.push(
        Diagnostic::error(&INVALID_KIND, span, "`crate` takes the path of the crate `infra`")
            .help(format!("write `crate = {written}`")),
    );
    None
}

/// Whether it is `a::b` or `::a::b`, without arguments.
fn is_path(path: &TokenStream) -> bool {
    let tokens = unwrapped(path.clone());
    let mut rest = match tokens.as_slice() {
        [TokenTree::Punct(one), TokenTree::Punct(two), rest @ ..] if one.as_char() == ':' && two.as_char() == ':' => {
            rest
        }
        all => all,
    };
    loop {
        rest = match rest {
            [TokenTree::Ident(_)] => return true,
            [TokenTree::Ident(_), TokenTree::Punct(one), TokenTree::Punct(two), rest @ ..]
                if one.as_char() == ':' && two.as_char() == ':' =>
            {
                rest
            }
            _ => return false,
        };
    }
}
