//! Kinds: a resource's body made of the kind's fixed and default values and what its user gives.

use std::{cell::RefCell, collections::BTreeMap, rc::Rc};

use super::{
    Argument, ArgumentValue, Block, Body, Dynamic, Evaluator, Meta, Resource,
    scope::{KindFrame, Lazy, Scope},
};
use crate::{
    Span, Text,
    catalog::expressions::TYPE_MISMATCH,
    diagnostic::Diagnostic,
    program::{self, DefinitionId, Entry, Expr, FieldMode, Kind, KindField, Mode, Name, ResourceType},
    provider::{NAME_TAG, PhysicalName},
    types::{Type, convertible},
    value::Value,
};

impl<'p> Evaluator<'p> {
    /// The body of a resource of a kind.
    pub(super) fn kind_body(&mut self, id: DefinitionId, resource: &'p program::Resource, scope: &Scope<'p>) -> Body {
        let Some(kind) = self.program.kind(id) else { return Body::default() };
        let path = match &resource.ty {
            ResourceType::Kind { path, .. } => &*path.text,
            ResourceType::Provider(name) => &*name.text,
        };
        let frame =
            Rc::new(KindFrame { position: self.position(scope.frame, path), fields: RefCell::new(BTreeMap::new()) });
        let own = Scope::of_kind(scope.frame, frame.clone());
        let mut made = Body { span: resource.body.span, ..Body::default() };
        let mut blocks = Vec::new();
        let theirs = self.given_blocks(resource, scope);
        for field in &kind.fields {
            let given = self.given(&resource.body, &field.name.text, scope);
            let lazy = match (&field.mode, given) {
                (FieldMode::Fixed(value), _) | (FieldMode::Default(value), None) => {
                    Some((field.name.span, Lazy::new(value, None, own.clone())))
                }
                (_, Some((span, value))) => Some((span, Lazy::new(value, None, scope.clone()))),
                (_, None) => None,
            };
            if let Some((span, lazy)) = lazy {
                frame.fields.borrow_mut().insert(field.name.text.clone(), lazy.clone());
                if !matches!(field.mode, FieldMode::Parameter) {
                    blocks.push((field, span, lazy));
                }
            }
        }
        for (field, name_span, lazy) in blocks {
            let default = matches!(field.mode, FieldMode::Default(_));
            if default && theirs.blocks.iter().any(|block| block.name == field.name.text) {
                continue;
            }
            let value = self.force(&lazy, &field.name.text, lazy.expr.span);
            self.field_type(&value, kind, field, lazy.expr.span, scope);
            self.set(&kind.provider_type.text, resource.mode, &field.name, name_span, value, lazy.expr.span, &mut made);
        }
        // Attributes were set field by field; those that are no fields were refused by `resolve`, and are for the checks.
        let field = |name: &str| kind.fields.iter().any(|field| &*field.name.text == name);
        made.attributes.extend(theirs.attributes.into_iter().filter(|argument| !field(&argument.name)));
        made.blocks.extend(theirs.blocks);
        self.kind_name(kind, &own, &mut made);
        made
    }

    /// The attribute that the user of a kind sets, also in an `if`.
    fn given(&mut self, body: &'p program::Body, wanted: &str, scope: &Scope<'p>) -> Option<(Span, &'p Expr)> {
        body.entries.iter().find_map(|entry| match entry {
            Entry::Attribute { name, value } if &*name.text == wanted => Some((name.span, value)),
            Entry::If { condition, then, otherwise } => match self.static_condition(condition, scope) {
                Some(true) => self.given(then, wanted, scope),
                Some(false) => self.given(otherwise, wanted, scope),
                None => self.given(then, wanted, scope).or_else(|| self.given(otherwise, wanted, scope)),
            },
            _ => None,
        })
    }

    /// The blocks that the user of a kind sets, and all that stands in `for` and `if`.
    fn given_blocks(&mut self, resource: &'p program::Resource, scope: &Scope<'p>) -> Body {
        let mut made = Body::default();
        for entry in &resource.body.entries {
            let own_block =
                matches!(entry, Entry::Block { name, .. } if !super::body::META_BLOCKS.contains(&&*name.text));
            if own_block || matches!(entry, Entry::For { .. } | Entry::If { .. }) {
                self.entry(entry, scope, &mut made);
            }
        }
        made
    }

