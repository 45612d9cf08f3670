rule! {
    /// Access to namespaces names some.
    ///
    /// A scope of the type `namespace` has `namespaces`, and one of the type `cluster` has none.
    pub AccessScope for aws_eks_access_policy_association.access_scope as scope of it {
        require: if scope.type == "namespace" { length(coalesce(scope.namespaces, [])) > 0 } else { length(coalesce(scope.namespaces, [])) == 0 },
        message: "a scope of the type {scope.type} does not fit its namespaces",
        help: "name `namespaces` for the type `namespace` alone",
        at: scope.type,
        fails {
            resource aws_eks_access_policy_association ops { cluster_name: "shop", principal_arn: "arn:aws:iam::123456789012:role/a", policy_arn: "arn:aws:eks::aws:cluster-access-policy/AmazonEKSViewPolicy", access_scope { type: "namespace" } }
        }
        passes {
            resource aws_eks_access_policy_association ops { cluster_name: "shop", principal_arn: "arn:aws:iam::123456789012:role/a", policy_arn: "arn:aws:eks::aws:cluster-access-policy/AmazonEKSViewPolicy", access_scope { type: "cluster" } }
        }
    }
}
