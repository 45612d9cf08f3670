//! What a house's rules cost the programs that take them: a thousand of them in a crate of their own, over a program of many
//! types, against the same program without.

use std::{fmt::Write as _, ops::Range};

use super::generate::{Crate, root};

/// How many rules a pack has.
const RULES: usize = 1_000;

/// The types of the program, with the argument that names what they make and the prefix that its names have.
const HELD: [(&str, &str, &str); 10] = [
    ("aws_sns_topic", "name", "sns-topic"),
    ("aws_sqs_queue", "name", "sqs-queue"),
    ("aws_cloudwatch_log_group", "name", "cloudwatch-log-group"),
    ("aws_cloudwatch_event_bus", "name", "cloudwatch-event-bus"),
    ("aws_sfn_activity", "name", "sfn-activity"),
    ("aws_ecs_cluster", "name", "ecs-cluster"),
    ("aws_secretsmanager_secret", "name", "secretsmanager-secret"),
    ("aws_iot_thing_type", "name", "iot-thing-type"),
    ("aws_backup_vault", "name", "backup-vault"),
    ("aws_codecommit_repository", "repository_name", "codecommit-repository"),
];

/// Types that the program holds none of, each with an argument.
const OTHERS: [(&str, &str); 10] = [
    ("aws_vpc", "cidr_block"),
    ("aws_subnet", "vpc_id"),
    ("aws_instance", "ami"),
    ("aws_lb", "name"),
    ("aws_db_instance", "identifier"),
    ("aws_rds_cluster", "cluster_identifier"),
    ("aws_dynamodb_table", "name"),
    ("aws_lambda_function", "function_name"),
    ("aws_ecr_repository", "name"),
    ("aws_efs_file_system", "creation_token"),
];

/// What is measured.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Pack {
    /// One rule, on a type that the program does not hold: that a program takes any from another crate has a price of its own,
    /// since its stacks are read once more when they have arrived.
    One,
    /// Rules spread over the types of the program and ninety that it does not hold, as those of a house are over AWS.
    Spread,
    /// Rules on types that the program does not hold.
    Unheld,
    /// A hundred rules on each type of the program.
    Held,
}

impl Pack {
    /// All of them, what the others are compared with first.
    pub(super) const ALL: [Self; 4] = [Self::One, Self::Spread, Self::Unheld, Self::Held];

    /// What the table calls it.
    pub(super) const fn title(self) -> &'static str {
        match self {
            Self::One => "one rule",
            Self::Spread => "1,000 rules, a tenth of them on types of the program",
            Self::Unheld => "1,000 rules on types that it does not hold",
            Self::Held => "1,000 rules, each on a tenth of the program",
        }
    }

    const fn word(self) -> &'static str {
        match self {
            Self::One => "one",
            Self::Spread => "spread",
            Self::Unheld => "unheld",
            Self::Held => "held",
        }
    }

    /// How many of the rules are on types of the program.
    const fn held(self) -> Range<usize> {
        match self {
            Self::One | Self::Unheld => 0..0,
            Self::Spread => 0..RULES / 10,
            Self::Held => 0..RULES,
        }
    }

    /// The crate of the rules.
    pub(super) fn rules(self) -> Crate {
        let mut source = String::from("//! Generated.\n\nuse infra_macros::rule;\n\nrule! {\n");
        let mut names = Vec::new();
        let rules = if self == Self::One { 1 } else { RULES };
        for index in 0..rules {
            let name = format!("R{index}");
            let (ty, argument) = if self.held().contains(&index) {
                let (ty, argument, _) = HELD.get(index % HELD.len()).copied().unwrap_or_default();
                (ty, argument)
            } else {
                OTHERS.get(index % OTHERS.len()).copied().unwrap_or_default()
            };
            let _ = write!(
                source,
                "    /// No name is taken that rule {index} keeps for others.\n    ///\n    /// They would be mistaken for those.\n    \
                 pub {name} for {ty} as it {{\n        when: it.tags.Owner == \"payments\",\n        require: it.{argument} != \"kept-{index}\",\n        \
                 message: \"{{it}} has a name that is kept\",\n        help: \"choose another\",\n        at: it.{argument},\n    }}\n"
            );
            names.push(name);
        }
        let _ = write!(source, "    /// All of them.\n    pub pack All {{ {} }}\n}}\n", names.join(", "));
        Crate { name: format!("pack-{}", self.word()), needs: None, source }
    }

    /// The crate of a root of so many resources that takes them.
    pub(super) fn program(self, size: usize) -> Crate {
        let mut items = String::new();
        for index in 0..size {
            let (ty, argument, word) = HELD.get(index % HELD.len()).copied().unwrap_or_default();
            let _ = writeln!(
                items,
                "        resource {ty} r{index} {{ {argument}: \"{word}-r{index}-{{suffix}}\", tags: {{ Name: \"r{index}\", Owner: \"payments\" }} }}"
            );
        }
        let rules = self.rules().name;
        let source = root(&format!("        rules {{ ::{}::All }}\n", rules.replace('-', "_")), &items);
        let source = format!("//! Generated.\n\n{source}");
        Crate { name: format!("program-{}-{size}", self.word()), needs: Some(rules), source }
    }
}
