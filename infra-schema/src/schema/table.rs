use std::{
    borrow::Cow,
    cell::{OnceCell, RefCell},
    collections::BTreeMap,
    ops::Range,
    rc::Rc,
};

use rustc_hash::FxHashMap;

use super::{
    Attribute, Block, BlockId, FunctionParameter, NestedBlock, Nesting, ProviderFunction, TableError,
    bytes::{Reader, checksum, fixed},
    names::{self, NameCache},
    rows::Rows,
};
use crate::{
    Text,
    limits::{SCHEMA_DEPTH, SCHEMA_TYPE_PARTS},
    mode::Mode,
    types::{Field, Type},
};

pub(super) const MAGIC: &[u8] = b"infra-t";
pub(super) const FORMAT: u8 = 1;

pub(super) mod flag {
    pub(in super::super) const REQUIRED: u8 = 1;
    pub(in super::super) const OPTIONAL: u8 = 2;
    pub(in super::super) const COMPUTED: u8 = 4;
    pub(in super::super) const SENSITIVE: u8 = 8;
    pub(in super::super) const WRITE_ONLY: u8 = 16;
    pub(in super::super) const DEPRECATED: u8 = 32;
    pub(in super::super) const CERTAIN: u8 = 64;
    pub(in super::super) const NESTED: u8 = 128;
}

/// The width of an entry of the index of types: name and block.
const ENTRY: usize = 6;

/// Where the facts of a table come from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Origin {
    /// The package they were taken from.
    pub package: String,
    /// The package's own version, which need not be the provider's.
    pub version: String,
    /// Its license, as an SPDX expression.
    pub license: String,
}

/// One provider at one version.
///
/// ```
/// use infra_language::mode::Mode;
/// use infra_schema::aws::AWS;
///
/// let aws = AWS.schema("5.100").unwrap();
/// let vpc = aws.resource(Mode::Managed, "aws_vpc").unwrap().unwrap();
/// assert!(vpc.attribute("cidr_block").unwrap().optional);
/// assert!(vpc.attribute("cidr_blok").is_none());
/// ```
#[derive(Debug)]
pub struct Schema {
    bytes: Cow<'static, [u8]>,
    source: String,
    version: String,
    origin: Origin,
    provider: BlockId,
    names: Range<usize>,
    types: Range<usize>,
    shapes: Range<usize>,
    blocks: Range<usize>,
    indexes: [Range<usize>; 3],
    functions: Range<usize>,
    known_names: NameCache,
    known_blocks: RefCell<FxHashMap<BlockId, Rc<Block>>>,
    known_types: [RefCell<FxHashMap<Text, Option<Rc<Block>>>>; 3],
    listed: [OnceCell<Vec<Text>>; 3],
    listed_functions: OnceCell<Vec<(Text, Rc<ProviderFunction>)>>,
}

impl Schema {
    /// Opens a table.
    pub fn open(bytes: impl Into<Cow<'static, [u8]>>) -> Result<Self, TableError> {
        let bytes = bytes.into();
        let mut reader = Reader::new(&bytes);
        if reader.take(MAGIC.len()).ok() != Some(MAGIC) {
            return Err(TableError::NotATable);
        }
        let format = reader.byte()?;
        if format != FORMAT {
            return Err(TableError::Format(format));
        }
        let sum = reader.take(8)?;
        let content = reader.take(reader.len())?;
        if checksum(content).to_le_bytes() != sum {
            return Err(TableError::Checksum);
        }
        let start = bytes.len().saturating_sub(content.len());
        let mut reader = Reader::new(content);
        let mut text = || reader.text().map(str::to_owned);
        let (source, version) = (text()?, text()?);
        let origin = Origin { package: text()?, version: text()?, license: text()? };
        let provider = BlockId(reader.number()?);
        let mut section = || -> Result<Range<usize>, TableError> {
            let length = reader.sized()?.len();
            let end = start.saturating_add(content.len()).saturating_sub(reader.len());
            Ok(end.saturating_sub(length)..end)
        };
        let (names, types, shapes, blocks) = (section()?, section()?, section()?, section()?);
        let indexes = [section()?, section()?, section()?];
        let functions = section()?;
        if !reader.is_empty() {
            return Err(TableError::Damaged("something follows its end"));
        }
        Ok(Self {
            bytes,
            source,
            version,
            origin,
            provider,
            names,
            types,
            shapes,
            blocks,
            indexes,
            functions,
            known_names: NameCache::default(),
            known_blocks: RefCell::default(),
            known_types: Default::default(),
            listed: Default::default(),
            listed_functions: OnceCell::new(),
        })
    }

