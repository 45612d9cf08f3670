//! What a stack declares: one namespace, in which resources also have a full form (`aws_vpc.main`, `data.aws_ami.main`).
//!
//! Items in the arms of an `if` declare for the whole stack; so do the families of a `for`. A `let` in a `for` is seen
//! in that `for` alone and is not in here, see [`local_lets`](Symbols::local_lets).

use rustc_hash::{FxHashMap, FxHashSet};

use super::path::full;
use crate::{
    ids::{DefinitionId, ItemId, ParameterId},
    program::{self, Expr, Item, ItemKind, Mode, Name, Nested, Program, Resource, ResourceType, Stack},
};

/// The names that a stack declares.
#[derive(Debug)]
pub(super) struct Symbols<'p> {
    names: FxHashMap<&'p str, Vec<Declaration<'p>>>,
    types: FxHashSet<(Mode, &'p str)>,
    incomplete: bool,
}

/// One place that declares a name.
#[derive(Debug, Clone)]
pub(super) struct Declaration<'p> {
    /// The name where it is declared.
    pub(super) name: &'p Name,
    /// What it is.
    pub(super) declared: Declared<'p>,
    /// By which id later stages know it.
    pub(super) id: Id,
    /// The arms of `if` items around it: the condition and whether it is the first arm.
    arms: Vec<(&'p Expr, bool)>,
}

/// What declares a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Id {
    /// A parameter, by its position among those of the stack.
    Parameter(ParameterId),
    /// An item: its position when all items are counted, each before those that it holds.
    Item(ItemId),
}

/// What a name stands for.
#[derive(Debug, Clone, Copy)]
pub(super) enum Declared<'p> {
    /// A resource, data source or ephemeral resource, with its provider type; `None` if its kind could not be linked.
    Resource(&'p Resource, Option<&'p str>),
    /// A value under a name of the program's own.
    Let,
    /// A parameter of the stack, with the stack that it takes an instance of.
    Parameter(Option<DefinitionId>),
    /// An input that is given when Terraform runs.
    Variable,
    /// A nested stack, whose outputs follow.
    Stack(&'p Nested),
    /// Another root, whose outputs follow.
    Remote(&'p Nested),
    /// A module call, whose outputs only Terraform knows.
    Module,
    /// Something that failed to parse and was reported.
    Poison,
}

/// What a full form begins with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Namespace<'p> {
    Resource(Mode, &'p str),
    Let,
    Variable,
    Module,
}

/// What looking up a short name gives.
#[derive(Debug, Clone, Copy)]
pub(super) enum Symbol<'s, 'p> {
    /// One thing. More than one declaration of it only in arms of `if` of which one is taken (or after a reported duplicate).
    One(&'s [Declaration<'p>]),
    /// Things of different sorts, or resources of different types: only their full forms tell them apart.
    Ambiguous(&'s [Declaration<'p>]),
}

/// Where the collection of a stack's names is.
struct Walk<'p> {
    program: &'p Program,
    /// The arms of `if` items around.
    arms: Vec<(&'p Expr, bool)>,
    /// Within a `for`.
    repeated: bool,
    /// The number of the next item.
    next: usize,
}

impl<'p> Declaration<'p> {
    /// Whether no evaluation sees both: they stand in different arms of one `if`.
    pub(super) fn excludes(&self, other: &Self) -> bool {
        self.arms.iter().any(|(condition, first)| {
            other.arms.iter().any(|(theirs, their_first)| std::ptr::eq(*condition, *theirs) && first != their_first)
        })
    }

    /// How to address it without doubt: `aws_vpc.main`, `data.aws_ami.main`, `var.size`; what has no such form by its name.
    pub(super) fn full_form(&self) -> String {
        match self.declared {
            Declared::Let => format!("local.{}", self.name.text),
            Declared::Variable => format!("var.{}", self.name.text),
            Declared::Module => format!("module.{}", self.name.text),
            Declared::Resource(resource, Some(ty)) => match mode_word(resource.mode) {
                Some(word) => format!("{word}.{}", full(ty, &self.name.text)),
                None => full(ty, &self.name.text),
            },
            _ => self.name.text.to_string(),
        }
    }

    /// The type, of a resource.
    pub(super) fn identity(&self) -> Option<(Mode, &'p str)> {
        match self.declared {
            Declared::Resource(resource, ty) => Some((resource.mode, ty?)),
            _ => None,
        }
    }

