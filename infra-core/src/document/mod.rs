//! Documents that a program fills at run time.

/// A reference to an attribute of a resource, in a field of a kind.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Ref(String);

impl Ref {
    /// A reference by address and attribute: `aws_kms_key.storage` and `arn`.
    pub fn new(address: &str, attribute: &str) -> Self {
        Self(format!("{address}.{attribute}"))
    }
}
