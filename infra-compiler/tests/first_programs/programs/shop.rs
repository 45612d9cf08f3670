stack! {
    #[workspace("shop")]
    pub Shop {
        provider aws { region: "us-east-1" }
        resource aws_ecr_repository app { }
        resource aws_ecs_cluster main { }
        resource aws_cloudwatch_log_group app { }
        resource aws_kms_key main { }
        resource aws_secretsmanager_secret api { }
        resource aws_cloudwatch_metric_alarm errors {
            namespace: "AWS/Lambda",
            metric_name: "Errors",
            statistic: "Sum",
            period: 60,
            evaluation_periods: 1,
            threshold: 1,
            comparison_operator: "GreaterThanOrEqualToThreshold",
        }
        resource aws_ebs_volume data { availability_zone: "us-east-1a", size: 10 }
        resource aws_eip nat { domain: "vpc" }
    }
}
