#![deny(warnings)]

fn main() {}

mod unknown_rule {
    use infra_macros::stack;

    stack! {
        #[workspace("demo")]
        pub Demo {
            rules { name_without_suffix: "warn" }
        }
    }
}

mod unused_allow {
    use infra_macros::stack;

    stack! {
        pub Demo {
            #[allow(name_without_suffix, name_without_type, reason = "AWS prescribes this name")]
            resource aws_sns_topic alerts { name: "alerts" }
        }
    }
}
