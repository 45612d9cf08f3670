//! Writing of tables. The same facts give the same bytes, whatever order they were gathered in.

use std::collections::{BTreeMap, BTreeSet};

use rustc_hash::FxHashMap;

use super::{
    Attribute, Block, BlockId, Nesting, Origin, ProviderFunction,
    bytes::{checksum, put_number, put_size, put_sized},
    names,
    rows::put_rows,
    table::{FORMAT, MAGIC, flag},
};
use crate::{Text, types::Type};

/// Blocks, each different one once.
#[derive(Debug, Default)]
pub struct Blocks {
    list: Vec<Block>,
    known: FxHashMap<Block, BlockId>,
}

impl Blocks {
    /// Adds a block, whose nested ones were added before; one that is already there keeps its place.
    pub fn add(&mut self, mut block: Block) -> BlockId {
        block.attributes.sort_by(|a, b| a.name.cmp(&b.name));
        block.blocks.sort_by(|a, b| a.name.cmp(&b.name));
        if let Some(id) = self.known.get(&block) {
            return *id;
        }
        let id = BlockId(u32::try_from(self.list.len()).unwrap_or(u32::MAX));
        self.list.push(block.clone());
        self.known.insert(block, id);
        id
    }
}

/// A provider's schema before it is written.
#[derive(Debug)]
pub struct Table {
    /// The provider's address without its host.
    pub source: String,
    /// The release that the schema was taken from.
    pub version: String,
    /// Where the facts come from.
    pub origin: Origin,
    /// Every block of the types below, each kept once.
    pub blocks: Blocks,
    /// What a `provider` block takes.
    pub provider: BlockId,
    /// What `resource` can make, by type.
    pub resources: BTreeMap<Text, BlockId>,
    /// What `data` can read, by type.
    pub data: BTreeMap<Text, BlockId>,
    /// What `ephemeral` can open, by type.
    pub ephemeral: BTreeMap<Text, BlockId>,
    /// What can be called as `provider::NAME::…`.
    pub functions: BTreeMap<Text, ProviderFunction>,
}

impl Table {
    /// The bytes that [`Schema::open`](super::Schema::open) reads.
    pub fn encode(&self) -> Vec<u8> {
        let mut writer = Writer::new(self);
        let mut content = Vec::new();
        let Origin { package, version, license } = &self.origin;
        for text in [&self.source, &self.version, package, version, license] {
            put_sized(&mut content, text.as_bytes());
        }
        put_number(&mut content, self.provider.0);

        let shapes = writer.shapes(self);
        let blocks: Vec<_> = (0..).zip(&self.blocks.list).map(|(id, block)| writer.block(id, block, &shapes)).collect();
        let functions: Vec<_> = self.functions.iter().map(|(name, function)| writer.function(name, function)).collect();
        put_rows(&mut content, &names::rows(writer.names.keys().map(|name| &**name)));
        put_rows(&mut content, &writer.rows);
        put_rows(&mut content, &shapes.rows);
        put_rows(&mut content, &blocks);
        for index in [&self.resources, &self.data, &self.ephemeral] {
            let entries = index.iter().flat_map(|(name, block)| [writer.name(name), block.0]);
            let bytes: Vec<u8> = entries.flat_map(|number| number.to_le_bytes().into_iter().take(3)).collect();
            put_sized(&mut content, &bytes);
        }
        put_rows(&mut content, &functions);

        let mut bytes = MAGIC.to_vec();
        bytes.push(FORMAT);
        bytes.extend(checksum(&content).to_le_bytes());
        bytes.extend(content);
        bytes
    }
}

/// What attributes are apart from their names, the commonest first.
struct Shapes {
    rows: Vec<Vec<u8>>,
    numbers: FxHashMap<Vec<u8>, usize>,
}

impl Shapes {
    #[expect(clippy::indexing_slicing, reason = "`Writer::shapes` has made one of every attribute")]
    fn number(&self, shape: &[u8]) -> usize {
        self.numbers[shape]
    }
}

struct Writer {
    names: BTreeMap<Text, u32>,
    types: FxHashMap<Type, usize>,
    rows: Vec<Vec<u8>>,
}

impl Writer {
    fn new(table: &Table) -> Self {
        let mut names = BTreeSet::new();
        for block in &table.blocks.list {
            names.extend(block.blocks.iter().map(|nested| nested.name.clone()));
            for attribute in &block.attributes {
                names.insert(attribute.name.clone());
                collect(&attribute.ty, &mut names);
            }
        }
        for index in [&table.resources, &table.data, &table.ephemeral] {
            names.extend(index.keys().cloned());
        }
        for (name, function) in &table.functions {
            names.insert(name.clone());
            collect(&function.result, &mut names);
            for parameter in function.parameters.iter().chain(&function.variadic) {
                names.insert(parameter.name.clone());
                collect(&parameter.ty, &mut names);
            }
        }
        Self { names: names.into_iter().zip(0..).collect(), types: FxHashMap::default(), rows: Vec::new() }
    }

    #[expect(clippy::indexing_slicing, reason = "`new` has collected every name of the table")]
    fn name(&self, name: &str) -> u32 {
        self.names[name]
    }

