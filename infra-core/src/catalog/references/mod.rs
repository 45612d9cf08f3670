//! The family `references`.
