// 31. `datapoints_to_alarm` > `evaluation_periods`: alarm_datapoints
resource aws_cloudwatch_metric_alarm high { alarm_name: "high", namespace: "AWS/EC2", metric_name: "CPUUtilization", statistic: "Average", period: 60, evaluation_periods: 2, threshold: 1, comparison_operator: "GreaterThanThreshold", datapoints_to_alarm: 5 }
// near miss
resource aws_cloudwatch_metric_alarm high { alarm_name: "high", namespace: "AWS/EC2", metric_name: "CPUUtilization", statistic: "Average", period: 60, evaluation_periods: 2, threshold: 1, comparison_operator: "GreaterThanThreshold", datapoints_to_alarm: 2 }

// 32. six alarm actions: alarm_action_count
resource aws_cloudwatch_metric_alarm high { alarm_name: "high", namespace: "AWS/EC2", metric_name: "CPUUtilization", statistic: "Average", period: 60, evaluation_periods: 2, threshold: 1, comparison_operator: "GreaterThanThreshold", alarm_actions: ["arn:aws:sns:us-east-1:123456789012:t0", "arn:aws:sns:us-east-1:123456789012:t1", "arn:aws:sns:us-east-1:123456789012:t2", "arn:aws:sns:us-east-1:123456789012:t3", "arn:aws:sns:us-east-1:123456789012:t4", "arn:aws:sns:us-east-1:123456789012:t5"] }
// near miss
resource aws_cloudwatch_metric_alarm high { alarm_name: "high", namespace: "AWS/EC2", metric_name: "CPUUtilization", statistic: "Average", period: 60, evaluation_periods: 2, threshold: 1, comparison_operator: "GreaterThanThreshold", alarm_actions: ["arn:aws:sns:us-east-1:123456789012:t0", "arn:aws:sns:us-east-1:123456789012:t1", "arn:aws:sns:us-east-1:123456789012:t2", "arn:aws:sns:us-east-1:123456789012:t3", "arn:aws:sns:us-east-1:123456789012:t4"] }

// 33. dashboard key `wigets`: dashboard_keys
resource aws_cloudwatch_dashboard main { dashboard_name: "main", dashboard_body: jsonencode({ wigets: [] }) }
// near miss
resource aws_cloudwatch_dashboard main { dashboard_name: "main", dashboard_body: jsonencode({ widgets: [] }) }
