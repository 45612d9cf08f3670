rule! {
    /// Who connects to a service is let in by hand.
    ///
    /// Without acceptance everybody who may see the service is connected to it at once. Off by itself: a service for
    /// everybody takes everybody.
    pub EndpointServiceAcceptance for aws_vpc_endpoint_service as service {
        require: service.acceptance_required == true,
        message: "{service} takes whoever connects",
        help: "set `acceptance_required: true`",
        at: service.acceptance_required,
        level: allow,
        fails {
            variable balancer { type: string }
            resource aws_vpc_endpoint_service shop { acceptance_required: false, network_load_balancer_arns: [balancer] }
        }
        passes {
            variable balancer { type: string }
            resource aws_vpc_endpoint_service shop { acceptance_required: true, network_load_balancer_arns: [balancer] }
        }
    }
}
