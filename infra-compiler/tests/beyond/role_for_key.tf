resource "aws_iam_role" "app" {
  assume_role_policy = jsonencode({ Version = "2012-10-17", Statement = [] })
}

resource "aws_cloudwatch_log_group" "app" {
  kms_key_id = aws_iam_role.app.arn
}
