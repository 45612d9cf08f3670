resource "aws_security_group" "web" {
  ingress = [{
    from_port        = 443
    to_port          = 443
    protocol         = "tcp"
    cidr_block       = ["10.0.0.0/16"]
    cidr_blocks      = null
    description      = null
    ipv6_cidr_blocks = null
    prefix_list_ids  = null
    security_groups  = null
    self             = null
  }]
}
