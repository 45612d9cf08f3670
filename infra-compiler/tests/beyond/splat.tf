resource "aws_eip" "nat" {
  count  = 2
  domain = "vpc"
}

output "addresses" {
  value = aws_eip.nat[*].adress
}
