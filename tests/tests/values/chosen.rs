//! Resources with some of their arguments and blocks, as the provider has them and as they are written.

use std::fmt::Write;

use infra_compiler::{
    Text,
    diagnostic::Severity as Level,
    mode::Mode,
    schema::{Block, Nesting, Schema},
    types::Type,
    values::Table,
};
use provider_client::{Diagnostic, Server, Slot, Value};
use tests::{random::Random, terraform};

use crate::{
    compiled,
    generate::{self, Given},
    known, print, validated,
};

/// As often a value is made until one is taken.
const TRIES: usize = 30;

/// Blocks that are not required are left out where they would stand deeper.
const DEEPEST: usize = 4;

/// What is chosen of a type.
pub(crate) struct Chosen<'a> {
    pub(crate) schema: &'a Schema,
    pub(crate) table: &'a Table<'a>,
    pub(crate) place: (Mode, &'a str),
    pub(crate) random: &'a mut Random,
    /// The share of what can be left out that is there.
    pub(crate) share: usize,
    /// The way to an argument or block, and how many items it holds, or how often it stands.
    pub(crate) counted: Option<(&'a [Text], usize)>,
    /// What stands there, if it is no matter of how many.
    pub(crate) given: Option<&'a Given>,
}

impl Chosen<'_> {
    /// What the provider says of such a block, of what is asked about; and what the compiler says of it with errors of these
    /// names. Nothing where the block cannot be made, or the provider gives no answer.
    pub(crate) fn both(
        &mut self,
        server: &mut Server,
        block: &Block,
        is_asked: fn(&Diagnostic) -> bool,
        codes: &[&str],
    ) -> Option<(Vec<Diagnostic>, Vec<String>)> {
        let (mode, ty) = self.place;
        let (config, body) = self.block(block, &mut Vec::new())?;
        let mut wanted = validated(server, self.place, &config)?;
        wanted.retain(is_asked);
        let program = print::root(&format!("{} {ty} it {{\n{body}}}", print::keyword(mode)), terraform::AWS);
        let mut found = compiled::said(&program);
        found.retain(|one| one.severity == Level::Error && codes.contains(&one.code.name));
        Some((wanted, found.into_iter().map(|one| one.message).collect()))
    }

    /// A block with some of its arguments and blocks, as the provider has it and as it is written; nothing where what must be
    /// there cannot be made.
    pub(crate) fn block(&mut self, block: &Block, path: &mut Vec<Text>) -> Option<(Value, String)> {
        let (mut members, mut written) = (Vec::new(), String::new());
        for attribute in &block.attributes {
            path.push(attribute.name.clone());
            let is_there = attribute.required
                || self.is_counted(path)
                || attribute.optional && &*attribute.name != "id" && self.random.chance(self.share);
            let made = if is_there { self.value(&attribute.ty, path) } else { None };
            path.pop();
            let (value, text) = match made {
                Some(made) => made,
                None if attribute.required => return None,
                None => (Value::Nil, String::new()),
            };
            members.push((Value::from(&*attribute.name), value));
            if !text.is_empty() {
                writeln!(written, "{}: {text},", attribute.name).ok()?;
            }
        }
        for nested in &block.blocks {
            let mut count = usize::try_from(nested.min_items).unwrap_or(1);
            let is_left_out = path.len() >= DEEPEST || &*nested.name == "timeouts" || nested.nesting == Nesting::Map;
            if count == 0 && !is_left_out && self.random.chance(self.share) {
                count = 1;
            }
            path.push(nested.name.clone());
            match self.counted {
                Some((way, wanted)) if way == path.as_slice() => count = wanted,
                Some((way, _)) if way.starts_with(path) => count = count.max(1),
                _ => {}
            }
            let inner = self.schema.block(nested.block).ok()?;
            let mut all = Vec::new();
            for _ in 0..count {
                let (value, text) = self.block(&inner, path)?;
                all.push(value);
                writeln!(written, "{} {{\n{text}}}", nested.name).ok()?;
            }
            path.pop();
            let value = match nested.nesting {
                Nesting::Single | Nesting::Group => all.pop().unwrap_or(Value::Nil),
                Nesting::List | Nesting::Set => Value::Array(all),
                Nesting::Map => Value::Map(Vec::new()),
            };
            members.push((Value::from(&*nested.name), value));
        }
        Some((Value::Map(members), written))
    }

    fn is_counted(&self, path: &[Text]) -> bool {
        self.counted.is_some_and(|(way, _)| way == path)
    }

    /// So many different items of an argument.
    fn items(&mut self, ty: &Type, count: usize, path: &mut Vec<Text>) -> Option<(Value, String)> {
        let (Type::List(inner) | Type::Set(inner) | Type::Map(inner)) = ty else { return None };
        let mut made: Vec<(Value, String)> = Vec::new();
        for _ in 0..count * TRIES {
            if made.len() == count {
                break;
            }
            let one = self.value(inner, path)?;
            if matches!(ty, Type::Map(_)) || made.iter().all(|known| known.0 != one.0) {
                made.push(one);
            }
        }
        if made.len() < count {
            return None;
        }
        if matches!(ty, Type::Map(_)) {
            let named = made.into_iter().enumerate();
            let (members, written): (Vec<(Value, Value)>, Vec<String>) = named
                .map(|(at, (value, text))| ((format!("k{at}").into(), value), format!("\"k{at}\": {text}")))
                .unzip();
            return Some((Value::Map(members), format!("{{ {} }}", written.join(", "))));
        }
        let (values, written): (Vec<Value>, Vec<String>) = made.into_iter().unzip();
        Some((Value::Array(values), format!("[{}]", written.join(", "))))
    }

    /// A value of a type, likewise.
    fn value(&mut self, ty: &Type, path: &mut Vec<Text>) -> Option<(Value, String)> {
        match (ty, self.counted) {
            (Type::List(_) | Type::Set(_) | Type::Map(_), Some((way, count)))
                if way == path.as_slice() && self.given.is_none() =>
            {
                self.counted = None;
                let made = self.items(ty, count, path);
                self.counted = Some((way, count));
                return made;
            }
            _ => {}
        }
        match ty {
            Type::List(inner) | Type::Set(inner) => {
                let (value, text) = self.value(inner, path)?;
                Some((Value::Array(vec![value]), format!("[{text}]")))
            }
            Type::Map(inner) => {
                let (value, text) = self.value(inner, path)?;
                Some((Value::Map(vec![("k".into(), value)]), format!("{{ \"k\": {text} }}")))
            }
            Type::Object(fields) => {
                let (mut members, mut written) = (Vec::new(), String::new());
                for (name, field) in fields {
                    path.push(name.clone());
                    let made = self.value(&field.ty, path);
                    path.pop();
                    let (value, text) = made?;
                    members.push((Value::from(&**name), value));
                    write!(written, "{name}: {text}, ").ok()?;
                }
                Some((Value::Map(members), format!("{{ {written}}}")))
            }
            Type::Bool => {
                let value = self.random.chance(50);
                Some((Value::from(value), value.to_string()))
            }
            Type::String | Type::Number => {
                if let Some(given) = self.given.filter(|_| self.is_counted(path)) {
                    return Some((given.protocol(), print::literal(given)));
                }
                let depth = path.len().saturating_sub(1);
                let slot = Slot { path: path.clone(), ty: ty.clone(), required: false, block: None, depth };
                let taken = known(self.table, self.place.0, self.place.1, &slot);
                let given = (0..TRIES).find_map(|_| {
                    let given = generate::value(self.random, &slot, &taken)?;
                    taken.refusal(&given.compiled()).is_none().then_some(given)
                })?;
                Some((given.protocol(), print::literal(&given)))
            }
            _ => None,
        }
    }
}
