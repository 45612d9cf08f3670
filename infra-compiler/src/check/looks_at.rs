//! What checks can look at.

use super::{Context, Findings, Given, Item, OwnBody, Policy, Site};
use crate::{
    evaluated::{Argument, Block, Meta, Output, Resource},
    names::Written,
    program::Allow,
    schema::Attribute,
};

/// What a check looks at.
///
/// A body "that has a schema" is that of a resource, of a provider configuration, or of a block in one of them.
#[derive(Debug, Clone, Copy)]
pub enum LooksAt {
    /// The program as a whole, once.
    Program(OnProgram),
    /// Every resource of all three modes.
    Resource(OnResource),
    /// Every physical name that is written, or filled in by the convention.
    PhysicalName(OnPhysicalName),
    /// What Terraform itself understands of a resource or module.
    Meta(OnMeta),
    /// Every body that Terraform itself defines: `lifecycle`, `variable`, and the blocks in them.
    OwnBody(OnOwnBody),
    /// Every body that has a schema, outer before inner.
    Body(OnBody),
    /// Every argument in such a body, whether or not the schema has it.
    Argument(OnArgument),
    /// Every argument in such a body that the schema has as an attribute.
    Attribute(OnAttribute),
    /// Every policy that such a body writes, as JSON or as blocks; one of blocks is seen again where an argument takes it.
    Policy(OnPolicy),
    /// Every value in such an attribute that it is known not to take.
    Refused(OnRefused),
    /// Every block in such a body, whether or not the schema has it.
    Block(OnBlock),
    /// Every block in such a body that the schema has as an attribute.
    AttributeAsBlock(OnAttributeAsBlock),
    /// Every output of the definition that is compiled.
    Output(OnOutput),
    /// The setting of this name in a root's `rules { … }`, which is then no rule's level.
    Setting(&'static str, OnSetting),
    /// Every `#[allow(…)]` that silenced nothing, once all other checks have run.
    UnusedAllow(OnUnusedAllow),
}

/// Looks at a program as a whole.
pub type OnProgram = fn(&Context<'_>, &mut Findings<'_>);
/// Looks at a resource.
pub type OnResource = fn(&Context<'_>, Item, &Resource, &mut Findings<'_>);
/// Looks at the physical name of a resource.
pub type OnPhysicalName = fn(&Context<'_>, Item, &Resource, &Written, &mut Findings<'_>);
/// Looks at what Terraform understands of a resource or module.
pub type OnMeta = fn(&Context<'_>, Item, &Meta, &mut Findings<'_>);
/// Looks at a body of Terraform's own.
pub type OnOwnBody = fn(&Context<'_>, &OwnBody<'_>, &mut Findings<'_>);
/// Looks at a body that has a schema.
pub type OnBody = fn(&Context<'_>, &Site<'_>, &mut Findings<'_>);
/// Looks at an argument.
pub type OnArgument = fn(&Context<'_>, &Site<'_>, &Argument, &mut Findings<'_>);
/// Looks at an argument and what the schema says of it.
pub type OnAttribute = fn(&Context<'_>, &Site<'_>, &Argument, &Attribute, &mut Findings<'_>);
/// Looks at a policy.
pub type OnPolicy = fn(&Context<'_>, &Policy, &mut Findings<'_>);
/// Looks at a value that is not taken.
pub type OnRefused = fn(&Context<'_>, &Site<'_>, &Given<'_>, &mut Findings<'_>);
/// Looks at a block.
pub type OnBlock = fn(&Context<'_>, &Site<'_>, &Block, &mut Findings<'_>);
/// Looks at a block and the attribute that it is in the schema.
pub type OnAttributeAsBlock = fn(&Context<'_>, &Site<'_>, &Block, &Attribute, &mut Findings<'_>);
/// Looks at an output.
pub type OnOutput = fn(&Context<'_>, Item, &Output, &mut Findings<'_>);
/// Looks at a setting.
pub type OnSetting = fn(&Context<'_>, &Argument, &mut Findings<'_>);
/// Looks at an `#[allow(…)]`.
pub type OnUnusedAllow = fn(&Context<'_>, &Allow, &mut Findings<'_>);
