// A user has the policies of its groups, by whichever resource it is put there.
rule! {
    /// Nobody deletes what is kept.
    pub Keeps for aws_iam_user as user {
        require: all(aws_s3_bucket, bucket => !allows(user, "s3:DeleteObject", "{bucket.arn}/*")),
        message: "{user} may delete objects",
        help: "take it out of its groups",
    }
    /// Whoever is asked reads what is kept.
    pub Reads for aws_iam_user as user {
        when: user.path == "/readers/",
        require: any(aws_s3_bucket, bucket => allows(user, "s3:GetObject", "{bucket.arn}/*")),
        message: "{user} reads no bucket",
        help: "allow `s3:GetObject`",
    }
    pub pack All { Keeps, Reads }
}

stack! {
    #[workspace("program")]
    pub Program {
        rules { All }
        variable elsewhere { type: string }
        resource aws_s3_bucket kept { bucket: "s3-bucket-data-{suffix}" }
        resource aws_iam_group cleaners { name: "iam-group-cleaners-{suffix}" }
        resource aws_iam_group_policy cleaners_delete {
            group: cleaners.name,
            policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "s3:DeleteObject", Resource: "{kept.arn}/*" }] }),
        }
        resource aws_iam_group readers { name: "iam-group-readers-{suffix}" }
        resource aws_iam_policy read {
            name: "iam-policy-read-{suffix}",
            policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "s3:GetObject", Resource: "{kept.arn}/*" }] }),
        }
        resource aws_iam_group_policy_attachment readers_read { group: readers.name, policy_arn: read.arn }

        // By the user's own membership, of several groups.
        resource aws_iam_user cleans { name: "iam-user-cleans-{suffix}", path: "/readers/" }
        resource aws_iam_user_group_membership cleans { user: aws_iam_user.cleans.name, groups: [readers.name, cleaners.name] }

        // By the group's list, and denied by a policy of its own.
        resource aws_iam_user first { name: "iam-user-first-{suffix}", path: "/readers/" }
        resource aws_iam_user second { name: "iam-user-second-{suffix}", path: "/readers/" }
      //^^^^^^^^^^^^^^^^^^^^^^^^^^^^ `aws_iam_user.second` reads no bucket
      // = help: allow `s3:GetObject`
        resource aws_iam_group_membership members { name: "readers", group: readers.name, users: [first.name, second.name] }
        resource aws_iam_user_policy second_not {
            user: second.name,
            policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Deny", Action: "s3:Get*", Resource: "*" }] }),
        }

        // In no group.
        resource aws_iam_user alone { name: "iam-user-alone-{suffix}", path: "/readers/" }
      //^^^^^^^^^^^^^^^^^^^^^^^^^^^ `aws_iam_user.alone` reads no bucket
      // = help: allow `s3:GetObject`

        // In a group of which nothing is known.
        resource aws_iam_user apart { name: "iam-user-apart-{suffix}", path: "/readers/" }
        resource aws_iam_user_group_membership apart { user: apart.name, groups: [elsewhere] }
    }
}
