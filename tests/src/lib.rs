//! What the tests of several crates share.

pub mod random;
pub mod terraform;
