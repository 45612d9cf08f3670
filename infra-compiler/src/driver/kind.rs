use crate::{
    Span,
    catalog::link::INVALID_KIND,
    diagnostic::{Diagnostic, Diagnostics},
    program::{
        Attribute, Body, Definition, DefinitionId, Entry, Expr, ExprKind, FieldMode, Item, ItemKind, Kind, Mode, Name,
        Part, Program, Resource, ResourceType, Stack,
    },
    render::{Rendered, object_attributes, render},
    rule::table::Ready,
};

/// What a kind says about every resource of it, with a hole for each field by its number: a document with one resource.
///
/// It is what a root stack with that one resource renders to, each field given as `rust(…)`, so that fixed values may
/// be any expressions of fields and of `suffix`. `None` if that does not evaluate: the kind is wrong, or has a field
/// that must be known while it compiles.
pub fn kind_layout(kind: &Kind) -> Option<Rendered> {
    let own = DefinitionId::new(0);
    let definitions = vec![Definition::Stack(probe(kind)), Definition::Kind(kind.clone())];
    let program = Program { definitions: definitions.into(), ..Program::default() };
    let mut out = Diagnostics::new();
    let no_tables = |_: &str, _| Err("a kind names no tables".to_owned());
    let targets = crate::target::targets(&program, own, super::PROVIDERS, &no_tables, &mut out);
    let resolved = crate::resolve::resolve(&program, DefinitionId::new(1), &targets, &mut out);
    let target = targets.into_iter().next()?;
    let evaluated = crate::expand::expand(&resolved, own, &target, &mut out);
    (!out.has_errors()).then(|| render(&evaluated, &object_attributes(&target.schemas)))
}

/// `#[workspace("kind")] Probe { resource Kind kind { field: rust(…), … } }`.
fn probe(kind: &Kind) -> Stack {
    let name = |text: &str| Name::new(text, Span::NONE);
    let given = |(field, index)| {
        let field: &crate::program::KindField = field;
        match field.mode {
            FieldMode::Fixed(_) => None,
            _ => {
                Some(Entry::Attribute { name: field.name.clone(), value: Expr::new(ExprKind::Rust(index), Span::NONE) })
            }
        }
    };
    let body = Body { entries: kind.fields.iter().zip(0..).filter_map(given).collect(), span: Span::NONE };
    let resource = Resource {
        mode: Mode::Managed,
        ty: ResourceType::Kind { path: kind.name.clone(), definition: Some(DefinitionId::new(1)) },
        name: name("kind"),
        key: None,
        body,
    };
    let item = Item { attributes: Vec::new(), docs: None, span: Span::NONE, kind: ItemKind::Resource(resource) };
    let workspace = Expr::new(ExprKind::Template(vec![Part::Text("kind".into())]), Span::NONE);
    Stack {
        name: name("Probe"),
        docs: None,
        attributes: vec![Attribute {
            name: name("workspace"),
            arguments: vec![workspace],
            named: Vec::new(),
            span: Span::NONE,
        }],
        parameters: Vec::new(),
        items: vec![item],
        broken: false,
    }
}

/// The rules that a kind takes by their own paths, and that ask nothing of it.
///
/// A pack may hold more than is about one type.
pub(super) fn check_rules(program: &Program, kind: &Kind, out: &mut Diagnostics) {
    for taken in &kind.rules {
        let Some(rules) = taken.leads_to.map(|id| &program.rules[id]).filter(|rules| !rules.is_pack) else { continue };
        let (name, ty) = (taken.path.text.rsplit("::").next().unwrap_or_default(), &kind.provider_type.text);
        if Ready::open(rules).is_none_or(|rules| rules.asks(Mode::Managed, ty)) {
            continue;
        }
        let message = format!("`{name}` asks nothing of `{ty}`, which this kind configures");
        let help = "take it in `rules { … }` of a stack";
        out.push(Diagnostic::error(&INVALID_KIND, taken.path.span, message).help(help));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{program::KindField, types::Type};

    fn field(name: &str, mode: FieldMode) -> KindField {
        KindField { name: Name::new(name, Span::NONE), ty: Type::Any, ty_span: Span::NONE, mode, docs: None }
    }

    fn kind(fields: Vec<KindField>) -> Kind {
        let part = |kind| Part::Expr(Expr::new(kind, Span::NONE));
        let naming = vec![
            Part::Text("kms-key-".into()),
            part(ExprKind::Name("purpose".into())),
            Part::Text("-".into()),
            part(ExprKind::Name("suffix".into())),
        ];
        Kind {
            name: Name::new("Key", Span::NONE),
            docs: None,
            provider_type: Name::new("other_key", Span::NONE),
            naming: Some(Expr::new(ExprKind::Template(naming), Span::NONE)),
            fields,
            rules: Vec::new(),
            broken: false,
        }
    }

    #[test]
    fn fields_are_holes_and_fixed_values_stand() {
        let rendered = kind_layout(&kind(vec![
            field("purpose", FieldMode::Parameter),
            field("policy", FieldMode::Required),
            field("rotated", FieldMode::Fixed(Expr::new(ExprKind::Bool(true), Span::NONE))),
        ]))
        .unwrap();
        assert!(rendered.document.contains("\"rotated\": true"), "{}", rendered.document);
        assert!(rendered.document.contains("\"name\": \"kms-key-\u{2}"), "{}", rendered.document);
        assert!(!rendered.document.contains("\"purpose\""), "{}", rendered.document);
    }

    #[test]
    fn what_does_not_evaluate_has_no_layout() {
        let unknown = Expr::new(ExprKind::Name("nowhere".into()), Span::NONE);
        assert!(kind_layout(&kind(vec![field("x", FieldMode::Fixed(unknown))])).is_none());
    }
}
