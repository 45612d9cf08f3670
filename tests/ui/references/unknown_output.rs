use infra_macros::stack;

stack! {
    pub Network {
        output zones = ["a", "b"];
    }
    pub Demo {
        stack Network network {}
        output zones = network.zonse;
    }
}

fn main() {}
