variable "ports" {
  type    = list(number)
  default = [80, 443]
}

resource "aws_eip" "port" {
  for_each = toset(var.ports)
  domain   = "vpc"
}
