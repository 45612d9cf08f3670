//! What the tests of several crates share.

pub mod browser;
pub mod example;
pub mod fetch;
pub mod harness;
pub mod need;
pub mod random;
pub mod terraform;
