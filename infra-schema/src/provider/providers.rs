use std::rc::Rc;

use super::{EmbeddedTable, Facts};
use crate::schema::{DEFAULT_HOST, Schema};

/// One provider: its address, the versions that there is a table of, and what else is known of its types.
pub struct Provider {
    /// Its address, as `source` takes it: `hashicorp/aws`.
    pub source: &'static str,
    /// Its tables, the newest version first.
    pub tables: &'static [EmbeddedTable],
    /// What its schema does not say.
    pub facts: &'static dyn Facts,
    /// The rules about its types that come with the compiler, if there are such.
    pub rules: Option<EmbeddedRules>,
}

/// Rules that come with the compiler, as `cargo xtask rules` writes them.
#[derive(Debug, Clone, Copy)]
pub struct EmbeddedRules {
    /// What is asked.
    pub table: &'static [u8],
    /// What explains it.
    pub docs: &'static [u8],
}

impl Provider {
    /// The name with which its types begin, and by which a program knows it unless it says otherwise: `aws`.
    pub fn name(&self) -> &'static str {
        self.source.rsplit('/').next().unwrap_or(self.source)
    }

    /// The versions that there is a table of, as `versions` takes them, the newest first: `6.69`.
    pub fn versions(&self) -> impl Iterator<Item = &'static str> {
        self.tables.iter().map(EmbeddedTable::short_version)
    }

    /// The schema at this version, which may be shortened: `5.100.0`, `5.100` or `5`.
    ///
    /// ```
    /// use infra_schema::aws::AWS;
    ///
    /// assert_eq!(AWS.schema("5.100").unwrap().version(), "5.100.0");
    /// assert!(AWS.schema("5.1").is_none());
    /// ```
    pub fn schema(&self, version: &str) -> Option<Rc<Schema>> {
        self.tables.iter().find(|table| table.is_of(version)).and_then(EmbeddedTable::open)
    }

    /// The schema of the newest version.
    pub fn newest(&self) -> Option<Rc<Schema>> {
        self.tables.first().and_then(EmbeddedTable::open)
    }
}

/// The providers that are known.
#[derive(Clone, Copy)]
pub struct Providers {
    default: &'static Provider,
    others: &'static [&'static Provider],
}

impl Providers {
    /// The provider of programs that name none, and the others.
    pub const fn new(default: &'static Provider, others: &'static [&'static Provider]) -> Self {
        Self { default, others }
    }

    /// The provider of programs that name none.
    pub const fn default_provider(&self) -> &'static Provider {
        self.default
    }

    /// Those that are part of Terraform, and in reach of every program.
    pub fn built_in(&self) -> impl Iterator<Item = &'static Provider> {
        self.iter().filter(|provider| is_built_in(provider.source))
    }

    /// The provider of this address, which may name Terraform's own registry as its host or leave it out.
    pub fn by_source(&self, source: &str) -> Option<&'static Provider> {
        let source = source.strip_prefix(DEFAULT_HOST).unwrap_or(source);
        self.iter().find(|provider| provider.source == source)
    }

    /// The rules that come with the compiler.
    pub fn rules(&self) -> impl Iterator<Item = EmbeddedRules> {
        self.iter().filter_map(|provider| provider.rules)
    }

    fn iter(&self) -> impl Iterator<Item = &'static Provider> {
        std::iter::once(self.default).chain(self.others.iter().copied())
    }
}

/// Whether a provider of this address is part of Terraform, and so takes no version.
pub fn is_built_in(source: &str) -> bool {
    source.starts_with("terraform.io/builtin/")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{aws::AWS, builtin::TERRAFORM};

    static PROVIDERS: Providers = Providers::new(&AWS, &[&TERRAFORM]);

    #[test]
    fn providers_are_found_by_their_address() {
        let found = |source| PROVIDERS.by_source(source).map(Provider::name);
        assert_eq!(found("hashicorp/aws"), Some("aws"));
        assert_eq!(found("registry.terraform.io/hashicorp/aws"), Some("aws"));
        assert_eq!(found("terraform.io/builtin/terraform"), Some("terraform"));
        assert_eq!(found("example.com/hashicorp/aws"), None);
        assert_eq!(found("aws"), None);
    }

    #[test]
    fn the_one_that_is_part_of_terraform_is_in_reach_of_all() {
        assert_eq!(PROVIDERS.built_in().map(Provider::name).collect::<Vec<_>>(), ["terraform"]);
        assert_eq!(PROVIDERS.default_provider().name(), "aws");
    }

    #[test]
    fn a_table_is_opened_once() {
        let (one, other) = (AWS.newest().unwrap(), AWS.schema("6").unwrap());
        assert!(Rc::ptr_eq(&one, &other));
        assert!(AWS.schema("").is_none() && AWS.schema("4").is_none());
    }
}
