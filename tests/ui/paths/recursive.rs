use infra_macros::stack;

// Of two `stack!` that need each other, one comes first: Rust does not know the other yet.
stack! {
    pub Network {
        stack Endpoints endpoints {}
    }
}

stack! {
    pub Endpoints {
        stack Network network {}
    }
}

fn main() {}