    /// The provider's address, as `source` takes it: `hashicorp/aws`.
    pub fn source(&self) -> &str {
        &self.source
    }

    /// The provider's own name, with which its types begin: `aws`.
    pub fn name(&self) -> &str {
        self.source.rsplit('/').next().unwrap_or(&self.source)
    }

    /// The provider's version.
    pub fn version(&self) -> &str {
        &self.version
    }

    /// Where the facts come from.
    pub const fn origin(&self) -> &Origin {
        &self.origin
    }

    /// What a `provider` block takes.
    pub fn provider(&self) -> Result<Rc<Block>, TableError> {
        self.block(self.provider)
    }

    /// What a resource, data source or ephemeral resource of this type takes and has; `None` if there is no such type.
    ///
    /// Every stage asks this of every resource: a type is looked up once.
    pub fn resource(&self, mode: Mode, ty: &str) -> Result<Option<Rc<Block>>, TableError> {
        let [managed, data, ephemeral] = &self.known_types;
        let known = match mode {
            Mode::Managed => managed,
            Mode::Data => data,
            Mode::Ephemeral => ephemeral,
        };
        if let Some(block) = known.borrow().get(ty) {
            return Ok(block.clone());
        }
        let block = self.look_up(mode, ty)?;
        known.borrow_mut().insert(ty.into(), block.clone());
        Ok(block)
    }

    fn look_up(&self, mode: Mode, ty: &str) -> Result<Option<Rc<Block>>, TableError> {
        let Some(name) = names::find(&self.rows(&self.names)?, ty)? else { return Ok(None) };
        let index = self.index(mode)?;
        let (mut low, mut high) = (0, index.len() / ENTRY);
        while low < high {
            let middle = low + (high - low) / 2;
            let (found, block) = entry(index, middle)?;
            match found.cmp(&name) {
                std::cmp::Ordering::Equal => return self.block(block).map(Some),
                std::cmp::Ordering::Less => low = middle + 1,
                std::cmp::Ordering::Greater => high = middle,
            }
        }
        Ok(None)
    }

    /// The names of all types of a mode, sorted.
    pub fn types(&self, mode: Mode) -> impl Iterator<Item = &str> {
        let [managed, data, ephemeral] = &self.listed;
        let list = match mode {
            Mode::Managed => managed,
            Mode::Data => data,
            Mode::Ephemeral => ephemeral,
        };
        list.get_or_init(|| self.list(mode).unwrap_or_default()).iter().map(|name| &**name)
    }

    fn list(&self, mode: Mode) -> Result<Vec<Text>, TableError> {
        let (index, rows) = (self.index(mode)?, self.rows(&self.names)?);
        let numbers = (0..index.len() / ENTRY).map(|number| entry(index, number));
        numbers.map(|found| self.known_names.get(&rows, found?.0)).collect()
    }

    /// A block by its place.
    pub fn block(&self, id: BlockId) -> Result<Rc<Block>, TableError> {
        if let Some(block) = self.known_blocks.borrow().get(&id) {
            return Ok(block.clone());
        }
        let block = Rc::new(self.decode(id)?);
        self.known_blocks.borrow_mut().insert(id, block.clone());
        Ok(block)
    }

    /// A function of the provider.
    pub fn function(&self, name: &str) -> Result<Option<Rc<ProviderFunction>>, TableError> {
        let found = self.all_functions()?.iter().find(|(known, _)| **known == *name);
        Ok(found.map(|(_, function)| function.clone()))
    }

    /// The names of all functions, sorted.
    pub fn functions(&self) -> impl Iterator<Item = &str> {
        self.all_functions().into_iter().flatten().map(|(name, _)| &**name)
    }

