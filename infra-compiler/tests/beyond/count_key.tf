resource "aws_eip" "nat" {
  count  = 2
  domain = "vpc"
}

output "address" {
  value = aws_eip.nat["a"].public_ip
}
