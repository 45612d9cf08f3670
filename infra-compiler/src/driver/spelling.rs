//! Provider types that are written as Rust would spell a struct of them: `AwsVpc` for `aws_vpc`.

use crate::{
    catalog::references::NOT_A_KIND,
    diagnostic::{Diagnostic, Diagnostics},
    parse::ParsedStack,
    program::{Item, ItemKind, Mode, Name, Resource, ResourceType},
    provider::Providers,
};

/// Reports them, and takes away the paths, which lead nowhere: rustc would only miss a macro.
///
/// A kind of such a name is written with a path, `self::AwsVpc`.
pub(super) fn check(stacks: &mut [ParsedStack], providers: Providers, out: &mut Diagnostics) {
    for stack in stacks {
        let mut wrong: Vec<Name> = Vec::new();
        spelt(&stack.stack.items, providers, &mut |resource, path, ty| {
            let message = format!("no kind `{}`: the type is `{ty}`", path.text);
            let keyword = match resource.mode {
                Mode::Managed => "resource",
                Mode::Data => "data",
                Mode::Ephemeral => "ephemeral",
            };
            let found = Diagnostic::error(&NOT_A_KIND, path.span, message)
                .help(format!("write `{keyword} {ty} {}`", resource.name.text))
                .help(format!("a kind of this name is written `self::{}`", path.text));
            out.push(found);
            wrong.push(path.clone());
        });
        stack.stack.broken |= !wrong.is_empty();
        stack.paths.retain(|path| !wrong.iter().any(|wrong| wrong.text == path.path.text));
    }
}

fn spelt(items: &[Item], providers: Providers, see: &mut dyn FnMut(&Resource, &Name, &str)) {
    for item in items {
        match &item.kind {
            ItemKind::Resource(resource) => {
                if let ResourceType::Kind { path, .. } = &resource.ty
                    && let Some(ty) = type_of(resource.mode, &path.text, providers)
                {
                    see(resource, path, &ty);
                }
            }
            ItemKind::For { items, .. } => spelt(items, providers, see),
            ItemKind::If { then, otherwise, .. } => {
                spelt(then, providers, see);
                spelt(otherwise, providers, see);
            }
            _ => {}
        }
    }
}

/// The type of the provider that programs use without naming one, which is spelt so.
fn type_of(mode: Mode, path: &str, providers: Providers) -> Option<String> {
    let provider = providers.default_provider();
    let rest = path.to_ascii_lowercase();
    if !rest.starts_with(provider.name()) || !path.starts_with(|first: char| first.is_ascii_uppercase()) {
        return None;
    }
    let schema = provider.newest()?;
    schema.types(mode).find(|ty| camel_case(ty) == path).map(str::to_owned)
}

fn camel_case(ty: &str) -> String {
    let words = ty.split('_').filter_map(|word| word.split_at_checked(1));
    words.flat_map(|(first, rest)| [first.to_ascii_uppercase(), rest.to_owned()]).collect()
}
