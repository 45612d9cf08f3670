//! Errors of evaluation: expressions, their types, and what they refer to.

mod argument_count;
mod argument_type;
mod conditional_types;
mod duplicate_key;
mod dynamic_attribute;
mod family_key;
mod invalid_call;
mod invalid_operation;
mod invalid_required_providers;
mod invalid_type;
mod not_iterable;
mod not_literal;
mod not_static;
mod not_text;
mod object_key;
mod operand_type;
mod stack_meta_argument;
mod too_deep;
mod type_mismatch;
mod unknown_function;
mod unsupported_provider_version;
mod version_comparison;

pub use {
    argument_count::ARGUMENT_COUNT, argument_type::ARGUMENT_TYPE, conditional_types::CONDITIONAL_TYPES,
    duplicate_key::DUPLICATE_KEY, dynamic_attribute::DYNAMIC_ATTRIBUTE, family_key::FAMILY_KEY,
    invalid_call::INVALID_CALL, invalid_operation::INVALID_OPERATION,
    invalid_required_providers::INVALID_REQUIRED_PROVIDERS, invalid_type::INVALID_TYPE, not_iterable::NOT_ITERABLE,
    not_literal::NOT_LITERAL, not_static::NOT_STATIC, not_text::NOT_TEXT, object_key::OBJECT_KEY,
    operand_type::OPERAND_TYPE, stack_meta_argument::STACK_META_ARGUMENT, too_deep::TOO_DEEP,
    type_mismatch::TYPE_MISMATCH, unknown_function::UNKNOWN_FUNCTION,
    unsupported_provider_version::UNSUPPORTED_PROVIDER_VERSION, version_comparison::VERSION_COMPARISON,
};

use crate::diagnostic::Code;

/// All of them, by name.
pub static ALL: &[&Code] = &[
    &ARGUMENT_COUNT,
    &ARGUMENT_TYPE,
    &CONDITIONAL_TYPES,
    &DUPLICATE_KEY,
    &DYNAMIC_ATTRIBUTE,
    &FAMILY_KEY,
    &INVALID_CALL,
    &INVALID_OPERATION,
    &INVALID_REQUIRED_PROVIDERS,
    &INVALID_TYPE,
    &NOT_ITERABLE,
    &NOT_LITERAL,
    &NOT_STATIC,
    &NOT_TEXT,
    &OBJECT_KEY,
    &OPERAND_TYPE,
    &STACK_META_ARGUMENT,
    &TOO_DEEP,
    &TYPE_MISMATCH,
    &UNKNOWN_FUNCTION,
    &UNSUPPORTED_PROVIDER_VERSION,
    &VERSION_COMPARISON,
];