    /// What tells its full form from those of other things of its name; nothing if it has none.
    fn namespace(&self) -> Option<Namespace<'p>> {
        match self.declared {
            Declared::Resource(resource, ty) => Some(Namespace::Resource(resource.mode, ty?)),
            Declared::Let => Some(Namespace::Let),
            Declared::Variable => Some(Namespace::Variable),
            Declared::Module => Some(Namespace::Module),
            Declared::Parameter(_) | Declared::Stack(_) | Declared::Remote(_) | Declared::Poison => None,
        }
    }

    /// Whether both may stand in one stack: things that their full forms tell apart, members of one family, arms of
    /// which one is taken, or something that failed already.
    pub(super) fn goes_with(&self, other: &Self) -> bool {
        let apart = match (self.declared, other.declared) {
            (Declared::Poison, _) | (_, Declared::Poison) => true,
            (Declared::Resource(a, ours), Declared::Resource(b, theirs)) => {
                (a.mode, ours) != (b.mode, theirs) || ours.is_none() || (a.key.is_some() && b.key.is_some())
            }
            (Declared::Stack(a), Declared::Stack(b)) => a.key.is_some() && b.key.is_some(),
            _ => matches!((self.namespace(), other.namespace()), (Some(ours), Some(theirs)) if ours != theirs),
        };
        apart || self.excludes(other)
    }
}

impl Declared<'_> {
    /// What nothing using it is said of.
    pub(super) const fn unused(self) -> Option<program::Declared> {
        match self {
            Self::Let => Some(program::Declared::Let),
            Self::Parameter(_) => Some(program::Declared::Parameter),
            Self::Variable => Some(program::Declared::Variable),
            _ => None,
        }
    }

    /// What it is called in messages.
    pub(super) const fn noun(self) -> &'static str {
        match self {
            Self::Resource(Resource { mode: Mode::Managed, .. }, _) => "resource",
            Self::Resource(Resource { mode: Mode::Data, .. }, _) => "data source",
            Self::Resource(Resource { mode: Mode::Ephemeral, .. }, _) => "ephemeral resource",
            Self::Let => "let",
            Self::Parameter(_) => "parameter",
            Self::Variable => "variable",
            Self::Stack(_) => "stack",
            Self::Remote(_) => "remote",
            Self::Module => "module",
            Self::Poison => "item",
        }
    }
}

impl<'p> Symbols<'p> {
    /// No names at all.
    pub(super) fn of_nothing() -> Self {
        Self { names: FxHashMap::default(), types: FxHashSet::default(), incomplete: false }
    }

    /// What this stack declares.
    pub(super) fn of(program: &'p Program, stack: &'p Stack) -> Self {
        let mut symbols = Self::of_nothing();
        for (index, parameter) in stack.parameters.iter().enumerate() {
            let of = parameter.stack.as_ref().and_then(|stack| stack.definition);
            symbols.declare(&parameter.name, Declared::Parameter(of), Id::Parameter(ParameterId::new(index)), &[]);
        }
        let mut walk = Walk { program, arms: Vec::new(), repeated: false, next: 0 };
        symbols.collect(&stack.items, &mut walk);
        symbols
    }

    fn collect(&mut self, items: &'p [Item], walk: &mut Walk<'p>) {
        for item in items {
            let id = ItemId::new(walk.next);
            walk.next += 1;
            let (name, declared) = match &item.kind {
                ItemKind::Resource(resource) => {
                    let ty = provider_type(walk.program, resource);
                    if let Some(ty) = ty {
                        self.types.insert((resource.mode, ty));
                    }
                    (&resource.name, Declared::Resource(resource, ty))
                }
                ItemKind::Let { name, .. } if !walk.repeated => (name, Declared::Let),
                ItemKind::Variable(block) => (&block.name, Declared::Variable),
                ItemKind::Stack(nested) => (&nested.name, Declared::Stack(nested)),
                ItemKind::Remote(nested) => (&nested.name, Declared::Remote(nested)),
                ItemKind::Module(block) => (&block.name, Declared::Module),
                ItemKind::Poison { name: Some(name) } => (name, Declared::Poison),
                ItemKind::Poison { name: None } => {
                    self.incomplete = true;
                    continue;
                }
                ItemKind::For { items, .. } => {
                    let outer = std::mem::replace(&mut walk.repeated, true);
                    self.collect(items, walk);
                    walk.repeated = outer;
                    continue;
                }
                ItemKind::If { condition, then, otherwise } => {
                    for (first, items) in [(true, then), (false, otherwise)] {
                        walk.arms.push((condition, first));
                        self.collect(items, walk);
                        walk.arms.pop();
                    }
                    continue;
                }
                _ => continue,
            };
            self.declare(name, declared, Id::Item(id), &walk.arms);
        }
    }

