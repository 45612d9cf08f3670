use std::fmt::{self, Write as _};

use serde_core::{Serialize, Serializer, ser::SerializeMap};

/// The one key of the object that a template serializes to; no text that a person writes holds it.
pub(super) const TEMPLATE: &str = "\u{2}template";

/// A reference to an attribute of a resource: in a field of a kind, or in the JSON of [`Document`](super::Document).
///
/// ```
/// use infra_core::document::Ref;
///
/// let key = Ref::new("aws_kms_key.storage", "arn");
/// assert_eq!(key.to_string(), "aws_kms_key.storage.arn");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Ref(String);

impl Ref {
    /// A reference by address and attribute: `aws_kms_key.storage` and `arn`, or `endpoint[0].address`.
    pub fn new(address: &str, attribute: &str) -> Self {
        Self(format!("{address}.{attribute}"))
    }
}

/// As Terraform writes it in an expression.
impl fmt::Display for Ref {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Serialize for Ref {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Template::from(self).serialize(serializer)
    }
}

/// A text with references in it.
///
/// ```
/// use infra_core::document::{Ref, Template};
///
/// let bucket = Ref::new("aws_s3_bucket.logs", "arn");
/// let objects = Template::from(&bucket).text("/*");
/// assert_eq!(objects.to_string(), "${aws_s3_bucket.logs.arn}/*");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct Template(String);

impl Template {
    /// An empty text.
    pub fn new() -> Self {
        Self::default()
    }

    /// A resource as a whole.
    pub(super) fn whole(address: &str) -> Self {
        Self(format!("${{{address}}}"))
    }

    /// Adds a text, which Terraform takes as it is.
    #[must_use]
    pub fn text(mut self, text: &str) -> Self {
        // A sign at the edge would open an interpolation together with its neighbour.
        let opens = text.starts_with('{') && self.0.ends_with(['$', '%']);
        if let Some(sign) = self.0.chars().next_back().filter(|_| opens) {
            self.0.push(sign);
        }
        self.0.push_str(&crate::template::escape(text));
        self
    }

    /// Adds the value of a reference.
    #[must_use]
    pub fn reference(mut self, reference: &Ref) -> Self {
        let plain = self.0.trim_end_matches(['$', '%']).len();
        let signs = self.0.split_off(plain);
        if !signs.is_empty() {
            let _ = write!(self.0, "${{\"{signs}\"}}");
        }
        let _ = write!(self.0, "${{{reference}}}");
        self
    }
}

impl From<&Ref> for Template {
    fn from(reference: &Ref) -> Self {
        Self::new().reference(reference)
    }
}

/// As Terraform reads it, escapes included.
impl fmt::Display for Template {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Serialize for Template {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(1))?;
        map.serialize_entry(TEMPLATE, &self.0)?;
        map.end()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_around_a_reference_open_nothing() {
        let key = Ref::new("aws_kms_key.k", "arn");
        let made = Template::new().text("${a} $").reference(&key).text("{b}%").text("{c}");
        assert_eq!(made.to_string(), "$${a} ${\"$\"}${aws_kms_key.k.arn}{b}%%{c}");
    }
}
