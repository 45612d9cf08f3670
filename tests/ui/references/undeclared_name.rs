use infra_macros::stack;

stack! {
    pub Demo {
        let zones = ["a", "b"];
        output count_of_zones = length(zones);
        output first = zonse[0];
    }
}

fn main() {}
