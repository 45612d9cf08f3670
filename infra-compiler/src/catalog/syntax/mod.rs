//! The family `syntax`: the text is not the language.

mod allow_without_reason;
mod assignment_in_condition;
mod colon_expected;
mod dash_in_name;
mod dynamic_block;
mod empty_interpolation;
mod for_binding;
mod foreign_syntax;
mod generic_arguments;
mod include_argument;
mod include_failed;
mod invalid_literal;
mod invalid_operator;
mod item_attribute_arguments;
mod legacy_index;
mod method_call;
mod misplaced_item;
mod misplaced_item_attribute;
mod missing_body;
mod missing_colon;
mod missing_comma;
mod missing_else;
mod missing_name;
mod missing_semicolon;
mod missing_value;
mod nesting_too_deep;
mod number_suffix;
mod number_too_large;
mod parameter_type;
mod quoted_name;
mod reserved_name;
mod rust_argument;
mod rust_path;
mod spread_position;
mod ternary;
mod terraform_interpolation;
mod unclosed_interpolation;
mod unexpected_token;
mod unknown_item;
mod unknown_item_attribute;
mod unmatched_brace;

pub use allow_without_reason::ALLOW_WITHOUT_REASON;
pub use assignment_in_condition::ASSIGNMENT_IN_CONDITION;
pub use colon_expected::COLON_EXPECTED;
pub use dash_in_name::DASH_IN_NAME;
pub use dynamic_block::DYNAMIC_BLOCK;
pub use empty_interpolation::EMPTY_INTERPOLATION;
pub use for_binding::FOR_BINDING;
pub use foreign_syntax::FOREIGN_SYNTAX;
pub use generic_arguments::GENERIC_ARGUMENTS;
pub use include_argument::INCLUDE_ARGUMENT;
pub use include_failed::INCLUDE_FAILED;
pub use invalid_literal::INVALID_LITERAL;
pub use invalid_operator::INVALID_OPERATOR;
pub use item_attribute_arguments::ITEM_ATTRIBUTE_ARGUMENTS;
pub use legacy_index::LEGACY_INDEX;
pub use method_call::METHOD_CALL;
pub use misplaced_item::MISPLACED_ITEM;
pub use misplaced_item_attribute::MISPLACED_ITEM_ATTRIBUTE;
pub use missing_body::MISSING_BODY;
pub use missing_colon::MISSING_COLON;
pub use missing_comma::MISSING_COMMA;
pub use missing_else::MISSING_ELSE;
pub use missing_name::MISSING_NAME;
pub use missing_semicolon::MISSING_SEMICOLON;
pub use missing_value::MISSING_VALUE;
pub use nesting_too_deep::NESTING_TOO_DEEP;
pub use number_suffix::NUMBER_SUFFIX;
pub use number_too_large::NUMBER_TOO_LARGE;
pub use parameter_type::PARAMETER_TYPE;
pub use quoted_name::QUOTED_NAME;
pub use reserved_name::RESERVED_NAME;
pub use rust_argument::RUST_ARGUMENT;
pub use rust_path::RUST_PATH;
pub use spread_position::SPREAD_POSITION;
pub use ternary::TERNARY;
pub use terraform_interpolation::TERRAFORM_INTERPOLATION;
pub use unclosed_interpolation::UNCLOSED_INTERPOLATION;
pub use unexpected_token::UNEXPECTED_TOKEN;
pub use unknown_item::UNKNOWN_ITEM;
pub use unknown_item_attribute::UNKNOWN_ITEM_ATTRIBUTE;
pub use unmatched_brace::UNMATCHED_BRACE;

use crate::diagnostic::Code;

/// All of them, by name.
pub static ALL: &[&Code] = &[
    &ALLOW_WITHOUT_REASON,
    &ASSIGNMENT_IN_CONDITION,
    &COLON_EXPECTED,
    &DASH_IN_NAME,
    &DYNAMIC_BLOCK,
    &EMPTY_INTERPOLATION,
    &FOR_BINDING,
    &FOREIGN_SYNTAX,
    &GENERIC_ARGUMENTS,
    &INCLUDE_ARGUMENT,
    &INCLUDE_FAILED,
    &INVALID_LITERAL,
    &INVALID_OPERATOR,
    &ITEM_ATTRIBUTE_ARGUMENTS,
    &LEGACY_INDEX,
    &METHOD_CALL,
    &MISPLACED_ITEM,
    &MISPLACED_ITEM_ATTRIBUTE,
    &MISSING_BODY,
    &MISSING_COLON,
    &MISSING_COMMA,
    &MISSING_ELSE,
    &MISSING_NAME,
    &MISSING_SEMICOLON,
    &MISSING_VALUE,
    &NESTING_TOO_DEEP,
    &NUMBER_SUFFIX,
    &NUMBER_TOO_LARGE,
    &PARAMETER_TYPE,
    &QUOTED_NAME,
    &RESERVED_NAME,
    &RUST_ARGUMENT,
    &RUST_PATH,
    &SPREAD_POSITION,
    &TERNARY,
    &TERRAFORM_INTERPOLATION,
    &UNCLOSED_INTERPOLATION,
    &UNEXPECTED_TOKEN,
    &UNKNOWN_ITEM,
    &UNKNOWN_ITEM_ATTRIBUTE,
    &UNMATCHED_BRACE,
];
