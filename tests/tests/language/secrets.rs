//! Ephemeral resources and variables, write-only attributes: secrets that no state holds.

use infra_macros::stack;

stack! {
    #[workspace("secrets")]
    pub Secrets {
        required_providers { aws { source: "hashicorp/aws", versions: ["5.100"] } }
        provider aws { region: "us-east-1" }
        #[allow(literal_secret, reason = "a test has nothing to hide")]
        variable token { type: string, ephemeral: true, sensitive: true, default: "t" }
        ephemeral aws_secretsmanager_random_password generated { password_length: 32, exclude_punctuation: true }
        resource aws_secretsmanager_secret database { name: "secretsmanager-secret-{suffix}" }
        resource aws_secretsmanager_secret_version database {
            secret_id: aws_secretsmanager_secret.database.id,
            secret_string_wo: jsonencode({ user: "admin", password: generated.random_password, token: token }),
            secret_string_wo_version: 1,
        }
        ephemeral aws_secretsmanager_secret_version current {
            secret_id: aws_secretsmanager_secret.database.id,
            depends_on: [aws_secretsmanager_secret_version.database],
            lifecycle { postcondition { condition: self.secret_string != "", error_message: "empty" } }
        }
        resource aws_ssm_parameter copy {
            name: "/secrets/ssm-parameter-{suffix}",
            type: "SecureString",
            value_wo: ephemeral.aws_secretsmanager_secret_version.current.secret_string,
            value_wo_version: 1,
        }
    }
}
