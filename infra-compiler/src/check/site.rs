use std::rc::Rc;

use super::{Context, Item, Known};
use crate::{
    Span,
    diagnostic::Diagnostic,
    evaluated::{Body, Dynamic, Resource},
    mode::Mode,
    provider::{Facts, name_of_type},
    schema::{Attribute, Block, NestedBlock, Nesting, Schema},
    values::Fact,
};

/// A body and the schema it is to follow.
#[derive(Clone)]
pub struct Site<'a> {
    /// The item it belongs to.
    pub item: Item,
    /// The type or provider whose schema this is.
    pub owner: Owner<'a>,
    /// The resource, if it is one's.
    pub resource: Option<&'a Resource>,
    /// The names of the blocks around it, the outermost first; empty for the item's own body.
    pub path: Rc<[&'a str]>,
    /// What the blocks around it are repeated over, the outermost first.
    pub dynamic: Rc<[&'a Dynamic]>,
    /// What is written.
    pub body: &'a Body,
    /// What may be written.
    pub block: Rc<Block>,
    /// What else is known of the type.
    pub facts: &'static dyn Facts,
    /// What is known of the values of its arguments, if anything is.
    pub values: Option<Rc<Known>>,
    /// Where nested blocks are looked up.
    pub schema: Rc<Schema>,
    /// The item, or the name of the block.
    pub span: Span,
}

/// What a schema describes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Owner<'a> {
    /// A resource, data source or ephemeral resource of this type.
    Type(Mode, &'a str),
    /// The configuration of this provider.
    Provider(&'a str),
}

impl Site<'_> {
    /// Whether an argument of it is a secret although the schema does not call it sensitive.
    pub fn is_secret(&self, argument: &str) -> bool {
        let path: Vec<&str> = self.path.iter().copied().chain([argument]).collect();
        self.facts.is_secret(self.owner.name(), &path)
    }
}

impl<'a> Owner<'a> {
    /// The type's or provider's name.
    pub const fn name(self) -> &'a str {
        match self {
            Owner::Type(_, name) | Owner::Provider(name) => name,
        }
    }

    /// The local name of the provider.
    pub fn provider(self) -> &'a str {
        match self {
            Owner::Type(_, name) => name_of_type(name),
            Owner::Provider(name) => name,
        }
    }

    /// Its outermost block in a schema.
    pub fn block(self, schema: &Schema) -> Option<Rc<Block>> {
        match self {
            Owner::Type(mode, name) => schema.resource(mode, name).ok().flatten(),
            Owner::Provider(_) => schema.provider().ok(),
        }
    }
}

impl Site<'_> {
    /// What messages call it: `` `aws_vpc` ``, `` `ingress` of `aws_security_group` ``, `` provider `aws` ``.
    pub fn name(&self) -> String {
        let owner = match self.owner {
            Owner::Type(_, name) => format!("`{name}`"),
            Owner::Provider(name) => format!("provider `{name}`"),
        };
        match self.path.last() {
            Some(block) => format!("`{block}` of {owner}"),
            None => owner,
        }
    }

    /// The block at the same place of another version's schema.
    pub fn same_in(&self, schema: &Schema) -> Option<Rc<Block>> {
        let mut block = self.owner.block(schema)?;
        for name in self.path.iter() {
            let inner = block.nested(name)?.block;
            block = schema.block(inner).ok()?;
        }
        Some(block)
    }

    /// The blocks of this name that are written here, and whether one is repeated over a deployed value.
    pub fn count(&self, nested: &NestedBlock) -> (u32, bool) {
        let mut count = 0;
        let mut dynamic = false;
        for block in self.body.blocks(&nested.name) {
            count += 1;
            dynamic |= block.dynamic.is_some();
        }
        (count, dynamic)
    }

    /// How often a block must stand here and may at most, where there is a limit: by the schema, or as the provider was found to
    /// count.
    pub(super) fn limits(&self, nested: &NestedBlock) -> (u32, Option<u32>) {
        let single = matches!(nested.nesting, Nesting::Single | Nesting::Group);
        let most = if single { Some(1) } else { Some(nested.max_items).filter(|most| *most > 0) };
        let known = self.values.as_ref().and_then(|known| known.argument(&nested.name));
        let found = known.into_iter().flat_map(|taken| &taken.facts).find_map(|fact| match fact {
            Fact::Items { least, most } => Some((*least, *most)),
            _ => None,
        });
        let (least, found) = found.unwrap_or_default();
        (nested.min_items.max(least), most.into_iter().chain(found).min())
    }

    /// Whether this is the id that the library of some providers gives to every resource: declared optional, and refused
    /// if set.
    pub(super) fn is_id(&self, attribute: &Attribute) -> bool {
        &*attribute.name == "id"
            && self.path.is_empty()
            && matches!(self.owner, Owner::Type(Mode::Managed, _))
            && self.facts.refuses_id()
    }

    /// The names of what can be written here.
    fn settable(&self) -> impl Iterator<Item = &str> {
        let attributes = self.block.attributes.iter().filter(|it| (it.required || it.optional) && !self.is_id(it));
        attributes.map(|attribute| &*attribute.name).chain(self.block.blocks.iter().map(|nested| &*nested.name))
    }

    /// Whether the schema has neither an attribute nor a block of this name.
    pub(super) fn lacks(&self, name: &str) -> bool {
        self.block.attribute(name).is_none() && self.block.nested(name).is_none()
    }

    /// Whether something is written that there is not, and that is most like this name: one slip is one error.
    pub(super) fn is_misspelt(&self, name: &str) -> bool {
        let attributes = self.body.attributes.iter().map(|argument| &*argument.name);
        let written = attributes.chain(self.body.blocks.iter().map(|block| &*block.name));
        let mut unknown = written.filter(|name| self.lacks(name));
        unknown.any(|unknown| self.meant(unknown) == Some(name))
    }

    /// The name that was meant by one that there is not: the nearest, or one that must be there, is not, and begins alike.
    fn meant(&self, unknown: &str) -> Option<&str> {
        crate::nearest(unknown, self.settable()).or_else(|| {
            let required = self.block.attributes.iter().filter(|attribute| attribute.required);
            let mut absent = required
                .map(|attribute| &*attribute.name)
                .filter(|name| self.body.attribute(name).is_none() && self.body.blocks(name).next().is_none());
            absent.find(|name| unknown.get(..3).is_some_and(|start| name.starts_with(start)))
        })
    }

    /// What was found about a name that the schema lacks, with the nearest name, or the versions that have it.
    pub(super) fn explained(&self, context: &Context<'_>, name: &str, found: Diagnostic) -> Diagnostic {
        let has = |block: &Block| block.attribute(name).is_some() || block.nested(name).is_some();
        let provider = self.owner.provider();
        let versions = context.other_versions(provider, |schema| self.same_in(schema).is_some_and(|block| has(&block)));
        let Some(oldest) = versions.last() else {
            return match self.meant(name) {
                near @ Some(_) => found.nearest(near),
                None => found.nearest_of(name, self.settable()),
            };
        };
        let stated = context.target.required.iter().find(|required| &*required.name.text == provider);
        let own = stated.and_then(|required| required.version.as_deref()).unwrap_or("this version");
        let before = |version: &str| stated?.versions.iter().position(|known| &**known == version);
        // They are stated newest first.
        let condition = if before(own) < before(oldest) { format!("< \"{own}\"") } else { format!(">= \"{oldest}\"") };
        found
            .fact(format!("`{provider}` {own} lacks it, {} has it", versions.join(", ")))
            .help(format!("set it under `if provider.{provider} {condition}`, or another way around"))
    }
}
