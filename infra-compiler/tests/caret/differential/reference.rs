//! References to what a program has declared so far.

use infra_compiler::{aws::AWS, program::Mode, provider::Identifier, schema::Attribute, types::Type};

use super::{
    generate::Generator,
    program::{Expression, Resource},
};

/// How many of a resource there are.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Instances {
    /// Neither `count` nor `for_each`: the resource itself.
    One,
    /// As `count` says.
    Count,
    /// As `for_each` says.
    ForEach,
}

impl Instances {
    /// By what it is declared with.
    pub(super) fn of(resource: &Resource) -> Self {
        match (resource.body.has("count"), resource.body.has("for_each")) {
            (true, _) => Self::Count,
            (_, true) => Self::ForEach,
            _ => Self::One,
        }
    }

    /// A text that each instance has for itself.
    pub(super) fn each(self) -> Option<&'static str> {
        match self {
            Self::One => None,
            Self::Count => Some("count.index"),
            Self::ForEach => Some("each.key"),
        }
    }

    /// One instance of a resource.
    pub(super) fn one(self, address: &str) -> Expression {
        let index = match self {
            Self::One => "",
            Self::Count => "[0]",
            Self::ForEach => "[\"a\"]",
        };
        Expression::word(format!("{address}{index}"))
    }
}

/// Whether it can be read back by anyone.
pub(super) fn readable(attribute: &Attribute) -> bool {
    !attribute.sensitive && !attribute.write_only && !attribute.deprecated
}

impl Generator<'_> {
    /// A resource that others may refer to, and its instances.
    fn referable(&mut self) -> Option<(Resource, Instances)> {
        let all: Vec<(Resource, Instances)> = self
            .program
            .resources()
            .zip(&self.instances)
            .filter(|(resource, _)| resource.mode != Mode::Ephemeral)
            .map(|(resource, instances)| (resource.clone(), *instances))
            .collect();
        self.random.pick(&all).cloned()
    }

    fn text_of(&mut self, resource: &Resource) -> Option<String> {
        let block = self.schema.resource(resource.mode, &resource.ty).ok()??;
        let texts: Vec<&Attribute> = block
            .attributes
            .iter()
            .filter(|one| one.ty == Type::String && one.nested.is_none() && readable(one))
            .collect();
        self.random.pick(&texts).map(|attribute| attribute.name.to_string())
    }

    /// Any text of a resource.
    pub(super) fn reference_to_text(&mut self) -> Option<Expression> {
        let (resource, instances) = self.referable()?;
        let attribute = self.text_of(&resource)?;
        Some(instances.one(&resource.address()).then(format!(".{attribute}")))
    }

    /// A text of all instances of a resource.
    pub(super) fn reference_to_texts(&mut self) -> Option<Expression> {
        let (resource, instances) = self.referable()?;
        let attribute = self.text_of(&resource)?;
        let address = Expression::word(resource.address());
        match instances {
            Instances::One => None,
            Instances::Count => Some(address.then(format!("[*].{attribute}"))),
            Instances::ForEach => Some(Expression::call("values", vec![address]).then(format!("[*].{attribute}"))),
        }
    }

    /// An identifier that the attribute takes, if anything declared gives one.
    pub(super) fn right_reference(&mut self, wanted: &[Identifier]) -> Option<Expression> {
        let (resource, instances) = self.referable()?;
        if resource.mode != Mode::Managed {
            return None;
        }
        let attribute = wanted
            .iter()
            .filter(|identifier| identifier.of == resource.ty)
            .find_map(|identifier| AWS.facts.attribute_giving(&resource.ty, identifier))?;
        Some(instances.one(&resource.address()).then(format!(".{attribute}")))
    }
}
