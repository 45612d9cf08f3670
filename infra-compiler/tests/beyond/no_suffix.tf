resource "aws_sqs_queue" "orders" {
  name = "sqs-queue-orders"
}
