//! What a library of stacks looks like that has the facade under another name, and no command line.
//!
//! Roots of the bare crates and of the facade under any name use it from other crates.

use my_infra::{resource, stack};

/// A key of the house.
#[resource(aws_kms_key, crate = my_infra)]
pub struct Key {
    /// What it protects.
    pub description: String,
    /// Where it is kept, if not at AWS.
    pub custom_key_store_id: Option<Ref<aws_kms_custom_key_store>>,
    /// When it is gone.
    #[default(30)]
    pub deletion_window_in_days: u8,
    #[fixed(true)]
    enable_key_rotation: bool,
}

stack! {
    /// A queue and the key that its messages are kept under.
    pub Queue<purpose: string> {
        resource Key key { description: "Messages of {purpose}" }
        stack internal::Tags tags {}
        resource aws_sqs_queue messages {
            name: "sqs-queue-{purpose}-{suffix}",
            kms_master_key_id: key.id,
            tags: { Team: tags.team, Build: rust(build()) },
        }
        output queue_arn = messages.arn;
    }
}

/// Known when a program writes its documents.
fn build() -> &'static str {
    "b-17"
}

mod internal {
    use my_infra::stack;

    stack! {
        pub(crate) Tags {
            stack Team team {}
            output team = team.name;
        }
        Team {
            output name = "payments";
        }
    }
}
