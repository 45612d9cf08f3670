resource "aws_iam_access_key" "deploy" {
  user = "deploy"
}

output "secret" {
  value = aws_iam_access_key.deploy.secret
}
