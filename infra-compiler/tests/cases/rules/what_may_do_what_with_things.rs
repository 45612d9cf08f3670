// The policies of things: of keys, which decide alone, of queues and buckets; and what nobody can tell.
rule! {
    /// Roles that are to decrypt can, with what they name.
    pub Decrypts for aws_iam_role as role {
        when: role.tags.Key != null,
        require: allows(role, "kms:Decrypt", find(aws_kms_key, key => key.description == role.tags.Key).arn),
        message: "{role} cannot decrypt",
        help: "let the key's policy allow it, or leave it to the account",
    }
    /// Roles that are to send can.
    pub Sends for aws_iam_role as role {
        when: role.tags.Queue != null,
        require: allows(role, "sqs:SendMessage", find(aws_sqs_queue, queue => queue.tags.Name == role.tags.Queue)),
        message: "{role} cannot send",
        help: "allow `sqs:SendMessage`",
    }
    /// Nobody sends.
    pub Silent for aws_iam_user as user {
        require: !allows(user, "sqs:SendMessage", "arn:aws:sqs:us-east-1:123456789012:all"),
        message: "{user} may send",
        help: "take it away",
    }
    pub pack All { Decrypts, Sends, Silent }
}

stack! {
    #[workspace("program")]
    pub Program {
        rules { All }
        let trust = jsonencode({
            Version: "2012-10-17",
            Statement: [{ Effect: "Allow", Action: "sts:AssumeRole", Principal: { Service: "ec2.amazonaws.com" } }],
        });

        // Without a policy a key leaves all to the account.
        resource aws_kms_key plain { description: "plain" }
        resource aws_iam_role plain_user { name: "iam-role-plain-{suffix}", assume_role_policy: trust, tags: { Key: "plain" } }
        resource aws_iam_role_policy plain_own {
            name: "iam-role-policy-plain-{suffix}",
            role: plain_user.id,
            policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "kms:Decrypt", Resource: plain.arn }] }),
        }
        // Nothing of its own: not allowed.
        resource aws_iam_role bare { name: "iam-role-bare-{suffix}", assume_role_policy: trust, tags: { Key: "plain" } }
      //^^^^^^^^^^^^^^^^^^^^^^^^^^ `aws_iam_role.bare` cannot decrypt
      // = help: let the key's policy allow it, or leave it to the account

        // A key for one role alone: it needs no policy, and another's policy does not help.
        resource aws_iam_role named { name: "iam-role-named-{suffix}", assume_role_policy: trust, tags: { Key: "closed" } }
        resource aws_iam_role other { name: "iam-role-other-{suffix}", assume_role_policy: trust, tags: { Key: "closed" } }
      //^^^^^^^^^^^^^^^^^^^^^^^^^^^ `aws_iam_role.other` cannot decrypt
      // = help: let the key's policy allow it, or leave it to the account
        resource aws_iam_role_policy other_own {
            name: "iam-role-policy-other-{suffix}",
            role: other.id,
            policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "kms:*", Resource: "*" }] }),
        }
        resource aws_kms_key closed {
            description: "closed",
            policy: jsonencode({
                Version: "2012-10-17",
                Statement: [{ Effect: "Allow", Principal: { AWS: named.arn }, Action: "kms:*", Resource: "*" }],
            }),
        }

        // A key that leaves it to the account.
        resource aws_kms_key account { description: "account" }
        resource aws_kms_key_policy account_own {
            key_id: account.id,
            policy: jsonencode({
                Version: "2012-10-17",
                Statement: [{ Effect: "Allow", Principal: { AWS: "arn:aws:iam::123456789012:root" }, Action: "kms:*", Resource: "*" }],
            }),
        }
        resource aws_iam_role within { name: "iam-role-within-{suffix}", assume_role_policy: trust, tags: { Key: "account" } }
        resource aws_iam_role_policy within_own {
            name: "iam-role-policy-within-{suffix}",
            role: within.id,
            policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "kms:Decrypt", Resource: account.arn }] }),
        }
        resource aws_iam_role without { name: "iam-role-without-{suffix}", assume_role_policy: trust, tags: { Key: "account" } }
      //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ `aws_iam_role.without` cannot decrypt
      // = help: let the key's policy allow it, or leave it to the account

        // A queue that lets one role send, and one that lets nobody.
        resource aws_iam_role sender { name: "iam-role-sender-{suffix}", assume_role_policy: trust, tags: { Queue: "open" } }
        resource aws_sqs_queue open { name: "sqs-queue-open-{suffix}", tags: { Name: "open" } }
        resource aws_sqs_queue_policy open_own {
            queue_url: open.id,
            policy: jsonencode({
                Version: "2012-10-17",
                Statement: [{ Effect: "Allow", Principal: { AWS: sender.arn }, Action: "sqs:SendMessage", Resource: open.arn }],
            }),
        }
        resource aws_iam_role refused { name: "iam-role-refused-{suffix}", assume_role_policy: trust, tags: { Queue: "shut" } }
      //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ `aws_iam_role.refused` cannot send
      // = help: allow `sqs:SendMessage`
        resource aws_iam_role_policy refused_own {
            name: "iam-role-policy-refused-{suffix}",
            role: refused.id,
            policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "sqs:*", Resource: "*" }] }),
        }
        resource aws_sqs_queue shut {
            name: "sqs-queue-shut-{suffix}",
            tags: { Name: "shut" },
            policy: jsonencode({
                Version: "2012-10-17",
                Statement: [{ Effect: "Deny", Principal: "*", Action: "sqs:SendMessage", Resource: "*" }],
            }),
        }
        // What a queue grants by name may go beyond a boundary: that depends on who is named, and how.
        resource aws_iam_policy little {
            name: "iam-policy-little-{suffix}",
            policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "s3:Get*", Resource: "*" }] }),
        }
        resource aws_iam_role bounded {
            name: "iam-role-bounded-{suffix}",
            assume_role_policy: trust,
            permissions_boundary: little.arn,
            tags: { Queue: "granted" },
        }
        resource aws_sqs_queue granted { name: "sqs-queue-granted-{suffix}", tags: { Name: "granted" } }
        resource aws_sqs_queue_policy granted_own {
            queue_url: granted.id,
            policy: jsonencode({
                Version: "2012-10-17",
                Statement: [{ Effect: "Allow", Principal: { AWS: bounded.arn }, Action: "sqs:SendMessage", Resource: granted.arn }],
            }),
        }
        // Under a condition nobody can tell.
        resource aws_iam_role unsure { name: "iam-role-unsure-{suffix}", assume_role_policy: trust, tags: { Queue: "encrypted" } }
        resource aws_iam_role_policy unsure_own {
            name: "iam-role-policy-unsure-{suffix}",
            role: unsure.id,
            policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "sqs:*", Resource: "*" }] }),
        }
        resource aws_sqs_queue encrypted {
            name: "sqs-queue-encrypted-{suffix}",
            tags: { Name: "encrypted" },
            policy: jsonencode({
                Version: "2012-10-17",
                Statement: [
                    {
                        Effect: "Deny",
                        Principal: "*",
                        Action: "sqs:SendMessage",
                        Resource: "*",
                        Condition: { Bool: { "aws:SecureTransport": "false" } },
                    },
                ],
            }),
        }

        // A user, whom its policy lets send.
        resource aws_iam_user sends { name: "iam-user-sends-{suffix}" }
      //^^^^^^^^^^^^^^^^^^^^^^^^^^^ `aws_iam_user.sends` may send
      // = help: take it away
        resource aws_iam_user_policy sends_own {
            name: "iam-user-policy-sends-{suffix}",
            user: sends.name,
            policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "sqs:Send*", Resource: "arn:aws:sqs:*:*:a??" }] }),
        }
    }
}

// In a group nobody can tell.
stack! {
    #[workspace("grouped")]
    pub Grouped {
        rules { All }
        resource aws_iam_group team { name: "iam-group-team-{suffix}" }
        resource aws_iam_user member { name: "iam-user-member-{suffix}" }
        resource aws_iam_user_policy member_own {
            name: "iam-user-policy-member-{suffix}",
            user: member.name,
            policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "sqs:Send*", Resource: "*" }] }),
        }
        resource aws_iam_user_group_membership member_team { user: member.name, groups: [team.name] }
    }
}
