//! stub
#![allow(missing_docs, clippy::all)]
use crate::{Text, program::Mode, types::Type};
use std::rc::Rc;
pub struct TableError;
impl std::fmt::Display for TableError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("x")
    }
}
pub struct Schema;
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BlockId(u32);
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Nesting {
    Single,
    Group,
    List,
    Set,
    Map,
}
pub struct Block {
    pub attributes: Vec<Attribute>,
    pub blocks: Vec<NestedBlock>,
    pub deprecated: bool,
}
impl Block {
    pub fn attribute(&self, _: &str) -> Option<&Attribute> {
        None
    }
    pub fn nested(&self, _: &str) -> Option<&NestedBlock> {
        None
    }
}
pub struct Attribute {
    pub name: Text,
    pub ty: Type,
    pub sensitive: bool,
    pub required: bool,
    pub optional: bool,
    pub computed: bool,
    pub write_only: bool,
    pub deprecated: bool,
    pub nested: Option<(Nesting, BlockId)>,
}
pub struct NestedBlock {
    pub name: Text,
    pub nesting: Nesting,
    pub block: BlockId,
    pub min_items: u32,
    pub max_items: u32,
}
pub struct ProviderFunction {
    pub parameters: Vec<FunctionParameter>,
    pub variadic: Option<FunctionParameter>,
    pub result: Type,
}
pub struct FunctionParameter {
    pub name: Text,
    pub ty: Type,
}
impl Schema {
    pub fn open(_: impl Into<std::borrow::Cow<'static, [u8]>>) -> Result<Self, TableError> {
        Err(TableError)
    }
    pub fn provider(&self) -> Result<Rc<Block>, TableError> {
        Err(TableError)
    }
    pub fn types(&self, _: Mode) -> impl Iterator<Item = &str> {
        std::iter::empty()
    }
    pub fn version(&self) -> &str {
        ""
    }
    pub fn resource(&self, _: Mode, _: &str) -> Result<Option<Rc<Block>>, TableError> {
        Ok(None)
    }
    pub fn block(&self, _: BlockId) -> Result<Rc<Block>, TableError> {
        Err(TableError)
    }
    pub fn function(&self, _: &str) -> Result<Option<Rc<ProviderFunction>>, TableError> {
        Ok(None)
    }
    pub fn functions(&self) -> impl Iterator<Item = &str> {
        std::iter::empty()
    }
}
pub mod tables {
    use super::*;
    pub static VERSIONS: &[&str] = &["6.66", "5.100"];
    pub fn aws(_: &str) -> Option<Rc<Schema>> {
        None
    }
    pub fn terraform() -> Option<Rc<Schema>> {
        None
    }
}
