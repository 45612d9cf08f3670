rule! {
    /// An instance of a launch template has no public address.
    ///
    /// What stands behind a load balancer or a NAT gateway needs none, and what has none is not scanned. Off by itself: a
    /// server of a small site has one on purpose.
    pub TemplatePublicAddress for aws_launch_template.network_interfaces as card of template {
        require: card.associate_public_ip_address != "true",
        message: "instances of {template} have public addresses",
        help: "remove `associate_public_ip_address`",
        at: card.associate_public_ip_address,
        level: allow,
        fails { resource aws_launch_template web { network_interfaces { associate_public_ip_address: "true" } } }
        passes { resource aws_launch_template web { network_interfaces { associate_public_ip_address: "false" } } }
    }
}