    fn field_type(&mut self, value: &Value, kind: &Kind, field: &KindField, span: Span, scope: &Scope<'p>) {
        let ty = &field.ty;
        if !matches!(value, Value::Null) && !convertible(&value.ty(), ty) {
            let message = format!("expected {ty}, found {}", value.ty());
            self.report(scope.frame, Diagnostic::error(&TYPE_MISMATCH, span, message));
            return;
        }
        // What is known of identifiers, a check says.
        let ty_name = &kind.provider_type.text;
        let known = self.schemas().facts(ty_name).takes(ty_name, &[], &field.name.text);
        if known.is_empty()
            && let Some((message, help)) = self.unrefined(value, ty)
        {
            self.report(scope.frame, Diagnostic::error(&TYPE_MISMATCH, span, message).help(help));
        }
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
    fn kind_name(&mut self, kind: &'p Kind, own: &Scope<'p>, made: &mut Body) {
        let Some(pattern) = &kind.naming else { return };
        let value = self.expression(pattern, own);
        let ty = &kind.provider_type.text;
        set_name(self.schemas().facts(ty).physical_name(ty), value, pattern.span, made);
    }

    /// A kind on its own: its fields against the provider's schema, whoever will use it.
    pub(super) fn kind_alone(&mut self, id: DefinitionId, kind: &'p Kind) {
        self.evaluated.instances.push(super::Instance {
            definition: id,
            parent: None,
            path: "".into(),
            span: kind.name.span,
        });
        let frame = Rc::new(KindFrame { position: 0, fields: RefCell::new(BTreeMap::new()) });
        let own = Scope::of_kind(0, frame.clone());
        let mut made = Body { span: kind.name.span, ..Body::default() };
        let mut fields = Vec::new();
        for field in &kind.fields {
            match &field.mode {
                FieldMode::Fixed(value) | FieldMode::Default(value) => {
                    let lazy = Lazy::new(value, None, own.clone());
                    frame.fields.borrow_mut().insert(field.name.text.clone(), lazy.clone());
                    fields.push((field, lazy));
                }
                FieldMode::Required | FieldMode::Optional => {
                    self.unknowns.insert(field.name.text.clone(), Value::Unknown(field.ty.clone()));
                    let value = Value::Unknown(field.ty.clone());
                    self.set(
                        &kind.provider_type.text,
                        Mode::Managed,
                        &field.name,
                        field.name.span,
                        value,
                        field.ty_span,
                        &mut made,
                    );
                }
                FieldMode::Parameter => {
                    self.unknowns.insert(field.name.text.clone(), Value::Unknown(field.ty.clone()));
                }
            }
        }
        for (field, lazy) in fields {
            let value = self.force(&lazy, &field.name.text, lazy.expr.span);
            self.field_type(&value, kind, field, lazy.expr.span, &own);
            self.set(
                &kind.provider_type.text,
                Mode::Managed,
                &field.name,
                field.name.span,
                value,
                lazy.expr.span,
                &mut made,
            );
        }
        self.kind_name(kind, &own, &mut made);
        self.evaluated.resources.push(Resource {
            mode: Mode::Managed,
            ty: kind.provider_type.text.clone(),
            ty_span: kind.provider_type.span,
            name: kind.name.text.clone(),
            declared: kind.name.clone(),
            key: None,
            instance: 0,
            span: kind.name.span,
            kind: Some(id),
            docs: kind.docs.clone(),
            allows: Vec::new(),
            body: made,
            meta: Meta::default(),
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
fn blocks_of(
    value: Value,
    name_span: Span,
    span: Span,
    schema: Option<&(Rc<crate::schema::Schema>, Rc<crate::schema::Block>)>,
) -> Body {
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

/// Sets the physical name of a resource: its attribute for that, which is `name` where nothing is known, else the `Name`
/// tag.
fn set_name(physical: Option<&PhysicalName>, value: Value, span: Span, made: &mut Body) {
    let attribute = physical.map_or("name", |physical| physical.attribute);
    if attribute != NAME_TAG {
        if made.attribute(attribute).is_none() {
            made.attributes.push(Argument {
                name: attribute.into(),
                name_span: span,
                value: ArgumentValue::Value(value),
                span,
            });
        }
        return;
    }
    let key = Text::from("Name");
    match made.attributes.iter_mut().find(|argument| &*argument.name == "tags") {
        Some(Argument { value: ArgumentValue::Value(Value::Object(tags)), .. }) => {
            let mut all = (**tags).clone();
            all.entry(key).or_insert(value);
            *tags = Rc::new(all);
        }
        Some(_) => {}
        None => made.attributes.push(Argument {
            name: "tags".into(),
            name_span: span,
            value: ArgumentValue::Value(Value::Object(Rc::new(BTreeMap::from([(key, value)])))),
            span,
        }),
    }
}
