// Actions that need another besides, of roles and users whose policies are all known.
stack! {
    #[workspace("dependents")]
    pub Dependents {
        variable extra { type: string }
        data aws_iam_policy_document trust {
            statement { actions: ["sts:AssumeRole"], principals { type: "Service", identifiers: ["codebuild.amazonaws.com"] } }
        }
        resource aws_iam_role lacks { name: "iam-role-lacks-{suffix}", assume_role_policy: trust.json }
        resource aws_iam_role_policy lacks_one {
            role: lacks.name,
            policy: jsonencode({ Version: "2012-10-17", Statement: [
                { Effect: "Allow", Action: ["states:createstatemachine", "states:DescribeStateMachine"], Resource: "*" },
              //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: `states:CreateStateMachine` does nothing without `iam:PassRole`
              // = help: allow `iam:PassRole` for the roles that it is given, or leave out `states:CreateStateMachine`
                { Effect: "Deny", Action: "lambda:CreateFunction", Resource: "*" },
                { Effect: "Allow", Action: ["lambda:*", "glue:Create*"], Resource: "*" },
                //                          ^^^^^^^^^^ warning: whoever has this can run its own code with the role of any function
                // = help: name in `Resource` what it is for, or write a `Condition`
            ] }),
        }

        // Granted by another policy, by what a wildcard stands for, or by all that is not left out.
        resource aws_iam_role granted { name: "iam-role-granted-{suffix}", assume_role_policy: trust.json }
        resource aws_iam_role_policy granted_one {
            role: granted.name,
            policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "eks:CreateCluster", Resource: "*" }] }),
        }
        resource aws_iam_policy passes {
            name: "iam-policy-passes-{suffix}",
            policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "iam:Pass*", Resource: "arn:aws:iam::123456789012:role/shop" }] }),
        }
        resource aws_iam_role_policy_attachment granted_passes { role: granted.name, policy_arn: passes.arn }
        resource aws_iam_role most { name: "iam-role-most-{suffix}", assume_role_policy: trust.json }
        resource aws_iam_role_policy most_one {
            role: most.name,
            policy: jsonencode({ Version: "2012-10-17", Statement: [
                { Effect: "Allow", Action: "eks:CreateCluster", Resource: "*" },
                { Effect: "Allow", NotAction: "s3:*", Resource: "arn:aws:iam::123456789012:role/shop" },
                //                            ^^^^^^ warning: this allows every action but those that it names
                // = help: name what it allows, or deny what it should not
            ] }),
        }

        // Nobody can tell: a policy of others, an action that only the deployment knows.
        resource aws_iam_role others { name: "iam-role-others-{suffix}", assume_role_policy: trust.json }
        resource aws_iam_role_policy others_one {
            role: others.name,
            policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "eks:CreateCluster", Resource: "*" }] }),
        }
        resource aws_iam_role_policy_attachment others_more { role: others.name, policy_arn: "arn:aws:iam::aws:policy/IAMReadOnlyAccess" }
        resource aws_iam_role unsure { name: "iam-role-unsure-{suffix}", assume_role_policy: trust.json }
        resource aws_iam_role_policy unsure_one {
            role: unsure.name,
            policy: jsonencode({ Version: "2012-10-17", Statement: [
                { Effect: "Allow", Action: "eks:CreateCluster", Resource: "*" },
                { Effect: "Allow", Action: extra, Resource: "*" },
            ] }),
        }

        // One policy of two roles, and a user by its group.
        resource aws_iam_role one { name: "iam-role-one-{suffix}", assume_role_policy: trust.json }
        resource aws_iam_role two { name: "iam-role-two-{suffix}", assume_role_policy: trust.json }
        data aws_iam_policy_document jobs {
            statement { actions: ["glue:CreateJob"], resources: ["*"] }
          //^^^^^^^^^ warning: `glue:CreateJob` does nothing without `iam:PassRole`
          // = help: allow `iam:PassRole` for the roles that it is given, or leave out `glue:CreateJob`
        }
        resource aws_iam_policy jobs { name: "iam-policy-jobs-{suffix}", policy: data.aws_iam_policy_document.jobs.json }
        resource aws_iam_policy_attachment jobs { name: "jobs", roles: [one.name, two.name], policy_arn: aws_iam_policy.jobs.arn }
        resource aws_iam_user person { name: "iam-user-person-{suffix}" }
        resource aws_iam_group people { name: "iam-group-people-{suffix}" }
        resource aws_iam_group_policy people_one {
            group: people.name,
            policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "codebuild:CreateProject", Resource: "*" }] }),
        }
        resource aws_iam_user_group_membership person { user: aws_iam_user.person.name, groups: [people.name] }
    }
}

// Others may give more to what is made for them.
stack! {
    pub Given {
        resource aws_iam_role deploy { name: "iam-role-deploy-{suffix}", assume_role_policy: "{{}}" }
        resource aws_iam_role_policy one {
            role: deploy.name,
            policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "eks:CreateCluster", Resource: "*" }] }),
        }
    }
}
