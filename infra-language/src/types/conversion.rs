use super::Type;

/// Whether a value of type `from` may be given where `to` is wanted, by Terraform's automatic conversions.
///
/// Text converts to a number or a bool only if it reads as one, which a type alone does not tell: such pairs count as
/// convertible, and a known value is looked at by whoever has it.
///
/// ```
/// use infra_language::types::{Type, convertible};
///
/// assert!(convertible(&Type::Number, &Type::String));
/// assert!(convertible(&Type::Tuple(vec![Type::Number, Type::String]), &Type::String.list()));
/// assert!(!convertible(&Type::Bool, &Type::Number));
/// assert!(!convertible(&Type::String, &Type::String.list()));
/// ```
pub fn convertible(from: &Type, to: &Type) -> bool {
    match (from.base(), to.base()) {
        (Type::Any, _)
        | (_, Type::Any)
        | (Type::String | Type::Number | Type::Bool, Type::String)
        | (Type::String | Type::Number, Type::Number)
        | (Type::String | Type::Bool, Type::Bool) => true,
        (Type::List(a) | Type::Set(a), Type::List(b) | Type::Set(b)) | (Type::Map(a), Type::Map(b)) => {
            convertible(a, b)
        }
        (Type::Tuple(elements), Type::List(b) | Type::Set(b)) => elements.iter().all(|a| convertible(a, b)),
        (Type::Tuple(a), Type::Tuple(b)) => a.len() == b.len() && a.iter().zip(b).all(|(a, b)| convertible(a, b)),
        (Type::List(a) | Type::Set(a), Type::Tuple(b)) => b.iter().all(|b| convertible(a, b)),
        (Type::Object(fields), Type::Map(b)) => fields.values().all(|field| convertible(&field.ty, b)),
        (Type::Map(a), Type::Object(fields)) => fields.values().all(|field| convertible(a, &field.ty)),
        (Type::Object(a), Type::Object(b)) => b.iter().all(|(name, wanted)| match a.get(name) {
            Some(given) => convertible(&given.ty, &wanted.ty),
            None => wanted.optional,
        }),
        _ => false,
    }
}

/// The one type that all of these convert to: their common type, text where only text will do, else [`Type::Any`].
pub fn unify<'a>(types: impl IntoIterator<Item = &'a Type>) -> Type {
    let mut types = types.into_iter();
    let Some(first) = types.next() else { return Type::Any };
    types.fold(first.base().clone(), |all, one| {
        let one = one.base();
        // What one of them has, another may lack: none of the two is the type of both.
        if let (Type::Object(a), Type::Object(b)) = (&all, one)
            && !a.keys().eq(b.keys())
        {
            return Type::Any;
        }
        let takes_one = convertible(one, &all)
            && !matches!(one, Type::Any)
            && !matches!((&all, one), (Type::Number | Type::Bool, Type::String));
        if all == *one || takes_one {
            all
        } else if convertible(&all, one) && !matches!(all, Type::Any) {
            one.clone()
        } else if matches!((&all, one), (Type::Number, Type::Bool) | (Type::Bool, Type::Number)) {
            Type::String
        } else {
            Type::Any
        }
    })
}
