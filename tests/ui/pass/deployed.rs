#![deny(warnings)]

fn main() {}

mod lock_file {
    use infra_macros::stack;

    stack! {
        #[workspace("demo")]
        #[lock("lock_file.lock")]
        pub Demo {
            resource aws_s3_bucket receipts { bucket: "s3-bucket-receipts-{suffix}" }
        }
    }
}

mod name_of_another_root {
    use infra_macros::stack;

    stack! {
        #[workspace("demo")]
        #[lock("name_of_another_root.lock")]
        pub Demo {
            resource aws_s3_bucket slips { bucket: "s3-bucket-slips-{suffix}" }
        }
    }
}

mod recreates {
    use infra_macros::stack;

    stack! {
        #[workspace("demo")]
        #[lock("recreates.lock")]
        pub Demo {
            resource aws_vpc main { cidr_block: "10.0.0.0/16", enable_dns_hostnames: true }
        }
    }
}

mod replaces {
    use infra_macros::stack;

    stack! {
        #[workspace("demo")]
        #[lock("replaces.lock")]
        pub Demo {
            resource aws_s3_bucket receipts { bucket: "s3-bucket-{suffix}", force_destroy: true }
        }
    }
}

mod vanished {
    use infra_macros::stack;

    stack! {
        #[workspace("demo")]
        #[lock("vanished.lock")]
        pub Demo {
            resource aws_s3_bucket slips { bucket: "s3-bucket-{suffix}" }
            moved { from: aws_s3_bucket.receipts, to: aws_s3_bucket.slips }
            removed { from: aws_sns_topic.alerts, lifecycle { destroy: true } }
        }
    }
}
