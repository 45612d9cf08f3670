variable "suffix" {
  type = string
}

resource "aws_lb" "web" {
  name    = "lb_web-${var.suffix}"
  subnets = ["subnet-1", "subnet-2"]
}
