rule! {
    /// A Fargate profile has up to five selectors.
    ///
    /// A sixth is refused.
    pub FargateSelectors for aws_eks_fargate_profile as profile {
        require: length(profile.selector) <= 5,
        message: "{profile} has more than five selectors",
        help: "write five at most",
        at: profile.selector,
        fails {
            variable role { type: string }
            variable a { type: string }
            resource aws_eks_fargate_profile web { cluster_name: "shop", fargate_profile_name: "web", pod_execution_role_arn: role, subnet_ids: [a], selector { namespace: "n0" } selector { namespace: "n1" } selector { namespace: "n2" } selector { namespace: "n3" } selector { namespace: "n4" } selector { namespace: "n5" } }
        }
        passes {
            variable role { type: string }
            variable a { type: string }
            resource aws_eks_fargate_profile web { cluster_name: "shop", fargate_profile_name: "web", pod_execution_role_arn: role, subnet_ids: [a], selector { namespace: "web" } }
        }
    }
}
