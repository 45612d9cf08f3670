use infra_macros::stack;

// Rust reports what is no character before any macro sees it, and one error is enough.
stack! {
    pub Demo {
        output region = 'eu';
        output zones = ['ab', "c"];
    }
}

fn main() {}
