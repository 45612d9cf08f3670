//! The migration of a payment platform from its datacenter to AWS.
//!
//! Two root stacks, each one Terraform workspace: [`AwsProduction`] lasts, [`LegacySync`] goes when the migration is over.

pub mod kinds;
pub mod stacks;
pub mod traffic;

pub use stacks::aws_production::AwsProduction;
pub use stacks::legacy_sync::LegacySync;
