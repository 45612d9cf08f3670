//! Typed shadows of a stack, for editors alone: rustc drops the call that makes one, which stands under
//! `cfg(rust_analyzer)`.
//!
//! Each provider type that a stack uses is a struct with a documented field per attribute and block, each resource a
//! field of one struct of names, each body a struct literal, each reference a field access. They carry the user's own
//! tokens, so that an editor completes attribute names, shows what they are, and jumps from a use to its declaration. A
//! token has the user's place only if it reads as it does there, which editors count on.

#[cfg(test)]
mod tests;
mod tokens;

use std::{collections::BTreeMap, fmt::Write as _, rc::Rc};

use infra_compiler::{
    driver::PROVIDERS,
    parse::ParsedStack,
    program::{Body, Entry, Expr, Item, ItemKind, Mode, Name, Resource, ResourceType, Rules},
    schema::{Block, Schema},
    spans::Spans,
};
use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use super::{Root, reference};
use tokens::{identifier, placed, plain};

/// Stacks of more resources are made by programs, and cost an editor more than they give.
const MOST: usize = 500;

/// What Terraform itself reads of any resource.
const META: [&str; 7] = ["connection", "count", "depends_on", "for_each", "lifecycle", "provider", "provisioner"];

/// The call that makes the shadow of a stack, for whoever compiles with `cfg(rust_analyzer)`.
pub(crate) fn call(stack: &ParsedStack, root: &Root) -> TokenStream {
    let (shadow, tokens) = (root.shadow(), &stack.tokens);
    quote! {
        #[allow(unexpected_cfgs)]
        const _: () = {
            #[cfg(rust_analyzer)]
            #shadow ! { #tokens }
        };
    }
}

/// The shadow of a stack.
pub(crate) fn shadow(stack: &ParsedStack, spans: &Spans) -> TokenStream {
    let mut shadow = Shadow::new(spans);
    let any = quote! { Any };
    for path in &stack.paths {
        shadow.paths.insert(&path.path.text, &path.tokens);
    }
    for parameter in &stack.stack.parameters {
        let ty = parameter.stack.as_ref().map_or_else(|| any.clone(), |stack| shadow.brought(&stack.path));
        shadow.name(&parameter.name, parameter.docs.as_deref(), &ty);
    }
    shadow.items(&stack.stack.items);
    if shadow.count > MOST {
        return TokenStream::new();
    }
    shadow.finish()
}

struct Shadow<'a> {
    spans: &'a Spans,
    schema: Option<Rc<Schema>>,
    paths: BTreeMap<&'a str, &'a TokenStream>,
    /// What the stack declares: the field, and the struct if it is a provider type.
    names: BTreeMap<String, (TokenStream, Option<String>)>,
    /// Struct name → attribute or block → documentation.
    types: BTreeMap<String, BTreeMap<String, String>>,
    literals: Vec<TokenStream>,
    references: Vec<Vec<Name>>,
    count: usize,
}

impl<'a> Shadow<'a> {
    fn new(spans: &'a Spans) -> Self {
        Self {
            spans,
            schema: PROVIDERS.default_provider().newest(),
            paths: BTreeMap::new(),
            names: BTreeMap::new(),
            types: BTreeMap::new(),
            literals: Vec::new(),
            references: Vec::new(),
            count: 0,
        }
    }

