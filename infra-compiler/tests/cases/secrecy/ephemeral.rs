stack! {
    #[workspace("ephemeral")]
    pub Ephemeral {
        ephemeral aws_secretsmanager_secret_version master { secret_id: "master" }
        data aws_secretsmanager_secret_version known { secret_id: "master" }
        resource aws_rds_cluster cluster {
            engine: "aurora-mysql",
            master_username: "admin-{master.secret_string}",
            //               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ `master_username` on `aws_rds_cluster` would store an ephemeral value
            // = help: write-only attributes (`…_wo`) and provider settings take one; use a value here that may be kept
            master_password: master.secret_string,
            //               ^^^^^^^^^^^^^^^^^^^^ `master_password` on `aws_rds_cluster` would store an ephemeral value
            // = help: use the write-only `master_password_wo`
            master_password_wo: master.secret_string,
            master_password_wo_version: 1,
        }
        resource aws_eip many { count: length(master.secret_string), domain: "vpc" }
        //                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ `count` takes no ephemeral value: it decides what the state holds
        // = help: decide it by a variable or a resource, whose values are kept
        output password = master.secret_string;
        //                ^^^^^^^^^^^^^^^^^^^^ output `password` would store an ephemeral value
        // = help: a root has no ephemeral outputs: read the value where it is needed
        output plain = { password: known.secret_string };
        //                         ^^^^^^^^^^^^^^^^^^^ output `plain` gives a sensitive value
        // = help: write `output plain { value: …, sensitive: true }`
        output hidden { value: known.secret_string, sensitive: true }
    }
}
