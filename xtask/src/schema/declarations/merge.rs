//! From classes to blocks, with what the classes lack taken over from an older table of the same provider.

use std::{
    collections::{BTreeMap, HashMap},
    rc::Rc,
};

use infra_compiler::{
    Text,
    program::Mode,
    schema::{Attribute, Block, BlockId, Blocks, NestedBlock, Nesting, Origin, Schema, Table},
    types::{Field, Type},
};

use super::{
    super::required,
    functions::functions,
    kept::{Added, is_kept},
    package::{NAME, Package},
    scan::{Class, Member, Module, Value, Written, storage},
};

/// Deeper than the package declares anything.
pub(super) const DEEPEST: usize = 40;

/// What is known and what is not, by number.
#[derive(Debug, Default)]
struct Counts {
    attributes: usize,
    uncertain_attributes: usize,
    blocks: usize,
    uncertain_blocks: usize,
    /// Where the package declares nothing inside.
    opaque: Vec<String>,
    /// What the older table knows and this one does not, with the reason.
    unsure: Vec<String>,
    /// What the older table requires and the package says is optional.
    relaxed: Vec<String>,
}

/// The table of a package, and a summary of what remains unknown.
pub(in super::super) fn table(package: &Package, old: &Schema) -> Result<(Table, String), String> {
    let mut merge = Merge {
        old,
        blocks: Blocks::default(),
        counts: Counts::default(),
        around: Vec::new(),
        added: Added::new(),
        copies: HashMap::new(),
    };
    merge.added = merge.added(package)?;
    merge.counts = Counts::default();
    let mut resources = BTreeMap::new();
    let mut data = BTreeMap::new();
    let mut ephemeral = BTreeMap::new();
    let mut provider = None;
    for module in &package.modules {
        let mut classes: Vec<_> = module.classes.iter().collect();
        classes.sort_by_key(|(name, _)| *name);
        for (name, class) in classes {
            let (mode, types) = match class.base.as_str() {
                "TerraformResource" => (Mode::Managed, &mut resources),
                "TerraformDataSource" => (Mode::Data, &mut data),
                "TerraformEphemeralResource" => (Mode::Ephemeral, &mut ephemeral),
                "TerraformProvider" => {
                    provider = Some(merge.provider(module, name, class)?);
                    continue;
                }
                _ => continue,
            };
            let ty = class.ty.as_deref().ok_or_else(|| format!("{name} has no type"))?;
            let known = old.resource(mode, ty).map_err(|error| error.to_string())?;
            let path = match mode {
                Mode::Managed => ty.to_owned(),
                Mode::Data => format!("data.{ty}"),
                Mode::Ephemeral => format!("ephemeral.{ty}"),
            };
            let block = merge.block(module, name, class, known.as_deref(), &path, DEEPEST)?;
            types.insert(Text::from(ty), block);
        }
    }
    let provider = provider.ok_or("the package has no provider class")?;
    let summary = merge.counts.summary();
    let origin =
        Origin { package: NAME.to_owned(), version: package.version.clone(), license: package.license.clone() };
    let table = Table {
        source: "hashicorp/aws".to_owned(),
        version: package.provider.clone(),
        origin,
        blocks: merge.blocks,
        provider,
        resources,
        data,
        ephemeral,
        functions: functions(&package.functions, old),
    };
    Ok((table, summary))
}

impl Counts {
    fn summary(&self) -> String {
        let listed = |all: &[String]| {
            let mut all = all.to_vec();
            all.sort();
            all.join("\n  ")
        };
        format!(
            "attributes: {}\n  of which it is unknown whether they are sensitive or write-only: {}\nnested blocks: {}\n  \
             of which the exact item limits are unknown: {}\nwithout declared content, so nothing inside is checked:\n  \
             {}\nknown of the older version alone, since there it is another attribute or block:\n  {}\nrequired by the older \
             version, and by the package's word no longer:\n  {}\n",
            self.attributes,
            self.uncertain_attributes,
            self.blocks,
            self.uncertain_blocks,
            listed(&self.opaque),
            listed(&self.unsure),
            listed(&self.relaxed),
        )
    }
}

pub(super) struct Merge<'a> {
    pub(super) old: &'a Schema,
    pub(super) blocks: Blocks,
    counts: Counts,
    /// The classes around the one that is being read: some contain themselves.
    around: Vec<String>,
    /// What is new in blocks that are kept as they were.
    pub(super) added: Added,
    /// Blocks that were kept, by their place in the older table and their name.
    pub(super) copies: HashMap<(BlockId, Text), BlockId>,
}

