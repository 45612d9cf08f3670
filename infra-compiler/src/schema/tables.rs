//! The tables that come with the crate. `cargo xtask schema` makes them.

use std::rc::Rc;

use super::Schema;

/// One table: the version it is of, its bytes.
type Embedded = (&'static str, &'static [u8]);

static AWS: [Embedded; 2] =
    [("6.66.0", include_bytes!("tables/aws-6.66.0.table")), ("5.100.0", include_bytes!("tables/aws-5.100.0.table"))];
static TERRAFORM: &[u8] = include_bytes!("tables/terraform.table");

/// The versions of hashicorp/aws that there is a table for, as one writes them in `versions`; the newest first.
pub static VERSIONS: &[&str] = &["6.66", "5.100"];

thread_local! {
    static OPEN_AWS: Vec<(&'static str, Option<Rc<Schema>>)> =
        AWS.iter().map(|(version, bytes)| (*version, open(bytes))).collect();
    static OPEN_TERRAFORM: Option<Rc<Schema>> = open(TERRAFORM);
}

fn open(bytes: &'static [u8]) -> Option<Rc<Schema>> {
    Schema::open(bytes).ok().map(Rc::new)
}

/// The table of hashicorp/aws at this version, which may be shortened: `5.100.0`, `5.100` or `5`.
///
/// ```
/// use infra_compiler::schema::tables;
///
/// assert_eq!(tables::aws("5.100").unwrap().version(), "5.100.0");
/// assert!(tables::aws("5.1").is_none());
/// ```
pub fn aws(version: &str) -> Option<Rc<Schema>> {
    let fits = |full: &str| full.strip_prefix(version).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'));
    OPEN_AWS.with(|all| all.iter().find(|(full, _)| fits(full)).and_then(|(_, schema)| schema.clone()))
}

/// The provider that Terraform itself has: `terraform_data`, `terraform_remote_state`.
pub fn terraform() -> Option<Rc<Schema>> {
    OPEN_TERRAFORM.with(Clone::clone)
}
