// `allows` asks all policies of the program, and names the statements that decided.
rule! {
    /// Nothing deletes what is kept.
    pub Keeps for aws_iam_role as role {
        require: all(aws_s3_bucket, bucket => !allows(role, "s3:DeleteObject", "{bucket.arn}/*")),
        message: "{role} may delete objects",
        help: "take `s3:DeleteObject` out of what it may do",
    }
    /// The application reads what it is given.
    pub Reads for aws_iam_role as role {
        when: role.tags.Reads == "yes",
        require: any(aws_s3_bucket, bucket => allows(role, "s3:GetObject", "{bucket.arn}/*")),
        message: "{role} reads no bucket",
        help: "allow `s3:GetObject`",
    }
    pub pack All { Keeps, Reads }
    /// A slip in a rule.
    pub Slip for aws_iam_role as role {
        require: allows(role, "s3:GetObject"),
        //       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ `allows` takes 3 arguments, this has 2
        // = help: write `allows(who, action, resource)`
        message: "never",
        help: "write the rule anew",
    }
}

stack! {
    #[workspace("program")]
    pub Program {
        rules { All }
        variable extra { type: string }
        let trust = jsonencode({
            Version: "2012-10-17",
            Statement: [{ Effect: "Allow", Action: "sts:AssumeRole", Principal: { Service: "ec2.amazonaws.com" } }],
        });
        resource aws_s3_bucket kept { bucket: "s3-bucket-data-{suffix}" }

        // Allowed by a policy of its own.
        resource aws_iam_role deletes { name: "iam-role-deletes-{suffix}", assume_role_policy: trust, tags: { Reads: "yes" } }
      //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ `aws_iam_role.deletes` may delete objects
      // = help: take `s3:DeleteObject` out of what it may do
        resource aws_iam_role_policy deletes_own {
            name: "iam-role-policy-deletes-{suffix}",
            role: deletes.id,
            policy: jsonencode({
                Version: "2012-10-17",
                Statement: [
                    { Sid: "Read", Effect: "Allow", Action: ["s3:Get*", "s3:List*"], Resource: [kept.arn, "{kept.arn}/*"] },
                    { Sid: "Delete", Effect: "Allow", Action: "s3:*Object", Resource: "{kept.arn}/*" },
                ],
            }),
        }

        // Denied by the bucket, whatever its own policy says: it cannot delete, and it cannot read.
        resource aws_iam_role denied { name: "iam-role-denied-{suffix}", assume_role_policy: trust, tags: { Reads: "yes" } }
      //^^^^^^^^^^^^^^^^^^^^^^^^^^^^ `aws_iam_role.denied` reads no bucket
      // = help: allow `s3:GetObject`
        resource aws_iam_role_policy denied_own {
            name: "iam-role-policy-denied-{suffix}",
            role: denied.name,
            policy: policy.json,
        }
        data aws_iam_policy_document policy {
            statement { actions: ["s3:DeleteObject", "s3:GetObject"], resources: ["{kept.arn}/*"] }
        }
        resource aws_s3_bucket_policy kept_own {
            bucket: kept.id,
            policy: jsonencode({
                Version: "2012-10-17",
                Statement: [{ Sid: "Never", Effect: "Deny", Principal: { AWS: denied.arn }, Action: "s3:*", Resource: [kept.arn, "{kept.arn}/*"] }],
            }),
        }

        // Beyond its boundary nothing goes.
        resource aws_iam_policy boundary {
            name: "iam-policy-boundary-{suffix}",
            policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "s3:Get*", Resource: "*" }] }),
        }
        resource aws_iam_policy full {
            name: "iam-policy-full-{suffix}",
            policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "s3:*", Resource: "{kept.arn}/*" }] }),
        }
        resource aws_iam_role bounded {
            name: "iam-role-bounded-{suffix}",
            assume_role_policy: trust,
            permissions_boundary: boundary.arn,
            tags: { Reads: "yes" },
        }
        resource aws_iam_role_policy_attachment bounded_full { role: bounded.name, policy_arn: full.arn }

        // No policy at all.
        resource aws_iam_role nothing { name: "iam-role-nothing-{suffix}", assume_role_policy: trust, tags: { Reads: "yes" } }
      //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ `aws_iam_role.nothing` reads no bucket
      // = help: allow `s3:GetObject`

        // A condition, a policy of AWS, and a text that only the deployment knows: nobody can tell.
        resource aws_iam_role unclear { name: "iam-role-unclear-{suffix}", assume_role_policy: trust, tags: { Reads: "yes" } }
        resource aws_iam_role_policy unclear_own {
            name: "iam-role-policy-unclear-{suffix}",
            role: unclear.id,
            policy: jsonencode({
                Version: "2012-10-17",
                Statement: [
                    { Effect: "Allow", Action: "s3:*Object", Resource: "{kept.arn}/*", Condition: { Bool: { "aws:SecureTransport": "true" } } },
                    { Effect: "Allow", Action: "s3:GetObject", Resource: extra },
                ],
            }),
        }
        resource aws_iam_role managed { name: "iam-role-managed-{suffix}", assume_role_policy: trust, tags: { Reads: "yes" } }
        resource aws_iam_role_policy_attachment managed_full { role: managed.name, policy_arn: "arn:aws:iam::aws:policy/AmazonS3FullAccess" }
    }
}
