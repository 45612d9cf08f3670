data "terraform_remote_state" "base" {
  backend = "local"
  config  = { path = "${path.module}/base.tfstate" }
}

resource "aws_security_group" "web" {
  vpc_id = data.terraform_remote_state.base.outputs.network
}
