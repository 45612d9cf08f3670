//! The family `expressions`.
