//! Terraform, run for its user: what `plan`, `deploy`, `destroy`, `output` and `status` have in common.
//!
//! `options` say what to run and on which roots; a [`Fleet`] runs these side by side, and a [`Report`] says how it goes. A
//! [`Root`] is the folder of one, in which the [`Binary`](binary::Binary) runs and says what it does, an [`Event`] a line; a
//! [`Plan`] is what it means to change, a [`Problem`](problem::Problem) what went wrong, both with the places in the source that
//! declared the resources.

mod approval;
mod binary;
mod change;
mod event;
mod fleet;
mod interrupt;
mod known;
mod options;
mod places;
mod plan;
mod problem;
mod report;
mod root;
mod run;
mod saved;
mod scratch;
mod verdict;

pub(crate) use approval::approve;
pub(crate) use event::Event;
pub(crate) use fleet::Fleet;
pub(crate) use interrupt::Interrupt;
pub(crate) use options::Operation;
pub(crate) use places::Places;
pub(crate) use plan::{Plan, Purpose};
pub(crate) use report::{Report, Show};
pub(crate) use root::Root;
pub(crate) use run::{News, Phase, Run};
pub(crate) use verdict::{Task, Verdict};
