#![deny(warnings)]

fn main() {}

mod allow_without_reason {
    use infra_macros::stack;

    stack! {
        pub Demo {
            output a = 1;
        }
    }
}

mod assignment_in_condition {
    use infra_macros::stack;

    stack! {
        pub Demo {
            output a = if 1 == 2 { 1 } else { 2 };
        }
    }
}

mod colon_expected {
    use infra_macros::stack;

    stack! {
        pub Demo {
            resource aws_vpc main { cidr_block: "10.0.0.0/16" }
        }
    }
}

mod dash_in_name {
    use infra_macros::stack;

    stack! {
        pub Demo {
            resource aws_vpc my_vpc { cidr_block: "10.0.0.0/16" }
        }
    }
}

mod dynamic_block {
    use infra_macros::stack;

    stack! {
        pub Demo {
            resource aws_security_group main {
                description: "load balancer",
                for port in [80, 443] {
                    ingress { from_port: port, to_port: port, protocol: "tcp", description: "web", self: true }
                }
            }
        }
    }
}

mod empty_interpolation {
    use infra_macros::stack;

    stack! {
        pub Demo {
            output a = "a-{suffix}";
        }
    }
}

mod for_binding {
    use infra_macros::stack;

    stack! {
        pub Demo {
            output a = [for i, x in [1, 2]: i + x];
        }
    }
}

mod foreign_syntax {
    use infra_macros::stack;

    stack! {
        pub Demo {
            output a = "{1 + 1} lines";
        }
    }
}

mod include_argument {
    use infra_macros::stack;

    stack! {
        pub Demo {
            let content = include("a.txt");
            output a = "{content} and more";
        }
    }
}

mod include_failed {
    use infra_macros::stack;

    stack! {
        pub Demo {
            output a = include("a.txt");
        }
    }
}

mod invalid_literal {
    use infra_macros::stack;

    stack! {
        pub Demo {
            output a = "a";
        }
    }
}

mod invalid_operator {
    use infra_macros::stack;

    stack! {
        pub Demo {
            output a = true && false;
        }
    }
}

mod item_attribute_arguments {
    use infra_macros::stack;

    stack! {
        #[workspace("demo")]
        pub Demo {
            output a = 1;
        }
    }
}

mod legacy_index {
    use infra_macros::stack;

    stack! {
        pub Demo {
            output a = [1, 2][0];
        }
    }
}

mod method_call {
    use infra_macros::stack;

    stack! {
        pub Demo {
            output a = upper("a");
        }
    }
}

mod misplaced_item {
    use infra_macros::stack;

    stack! {
        pub Demo {
            let range = "10.0.0.0/16";
            resource aws_vpc main { cidr_block: range }
        }
    }
}

mod misplaced_item_attribute {
    use infra_macros::stack;

    stack! {
        #[workspace("production")]
        pub Demo {
            output a = 1;
        }
    }
}

mod missing_body {
    use infra_macros::stack;

    stack! {
        pub Demo {
            resource aws_vpc main { cidr_block: "10.0.0.0/16" }
        }
    }
}

mod missing_colon {
    use infra_macros::stack;

    stack! {
        pub Demo {
            resource aws_vpc main { cidr_block: "10.0.0.0/16" }
        }
    }
}

mod missing_comma {
    use infra_macros::stack;

    stack! {
        pub Demo {
            resource aws_vpc main {
                cidr_block: "10.0.0.0/16",
                enable_dns_support: true,
            }
        }
    }
}

mod missing_else {
    use infra_macros::stack;

    stack! {
        pub Demo {
            output a = if true { 1 } else { null };
        }
    }
}

mod missing_name {
    use infra_macros::stack;

    stack! {
        pub Demo {
            resource aws_vpc main { cidr_block: "10.0.0.0/16" }
        }
    }
}

mod missing_semicolon {
    use infra_macros::stack;

    stack! {
        pub Demo {
            output a = 1;
            output b = 2;
        }
    }
}

mod missing_value {
    use infra_macros::stack;

    stack! {
        pub Demo {
            resource aws_vpc main { cidr_block: "10.0.0.0/16", enable_dns_support: true }
        }
    }
}

mod nesting_too_deep {
    use infra_macros::stack;

    stack! {
        pub Demo {
            output a = ((((((((((((((((((((((((((((((1))))))))))))))))))))))))))))));
        }
    }
}

mod number_suffix {
    use infra_macros::stack;

    stack! {
        pub Demo {
            output a = 1;
        }
    }
}

mod number_too_large {
    use infra_macros::stack;

    stack! {
        pub Demo {
            output a = 12345678901234567890;
        }
    }
}

mod parameter_type {
    use infra_macros::stack;

    stack! {
        pub Demo<name: string> {
            output a = name;
        }
    }
}

mod provider_alias {
    use infra_macros::stack;

    stack! {
        pub Demo {
            provider aws.west { region: "us-west-2" }
            resource aws_eip address { domain: "vpc", provider: aws.west }
        }
    }
}

mod quoted_name {
    use infra_macros::stack;

    stack! {
        pub Demo {
            resource aws_vpc main { cidr_block: "10.0.0.0/16" }
        }
    }
}

mod reserved_name {
    use infra_macros::stack;

    stack! {
        pub Demo {
            let ending = "a";
            output a = ending;
        }
    }
}

mod rust_argument {
    use infra_macros::stack;

    stack! {
        pub Demo {
            output a = rust(1 + 1);
        }
    }
}

mod rust_path {
    use infra_macros::stack;

    stack! {
        pub Demo {
            output a = rust(std::process::id());
        }
    }
}

mod spread_position {
    use infra_macros::stack;

    stack! {
        pub Demo {
            output a = max(3, [1, 2]...);
        }
    }
}

mod ternary {
    use infra_macros::stack;

    stack! {
        pub Demo {
            output a = if true { 1 } else { 2 };
        }
    }
}

mod terraform_interpolation {
    use infra_macros::stack;

    stack! {
        pub Demo {
            output a = "a-{suffix}";
        }
    }
}

mod unclosed_interpolation {
    use infra_macros::stack;

    stack! {
        pub Demo {
            output a = "{suffix}";
        }
    }
}

mod unexpected_token {
    use infra_macros::stack;

    stack! {
        pub Demo {
            output a = 1 + 2;
        }
    }
}

mod unknown_item {
    use infra_macros::stack;

    stack! {
        pub Demo {
            resource aws_vpc main { cidr_block: "10.0.0.0/16" }
        }
    }
}

mod unknown_item_attribute {
    use infra_macros::stack;

    stack! {
        pub Demo {
            /// Documentation is an attribute too.
            output a = 1;
        }
    }
}

mod unmatched_brace {
    use infra_macros::stack;

    stack! {
        pub Demo {
            output a = "{suffix}";
        }
    }
}

mod generic_arguments {
    use infra_macros::stack;

    stack! {
        pub Network<cidr: cidr> {
            output cidr = cidr;
        }
        pub Demo {
            stack Network network { cidr: "10.0.0.0/16" }
        }
    }
}

mod invalid_rule {
    use infra_macros::rule;

    rule! {
        /// Queues are encrypted.
        pub QueueKey for aws_sqs_queue as queue {
            require: queue.kms_master_key_id != null,
            message: "{queue} is not encrypted",
            level: warn,
        }
    }
}
