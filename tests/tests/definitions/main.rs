//! Definitions that stand at one place: each stays what it is, and reads its own files.

#![expect(clippy::duplicate_mod, reason = "a file that is mounted twice is what is tested")]

/// Called in another folder: the file is that of this one all the same.
macro_rules! callers {
    () => {
        infra_macros::stack! {
            pub(crate) Fresh<given: string = "of the caller"> {
                output own = include("a.txt");
                output given = given;
            }
        }
    };
}
pub(crate) use callers;

mod crates;
mod north;
mod rules;
mod south;
mod texts;

texts::texts!(Texts, "a.txt", "a.txt");
texts::further!(Further, "a.txt");

use infra_core::template::{Backend, Settings, Stack, stamp};
use infra_macros::stack;
use serde_json::Value;

fn document(stack: &Stack) -> Value {
    let settings = Settings { suffix: "dev".parse().expect("a suffix"), backend: Backend::Local };
    let target = stack.targets.first().expect("a target");
    let document = stamp(stack, target, &settings).expect("a document");
    serde_json::from_str(&document).expect("JSON")
}

/// The value of an output.
fn output(stack: &Stack, name: &str) -> Value {
    document(stack)["output"][name]["value"].clone()
}

/// Two stacks whose name is one token.
macro_rules! twice {
    ($name:ident) => {
        pub(crate) mod left {
            infra_macros::stack! { pub(crate) $name { output side = "left"; } }
        }
        pub(crate) mod right {
            infra_macros::stack! { pub(crate) $name { output side = "right"; } }
        }
    };
}
twice!(Half);

/// A kind whose name is one token, in two calls of one macro.
macro_rules! kind {
    ($module:ident, $name:ident, $pattern:literal, $seconds:literal) => {
        pub(crate) mod $module {
            #[infra_macros::resource(aws_sqs_queue, name = $pattern)]
            pub(crate) struct $name {
                #[fixed($seconds)]
                visibility_timeout_seconds: u32,
            }
        }
    };
}
macro_rules! kinds {
    ($name:ident) => {
        kind!(quick, $name, "sqs-queue-quick-{suffix}", 30);
        kind!(slow, $name, "sqs-queue-slow-{suffix}", 3600);
    };
}
kinds!(Queue);

stack! {
    #[workspace("twice")]
    Twice {
        stack left::Half left { }
        stack right::Half right { }
        output sides = [left.side, right.side];
        stack north::site::Site north { }
        stack south::site::Site south { }
        output zones = [north.zone, south.zone];
        output modules = [north.module, south.module];
        resource quick::Queue quick { }
        resource slow::Queue slow { }
    }
}

#[test]
fn definitions_of_one_macro_stay_apart() {
    assert_eq!(output(Twice::STACK, "sides"), serde_json::json!(["left", "right"]));
    let document = document(Twice::STACK);
    let seconds = |name: &str| document["resource"]["aws_sqs_queue"][name]["visibility_timeout_seconds"].clone();
    assert_eq!([seconds("quick"), seconds("slow")], [30, 3600]);
}

#[test]
fn a_file_that_is_mounted_twice_is_two_modules() {
    assert_eq!(output(Twice::STACK, "zones"), serde_json::json!(["north", "south"]));
    assert_eq!(
        output(Twice::STACK, "modules"),
        serde_json::json!(["definitions::north::site", "definitions::south::site"])
    );
}
