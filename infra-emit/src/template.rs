//! Types and templates as tokens: data alone, however large the program.

use infra_compiler::{
    driver::{Compiled, CompiledTarget},
    link::absolute,
    parse::ParsedStack,
    render::Hole,
    spans::Spans,
    target::is_root,
};
use infra_template::Encoding;
use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::{format_ident, quote, quote_spanned};

use super::{Root, offer::hidden_name, text::literal, whole::Whole};

/// A stack as a type, and, if it is a root, its `STACK`, which is empty until the stack is linked.
pub(crate) fn unit(stack: &ParsedStack, identity: &str, root: &Root) -> TokenStream {
    let (name, visibility) = (&stack.name, &stack.visibility);
    let docs = stack.stack.docs.as_deref();
    let documentation = docs.map_or_else(|| quote! { #[allow(missing_docs)] }, |docs| quote! { #[doc = #docs] });
    let finished = is_root(&stack.stack).then(|| {
        let linked = linked_name(stack, identity);
        quote! {
            #[doc(hidden)]
            #[allow(non_camel_case_types)]
            struct #linked;
            impl #root::template::Unlinked for #linked {}
            impl #name {
                /// The finished template, for the command line and for tests.
                pub const STACK: &'static #root::template::Stack = {
                    #[allow(unused_imports)]
                    use #root::template::Unlinked as _;
                    #linked::STACK
                };
            }
        }
    });
    quote! { #documentation #visibility struct #name; #finished }
}

/// The type behind `STACK`; not of the hidden macro's name, whose `use` would bring it in as well.
fn linked_name(stack: &ParsedStack, identity: &str) -> Ident {
    format_ident!("{}_root", hidden_name(&stack.name, identity))
}

/// What the type holds: its Rust expressions, what explains its rules, and, if it is a root, `STACK`.
pub(crate) fn stack(
    stack: &ParsedStack,
    identity: &str,
    whole: &Whole<'_>,
    compiled: &Compiled,
    spans: &Spans,
    root: &Root,
) -> TokenStream {
    let name = &stack.name;
    let docs = stack.stack.docs.as_deref().unwrap_or("");
    let rust = stack.rust.iter().map(rust);
    let to_json = (rust.len() > 0).then(|| quote! { use #root::template::to_json as __infra_to_json; });
    let nested = whole.definitions(&stack.paths).map(|path| quote! { <#path as #root::template::Definition>::SOURCE });
    let rules = whole.rules(&stack.paths);
    let finished = is_root(&stack.stack).then(|| {
        let text = name.to_string();
        let workspace = compiled.workspace.as_deref().unwrap_or("");
        let targets = compiled.targets.iter().map(|target| self::target(target, spans, root));
        let reads = compiled.reads.iter().map(|workspace| Literal::string(workspace));
        let linked = linked_name(stack, identity);
        let lock = compiled.lock.as_ref().and_then(|(path, span)| absolute(path, spans.get(*span)?.0));
        let lock = Literal::string(lock.as_deref().unwrap_or(""));
        quote! {
            impl #linked {
                const STACK: &'static #root::template::Stack = &#root::template::Stack {
                    name: #text,
                    workspace: #workspace,
                    docs: #docs,
                    targets: &[#(#targets),*],
                    source: <#name as #root::template::Definition>::SOURCE,
                    reads: &[#(#reads),*],
                    lock: #lock,
                };
            }
        }
    });
    quote! {
        #[automatically_derived]
        impl #root::template::Definition for #name {
            const SOURCE: &'static #root::template::Source = {
                #to_json
                &#root::template::Source { rust: &[#(#rust),*], nested: &[#(#nested),*], rules: #rules }
            };
        }
        #finished
    }
}

/// The call has the place of the expression, which its error names. A path that begins with `$crate` would have another.
fn rust(expression: &TokenStream) -> TokenStream {
    let span = expression.clone().into_iter().next().map_or_else(Span::call_site, |token| token.span());
    quote_spanned! { span=> || __infra_to_json(&(#expression)) }
}

fn target(target: &CompiledTarget, spans: &Spans, root: &Root) -> TokenStream {
    let CompiledTarget { versions, rendered, inventory, planned } = target;
    let document = literal(&rendered.document);
    let modules = rendered.modules.iter().map(|module| {
        let (folder, document) = (&*module.folder, literal(&module.document));
        quote! { #root::template::LocalModule { folder: #folder, document: #document } }
    });
    let holes = rendered.holes.iter().map(|one| hole(one, root));
    let locked = literal(&planned.as_ref().map(ToString::to_string).unwrap_or_default());
    let addresses = literal(&inventory.table(&rendered.addresses, spans));
    quote! {
        #root::template::Target {
            versions: #versions,
            document: #document,
            holes: &[#(#holes),*],
            modules: &[#(#modules),*],
            addresses: #addresses,
            locked: #locked,
        }
    }
}

pub(super) fn hole(hole: &Hole, root: &Root) -> TokenStream {
    match hole {
        Hole::Backend => quote! { #root::template::Hole::Backend },
        Hole::RemoteState(workspace) => quote! { #root::template::Hole::RemoteState(#workspace) },
        Hole::Rust { path, index, encoding } => {
            let encoding = match encoding {
                Encoding::Json(indent) => quote! { Json(#indent) },
                Encoding::Literal(indent) => quote! { Literal(#indent) },
                Encoding::Text => quote! { Text },
                Encoding::LiteralText => quote! { LiteralText },
                Encoding::Expression => quote! { Expression },
            };
            quote! {
                #root::template::Hole::Rust {
                    path: &[#(#path),*],
                    index: #index,
                    encoding: #root::template::Encoding::#encoding,
                }
            }
        }
    }
}
