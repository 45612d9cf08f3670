//! A program that has the facade through the crate of its house alone.

use platform::infra::{App, resource, stack};

platform::queue! {
    /// Work that takes an hour.
    pub(crate) SlowQueue, 3600
}

/// Requests, for a month.
#[resource(aws_cloudwatch_log_group, name = "cloudwatch-log-group-{suffix}", crate = platform::infra)]
struct LogGroup {
    #[fixed(30)]
    retention_in_days: u16,
}

/// The same by the module.
#[platform::facade::resource(aws_ecr_repository, name = "ecr-repository-{suffix}", crate = platform::facade)]
struct Images {
    #[fixed("IMMUTABLE")]
    image_tag_mutability: String,
}

stack! {
    /// By the crate that is handed on.
    #[workspace("orders")]
    Orders {
        provider aws { region: "us-east-1" }
        stack platform::Network network { cidr: "10.0.0.0/16" }
        stack stack_library::Network legacy { cidr: "10.1.0.0/16" }
        stack renamed_library::Queue events { purpose: "events" }
        resource renamed_library::Key key { description: "Orders" }
        resource platform::QuickQueue payments { purpose: "payments", kms_master_key_id: key.id }
        resource SlowQueue exports { purpose: "exports", kms_master_key_id: key.id }
        resource LogGroup requests {}
        output vpc_ids = [network.vpc_id, legacy.vpc_id];
        output started = rust(std::process::id() > 0);
    }
}

platform::facade::stack! {
    /// By the module.
    #[workspace("images")]
    Builds {
        provider aws { region: "us-east-1" }
        resource Images images {}
        stack platform::Network network { cidr: "10.2.0.0/16" }
    }
}

platform::program!(Shop, "shop", {
    resource aws_security_group web { vpc_id: network.vpc_id, description: "Web servers" }
});

fn main() -> std::process::ExitCode {
    App::new(&[Orders::STACK, Builds::STACK, Shop::STACK]).run()
}

#[cfg(test)]
mod tests {
    use platform::infra::document::Synthesized;

    use super::*;

    #[test]
    fn definitions_of_all_ways_meet() -> Result<(), Box<dyn std::error::Error>> {
        let document = Synthesized::of(Orders::STACK, "dev")?;
        assert_eq!(document.at("aws_vpc.network_main")?.text("tags.Name")?, "vpc-dev");
        assert_eq!(document.at("aws_sqs_queue.events_messages")?.text("tags.Build")?, "b-17");
        assert_eq!(document.at("aws_sqs_queue.exports")?.text("name")?, "sqs-queue-exports-dev");
        assert_eq!(document.at("aws_sqs_queue.payments")?.get("visibility_timeout_seconds")?, 30);
        assert_eq!(document.at("aws_sqs_queue.exports")?.get("visibility_timeout_seconds")?, 3600);
        assert!(document.at("aws_sqs_queue.exports")?.refers_to("kms_master_key_id", "aws_kms_key.key"));
        Ok(())
    }

    #[test]
    fn the_module_and_the_macro_lead_to_the_facade() -> Result<(), Box<dyn std::error::Error>> {
        let document = Synthesized::of(Builds::STACK, "dev")?;
        assert_eq!(document.at("aws_ecr_repository.images")?.text("image_tag_mutability")?, "IMMUTABLE");
        let document = Synthesized::of(Shop::STACK, "dev")?;
        assert!(document.at("aws_security_group.web")?.refers_to("vpc_id", "aws_vpc.network_main"));
        Ok(())
    }
}
