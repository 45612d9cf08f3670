resource "aws_eip" "nat" {
  domain = "vpc"
}

output "addresses" {
  value = aws_eip.nat[*].public_ip
}