    fn all_functions(&self) -> Result<&Vec<(Text, Rc<ProviderFunction>)>, TableError> {
        if let Some(known) = self.listed_functions.get() {
            return Ok(known);
        }
        let rows = self.rows(&self.functions)?;
        let all = (0..rows.count).map(|index| self.decode_function(rows.get(index)?)).collect::<Result<_, _>>()?;
        Ok(self.listed_functions.get_or_init(|| all))
    }

    fn section(&self, range: &Range<usize>) -> Result<&[u8], TableError> {
        self.bytes.get(range.clone()).ok_or(TableError::Damaged("a section lies outside"))
    }

    fn rows(&self, range: &Range<usize>) -> Result<Rows<'_>, TableError> {
        Rows::open(self.section(range)?)
    }

    fn index(&self, mode: Mode) -> Result<&[u8], TableError> {
        let [managed, data, ephemeral] = &self.indexes;
        self.section(match mode {
            Mode::Managed => managed,
            Mode::Data => data,
            Mode::Ephemeral => ephemeral,
        })
    }

    fn decode(&self, id: BlockId) -> Result<Block, TableError> {
        let (names, shapes) = (self.rows(&self.names)?, self.rows(&self.shapes)?);
        let mut row = self.rows(&self.blocks)?.get(usize::try_from(id.0).unwrap_or(usize::MAX))?;
        let flags = row.byte()?;
        let (deprecated, open) = (flags & 1 != 0, flags & 2 != 0);
        // Blocks stand behind those they contain: no table can make a reader go round in a circle.
        let inner = |number: u32| {
            Some(BlockId(number)).filter(|inner| *inner < id).ok_or(TableError::Damaged("a block contains itself"))
        };
        let mut attributes = Vec::with_capacity(row.count()?);
        let mut name = Sequence::default();
        for _ in 0..attributes.capacity() {
            let name = self.known_names.get(&names, name.next(row.number()?)?)?;
            let mut shape = shapes.get(row.size()?)?;
            let flags = shape.byte()?;
            let (ty, nested) = if flags & flag::NESTED == 0 {
                (self.decode_type(shape.size()?)?, None)
            } else {
                (Type::Any, Some((nesting(shape.byte()?)?, inner(shape.number()?)?)))
            };
            attributes.push(Attribute {
                name,
                ty,
                required: flags & flag::REQUIRED != 0,
                optional: flags & flag::OPTIONAL != 0,
                computed: flags & flag::COMPUTED != 0,
                sensitive: flags & flag::SENSITIVE != 0,
                write_only: flags & flag::WRITE_ONLY != 0,
                deprecated: flags & flag::DEPRECATED != 0,
                certain: flags & flag::CERTAIN != 0,
                nested,
            });
        }
        let mut blocks = Vec::with_capacity(row.count()?);
        let mut name = Sequence::default();
        for _ in 0..blocks.capacity() {
            let name = self.known_names.get(&names, name.next(row.number()?)?)?;
            let (flags, nesting) = (row.byte()?, nesting(row.byte()?)?);
            let (min_items, max_items) = (row.number()?, row.number()?);
            let distance = row.number()?;
            let block = inner(id.0.checked_sub(distance).ok_or(TableError::Damaged("no such block"))?)?;
            let (deprecated, certain) = (flags & flag::DEPRECATED != 0, flags & flag::CERTAIN != 0);
            blocks.push(NestedBlock { name, nesting, block, min_items, max_items, deprecated, certain });
        }
        Ok(Block { attributes, blocks, deprecated, open })
    }

    fn decode_function(&self, mut row: Reader<'_>) -> Result<(Text, Rc<ProviderFunction>), TableError> {
        let names = self.rows(&self.names)?;
        let name = self.known_names.get(&names, row.size()?)?;
        let result = self.decode_type(row.size()?)?;
        let variadic = row.byte()? != 0;
        let mut parameters = Vec::new();
        while !row.is_empty() {
            let name = self.known_names.get(&names, row.size()?)?;
            parameters.push(FunctionParameter { name, ty: self.decode_type(row.size()?)? });
        }
        let variadic = if variadic { parameters.pop() } else { None };
        Ok((name, Rc::new(ProviderFunction { parameters, variadic, result })))
    }

    fn decode_type(&self, index: usize) -> Result<Type, TableError> {
        let (names, types) = (self.rows(&self.names)?, self.rows(&self.types)?);
        let mut left = SCHEMA_TYPE_PARTS;
        self.part(&names, &types, index, SCHEMA_DEPTH, &mut left)
    }

    fn part(
        &self,
        names: &Rows<'_>,
        types: &Rows<'_>,
        index: usize,
        depth: usize,
        left: &mut usize,
    ) -> Result<Type, TableError> {
        let large = TableError::Damaged("a type is too large");
        let depth = depth.checked_sub(1).ok_or(large)?;
        *left = left.checked_sub(1).ok_or(large)?;
        let mut row = types.get(index)?;
        let mut next = |row: &mut Reader<'_>| self.part(names, types, row.size()?, depth, left);
        Ok(match row.byte()? {
            0 => Type::Any,
            1 => Type::String,
            2 => Type::Number,
            3 => Type::Bool,
            4 => next(&mut row)?.list(),
            5 => next(&mut row)?.set(),
            6 => next(&mut row)?.map(),
            7 => {
                let mut elements = Vec::new();
                while !row.is_empty() {
                    elements.push(next(&mut row)?);
                }
                Type::Tuple(elements)
            }
            8 => {
                let mut fields = BTreeMap::new();
                while !row.is_empty() {
                    let optional = row.byte()? != 0;
                    let name = self.known_names.get(names, row.size()?)?;
                    fields.insert(name, Field { ty: next(&mut row)?, optional, default: None });
                }
                Type::Object(fields)
            }
            _ => return Err(TableError::Damaged("no such type")),
        })
    }
}

