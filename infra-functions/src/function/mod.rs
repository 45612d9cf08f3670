//! Terraform's functions and operators: their signatures as a table, and what static calls of them give.
//!
//! A call is folded only where the result is certainly Terraform's own; everything else is [`Folded::Deferred`] and
//! stays an expression of the output. Nothing here reads files, clocks or randomness.

mod arguments;
mod arithmetic;
mod casting;
mod collection;
mod conversion_error;
mod convert;
mod csv;
mod encoding;
mod equality;
mod foreign;
mod format;
mod hash;
mod json;
mod network;
mod numeric;
mod operator;
mod order;
mod regex;
mod result;
mod search;
mod set;
mod table;
mod text;
mod time;
mod toml;
mod unify;
mod yaml;

pub use conversion_error::ConversionError;
pub use convert::convert;
pub use foreign::{Meant, meant};
pub use operator::{attribute, binary, conditional, index, never_alike, to_template_text, unary};
pub use toml::tomldecode;

use arguments::{Attempt, outcome};

use crate::{types::Type, types::convertible, value::Value};

/// A function of Terraform.
#[derive(Debug)]
pub struct Function {
    /// As programs call it.
    pub name: &'static str,
    /// The parameters that must be given.
    pub parameters: &'static [Parameter],
    /// What any number of further arguments are.
    pub variadic: Option<Parameter>,
    returns: Returns,
    fold: Fold,
}

/// A parameter of a function.
#[derive(Debug, Clone, Copy)]
pub struct Parameter {
    /// Its name in Terraform's documentation.
    pub name: &'static str,
    /// What it takes.
    pub ty: ParameterType,
    /// Whether it takes `null`.
    pub nullable: bool,
}

/// The types that occur in signatures.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ParameterType {
    /// Anything.
    Any,
    /// `string`.
    String,
    /// `number`.
    Number,
    /// `bool`.
    Bool,
    /// `list(any)`.
    List,
    /// `list(list(any))`.
    Lists,
    /// `list(string)`.
    Strings,
    /// `list(number)`.
    Numbers,
    /// `list(bool)`.
    Bools,
    /// `set(any)`.
    Set,
    /// `set(string)`.
    StringSet,
    /// `map(any)`.
    Map,
    /// `map(list(string))`.
    StringLists,
}

impl ParameterType {
    /// As a type of the language.
    pub fn ty(self) -> Type {
        match self {
            Self::Any => Type::Any,
            Self::String => Type::String,
            Self::Number => Type::Number,
            Self::Bool => Type::Bool,
            Self::List => Type::Any.list(),
            Self::Lists => Type::Any.list().list(),
            Self::Strings => Type::String.list(),
            Self::Numbers => Type::Number.list(),
            Self::Bools => Type::Bool.list(),
            Self::Set => Type::Any.set(),
            Self::StringSet => Type::String.set(),
            Self::Map => Type::Any.map(),
            Self::StringLists => Type::String.list().map(),
        }
    }
}

/// What a function returns.
#[derive(Debug, Clone, Copy)]
enum Returns {
    /// Always this.
    Is(ParameterType),
    /// It depends on the types of the arguments.
    Of(fn(&[Type]) -> Type),
}

/// How a call is computed here.
#[derive(Debug, Clone, Copy)]
enum Fold {
    /// Not at all: impure, or Terraform's own business.
    Never,
    /// If all of its arguments are known.
    Known(fn(&[Value]) -> Attempt),
    /// The function looks for itself at what is known.
    Partial(fn(&[Value]) -> Attempt),
}

/// What an attempt to fold gives.
type Outcome = Result<Folded, CallError>;

/// The result of a call that was not wrong.
#[derive(Debug, Clone, PartialEq)]
pub enum Folded {
    /// What Terraform would give; parts of it may be deferred.
    Value(Value),
    /// Left to Terraform.
    Deferred,
}

/// Why a call is wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CallError {
    /// The index of the argument at fault, if one is.
    pub argument: Option<usize>,
    /// What kind of mistake it is.
    pub kind: CallErrorKind,
    /// What is wrong: lower case, no full stop.
    pub message: String,
    /// How to fix it.
    pub help: Option<String>,
}

/// Kinds of wrong calls.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum CallErrorKind {
    /// Too many or too few arguments.
    Arity,
    /// An argument of a type that does not convert to the parameter's.
    ArgumentType,
    /// The types are right, the value is not.
    Invalid,
    /// Terraform computes it, and this language takes it for a mistake.
    Refused,
}

impl CallError {
    fn arity(message: String, help: Option<String>, argument: Option<usize>) -> Self {
        Self { argument, kind: CallErrorKind::Arity, message, help }
    }

    fn of_type(argument: usize, message: impl Into<String>) -> Self {
        Self { argument: Some(argument), kind: CallErrorKind::ArgumentType, message: message.into(), help: None }
    }

    fn invalid(argument: impl Into<Option<usize>>, message: impl Into<String>) -> Self {
        Self { argument: argument.into(), kind: CallErrorKind::Invalid, message: message.into(), help: None }
    }

    fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }
}

