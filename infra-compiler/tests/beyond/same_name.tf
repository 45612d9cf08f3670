variable "suffix" {
  type = string
}

resource "aws_cloudwatch_log_group" "app" {
  name = "cloudwatch-log-group-${var.suffix}"
}

resource "aws_cloudwatch_log_group" "audit" {
  name = "cloudwatch-log-group-${var.suffix}"
}