fn nesting(byte: u8) -> Result<Nesting, TableError> {
    Nesting::ALL.get(usize::from(byte)).copied().ok_or(TableError::Damaged("no such nesting"))
}

fn entry(index: &[u8], number: usize) -> Result<(usize, BlockId), TableError> {
    let start = number.saturating_mul(ENTRY);
    let entry = index.get(start..start.saturating_add(ENTRY)).ok_or(TableError::Damaged("no such type"))?;
    let (name, block) = entry.split_at_checked(ENTRY / 2).ok_or(TableError::Damaged("no such type"))?;
    Ok((usize::try_from(fixed(name)).unwrap_or(usize::MAX), BlockId(fixed(block))))
}

/// Numbers that grow, each written as its distance from the one before.
#[derive(Default)]
struct Sequence(Option<u32>);

impl Sequence {
    fn next(&mut self, distance: u32) -> Result<usize, TableError> {
        let number = match self.0 {
            None => Some(distance),
            Some(last) => last.checked_add(distance).filter(|_| distance > 0),
        };
        self.0 = number;
        let number = number.and_then(|number| usize::try_from(number).ok());
        number.ok_or(TableError::Damaged("names are out of order"))
    }
}

/// Reads all there is in the bytes behind the checksum, which is made to fit: for tests and fuzzing, whose damage it
/// would else always find first.
#[doc(hidden)]
pub fn read_damaged(bytes: &[u8]) {
    let mut bytes = bytes.to_vec();
    let sum = bytes.get(MAGIC.len() + 9..).map(checksum).unwrap_or_default().to_le_bytes();
    if let Some(place) = bytes.get_mut(MAGIC.len() + 1..MAGIC.len() + 9) {
        place.copy_from_slice(&sum);
    }
    let Ok(schema) = Schema::open(bytes) else { return };
    for mode in [Mode::Managed, Mode::Data, Mode::Ephemeral] {
        for ty in schema.types(mode) {
            // Only that it returns counts.
            let _ = schema.resource(mode, ty);
        }
    }
    for id in 0..u32::try_from(schema.rows(&schema.blocks).map_or(0, |rows| rows.count)).unwrap_or(0) {
        let _ = schema.block(BlockId(id));
    }
    schema.functions().for_each(drop);
}
