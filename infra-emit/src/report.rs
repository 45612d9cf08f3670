//! Diagnostics become tokens that make rustc report them at the tokens they are about.

use infra_compiler::{
    diagnostic::{Diagnostic, Diagnostics, Severity},
    spans::{Spans, mark},
};
use proc_macro2::{Delimiter, Group, Ident, Literal, Punct, Spacing, Span, TokenStream, TokenTree};
use quote::quote_spanned;

/// All diagnostics as items, sorted by place, equal ones merged.
pub(crate) fn report(diagnostics: Diagnostics, spans: &Spans) -> TokenStream {
    let sorted = diagnostics.into_sorted(|found| spans.place(found.span));
    sorted.iter().flat_map(|found| one(found, spans)).collect()
}

/// The same for a definition that has others in it: rustc underlines no token of another crate, so what is about another
/// file says its place in words too.
pub(crate) fn report_within(diagnostics: Diagnostics, spans: &Spans, own: Span) -> TokenStream {
    let own = own.file();
    let elsewhere = |found: &Diagnostic| spans.place(found.span).is_some_and(|place| place.file != own);
    let sorted = diagnostics.into_sorted(|found| spans.place(found.span)).into_iter().map(|found| {
        let span = found.span;
        if elsewhere(&found) { found.note(span, "what is wrong stands here") } else { found }
    });
    sorted.flat_map(|found| one(&found, spans)).collect()
}

fn one(found: &Diagnostic, spans: &Spans) -> TokenStream {
    let place = spans.get(found.span).map(|(first, last)| of_one_expansion(first, last));
    let (first, last) = place.unwrap_or_else(|| (Span::call_site(), Span::call_site()));
    let text = found.render(|span| spans.place(span).map(|place| place.to_string()));
    match found.severity {
        Severity::Error => error(&text, first, last),
        Severity::Warning => warning(found.name(), &text, first),
    }
}

/// Of a range whose ends two expansions made, the end that is nearer to the author: of the whole, rustc would underline
/// the call of the macro that made the other.
fn of_one_expansion(first: Span, last: Span) -> (Span, Span) {
    match (mark(first), mark(last)) {
        (Some(a), Some(b)) if a < b => (first, first),
        (Some(a), Some(b)) if a > b => (last, last),
        _ => (first, last),
    }
}

/// `::core::compile_error! { "text" }`: rustc underlines an invocation from its first token to its last.
fn error(text: &str, first: Span, last: Span) -> TokenStream {
    let punct = |symbol, spacing| {
        let mut punct = Punct::new(symbol, spacing);
        punct.set_span(first);
        TokenTree::Punct(punct)
    };
    let mut message = Literal::string(text);
    message.set_span(last);
    let mut group = Group::new(Delimiter::Brace, TokenTree::Literal(message).into());
    group.set_span(last);
    [
        punct(':', Spacing::Joint),
        punct(':', Spacing::Alone),
        TokenTree::Ident(Ident::new("core", first)),
        punct(':', Spacing::Joint),
        punct(':', Spacing::Alone),
        TokenTree::Ident(Ident::new("compile_error", first)),
        punct('!', Spacing::Alone),
        TokenTree::Group(group),
    ]
    .into_iter()
    .collect()
}

/// Stable Rust lets a macro warn in one way: the use of something deprecated, whose note is the text.
fn warning(code: &str, text: &str, at: Span) -> TokenStream {
    let name = Ident::new(code, at);
    quote_spanned! {at=>
        const _: () = {
            #[deprecated(note = #text)]
            #[allow(non_upper_case_globals)]
            const #name: () = ();
            #name
        };
    }
}
