use infra_macros::stack;

stack! {
    pub Demo {
        let zones = ["a", "b"];
        resource aws_vpc vpc {
            cidr_block: "10.0.0.0/16",
            lifecycle {
                precondition { condition: length(zones) >= 3, error_message: "three zones at least" }
            }
        }
    }
}

fn main() {}
