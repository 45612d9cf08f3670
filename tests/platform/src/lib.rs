//! What a house has that hands the facade on to its programs, with kinds and macros of its own.

pub use infra;

/// The facade once more, as a module.
pub mod facade {
    pub use infra::*;
}

infra::stack! {
    /// Where all programs of the house live.
    pub Network<cidr: cidr> {
        resource aws_vpc main { cidr_block: cidr, tags: { Name: "vpc-{suffix}" } }
        output vpc_id = main.id;
    }
}

/// Defines a kind of queue in the crate of its caller.
#[macro_export]
macro_rules! queue {
    ($(#[$docs:meta])* $visibility:vis $name:ident, $seconds:literal) => {
        $(#[$docs])*
        #[$crate::infra::resource(aws_sqs_queue, name = "sqs-queue-{purpose}-{suffix}", crate = $crate::infra)]
        $visibility struct $name {
            /// What its messages are about.
            #[parameter]
            $visibility purpose: String,
            /// Under which key they are kept.
            $visibility kms_master_key_id: Ref<aws_kms_key>,
            #[fixed($seconds)]
            visibility_timeout_seconds: u32,
        }
    };
}

/// Defines a root in the crate of its caller, with the network of the house.
#[macro_export]
macro_rules! program {
    ($name:ident, $workspace:literal, { $($items:tt)* }) => {
        $crate::facade::stack! {
            #[workspace($workspace)]
            pub $name {
                provider aws { region: "us-east-1" }
                stack $crate::Network network { cidr: "10.20.0.0/16" }
                $($items)*
            }
        }
    };
}

/// Defines where a program of the house runs, in the crate of its caller.
#[macro_export]
macro_rules! region {
    ($name:literal) => {
        $crate::facade::stack! {
            /// Where it runs.
            pub Region { output name = $name; }
        }
    };
}

/// Where the house itself runs.
pub mod region {
    region!("house");
}

queue! {
    /// Work that is done at once.
    pub QuickQueue, 30
}
