use crate::{
    evaluated::Body,
    provider::{Ending, PhysicalName},
    value::Value,
};

/// How a name must end, by what else is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ends {
    /// As it likes: names of the type have no ending of their own.
    Freely,
    /// With this: a FIFO queue's `.fifo`.
    With(Ending),
    /// Without this.
    Without(Ending),
    /// With it or without: the attribute that says so is known only later.
    Either(Ending),
}

impl Ends {
    /// What holds for a body.
    pub fn of(body: &Body, physical: &PhysicalName) -> Self {
        let Some(ending) = physical.ending() else { return Self::Freely };
        match body.attribute(ending.attribute).map(|argument| argument.value()) {
            None | Some(Some(Value::Null | Value::Bool(false))) => Self::Without(ending),
            Some(Some(Value::Bool(true))) => Self::With(ending),
            Some(Some(Value::String(text))) if &**text == "true" => Self::With(ending),
            Some(Some(Value::String(text))) if &**text == "false" => Self::Without(ending),
            Some(_) => Self::Either(ending),
        }
    }
}
