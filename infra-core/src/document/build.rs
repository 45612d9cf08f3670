use std::collections::BTreeMap;

use serde_core::Serialize;
use serde_json::{Map, Value};

use super::{DocumentError, Kind, Ref, Synthesized, Template, json, kind};
use crate::{REQUIRED_VERSION, template::Suffix};

/// A Terraform JSON document that a program fills from what it knows when it runs.
///
/// ```
/// use infra_core::document::Document;
/// use serde_json::json;
///
/// let mut document = Document::new("dev".parse()?);
/// document.provider("aws", json!({ "region": "us-east-1" }))?;
/// let key = document.resource("aws_kms_key", "tenants", json!({ "enable_key_rotation": true }))?;
/// for tenant in ["ada", "bob"] {
///     let name = format!("sqs-queue-{tenant}-{}", document.suffix());
///     let body = json!({ "name": name, "kms_master_key_id": key.attribute("arn") });
///     document.resource("aws_sqs_queue", tenant, body)?;
/// }
/// assert!(document.to_json()?.contains(r#""kms_master_key_id": "${aws_kms_key.tenants.arn}""#));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone)]
pub struct Document {
    suffix: Suffix,
    /// `resource`, `data`, `output`, …, then the labels.
    blocks: BTreeMap<&'static str, Map<String, Value>>,
    required_providers: Map<String, Value>,
}

/// A resource of a document, to refer to it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Handle {
    address: String,
}

impl Handle {
    /// `aws_vpc.main`, `data.aws_ami.main`.
    pub fn address(&self) -> &str {
        &self.address
    }

    /// A reference to one of its attributes: `arn`, `endpoint[0].address`.
    pub fn attribute(&self, name: &str) -> Ref {
        Ref::new(&self.address, name)
    }
}

/// The resource as a whole: what `depends_on` takes.
impl Serialize for Handle {
    fn serialize<S: serde_core::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Template::whole(&self.address).serialize(serializer)
    }
}

impl Document {
    /// An empty document of an environment.
    pub fn new(suffix: Suffix) -> Self {
        Self { suffix, blocks: BTreeMap::new(), required_providers: Map::new() }
    }

    /// The environment.
    pub fn suffix(&self) -> &Suffix {
        &self.suffix
    }

    /// Adds a resource of a kind, with the kind's fixed values and its name.
    pub fn add<K: Kind>(&mut self, name: &str, resource: &K) -> Result<Handle, DocumentError> {
        let body = kind::body(resource, &self.suffix)?;
        self.labelled("resource", K::TYPE, name, body)
    }

    /// Adds a resource of a provider type. Nested blocks are objects or lists of objects.
    pub fn resource(&mut self, ty: &str, name: &str, body: impl Serialize) -> Result<Handle, DocumentError> {
        let body = json::body(object(&format!("{ty}.{name}"), body)?);
        self.labelled("resource", ty, name, body)
    }

    /// Adds a data source.
    pub fn data(&mut self, ty: &str, name: &str, body: impl Serialize) -> Result<Handle, DocumentError> {
        let body = json::body(object(&format!("data.{ty}.{name}"), body)?);
        self.labelled("data", ty, name, body)
    }

    /// Adds a variable: `type`, `default`, `description` and what else Terraform knows of it.
    pub fn variable(&mut self, name: &str, body: impl Serialize) -> Result<Ref, DocumentError> {
        let what = format!("var.{name}");
        let body = json::object(object(&what, body)?, json::Escaping::Literal);
        insert(self.blocks.entry("variable").or_default(), &what, name, Value::Object(body))?;
        Ok(Ref::new("var", name))
    }

    /// Adds an output.
    pub fn output(&mut self, name: &str, value: impl Serialize) -> Result<(), DocumentError> {
        let what = format!("output.{name}");
        let value = json::terraform(self::value(&what, value)?, json::Escaping::Template);
        let body = Map::from_iter([("value".to_owned(), value)]);
        insert(self.blocks.entry("output").or_default(), &what, name, Value::Object(body))
    }

    /// Configures a provider.
    pub fn provider(&mut self, name: &str, body: impl Serialize) -> Result<(), DocumentError> {
        let what = format!("provider.{name}");
        let body = json::object(object(&what, body)?, json::Escaping::Template);
        insert(self.blocks.entry("provider").or_default(), &what, name, Value::Object(body))
    }