/// One member and all that is known of it.
struct Place<'a> {
    module: &'a Module,
    name: &'a str,
    member: &'a Member,
    written: Option<&'a Written>,
    old: Option<&'a Block>,
    path: String,
    depth: usize,
}

impl Merge<'_> {
    pub(super) fn block(
        &mut self,
        module: &Module,
        name: &str,
        class: &Class,
        old: Option<&Block>,
        path: &str,
        depth: usize,
    ) -> Result<BlockId, String> {
        let depth = depth.checked_sub(1).ok_or_else(|| format!("{path} is nested too deep"))?;
        let mut made = Block { deprecated: old.is_some_and(|old| old.deprecated), ..Block::default() };
        let written = module.written.get(name);
        self.around.push(name.to_owned());
        for (name, member) in &class.members {
            let written = written.and_then(|written| written.get(name));
            let place = Place { module, name, member, written, old, path: format!("{path}.{name}"), depth };
            match nesting(&place) {
                Some(nesting) => made.blocks.push(self.nested(&place, nesting)?),
                None => made.attributes.push(self.attribute(&place)?),
            }
        }
        self.around.pop();
        Ok(self.blocks.add(made))
    }

    fn nested(&mut self, place: &Place<'_>, nesting: Nesting) -> Result<NestedBlock, String> {
        let any = place.old.and_then(|old| old.nested(place.name));
        // What is in a block stays what it was when the block may be repeated in another way.
        let inside = any.map(|old| self.old.block(old.block)).transpose().map_err(|error| error.to_string())?;
        let old = any.filter(|old| old.nesting == nesting);
        let known = class(place).filter(|(name, _)| !self.around.iter().any(|it| it == name));
        let mut undeclared = known.is_none();
        let block = match (known, inside) {
            (Some((name, class)), inside) => {
                self.block(place.module, name, class, inside.as_deref(), &place.path, place.depth)?
            }
            (None, Some(inside)) if is_kept(&place.path) => self.kept(&inside, place.name, place.depth)?,
            (None, inside) => {
                self.counts.opaque.push(place.path.clone());
                undeclared &= inside.is_some();
                self.opened(inside, place.depth)?
            }
        };
        let single = matches!(place.member.value, Value::One(_));
        let required = u32::from(place.member.required);
        self.counts.blocks += 1;
        let (min_items, max_items, certain) = match old {
            // What is declared as `any` says nothing of limits either.
            Some(old) if undeclared => (old.min_items, old.max_items, true),
            Some(old) if single == (old.max_items == 1) => {
                (if same_least(old, place) { old.min_items } else { required }, old.max_items, true)
            }
            // An object at most once is declared as such; a greater limit is not declared at all.
            _ if single => (required, u32::from(nesting != Nesting::Single), true),
            // What the provider's own code asks for, it asks for however the block may be repeated.
            _ => (required.max(u32::from(any.is_some() && required::by_code(&place.path))), 0, false),
        };
        self.counts.uncertain_blocks += usize::from(!certain);
        if let Some(old) = any.filter(|_| !certain) {
            let (path, before) = (&place.path, old.nesting);
            self.counts.unsure.push(format!("{path}: its item limits; it was a {before}, and is a {nesting}"));
        }
        if any.is_some_and(|old| old.min_items > 0) && min_items == 0 {
            self.counts.relaxed.push(place.path.clone());
        }
        let deprecated = any.is_some_and(|old| old.deprecated);
        Ok(NestedBlock { name: place.name.into(), nesting, block, min_items, max_items, deprecated, certain })
    }

    fn attribute(&mut self, place: &Place<'_>) -> Result<Attribute, String> {
        let old = place.old.and_then(|old| old.attribute(place.name));
        let ty = declared_type(place.module, place.member, place.written, place.depth)?;
        let ty = match (ty, old) {
            (Some(ty), _) => ty,
            (None, old) => {
                self.counts.opaque.push(place.path.clone());
                // Of what is inside, only its frame is known: nothing in it may be called wrong.
                old.map_or(Type::Any, |old| frame(&old.ty))
            }
        };
        let same = old.filter(|old| is_same(&old.ty, &ty));
        // What only the provider sets is not written by a program, and so never write-only.
        let Member { required, optional, computed, .. } = *place.member;
        let is = |flag: fn(&Attribute) -> bool| same.is_some_and(flag);
        self.counts.attributes += 1;
        self.counts.uncertain_attributes += usize::from(same.is_none());
        if let Some(old) = old {
            if same.is_none() {
                let (path, before) = (&place.path, frame(&old.ty));
                self.counts.unsure.push(format!("{path}: its flags; it was a {before}, and is a {}", frame(&ty)));
            }
            if old.required && !required {
                self.counts.relaxed.push(place.path.clone());
            }
        } else if place.old.is_some_and(|old| old.nested(place.name).is_some()) {
            self.counts.unsure.push(format!("{}: its flags; it was a block, and is an attribute", place.path));
        }
        Ok(Attribute {
            name: place.name.into(),
            ty,
            required,
            optional,
            computed,
            sensitive: is(|old| old.sensitive),
            write_only: is(|old| old.write_only),
            deprecated: is(|old| old.deprecated),
            certain: same.is_some(),
            nested: None,
        })
    }

    /// An older block for one whose content is not declared: its names help, but nothing is concluded from them.
    fn opened(&mut self, old: Option<Rc<Block>>, depth: usize) -> Result<BlockId, String> {
        let depth = depth.checked_sub(1).ok_or("a block is nested too deep")?;
        let mut made = Block { open: true, ..Block::default() };
        if let Some(old) = old {
            made.attributes.clone_from(&old.attributes);
            for attribute in &mut made.attributes {
                attribute.optional |= attribute.required;
                attribute.required = false;
                attribute.certain = false;
            }
            for nested in &old.blocks {
                let inside = self.old.block(nested.block).map_err(|error| error.to_string())?;
                let block = self.opened(Some(inside), depth)?;
                made.blocks.push(NestedBlock { block, min_items: 0, max_items: 0, certain: false, ..nested.clone() });
            }
        }
        Ok(self.blocks.add(made))
    }

    /// The provider's own class has neither accessors that tell types nor classes for its blocks.
    fn provider(&mut self, module: &Module, name: &str, class: &Class) -> Result<BlockId, String> {
        let old = self.old.provider().map_err(|error| error.to_string())?;
        let mut made = Block::default();
        for (argument, member) in &class.members {
            let written = module.written.get(name).and_then(|written| written.get(argument));
            let path = format!("provider.{argument}");
            let place = Place { module, name: argument, member, written, old: Some(&old), path, depth: DEEPEST };
            match written.filter(|written| storage(&written.storage).is_none()) {
                Some(written) => made.blocks.push(self.provider_block(&place, written)?),
                None if argument != "alias" => made.attributes.push(self.attribute(&place)?),
                None => {}
            }
        }
        Ok(self.blocks.add(made))
    }

    fn provider_block(&mut self, place: &Place<'_>, written: &Written) -> Result<NestedBlock, String> {
        let nesting = if written.kind == "set" { Nesting::Set } else { Nesting::List };
        let old = place.old.and_then(|old| old.nested(place.name)).filter(|old| old.nesting == nesting);
        let inside = old.map(|old| self.old.block(old.block)).transpose().map_err(|error| error.to_string())?;
        let mut made = inside.as_deref().cloned().unwrap_or_default();
        let class = written.storage.trim_end_matches("List");
        for (name, written) in place.module.written.get(class).into_iter().flatten() {
            if made.attribute(name).is_none() {
                let ty = match (storage(&written.storage), written.kind.as_str()) {
                    (Some(Type::List(element)), "set") => element.set(),
                    (ty, _) => ty.unwrap_or(Type::Any),
                };
                let member = Member { optional: true, value: Value::Plain(ty), ..Member::default() };
                let path = format!("{}.{name}", place.path);
                let inner = Place { name, member: &member, written: None, old: None, path, ..*place };
                made.attributes.push(self.attribute(&inner)?);
                made.attributes.sort_by(|a, b| a.name.cmp(&b.name));
            }
        }
        let block = self.blocks.add(made);
        let (min_items, max_items) = old.map_or((0, 0), |old| (old.min_items, old.max_items));
        self.counts.blocks += 1;
        self.counts.uncertain_blocks += usize::from(old.is_none());
        let (name, certain) = (place.name.into(), old.is_some());
        Ok(NestedBlock { name, nesting, block, min_items, max_items, deprecated: false, certain })
    }
}

