// A secret behind names, functions, JSON and stacks, and what only looks like one.
stack! {
    #[workspace("flows")]
    pub Flows {
        data aws_secretsmanager_secret_version master { secret_id: "master" }
        variable license { type: string, sensitive: true }
        let parsed = jsondecode(master.secret_string);
        let url = "mysql://{parsed.username}:{parsed.password}@db";
        let settings = { url: upper(url), host: parsed.host };
        resource aws_lambda_function f {
            role: "arn:aws:iam::123456789012:role/f",
            filename: "f.zip",
            handler: "f",
            runtime: "python3.12",
            environment { variables: { HOST: settings.host, URL: settings.url, SECRET: master.arn } }
            //                                                   ^^^^^^^^^^^^ `variables` on `environment` of `aws_lambda_function` shows a secret
            // = help: hand on the ARN of the secret, and have it read when the program starts
        }
        resource aws_sqs_queue q {
            name: "sqs-queue-q-{license}-{suffix}",
            //    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ `name` on `aws_sqs_queue` shows a secret
            // = help: leave it out, or write `nonsensitive(…)` around what is no secret
            tags: { a: "x", b: license },
            //                 ^^^^^^^ `tags` on `aws_sqs_queue` shows a secret
            // = help: leave it out, or write `nonsensitive(…)` around what is no secret
        }
        resource aws_ssm_parameter p { name: "/p-{suffix}", type: "StringList", value: join(",", [url, "x"]) }
        //                                                                             ^^^^^^^^^^^^^^^^^^^^^ `value` on `aws_ssm_parameter` is kept in clear, and shows a secret
        // = help: write `type: "SecureString"`
        resource aws_ssm_parameter ok { name: "/o-{suffix}", type: "SecureString", key_id: "alias/k", value: "{length(url)}" }
        resource aws_sns_topic hash { display_name: sha256(url) }
        resource aws_sns_topic words { display_name: nonsensitive(url) }
        stack Inner inner { password: parsed.password, arn: master.arn }
        resource aws_sns_topic arn { display_name: inner.arn }
        resource aws_sns_topic pw { display_name: inner.all.password }
        //                                        ^^^^^^^^^^^^^^^^^^ `display_name` on `aws_sns_topic` shows a secret
        // = help: leave it out, or write `nonsensitive(…)` around what is no secret
        resource aws_sns_topic all { display_name: inner.all.arn }
        output whole = { list: [inner.all] };
        //                      ^^^^^^^^^ output `whole` gives a sensitive value
        // = help: write `output whole { value: …, sensitive: true }`
    }
}
stack! {
    pub Inner<password: string, arn: string> {
        let given = password;
        output arn = arn;
        output all = { password: given, arn: arn };
        resource aws_cloudwatch_log_group g { name: "/g/{given}" }
        //                                          ^^^^^^^^^^^^ the name `/g/{…}` does not begin with `cloudwatch-log-group`
        // = help: write `/g/cloudwatch-log-group-{…}-{suffix}`
        //                                          ^^^^^^^^^^^^ `name` on `aws_cloudwatch_log_group` shows a secret
        // = help: leave it out, or write `nonsensitive(…)` around what is no secret
    }
}
stack! {
    #[workspace("reader")]
    pub Reader {
        remote Owner owner;
        resource aws_sns_topic a { display_name: owner.creds.arn }
        resource aws_sns_topic b { display_name: owner.creds.password }
        //                                       ^^^^^^^^^^^^^^^^^^^^ `display_name` on `aws_sns_topic` shows a secret
        // = help: leave it out, or write `nonsensitive(…)` around what is no secret
        resource aws_sns_topic c { display_name: owner.token }
        //                                       ^^^^^^^^^^^ `display_name` on `aws_sns_topic` shows a secret
        // = help: leave it out, or write `nonsensitive(…)` around what is no secret
        output again = owner.creds;
        //             ^^^^^^^^^^^ output `again` gives a sensitive value
        // = help: write `output again { value: …, sensitive: true }`
    }
}
stack! {
    #[workspace("owner")]
    pub Owner {
        data aws_secretsmanager_secret_version master { secret_id: "master" }
        let hide = true;
        let creds = { arn: master.arn, password: jsondecode(master.secret_string).password };
        output creds { value: creds, sensitive: hide }
        output token { value: master.version_id, sensitive: true }
    }
}
