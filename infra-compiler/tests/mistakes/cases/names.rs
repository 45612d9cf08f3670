// 9. bucket `My_Bucket`: name_characters
resource aws_s3_bucket orders { bucket: "My_Bucket" }
// near miss
resource aws_s3_bucket orders { bucket: "my-bucket" }

// 10. 300-character topic: name_too_long
resource aws_sns_topic orders { name: "tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt" }
// near miss
resource aws_sns_topic orders { name: "tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt" }

// 11. security group `a|b`: name_characters
resource aws_vpc main { cidr_block: "10.0.0.0/16" }
resource aws_security_group web { name: "a|b", vpc_id: main.id }
// near miss
resource aws_vpc main { cidr_block: "10.0.0.0/16" }
resource aws_security_group web { name: "a:b", vpc_id: main.id }

// 12. scaling group `a:b`: name_characters
variable template { type: string }
resource aws_vpc main { cidr_block: "10.0.0.0/16" }
resource aws_subnet a { vpc_id: main.id, cidr_block: "10.0.1.0/24", availability_zone: "us-east-1a" }
resource aws_subnet b { vpc_id: main.id, cidr_block: "10.0.2.0/24", availability_zone: "us-east-1b" }
resource aws_autoscaling_group web { vpc_zone_identifier: [a.id, b.id], launch_template { id: template, version: "1" } name: "a:b", min_size: 1, max_size: 2 }
// near miss
variable template { type: string }
resource aws_vpc main { cidr_block: "10.0.0.0/16" }
resource aws_subnet a { vpc_id: main.id, cidr_block: "10.0.1.0/24", availability_zone: "us-east-1a" }
resource aws_subnet b { vpc_id: main.id, cidr_block: "10.0.2.0/24", availability_zone: "us-east-1b" }
resource aws_autoscaling_group web { vpc_zone_identifier: [a.id, b.id], launch_template { id: template, version: "1" } name: "a-b", min_size: 1, max_size: 2 }