    /// States where a provider comes from and which versions of it will do: `hashicorp/aws`, `~> 5.100`.
    pub fn required_provider(&mut self, name: &str, source: &str, version: &str) -> Result<(), DocumentError> {
        let body = serde_json::json!({ "source": source, "version": version });
        insert(&mut self.required_providers, &format!("required_providers.{name}"), name, body)
    }

    /// The document: two-space indentation, keys sorted, a line feed at its end, the same for the same content.
    ///
    /// A reference to a resource that the document does not hold is an error.
    pub fn to_json(&self) -> Result<String, DocumentError> {
        let mut root: Map<String, Value> =
            self.blocks.iter().map(|(name, block)| ((*name).to_owned(), Value::Object(block.clone()))).collect();
        let mut terraform = Map::from_iter([("required_version".to_owned(), REQUIRED_VERSION.into())]);
        if !self.required_providers.is_empty() {
            terraform.insert("required_providers".to_owned(), Value::Object(self.required_providers.clone()));
        }
        root.insert("terraform".to_owned(), Value::Object(terraform));
        let root = json::sorted(Value::Object(root));
        let document = Synthesized::new(root);
        document.check_references()?;
        let text = serde_json::to_string_pretty(document.value()).map_err(|error| DocumentError(error.to_string()))?;
        Ok(text + "\n")
    }

    fn labelled(
        &mut self,
        block: &'static str,
        ty: &str,
        name: &str,
        body: Map<String, Value>,
    ) -> Result<Handle, DocumentError> {
        let address = if block == "data" { format!("data.{ty}.{name}") } else { format!("{ty}.{name}") };
        if !is_name(ty) {
            return Err(DocumentError(format!("`{}`: the type is no name of a provider type", address.escape_debug())));
        }
        let types = self.blocks.entry(block).or_default();
        let named = types.entry(ty).or_insert_with(|| Value::Object(Map::new()));
        if let Value::Object(named) = named {
            insert(named, &address, name, Value::Object(body))?;
        }
        Ok(Handle { address })
    }
}

fn insert(into: &mut Map<String, Value>, what: &str, name: &str, value: Value) -> Result<(), DocumentError> {
    if !is_name(name) {
        let what = what.escape_debug();
        return Err(DocumentError(format!(
            "`{what}`: a name has letters, digits, `_` and `-`, and begins with a letter or `_`"
        )));
    }
    if into.contains_key(name) {
        return Err(DocumentError(format!("the document has `{what}` already")));
    }
    into.insert(name.to_owned(), value);
    Ok(())
}

fn is_name(text: &str) -> bool {
    let mut characters = text.chars();
    characters.next().is_some_and(|first| first.is_ascii_alphabetic() || first == '_')
        && characters.all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-'))
}

fn value(what: &str, value: impl Serialize) -> Result<Value, DocumentError> {
    crate::json::to_value(&value).map_err(|error| DocumentError(format!("`{what}` does not serialize: {error}")))
}