    fn declare(&mut self, name: &'p Name, declared: Declared<'p>, id: Id, arms: &[(&'p Expr, bool)]) {
        let declaration = Declaration { name, declared, id, arms: arms.to_vec() };
        self.names.entry(&name.text).or_default().push(declaration);
    }

    /// What a short name stands for.
    pub(super) fn lookup(&self, name: &str) -> Option<Symbol<'_, 'p>> {
        let all = self.names.get(name)?.as_slice();
        let first = all.first().and_then(Declaration::namespace);
        let several = all.iter().any(|one| one.namespace() != first);
        let pairs =
            || all.iter().enumerate().flat_map(|(index, one)| all.iter().take(index).map(move |other| (one, other)));
        let differ = |(one, other): (&Declaration<'p>, &Declaration<'p>)| {
            matches!((one.namespace(), other.namespace()), (Some(a), Some(b)) if a != b) && !one.excludes(other)
        };
        // Where two may not stand together that was reported, and is not to be reported again at each use.
        let ambiguous = several && pairs().any(differ) && pairs().all(|(one, other)| one.goes_with(other));
        Some(if ambiguous { Symbol::Ambiguous(all) } else { Symbol::One(all) })
    }

    /// The resources of a full form, `aws_vpc.main`: more than one only in arms of which one is taken.
    pub(super) fn resource<'s>(
        &'s self,
        mode: Mode,
        ty: &'s str,
        name: &str,
    ) -> impl Iterator<Item = &'s Declaration<'p>> + use<'s, 'p> {
        self.declarations(name).iter().filter(move |declaration| declaration.identity() == Some((mode, ty)))
    }

    /// Everything that is declared under a name.
    pub(super) fn declarations(&self, name: &str) -> &[Declaration<'p>] {
        self.names.get(name).map_or(&[], Vec::as_slice)
    }

    /// All declarations of each name, in no order.
    pub(super) fn groups(&self) -> impl Iterator<Item = &[Declaration<'p>]> {
        self.names.values().map(Vec::as_slice)
    }

    /// Everything declared, in no order.
    pub(super) fn all(&self) -> impl Iterator<Item = &Declaration<'p>> {
        self.names.values().flatten()
    }

    /// Whether a resource of this type is declared, so that the type may begin a full form.
    pub(super) fn has_type(&self, mode: Mode, ty: &str) -> bool {
        self.types.contains(&(mode, ty))
    }

    /// The provider types of declared resources.
    pub(super) fn types(&self, mode: Mode) -> impl Iterator<Item = &'p str> {
        self.types.iter().filter(move |(of, _)| *of == mode).map(|(_, ty)| *ty)
    }

    /// Whether an item failed to parse so early that not even its name is known: a name may be missing through no fault
    /// of whoever uses it.
    pub(super) const fn is_incomplete(&self) -> bool {
        self.incomplete
    }

    /// The `let`s that stand directly among the items of a `for`, or of an `if` in one: seen there alone.
    pub(super) fn local_lets(items: &'p [Item]) -> impl Iterator<Item = &'p Name> {
        items.iter().filter_map(|item| match &item.kind {
            ItemKind::Let { name, .. } => Some(name),
            _ => None,
        })
    }
}

/// The provider type of a resource, through its kind if it has one.
pub(super) fn provider_type<'p>(program: &'p Program, resource: &'p Resource) -> Option<&'p str> {
    match &resource.ty {
        ResourceType::Provider(name) => Some(&name.text),
        ResourceType::Kind { definition, .. } => {
            definition.and_then(|id| program.kind(id)).map(|kind| &*kind.provider_type.text)
        }
    }
}

const fn mode_word(mode: Mode) -> Option<&'static str> {
    match mode {
        Mode::Managed => None,
        Mode::Data => Some("data"),
        Mode::Ephemeral => Some("ephemeral"),
    }
}
