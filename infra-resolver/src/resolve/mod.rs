//! Names, once and for all: what each definition declares, and what every name in it leads to.
//!
//! `symbols` is the table of what is declared and `declare` its rules; `item`, `body`, `expression` and `path` rewrite
//! everything that can hold a name with the `scope` it stands in; `usage` looks at what is brought in: arguments, fields,
//! outputs. What comes out names things by id, and no later stage looks a name up.

mod argument;
mod body;
mod declare;
mod expression;
mod item;
mod meta;
mod path;
mod scope;
mod signature;
mod symbols;
mod taken;
mod types;
mod usage;

use rustc_hash::FxHashSet;

use crate::{
    Text,
    diagnostic::Diagnostics,
    ids::{Arena, DefinitionId, ItemId, LocalId},
    program::{self, Declared, Name, Program},
    resolved::{Definition, Field, FieldMode, Item, ItemKind, Kind, OutputName, Parameter, Resolved, Stack, Unused},
    target::{Target, is_root},
    value::Marks,
};
use scope::Scope;
use signature::Signature;
use symbols::{Id, Symbols};

/// Leads every name of a program to what it means, and reports in the own definition those that lead nowhere. What another
/// definition does wrong was reported where it is written.
pub fn resolve(program: &Program, own: DefinitionId, targets: &[Target], out: &mut Diagnostics) -> Resolved {
    let signatures: Arena<DefinitionId, Signature<'_>> = program.definitions.iter().map(Signature::of).collect();
    let definitions = program.definitions.iter_enumerated().map(|(id, definition)| {
        let mut silent = Diagnostics::new();
        let out = if id == own { &mut *out } else { &mut silent };
        match definition {
            program::Definition::Stack(stack) => {
                let symbols = Symbols::of(program, stack);
                if id == own {
                    declare::check(stack, &symbols, out);
                }
                let providers = if id == own { declare::providers(program, stack) } else { None };
                let mut resolver = Resolver::new(program, &signatures, targets, symbols, out);
                resolver.providers = providers;
                Definition::Stack(resolver.stack(stack, &signatures[id]))
            }
            program::Definition::Kind(kind) => {
                let mut resolver = Resolver::new(program, &signatures, targets, Symbols::of_nothing(), out);
                Definition::Kind(resolver.kind(kind))
            }
        }
    });
    Resolved { definitions: definitions.collect() }
}

/// The walk through one definition.
struct Resolver<'p, 'd> {
    program: &'p Program,
    signatures: &'d Arena<DefinitionId, Signature<'p>>,
    /// Whose schemas tell what a short name may mean.
    targets: &'d [Target],
    symbols: Symbols<'p>,
    scope: Scope<'p>,
    /// The items of the stack, as they are written.
    written: &'p [program::Item],
    /// Names of the stack that something uses.
    used: FxHashSet<&'p str>,
    /// Provider configurations as they are referred to, `aws.west`; `None` where another stack may declare them.
    providers: Option<FxHashSet<String>>,
    /// The paths to other definitions that it names, in order.
    links: Vec<&'p str>,
    /// What was rewritten so far.
    items: Arena<ItemId, Item>,
    outputs: Arena<crate::ids::OutputId, OutputName>,
    /// How many names were bound so far.
    locals: usize,
    /// Something failed to parse: what seems unused may be used there.
    poisoned: bool,
    /// What nothing uses.
    unused: Vec<Unused>,
    /// Names that were reported as undeclared: one slip is one error, however often the name is used.
    undeclared: FxHashSet<String>,
    /// Within a text, directly between the braces.
    in_braces: bool,
    /// The type of the resource whose body is being read.
    owner: Option<&'p str>,
    /// The blocks of that body that are being read, the outermost first.
    blocks: Vec<&'p str>,
    /// The argument whose value, or element of it, the next expression is.
    slot: Option<&'p str>,
    out: &'d mut Diagnostics,
}

impl<'p, 'd> Resolver<'p, 'd> {
    fn new(
        program: &'p Program,
        signatures: &'d Arena<DefinitionId, Signature<'p>>,
        targets: &'d [Target],
        symbols: Symbols<'p>,
        out: &'d mut Diagnostics,
    ) -> Self {
        Self {
            program,
            signatures,
            targets,
            poisoned: symbols.is_incomplete(),
            symbols,
            scope: Scope::default(),
            written: &[],
            used: FxHashSet::default(),
            providers: None,
            links: Vec::new(),
            items: Arena::new(),
            outputs: Arena::new(),
            locals: 0,
            unused: Vec::new(),
            undeclared: FxHashSet::default(),
            in_braces: false,
            owner: None,
            blocks: Vec::new(),
            slot: None,
            out,
        }
    }