fn object(what: &str, body: impl Serialize) -> Result<Map<String, Value>, DocumentError> {
    match value(what, body)? {
        Value::Object(members) if !members.contains_key(super::reference::TEMPLATE) => Ok(members),
        _ => Err(DocumentError(format!("the body of `{what}` is not an object"))),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::document::Layout;
    use crate::template::{Encoding, Hole};

    fn document() -> Document {
        Document::new("dev".parse().unwrap())
    }

    #[test]
    fn a_document_is_sorted_escaped_and_ends_with_a_line_feed() {
        let mut document = document();
        document.provider("aws", json!({ "region": "us-east-1" })).unwrap();
        document.required_provider("aws", "hashicorp/aws", "~> 5.100").unwrap();
        let owner = document.variable("owner", json!({ "type": "string", "default": "${nobody}" })).unwrap();
        let bucket = document.resource("aws_s3_bucket", "logs", json!({ "bucket": "b-dev", "owner": owner })).unwrap();
        let objects = Template::from(&bucket.attribute("arn")).text("/${aws:username}/*");
        let body = json!({ "policy": objects, "user": "${x}", "path": null, "depends_on": [bucket] });
        document.resource("aws_iam_user_policy", "logs", body).unwrap();
        document.output("bucket", bucket.attribute("id")).unwrap();
        let expected = r#"{
  "output": {
    "bucket": {
      "value": "${aws_s3_bucket.logs.id}"
    }
  },
  "provider": {
    "aws": {
      "region": "us-east-1"
    }
  },
  "resource": {
    "aws_iam_user_policy": {
      "logs": {
        "depends_on": [
          "aws_s3_bucket.logs"
        ],
        "policy": "${aws_s3_bucket.logs.arn}/$${aws:username}/*",
        "user": "$${x}"
      }
    },
    "aws_s3_bucket": {
      "logs": {
        "bucket": "b-dev",
        "owner": "${var.owner}"
      }
    }
  },
  "terraform": {
    "required_providers": {
      "aws": {
        "source": "hashicorp/aws",
        "version": "~> 5.100"
      }
    },
    "required_version": ">= 1.11"
  },
  "variable": {
    "owner": {
      "default": "${nobody}",
      "type": "string"
    }
  }
}
"#;
        assert_eq!(document.to_json().unwrap(), expected);
    }

    #[test]
    fn what_is_wrong_is_said() {
        let mut document = document();
        document.resource("aws_vpc", "main", json!({})).unwrap();
        let error = |result: Result<Handle, DocumentError>| result.unwrap_err().to_string();
        assert_eq!(error(document.resource("aws_vpc", "main", json!({}))), "the document has `aws_vpc.main` already");
        assert!(error(document.resource("aws_vpc", "a b", json!({}))).contains("begins with a letter"));
        assert!(error(document.resource("aws vpc", "a", json!({}))).contains("no name of a provider type"));
        assert_eq!(error(document.resource("aws_vpc", "b", 1)), "the body of `aws_vpc.b` is not an object");
        document.output("vpc", Ref::new("aws_vpc.mian", "id")).unwrap();
        assert_eq!(
            document.to_json().unwrap_err().to_string(),
            "`output.vpc` refers to `aws_vpc.mian`, which the document does not have; did you mean `aws_vpc.main`?"
        );
    }

    struct Queue {
        key: Ref,
        delay: Option<u32>,
        tags: BTreeMap<String, Ref>,
    }

    impl Kind for Queue {
        const TYPE: &'static str = "aws_sqs_queue";
        const LAYOUT: Layout = Layout {
            document: "{ \"resource\": { \"aws_sqs_queue\": { \"x\": {\n\"name\": \"sqs-queue-\u{1}\", \"fifo_queue\": true, \
                       \"policy\": \"a \u{2}0\u{3}\", \"redrive\": \"${upper(\u{2}1\u{3})}\", \"delay\": \u{2}2\u{3} } } } }",
            holes: &[
                Hole::Rust { path: &[], index: 0, encoding: Encoding::Text },
                Hole::Rust { path: &[], index: 0, encoding: Encoding::Expression },
                Hole::Rust { path: &[], index: 1, encoding: Encoding::Json(4) },
            ],
            fields: &[("key", true), ("delay", true), ("tags", true)],
        };

        fn values(&self) -> Result<Vec<Value>, String> {
            Ok(vec![json!(self.key), json!(self.delay), json!(self.tags)])
        }
    }

    #[test]
    fn a_kind_brings_what_is_fixed() {
        let mut document = document();
        let key = document.resource("aws_kms_key", "k", json!({})).unwrap();
        let tags = BTreeMap::from([("key".to_owned(), key.attribute("id"))]);
        let queue = Queue { key: key.attribute("arn"), delay: None, tags };
        assert_eq!(document.add("jobs", &queue).unwrap().address(), "aws_sqs_queue.jobs");
        let found = Synthesized::parse(&document.to_json().unwrap()).unwrap();
        let expected = json!({
            "name": "sqs-queue-dev",
            "fifo_queue": true,
            "policy": "a ${aws_kms_key.k.arn}",
            "redrive": "${upper(aws_kms_key.k.arn)}",
            "key": "${aws_kms_key.k.arn}",
            "tags": { "key": "${aws_kms_key.k.id}" },
        });
        assert_eq!(found.at("aws_sqs_queue.jobs").unwrap().value(), &expected);
    }
}
