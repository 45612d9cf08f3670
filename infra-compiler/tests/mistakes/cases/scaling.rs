// 13. `min_size` > `max_size`: scaling_group_bounds
variable template { type: string }
resource aws_vpc main { cidr_block: "10.0.0.0/16" }
resource aws_subnet a { vpc_id: main.id, cidr_block: "10.0.1.0/24", availability_zone: "us-east-1a" }
resource aws_subnet b { vpc_id: main.id, cidr_block: "10.0.2.0/24", availability_zone: "us-east-1b" }
resource aws_autoscaling_group web { vpc_zone_identifier: [a.id, b.id], launch_template { id: template, version: "1" } min_size: 5, max_size: 2 }
// near miss
variable template { type: string }
resource aws_vpc main { cidr_block: "10.0.0.0/16" }
resource aws_subnet a { vpc_id: main.id, cidr_block: "10.0.1.0/24", availability_zone: "us-east-1a" }
resource aws_subnet b { vpc_id: main.id, cidr_block: "10.0.2.0/24", availability_zone: "us-east-1b" }
resource aws_autoscaling_group web { vpc_zone_identifier: [a.id, b.id], launch_template { id: template, version: "1" } min_size: 2, max_size: 2 }

// 14. `auto_rollback` with `$Latest`: refresh_rollback_version
variable template { type: string }
resource aws_vpc main { cidr_block: "10.0.0.0/16" }
resource aws_subnet a { vpc_id: main.id, cidr_block: "10.0.1.0/24", availability_zone: "us-east-1a" }
resource aws_subnet b { vpc_id: main.id, cidr_block: "10.0.2.0/24", availability_zone: "us-east-1b" }
resource aws_autoscaling_group web { min_size: 1, max_size: 2, vpc_zone_identifier: [a.id, b.id], launch_template { id: template, version: "$Latest" } instance_refresh { strategy: "Rolling", preferences { auto_rollback: true } } }
// near miss
variable template { type: string }
resource aws_vpc main { cidr_block: "10.0.0.0/16" }
resource aws_subnet a { vpc_id: main.id, cidr_block: "10.0.1.0/24", availability_zone: "us-east-1a" }
resource aws_subnet b { vpc_id: main.id, cidr_block: "10.0.2.0/24", availability_zone: "us-east-1b" }
resource aws_autoscaling_group web { min_size: 1, max_size: 2, vpc_zone_identifier: [a.id, b.id], launch_template { id: template, version: "7" } instance_refresh { strategy: "Rolling", preferences { auto_rollback: true } } }

// 15. healthy percentages 50/200: refresh_percentages
variable template { type: string }
resource aws_vpc main { cidr_block: "10.0.0.0/16" }
resource aws_subnet a { vpc_id: main.id, cidr_block: "10.0.1.0/24", availability_zone: "us-east-1a" }
resource aws_subnet b { vpc_id: main.id, cidr_block: "10.0.2.0/24", availability_zone: "us-east-1b" }
resource aws_autoscaling_group web { vpc_zone_identifier: [a.id, b.id], launch_template { id: template, version: "1" } min_size: 1, max_size: 2, instance_refresh { strategy: "Rolling", preferences { min_healthy_percentage: 50, max_healthy_percentage: 200 } } }
// near miss
variable template { type: string }
resource aws_vpc main { cidr_block: "10.0.0.0/16" }
resource aws_subnet a { vpc_id: main.id, cidr_block: "10.0.1.0/24", availability_zone: "us-east-1a" }
resource aws_subnet b { vpc_id: main.id, cidr_block: "10.0.2.0/24", availability_zone: "us-east-1b" }
resource aws_autoscaling_group web { vpc_zone_identifier: [a.id, b.id], launch_template { id: template, version: "1" } min_size: 1, max_size: 2, instance_refresh { strategy: "Rolling", preferences { min_healthy_percentage: 100, max_healthy_percentage: 200 } } }

// 20. malformed AMI id: image_id
resource aws_launch_template web { image_id: "am-xyz", instance_type: "m5.large", metadata_options { http_tokens: "required" } }
// near miss
resource aws_launch_template web { image_id: "ami-0123456789abcdef0", instance_type: "m5.large", metadata_options { http_tokens: "required" } }

// 21. malformed instance type: instance_type_size
resource aws_launch_template web { image_id: "ami-0123456789abcdef0", instance_type: "m99.huge", metadata_options { http_tokens: "required" } }
// near miss
resource aws_launch_template web { image_id: "ami-0123456789abcdef0", instance_type: "m5.2xlarge", metadata_options { http_tokens: "required" } }
