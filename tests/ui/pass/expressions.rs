#![deny(warnings)]

fn main() {}

mod argument_count {
    use infra_macros::stack;

    stack! {
        pub Demo {
            output x = upper("a");
            output y = max(1, 2, 3);
        }
    }
}

mod argument_type {
    use infra_macros::stack;

    stack! {
        pub Demo {
            output x = upper(1);
        }
    }
}

mod conditional_types {
    use infra_macros::stack;

    stack! {
        pub Demo {
            variable flag { type: bool, default: false }
            output x = if flag { "a" } else { null };
            output y = if flag { 1 } else { "b" };
        }
    }
}

mod duplicate_key {
    use infra_macros::stack;

    stack! {
        pub Demo {
            output x = { a: 1, A: 2 };
            output y = {for v in [1, 1]: "k{v}" => v...};
        }
    }
}

mod dynamic_attribute {
    use infra_macros::stack;

    stack! {
        pub Demo {
            variable ports { type: list(number), default: [443] }
            resource aws_security_group web {
                name: "security-group-{suffix}",
                tags: { Ports: join(",", [for port in ports: "{port}"]) },
            }
        }
    }
}

mod family_key {
    use infra_macros::stack;

    stack! {
        pub Demo {
            for x in ["a", "b"] {
                resource aws_eip a[x] { domain: "vpc", tags: { Name: "eip-{x}-{suffix}" } }
            }
        }
    }
}

mod invalid_call {
    use infra_macros::stack;

    stack! {
        pub Demo {
            output x = cidrsubnet("10.0.0.0/16", 8, 3);
        }
    }
}

mod invalid_operation {
    use infra_macros::stack;

    stack! {
        pub Demo {
            output x = 0 / 1;
        }
    }
}

mod invalid_required_providers {
    use infra_macros::stack;

    stack! {
        #[workspace("demo")] pub Demo {
            required_providers { aws { source: "hashicorp/aws", versions: ["6.69", "5.100"] } }
        }
    }
}

mod invalid_type {
    use infra_macros::stack;

    stack! {
        pub Demo {
            variable x { type: map(list(string)), default: { a: ["b"] } }
            output y = x;
        }
    }
}

mod not_iterable {
    use infra_macros::stack;

    stack! {
        pub Demo {
            output x = [for c in split("", "abc"): c];
        }
    }
}

mod not_literal {
    use infra_macros::stack;

    stack! {
        #[workspace("demo")] pub Demo {
            terraform { backend s3 { bucket: "states", key: "demo/{suffix}" } }
        }
    }
}

mod not_static {
    use infra_macros::stack;

    stack! {
        pub Demo {
            variable big { type: bool, default: false }
            resource aws_eip a { count: if big { 1 } else { 0 }, domain: "vpc", tags: { Name: "eip-{suffix}" } }
        }
    }
}

mod not_text {
    use infra_macros::stack;

    stack! {
        pub Demo {
            let y = [1, 2];
            output x = "all: {join(\",\", y)}";
        }
    }
}

mod object_key {
    use infra_macros::stack;

    stack! {
        pub Demo {
            output x = {for v in [1]: v => v};
        }
    }
}

mod operand_type {
    use infra_macros::stack;

    stack! {
        pub Demo {
            output x = 1 + "2";
            output y = !"true";
        }
    }
}

mod stack_meta_argument {
    use infra_macros::stack;

    stack! {
        pub Zone<name: string> {
            resource aws_eip nat { domain: "vpc", tags: { Name: "eip-{name}-{suffix}" } }
        }
        pub Demo {
            stack Zone zone { for_each: toset(["a", "b"]), name: each.key }
            stack Zone spare { count: 2, name: "spare-{count.index}" }
        }
    }
}

mod static_file {
    use infra_macros::stack;

    stack! {
        pub Demo {
            output script = include("a.txt");
            output beside_the_document = file("{path.module}/generated.sh");
        }
    }
}

mod too_deep {
    use infra_macros::stack;

    stack! {
        pub Demo {
            let deep = [[[[[[[[1]]]]]]]];
            output x = deep;
        }
    }
}

mod too_large {
    use infra_macros::stack;

    stack! {
        pub Demo {
            let a = range(100);
            output x = [for i in a: [for j in a: i * j]];
        }
    }
}

mod type_mismatch {
    use infra_macros::stack;

    stack! {
        pub Demo {
            let x: number = "12";
            output y = x;
        }
    }
}

mod unknown_function {
    use infra_macros::stack;

    stack! {
        pub Demo {
            output x = upper("a");
            output y = provider::aws::arn_parse("arn:aws:s3:::b");
        }
    }
}

mod unsupported_provider_version {
    use infra_macros::stack;

    stack! {
        #[workspace("demo")] pub Demo {
            required_providers { aws { source: "hashicorp/aws", versions: ["5.100"] } }
        }
    }
}

mod version_comparison {
    use infra_macros::stack;

    stack! {
        pub Demo {
            if provider.aws >= "5.0" {
                resource aws_eip a { domain: "vpc", tags: { Name: "eip-{suffix}" } }
            }
        }
    }
}

mod rule_condition {
    use infra_macros::rule;

    rule! {
        pub QueueDelay for aws_sqs_queue as queue {
            require: queue.delay_seconds == null || queue.delay_seconds == 0,
            message: "{queue} delays its messages",
        }
    }
}

mod rule_example {
    use infra_macros::rule;

    rule! {
        pub QueueKey for aws_sqs_queue as queue {
            require: queue.kms_master_key_id != null,
            message: "{queue} is not encrypted",
            fails { resource aws_sqs_queue jobs { delay_seconds: 5 } }
            passes { resource aws_sqs_queue jobs { kms_master_key_id: "alias/jobs" } }
        }
    }
}

mod invalid_argument {
    use infra_macros::stack;

    stack! {
        pub Logs<days: number> {
            validation { condition: contains([30, 90], days), error_message: "logs are kept for 30 or 90 days" }
            resource aws_cloudwatch_log_group logs { retention_in_days: days }
        }
        #[workspace("demo")]
        pub Demo {
            provider aws { region: "us-east-1" }
            stack Logs logs { days: 30 }
        }
    }
}
