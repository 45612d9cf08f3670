//! Configurations of providers, which they want before they plan.

use infra_compiler::schema::Schema;
use rmpv::Value;

use crate::{Body, Failure, Server};

/// Configures hashicorp/aws so that it plans without a network: with a region, and credentials that nobody looks at.
pub fn configure_aws(server: &mut Server, schema: &Schema) -> Result<(), Failure> {
    let damaged = |error: infra_compiler::schema::TableError| Failure::Start(error.to_string());
    let block = schema.provider().map_err(damaged)?;
    let mut body = Body::default();
    for (name, value) in [("region", "us-east-1"), ("access_key", "test"), ("secret_key", "test")] {
        body.set(&[name.into()], Value::from(value));
    }
    for name in ["skip_credentials_validation", "skip_region_validation", "skip_requesting_account_id"] {
        body.set(&[name.into()], Value::from(true));
    }
    body.set(&["skip_metadata_api_check".into()], Value::from("true"));
    server.configure(&body.config(schema, &block).map_err(damaged)?)
}
