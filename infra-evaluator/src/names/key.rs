//! Keys of instances that Terraform makes, as parts of names.

use std::rc::Rc;

use crate::{
    Text,
    evaluated::{Meta, Resource},
    types::Type,
    value::{Deferred, Marks, Node, Number, Root, Step, Traversal, Value, Way},
};

/// Stand in a name for what only the deployment knows, with what messages show for it.
const LATER: [(char, &str); 4] =
    [('\u{e000}', "…"), ('\u{e001}', "each.key"), ('\u{e002}', "each.value"), ('\u{e003}', "count.index")];

/// Stands behind one of them for each character more that there are at least.
const MORE: char = '\u{e00f}';

/// What tells the instances of a resource with `count` or `for_each` apart, where that can stand in a name: whatever keys only
/// the deployment knows may not.
pub(super) fn own_key(resource: &Resource) -> Option<Value> {
    let of = |root, name: &str, ty| {
        let traversal = Traversal { root, steps: vec![Step::Attribute(name.into())] };
        Value::Deferred(Rc::new(Deferred { node: Node::Traversal(traversal), ty, marks: Marks::NONE, way: Way::NONE }))
    };
    if resource.meta.count.is_some() {
        return Some(of(Root::Count, "index", Type::Number));
    }
    let keys = keys(&resource.meta)?;
    keys.iter().all(|key| *super::left_out::dashed(key) == **key).then(|| of(Root::Each, "key", Type::String))
}

/// Stands in a name for the key of a resource's own instances, as long as the longest of them.
pub(super) fn own_placeholder(resource: &Resource) -> Option<String> {
    let key = own_key(resource)?;
    Some(placeholder(written(&key), least(&key, Some(&resource.meta))))
}

/// Stands in a name for what messages show so, and has at least so many characters.
pub(super) fn placeholder(shown: &str, least: usize) -> String {
    let later = LATER.iter().find(|(_, known)| *known == shown).or(LATER.first()).map(|(later, _)| *later);
    later.into_iter().chain(std::iter::repeat_n(MORE, least.saturating_sub(1))).collect()
}

/// A text as messages show it, with what is known later in braces.
pub(super) fn shown(text: &str) -> String {
    LATER.iter().fold(text.replace(MORE, ""), |text, (later, shown)| text.replace(*later, &format!("{{{shown}}}")))
}

/// The parts of a text between what is known later.
pub(super) fn between(text: &str) -> impl Iterator<Item = &str> {
    let is_later = |c: char| LATER.iter().any(|(later, _)| *later == c);
    text.split(is_later).map(|part| part.trim_start_matches(MORE))
}

/// How many characters a value has at least that only the deployment knows: a key those of the longest of its instances, where
/// it is the resource's own, and one where nobody knows it yet.
pub(super) fn least(value: &Value, own: Option<&Meta>) -> usize {
    let Value::Deferred(deferred) = value else { return 0 };
    let Node::Traversal(Traversal { root, steps }) = &deferred.node else { return 0 };
    match (root, steps.as_slice()) {
        (Root::Count, [_]) => own.and_then(highest_index).map_or(1, |index| index.to_string().len()),
        (Root::Each, [Step::Attribute(name)]) if &**name == "key" => {
            let keys = own.and_then(keys);
            keys.map_or(1, |keys| keys.iter().map(|key| key.chars().count()).max().unwrap_or_default())
        }
        // What is known of the keys of a stack is known where it is brought in, and then they are no longer unknown.
        (Root::Input { origin, .. }, []) => least(origin, None),
        _ => 0,
    }
}

/// What messages show for a value that only the deployment knows: as it is written, where it is the resource's own key.
pub(super) fn written(value: &Value) -> &'static str {
    let Value::Deferred(deferred) = value else { return "…" };
    let Node::Traversal(Traversal { root, steps }) = &deferred.node else { return "…" };
    match (root, steps.as_slice()) {
        (Root::Count, [_]) => "count.index",
        (Root::Each, [Step::Attribute(name)]) if &**name == "key" => "each.key",
        (Root::Each, [Step::Attribute(name)]) if &**name == "value" => "each.value",
        _ => "…",
    }
}

fn highest_index(meta: &Meta) -> Option<Number> {
    let Value::Number(count) = meta.count.as_ref()?.value()? else { return None };
    Some(Number::from(usize::try_from(count.as_integer()?).ok()?.saturating_sub(1)))
}

/// The keys of a `for_each`, where they are known.
fn keys(meta: &Meta) -> Option<Vec<Text>> {
    match meta.for_each.as_ref()?.value()? {
        Value::Set(all) => {
            all.iter().map(|key| if let Value::String(key) = key { Some(key.clone()) } else { None }).collect()
        }
        Value::Map(all) | Value::Object(all) => Some(all.keys().cloned().collect()),
        _ => None,
    }
}