/// Whether a block is as optional as it was; the package does not know what the provider's own code requires.
fn same_least(old: &NestedBlock, place: &Place<'_>) -> bool {
    (old.min_items > 0) == place.member.required || required::by_code(&place.path)
}

/// How a member nests, if it is a block; an attribute may hold objects too.
fn nesting(place: &Place<'_>) -> Option<Nesting> {
    let old = place.old;
    let was_block = old.is_some_and(|old| old.nested(place.name).is_some());
    let was_attribute = old.is_some_and(|old| old.attribute(place.name).is_some());
    // Terraform's blocks are never computed.
    if place.member.computed || was_attribute {
        return None;
    }
    match (&place.member.value, place.written) {
        (Value::Many(..), Some(written)) if !written.block => None,
        (Value::Many(_, true), Some(_)) => Some(Nesting::Set),
        (Value::Many(_, false), Some(_)) => Some(Nesting::List),
        (Value::One(_), Some(written)) => match written.kind.as_str() {
            "list" => Some(Nesting::List),
            "set" => Some(Nesting::Set),
            _ => Some(Nesting::Single),
        },
        // Recursive and very large blocks are declared as `any`.
        (Value::Unknown, _) if was_block => old.and_then(|old| old.nested(place.name)).map(|nested| nested.nesting),
        _ => None,
    }
}

