//! Terraform, run for its user: what `plan`, `deploy`, `destroy`, `output` and `status` have in common.
//!
//! `options` say what to run and on which roots; a [`Root`] is the folder of one, in which the [`Binary`] runs and says what it
//! does, an [`Event`] a line; a [`Plan`] is what it means to change, a [`Problem`] what went wrong, both with the places in the
//! source that declared the resources.

mod approval;
mod binary;
mod change;
mod event;
mod interrupt;
mod options;
mod places;
mod plan;
mod problem;
mod progress;
mod root;
mod saved;
mod scratch;

pub(crate) use approval::approve;
pub(crate) use event::Event;
pub(crate) use options::Operation;
pub(crate) use places::Places;
pub(crate) use plan::{Plan, Purpose};
pub(crate) use problem::Problem;
pub(crate) use progress::Progress;
pub(crate) use root::Root;
