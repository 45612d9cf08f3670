// 40. range of a VPC: /8: network_size
resource aws_vpc main { cidr_block: "10.0.0.0/8" }
// near miss
resource aws_vpc main { cidr_block: "10.0.0.0/16" }

// 41. host bits of a range: wrong_form
resource aws_vpc main { cidr_block: "10.0.0.1/16" }
// near miss
resource aws_vpc main { cidr_block: "10.0.0.0/16" }

// 42. a prefix of 33 bits: wrong_form
resource aws_vpc main { cidr_block: "10.0.0.0/33" }
// near miss
resource aws_vpc main { cidr_block: "10.0.0.0/24" }

// 43. retention of 100 days: unknown_value
resource aws_cloudwatch_log_group app { name: "app", retention_in_days: 100 }
// near miss
resource aws_cloudwatch_log_group app { name: "app", retention_in_days: 90 }

// 44. deletion window of 3 days: key_deletion_window
resource aws_kms_key keep { description: "keep", deletion_window_in_days: 3 }
// near miss
resource aws_kms_key keep { description: "keep", deletion_window_in_days: 7 }

// 45. rotation every 30 days: out_of_range
resource aws_kms_key keep { description: "keep", enable_key_rotation: true, rotation_period_in_days: 30 }
// near miss
resource aws_kms_key keep { description: "keep", enable_key_rotation: true, rotation_period_in_days: 90 }

// 46. load balancer type `aplication`: unknown_value
resource aws_vpc main { cidr_block: "10.0.0.0/16" }
resource aws_subnet a { vpc_id: main.id, cidr_block: "10.0.1.0/24", availability_zone: "us-east-1a" }
resource aws_subnet b { vpc_id: main.id, cidr_block: "10.0.2.0/24", availability_zone: "us-east-1b" }
resource aws_lb front { subnets: [a.id, b.id], load_balancer_type: "aplication" }
// near miss
resource aws_vpc main { cidr_block: "10.0.0.0/16" }
resource aws_subnet a { vpc_id: main.id, cidr_block: "10.0.1.0/24", availability_zone: "us-east-1a" }
resource aws_subnet b { vpc_id: main.id, cidr_block: "10.0.2.0/24", availability_zone: "us-east-1b" }
resource aws_lb front { subnets: [a.id, b.id], load_balancer_type: "application" }

// 47. record type `CNAM`: unknown_value
resource aws_route53_zone main { name: "example.com" }
resource aws_route53_record web { zone_id: main.zone_id, name: "web.example.com", type: "CNAM", ttl: 60, records: ["x.example.net"] }
// near miss
resource aws_route53_zone main { name: "example.com" }
resource aws_route53_record web { zone_id: main.zone_id, name: "web.example.com", type: "CNAME", ttl: 60, records: ["x.example.net"] }

// 48. comparison `GreaterThan`: unknown_value
resource aws_cloudwatch_metric_alarm high { alarm_name: "high", namespace: "AWS/EC2", metric_name: "CPUUtilization", statistic: "Average", period: 60, evaluation_periods: 2, threshold: 1, comparison_operator: "GreaterThan",  }
// near miss
resource aws_cloudwatch_metric_alarm high { alarm_name: "high", namespace: "AWS/EC2", metric_name: "CPUUtilization", statistic: "Average", period: 60, evaluation_periods: 2, threshold: 1, comparison_operator: "GreaterThanThreshold",  }

// 49. monitoring interval of 7 seconds: monitoring_seconds
resource aws_iam_role watcher { assume_role_policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "sts:AssumeRole", Principal: { Service: "monitoring.rds.amazonaws.com" } }] }) }
resource aws_rds_cluster orders { engine: "aurora-mysql", master_username: "orders", manage_master_user_password: true, skip_final_snapshot: true, monitoring_interval: 7, monitoring_role_arn: watcher.arn }
// near miss
resource aws_iam_role watcher { assume_role_policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "sts:AssumeRole", Principal: { Service: "monitoring.rds.amazonaws.com" } }] }) }
resource aws_rds_cluster orders { engine: "aurora-mysql", master_username: "orders", manage_master_user_password: true, skip_final_snapshot: true, monitoring_interval: 5, monitoring_role_arn: watcher.arn }

// 50. a policy that is no JSON: wrong_form
resource aws_iam_policy read { policy: "Statement: []" }
// near miss
resource aws_iam_policy read { policy: jsonencode({ Version: "2012-10-17", Statement: [] }) }

// 51. `name` beside `name_prefix`: conflicting_arguments
resource aws_sns_topic orders { name: "orders", name_prefix: "orders-" }
// near miss
resource aws_sns_topic orders { name_prefix: "orders-" }

// 52. a key that is no ARN: database_key_arn
resource aws_rds_cluster orders { engine: "aurora-mysql", master_username: "orders", manage_master_user_password: true, skip_final_snapshot: true, storage_encrypted: true, kms_key_id: "orders-key" }
// near miss
resource aws_kms_key keep { description: "keep" }
resource aws_rds_cluster orders { engine: "aurora-mysql", master_username: "orders", manage_master_user_password: true, skip_final_snapshot: true, storage_encrypted: true, kms_key_id: keep.arn }

// 53. a load balancer of 40 characters: name_too_long
resource aws_vpc main { cidr_block: "10.0.0.0/16" }
resource aws_subnet a { vpc_id: main.id, cidr_block: "10.0.1.0/24", availability_zone: "us-east-1a" }
resource aws_subnet b { vpc_id: main.id, cidr_block: "10.0.2.0/24", availability_zone: "us-east-1b" }
resource aws_lb front { name: "llllllllllllllllllllllllllllllllllllllll", subnets: [a.id, b.id] }
// near miss
resource aws_vpc main { cidr_block: "10.0.0.0/16" }
resource aws_subnet a { vpc_id: main.id, cidr_block: "10.0.1.0/24", availability_zone: "us-east-1a" }
resource aws_subnet b { vpc_id: main.id, cidr_block: "10.0.2.0/24", availability_zone: "us-east-1b" }
resource aws_lb front { name: "llllllllllllllllllllllllllllllll", subnets: [a.id, b.id] }
