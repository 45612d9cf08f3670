use infra_macros::stack;

stack! {
    pub Network<cidr: string, zone: string = "a"> {
        output range = "{cidr} {zone}";
    }
    pub Demo {
        stack Network network {}
        output range = network.range;
    }
}

fn main() {}
