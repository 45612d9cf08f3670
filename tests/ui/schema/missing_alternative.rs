use infra_macros::stack;

stack! {
    pub Demo {
        resource aws_route53_record www { zone_id: "Z0123456789", name: "www.example.com", type: "A" }
    }
}

fn main() {}
