//! Asks a Terraform provider's executable what it thinks of a configuration, over Terraform's own plugin protocol.
//!
//! A provider is a server: started with the variables of the protocol's handshake it prints the socket on which it answers
//! plain gRPC, in milliseconds and without a network. What no schema exports can be asked of it.

mod body;
mod configured;
mod messages;
mod server;
mod state;

pub use body::{Body, Path, Slot, slots};
pub use configured::configure_aws;
pub use messages::{Diagnostic, Severity};
pub use rmpv::Value;
pub use server::{Failure, Plan, Server};
pub use state::{applied, proposed};
