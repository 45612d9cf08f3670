//! A rule or a pack as Rust: a constant of its name that explains it, for the programs that take it.

use infra_compiler::{
    parse::{ParsedRule, RuleForm},
    spans::Spans,
};
use proc_macro2::TokenStream;
use quote::quote;

use super::{Root, whole::Whole};

/// The constant. Nothing else of a rule is left in a program: it is asked while Rust compiles.
pub(super) fn rule(parsed: &ParsedRule, whole: &Whole<'_>, spans: &Spans, root: &Root) -> TokenStream {
    let (name, visibility) = (&parsed.name, &parsed.visibility);
    let (docs, value) = match &parsed.form {
        RuleForm::Rule(rule, _) => {
            let texts = parsed.texts(spans).unwrap_or_default();
            let (word, level, docs, help) = (&*rule.word, rule.level.word(), &texts.docs, &texts.help);
            let (fails, passes) = (&texts.fails, &texts.passes);
            let value = quote! {
                Rule(#root::template::RuleDocs {
                    name: #word,
                    level: #level,
                    docs: #docs,
                    help: #help,
                    fails: &[#(#fails),*],
                    passes: &[#(#passes),*],
                })
            };
            (&rule.docs, value)
        }
        RuleForm::Pack(pack) => {
            let (text, docs) = (name.to_string(), pack.docs.as_deref().unwrap_or_default());
            let rules = whole.rules(&parsed.paths);
            let value = quote! { Pack(#root::template::PackDocs { name: #text, docs: #docs, rules: #rules }) };
            (&pack.docs, value)
        }
    };
    let documentation =
        docs.as_deref().map_or_else(|| quote! { #[allow(missing_docs)] }, |docs| quote! { #[doc = #docs] });
    quote! {
        #documentation
        #[allow(non_upper_case_globals, dead_code)]
        #visibility const #name: #root::template::RuleOrPack = #root::template::RuleOrPack::#value;
    }
}