    fn stack(&mut self, stack: &'p program::Stack, own: &Signature<'p>) -> Stack {
        self.written = &stack.items;
        self.links = program::named_paths(stack).into_iter().map(|path| &*path.text).collect();
        self.outputs = own.outputs().map(|name| OutputName { name: name.into(), items: Vec::new() }).collect();
        let parameters = stack.parameters.iter().map(|parameter| Parameter {
            name: parameter.name.clone(),
            ty: self.written_type(&parameter.ty),
            default: parameter.default.as_ref().map(|default| self.expression(default)),
            shared: parameter.shared,
            marks: Marks {
                sensitive: item::has(&parameter.attributes, "sensitive"),
                ephemeral: item::has(&parameter.attributes, "ephemeral"),
                secret: false,
            },
            nullable: !item::forbids(&parameter.attributes, "nullable"),
            stack: parameter.stack.as_ref().map(|stack| usage::stack_type(self.program, stack, self.out)),
        });
        let parameters = parameters.collect();
        let top = self.items(&stack.items, None, own);
        // What is shared from above is used where something below takes it from here.
        let shared =
            stack.parameters.iter().filter(|parameter| parameter.shared).map(|parameter| &*parameter.name.text);
        self.used.extend(shared.filter(|name| usage::takes(self.program, &stack.items, name)));
        self.unused_names();
        Stack {
            name: stack.name.clone(),
            root: is_root(stack),
            workspace: workspace(stack),
            parameters,
            items: std::mem::take(&mut self.items),
            top,
            outputs: std::mem::take(&mut self.outputs),
            takes: taken::providers(&stack.items).into_iter().map(|taken| taken.text).collect(),
            unused: std::mem::take(&mut self.unused),
            allows: item::allows(&stack.attributes),
            broken: stack.broken,
        }
    }

    fn kind(&mut self, kind: &'p program::Kind) -> Kind {
        self.poisoned = kind.broken;
        self.scope = Scope::of_kind(kind);
        let fields = kind.fields.iter().map(|field| Field {
            name: field.name.clone(),
            ty: field.ty.clone(),
            ty_span: field.ty_span,
            mode: match &field.mode {
                program::FieldMode::Required => FieldMode::Required,
                program::FieldMode::Optional => FieldMode::Optional,
                program::FieldMode::Default(value) => FieldMode::Default(self.expression(value)),
                program::FieldMode::Fixed(value) => FieldMode::Fixed(self.expression(value)),
                program::FieldMode::Parameter => FieldMode::Parameter,
                program::FieldMode::Shared => FieldMode::Shared,
            },
        });
        let fields = fields.collect();
        let naming = kind.naming.as_ref().map(|naming| self.expression(naming));
        let is_parameter =
            |mode: &program::FieldMode| matches!(mode, program::FieldMode::Parameter | program::FieldMode::Shared);
        let parameters = kind.fields.iter().filter(|field| is_parameter(&field.mode));
        let mut unused = Vec::new();
        for field in parameters {
            let name = &field.name;
            if !self.used.contains(&*name.text) && self.is_reported(name) {
                unused.push(name.clone());
            }
        }
        Kind {
            name: kind.name.clone(),
            docs: kind.docs.clone(),
            provider_type: kind.provider_type.clone(),
            naming,
            fields,
            unused,
        }
    }

    fn unused_names(&mut self) {
        let mut all: Vec<_> = self.symbols.all().map(|one| (one.declared.unused(), one.name, one.id)).collect();
        crate::sort_by(&mut all, |(.., left), (.., right)| left.cmp(right));
        for (declared, name, id) in all {
            let Some(declared) = declared.filter(|_| !self.used.contains(&*name.text)) else { continue };
            let item = match id {
                Id::Item(item) => Some(item),
                Id::Parameter(_) => None,
            };
            self.unused(declared, name, item);
        }
    }

    /// Keeps that nothing uses this name, for the rules about it.
    fn unused(&mut self, declared: Declared, name: &Name, item: Option<ItemId>) {
        if self.is_reported(name) {
            self.unused.push(Unused { declared, name: name.clone(), item });
        }
    }

    /// Whether it matters that nothing uses this name.
    fn is_reported(&self, name: &Name) -> bool {
        !self.poisoned && !name.text.starts_with('_')
    }

    /// The id of a name that is bound from here on.
    fn local(&mut self) -> LocalId {
        self.locals += 1;
        LocalId::new(self.locals)
    }

    /// The position of a path among those that the definition names.
    fn link(&self, path: &Name) -> u32 {
        let position = self.links.iter().position(|link| *link == &*path.text);
        position.and_then(|position| u32::try_from(position).ok()).unwrap_or(u32::MAX)
    }

    /// Rewrites something that was or will be reported elsewhere, or that need not lead anywhere.
    fn quietly<T>(&mut self, rewrite: impl FnOnce(&mut Self) -> T) -> T {
        let before = (std::mem::take(self.out), self.undeclared.clone());
        let made = rewrite(self);
        (*self.out, self.undeclared) = before;
        made
    }

    /// The place of an item that is being rewritten.
    fn reserve(&mut self, parent: Option<ItemId>, item: &program::Item) -> ItemId {
        let mut allows = item::allows(&item.attributes);
        allows.extend(parent.iter().flat_map(|around| self.items[*around].allows.iter().cloned()));
        self.items.push(Item { parent, docs: item.docs.clone(), allows, span: item.span, kind: ItemKind::Nothing })
    }
}

/// The text of `#[workspace("…")]`.
fn workspace(stack: &program::Stack) -> Option<Text> {
    let attribute = stack.attributes.iter().find(|attribute| &*attribute.name.text == "workspace")?;
    attribute.arguments.first()?.plain_text().filter(|text| !text.is_empty())
}
