rule! {
    /// Only a check of an alarm lacks data.
    ///
    /// `insufficient_data_health_status` is for checks of the type `CLOUDWATCH_METRIC`.
    pub HealthCheckInsufficient for aws_route53_health_check as check {
        when: check.insufficient_data_health_status != null,
        require: check.type == "CLOUDWATCH_METRIC",
        message: "a check of the type {check.type} never lacks data",
        help: "remove `insufficient_data_health_status`",
        at: check.insufficient_data_health_status,
        fails {
            resource aws_route53_health_check web { type: "HTTP", fqdn: "example.com", insufficient_data_health_status: "Healthy" }
        }
        passes {
            resource aws_route53_health_check web { type: "HTTP", fqdn: "example.com" }
        }
    }
}
