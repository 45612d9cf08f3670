resource "aws_vpc" "main" {
  cidr_block = "10.0.0.0/16"
}

resource "aws_ebs_volume" "disk" {
  availability_zone = "us-east-1a"
  size              = aws_vpc.main.arn
}
