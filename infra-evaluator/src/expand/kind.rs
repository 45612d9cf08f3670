//! Kinds: a resource's body made of the kind's fixed and default values and what its user gives.

use std::rc::Rc;

use super::Expander;
use crate::{
    Span,
    catalog::expressions::TYPE_MISMATCH,
    diagnostic::Diagnostic,
    evaluate::{Bound, Scope},
    evaluated::{Argument, ArgumentValue, Block, Body, Dynamic, Instance, Meta, Resource, Unused},
    ids::{Arena, DefinitionId, FieldId, InstanceId, LazyId, ResourceId, UseId},
    mode::Mode,
    names,
    program::{Declared, Name},
    resolved::{self, Entry, Expr, Field, FieldMode, Kind},
    schema::{self, Schema},
    types::{Type, convertible},
    value::Value,
};

/// One use of a kind.
pub(super) struct Use {
    /// Its position among the definitions that the stack names.
    pub(super) link: u32,
    /// What its fields are.
    pub(super) fields: Arena<FieldId, Bound>,
}

impl<'p> Expander<'p> {
    /// The body of a resource of a kind.
    pub(super) fn kind_body(
        &mut self,
        id: DefinitionId,
        link: u32,
        resource: &'p resolved::Resource,
        scope: &Scope,
    ) -> Body {
        let Some(kind) = self.program.kind(id) else { return Body::default() };
        let own = self.use_of(link, scope.within.instance);
        let mut made = Body { span: resource.body.span, ..Body::default() };
        let mut set: Vec<(&Field, Span, LazyId)> = Vec::new();
        let mut parameters: Vec<(FieldId, &Field, LazyId)> = Vec::new();
        let theirs = self.given_blocks(resource, scope);
        for (field_id, field) in kind.fields.iter_enumerated() {
            let given = self.given(&resource.body, field_id, scope);
            let lazy = match (&field.mode, given) {
                (FieldMode::Fixed(value), _) | (FieldMode::Default(value), None) => {
                    Some((field.name.span, self.lazily(&field.name.text, value, None, own.1.clone())))
                }
                (_, Some((span, value))) => Some((span, self.lazily(&field.name.text, value, None, scope.clone()))),
                (_, None) => None,
            };
            let bound = match (lazy, &field.mode) {
                (Some((_, lazy)), _) => Bound::Lazy(lazy),
                (None, FieldMode::Optional) => Bound::Value(Value::Null),
                (None, FieldMode::Shared) => Bound::Value(self.shared_with_kind(kind, field, resource, scope)),
                // That it is missing is an error of `resolve`.
                (None, _) => Bound::Value(Value::Poison),
            };
            self.uses[own.0].fields.push(bound);
            match (lazy, &field.mode) {
                (Some((_, lazy)), FieldMode::Parameter | FieldMode::Shared) => parameters.push((field_id, field, lazy)),
                (Some((span, lazy)), _) => set.push((field, span, lazy)),
                (None, _) => {}
            }
        }
        // First: what is wrong with one is wrong with nothing that is made of it.
        for (id, field, lazy) in parameters {
            let span = self.lazies[lazy].expr.span;
            let value = self.force(lazy, span);
            if !self.parameter_type(&value, field, span, scope) {
                self.uses[own.0].fields[id] = Bound::Value(Value::Poison);
            }
        }
        for (field, name_span, lazy) in set {
            let default = matches!(field.mode, FieldMode::Default(_));
            if default && theirs.blocks.iter().any(|block| block.name == field.name.text) {
                continue;
            }
            self.set_field(kind, resource.mode, field, name_span, lazy, scope, &mut made);
        }
        // Attributes were set field by field; those that are no fields were refused by `resolve`, and are for the checks.
        let field = |name: &str| kind.fields.iter().any(|field| &*field.name.text == name);
        made.attributes.extend(theirs.attributes.into_iter().filter(|argument| !field(&argument.name)));
        made.blocks.extend(theirs.blocks);
        self.kind_name(kind, &own.1, &mut made);
        made
    }

    /// A use of a kind without fields yet, and the scope of the kind's own expressions.
    fn use_of(&mut self, link: u32, instance: InstanceId) -> (UseId, Scope) {
        let id = self.uses.push(Use { link, fields: Arena::new() });
        (id, Scope::of_kind(instance, id))
    }

