// Secrets by `each`, in repeated blocks, kinds and deployed stacks, and in parts of what holds one.
stack! {
    #[workspace("places")]
    pub Places {
        data aws_secretsmanager_secret_version many { for_each: toset(["a", "b"]), secret_id: each.key }
        resource aws_sns_topic a { for_each: many, display_name: each.value.secret_string, tags: { key: each.key, arn: each.value.arn } }
        //                                                       ^^^^^^^^^^^^^^^^^^^^^^^^ `display_name` on `aws_sns_topic` shows a secret
        // = help: leave it out, or write `nonsensitive(…)` around what is no secret
        resource aws_sns_topic b { display_name: join(",", [for one in many: one.secret_string]) }
        //                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ `display_name` on `aws_sns_topic` shows a secret
        // = help: leave it out, or write `nonsensitive(…)` around what is no secret
        resource aws_sns_topic c { display_name: join(",", [for one in many: one.arn]) }
        resource aws_sns_topic d { display_name: jsonencode(many) }
        //                                       ^^^^^^^^^^^^^^^^ `display_name` on `aws_sns_topic` shows a secret
        // = help: leave it out, or write `nonsensitive(…)` around what is no secret
        resource aws_sns_topic e { display_name: join(",", values(many)[*].secret_string) }
        //                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ `display_name` on `aws_sns_topic` shows a secret
        // = help: leave it out, or write `nonsensitive(…)` around what is no secret
        resource aws_sns_topic e2 { display_name: join(",", keys(many)) }
        resource aws_lb f { load_balancer_type: "network", for one in many { subnet_mapping { subnet_id: one.secret_string } } }
        //                                                                                               ^^^^^^^^^^^^^^^^^ `subnet_id` on `subnet_mapping` of `aws_lb` shows a secret
        // = help: leave it out, or write `nonsensitive(…)` around what is no secret
        resource aws_lb f2 { load_balancer_type: "network", for one in many { subnet_mapping { subnet_id: one.arn } } }
        resource Named g { held: many["a"].secret_string }
        resource Named g2 { held: many["a"].arn }
        variable names { type: set(string) }
        stack Deployed shops { for_each: names, password: many["b"].secret_string, arn: many["b"].arn }
        resource aws_sns_topic h { display_name: shops["x"].all.password }
        //                                       ^^^^^^^^^^^^^^^^^^^^^^^ `display_name` on `aws_sns_topic` shows a secret
        // = help: leave it out, or write `nonsensitive(…)` around what is no secret
        resource aws_sns_topic h2 { display_name: shops["x"].all.arn }
        resource aws_mq_broker i {
            broker_name: "mq-broker-i-{suffix}",
            engine_type: "ActiveMQ", engine_version: "5.18", host_instance_type: "mq.t3.micro",
            user { username: "admin", password: many["a"].secret_string }
        }
        resource aws_sns_topic j { display_name: jsonencode(i.user) }
        //                                       ^^^^^^^^^^^^^^^^^^ `display_name` on `aws_sns_topic` shows a secret
        // = help: leave it out, or write `nonsensitive(…)` around what is no secret
        resource aws_sns_topic k { display_name: jsonencode(i.instances) }
        resource aws_eip l { for_each: { x: many["a"].secret_string }, domain: "vpc" }
        resource aws_eip m { for_each: toset([many["a"].secret_string]), domain: "vpc" }
        //                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ `for_each` goes through a sensitive value
        // = help: write `nonsensitive(…)` around it if the keys are no secret
        resource aws_db_instance n {
            instance_class: "db.t4g.micro", engine: "mysql", allocated_storage: 20,
            username: jsondecode(many["a"].secret_string).username,
            password: jsondecode(many["a"].secret_string).password,
            //        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: the state keeps the secret in `password` on `aws_db_instance`
            // = help: write `password_wo: …, password_wo_version: 1`, and read the secret as `ephemeral`
        }
        data aws_ssm_parameter image { name: "/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64" }
        resource aws_sns_topic o { display_name: image.value }
        resource aws_ssm_parameter flag { name: "/flag-{suffix}", type: "String", value: "on" }
        resource aws_sns_topic p { display_name: flag.value }
        ephemeral aws_secretsmanager_secret_version once { secret_id: "master" }
        resource terraform_data q { provisioner "local-exec" { command: "x {once.secret_string}" } }
        //                                                              ^^^^^^^^^^^^^^^^^^^^^^^^ `command` of `provisioner "local-exec"` shows a secret
        // = help: hand it on by `environment`
        resource terraform_data r { provisioner "local-exec" { command: "x {once.arn}", environment: { PW: once.secret_string } } }
        resource terraform_data s { provisioner "remote-exec" { inline: ["a", "x {once.secret_string}"] } }
        //                                                                    ^^^^^^^^^^^^^^^^^^^^^^^^ `inline` of `provisioner "remote-exec"` shows a secret
        // = help: have the commands read it by the ARN of the secret
    }
}
stack! {
    pub Deployed<password: string, arn: string> {
        output all = { password: password, arn: arn };
        resource aws_sqs_queue q { tags: { held: password, arn: arn } }
        //                                       ^^^^^^^^ `tags` on `aws_sqs_queue` shows a secret
        // = help: leave it out, or write `nonsensitive(…)` around what is no secret
    }
}
#[resource(aws_sns_topic, name = "sns-topic-{held}-{suffix}")]
//                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^ `name` on `aws_sns_topic` shows a secret
// = help: leave it out, or write `nonsensitive(…)` around what is no secret
pub struct Named {
    #[parameter]
    pub held: String,
    #[fixed(held)]
    //      ^^^^ `display_name` on `aws_sns_topic` shows a secret
    // = help: leave it out, or write `nonsensitive(…)` around what is no secret
    pub display_name: String,
}
