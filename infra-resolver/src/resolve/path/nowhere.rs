//! Names that lead nowhere: what is said of them, with the name that was meant.

use super::{
    super::{Resolver, symbols::Declared},
    EVERYWHERE, full,
};
use crate::{
    Span,
    catalog::references::{MISPLACED_NAME, UNDECLARED_NAME},
    diagnostic::Diagnostic,
    limits::SUGGESTIONS,
    program::{Mode, Name},
};

impl<'p> Resolver<'p, '_> {
    /// `aws_caller_identity.me`, where only a data source is of that type.
    pub(super) fn type_of_another_mode(&mut self, ty: &str, span: Span, name: Option<&'p Name>) -> bool {
        let modes = [(Mode::Data, "data", "data source"), (Mode::Ephemeral, "ephemeral", "ephemeral resource")];
        let Some((mode, root, noun)) = modes.into_iter().find(|(mode, ..)| self.symbols.has_type(*mode, ty)) else {
            return false;
        };
        let named = name.filter(|name| self.symbols.resource(mode, ty, &name.text).next().is_some());
        if let Some(name) = named {
            self.used.insert(&name.text);
        }
        let named = named.map_or("name", |name| &*name.text);
        let message = format!("`{ty}` is the type of a {noun}, not of a resource");
        let message = if mode == Mode::Ephemeral { message.replacen("of a e", "of an e", 1) } else { message };
        let found = Diagnostic::error(&UNDECLARED_NAME, span, message);
        self.out.push(found.help(format!("write `{root}.{ty}.{named}`")));
        true
    }

    pub(super) fn misplaced(&mut self, name: &str, span: Span, place: &str) {
        let message = format!("`{name}` means something only {place}");
        let help = match name {
            "self" => "name the resource itself here",
            _ => "give it to the resource, or write `for … in … { resource … }` and use the name of the `for`",
        };
        self.out.push(Diagnostic::error(&MISPLACED_NAME, span, message).help(help));
    }

    /// `TYPE.name` of which there is none.
    pub(super) fn of_type(&mut self, mode: Mode, ty: &str, span: Span, name: Option<&'p Name>) {
        let Some(name) = name else {
            let message = format!("`{ty}` is a type, the name of a resource must follow");
            let example = full(ty, self.names_of(mode, ty).first().copied().unwrap_or("name"));
            self.out.push(Diagnostic::error(&UNDECLARED_NAME, span, message).help(format!("write `{example}`")));
            return;
        };
        self.unnamed(mode, ty, name);
    }

    /// A name that no resource of the type has.
    pub(super) fn unnamed(&mut self, mode: Mode, ty: &str, name: &Name) {
        let candidates = self.names_of(mode, ty);
        if candidates.contains(&&*name.text) || self.symbols.is_incomplete() {
            return;
        }
        let message = format!("no `{ty}` named `{}` is declared in this stack", name.text);
        let found = Diagnostic::error(&UNDECLARED_NAME, name.span, message);
        // `aws_vpc.my-vpc` is read as a difference.
        let cut = |whole: &&&str| whole.strip_prefix(&*name.text).is_some_and(|rest| rest.starts_with('-'));
        let found = match candidates.iter().find(cut) {
            Some(dashed) => found.help(format!("a name with dashes is written `{}`", full(ty, dashed))),
            None => found.nearest(self.near(&name.text, candidates.iter().copied())),
        };
        self.out.push(found);
    }

    /// The names of the declared resources of a type, in order.
    fn names_of(&self, mode: Mode, ty: &str) -> Vec<&'p str> {
        let of_type = |declared: Declared<'_>| match declared {
            Declared::Resource(resource, Some(theirs)) => resource.mode == mode && theirs == ty,
            _ => false,
        };
        let all = self.symbols.all().filter(|declaration| of_type(declaration.declared));
        let mut names: Vec<&str> = all.map(|declaration| &*declaration.name.text).collect();
        crate::sort_by(&mut names, Ord::cmp);
        names
    }

    /// The name that was meant. Where hundreds are wrong, it is not spelling that is wrong with them.
    pub(super) fn near<'n>(&self, wanted: &str, candidates: impl Iterator<Item = &'n str>) -> Option<&'n str> {
        if self.out.len() < SUGGESTIONS { crate::nearest(wanted, candidates) } else { None }
    }

    pub(super) fn undeclared(&mut self, name: &str, span: Span) {
        if self.symbols.is_incomplete() || !self.undeclared.insert(name.to_owned()) {
            return;
        }
        let fields = self.scope.kind.iter().flat_map(|kind| &kind.fields).map(|field| &*field.name.text);
        let declared = self.symbols.all().map(|declaration| &*declaration.name.text);
        let candidates = fields
            .chain(self.scope.names())
            .chain(declared)
            .chain(self.symbols.types(Mode::Managed))
            .chain(EVERYWHERE)
            .chain(["data", "ephemeral", "each", "self", "true", "false", "null"]);
        let near = self.near(name, candidates);
        let place = if self.scope.kind.is_some() { "kind" } else { "stack" };
        let diagnostic = Diagnostic::error(&UNDECLARED_NAME, span, format!("`{name}` is not declared in this {place}"));
        let diagnostic = match near {
            Some(_) => diagnostic.nearest(near),
            None if self.scope.kind.is_some() => diagnostic.help("a kind's expressions see its fields and `suffix`"),
            None => diagnostic.help(format!("declare it, take it as a parameter, or write `rust({name})` for Rust's")),
        };
        self.out.push(if self.in_braces {
            diagnostic.help(format!("braces that are part of the text are written twice: `{{{{{name}}}}}`"))
        } else {
            diagnostic
        });
    }
}