    fn name(&mut self, name: &Name, docs: Option<&str>, ty: &TokenStream) {
        let Some(ident) = self.ident(name) else { return };
        let docs = docs.map(|docs| quote! { #[doc = #docs] });
        let field = quote! { #docs pub #ident: #ty, };
        self.names.entry(name.text.to_string()).or_insert_with(|| (field, None));
    }

    /// The type of a stack that is brought in, as rustc finds it.
    fn brought(&self, path: &Name) -> TokenStream {
        self.paths.get(&*path.text).map_or_else(|| quote! { Any }, |path| quote! { #path })
    }

    fn items(&mut self, items: &'a [Item]) {
        let any = quote! { Any };
        for item in items {
            let docs = item.docs.as_deref();
            match &item.kind {
                ItemKind::Resource(resource) => self.resource(resource, docs),
                ItemKind::Stack(nested) | ItemKind::Remote(nested) => {
                    let ty = self.brought(&nested.path);
                    self.name(&nested.name, docs, &ty);
                    self.values(&nested.body);
                }
                ItemKind::Variable(block) | ItemKind::Module(block) | ItemKind::Check(block) => {
                    self.name(&block.name, docs, &any);
                    self.values(&block.body);
                }
                ItemKind::Let { name, value, .. } => {
                    self.name(name, docs, &any);
                    self.expression(value);
                }
                ItemKind::Output { value, body, .. } => {
                    if let Some(value) = value {
                        self.expression(value);
                    }
                    self.values(body);
                }
                ItemKind::For { source, items, .. } => {
                    self.expression(source);
                    self.items(items);
                }
                ItemKind::If { condition, then, otherwise } => {
                    self.expression(condition);
                    self.items(then);
                    self.items(otherwise);
                }
                ItemKind::Provider { body, .. }
                | ItemKind::Terraform(body)
                | ItemKind::RequiredProviders(body)
                | ItemKind::Moved(body)
                | ItemKind::Import(body)
                | ItemKind::Removed(body)
                | ItemKind::Validation(body)
                | ItemKind::Rules(Rules { settings: body, .. }) => self.values(body),
                ItemKind::TakenProvider { .. } => {}
                ItemKind::Poison { name } => {
                    if let Some(name) = name {
                        self.name(name, docs, &any);
                    }
                }
            }
        }
    }

    fn resource(&mut self, resource: &'a Resource, docs: Option<&str>) {
        self.count += 1;
        let mut provider_type = None;
        let (ty, literal) = match &resource.ty {
            ResourceType::Provider(name) => {
                let block = self.schema.clone().and_then(|schema| schema.resource(resource.mode, &name.text).ok()?);
                let (module, prefix) = match resource.mode {
                    Mode::Managed => (quote! { types }, ""),
                    Mode::Data => (quote! { types::data }, "data::"),
                    Mode::Ephemeral => (quote! { types::ephemeral }, "ephemeral::"),
                };
                match self.ident(name) {
                    Some(ident) => {
                        let ty = format!("{prefix}{}", name.text);
                        self.fields(&ty, block.as_deref());
                        let path = quote! { #module::#ident };
                        let literal = self.literal(&path, &ty, block.as_deref(), &resource.body);
                        provider_type = Some(ty);
                        (path, literal)
                    }
                    None => (quote! { Any }, TokenStream::new()),
                }
            }
            ResourceType::Kind { path, .. } => match self.paths.get(&*path.text).copied() {
                Some(path) => {
                    let fields = self.given(&resource.body);
                    (quote! { #path }, quote! { #path { #(#fields: any(),)* ..any() } })
                }
                None => (quote! { Any }, TokenStream::new()),
            },
        };
        self.name(&resource.name, docs, &ty);
        if let Some((_, known @ None)) = self.names.get_mut(&*resource.name.text) {
            *known = provider_type;
        }
        if !literal.is_empty() {
            self.literals.push(literal);
        }
        if let Some(key) = &resource.key {
            self.expression(key);
        }
        self.values(&resource.body);
    }

    /// The fields of a struct, from the schema.
    fn fields(&mut self, ty: &str, block: Option<&Block>) {
        let fields = self.types.entry(ty.to_owned()).or_default();
        let Some(block) = block.filter(|_| fields.is_empty()) else { return };
        for attribute in &block.attributes {
            let mut docs = format!("`{}`", attribute.ty);
            for (set, word) in [
                (attribute.required, "required"),
                (attribute.computed && !attribute.optional, "known after apply"),
                (attribute.sensitive, "sensitive"),
                (attribute.write_only, "write-only"),
                (attribute.deprecated, "deprecated"),
            ] {
                if set {
                    let _ = write!(docs, ", {word}");
                }
            }
            fields.insert(attribute.name.to_string(), docs);
        }
        for nested in &block.blocks {
            let docs = if nested.min_items > 0 { "block, required" } else { "block" };
            fields.insert(nested.name.to_string(), docs.to_owned());
        }
    }

    /// A body as a struct literal, its blocks as literals of their own.
    ///
    /// What the schema does not know is asked for and not set: an editor completes it there as well, and leaves it to the
    /// macro to say that it is wrong.
    fn literal(&mut self, path: &TokenStream, ty: &str, block: Option<&Block>, body: &'a Body) -> TokenStream {
        let fields = self.given(body);
        let known = self.types.entry(ty.to_owned()).or_default();
        if block.is_none() {
            known.extend(fields.iter().map(|field| (plain(field), String::new())));
        }
        let (fields, unknown): (Vec<_>, Vec<_>) =
            fields.into_iter().partition(|field| known.contains_key(&plain(field)));
        self.literals.extend(unknown.iter().map(|field| quote! { |it: #path| { let _ = &it.#field; } }));
        self.blocks(ty, block, body);
        quote! { #path { #(#fields: any(),)* ..any() } }
    }

    fn blocks(&mut self, ty: &str, block: Option<&Block>, body: &'a Body) {
        for entry in &body.entries {
            match entry {
                Entry::Block { name, body, .. } if !META.contains(&&*name.text) => {
                    let schema = self.schema.clone();
                    let inner = block.and_then(|block| block.nested(&name.text));
                    let inner = inner.zip(schema).and_then(|(inner, schema)| schema.block(inner.block).ok());
                    let nested = format!("{ty}__{}", name.text);
                    let Ok(path) = format!("types::{nested}").parse() else { continue };
                    self.fields(&nested, inner.as_deref());
                    let literal = self.literal(&path, &nested, inner.as_deref(), body);
                    self.literals.push(literal);
                }
                Entry::For { body, .. } => self.blocks(ty, block, body),
                Entry::If { then, otherwise, .. } => {
                    self.blocks(ty, block, then);
                    self.blocks(ty, block, otherwise);
                }
                _ => {}
            }
        }
    }

    /// The names that a body sets, each once, with the user's tokens.
    fn given(&self, body: &Body) -> Vec<Ident> {
        let mut given: Vec<Ident> = Vec::new();
        for entry in &body.entries {
            let name = match entry {
                Entry::Attribute { name, .. } | Entry::Block { name, .. } => Some(name),
                Entry::Poison { name } => name.as_ref(),
                Entry::For { .. } | Entry::If { .. } => None,
            };
            let Some(name) = name.filter(|name| !META.contains(&&*name.text)) else { continue };
            if let Some(ident) = self.ident(name).filter(|ident| !given.contains(ident)) {
                given.push(ident);
            }
        }
        given
    }

    fn values(&mut self, body: &'a Body) {
        reference::of_body(body, &mut self.references);
    }

    fn expression(&mut self, value: &'a Expr) {
        reference::of_expression(value, &mut self.references);
    }

    fn span(&self, name: &Name) -> Span {
        self.spans.get(name.span).map_or_else(Span::call_site, |(first, _)| first)
    }

    fn ident(&self, name: &Name) -> Option<Ident> {
        let text = identifier(&name.text)?;
        let span = self.span(name);
        Some(match text.strip_prefix("r#") {
            Some(keyword) => Ident::new_raw(keyword, span),
            None => Ident::new(&text, span),
        })
    }

    /// `names.vpc.id`; a name that the stack does not declare is of a `for`, or was reported.
    fn access(&self, chain: &[Name]) -> Option<TokenStream> {
        let mut chain = match chain {
            [first, rest @ ..] if matches!(&*first.text, "data" | "ephemeral") => rest,
            chain => chain,
        };
        if let [_, name, ..] = chain
            && !chain.first().is_some_and(|first| self.names.contains_key(&*first.text))
            && self.names.contains_key(&*name.text)
        {
            chain = chain.get(1..)?;
        }
        let first = chain.first().filter(|first| self.names.contains_key(&*first.text))?;
        let first = self.ident(first)?;
        // What is behind the first attribute has no struct.
        let ty = self.names.get(&plain(&first)).and_then(|(_, ty)| ty.as_ref());
        let fields = ty.and_then(|ty| self.types.get(ty));
        let attribute = chain.get(1).filter(|name| {
            // Without a schema, a type has what the stack sets of it.
            fields.is_some_and(|fields| self.schema.is_some() || fields.contains_key(&*name.text))
        });
        let attribute = attribute.and_then(|name| self.ident(name));
        let attribute = attribute.map(|attribute| quote! { .#attribute });
        Some(quote! { let _ = &names.#first #attribute; })
    }

    fn finish(self) -> TokenStream {
        let (mut types, mut data, mut ephemeral) = (String::new(), String::new(), String::new());
        for (ty, fields) in &self.types {
            let (types, ty) = match ty.split_once("::") {
                Some(("data", ty)) => (&mut data, ty),
                Some((_, ty)) => (&mut ephemeral, ty),
                None => (&mut types, ty.as_str()),
            };
            let _ = write!(types, "pub struct {ty} {{");
            for (name, docs) in fields {
                if let Some(name) = identifier(name) {
                    let _ = write!(types, "#[doc = {docs:?}] pub {name}: Any,");
                }
            }
            types.push('}');
        }
        for (module, inner) in [("data", data), ("ephemeral", ephemeral)] {
            if !inner.is_empty() {
                let _ = write!(types, "pub mod {module} {{ use super::Any; {inner} }}");
            }
        }
        // As text: these tokens have no place, and a compiler reads them faster than a macro makes them.
        let types = placed(types.parse().unwrap_or_default());
        let accesses: Vec<TokenStream> = self.references.iter().filter_map(|chain| self.access(chain)).collect();
        let (names, literals) = (self.names.values().map(|(field, _)| field), &self.literals);
        quote! {
            #[allow(warnings)]
            const _: () = {
                mod types {
                    pub struct Any;
                    #types
                }
                use types::Any;
                struct Names { #(#names)* }
                fn any<T>() -> T {
                    loop {}
                }
                fn shadow(names: Names) {
                    #(let _ = #literals;)*
                    #(#accesses)*
                }
            };
        }
    }
}
