use infra_macros::stack;

stack! {
    pub Demo {
        resource aws_lb_target_group app { name: "lb-target-group-payments-{suffix}", port: 443, protocol: "HTTPS" }
    }
}

fn main() {}
