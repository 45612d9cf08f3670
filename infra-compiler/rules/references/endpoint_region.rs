rule! {
    /// An endpoint is for a service of its region.
    ///
    /// A service's name holds its region: one of another region is not found, unless `service_region` names that region.
    pub EndpointRegion for aws_vpc_endpoint as endpoint {
        when: startswith(endpoint.service_name, "com.amazonaws.") && endpoint.service_region == null
            && length(regexall("^com\\.amazonaws\\.[a-z]+-[a-z]+-[0-9]\\.", endpoint.service_name)) == 1,
        require: startswith(endpoint.service_name, "com.amazonaws.{region(endpoint)}."),
        message: "{endpoint.service_name} is no service of {region(endpoint)}",
        help: "write `com.amazonaws.{region(endpoint)}.` before the service, or set `service_region`",
        at: endpoint.service_name,
        fails {
            provider aws { region: "eu-west-1" }
            variable network { type: string }
            resource aws_vpc_endpoint keys { vpc_id: network, service_name: "com.amazonaws.eu-central-1.kms", vpc_endpoint_type: "Interface" }
        }
        passes {
            provider aws { region: "eu-west-1" }
            variable network { type: string }
            resource aws_vpc_endpoint keys { vpc_id: network, service_name: "com.amazonaws.eu-west-1.kms", vpc_endpoint_type: "Interface" }
        }
    }
}
