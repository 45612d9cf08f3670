use infra_macros::stack;

// Rust resolves paths, and says so in its own words.
stack! {
    pub Demo {
        stack Netwrk network {}
        stack stack_library::Netwrk library {}
        resource Adress address {}
    }
}

fn main() {}
