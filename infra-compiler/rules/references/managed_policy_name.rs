rule! {
    /// A policy of AWS's own has the name that it is attached by.
    ///
    /// AWS refuses to attach what does not exist: a name that is misspelt, or that lacks its path, such as `service-role/`. It gives
    /// out new ones all the time, so that only what is nearly the name of one is found.
    pub ManagedPolicyName for aws_iam_role_policy_attachment(name: trimprefix(it.policy_arn, "arn:aws:iam::aws:policy/"))
        | aws_iam_user_policy_attachment(name: trimprefix(it.policy_arn, "arn:aws:iam::aws:policy/"))
        | aws_iam_group_policy_attachment(name: trimprefix(it.policy_arn, "arn:aws:iam::aws:policy/"))
        | aws_iam_policy_attachment(name: trimprefix(it.policy_arn, "arn:aws:iam::aws:policy/")) as it {
        // What differs from one by what follows it, or by a number, is the next one.
        when: startswith(it.policy_arn, "arn:aws:iam::aws:policy/") && !contains(known("aws_managed_policies", ""), name)
            && (any(known("aws_managed_policies", ""), one => basename(one) == basename(name))
                || near(name, known("aws_managed_policies", "")) != null
                    && !startswith(name, near(name, known("aws_managed_policies", "")))
                    && replace(name, "/[0-9]/", "") != replace(near(name, known("aws_managed_policies", "")), "/[0-9]/", "")),
        require: contains(known("aws_managed_policies", ""), name),
        message: "AWS has no policy `{name}`",
        help: r#"did you mean `arn:aws:iam::aws:policy/{coalesce(find(known("aws_managed_policies", ""), one => basename(one) == basename(name)), near(name, known("aws_managed_policies", "")))}`?"#,
        at: it.policy_arn,
        fails {
            variable role { type: string }
            resource aws_iam_role_policy_attachment logs { role: role, policy_arn: "arn:aws:iam::aws:policy/AWSLambdaBasicExecutionRole" }
        }
        fails {
            resource aws_iam_user_policy_attachment reads { user: "reader", policy_arn: "arn:aws:iam::aws:policy/AmazonS3ReadOnlyAcces" }
        }
        passes {
            variable role { type: string }
            resource aws_iam_role_policy_attachment logs { role: role, policy_arn: "arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole" }
        }
        passes {
            resource aws_iam_user_policy_attachment reads { user: "reader", policy_arn: "arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccessV2" }
        }
    }
}
