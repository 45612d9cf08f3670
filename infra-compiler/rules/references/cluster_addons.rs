rule! {
    /// A cluster has each add-on once.
    ///
    /// A second add-on of one name is refused.
    pub ClusterAddons for aws_eks_addon as addon {
        require: !any(aws_eks_addon, other => other < addon && other.cluster_name == addon.cluster_name && other.addon_name == addon.addon_name),
        message: "this cluster has the add-on {addon.addon_name} already",
        help: "remove one of them",
        at: addon.addon_name,
        fails {
            resource aws_eks_addon one { cluster_name: "shop", addon_name: "vpc-cni" }
            resource aws_eks_addon two { cluster_name: "shop", addon_name: "vpc-cni" }
        }
        passes {
            resource aws_eks_addon one { cluster_name: "shop", addon_name: "vpc-cni" }
            resource aws_eks_addon two { cluster_name: "shop", addon_name: "coredns" }
        }
    }
}
