// Secrets that are written down, and what is none.
stack! {
    #[workspace("literals")]
    pub Literals {
        let word = "hunter2-hunter2";
        resource aws_rds_cluster a { engine: "aurora-mysql", master_username: "admin", master_password: word }
        //                                                                                              ^^^^ `master_password` on `aws_rds_cluster` is written down
        // = help: write `manage_master_user_password: true` in its place, and the service makes and rotates it
        resource aws_rds_cluster b { engine: "aurora-mysql", master_username: "admin", master_password_wo: "x{word}", master_password_wo_version: 1 }
        //                                                                                                 ^^^^^^^^^ `master_password_wo` on `aws_rds_cluster` is written down
        // = help: write `manage_master_user_password: true` in its place, and the service makes and rotates it
        resource aws_elasticache_user c { user_id: "a-{suffix}", user_name: "a", engine: "redis", access_string: "on", passwords: ["correct-horse-battery"] }
        //                                                                                                                         ^^^^^^^^^^^^^^^^^^^^^^^ `passwords` on `aws_elasticache_user` is written down
        // = help: write `passwords_wo: …` with a secret that is read as `ephemeral`
        resource aws_secretsmanager_secret d {}
        resource aws_secretsmanager_secret_version e { secret_id: d.id, secret_string: "changed by hand later", lifecycle { ignore_changes: [secret_string] } }
        resource aws_secretsmanager_secret_version f { secret_id: d.id, secret_string: "{word}" }
        //                                                                             ^^^^^^^^ `secret_string` on `aws_secretsmanager_secret_version` is written down
        // = help: write `secret_string_wo: …` with a secret that is read as `ephemeral`
        resource aws_ssm_parameter g { name: "/g-{suffix}", type: "String", value: "eu-central-1" }
        resource aws_ssm_parameter h { name: "/h-{suffix}", type: "SecureString", value: "eu-central-1" }
        //                                                                               ^^^^^^^^^^^^^^ `value` on `aws_ssm_parameter` is written down
        // = help: write `value_wo: …` with a secret that is read as `ephemeral`
        variable license { type: string, sensitive: true, default: "AAAA-BBBB" }
        //                                                         ^^^^^^^^^^^ the default of a sensitive variable is written down
        // = help: leave the default out: `terraform` then asks for the value
        variable empty { type: string, sensitive: true, default: "" }
        output licenses { value: [license, empty], sensitive: true }
        resource aws_ssm_parameter i { name: "/i-{suffix}", type: "String", value: join("", ["ghp_", "0123456789abcdefghijABCDEFGHIJ012345"]) }
        //                                                                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ this holds a token of GitHub: `ghp_0123…`
        // = help: revoke it, and read the next one by `ephemeral`, or by a sensitive variable
        resource aws_key_pair j { public_key: "-----BEGIN PUBLIC KEY-----" }
        output key = "-----BEGIN RSA PRIVATE KEY-----\nMIIEow";
        //           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ this holds a private key: `-----BEG…`
        // = help: revoke it, and read the next one by `ephemeral`, or by a sensitive variable
        provider aws { region: "eu-west-1", access_key: "AKIAQ3EGRTKLMV7XBDWA", secret_key: "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY" }
        //                                              ^^^^^^^^^^^^^^^^^^^^^^ this holds an access key of AWS: `AKIAQ3EG…`
        // = help: revoke it, and read the next one by `ephemeral`, or by a sensitive variable
        //                                                                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ `secret_key` on provider `aws` is written down
        // = help: read it as `ephemeral` or `data`, or by a variable with `sensitive: true` and no default
        resource aws_mq_broker k {
            broker_name: "mq-broker-k-{suffix}",
            engine_type: "ActiveMQ", engine_version: "5.18", host_instance_type: "mq.t3.micro",
            user { username: "admin", password: "correct-horse-battery" }
            //                                  ^^^^^^^^^^^^^^^^^^^^^^^ `password` on `user` of `aws_mq_broker` is written down
            // = help: read it as `ephemeral` or `data`, or by a variable with `sensitive: true` and no default
        }
        resource terraform_data l { provisioner "local-exec" { command: "curl -H 'Authorization: glpat-0123456789abcdefghij' x" } }
        //                                                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ this holds a token of GitLab: `glpat-01…`
        // = help: revoke it, and read the next one by `ephemeral`, or by a sensitive variable
    }
}
