variable "suffix" {
  type = string
}

resource "aws_lb" "web" {
  name    = "lb-customers-and-partners-${var.suffix}"
  subnets = ["subnet-1", "subnet-2"]
}
