//! Names that are left out.

use super::{
    Convention, NamePiece,
    key::{own_placeholder, placeholder},
    longest,
};
use crate::{
    evaluated::{Evaluated, Resource},
    provider::PhysicalName,
};

/// Names that tell nothing of what they name, and are left out.
const NEUTRAL: [&str; 2] = ["main", "this"];

/// The name of a resource that states none: a function of the resource and of its own way from the root, whatever else
/// the program holds, so that no edit elsewhere moves it.
///
/// It is made of the type, the names of the stacks around it, and its own name, each with its key. What repeats the type,
/// or is `main` or `this`, is left out.
pub fn left_out(
    evaluated: &Evaluated,
    resource: &Resource,
    physical: &PhysicalName,
    convention: &Convention,
) -> Vec<NamePiece> {
    let telling: Vec<String> =
        parts(evaluated, resource).into_iter().filter(|part| !says_nothing(part, physical)).collect();
    fitting(convention, physical, &telling.join("-"))
}

/// The same with its own name in any case, to tell it from another that comes out alike.
pub fn in_full(
    evaluated: &Evaluated,
    resource: &Resource,
    physical: &PhysicalName,
    convention: &Convention,
) -> Vec<NamePiece> {
    fitting(convention, physical, &parts(evaluated, resource).join("-"))
}

/// The names of the stacks around a resource, outermost first, and its own, each with its key.
fn parts(evaluated: &Evaluated, resource: &Resource) -> Vec<String> {
    let mut parts: Vec<String> = Vec::new();
    // From the inside out.
    parts.extend(own_placeholder(resource));
    parts.extend(resource.key.as_ref().map(|key| dashed(key)));
    parts.push(dashed(&resource.declared.text));
    let mut at = Some(resource.instance);
    while let Some((id, instance)) = at.and_then(|id| Some((id, evaluated.instances.find(id)?))) {
        if evaluated.local_module(id).is_some() {
            parts.push(placeholder("…", 1));
        }
        parts.extend(instance.key.as_ref().map(|key| dashed(key)));
        parts.push(dashed(&instance.name));
        at = instance.parent;
    }
    parts.reverse();
    parts.retain(|part| !part.is_empty());
    parts
}

/// Whether a part of a name is the type once more, or the last word of it, or tells nothing.
pub(super) fn says_nothing(part: &str, physical: &PhysicalName) -> bool {
    let last = |word: &str| word.rsplit('-').next() == Some(part);
    NEUTRAL.contains(&part) || part == dashed(physical.ty) || physical.words().any(|word| part == word || last(&word))
}

/// The name with the first word for the type that the provider takes, or else the shortest of those names.
pub(super) fn fitting(convention: &Convention, physical: &PhysicalName, qualifier: &str) -> Vec<NamePiece> {
    let qualifier = Some(qualifier).filter(|qualifier| !qualifier.is_empty());
    let names: Vec<Vec<NamePiece>> = physical.words().map(|word| convention.name(&word, qualifier)).collect();
    let reserved = |name: &[NamePiece]| matches!(name.first(), Some(NamePiece::Text(text)) if physical.reserves(text));
    let free = || names.iter().filter(|name| !reserved(name));
    let fits = free().find(|name| spare(physical, name).is_some());
    fits.or_else(|| free().min_by_key(|name| longest(name))).or(names.first()).cloned().unwrap_or_default()
}

/// How many characters are left beside a name and all that must stand around it; nothing if it is too long as it is.
pub(super) fn spare(physical: &PhysicalName, name: &[NamePiece]) -> Option<usize> {
    let around = physical.prefix().chars().count() + physical.ending().map_or(0, |ending| ending.text.chars().count());
    physical.longest.checked_sub(longest(name) + around)
}

/// Words in lower case with dashes between them.
pub(super) fn dashed(name: &str) -> String {
    let words = name.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    words.map(str::to_ascii_lowercase).collect::<Vec<_>>().join("-")
}
