resource "aws_vpc" "main" {
  cidr_block = "10.0.0.0/16"
  tags       = { Owner = "shop" }
}

output "label" {
  value = "network of ${aws_vpc.main.tags}"
}
