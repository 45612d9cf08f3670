use infra_macros::stack;

stack! {
    pub Network {
        output zones = ["a", "b"];
    }
    pub Demo {
        remote Network network;
        output zones = network.zones;
    }
}

fn main() {}
