use infra_macros::stack;

stack! {
    pub Demo {
        resource aws_route53_record www {
            zone_id: "Z0123456789",
            name: "www.example.com",
            type: "A",
            ttl: 60,
            records: ["203.0.113.7"],
            weighted_routing_policy { weight: 10 }
        }
    }
}

fn main() {}