    /// The attribute that the user of a kind sets, also in an `if`.
    fn given(&mut self, body: &'p resolved::Body, wanted: FieldId, scope: &Scope) -> Option<(Span, &'p Expr)> {
        body.entries.iter().find_map(|entry| match entry {
            Entry::Attribute { name, field: Some(field), argument: resolved::Argument::Value(value), .. }
                if *field == wanted =>
            {
                Some((name.span, value))
            }
            Entry::If { condition, then, otherwise } => match self.static_condition(condition, scope) {
                Some(true) => self.given(then, wanted, scope),
                Some(false) => self.given(otherwise, wanted, scope),
                None => self.given(then, wanted, scope).or_else(|| self.given(otherwise, wanted, scope)),
            },
            _ => None,
        })
    }

    /// The blocks that the user of a kind sets, and all that stands in `for` and `if`.
    fn given_blocks(&mut self, resource: &'p resolved::Resource, scope: &Scope) -> Body {
        let mut made = Body::default();
        for entry in &resource.body.entries {
            if matches!(entry, Entry::Block(_) | Entry::For { .. } | Entry::If { .. }) {
                self.entry(entry, scope, &mut made);
            }
        }
        made
    }

    #[expect(clippy::too_many_arguments, reason = "a field is set by a kind, for a resource, at a place")]
    fn set_field(
        &mut self,
        kind: &Kind,
        mode: Mode,
        field: &Field,
        name_span: Span,
        lazy: LazyId,
        scope: &Scope,
        made: &mut Body,
    ) {
        let span = self.lazies[lazy].expr.span;
        let value = self.force(lazy, span);
        self.field_type(&value, kind, field, span, scope);
        self.set(&kind.provider_type.text, mode, &field.name, name_span, value, span, made);
    }

    fn field_type(&mut self, value: &Value, kind: &Kind, field: &Field, span: Span, scope: &Scope) {
        // What is known of identifiers, a check says.
        let known =
            self.schemas().facts(&kind.provider_type.text).takes(&kind.provider_type.text, &[], &field.name.text);
        self.rust_type(value, &field.ty, known.is_empty(), span, scope);
    }

    /// A parameter is no attribute: nothing but its own type says what it takes. Whether it takes this.
    pub(super) fn parameter_type(&mut self, value: &Value, field: &Field, span: Span, scope: &Scope) -> bool {
        self.rust_type(value, &field.ty, true, span, scope)
    }

    /// Holds a field to its Rust type, which leaves open what it does not name: the elements of a `Vec<Value>` may differ.
    /// Whether it is of that type.
    fn rust_type(&mut self, value: &Value, ty: &Type, refined: bool, span: Span, scope: &Scope) -> bool {
        let instance = scope.within.instance;
        if !matches!(value, Value::Null) && !convertible(&value.ty(), ty) {
            let message = format!("expected {ty}, found {}", value.ty());
            self.report(instance, Diagnostic::error(&TYPE_MISMATCH, span, message));
            return false;
        }
        if refined && let Some((message, help)) = self.evaluator().unrefined(value, ty) {
            self.report(instance, Diagnostic::error(&TYPE_MISMATCH, span, message).help(help));
            return false;
        }
        true
    }

    /// Sets an attribute, or blocks where the provider has blocks of this name.
    #[expect(clippy::too_many_arguments, reason = "an attribute is a name and a value, each with its place")]
    fn set(&mut self, ty: &str, mode: Mode, name: &Name, name_span: Span, value: Value, span: Span, made: &mut Body) {
        if matches!(value, Value::Null) {
            return;
        }
        let block = self.schemas().block(mode, ty).filter(|block| block.nested(&name.text).is_some());
        let open = holds(&value, &|value| matches!(value, Value::Unknown(_) | Value::Poison));
        if block.is_none() || !open && !holds_objects_alone(&value) {
            made.attributes.push(Argument {
                name: name.text.clone(),
                name_span,
                value: ArgumentValue::Value(value),
                span,
            });
            return;
        }
        if open {
            // Blocks, but how many and of what only the user of the kind says.
            let dynamic = Some(Dynamic { for_each: Value::Unknown(Type::Any), iterator: name.text.clone() });
            let body = Body { span, ..Body::default() };
            made.blocks.push(Block { name: name.text.clone(), span: name_span, labels: Vec::new(), body, dynamic });
            return;
        }
        let schema = self.schemas().of_type(ty).cloned();
        let nested = block.and_then(|block| block.nested(&name.text).map(|nested| nested.block));
        let inner = schema.zip(nested).and_then(|(schema, id)| schema.block(id).ok().map(|block| (schema, block)));
        let bodies = match value {
            Value::Tuple(all) | Value::List(all) | Value::Set(all) => all.iter().cloned().collect(),
            one => vec![one],
        };
        for value in bodies {
            let body = blocks_of(value, name_span, span, inner.as_ref());
            made.blocks.push(Block {
                name: name.text.clone(),
                span: name_span,
                labels: Vec::new(),
                body,
                dynamic: None,
            });
        }
    }

