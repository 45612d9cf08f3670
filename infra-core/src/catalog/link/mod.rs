//! The family `link`.
