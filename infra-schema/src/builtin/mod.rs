//! The provider that is part of Terraform: `terraform_data`, `terraform_remote_state`.

use crate::provider::{EmbeddedTable, NOTHING, Provider};

/// The provider. `cargo xtask schema terraform` makes its table.
pub static TERRAFORM: Provider = Provider {
    source: "terraform.io/builtin/terraform",
    tables: &[EmbeddedTable { version: "1.11.4", bytes: include_bytes!("terraform.table") }],
    facts: NOTHING,
    rules: None,
};

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{mode::Mode, types::Type};

    #[test]
    fn knows_what_terraform_itself_has() {
        let terraform = TERRAFORM.newest().unwrap();
        assert_eq!((terraform.source(), terraform.version()), (TERRAFORM.source, "1.11.4"));
        let data = terraform.resource(Mode::Managed, "terraform_data").unwrap().unwrap();
        assert_eq!(data.attribute("input").unwrap().ty, Type::Any);
        assert!(terraform.resource(Mode::Data, "terraform_remote_state").unwrap().is_some());
        assert_eq!(terraform.functions().collect::<Vec<_>>(), ["decode_tfvars", "encode_expr", "encode_tfvars"]);
    }
}
