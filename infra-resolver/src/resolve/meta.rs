//! What Terraform itself understands of a resource or module, set apart from what its provider does.

use super::{Resolver, scope::Words};
use crate::{
    Text,
    blocks::{self, OwnBlock, Reading},
    catalog::references::DUPLICATE_ATTRIBUTE,
    diagnostic::Diagnostic,
    program::{self, Entry, Name},
    resolved::{Block, Body, Expr, Meta, ProviderName, Repeated, Setting},
};

/// Arguments of Terraform's own that the body of a resource or module has at its top.
#[derive(Default)]
pub(super) struct Own {
    pub(super) count: Option<Setting>,
    pub(super) for_each: Option<Setting>,
    pub(super) depends_on: Vec<Expr>,
    pub(super) provider: Option<ProviderName>,
    pub(super) providers: Vec<(Text, Text)>,
}

impl<'p> Resolver<'p, '_> {
    /// The body of a resource or module, in which `each` or `count` mean something if it says so itself.
    pub(super) fn repeatable(&mut self, body: &'p program::Body, own: &'static OwnBlock) -> (Meta, Body) {
        let words = Words { each: sets(body, "for_each"), count: sets(body, "count"), own: false };
        let outer = std::mem::replace(&mut self.scope.words, words);
        self.duplicates(body);
        let mut settings = Own::default();
        let (mut lifecycle, mut connection) = (None, None);
        let mut provisioners: Vec<Block> = Vec::new();
        let mut made = Body { entries: Vec::new(), span: body.span };
        for entry in &body.entries {
            match entry {
                Entry::Attribute { name, value } if self.own_setting(name, value, own, &mut settings) => {}
                Entry::Block { name, labels, body } => match &*name.text {
                    "lifecycle" => self.once(name, &mut lifecycle, body, own),
                    "connection" => self.once(name, &mut connection, body, own),
                    "provisioner" => provisioners.push(self.block(name, labels, body, own)),
                    _ => made.entries.push(self.entry(entry, own)),
                },
                entry => made.entries.push(self.entry(entry, own)),
            }
        }
        self.scope.words = outer;
        let repeated = match (&settings.count, &settings.for_each) {
            (Some(_), _) => Repeated::Count,
            (None, Some(_)) => Repeated::ForEach,
            (None, None) => Repeated::Once,
        };
        let Own { count, for_each, depends_on, provider, providers } = settings;
        let meta =
            Meta { repeated, count, for_each, depends_on, provider, providers, lifecycle, connection, provisioners };
        (meta, made)
    }

    /// Takes an argument that is one of Terraform's own; `false` if it is not.
    pub(super) fn own_setting(
        &mut self,
        name: &'p Name,
        value: &'p program::Expr,
        own: &'static OwnBlock,
        settings: &mut Own,
    ) -> bool {
        let Some(reading) = own.setting(&name.text).map(|setting| setting.reading) else { return false };
        match (&*name.text, reading) {
            ("count", _) => settings.count = Some(Setting { name: name.clone(), value: self.outside_of_words(value) }),
            ("for_each", _) => {
                settings.for_each = Some(Setting { name: name.clone(), value: self.outside_of_words(value) });
            }
            (_, Reading::Dependencies) => settings.depends_on.extend(self.dependencies(value)),
            (_, Reading::Provider) => {
                let text = self.provider(value);
                settings.provider = text.map(|text| ProviderName { text, name_span: name.span, span: value.span });
            }
            (_, Reading::Providers) => settings.providers = self.module_providers(value),
            _ => return false,
        }
        true
    }

    /// `count` and `for_each` are evaluated before there is an `each` or a `count`.
    fn outside_of_words(&mut self, value: &'p program::Expr) -> Expr {
        let outer = std::mem::take(&mut self.scope.words);
        let value = self.expression(value);
        self.scope.words = outer;
        value
    }

    /// A block that Terraform takes once.
    fn once(&mut self, name: &'p Name, taken: &mut Option<Body>, body: &'p program::Body, own: &'static OwnBlock) {
        let made = self.block(name, &[], body, own).body;
        if taken.is_none() {
            *taken = Some(made);
            return;
        }
        let message = format!("`{}` stands here twice", name.text);
        let found = Diagnostic::error(&DUPLICATE_ATTRIBUTE, name.span, message);
        self.out.push(found.help("move what is in it into the first"));
    }
}

/// The arguments and blocks that any resource takes, whatever its kind.
pub(super) fn is_meta(name: &str) -> bool {
    blocks::RESOURCE.setting(name).is_some() || blocks::RESOURCE.block(name).is_some() || name == "timeouts"
}

pub(super) fn sets(body: &program::Body, wanted: &str) -> bool {
    body.entries.iter().any(|entry| match entry {
        Entry::Attribute { name, .. } => &*name.text == wanted,
        Entry::If { then, otherwise, .. } => sets(then, wanted) || sets(otherwise, wanted),
        _ => false,
    })
}