fn declared_type(
    module: &Module,
    member: &Member,
    written: Option<&Written>,
    depth: usize,
) -> Result<Option<Type>, String> {
    let object = |name: &str| -> Result<Option<Type>, String> {
        let Some(class) = module.classes.get(name) else { return Ok(None) };
        let depth = depth.checked_sub(1).ok_or_else(|| format!("{name} is nested too deep"))?;
        let mut fields = BTreeMap::new();
        for (field, member) in &class.members {
            let written = module.written.get(name).and_then(|written| written.get(field));
            let ty = declared_type(module, member, written, depth)?.unwrap_or(Type::Any);
            fields.insert(Text::from(field.as_str()), Field { ty, optional: false, default: None });
        }
        Ok(Some(Type::Object(fields)))
    };
    Ok(match &member.value {
        Value::Plain(ty) => Some(ty.clone()),
        // Those that are only written out name their type there.
        Value::Unknown => match written.map(|written| (storage(&written.storage), written.kind.as_str())) {
            Some((None | Some(Type::Any), _)) | None => None,
            Some((Some(Type::List(element)), "set")) => Some(element.set()),
            Some((Some(ty), _)) => Some(ty),
        },
        Value::One(class) => match written.map(|written| written.kind.as_str()) {
            Some("list") => object(class)?.map(Type::list),
            Some("set") => object(class)?.map(Type::set),
            _ => object(class)?,
        },
        Value::Many(class, false) => object(class)?.map(Type::list),
        Value::Many(class, true) => object(class)?.map(Type::set),
        Value::Map(class) => object(class)?.map(Type::map),
    })
}

fn class<'a>(place: &Place<'a>) -> Option<(&'a str, &'a Class)> {
    match &place.member.value {
        Value::One(name) | Value::Many(name, _) | Value::Map(name) => {
            place.module.classes.get(name).map(|class| (name.as_str(), class))
        }
        _ => None,
    }
}

/// Whether an attribute of the one type can be the same as one of the other, of which perhaps only the frame is declared.
pub(in super::super) fn is_same(old: &Type, new: &Type) -> bool {
    same_sort(old, new) || frame(old) == *new
}

/// The same of all that is declared: objects may have got other fields, and a set may have become a list.
fn same_sort(old: &Type, new: &Type) -> bool {
    match (old, new) {
        (Type::List(old) | Type::Set(old), Type::List(new) | Type::Set(new)) | (Type::Map(old), Type::Map(new)) => {
            same_sort(old, new)
        }
        (Type::Object(_), Type::Object(_)) => true,
        (old, new) => old == new,
    }
}

/// The outermost of a type, with anything inside.
fn frame(ty: &Type) -> Type {
    match ty {
        Type::List(_) => Type::Any.list(),
        Type::Set(_) => Type::Any.set(),
        Type::Map(_) => Type::Any.map(),
        Type::Object(_) | Type::Tuple(_) => Type::Any,
        plain => plain.clone(),
    }
}