/// The function of this name, also as `core::name`.
///
/// ```
/// assert!(infra_functions::function::lookup("cidrsubnet").is_some());
/// assert!(infra_functions::function::lookup("core::cidrsubnet").is_some());
/// assert!(infra_functions::function::lookup("cidr_subnet").is_none());
/// ```
pub fn lookup(name: &str) -> Option<&'static Function> {
    let name = name.strip_prefix("core::").unwrap_or(name);
    let index = table::FUNCTIONS.binary_search_by(|function| function.name.cmp(name)).ok()?;
    table::FUNCTIONS.get(index)
}

/// The names of all functions, sorted.
pub fn names() -> impl Iterator<Item = &'static str> {
    table::FUNCTIONS.iter().map(|function| function.name)
}

impl Function {
    /// What Terraform's metadata calls the return type, [`ParameterType::Any`] where it depends on the arguments.
    pub fn returns(&self) -> ParameterType {
        match self.returns {
            Returns::Is(ty) => ty,
            Returns::Of(_) => ParameterType::Any,
        }
    }

    /// The call as documentation writes it: `cidrsubnet(prefix, newbits, netnum)`.
    pub fn signature(&self) -> String {
        let mut parts: Vec<String> = self.parameters.iter().map(|parameter| parameter.name.to_owned()).collect();
        parts.extend(self.variadic.map(|parameter| format!("{}...", parameter.name)));
        format!("{}({})", self.name, parts.join(", "))
    }

    /// The parameter that takes the argument of this index.
    pub fn parameter(&self, index: usize) -> Option<&Parameter> {
        self.parameters.get(index).or(self.variadic.as_ref())
    }

    /// Checks a call by the types of its arguments; if `spread`, the last is a sequence of the remaining arguments.
    ///
    /// The result is the type of the call, as precise as the arguments' types tell.
    pub fn check(&self, arguments: &[Type], spread: bool) -> Result<Type, CallError> {
        let single = arguments.len().saturating_sub(usize::from(spread));
        self.check_arity(single, spread)?;
        for (index, given) in arguments.iter().take(single).enumerate() {
            self.check_type(index, given)?;
        }
        if let (true, Some(last)) = (spread, arguments.last()) {
            match last.base() {
                Type::Any | Type::List(_) | Type::Set(_) => {}
                Type::Tuple(elements) => {
                    let mut all: Vec<Type> = arguments.iter().take(single).cloned().collect();
                    all.extend(elements.iter().cloned());
                    return self.check(&all, false);
                }
                other => {
                    return Err(CallError::of_type(single, format!("only a list can be spread, this is a `{other}`")));
                }
            }
            return Ok(match self.returns {
                Returns::Is(ty) => ty.ty(),
                Returns::Of(_) => Type::Any,
            });
        }
        Ok(match self.returns {
            Returns::Is(ty) => ty.ty(),
            Returns::Of(result) => result(arguments),
        })
    }

    /// Computes a call as far as that can be done here. Arguments may be known in part.
    pub fn call(&self, arguments: &[Value]) -> Result<Folded, CallError> {
        self.check_arity(arguments.len(), false)?;
        let mut converted = Vec::with_capacity(arguments.len());
        for (index, argument) in arguments.iter().enumerate() {
            let Some(parameter) = self.parameter(index) else { continue };
            if argument.is_poisoned() {
                return Ok(Folded::Deferred);
            }
            if matches!(argument, Value::Null) {
                if !parameter.nullable {
                    let message = format!("`{}` of `{}` must not be null", parameter.name, self.name);
                    return Err(CallError::invalid(index, message));
                }
                converted.push(Value::Null);
                continue;
            }
            if parameter.ty == ParameterType::Any {
                converted.push(argument.clone());
                continue;
            }
            converted.push(
                convert(argument, &parameter.ty.ty()).map_err(|reason| self.mismatch(index, &reason.to_string()))?,
            );
        }
        match self.fold {
            Fold::Known(fold) if converted.iter().all(Value::is_known) => outcome(fold(&converted)),
            Fold::Never | Fold::Known(_) => Ok(Folded::Deferred),
            Fold::Partial(fold) => outcome(fold(&converted)),
        }
    }

    fn check_arity(&self, given: usize, open: bool) -> Result<(), CallError> {
        let wanted = self.parameters.len();
        let few = given < wanted && !open;
        let many = given > wanted && self.variadic.is_none();
        if !few && !many {
            return Ok(());
        }
        let bound = if self.variadic.is_some() { "at least " } else { "" };
        let plural = if wanted == 1 { "" } else { "s" };
        let message = format!("`{}` takes {bound}{wanted} argument{plural}, {given} given", self.name);
        let help = format!("write `{}`", self.signature());
        Err(CallError::arity(message, Some(help), many.then_some(wanted)))
    }

    fn check_type(&self, index: usize, given: &Type) -> Result<(), CallError> {
        let Some(parameter) = self.parameter(index) else { return Ok(()) };
        let wanted = parameter.ty.ty();
        if convertible(given, &wanted) {
            return Ok(());
        }
        Err(self.mismatch(index, &format!("`{wanted}` wanted, this is `{given}`")))
    }

    fn mismatch(&self, index: usize, reason: &str) -> CallError {
        let name = self.parameter(index).map_or("argument", |parameter| parameter.name);
        CallError::of_type(index, format!("wrong `{name}` of `{}`: {reason}", self.name))
    }
}
