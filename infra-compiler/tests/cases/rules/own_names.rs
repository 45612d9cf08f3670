// A rule that is written once for several things, each with names of its own for what the rule reads.
rule! {
    /// What is named belongs to the house.
    pub HouseName for aws_sqs_queue(named: it.name, what: "queue")
        | aws_cloudwatch_log_group(named: it.name, what: "log group")
        | aws_ecr_repository.encryption_configuration(named: holder.name, what: "repository") as it of holder {
        when: named != null,
        require: startswith(named, "house-"),
        message: "this {what} of {holder} is not named after the house",
        help: "begin it with `house-`",
        at: named,
    }
    /// A closure binds its own `it`, and what the subject says of `key` means the subject.
    pub KeyOfOwner for aws_sqs_queue(key: it.kms_master_key_id) | aws_sns_topic(key: it.kms_master_key_id) as it {
        when: key != null,
        require: any(aws_kms_key, it => it.arn == key && it.tags.Owner == "house"),
        message: "{it} is encrypted with a key of others",
        help: "name a key of the house",
        at: key,
    }
    /// The type that is asked of differs too.
    pub Attached for aws_sqs_queue(policies: aws_sqs_queue_policy, own: it.policy) | aws_sns_topic(policies: aws_sns_topic_policy, own: it.policy) as it {
        require: own != null || any(policies, policy => policy.policy != null),
        message: "nobody has a policy",
        help: "write one",
    }
    pub pack All { HouseName, KeyOfOwner: warn, Attached }
    // Slips.
    pub Lacking for aws_sqs_queue(named: it.name) | aws_sns_topic(name: it.name) as it {
    //              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ this does not say what `name` is
    // = help: write `(name: …)` behind each of them
    //                                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ this does not say what `named` is
    // = help: write `(named: …)` behind each of them
        require: named != null,
        message: "never",
    }
    pub First for aws_sqs_queue | aws_sns_topic(named: it.name) as it {
    //            ^^^^^^^^^^^^^ this does not say what `named` is
    // = help: write `(named: …)` behind each of them
        require: named != null,
        message: "never",
    }
    pub Misspelt for aws_sqs_queue(named: it.name) | aws_sns_topic(named: it.nmae) as it {
    //                                                                       ^^^^ no attribute or block `nmae` on `it`
    // = help: did you mean `name`?
        require: named != null,
        message: "never",
    }
    pub Near for aws_sqs_queue(named: it.name) | aws_sns_topic(named: it.name) as it {
        require: name != null,
        //       ^^^^ `name` is not declared
        // = help: did you mean `named`?
        message: "never",
    }
    pub NoColon for aws_sqs_queue(named) as it {
    //                                 ^ expected `:` and what it is, found `)`
        require: named != null,
        message: "never",
    }
    pub Alone for aws_sqs_queue | aws_sns_topic as it of holder {
    //                                                   ^^^^^^ `of` names the resource around a block
    // = help: remove it, or select a block: `aws_security_group.ingress as rule of group`
        require: holder != null,
        message: "never",
    }
}

stack! {
    #[workspace("demo")]
    pub Demo {
        rules { All, naming: none }
        resource aws_kms_key ours { description: "ours", tags: { Owner: "house" } }
        resource aws_kms_key theirs { description: "theirs", tags: { Owner: "others" } }
        variable key { type: string }
        resource aws_sqs_queue good { name: "house-orders", kms_master_key_id: ours.arn, policy: "{{}}" }
        resource aws_sqs_queue bad { name: "orders", kms_master_key_id: theirs.arn, policy: "{{}}" }
        //                                 ^^^^^^^^ this queue of `aws_sqs_queue.bad` is not named after the house
        // = help: begin it with `house-`
        //                                                              ^^^^^^^^^^ warning: `aws_sqs_queue.bad` is encrypted with a key of others
        // = help: name a key of the house
        resource aws_sqs_queue unknown { name: key, kms_master_key_id: key, policy: "{{}}" }
        resource aws_sns_topic bad_topic { name: "orders", kms_master_key_id: theirs.arn }
      //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ nobody has a policy
      // = help: write one
        //                                                                    ^^^^^^^^^^ warning: `aws_sns_topic.bad_topic` is encrypted with a key of others
        // = help: name a key of the house
        resource aws_cloudwatch_log_group bad_group { name: "orders", retention_in_days: 7 }
        //                                                  ^^^^^^^^ this log group of `aws_cloudwatch_log_group.bad_group` is not named after the house
        // = help: begin it with `house-`
        // Only the block is asked.
        resource aws_ecr_repository plain { name: "plain" }
        resource aws_ecr_repository images { name: "images", encryption_configuration { encryption_type: "AES256" } }
        //                                         ^^^^^^^^ this repository of `aws_ecr_repository.images` is not named after the house
        // = help: begin it with `house-`
    }
}
