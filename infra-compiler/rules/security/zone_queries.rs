rule! {
    /// A public zone writes down what was asked.
    ///
    /// Who looks for names that are not there looks for a way in. Off by itself: it costs.
    pub ZoneQueries for aws_route53_zone as zone {
        when: length(zone.vpc) == 0,
        require: any(aws_route53_query_log, it => it.zone_id == zone.zone_id || it.zone_id == zone.id),
        message: "{zone} does not write down what was asked",
        help: "write an `aws_route53_query_log` for it",
        level: allow,
        fails { resource aws_route53_zone shop { name: "example.com" } }
        passes {
            resource aws_route53_zone shop { name: "example.com" }
            variable log { type: string }
            resource aws_route53_query_log shop { zone_id: aws_route53_zone.shop.zone_id, cloudwatch_log_group_arn: log }
        }
    }
}
