//! What the document of a module has that the root's has not: variables and outputs that nobody wrote, and the providers
//! that it is handed.

use std::borrow::Cow;

use super::{
    Members, Node, body,
    document::{loses_its_type, push},
};
use crate::{
    evaluated::{Evaluated, LocalModule},
    ids::LocalModuleId,
    types::Type,
    value::Marks,
};

pub(super) fn variables(module: &LocalModule) -> Members<'_> {
    let variable = |input: &crate::evaluated::Input| {
        let mut members = marks(input.marks);
        if is_plain(&input.ty) {
            members.push((Cow::Borrowed("type"), Node::Text(Cow::Owned(body::type_expression(&input.ty)))));
        }
        Node::Object(members)
    };
    module.inputs.iter().map(|input| (Cow::Owned(input.name.to_string()), variable(input))).collect()
}

/// Whether a type says all that there is to know: what Terraform converts to such a one loses nothing.
fn is_plain(ty: &Type) -> bool {
    match ty.base() {
        Type::String | Type::Number | Type::Bool => true,
        Type::List(element) | Type::Set(element) | Type::Map(element) => is_plain(element),
        _ => false,
    }
}

pub(super) fn outputs(module: &LocalModule) -> Members<'_> {
    let output = |output: &'_ crate::evaluated::LocalOutput| output.value.marks();
    let outputs = module.outputs.iter().map(|one| {
        let mut members = marks(output(one));
        let value =
            if loses_its_type(&one.value) { Node::Expression(&one.value) } else { Node::Value(&one.value, None) };
        members.push((Cow::Borrowed("value"), value));
        (Cow::Borrowed(&*one.name), Node::Object(members))
    });
    outputs.collect()
}

fn marks(marks: Marks) -> Members<'static> {
    let told = [("ephemeral", marks.ephemeral), ("sensitive", marks.sensitive)];
    told.into_iter().filter(|(_, told)| *told).map(|(name, _)| (Cow::Borrowed(name), Node::Bool(true))).collect()
}

/// The `terraform` block: the providers of what is in the module, and the configurations that its caller hands it.
pub(super) fn terraform(evaluated: &Evaluated, module: LocalModuleId) -> Node<'_> {
    let mut required = Members::new();
    let mut all = evaluated.providers_in(module);
    // A function of a provider is known where the provider is required.
    for stated in &evaluated.required_providers {
        all.entry(stated.name.text.to_string()).or_default();
    }
    for (name, configurations) in all {
        let mut members = Members::new();
        let stated = evaluated.required_providers.iter().find(|required| *required.name.text == *name);
        if let Some(stated) = stated {
            members.push((Cow::Borrowed("source"), Node::Text(Cow::Borrowed(&*stated.source))));
        }
        if !configurations.aliases.is_empty() {
            let aliases = configurations.aliases.into_iter().map(|alias| Node::Text(Cow::Owned(alias)));
            members.push((Cow::Borrowed("configuration_aliases"), Node::List(aliases.collect())));
        }
        if !members.is_empty() {
            required.push((Cow::Owned(name), Node::Object(members)));
        }
    }
    let mut members = Members::new();
    push(&mut members, "required_providers", required);
    Node::Object(members)
}