    fn ty(&mut self, ty: &Type) -> usize {
        if let Some(number) = self.types.get(ty) {
            return *number;
        }
        let mut row = Vec::new();
        match ty.base() {
            Type::Any | Type::Refined(_) => row.push(0),
            Type::String => row.push(1),
            Type::Number => row.push(2),
            Type::Bool => row.push(3),
            Type::List(element) => self.parts(&mut row, 4, [&**element]),
            Type::Set(element) => self.parts(&mut row, 5, [&**element]),
            Type::Map(element) => self.parts(&mut row, 6, [&**element]),
            Type::Tuple(elements) => self.parts(&mut row, 7, elements),
            Type::Object(fields) => {
                row.push(8);
                for (name, field) in fields {
                    row.push(u8::from(field.optional));
                    put_number(&mut row, self.name(name));
                    let ty = self.ty(&field.ty);
                    put_size(&mut row, ty);
                }
            }
        }
        let number = self.rows.len();
        self.rows.push(row);
        self.types.insert(ty.clone(), number);
        number
    }

    fn parts<'a>(&mut self, row: &mut Vec<u8>, tag: u8, parts: impl IntoIterator<Item = &'a Type>) {
        row.push(tag);
        for part in parts {
            let number = self.ty(part);
            put_size(row, number);
        }
    }

    fn shapes(&mut self, table: &Table) -> Shapes {
        let mut counts: BTreeMap<Vec<u8>, usize> = BTreeMap::new();
        for attribute in table.blocks.list.iter().flat_map(|block| &block.attributes) {
            *counts.entry(self.shape(attribute)).or_default() += 1;
        }
        let mut counts: Vec<_> = counts.into_iter().collect();
        counts.sort_by(|(a, often), (b, oftener)| oftener.cmp(often).then_with(|| a.cmp(b)));
        let rows: Vec<_> = counts.into_iter().map(|(row, _)| row).collect();
        let numbers = rows.iter().cloned().zip(0..).collect();
        Shapes { rows, numbers }
    }

    fn shape(&mut self, attribute: &Attribute) -> Vec<u8> {
        let flags = [
            (attribute.required, flag::REQUIRED),
            (attribute.optional, flag::OPTIONAL),
            (attribute.computed, flag::COMPUTED),
            (attribute.sensitive, flag::SENSITIVE),
            (attribute.write_only, flag::WRITE_ONLY),
            (attribute.deprecated, flag::DEPRECATED),
            (attribute.certain, flag::CERTAIN),
            (attribute.nested.is_some(), flag::NESTED),
        ];
        let mut row = vec![flags.iter().filter(|(set, _)| *set).fold(0, |all, (_, flag)| all | flag)];
        if let Some((nesting, block)) = attribute.nested {
            row.push(code(nesting));
            put_number(&mut row, block.0);
        } else {
            let ty = self.ty(&attribute.ty);
            put_size(&mut row, ty);
        }
        row
    }

    fn block(&mut self, id: u32, block: &Block, shapes: &Shapes) -> Vec<u8> {
        let mut row = vec![u8::from(block.deprecated) | u8::from(block.open) << 1];
        put_size(&mut row, block.attributes.len());
        let mut last = 0;
        for attribute in &block.attributes {
            let name = self.name(&attribute.name);
            put_number(&mut row, name.saturating_sub(last));
            last = name;
            let shape = self.shape(attribute);
            put_size(&mut row, shapes.number(&shape));
        }
        put_size(&mut row, block.blocks.len());
        let mut last = 0;
        for nested in &block.blocks {
            let name = self.name(&nested.name);
            put_number(&mut row, name.saturating_sub(last));
            last = name;
            let deprecated = if nested.deprecated { flag::DEPRECATED } else { 0 };
            let certain = if nested.certain { flag::CERTAIN } else { 0 };
            row.extend([deprecated | certain, code(nested.nesting)]);
            put_number(&mut row, nested.min_items);
            put_number(&mut row, nested.max_items);
            put_number(&mut row, id.saturating_sub(nested.block.0));
        }
        row
    }

    fn function(&mut self, name: &str, function: &ProviderFunction) -> Vec<u8> {
        let mut row = Vec::new();
        put_number(&mut row, self.name(name));
        let result = self.ty(&function.result);
        put_size(&mut row, result);
        row.push(u8::from(function.variadic.is_some()));
        for parameter in function.parameters.iter().chain(&function.variadic) {
            put_number(&mut row, self.name(&parameter.name));
            let ty = self.ty(&parameter.ty);
            put_size(&mut row, ty);
        }
        row
    }
}

fn code(nesting: Nesting) -> u8 {
    Nesting::ALL.into_iter().zip(0..).find(|(one, _)| *one == nesting).map_or(0, |(_, code)| code)
}

fn collect(ty: &Type, names: &mut BTreeSet<Text>) {
    match ty {
        Type::List(element) | Type::Set(element) | Type::Map(element) => collect(element, names),
        Type::Tuple(elements) => elements.iter().for_each(|element| collect(element, names)),
        Type::Object(fields) => {
            for (name, field) in fields {
                names.insert(name.clone());
                collect(&field.ty, names);
            }
        }
        _ => {}
    }
}
