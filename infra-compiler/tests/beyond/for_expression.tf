resource "aws_eip" "nat" {
  for_each = toset(["a", "b"])
  domain   = "vpc"
}

output "addresses" {
  value = { for zone, address in aws_eip.nat : zone => address.adress }
}
