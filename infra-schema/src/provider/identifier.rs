use std::fmt;

/// Which of the identifiers of a resource.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum IdentifierForm {
    /// An id that the provider chose: `vpc-0123…`.
    Id,
    /// An Amazon Resource Name.
    Arn,
    /// A name that its maker chose.
    Name,
    /// The URL of a queue or repository.
    Url,
    /// The hosted zone of an endpoint, for alias records.
    Zone,
}

/// An identifier of a resource: the id of a VPC.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Identifier {
    /// Which of its identifiers.
    pub form: IdentifierForm,
    /// The type of the resource; several types that make or read the same are one here; `*` is anything.
    pub of: &'static str,
}

impl Identifier {
    /// Whether what takes this identifier takes `given`.
    pub fn takes(&self, given: &Self) -> bool {
        self.form == given.form && (self.of == given.of || self.is_of_anything() || given.is_of_anything())
    }

    /// Whether it may be of a resource of any type.
    pub fn is_of_anything(&self) -> bool {
        self.of == "*"
    }
}

impl fmt::Display for IdentifierForm {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Id => "id",
            Self::Arn => "ARN",
            Self::Name => "name",
            Self::Url => "URL",
            Self::Zone => "hosted zone",
        })
    }
}

impl fmt::Display for Identifier {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.is_of_anything() {
            write!(formatter, "the {} of anything", self.form)
        } else {
            write!(formatter, "the {} of `{}`", self.form, self.of)
        }
    }
}
