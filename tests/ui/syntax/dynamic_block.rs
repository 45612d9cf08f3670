use infra_macros::stack;

stack! {
    pub Demo {
        resource aws_security_group main {
            dynamic "ingress" {
                for_each: [80, 443],
                content { from_port: ingress.value, to_port: ingress.value, protocol: "tcp" }
            }
        }
    }
}

fn main() {}