    /// The kind's pattern as the resource's physical name.
    fn kind_name(&mut self, kind: &Kind, own: &Scope, made: &mut Body) {
        let Some(pattern) = &kind.naming else { return };
        let value = self.value(pattern, own);
        let ty = &kind.provider_type.text;
        // A type that nothing is known of has its name as `name`.
        let attribute = self.schemas().facts(ty).physical_name(ty).map_or("name", |physical| physical.attribute);
        names::set(made, attribute, value, pattern.span);
    }

    /// Notes the parameters of a resource's kind that nothing uses.
    pub(super) fn unused_in_kind(&mut self, id: DefinitionId, instance: InstanceId, resource: ResourceId) {
        let Some(kind) = self.program.kind(id) else { return };
        for name in &kind.unused {
            self.evaluated.unused.push(Unused {
                declared: Declared::Parameter,
                name: name.clone(),
                allows: Vec::new(),
                instance,
                resource: Some(resource),
            });
        }
    }

    /// A kind on its own: its fields against the provider's schema, whoever will use it.
    pub(super) fn kind_alone(&mut self, id: DefinitionId, kind: &'p Kind) {
        let span = kind.name.span;
        let instance = self.evaluated.instances.push(Instance::root(id, span));
        let (own, scope) = self.use_of(0, instance);
        let mut made = Body { span, ..Body::default() };
        let mut set = Vec::new();
        for field in &kind.fields {
            let unknown = Value::Unknown(field.ty.clone());
            let bound = match &field.mode {
                FieldMode::Fixed(value) | FieldMode::Default(value) => {
                    let lazy = self.lazily(&field.name.text, value, None, scope.clone());
                    set.push((field, lazy));
                    Bound::Lazy(lazy)
                }
                FieldMode::Required | FieldMode::Optional => {
                    let (ty, name) = (&kind.provider_type.text, &field.name);
                    self.set(ty, Mode::Managed, name, name.span, unknown.clone(), field.ty_span, &mut made);
                    Bound::Value(unknown)
                }
                FieldMode::Parameter | FieldMode::Shared => Bound::Value(unknown),
            };
            self.uses[own].fields.push(bound);
        }
        for (field, lazy) in set {
            self.set_field(kind, Mode::Managed, field, field.name.span, lazy, &scope, &mut made);
        }
        self.kind_name(kind, &scope, &mut made);
        self.evaluated.resources.push(Resource {
            mode: Mode::Managed,
            ty: kind.provider_type.text.clone(),
            ty_span: kind.provider_type.span,
            name: kind.name.text.clone(),
            declared: kind.name.clone(),
            key: None,
            instance,
            module: None,
            span,
            kind: Some(id),
            docs: kind.docs.clone(),
            allows: Vec::new(),
            body: made,
            meta: Meta::default(),
            named_by_convention: false,
        });
    }
}

/// Whether a value, or an element of it, is so.
fn holds(value: &Value, so: &dyn Fn(&Value) -> bool) -> bool {
    match value {
        Value::Tuple(all) | Value::List(all) | Value::Set(all) => all.iter().any(so),
        one => so(one),
    }
}

fn holds_objects_alone(value: &Value) -> bool {
    !holds(value, &|value| !matches!(value, Value::Object(_) | Value::Map(_)))
}

/// An object as the body of a block, its members as blocks where the schema has blocks.
fn blocks_of(value: Value, name_span: Span, span: Span, schema: Option<&(Rc<Schema>, Rc<schema::Block>)>) -> Body {
    let mut made = Body { span, ..Body::default() };
    let (Value::Object(map) | Value::Map(map)) = value else {
        return made;
    };
    for (name, value) in map.iter() {
        let nested = schema.and_then(|(schema, block)| {
            let nested = block.nested(name)?;
            Some((schema.clone(), schema.block(nested.block).ok()?))
        });
        match nested {
            Some(inner) => {
                let bodies: Vec<Value> = match value {
                    Value::Tuple(all) | Value::List(all) | Value::Set(all) => all.iter().cloned().collect(),
                    one => vec![one.clone()],
                };
                for one in bodies {
                    let body = blocks_of(one, name_span, span, Some(&inner));
                    made.blocks.push(Block {
                        name: name.clone(),
                        span: name_span,
                        labels: Vec::new(),
                        body,
                        dynamic: None,
                    });
                }
            }
            None => made.attributes.push(Argument {
                name: name.clone(),
                name_span,
                value: ArgumentValue::Value(value.clone()),
                span,
            }),
        }
    }
    made
}
