//! The family `references`: names, most of them checked before anything is evaluated.

mod ambiguous_name;
mod cycle;
mod duplicate_address;
mod duplicate_attribute;
mod duplicate_name;
mod family_without_key;
mod fixed_field;
mod invalid_index;
mod item_in_for;
mod misplaced_name;
mod missing_argument;
mod missing_field;
mod missing_instance_key;
mod not_a_kind;
mod not_a_reference;
mod not_a_stack;
mod not_a_value;
mod not_in_this_branch;
mod remote_without_workspace;
mod root_with_parameters;
mod undeclared_name;
mod undeclared_provider;
mod unknown_argument;
mod unknown_field;
mod unknown_member;
mod unknown_output;
mod unused_let;
mod unused_parameter;
mod unused_variable;

pub use ambiguous_name::AMBIGUOUS_NAME;
pub use cycle::CYCLE;
pub use duplicate_address::DUPLICATE_ADDRESS;
pub use duplicate_attribute::DUPLICATE_ATTRIBUTE;
pub use duplicate_name::DUPLICATE_NAME;
pub use family_without_key::FAMILY_WITHOUT_KEY;
pub use fixed_field::FIXED_FIELD;
pub use invalid_index::INVALID_INDEX;
pub use item_in_for::ITEM_IN_FOR;
pub use misplaced_name::MISPLACED_NAME;
pub use missing_argument::MISSING_ARGUMENT;
pub use missing_field::MISSING_FIELD;
pub use missing_instance_key::MISSING_INSTANCE_KEY;
pub use not_a_kind::NOT_A_KIND;
pub use not_a_reference::NOT_A_REFERENCE;
pub use not_a_stack::NOT_A_STACK;
pub use not_a_value::NOT_A_VALUE;
pub use not_in_this_branch::NOT_IN_THIS_BRANCH;
pub use remote_without_workspace::REMOTE_WITHOUT_WORKSPACE;
pub use root_with_parameters::ROOT_WITH_PARAMETERS;
pub use undeclared_name::UNDECLARED_NAME;
pub use undeclared_provider::UNDECLARED_PROVIDER;
pub use unknown_argument::UNKNOWN_ARGUMENT;
pub use unknown_field::UNKNOWN_FIELD;
pub use unknown_member::UNKNOWN_MEMBER;
pub use unknown_output::UNKNOWN_OUTPUT;
pub use unused_let::UNUSED_LET;
pub use unused_parameter::UNUSED_PARAMETER;
pub use unused_variable::UNUSED_VARIABLE;

use crate::diagnostic::Code;

/// All of them, by name.
pub static ALL: &[&Code] = &[
    &AMBIGUOUS_NAME,
    &CYCLE,
    &DUPLICATE_ADDRESS,
    &DUPLICATE_ATTRIBUTE,
    &DUPLICATE_NAME,
    &FAMILY_WITHOUT_KEY,
    &FIXED_FIELD,
    &INVALID_INDEX,
    &ITEM_IN_FOR,
    &MISPLACED_NAME,
    &MISSING_ARGUMENT,
    &MISSING_FIELD,
    &MISSING_INSTANCE_KEY,
    &NOT_A_KIND,
    &NOT_A_REFERENCE,
    &NOT_A_STACK,
    &NOT_A_VALUE,
    &NOT_IN_THIS_BRANCH,
    &REMOTE_WITHOUT_WORKSPACE,
    &ROOT_WITH_PARAMETERS,
    &UNDECLARED_NAME,
    &UNDECLARED_PROVIDER,
    &UNKNOWN_ARGUMENT,
    &UNKNOWN_FIELD,
    &UNKNOWN_MEMBER,
    &UNKNOWN_OUTPUT,
    &UNUSED_LET,
    &UNUSED_PARAMETER,
    &UNUSED_VARIABLE,
];
