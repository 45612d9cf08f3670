//! Items: what each of them holds, and which names mean something there.

use super::{Resolver, Symbols, body::Place, scope::Words, unused, usage};
use crate::{
    catalog::references::UNUSED_LET,
    program::{Body, Entry, Expr, Item, ItemKind, Name, Nested, Resource},
};

impl<'p> Resolver<'p, '_> {
    pub(super) fn items(&mut self, items: &'p [Item]) {
        let lets = self.scope.repeated.then(|| Symbols::local_lets(items)).into_iter().flatten();
        let before = self.scope.bind_lets(lets);
        for (index, item) in items.iter().enumerate() {
            if self.scope.repeated && matches!(item.kind, ItemKind::Let { .. }) {
                let later = Symbols::local_lets(items.get(index..).unwrap_or_default()).collect();
                let outer = std::mem::replace(&mut self.scope.later, later);
                self.item(item);
                self.scope.later = outer;
            } else {
                self.item(item);
            }
        }
        for name in self.scope.release(before) {
            if !self.poisoned && !name.text.starts_with('_') {
                self.out.push(unused(&UNUSED_LET, "let", name));
            }
        }
    }

    fn item(&mut self, item: &'p Item) {
        match &item.kind {
            ItemKind::Resource(resource) => self.resource(resource),
            ItemKind::Stack(nested) => self.nested(nested),
            ItemKind::Remote(nested) => {
                usage::remote(self.program, nested, self.out);
                self.body(&nested.body, Place::Plain);
            }
            ItemKind::Variable(variable) => self.variable(&variable.name, &variable.body),
            ItemKind::Let { value, .. } => self.expression(value),
            ItemKind::Output { value, body, .. } => {
                if let Some(value) = value {
                    self.expression(value);
                }
                self.body(body, Place::Plain);
            }
            ItemKind::Provider { body, .. } | ItemKind::Terraform(body) => self.body(body, Place::Plain),
            ItemKind::Module(module) => self.repeatable(&module.body, None),
            ItemKind::Moved(body) | ItemKind::Removed(body) => self.body(body, Place::Refactoring),
            ItemKind::Import(body) => self.repeatable(body, None),
            ItemKind::Check(check) => self.check(&check.body),
            ItemKind::For { key, value, source, items } => {
                self.expression(source);
                let before = self.scope.bind(key.iter().chain([value]));
                let outer = std::mem::replace(&mut self.scope.repeated, true);
                self.items(items);
                self.scope.repeated = outer;
                self.scope.release(before);
            }
            ItemKind::If { condition, then, otherwise } => {
                self.expression(condition);
                self.items(then);
                self.items(otherwise);
            }
            ItemKind::Rules(body) | ItemKind::RequiredProviders(body) => self.words(body),
            ItemKind::Poison { .. } => self.poisoned = true,
        }
    }

    fn resource(&mut self, resource: &'p Resource) {
        usage::kind(self.program, resource, self.out);
        self.repeatable(&resource.body, resource.key.as_ref());
    }

    fn nested(&mut self, nested: &'p Nested) {
        usage::arguments(self.program, nested, self.out);
        self.repeatable(&nested.body, nested.key.as_ref());
    }

    /// A body in which `each` or `count` mean something if it says so itself.
    pub(super) fn repeatable(&mut self, body: &'p Body, key: Option<&'p Expr>) {
        if let Some(key) = key {
            self.expression(key);
        }
        let words = Words { each: sets(body, "for_each"), count: sets(body, "count"), own: false };
        let outer = std::mem::replace(&mut self.scope.words, words);
        self.body(body, Place::Meta);
        self.scope.words = outer;
    }

    /// Names of rules, levels, providers: words of their own. A `let` that stands among them is used all the same.
    fn words(&mut self, body: &'p Body) {
        let found = std::mem::take(self.out);
        self.body(body, Place::Plain);
        *self.out = found;
    }

    /// A variable that only its own validation names is not used.
    fn variable(&mut self, name: &'p Name, body: &'p Body) {
        let used = self.used.contains(&*name.text);
        self.body(body, Place::Variable);
        if !used {
            self.used.remove(&*name.text);
        }
    }

    /// `check`: its data source is seen by it alone.
    fn check(&mut self, body: &'p Body) {
        let labels = body.entries.iter().filter_map(|entry| match entry {
            Entry::Block { name, labels, .. } if &*name.text == "data" => labels.first().zip(labels.get(1)),
            _ => None,
        });
        let own: Vec<(&str, &str)> = labels.map(|(ty, label)| (&*ty.text, &*label.text)).collect();
        let bound: Vec<usize> = own.iter().map(|(_, label)| self.scope.bind_label(label)).collect();
        let outer = std::mem::replace(&mut self.scope.own_data, own);
        self.body(body, Place::Check);
        self.scope.own_data = outer;
        if let Some(first) = bound.first() {
            self.scope.release(*first);
        }
    }
}

fn sets(body: &Body, wanted: &str) -> bool {
    body.entries.iter().any(|entry| match entry {
        Entry::Attribute { name, .. } => &*name.text == wanted,
        Entry::If { then, otherwise, .. } => sets(then, wanted) || sets(otherwise, wanted),
        _ => false,
    })
}
