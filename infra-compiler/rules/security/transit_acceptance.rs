rule! {
    /// Who joins a transit gateway is let in by hand.
    ///
    /// With `auto_accept_shared_attachments` any account that the gateway is shared with joins a network to it without
    /// being asked. Off by itself: a landing zone wants that.
    pub TransitAcceptance for aws_ec2_transit_gateway as gateway {
        require: gateway.auto_accept_shared_attachments != "enable",
        message: "{gateway} takes whatever network joins",
        help: "remove `auto_accept_shared_attachments`",
        at: gateway.auto_accept_shared_attachments,
        level: allow,
        fails { resource aws_ec2_transit_gateway hub { auto_accept_shared_attachments: "enable" } }
        passes { resource aws_ec2_transit_gateway hub { auto_accept_shared_attachments: "disable" } }
    }
}
