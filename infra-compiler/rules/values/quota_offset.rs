rule! {
    /// A quota begins within its period.
    ///
    /// `offset` is 0 for a day, 0 to 6 for a week and 0 to 27 for a month.
    pub QuotaOffset for aws_api_gateway_usage_plan.quota_settings as quota of plan {
        when: quota.offset != null,
        require: quota.offset <= (if quota.period == "DAY" { 0 } else if quota.period == "WEEK" { 6 } else { 27 }) && quota.offset >= 0,
        message: "a quota does not begin on day {quota.offset} of its {quota.period}",
        help: "write 0 for a day, up to 6 for a week, up to 27 for a month",
        at: quota.offset,
        fails {
            resource aws_api_gateway_usage_plan partners { name: "partners", quota_settings { limit: 100, period: "DAY", offset: 1 } }
        }
        passes {
            resource aws_api_gateway_usage_plan partners { name: "partners", quota_settings { limit: 100, period: "WEEK", offset: 6 } }
        }
    }
}
