//! `payment-stack traffic`: moves payments between the datacenter and AWS, one step at a time, and back at once.
//!
//! What counts is on AWS, for everybody to see: the two weights and the two switches in Route 53, who owns the writes in a
//! parameter of Systems Manager, the journal in a log. Weights change in batches of Route 53's API, both in one, so there is
//! no Terraform here, no lock and no state. A side is opened before it gets its first weight and closed after its last.
//!
//! Arrows: `command` calls the words (`status`, `shift`, `scale`, `cutover`, `rollback`); those use `gate`, `capacity`, `records`,
//! `switch`, `shared`, `journal`; and all of them `aws`, the one way out.

mod aws;
mod capacity;
mod clock;
mod command;
mod cutover;
mod desk;
mod gate;
mod journal;
mod metrics;
mod place;
mod records;
mod rollback;
mod scale;
mod shared;
mod shift;
mod status;
mod steps;
mod switch;

pub use command::Traffic;

use infra::Failure;
