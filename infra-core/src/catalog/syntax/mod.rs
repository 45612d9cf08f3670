//! The family `syntax`.
