//! Texts that mean something to AWS: what they look like and what is wrong with one that does not.

pub mod cidr;
